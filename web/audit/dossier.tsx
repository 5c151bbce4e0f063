// The audit dossier: the verdict as a sentence, the curve with the days that need explaining, then the evidence.
import { Button, Tooltip } from 'antd';
import { useMemo } from 'react';
import type { Family } from '../../src/audit/contract.ts';
import type { StoredAudit } from '../../src/audit/contract-view.ts';
import { auditWords } from '../../src/audit/missing-words.ts';
import type { Verdict } from '../../src/base/id.ts';
import { Growth, type Mark } from '../archive/growth.tsx';
import { useText } from '../text.ts';
import { usePalette } from '../theme.ts';
import { showDay, showMoment } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import styles from './audit.module.css';
import { useAudit, useAuditAgain, useAudits } from './queries.ts';

const signs: Readonly<Record<Verdict, string>> = { authentic: '✓', look_closer: '◐', risk: '✕', not_enough_data: '–' };
/** A family speaks against from this ratio on; between the two it is to be cleared up (the policy's evidenceFrom). */
const borders = { unsure: 0.3, against: 0.7 } as const;

type Standing = 'against' | 'unsure' | 'note' | 'fine' | 'missing';
const standingSigns: Readonly<Record<Standing, string>> = {
  against: '✕',
  unsure: '◐',
  note: '·',
  fine: '✓',
  missing: '–',
};

function standingOf({ id, status, logLikelihoodRatio: ratio, findings }: Family): Standing {
  if (status === 'not_enough_data' || ratio === null) return 'missing';
  // How somebody works is told apart from fraud: it is never evidence, and not always fine.
  if (id === 'conduct' && findings.length > 0) return 'note';
  return ratio >= borders.against ? 'against' : ratio >= borders.unsure ? 'unsure' : 'fine';
}

function useColors(): Readonly<Record<Standing | Verdict, string>> {
  const { good, warn, bad, none } = usePalette();
  return {
    ...{ against: bad, unsure: warn, note: none, fine: good, missing: none },
    ...{ authentic: good, look_closer: warn, risk: bad, not_enough_data: none },
  };
}

/** The stretches of the curve that the growth family speaks of. */
function marksOf(audit: StoredAudit): Mark[] {
  const growth = audit.families.find((family) => family.id === 'growth');
  return (growth?.findings ?? []).flatMap(({ code, from, to }) =>
    from === null || to === null ? [] : [{ from, to, isExplained: code === 'viral_growth' }],
  );
}

function Curve({ audit }: { readonly audit: StoredAudit }) {
  const marks = useMemo(() => marksOf(audit), [audit]);
  return <Growth accountId={audit.accountId} marks={marks} />;
}

function Head({ audit }: { readonly audit: StoredAudit }) {
  const { t } = useText();
  const colors = useColors();
  const { verdict, authenticity, interval, craft } = audit;
  const range = interval && [100 * (1 - interval[1]), 100 * (1 - interval[0])].map(Math.round);
  return (
    <div className={styles.head}>
      <p className={styles.sentence}>
        <span aria-hidden="true" style={{ color: colors[verdict] }}>
          {signs[verdict]}
        </span>{' '}
        {t(`audit.${verdict}`)}
      </p>
      {authenticity === null ? null : (
        <Tooltip title={t('audit.authenticityHint')}>
          <span className={styles.score}>
            <span className="muted">{t('audit.authenticity')}</span> <strong>{Math.round(authenticity)}</strong>
            {range ? <span className="muted"> ({t('audit.range', { low: range[0], high: range[1] })})</span> : null}
          </span>
        </Tooltip>
      )}
      {craft === null ? null : (
        <Tooltip title={t('audit.craftHint')}>
          <span className={styles.score}>
            <span className="muted">{t('audit.craft')}</span> <strong>{Math.round(craft)}</strong>
          </span>
        </Tooltip>
      )}
    </div>
  );
}

function FamilyRow({ family }: { readonly family: Family }) {
  const { t, say } = useText();
  const colors = useColors();
  const standing = standingOf(family);
  return (
    <div className={styles.family}>
      <div className={styles.name}>{say(auditWords[family.id])}</div>
      <div className={styles.standing} style={{ color: colors[standing] }}>
        <span aria-hidden="true">{standingSigns[standing]}</span> {t(`audit.${standing}`)}
      </div>
      <div className={styles.findings}>
        {family.findings.map((found) => (
          <p key={`${found.code}${found.text.en}`}>{say(found.text)}</p>
        ))}
        {family.missingText ? <p className="muted">{say(family.missingText)}</p> : null}
      </div>
    </div>
  );
}

/** What speaks against first, then what is to be cleared up; what is missing last. */
function Families({ audit }: { readonly audit: StoredAudit }) {
  const order: readonly Standing[] = ['against', 'unsure', 'note', 'fine', 'missing'];
  const sorted = audit.families.toSorted((a, b) => order.indexOf(standingOf(a)) - order.indexOf(standingOf(b)));
  return (
    <div className={styles.families}>
      {sorted.map((family) => (
        <FamilyRow key={family.id} family={family} />
      ))}
    </div>
  );
}

function Foot({ audit }: { readonly audit: StoredAudit }) {
  const { t, language } = useText();
  const { from, to, ...counts } = audit.rests;
  const dated = from !== null && to !== null;
  return (
    <div className={styles.foot}>
      <p>
        {dated
          ? t('audit.rests', { ...counts, from: showDay(from, language), to: showDay(to, language) })
          : t('audit.restsNothing')}{' '}
        {audit.verdict === 'authentic' ? null : t('audit.change')}
      </p>
      <p className="muted">
        {t('audit.made', { at: showMoment(audit.at, language), policy: audit.policy })}. {t('audit.twoFamilies')}
      </p>
    </div>
  );
}

function History({ accountId }: { readonly accountId: string }) {
  const { t, language } = useText();
  const colors = useColors();
  const past = useAudits(accountId).data?.slice(1) ?? [];
  if (past.length === 0) return null;
  return (
    <details className={styles.history}>
      <summary>
        {t('audit.history')} ({past.length})
      </summary>
      {past.map((one) => (
        <div key={one.id}>
          <span style={{ color: colors[one.verdict] }}>
            {signs[one.verdict]} {t(`audit.${one.verdict}`)}
          </span>{' '}
          <span className="muted">
            {showMoment(one.at, language)} · {one.policy}
          </span>
        </div>
      ))}
    </details>
  );
}

export function Dossier({ accountId }: { readonly accountId: string }) {
  const { t } = useText();
  const audit = useAudit(accountId);
  const again = useAuditAgain(accountId);
  const repeat = (
    <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>
      {t('audit.again')}
    </Button>
  );
  return (
    <Section title={t('audit.title')} id="audit" aside={repeat}>
      {again.error ? <Problem error={again.error} /> : null}
      <Loaded query={audit} rows={8}>
        {(one) => (
          <>
            <Head audit={one} />
            <Curve audit={one} />
            <Families audit={one} />
            <Foot audit={one} />
            <History accountId={accountId} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
