// The policy of the match: what each part weighs, thresholds, who is paid a fixed fee only; and which versions counted.
import { Button, Drawer, Form, Input, InputNumber, Popconfirm, Select } from 'antd';
import { categories, tiers } from '../../src/base/id.ts';
import { categoryTerms, tierTerms } from '../../src/base/terms.ts';
import {
  type MatchPolicy,
  type MatchPolicyView,
  numberIds,
  partIds,
  policyNumbers,
} from '../../src/match/contract-policy.ts';
import { numberWords, partWords } from '../../src/match/words-policy.ts';
import { useMe } from '../account/session.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Loaded, Problem } from '../ui/page.tsx';
import styles from './match.module.css';
import { useMatchPolicy, useSavePolicy } from './queries.ts';
import { versionName } from './version-name.ts';

function WeightFields() {
  const { t, say } = useText();
  return (
    <section>
      <h2>{t('match.weights')}</h2>
      <div className={styles.numbers}>
        {partIds.map((part) => (
          <NumberField key={part} name={['weights', part]} label={say(partWords[part])} borders={[0, 100]} />
        ))}
      </div>
    </section>
  );
}

function NumberFields() {
  const { t, say } = useText();
  return (
    <section>
      <h2>{t('match.numbers')}</h2>
      <div className={styles.numbers}>
        {numberIds.map((id) => (
          <NumberField key={id} name={['numbers', id]} label={say(numberWords[id])} borders={policyNumbers[id]} />
        ))}
      </div>
    </section>
  );
}

interface NumberProps {
  readonly name: string[];
  readonly label: string;
  /** The least and the most. */
  readonly borders: readonly [number, number];
}

function NumberField({ name, label, borders: [least, most] }: NumberProps) {
  return (
    <>
      <span>{label}</span>
      <Form.Item name={name} noStyle>
        <InputNumber min={least} max={most} style={{ width: '100%' }} aria-label={label} />
      </Form.Item>
    </>
  );
}

function FixedFields() {
  const { t, say } = useText();
  return (
    <section>
      <h2>{t('match.fixedOnly')}</h2>
      <Form.Item name="fixedCategories">
        <Select
          mode="multiple"
          aria-label={t('match.fixedOnly')}
          options={categories.map((one) => ({ value: one, label: say(categoryTerms[one]) }))}
        />
      </Form.Item>
      <Form.Item name="fixedTiers">
        <Select
          mode="multiple"
          aria-label={t('match.fixedOnly')}
          options={tiers.map((one) => ({ value: one, label: say(tierTerms[one]) }))}
        />
      </Form.Item>
    </section>
  );
}

function Uses({ uses }: { readonly uses: MatchPolicyView['uses'] }) {
  const { t, language } = useText();
  if (uses.length === 0) return null;
  return (
    <section>
      <h2>{t('match.history')}</h2>
      <ul className={styles.lines}>
        {uses.map((one) => (
          <li key={one.at}>
            {one.version} · {showMoment(one.at, language)} · {one.byName} {one.note ? `· ${one.note}` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Values = MatchPolicy & { note?: string };

function Editor({ view, close }: { readonly view: MatchPolicyView; readonly close: () => void }) {
  const { t } = useText();
  const isOwner = useMe().data?.role === 'owner';
  const save = useSavePolicy(close);
  const version = versionName(new Date());
  return (
    <Form
      layout="vertical"
      disabled={!isOwner}
      initialValues={{ ...view.policy, version }}
      onFinish={({ note = '', ...policy }: Values) => save.mutate({ path: '/match-policy', body: { policy, note } })}
    >
      {isOwner ? null : <p className="muted">{t('match.ownerOnly')}</p>}
      <WeightFields />
      <NumberFields />
      <FixedFields />
      <Form.Item name="version" label={t('match.version')}>
        <Input maxLength={51} />
      </Form.Item>
      <Form.Item name="note" label={t('match.note')}>
        <Input maxLength={500} />
      </Form.Item>
      {save.error ? <Problem error={save.error} /> : null}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('match.use')}
        </Button>
        <Popconfirm
          title={t('match.reset')}
          onConfirm={() => save.mutate({ path: '/match-policy/reset', body: { note: '' } })}
        >
          <Button disabled={!isOwner || view.isShipped}>{t('match.reset')}</Button>
        </Popconfirm>
      </div>
      <Uses uses={view.uses} />
    </Form>
  );
}

export function PolicyDrawer({ isOpen, close }: { readonly isOpen: boolean; readonly close: () => void }) {
  const { t } = useText();
  const policy = useMatchPolicy(isOpen);
  return (
    <Drawer open={isOpen} onClose={close} title={t('match.policy')} size="large" destroyOnHidden>
      <Loaded query={policy}>
        {(view) => (
          <div className={styles.notes}>
            <p className="muted">{view.policy.version}</p>
            <Editor key={view.policy.version} view={view} close={close} />
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}
