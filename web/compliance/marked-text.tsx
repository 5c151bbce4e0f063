// A text with its passages marked; each mark leads to its finding.
import type { AnsweredFinding } from '../../src/compliance/contract.ts';
import styles from './compliance.module.css';

export const findingId = (checkId: string, index: number) => `finding-${checkId}-${index}`;

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly index: number;
  readonly finding: AnsweredFinding;
}

/** Marks in the order of the text; where two overlap, the graver one is shown. */
function marksOf(findings: readonly AnsweredFinding[]): Mark[] {
  const kept: Mark[] = [];
  findings.forEach((finding, index) => {
    if (!finding.passage) return;
    const { at, length } = finding.passage;
    if (!kept.some((one) => one.at < at + length && at < one.end)) kept.push({ at, end: at + length, index, finding });
  });
  return kept.sort((a, b) => a.at - b.at);
}

interface MarkedTextProps {
  readonly checkId: string;
  readonly text: string;
  readonly findings: readonly AnsweredFinding[];
}

export function MarkedText({ checkId, text, findings }: MarkedTextProps) {
  const marks = marksOf(findings);
  return (
    <p className={styles.text} lang={/\p{Script=Han}/u.test(text) ? 'zh' : 'it'}>
      {marks.map((mark, order) => (
        <span key={mark.at}>
          {text.slice(marks[order - 1]?.end ?? 0, mark.at)}
          <a
            href={`#${findingId(checkId, mark.index)}`}
            className={styles.mark}
            data-severity={mark.finding.answer ? 'answered' : mark.finding.severity}
          >
            {text.slice(mark.at, mark.end)}
          </a>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </p>
  );
}
