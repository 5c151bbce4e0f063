// The tier of an account by its followers. The borders are policy: dated data, not constants in code.
import type { Tier } from '../base/id.ts';

export interface TierPolicy {
  /** The day from which the borders hold; stored with every tier they decided. */
  readonly version: string;
  readonly source: string;
  /** Followers from which a tier starts, highest first. */
  readonly borders: readonly { readonly tier: Tier; readonly from: number }[];
}

/** Borders of the product's design: millions, hundreds of thousands, tens of thousands, thousands. */
export const defaultTierPolicy: TierPolicy = {
  version: '2026-11-22',
  source: 'Kolosseo design §3',
  borders: [
    { tier: 'top', from: 1_000_000 },
    { tier: 'mid', from: 100_000 },
    { tier: 'micro', from: 10_000 },
    { tier: 'long_tail', from: 1_000 },
  ],
};

/** The tier of a follower count; `untiered` below the lowest border and where the count is not known. */
export function tierOf(followers: number | null, policy: TierPolicy = defaultTierPolicy): Tier {
  if (followers === null) return 'untiered';
  return policy.borders.find((border) => followers >= border.from)?.tier ?? 'untiered';
}

/** Borders are a factor of ten apart: so far a tier without an upper border is taken to reach. Own choice. */
const openTierReach = 10;

/**
 * Followers in the middle of a tier, between its border and the next by factors, for published price bands where no account is
 * meant; null for `untiered`.
 */
export function middleFollowers(tier: Tier, policy: TierPolicy = defaultTierPolicy): number | null {
  const place = policy.borders.findIndex((border) => border.tier === tier);
  const border = policy.borders[place];
  if (border === undefined) return null;
  const next = policy.borders[place - 1]?.from ?? border.from * openTierReach;
  return Math.round(Math.sqrt(border.from * next));
}
