// Answers that do not go together: they are asked again. Whoever says that both are right is believed, and that is kept.
import type { Phrase } from '../../base/words.ts';
import { basisOf, type Condition } from './condition.ts';
import type { Answers } from './question.ts';

export interface Contradiction {
  readonly id: string;
  readonly when: Condition;
  /** What does not go together, as a question. */
  readonly ask: Phrase;
}

export interface OpenContradiction {
  readonly contradiction: Contradiction;
  readonly between: readonly string[];
}

/**
 * The contradictions among `own` answers, and between them and `others` of the company's other questionnaires, that nobody
 * confirmed. One that is among others' answers alone is not this questionnaire's to ask.
 */
export function openContradictions(
  list: readonly Contradiction[],
  own: Answers,
  others: Answers,
  confirmed: readonly string[],
): OpenContradiction[] {
  const known = { ...others, ...own };
  return list.flatMap((contradiction) => {
    if (confirmed.includes(contradiction.id)) return [];
    const between = basisOf(contradiction.when, known, { size: null, sector: null });
    if (between === null || !between.some((question) => own[question] !== undefined)) return [];
    return [{ contradiction, between }];
  });
}
