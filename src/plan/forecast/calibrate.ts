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

/** The ⌈(n + 1)(1 − tail)⌉-th smallest: the finite-sample quantile of split conformal (methods §3.4). Sorted values. */
function conformalQuantile(sorted: readonly number[]): number {
  const place = Math.min(sorted.length, Math.ceil((sorted.length + 1) * (1 - tail)));
  return sorted[place - 1]!;
}

/** The lean of forecasts of one kind, over all platforms and tiers. */
export function leanOf(errors: readonly ForecastError[]): Lean {
  if (errors.length < lean.posts) return noLean;
  const sorted = errors.map((one) => one.normalised).sort((a, b) => a - b);
  const shift = Math.min(lean.shift, Math.max(-lean.shift, sorted[sorted.length >> 1]!));
  let came = 0;
  let expected = 0;
  for (const { normalised, deviation } of errors) {
    came += Math.exp(Math.min(lean.error, (normalised - shift) * deviation));
    expected += Math.exp(deviation ** 2 / 2);
  }
  return { shift, lift: Math.min(lean.lift[1], Math.max(lean.lift[0], came / expected)) };
}

/**
 * Each tail by itself, because counts err upward further than downward. Cells: platform × tier, tier, all; those with fewer
 * than `least` posts are left to the wider ones.
 */
export function calibrate(errors: readonly ForecastError[], least: number): Record<string, CalibrationCell> {
  const members = new Map<string, number[]>();
  for (const { knowledge, platform, tier, normalised } of errors)
    for (const key of [
      cellKey(knowledge, platform, tier),
      cellKey(knowledge, null, tier),
      cellKey(knowledge, null, null),
    ]) {
      const list = members.get(key);
      if (list) list.push(normalised);
      else members.set(key, [normalised]);
    }
  const cells: Record<string, CalibrationCell> = {};
  for (const [key, list] of [...members].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (list.length < least) continue;
    const sorted = list.toSorted((a, b) => a - b);
    const turned = sorted.map((one) => -one).reverse();
    cells[key] = {
      lower: Math.max(narrowest, conformalQuantile(turned)),
      upper: Math.max(narrowest, conformalQuantile(sorted)),
      posts: sorted.length,
    };
  }
  return cells;
}
