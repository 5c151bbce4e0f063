// What a forecast is made from and what it says: plain values, as the archive gives them.
import type { Format, Platform, Tier } from '../../base/id.ts';

/** A post of the account, with its figures as last seen. */
export interface SeenPost {
  readonly id: string;
  /** Days between the post and the day of the forecast; fractions are welcome. */
  readonly daysAgo: number;
  readonly format: Format | null;
  readonly isSponsored: boolean;
  /** null = not public or not known. */
  readonly views: number | null;
  /** Likes, comments, shares and saves together; null = not known. */
  readonly interactions: number | null;
}

export interface PostingFacts {
  readonly platform: Platform;
  readonly tier: Tier;
  readonly topics: readonly string[];
  readonly followers: number | null;
  /** The audit's authenticity, 0–100, taken as the share of the audience that is real; null = not audited. */
  readonly authenticity: number | null;
  /** In any order; only the newest count (`ForecastPolicy.newestPosts`). */
  readonly posts: readonly SeenPost[];
}

/** The post that is foreseen. */
export interface AskedPost {
  readonly format: Format | null;
  readonly isSponsored: boolean;
}

/** One count of one post, by real people. */
export interface Spread {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Expectation: of the log-normal with this median and sigma, times what hits add as far as the archive has taught it. */
  readonly mean: number;
  /** Half the width of the interval in logarithms, in standard deviations: (ln p90 − ln p10) / 2.5631. */
  readonly sigma: number;
}

/** `seen` = from such counts of earlier posts, `interactions` = from the other count of earlier posts, `followers` = from size alone. */
export type ForecastGround = 'seen' | 'interactions' | 'followers';

/** From whose errors the width of the interval was taken; `prior` = from nobody's, the shipped rules of thumb. */
export interface CalibrationUsed {
  readonly level: 'platform_tier' | 'tier' | 'all' | 'prior';
  /** Posts whose error was measured. */
  readonly posts: number;
}

export interface PostForecast {
  readonly views: Spread;
  readonly engagement: Spread;
  /** What the views rest on. */
  readonly basis: ForecastGround;
  /** Posts of the account that the views rest on. */
  readonly posts: number;
  readonly calibration: CalibrationUsed;
}

/** A count that can be worked with, else null: whole or not, but neither negative nor endless. */
export function countOrNull(count: number | null): number | null {
  return count !== null && Number.isFinite(count) && count >= 0 ? count : null;
}
