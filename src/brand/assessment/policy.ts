// What makes a level, when answers are enough, what effort counts for: dated data, own choices.
import type { Phrase } from '../../base/words.ts';

export const levels = ['starting', 'preparing', 'ready', 'leading'] as const;
export type Level = (typeof levels)[number];
export const efforts = ['days', 'weeks', 'months'] as const;
export type Effort = (typeof efforts)[number];

export interface AssessmentPolicy {
  readonly version: string;
  readonly source: Phrase;
  /** The share of an area's weight, and of the areas' weight, that must be answered. */
  readonly enough: number;
  readonly levels: readonly { readonly level: Level; readonly from: number }[];
  /** What the points that a step may bring are divided by. */
  readonly effort: Readonly<Record<Effort, number>>;
  /** How much more a step is worth that ends a warning. */
  readonly lifting: number;
  /** Points of the whole from which a step's effect is called large, and medium. */
  readonly effect: { readonly large: number; readonly medium: number };
  /** Steps that are shown. */
  readonly steps: number;
  /** Companies of like size and trade before any is compared with them. */
  readonly peers: number;
}

export const defaultAssessmentPolicy: AssessmentPolicy = {
  version: '2026-11-26',
  source: {
    it: 'Scelte nostre: nessuna fonte pubblica dà pesi per la preparazione ai KOL in Cina.',
    en: 'Our own choices: no public source gives weights for readiness for KOLs in China.',
    zh: '自有设定：目前没有公开资料给出中国达人营销准备度的权重。',
  },
  enough: 0.5,
  levels: [
    { level: 'starting', from: 0 },
    { level: 'preparing', from: 30 },
    { level: 'ready', from: 60 },
    { level: 'leading', from: 85 },
  ],
  effort: { days: 1, weeks: 1.5, months: 2.5 },
  lifting: 2,
  effect: { large: 5, medium: 2 },
  steps: 5,
  peers: 10,
};
