// Growth: rises that the interactions of those days do not explain, purges after them, round packages.
import type { Facts } from '../../base/words.ts';
import type { PlatformDay } from '../basis.ts';
import type { Finding, Post } from '../contract.ts';
import { findingWords } from '../finding-words.ts';
import { causesTried } from '../growth-causes.ts';
import { growthFeatures } from '../growth-features.ts';
import { growthRatio, tellingAlone } from '../growth-model.ts';
import { findWindows, type Judged } from '../growth-windows.ts';
import { fitGrowth, growthOf, purgeAfter, type Residuals, residualsOf } from '../matched-filter.ts';
import { missingWords } from '../missing-words.ts';
import { finding, measured, notEnough, percent, type Reading } from '../reading.ts';
import { type DailySeries, dayAt } from '../series.ts';
import { binomialTail, clamp } from '../statistics.ts';

const leastDays = 30;
const widestBurst = 5;
const leastZ = 5;
const purgeShare = 0.2;
/**
 * Without known interactions a rise never accuses by itself: trends change for many good reasons. Where part of it was
 * purged again it may, because what a hit brings is not removed by the platform.
 */
const limits = { low: -2.5, high: 3.5, interactionsUnknown: 0.6, unknownButPurged: 1.6, withoutWindow: 0.3 };
/** From here a rise is told although each of its days is ordinary. */
const tellFrom = 0.3;

/** What growth is read from. */
export interface GrowthFacts {
  readonly series: DailySeries | null;
  readonly posts: readonly Post[];
  /** Days on which the platform moved as a whole; null when no archive is at hand. */
  readonly platformDays: readonly PlatformDay[] | null;
}

/** The growth without what happened to everybody. */
function withoutPlatform(growth: Float64Array, series: DailySeries, days: readonly PlatformDay[]): void {
  for (const { day, shift } of days) {
    const at = day - series.firstDay;
    if (at > 0 && at < growth.length) growth[at]! -= shift;
  }
}

function factsOf(window: Judged, series: DailySeries) {
  return {
    from: dayAt(series, window.from),
    to: dayAt(series, window.to),
    measured: Math.round(window.gained),
    expected: Math.round(window.expected),
  };
}

function tellWindow(window: Judged, series: DailySeries, days: readonly PlatformDay[] | null): Finding {
  const isBurst = window.ratio === null || window.to - window.from < widestBurst;
  const code = isBurst ? 'follower_burst' : 'follower_drip';
  const phrase = window.ratio === null ? findingWords.follower_burst_alone : findingWords[code];
  const more: Facts = {
    gained: Math.round(window.gained),
    share: percent(window.gained / series.followers[window.from - 1]!),
    z: Math.round(window.z),
    ratio: Math.ceil(Math.max(1, window.ratio ?? 1) * 10) / 10,
  };
  return { ...finding(code, phrase, factsOf(window, series), more), tried: causesTried(window, series, days) };
}

function tellExplained(window: Judged, series: DailySeries): Finding {
  const code = window.cause === 'giveaway' ? 'giveaway_growth' : 'viral_growth';
  return finding(code, findingWords[code], factsOf(window, series), {
    gained: Math.round(window.gained),
    ratio: Math.round(window.ratio ?? 1),
  });
}

function tellPurge(window: Judged, residuals: Residuals, series: DailySeries): Finding[] {
  const share = clamp(purgeAfter(window, residuals), 0, 1);
  if (share < purgeShare) return [];
  const facts = { from: dayAt(series, window.to), measured: share };
  return [finding('follower_purge', findingWords.follower_purge, facts, { share: percent(share) })];
}

/** Days that grew by an exact multiple of 1,000 or 500 more often than chance allows; only for exact counts. */
function tellRoundIncrements(series: DailySeries): Finding[] {
  if (series.displayStep > 1) return [];
  const { followers, isObserved } = series;
  const rises: number[] = [];
  for (let day = 1; day < followers.length; day++) {
    const rise = followers[day]! - followers[day - 1]!;
    if (isObserved[day] === 1 && rise >= 500) rises.push(rise);
  }
  for (const step of [1_000, 500]) {
    const n = rises.filter((rise) => rise % step === 0).length;
    if (n < 3 || binomialTail(n, rises.length, 2 / step) > 1e-6) continue;
    const facts = { measured: n, expected: (rises.length * 2) / step };
    return [finding('round_increments', findingWords.round_increments, facts, { n, days: rises.length, step })];
  }
  return [];
}

/** The windows worth a sentence: beyond chance, or, where the whole curve accuses, the strongest. */
function telling(open: readonly Judged[], ratio: number, series: DailySeries): readonly Judged[] {
  const border = series.displayStep > 1 ? tellingAlone.displayed : tellingAlone.exact;
  if (series.interactions === null) return ratio >= border ? open.slice(0, 1) : [];
  const strong = open.filter((window) => window.z >= leastZ && ratio >= tellFrom);
  return strong.length > 0 || ratio < tellFrom ? strong : open.slice(0, 1);
}

interface Weighed {
  readonly ratio: number;
  readonly open: readonly Judged[];
  readonly explained: readonly Judged[];
  readonly residuals: Residuals;
}

function weigh(series: DailySeries, { posts, platformDays }: GrowthFacts): Weighed {
  const growth = growthOf(series);
  withoutPlatform(growth.growth, series, platformDays ?? []);
  const model = fitGrowth(growth, series);
  const residuals = residualsOf(growth, model, series);
  const { open, explained, left } = findWindows(series, residuals, posts);
  const ratio = growthRatio(growthFeatures(series, growth, model, left), series.interactions !== null);
  return { ratio, open, explained, residuals };
}

/** The log likelihood ratio of the curve before limits, for measuring how good it is; null where there is too little. */
export function curveRatio(facts: GrowthFacts): number | null {
  const { series } = facts;
  return series === null || series.followers.length < leastDays ? null : weigh(series, facts).ratio;
}

/** The most that these windows may say. */
function mostOf(told: readonly Judged[], findings: readonly Finding[]): number {
  if (told.some(({ ratio }) => ratio !== null)) return limits.high;
  if (findings.some(({ code }) => code === 'follower_purge')) return limits.unknownButPurged;
  return told.length > 0 ? limits.interactionsUnknown : limits.withoutWindow;
}

/** Reads the follower series of an account. */
export function readGrowth(facts: GrowthFacts): Reading {
  const { series, platformDays } = facts;
  const found = series?.followers.length ?? 0;
  if (series === null || found < leastDays) return notEnough(missingWords.followers, { least: leastDays, found });
  const { ratio, open, explained, residuals } = weigh(series, facts);
  const told = telling(open, ratio, series);
  const rounds = tellRoundIncrements(series);
  const findings = [
    ...told.flatMap((window) => [tellWindow(window, series, platformDays), ...tellPurge(window, residuals, series)]),
    ...rounds,
    ...explained.map((window) => tellExplained(window, series)),
  ];
  const most = mostOf(told, findings);
  const llr = clamp(clamp(ratio, limits.low, most) + (rounds.length > 0 ? 0.8 : 0), limits.low, limits.high);
  return measured(llr, found >= 2 * leastDays ? 0.5 : 0.8, findings);
}
