// The policy as a file to be edited, checked, tried on the archive and put in force.
import { Alert, Button, Input, Modal, Upload } from 'antd';
import { useId, useState } from 'react';
import type { PolicyField } from '../../src/audit/contract-policy.ts';
import { policyFieldWords } from '../../src/audit/policy-field-words.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './policy.module.css';
import { PolicyTrialView } from './policy-trial.tsx';
import { useAdopt, useCheck, useTry, useTryResult } from './queries-policy.ts';

interface EditorProps {
  readonly start: string;
  readonly isOwner: boolean;
  readonly close: () => void;
  /** Hears which version is in force now. */
  readonly adopted: (version: string) => void;
}

function Confirm({
  yaml,
  close,
  done,
}: {
  readonly yaml: string;
  readonly close: () => void;
  readonly done: (version: string) => void;
}) {
  const { t } = useText();
  const [note, setNote] = useState('');
  const adopt = useAdopt();
  return (
    <Modal
      open
      title={t('policy.useTitle')}
      okText={t('policy.use')}
      cancelText={t('policy.close')}
      confirmLoading={adopt.isPending}
      onCancel={close}
      onOk={() => adopt.mutate({ yaml, note }, { onSuccess: ({ version }) => done(version) })}
    >
      <p>{t('policy.useText')}</p>
      <Input
        value={note}
        maxLength={500}
        placeholder={t('policy.note')}
        aria-label={t('policy.note')}
        onChange={(event) => setNote(event.target.value)}
        style={{ marginBlock: 12 }}
      />
      {adopt.error ? <Problem error={adopt.error} /> : null}
    </Modal>
  );
}

function download(yaml: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([yaml], { type: 'application/yaml' }));
  link.download = 'audit-policy.yaml';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** In from a file of one's own, and out as one. */
function FileButtons({ yaml, change }: { readonly yaml: string; readonly change: (text: string) => void }) {
  const { t } = useText();
  return (
    <>
      <Upload
        accept=".yaml,.yml,.json"
        showUploadList={false}
        beforeUpload={async (file) => {
          change(await file.text());
          return false;
        }}
      >
        <Button type="text">{t('policy.load')}</Button>
      </Upload>
      <Button type="text" onClick={() => download(yaml)}>
        {t('policy.download')}
      </Button>
    </>
  );
}

export function PolicyEditor({ start, isOwner, close, adopted }: EditorProps) {
  const { t, say } = useText();
  const id = useId();
  const [yaml, setYaml] = useState(start);
  const [isAsking, setAsking] = useState(false);
  const check = useCheck();
  const asked = useTry();
  const run = useTryResult(asked.data?.id ?? null);
  const change = (text: string) => {
    setYaml(text);
    check.reset();
    asked.reset();
  };
  const named = (fields: readonly string[]) =>
    fields.map((field) => say(policyFieldWords[field as PolicyField].name)).join(', ') || t('policy.nothing');
  const isWorking = asked.isPending || (asked.data !== undefined && !run.data?.endedAt);
  return (
    <div className={styles.editor}>
      <label htmlFor={id}>
        <strong>{t('policy.file')}</strong>
      </label>
      <span className="muted">{t('policy.fileHint')}</span>
      <Input.TextArea
        id={id}
        className={styles.file ?? ''}
        value={yaml}
        spellCheck={false}
        wrap="off"
        autoSize={{ minRows: 14, maxRows: 32 }}
        onChange={(event) => change(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button loading={check.isPending} onClick={() => check.mutate(yaml)}>
          {t('policy.check')}
        </Button>
        <Button type="primary" loading={isWorking} onClick={() => asked.mutate(yaml)}>
          {t('policy.tryIt')}
        </Button>
        <Button disabled={!isOwner} title={isOwner ? undefined : t('policy.ownerOnly')} onClick={() => setAsking(true)}>
          {t('policy.use')}
        </Button>
        <FileButtons yaml={yaml} change={change} />
        <Button type="text" onClick={close}>
          {t('policy.close')}
        </Button>
      </div>
      {check.data ? (
        <Alert
          type="success"
          showIcon
          title={t('policy.valid', { version: check.data.version, fields: named(check.data.fields) })}
        />
      ) : null}
      {check.error ? <Problem error={check.error} /> : null}
      {asked.error ? <Problem error={asked.error} /> : null}
      {asked.data && run.data ? <PolicyTrialView run={run.data} /> : null}
      {run.error ? <Problem error={run.error} /> : null}
      {isAsking ? (
        <Confirm
          yaml={yaml}
          close={() => setAsking(false)}
          done={(version) => {
            adopted(version);
            close();
          }}
        />
      ) : null}
    </div>
  );
}
