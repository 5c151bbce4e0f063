// What a questionnaire is made of: areas of questions with answers that have points. All of it is data with a version.
import type { Phrase } from '../../base/words.ts';
import type { Condition } from './condition.ts';

export const questionnaireIds = ['export', 'shop', 'social'] as const;
export type QuestionnaireId = (typeof questionnaireIds)[number];

export interface Option {
  readonly id: string;
  /** 0–100; null where an answer is neither better nor worse. */
  readonly points: number | null;
  readonly text: Phrase;
}

export interface Question {
  /** Unique over all questionnaires. */
  readonly id: string;
  /** `one` of the options, or `many`, whose points add up to 100 at most. */
  readonly kind: 'one' | 'many';
  /** What it counts for within its area; 0 = it frames the company and is not scored. */
  readonly weight: number;
  readonly text: Phrase;
  /** Why it is asked. */
  readonly why: Phrase;
  readonly options: readonly Option[];
  /** Asked only of companies for which this holds; for others it does not count at all. Rests on questions without points. */
  readonly forWhom?: Condition;
  /** Asked only from this answer on; below it what it asks about cannot be, and counts as 0. Rests on a question with points. */
  readonly from?: { readonly question: string; readonly points: number };
}

export interface Area {
  readonly id: string;
  readonly name: Phrase;
  /** What it counts for in the whole. */
  readonly weight: number;
  readonly questions: readonly Question[];
}

export interface Questionnaire {
  readonly id: QuestionnaireId;
  readonly version: string;
  readonly name: Phrase;
  /** What it answers, in one sentence. */
  readonly answers: Phrase;
  readonly areas: readonly Area[];
}

/** Ids of chosen options by question; null = skipped; absent = not reached. */
export type Answers = Readonly<Record<string, readonly string[] | null>>;

/** A phrase in the order of the workspace's languages. */
export const say = (it: string, en: string, zh: string): Phrase => ({ it, en, zh });

export const option = (id: string, points: number | null, it: string, en: string, zh: string): Option => ({
  id,
  points,
  text: { it, en, zh },
});

/** All questions of a questionnaire in their order. */
export const questionsOf = ({ areas }: Questionnaire): readonly Question[] => areas.flatMap((area) => area.questions);

/** Points of an answer; null where it was skipped, never given or has none. */
export function pointsOf(question: Question, answer: readonly string[] | null | undefined): number | null {
  if (!answer || question.weight === 0) return null;
  const chosen = question.options.filter((one) => answer.includes(one.id));
  if (chosen.length === 0) return null;
  return Math.min(
    100,
    chosen.reduce((sum, one) => sum + (one.points ?? 0), 0),
  );
}
