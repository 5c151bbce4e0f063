// How many KOLs of which tier a first round has, and what of the budget each tier may take: dated data, own choices.
import type { Tier } from '../../base/id.ts';

export const mixIds = ['seeding', 'small', 'growing', 'launch'] as const;
export type MixId = (typeof mixIds)[number];

export interface Mix {
  /** KOLs with one post each. */
  readonly kols: Readonly<Partial<Record<Tier, number>>>;
  /** Shares of the budget, 0–1. */
  readonly shares: Readonly<Partial<Record<Tier, { readonly min: number; readonly max: number }>>>;
}

/**
 * Eight KOLs is what the product's typical user asks for (DESIGN §2); an unknown brand spreads them over small ones, whose
 * posts teach more for the same money, an established one takes some that many people know.
 */
export const mixes: { readonly version: string; readonly mixes: Readonly<Record<MixId, Mix>> } = {
  version: '2026-11-26',
  mixes: {
    seeding: {
      kols: { long_tail: 6, micro: 2 },
      shares: {
        long_tail: { min: 0.2, max: 1 },
        micro: { min: 0, max: 0.8 },
        mid: { min: 0, max: 0 },
        top: { min: 0, max: 0 },
      },
    },
    small: {
      kols: { long_tail: 4, micro: 4 },
      shares: {
        long_tail: { min: 0.1, max: 0.6 },
        micro: { min: 0.3, max: 0.9 },
        mid: { min: 0, max: 0.3 },
        top: { min: 0, max: 0 },
      },
    },
    growing: {
      kols: { long_tail: 3, micro: 4, mid: 1 },
      shares: {
        long_tail: { min: 0.05, max: 0.4 },
        micro: { min: 0.25, max: 0.8 },
        mid: { min: 0, max: 0.6 },
        top: { min: 0, max: 0 },
      },
    },
    launch: {
      kols: { micro: 5, mid: 3 },
      shares: {
        long_tail: { min: 0, max: 0.3 },
        micro: { min: 0.15, max: 0.6 },
        mid: { min: 0.2, max: 0.8 },
        top: { min: 0, max: 0.4 },
      },
    },
  },
};

/** What a year's budget may reach, in euro; null = no upper end. */
export const yearBudgets: Readonly<Record<string, number | null>> = {
  under5: 5_000,
  to15: 15_000,
  to40: 40_000,
  to100: 100_000,
  over100: null,
};
