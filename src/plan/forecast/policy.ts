// What a forecast starts from before the archive has taught it anything: dated rules of thumb with their doubt.
import type { AskedPost } from './facts.ts';

/** A count of one post: ln(1 + count) = middle + slope × ln(followers ÷ 10,000), normal around it. */
export interface CountPrior {
  /** ln of the count at 10,000 followers. */
  readonly middle: number;
  readonly middleDoubt: number;
  readonly slope: number;
  readonly slopeDoubt: number;
  /** Standard deviation between KOLs of one size, and between posts of one KOL. */
  readonly between: number;
  readonly within: number;
}

export interface ForecastPolicy {
  readonly version: string;
  readonly views: CountPrior;
  readonly interactions: CountPrior;
  /** ln(views ÷ interactions) of an account, and its standard deviation between accounts. */
  readonly ratio: { readonly middle: number; readonly deviation: number };
  /** Standard deviations of what the archive may teach beside size: ridge penalties. */
  readonly offsets: {
    readonly platform: number;
    readonly platformSlope: number;
    readonly hinge: number;
    readonly format: number;
    readonly topic: number;
    readonly sponsored: { readonly middle: number; readonly deviation: number };
    /** Per year of age of a post. */
    readonly age: number;
  };
  /** Share of an audience taken as real where no audit says so, and the doubt about it in logarithms. */
  readonly unauditedShare: number;
  readonly unauditedDoubt: number;
  /** Posts of an account that count. */
  readonly newestPosts: number;
  /** Posts seen younger than so many days are still growing and are left out. */
  readonly matureDays: number;
  /** Half-lives of a post's weight that are tried; the first is taken where nothing tells them apart. */
  readonly halfLives: readonly number[];
  /** Prior degrees of freedom of a KOL's own scale. */
  readonly scaleFreedom: number;
  /** Posts that a cell of the calibration must have. */
  readonly cellPosts: number;
  /** Posts that the archive must have before intervals are calibrated on the newest of them. */
  readonly calibratedFrom: number;
  /** Share of the posts, the newest, that only calibrate. */
  readonly calibrationShare: number;
  /** Days in which the weight of a measured error halves. */
  readonly calibrationHalfLife: number;
  /** What the shipped intervals are wider than a normal one, because rules of thumb are wrong more often than they say. */
  readonly priorWidening: number;
}

/**
 * Views: 0.25 per follower at 10,000 followers, falling with size^-0.12, 0.6 between KOLs (methods §2.3). Interactions: 6 %
 * of the views (likes ÷ views 1–3 % on RED and several times that on feeds, field.md 2.5), with a factor of two of doubt.
 * Half-life, twelve posts, eight degrees of freedom, fifty posts a cell, day 7: methods §3.4. Unaudited: Ebiquity 2022
 * counts 43 % of followers as actual fans; readers are more real than followers; from 42 % to 85 % in 80 of 100 cases.
 */
export const defaultForecastPolicy: ForecastPolicy = {
  version: '2026-11-26',
  views: { middle: 7.824, middleDoubt: 0.7, slope: 0.88, slopeDoubt: 0.1, between: 0.6, within: 0.7 },
  interactions: { middle: 5.011, middleDoubt: 0.9, slope: 0.85, slopeDoubt: 0.1, between: 0.7, within: 0.7 },
  ratio: { middle: 2.813, deviation: 0.7 },
  offsets: {
    platform: 0.6,
    platformSlope: 0.1,
    hinge: 0.1,
    format: 0.4,
    topic: 0.3,
    sponsored: { middle: -0.1, deviation: 0.2 },
    age: 0.3,
  },
  unauditedShare: 0.6,
  unauditedDoubt: 0.27,
  newestPosts: 12,
  matureDays: 7,
  halfLives: [60, 120, 240, 480, 1_000],
  scaleFreedom: 8,
  cellPosts: 50,
  calibratedFrom: 200,
  calibrationShare: 0.3,
  calibrationHalfLife: 60,
  priorWidening: 1.15,
};

/** What is foreseen where nothing else is asked: a paid post in the platform's usual form. */
export const usualPost: AskedPost = { format: null, isSponsored: true };
