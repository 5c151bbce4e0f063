// A proposed brief: field by field a value, why, and on which answers it rests; nothing is proposed without a reason.
import type { Phrase } from '../../base/words.ts';
import type { NewBrief } from '../contract.ts';
import type { CompanyFacts } from './condition.ts';
import type { Answers } from './question.ts';

export const proposalFields = [
  'goal',
  'topics',
  'platforms',
  'audience',
  'tiers',
  'budget',
  'timing',
  'pay',
  'economics',
  'trust',
] as const;
export type ProposalField = (typeof proposalFields)[number];

/** `answers`: what the company said · `archive`: figures of the archive · `norm`: published or own norms · `usual`: the workspace's default. */
export const grounds = ['answers', 'archive', 'norm', 'usual'] as const;
export type Ground = (typeof grounds)[number];

export type BriefPart = Partial<NewBrief>;

export interface Choice {
  readonly value: BriefPart;
  readonly text: Phrase;
}

export interface Proposed {
  readonly field: ProposalField;
  /** What the brief would hold; empty where nothing can be proposed and a person has to say it. */
  readonly value: BriefPart;
  /** The value in words. */
  readonly text: Phrase;
  readonly reasons: readonly Phrase[];
  readonly restsOn: readonly string[];
  readonly grounds: readonly Ground[];
  readonly others: readonly Choice[];
}

/** What is known of a company when a brief is proposed. */
export interface Known {
  /** The newest finished answers of all questionnaires together. */
  readonly answers: Answers;
  readonly company: CompanyFacts;
}

/** The answer to a question with one answer; null where it was skipped or never given. */
export function answerTo({ answers }: Known, question: string): string | null {
  return answers[question]?.[0] ?? null;
}

export const answersTo = ({ answers }: Known, question: string): readonly string[] => answers[question] ?? [];

/** Those of the questions that were answered. */
export const given = (known: Known, ...questions: readonly string[]): string[] =>
  questions.filter((question) => answersTo(known, question).length > 0);
