// Seasonal hybrid ESD: anomalies of a series with a period, by median and MAD instead of mean and deviation (Hochenbaum,
// Vallis, Kejariwal 2017, "Automatic Anomaly Detection in the Cloud Via Statistical Learning"; after AnomalyDetection's R code).
import { median } from './statistics.ts';
import { studentQuantile } from './student.ts';

export interface EsdWish {
  /** Steps after which the series repeats: 7 for days of a week. 1 = no season. */
  readonly period: number;
  /** The most anomalies that are looked for, as a share of the values. */
  readonly mostShare: number;
  readonly alpha: number;
  readonly direction: 'both' | 'up' | 'down';
}

/** How the season is taken out. */
export type Seasoning = (values: ArrayLike<number>, period: number) => Float64Array;

export interface EsdAnomaly {
  readonly index: number;
  /** How many MADs the value lies from the median when it was taken out. */
  readonly score: number;
}

const consistent = 1.4826;

/** The median of every phase of the period, about the median of all. */
export function dayMedians(values: ArrayLike<number>, period: number): Float64Array {
  const season = new Float64Array(period);
  if (period < 2) return season;
  for (let phase = 0; phase < period; phase++) {
    const same: number[] = [];
    for (let index = phase; index < values.length; index += period) same.push(values[index]!);
    season[phase] = same.length === 0 ? 0 : median(same);
  }
  const middle = median(season);
  return season.map((one) => one - middle);
}

/** The value at a place of sorted residuals without its `low` smallest and `high` largest. */
function middleOf(sorted: ArrayLike<number>, from: number, to: number): number {
  const count = to - from;
  const half = from + (count >> 1);
  return count % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * Median absolute deviation of `sorted[from..to)` about `middle`: the deviations fall from both ends towards the middle,
 * so that their median is found by a walk from the inside.
 */
function deviationOf(sorted: ArrayLike<number>, from: number, to: number, middle: number): number {
  const count = to - from;
  let [low, high] = [from, to - 1];
  // Take the largest deviations away until the middle ones are left.
  const take = (): number => {
    const below = middle - sorted[low]!;
    const above = sorted[high]! - middle;
    if (below >= above) {
      low += 1;
      return below;
    }
    high -= 1;
    return above;
  };
  let last = 0;
  for (let taken = 0; taken < count - (count >> 1) - (count % 2); taken++) last = take();
  const next = take();
  return consistent * (count % 2 === 1 ? next : (last + next) / 2);
}

/**
 * The anomalies, the strongest first. `values` must be without gaps (else a RangeError); fewer than three, or values that hardly differ
 * (MAD 0), have none. Cost O(n log n + k n) for k looked-for anomalies.
 */
export function seasonalEsd(values: ArrayLike<number>, wish: EsdWish, seasonOf: Seasoning = dayMedians): EsdAnomaly[] {
  const n = values.length;
  if (n < 3) return [];
  for (let at = 0; at < n; at++)
    if (Number.isNaN(values[at]!)) throw new RangeError(`a gap at ${at}: fill or cut it first`);
  const season = seasonOf(values, wish.period);
  const middle = median(values);
  const residual = Float64Array.from(values, (value, index) => value - season[index % wish.period]! - middle);
  const sorted = residual.toSorted();
  const found: { value: number; score: number }[] = [];
  let [from, to, kept] = [0, n, 0];
  const most = Math.max(1, Math.trunc(n * wish.mostShare));
  for (let round = 1; round <= most && to - from > 2; round++) {
    const center = middleOf(sorted, from, to);
    const mad = deviationOf(sorted, from, to, center);
    if (mad === 0) break;
    const up = sorted[to - 1]! - center;
    const down = center - sorted[from]!;
    const isUp = wish.direction === 'up' || (wish.direction === 'both' && up >= down);
    const score = (isUp ? up : down) / mad;
    found.push({ value: isUp ? sorted[--to]! : sorted[from++]!, score });
    const p = 1 - wish.alpha / ((wish.direction === 'both' ? 2 : 1) * (n - round + 1));
    const t = studentQuantile(p, n - round - 1);
    const border = (t * (n - round)) / Math.sqrt((n - round - 1 + t * t) * (n - round + 1));
    if (score > border) kept = round;
  }
  return placed(residual, found.slice(0, kept));
}

/** Where the values stood; of equal ones the later first. */
function placed(residual: Float64Array, found: readonly { value: number; score: number }[]): EsdAnomaly[] {
  const taken = new Set<number>();
  return found.map(({ value, score }) => {
    let index = residual.lastIndexOf(value);
    while (taken.has(index)) index = residual.lastIndexOf(value, index - 1);
    taken.add(index);
    return { index, score };
  });
}
