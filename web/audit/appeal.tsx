// A person overrules a verdict with a reason, takes that back, and sees what was said before.
import { Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Appeal } from '../../src/audit/contract-appeal.ts';
import type { StoredAudit } from '../../src/audit/contract-view.ts';
import { type Verdict, verdicts } from '../../src/base/id.ts';
import { verdictTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import styles from './audit.module.css';
import { AppealNote } from './head.tsx';
import { useAppealActions, useAppeals } from './queries.ts';

const leastReason = 10;

function OverruleForm({ audit, close }: { readonly audit: StoredAudit; readonly close: () => void }) {
  const { t, say } = useText();
  const { overrule } = useAppealActions(audit.accountId);
  const others = verdicts.filter((one) => one !== audit.verdict);
  const [verdict, setVerdict] = useState<Verdict>(others[0]!);
  const [reason, setReason] = useState('');
  const isEnough = reason.trim().length >= leastReason;
  return (
    <Modal
      open
      title={t('audit.overruleTitle')}
      okText={t('audit.confirm')}
      cancelText={t('audit.cancel')}
      okButtonProps={{ disabled: !isEnough, loading: overrule.isPending }}
      onOk={() => overrule.mutate({ verdict, reason: reason.trim() }, { onSuccess: close })}
      onCancel={close}
    >
      <div className={styles.form}>
        <p className="muted">{t('audit.overruleHint')}</p>
        <Radio.Group
          aria-label={t('audit.instead')}
          value={verdict}
          onChange={(event) => setVerdict(event.target.value as Verdict)}
          options={others.map((one) => ({ value: one, label: say(verdictTerms[one]) }))}
        />
        <Input.TextArea
          rows={4}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          aria-label={t('audit.reason')}
          placeholder={t('audit.reasonHint')}
        />
        {overrule.error ? <Problem error={overrule.error} /> : null}
      </div>
    </Modal>
  );
}

/** Overruling, or where somebody did, taking that back. */
export function AppealButton({ audit }: { readonly audit: StoredAudit }) {
  const { t } = useText();
  const { withdraw } = useAppealActions(audit.accountId);
  const [isOpen, setOpen] = useState(false);
  const { appeal } = audit;
  return (
    <>
      {appeal?.state === 'in_force' ? (
        <Button size="small" loading={withdraw.isPending} onClick={() => withdraw.mutate(appeal.id)}>
          {t('audit.withdraw')}
        </Button>
      ) : null}
      <Button size="small" onClick={() => setOpen(true)}>
        {t('audit.overrule')}
      </Button>
      {isOpen ? <OverruleForm audit={audit} close={() => setOpen(false)} /> : null}
      {withdraw.error ? <Problem error={withdraw.error} /> : null}
    </>
  );
}

function Past({ appeal }: { readonly appeal: Appeal }) {
  const { t, language } = useText();
  const { state, withdrawnBy, withdrawnAt } = appeal;
  return (
    <div data-appeal={state}>
      <AppealNote appeal={appeal} />{' '}
      <strong>
        {state === 'withdrawn'
          ? t('dossier.withdrawn', { name: withdrawnBy, at: showMoment(withdrawnAt ?? appeal.at, language) })
          : state === 'in_force'
            ? null
            : t(`dossier.${state}`)}
      </strong>
    </div>
  );
}

/** Appeals that do not count any more. */
export function PastAppeals({ accountId }: { readonly accountId: string }) {
  const { t } = useText();
  const past = (useAppeals(accountId).data ?? []).filter(({ state }) => state !== 'in_force');
  if (past.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>
        {t('audit.appeals')} ({past.length})
      </summary>
      {past.map((one) => (
        <Past key={one.id} appeal={one} />
      ))}
    </details>
  );
}
