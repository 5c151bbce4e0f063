// The audit dossier: the verdict with its reason in one sentence, the curve with its band, the evidence, what is missing,
// what would change the verdict, and how it was made.
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { StoredAudit } from '../../src/audit/contract-view.ts';
import { dayOf, daysBetween } from '../../src/base/day.ts';
import { useText } from '../text.ts';
import { showDay, showHash, showMoment } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import { AppealButton, PastAppeals } from './appeal.tsx';
import styles from './audit.module.css';
import { History } from './compare.tsx';
import { Curve } from './curve.tsx';
import { Families } from './families.tsx';
import { Head, PdfMenu } from './head.tsx';
import { useAudit, useAuditAgain } from './queries.ts';

function Changes({ audit }: { readonly audit: StoredAudit }) {
  const { t, say } = useText();
  if (audit.wouldChange.length === 0) return null;
  return (
    <div className={styles.changes}>
      <h3>{t(audit.verdict === 'authentic' ? 'dossier.surer' : 'dossier.change')}</h3>
      <ul>
        {audit.wouldChange.map((one) => (
          <li key={one.en}>{say(one)}</li>
        ))}
      </ul>
    </div>
  );
}

function Foot({ audit }: { readonly audit: StoredAudit }) {
  const { t, language } = useText();
  const { from, to, ...counts } = audit.rests;
  const days = to === null ? null : Math.max(0, daysBetween(to, dayOf(new Date(audit.at))));
  const basis =
    audit.basis === null ? t('dossier.basisShipped') : t('dossier.basisLearned', { id: showHash(audit.basis) });
  return (
    <div className={styles.foot}>
      <p>
        {from !== null && to !== null
          ? t('dossier.rests', { ...counts, from: showDay(from, language), to: showDay(to, language) })
          : t('dossier.restsNothing')}{' '}
        {days === null ? null : t('dossier.age', { days })}
      </p>
      <p className="muted">
        {t('dossier.byPolicy', { at: showMoment(audit.at, language), policy: audit.policy, basis })}
      </p>
      <p className="muted">{t('dossier.signals')}</p>
    </div>
  );
}

interface AsideProps {
  readonly accountId: string;
  readonly audit: StoredAudit | undefined;
  readonly ask: ReactNode;
}

function Aside({ accountId, audit, ask }: AsideProps) {
  const { t } = useText();
  const again = useAuditAgain(accountId);
  return (
    <span className={styles.actions}>
      <PdfMenu accountId={accountId} />
      {audit ? <AppealButton audit={audit} /> : null}
      <Button size="small" loading={again.isPending} onClick={() => again.mutate()}>
        {t('audit.again')}
      </Button>
      {ask}
      {again.error ? <Problem error={again.error} /> : null}
    </span>
  );
}

interface DossierProps {
  readonly accountId: string;
  /** Asks an expert about the audit: drawn by the desk. */
  readonly ask: ReactNode;
}

export function Dossier({ accountId, ask }: DossierProps) {
  const { t } = useText();
  const audit = useAudit(accountId);
  return (
    <Section title={t('dossier.title')} id="audit" aside={<Aside accountId={accountId} audit={audit.data} ask={ask} />}>
      <Loaded query={audit} rows={8}>
        {(one) => (
          <>
            <Head audit={one} />
            <Curve audit={one} />
            <Families audit={one} />
            <Changes audit={one} />
            <Foot audit={one} />
            <PastAppeals accountId={accountId} />
            <History accountId={accountId} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
