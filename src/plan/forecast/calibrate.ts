// How wrong forecasts were, in their own standard deviations: split conformal intervals by platform and tier.
import type { Platform, Tier } from '../../base/id.ts';
import { type CalibrationCell, cellKey, type Knowledge, type Lean, noLean } from './basis.ts';

/** A post that was forecast from older posts only, beside what came. */
export interface ForecastError {
  readonly knowledge: Knowledge;
  readonly platform: Platform;
  readonly tier: Tier;
  /** (what came − forecast) ÷ deviation, in logarithms. */
  readonly normalised: number;
  readonly deviation: number;
  /** 1 for the newest posts, less for older ones: what forecasts err by drifts. */
  readonly weight: number;
}

/**
 * The share of posts that may lie beyond either end. 81 of 100 within, not 80: posts of one KOL err together, so that the
 * next KOLs err a little further than those whose errors were measured.
 */
const tail = 0.095;
/** Posts that a lean must rest on, how far it may go, and up to which error a hit counts. */
const lean = { posts: 200, shift: 1, lift: [0.7, 1.5], error: 4 } as const;
/** However well the past went, an interval has a width. */
const narrowest = 0.05;

/** Posts that weights must leave, by Kish: where they leave fewer, all weigh the same. */
const leastEffective = 30;

/** The errors with weights that count: 1 for the newest of them. */
function weighed(errors: readonly ForecastError[]): readonly ForecastError[] {
  const most = errors.reduce((max, one) => Math.max(max, one.weight), 0);
  const sum = errors.reduce((all, one) => all + one.weight, 0);
  const squares = errors.reduce((all, one) => all + one.weight ** 2, 0);
  const isEnough = most > 0 && sum ** 2 / squares >= leastEffective;
  return errors.map((one) => ({ ...one, weight: isEnough ? one.weight / most : 1 }));
}

/**
 * The finite-sample quantile of split conformal (methods §3.4), the ⌈(n + 1)(1 − tail)⌉-th smallest, with weights: the
 * first value up to which (1 − tail) of the weight lies, one more post of full weight counted beyond all.
 */
function conformalQuantile(sorted: readonly ForecastError[], sign: 1 | -1): number {
  const all = sorted.reduce((sum, one) => sum + one.weight, 0);
  const wanted = (all + 1) * (1 - tail) * (1 - 1e-12);
  let below = 0;
  for (let place = 0; place < sorted.length; place++) {
    const one = sorted[sign === 1 ? place : sorted.length - 1 - place]!;
    below += one.weight;
    if (below >= wanted) return sign * one.normalised;
  }
  return sign * sorted.at(sign === 1 ? -1 : 0)!.normalised;
}

const byError = (a: ForecastError, b: ForecastError): number => a.normalised - b.normalised || a.weight - b.weight;

/** The error on either side of which half of the weight lies; of sorted errors. */
function weightedMiddle(sorted: readonly ForecastError[]): number {
  const half = sorted.reduce((sum, one) => sum + one.weight, 0) / 2;
  let below = 0;
  for (const { normalised, weight } of sorted) {
    below += weight;
    if (below >= half) return normalised;
  }
  return 0;
}

/** The lean of forecasts of one kind, over all platforms and tiers. */
export function leanOf(errors: readonly ForecastError[]): Lean {
  if (errors.length < lean.posts) return noLean;
  const counted = weighed(errors);
  const shift = Math.min(lean.shift, Math.max(-lean.shift, weightedMiddle(counted.toSorted(byError))));
  let came = 0;
  let expected = 0;
  for (const { normalised, deviation, weight } of counted) {
    came += weight * Math.exp(Math.min(lean.error, (normalised - shift) * deviation));
    expected += weight * Math.exp(deviation ** 2 / 2);
  }
  return { shift, lift: Math.min(lean.lift[1], Math.max(lean.lift[0], came / expected)) };
}

/**
 * Each tail by itself, because counts err upward further than downward. Cells: platform × tier, tier, all; those with fewer
 * than `least` posts are left to the wider ones.
 */
export function calibrate(errors: readonly ForecastError[], least: number): Record<string, CalibrationCell> {
  const members = new Map<string, ForecastError[]>();
  for (const one of errors) {
    const { knowledge, platform, tier } = one;
    for (const key of [
      cellKey(knowledge, platform, tier),
      cellKey(knowledge, null, tier),
      cellKey(knowledge, null, null),
    ]) {
      const list = members.get(key);
      if (list) list.push(one);
      else members.set(key, [one]);
    }
  }
  const cells: Record<string, CalibrationCell> = {};
  for (const [key, list] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (list.length < least) continue;
    const sorted = weighed(list).toSorted(byError);
    cells[key] = {
      lower: Math.max(narrowest, conformalQuantile(sorted, -1)),
      upper: Math.max(narrowest, conformalQuantile(sorted, 1)),
      posts: sorted.length,
    };
  }
  return cells;
}
