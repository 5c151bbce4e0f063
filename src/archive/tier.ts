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
