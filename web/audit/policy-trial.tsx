// What a dry run of a policy found: counts from what to what, and the accounts.
import { Link } from '@tanstack/react-router';
import { Alert, Progress, Table } from 'antd';
import type { PolicyChange, PolicyTrial, PolicyTry } from '../../src/audit/contract-policy.ts';
import { auditWords } from '../../src/audit/missing-words.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { Verdict } from '../ui/verdict.tsx';
import styles from './policy.module.css';

function Changes({ changes }: { readonly changes: readonly PolicyChange[] }) {
  const { t, say } = useText();
  const because = ({ isByPolicy, families }: PolicyChange) => {
    if (!isByPolicy) return t('policy.newerData');
    return families.length === 0 ? t('policy.thresholds') : families.map((id) => say(auditWords[id])).join(', ');
  };
  return (
    <Table
      size="small"
      rowKey="accountId"
      scroll={{ x: 640 }}
      pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
      dataSource={[...changes]}
      columns={[
        {
          title: t('policy.kol'),
          key: 'name',
          render: (_, { kolId, name, platform }) => (
            <>
              <Link to="/archive/$kolId" params={{ kolId }}>
                {name}
              </Link>{' '}
              <span className="muted">{say(platformTerms[platform])}</span>
            </>
          ),
        },
        {
          title: t('policy.before'),
          key: 'before',
          render: (_, one) => <Verdict verdict={one.before} authenticity={one.authenticityBefore} />,
        },
        {
          title: t('policy.after'),
          key: 'after',
          render: (_, one) => <Verdict verdict={one.after} authenticity={one.authenticityAfter} />,
        },
        { title: t('policy.because'), key: 'because', render: (_, one) => because(one) },
      ]}
    />
  );
}

function Outcome({ trial }: { readonly trial: PolicyTrial }) {
  const { t } = useText();
  const { version, accounts, changed, changedByPolicy, changes } = trial;
  const left = changed - changes.length;
  return (
    <div className={styles.outcome} role="status">
      <strong>{t('policy.wouldChange', { version, accounts, changed })}</strong>
      {changed > changedByPolicy ? (
        <p className="muted">{t('policy.newer', { n: changed - changedByPolicy })}</p>
      ) : null}
      <div className={styles.counts}>
        {trial.counts.map((one) => (
          <span key={`${one.before} ${one.after}`}>
            <Verdict verdict={one.before} /> → <Verdict verdict={one.after} />:{' '}
            <strong className="figure">{one.accounts}</strong>
          </span>
        ))}
      </div>
      {changes.length > 0 ? <Changes changes={changes} /> : null}
      {left > 0 ? <p className="muted">{t('policy.more', { n: left })}</p> : null}
    </div>
  );
}

/** A dry run: how far it is, what came out, or why it stopped. */
export function PolicyTrialView({ run }: { readonly run: PolicyTry }) {
  const { t } = useText();
  if (run.trial) return <Outcome trial={run.trial} />;
  if (run.fault) return <Alert type="error" showIcon title={t('policy.tryFailed', { fault: run.fault })} />;
  const percent = run.allAccounts === 0 ? 0 : Math.round((100 * run.audited) / run.allAccounts);
  const text =
    run.allAccounts === 0 ? t('policy.learning') : t('policy.trying', { n: run.audited, all: run.allAccounts });
  return (
    <div role="status" aria-live="polite">
      <span className="muted">{text}</span>
      <Progress percent={percent} size="small" aria-label={text} />
    </div>
  );
}
