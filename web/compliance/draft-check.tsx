// What a check found: the text with its passages, then each finding, graver ones first; duties at the end, folded.
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { type AnsweredFinding, type Check, checkShape } from '../../src/compliance/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import styles from './compliance.module.css';
import { FindingView } from './finding.tsx';
import { findingId, MarkedText } from './marked-text.tsx';

interface FindingsProps {
  readonly check: Check;
  /** Called with the check after an answer; absent = answers cannot be given here. */
  readonly answered?: (check: Check) => void;
}

export function Findings({ check, answered }: FindingsProps) {
  const { t, language } = useText();
  // What is answered is calm, and comes last.
  const indexed = check.findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => Number(a.finding.answer !== null) - Number(b.finding.answer !== null));
  const shown = (isDuty: boolean) =>
    indexed
      .filter(({ finding }) => (finding.severity === 'duty') === isDuty)
      .map(({ finding, index }) => (
        <FindingView
          key={`${finding.rule} ${finding.passage?.at ?? ''}`}
          id={findingId(check.id, index)}
          check={check}
          finding={finding}
          answered={answered ?? null}
        />
      ));
  const isSubject = (finding: AnsweredFinding) => finding.severity !== 'duty';
  const duties = shown(true);
  const headline = check.open > 0 ? t('compliance.open', { n: check.open }) : t('compliance.settled');
  return (
    <div className={styles.check}>
      <MarkedText checkId={check.id} text={check.content.text} findings={check.findings} />
      <div role="status" className={check.open > 0 ? styles.open : styles.clean}>
        {check.findings.some(isSubject) ? headline : t('compliance.clean')}
      </div>
      {shown(false)}
      {duties.length > 0 ? (
        <details>
          <summary>{t('compliance.duties', { n: duties.length })}</summary>
          {duties}
        </details>
      ) : null}
      <p className="muted">
        {t('compliance.rulesOf', { day: showDay(check.onDay, language), version: check.rulesVersion })}
      </p>
    </div>
  );
}

/** Checks a draft when asked, as a text of its own: facts of the campaign are not known to it. */
export function DraftCheck({ text, brand }: { readonly text: string; readonly brand: string }) {
  const { t } = useText();
  const [check, setCheck] = useState<Check | null>(null);
  const run = useMutation({
    mutationFn: () =>
      call('POST', '/compliance/checks', checkShape, { text, brand, markets: ['cn'], hasWayToBuy: true }),
    onSuccess: setCheck,
  });
  return (
    <div>
      <Button size="small" loading={run.isPending} onClick={() => run.mutate()}>
        {t('compliance.draftCheck')}
      </Button>{' '}
      <Link to="/compliance">{t('compliance.rules')}</Link>
      {run.error ? <Problem error={run.error} /> : null}
      {check ? <Findings check={check} answered={setCheck} /> : null}
    </div>
  );
}
