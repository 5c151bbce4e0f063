// Earlier audits of an account, and two of them side by side: what a new policy or new evidence changed.
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { familyIds } from '../../src/audit/contract.ts';
import type { PastAudit, StoredAudit } from '../../src/audit/contract-view.ts';
import { auditWords } from '../../src/audit/missing-words.ts';
import { useText } from '../text.ts';
import { showHash, showMoment } from '../ui/format.ts';
import { Loaded } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './audit.module.css';
import { useAudits, usePastAudit } from './queries.ts';
import { standingSigns, useStandingColors } from './standing.ts';

interface Row {
  readonly key: string;
  readonly title: string;
  readonly cells: readonly [ReactNode, ReactNode];
  readonly isChanged: boolean;
}

function useRows(pair: readonly [StoredAudit, StoredAudit]): Row[] {
  const { t, say, language } = useText();
  const colors = useStandingColors();
  const row = (
    key: string,
    title: string,
    value: (one: StoredAudit) => unknown,
    show?: (one: StoredAudit) => ReactNode,
  ) => {
    const cell = (one: StoredAudit) => show?.(one) ?? String(value(one) ?? '–');
    return { key, title, cells: [cell(pair[0]), cell(pair[1])], isChanged: value(pair[0]) !== value(pair[1]) } as const;
  };
  const standing = (one: StoredAudit, id: (typeof familyIds)[number]) =>
    one.families.find((family) => family.id === id)?.standing ?? 'missing';
  return [
    row(
      'at',
      t('audit.madeOn'),
      () => null,
      (one) => showMoment(one.at, language),
    ),
    row(
      'verdict',
      t('audit.verdict'),
      (one) => one.verdict,
      (one) => <Verdict verdict={one.verdict} />,
    ),
    row('authenticity', t('audit.authenticity'), ({ authenticity }) => authenticity && Math.round(authenticity)),
    row('craft', t('audit.craft'), ({ craft }) => craft && Math.round(craft)),
    row('policy', t('audit.policy'), (one) => one.policy),
    row('basis', t('audit.basis'), ({ basis }) => (basis === null ? t('audit.basisShipped') : showHash(basis))),
    row(
      'rests',
      t('audit.rests'),
      (one) => one.evidenceHash,
      ({ rests: { snapshots, posts, comments } }) => t('audit.restsShort', { snapshots, posts, comments }),
    ),
    ...familyIds.map((id) =>
      row(
        id,
        say(auditWords[id]),
        (one) => standing(one, id),
        (one) => {
          const code = standing(one, id);
          return (
            <span style={{ color: colors[code] }}>
              <span aria-hidden="true">{standingSigns[code]}</span> {t(`dossier.${code}`)}
            </span>
          );
        },
      ),
    ),
  ];
}

function SideBySide({ pair }: { readonly pair: readonly [StoredAudit, StoredAudit] }) {
  const { t, say } = useText();
  const rows = useRows(pair);
  return (
    <table className={styles.compare}>
      <thead>
        <tr>
          <th />
          <th scope="col">{t('audit.older')}</th>
          <th scope="col">{t('audit.newer')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, title, cells, isChanged }) => (
          <tr key={key} data-changed={isChanged}>
            <th scope="row">
              {title} {isChanged ? <span className={styles.changed}>{t('audit.changed')}</span> : null}
            </th>
            <td>{cells[0]}</td>
            <td>{cells[1]}</td>
          </tr>
        ))}
        <tr>
          <th />
          <td>{say(pair[0].headline)}</td>
          <td>{say(pair[1].headline)}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Compare({ accountId, past }: { readonly accountId: string; readonly past: readonly PastAudit[] }) {
  const { t, language } = useText();
  const [ids, setIds] = useState<readonly [string, string]>([past[1]!.id, past[0]!.id]);
  const older = usePastAudit(accountId, ids[0]);
  const newer = usePastAudit(accountId, ids[1]);
  const options = past.map((one) => ({ value: one.id, label: `${showMoment(one.at, language)} · ${one.policy}` }));
  return (
    <>
      <div className={styles.chooser}>
        <Select
          aria-label={t('audit.older')}
          options={options}
          value={ids[0]}
          onChange={(id) => setIds([id, ids[1]])}
        />
        <Select
          aria-label={t('audit.newer')}
          options={options}
          value={ids[1]}
          onChange={(id) => setIds([ids[0], id])}
        />
      </div>
      <Loaded query={older}>
        {(one) => <Loaded query={newer}>{(other) => <SideBySide pair={[one, other]} />}</Loaded>}
      </Loaded>
    </>
  );
}

export function History({ accountId }: { readonly accountId: string }) {
  const { t, language } = useText();
  const [isCompared, compare] = useState(false);
  const audits = useAudits(accountId).data ?? [];
  if (audits.length < 2) return null;
  return (
    <details className={styles.history}>
      <summary>
        {t('audit.history')} ({audits.length - 1})
      </summary>
      {audits.slice(1).map((one) => (
        <div key={one.id}>
          <Verdict verdict={one.verdict} authenticity={one.authenticity} />{' '}
          <span className="muted">
            · {showMoment(one.at, language)} · {one.policy}
          </span>
        </div>
      ))}
      {isCompared ? (
        <Compare accountId={accountId} past={audits} />
      ) : (
        <Button size="small" onClick={() => compare(true)}>
          {t('audit.compareWith')}
        </Button>
      )}
    </details>
  );
}
