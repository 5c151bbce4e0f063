// One finding: what was read, why it matters, its source and cost, how to mend it, and the answer with its proof.
import { useMutation } from '@tanstack/react-query';
import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { type AnsweredFinding, type Check, checkShape } from '../../src/compliance/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import styles from './compliance.module.css';

const signs = { must_fix: '✕', ask: '?', duty: '§' } as const;

/** Law, article and how sure it is. */
export function SourceLine({ finding }: { readonly finding: Pick<AnsweredFinding, 'source' | 'certainty' | 'fine'> }) {
  const { t, say } = useText();
  const { source, certainty, fine } = finding;
  return (
    <div className={styles.source}>
      {t('compliance.labelled', { label: t('compliance.source'), text: `${source.law} ${source.article}`.trim() })}
      {source.url ? (
        <>
          {' · '}
          <a href={source.url} target="_blank" rel="noreferrer">
            {t('compliance.sourceOpen')}
          </a>
        </>
      ) : null}
      {certainty === 'read' ? null : ` (${t(`compliance.${certainty}`)})`}
      {fine ? <div>{t('compliance.labelled', { label: t('compliance.fine'), text: say(fine) })}</div> : null}
    </div>
  );
}

interface AnswerFormProps {
  readonly check: Check;
  readonly finding: AnsweredFinding;
  readonly done: (check: Check) => void;
}

function AnswerForm({ check, finding, done }: AnswerFormProps) {
  const { t, say } = useText();
  const only = finding.exemptions.length === 1 ? finding.exemptions[0]?.id : undefined;
  const [exemption, setExemption] = useState<string | undefined>(finding.answer?.exemption ?? only);
  const [proof, setProof] = useState(finding.answer?.proof ?? '');
  const save = useMutation({
    mutationFn: () =>
      call('POST', `/compliance/checks/${check.id}/answers`, checkShape, {
        rule: finding.rule,
        passage: finding.passage?.text ?? null,
        sentence: finding.sentence,
        exemption,
        proof,
      }),
    onSuccess: done,
  });
  return (
    <div className={styles.answer}>
      {finding.question ? <strong>{say(finding.question)}</strong> : null}
      <Radio.Group
        value={exemption}
        onChange={(event) => setExemption(event.target.value)}
        className={styles.exemptions}
      >
        {finding.exemptions.map((one) => (
          <Radio key={one.id} value={one.id}>
            {say(one.text)}
          </Radio>
        ))}
      </Radio.Group>
      <div className={styles.proof}>
        <Input
          value={proof}
          onChange={(event) => setProof(event.target.value)}
          placeholder={t('compliance.proof')}
          aria-label={t('compliance.proof')}
        />
        <Button
          disabled={exemption === undefined || proof.trim().length < 3}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          {t('compliance.answer')}
        </Button>
      </div>
      {save.error ? <Problem error={save.error} /> : null}
    </div>
  );
}

interface FindingViewProps {
  readonly id: string;
  readonly check: Check;
  readonly finding: AnsweredFinding;
  /** null = answers cannot be given here. */
  readonly answered: ((check: Check) => void) | null;
}

export function FindingView({ id, check, finding, answered }: FindingViewProps) {
  const { t, say, language } = useText();
  const [isOpen, setOpen] = useState(false);
  const { answer, passage, severity } = finding;
  const mayAnswer = answered !== null && severity !== 'duty' && finding.exemptions.length > 0;
  const done = (next: Check) => {
    setOpen(false);
    answered?.(next);
  };
  return (
    <article id={id} className={styles.finding} data-severity={answer ? 'answered' : severity}>
      <span className={styles.severity}>
        <span aria-hidden="true">{answer ? '✓' : signs[severity]}</span>{' '}
        {t(answer ? 'compliance.answered' : `compliance.${severity}`)}
      </span>
      <div className={styles.body}>
        <div>
          <strong>{say(finding.title)}</strong>
          {passage?.seenAs ? (
            <span className="muted"> · {t('compliance.seenAs', { term: passage.seenAs })}</span>
          ) : null}
        </div>
        {answer && !isOpen ? (
          <div className="muted">
            {answer.text ? say(answer.text) : answer.exemption}: {answer.proof ?? answer.attachmentId} (
            {t('compliance.answeredBy', { by: answer.by, at: showMoment(answer.at, language) })}){' '}
            {mayAnswer ? (
              <Button size="small" type="link" onClick={() => setOpen(true)}>
                {t('compliance.change')}
              </Button>
            ) : null}
          </div>
        ) : (
          <>
            <p>{t('compliance.sentence', { text: say(finding.why) })}</p>
            <p>
              {t('compliance.sentence', {
                text: t('compliance.labelled', { label: t('compliance.mend'), text: say(finding.mend) }),
              })}
            </p>
            {severity !== 'duty' && finding.exemptions.length === 0 ? <p>{t('compliance.neverExempt')}</p> : null}
            {mayAnswer ? <AnswerForm check={check} finding={finding} done={done} /> : null}
            <SourceLine finding={finding} />
          </>
        )}
      </div>
    </article>
  );
}
