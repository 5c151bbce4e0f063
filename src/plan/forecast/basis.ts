// What the archive taught the forecast, dated and named; and the basis that is shipped for before it taught anything.
import { type Platform, platforms, type Tier } from '../../base/id.ts';
import type { CalibrationUsed } from './facts.ts';
import type { OverlapBasis } from './overlap.ts';
import { type CountPrior, defaultForecastPolicy, type ForecastPolicy } from './policy.ts';
import { coefficientCount, coefficientPrior, meanDoubt } from './predictors.ts';

/** How many of its own standard deviations a post lies below and above its forecast, in 80 of 100 cases. */
export interface CalibrationCell {
  readonly lower: number;
  readonly upper: number;
  readonly posts: number;
}

/** What forecasts of one kind have in common: where the middle of what came lay, and its mean beside a log-normal's. */
export interface Lean {
  /** Median error in the forecast's own standard deviations; moves the middle. */
  readonly shift: number;
  /** Mean of what came ÷ mean of the log-normal: hits make it more than 1. */
  readonly lift: number;
}

/** Whether the account's own earlier posts were known. Their forecasts err otherwise than those by size alone. */
export type Knowledge = 'own' | 'bare';

/** What was learned of one count. */
export interface CountBasis {
  /** In the order of predictors.ts. */
  readonly coefficients: readonly number[];
  /** Standard deviation of the mean itself, by platform. */
  readonly doubt: Readonly<Record<Platform, number>>;
  readonly between: number;
  readonly within: number;
  readonly halfLifeDays: number;
  /** Posts learned from, and how large their accounts are in ln(followers ÷ 10,000). */
  readonly platforms: Readonly<
    Partial<Record<Platform, { readonly posts: number; readonly size: number; readonly sizeSpread: number }>>
  >;
  readonly leans: Readonly<Record<Knowledge, Lean>>;
  /** By `cellKey`; around the middle that leans. */
  readonly cells: Readonly<Record<string, CalibrationCell>>;
}

/** ln(views ÷ interactions) on a platform, and its standard deviation between accounts. */
export interface RatioBasis {
  readonly middle: number;
  readonly deviation: number;
  readonly accounts: number;
}

export interface ForecastBasis {
  /** `shipped`, or sha256 of what was learned: the same archive teaches the same. */
  readonly version: string;
  /** The policy it started from. */
  readonly policy: string;
  /** The day it was learned; null = shipped. */
  readonly madeOn: string | null;
  readonly accounts: number;
  readonly posts: number;
  readonly views: CountBasis;
  readonly interactions: CountBasis;
  readonly ratios: Readonly<Partial<Record<Platform, RatioBasis>>>;
  /** How audiences overlap, by platform on which people were seen to comment. */
  readonly overlaps: Readonly<Partial<Record<Platform, OverlapBasis>>>;
}

export function cellKey(knowledge: Knowledge, platform: Platform | null, tier: Tier | null): string {
  return `${knowledge}|${platform ?? '*'}|${tier ?? '*'}`;
}

/** The narrowest cell with enough posts: platform × tier, tier, all; null when none has (Mondrian, methods §3.4). */
export function cellFor(
  cells: CountBasis['cells'],
  knowledge: Knowledge,
  platform: Platform,
  tier: Tier,
): { readonly cell: CalibrationCell; readonly used: CalibrationUsed } | null {
  const tried: [CalibrationUsed['level'], string][] = [
    ['platform_tier', cellKey(knowledge, platform, tier)],
    ['tier', cellKey(knowledge, null, tier)],
    ['all', cellKey(knowledge, null, null)],
  ];
  for (const [level, key] of tried) {
    const cell = cells[key];
    if (cell) return { cell, used: { level, posts: cell.posts } };
  }
  return null;
}

/** Where nobody's errors were measured. */
export const noLean: Lean = { shift: 0, lift: 1 };

function shippedCount(prior: CountPrior, policy: ForecastPolicy): CountBasis {
  const { middle, deviation } = coefficientPrior(prior, policy);
  const covariance = new Float64Array(coefficientCount ** 2);
  for (const [place, one] of deviation.entries()) covariance[place * coefficientCount + place] = one * one;
  return {
    coefficients: [...middle],
    doubt: Object.fromEntries(platforms.map((platform) => [platform, meanDoubt(covariance, platform)])) as Record<
      Platform,
      number
    >,
    between: prior.between,
    within: prior.within,
    halfLifeDays: policy.halfLives[0]!,
    platforms: {},
    leans: { own: noLean, bare: noLean },
    cells: {},
  };
}

/** The rules of thumb of a policy as a basis: wide, and nobody's errors measured. */
export function shippedBasis(policy: ForecastPolicy = defaultForecastPolicy): ForecastBasis {
  return {
    version: 'shipped',
    policy: policy.version,
    madeOn: null,
    accounts: 0,
    posts: 0,
    views: shippedCount(policy.views, policy),
    interactions: shippedCount(policy.interactions, policy),
    ratios: {},
    overlaps: {},
  };
}
