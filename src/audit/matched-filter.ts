// Finds stretches of growth that the interactions of those days do not explain (methods §1.2).
import type { DailySeries } from './series.ts';
import { median, quantile, spread } from './statistics.ts';

export const widths = [1, 2, 3, 5, 7, 14, 21, 28] as const;

/** Growth per day that is expected: mean = base + response × interactions per follower, with multiplicative noise. */
export interface GrowthModel {
  readonly base: number;
  readonly response: number;
  /** Deviation of growth relative to its mean. */
  readonly noise: number;
}

export interface DailyGrowth {
  /** Growth relative to the day before; entry 0 is not used. */
  readonly growth: Float64Array;
  /** Interactions per follower; zeros where interactions are not known. */
  readonly engagement: Float64Array;
}

/** A stretch of days, both ends included, with what it holds above the expectation. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly z: number;
  /** Excess growth as a share of the followers before the window. */
  readonly excess: number;
  /** Followers gained and expected in the window. */
  readonly gained: number;
  readonly expected: number;
}

const leastBase = 1e-6;
const leastNoise = 0.05;
const rounds = 15;
const tukey = 4.685;

export function growthOf(series: DailySeries): DailyGrowth {
  const { followers, interactions } = series;
  const growth = new Float64Array(followers.length);
  const engagement = new Float64Array(followers.length);
  for (let day = 1; day < followers.length; day++) {
    const before = Math.max(1, followers[day - 1]!);
    growth[day] = (followers[day]! - before) / before;
    engagement[day] = interactions === null ? 0 : interactions[day]! / before;
  }
  return { growth, engagement };
}

/** First guess: the response between the days of most and of least engagement; the base from the quiet days. */
function firstGuess(y: Float64Array, e: Float64Array): { base: number; response: number } {
  const low = quantile(e, 1 / 3);
  const high = quantile(e, 2 / 3);
  const isTop = (_: number, at: number) => e[at]! >= high;
  const isBottom = (_: number, at: number) => e[at]! <= low;
  const span = median(e.filter(isTop)) - median(e.filter(isBottom));
  const response = span > 0 ? (median(y.filter(isTop)) - median(y.filter(isBottom))) / span : 0;
  const quiet = quantile(y, 0.4) - Math.max(0, response) * median(e);
  return { base: Math.max(leastBase, quiet), response: Math.max(0, response) };
}

/** Weighted least squares of y on 1 and e, with base ≥ 1e-6 and response ≥ 0; null where no day has a weight. */
function weightedFit(y: Float64Array, e: Float64Array, weights: Float64Array) {
  let [w, we, wy, wee, wey] = [0, 0, 0, 0, 0];
  for (let at = 0; at < y.length; at++) {
    const weight = weights[at]!;
    w += weight;
    we += weight * e[at]!;
    wy += weight * y[at]!;
    wee += weight * e[at]! ** 2;
    wey += weight * e[at]! * y[at]!;
  }
  if (w <= 0) return null;
  const determinant = w * wee - we * we;
  const response = determinant > 1e-18 * w * wee ? Math.max(0, (w * wey - we * wy) / determinant) : 0;
  return { base: Math.max(leastBase, (wy - response * we) / w), response };
}

/** From one round to the next the model moves less than this: it has settled. */
const settled = 1e-5;

/** The robust model of the observed days: Tukey weights keep a bought burst from teaching it what is usual. */
export function fitGrowth({ growth, engagement }: DailyGrowth, series: DailySeries): GrowthModel {
  const isSeen = (_: number, day: number) => day > 0 && series.isObserved[day] === 1;
  const y = growth.filter(isSeen);
  const e = engagement.filter(isSeen);
  let model = firstGuess(y, e);
  const relative = new Float64Array(y.length);
  const weights = new Float64Array(y.length);
  const measure = () => {
    for (let at = 0; at < y.length; at++) {
      const expected = model.base + model.response * e[at]!;
      relative[at] = (y[at]! - expected) / expected;
    }
    return spread(relative);
  };
  for (let round = 0; round < rounds; round++) {
    const scale = Math.max(measure(), 1e-6);
    for (let at = 0; at < y.length; at++) {
      const u = relative[at]! / (tukey * scale);
      weights[at] = Math.abs(u) < 1 ? (1 - u * u) ** 2 / (model.base + model.response * e[at]!) ** 2 : 0;
    }
    const next = weightedFit(y, e, weights);
    if (next === null) break;
    const moved =
      Math.abs(next.base / model.base - 1) + Math.abs(next.response - model.response) / (model.response + 1e-9);
    model = next;
    if (moved < settled) break;
  }
  return { ...model, noise: Math.max(measure(), leastNoise) };
}

export interface Residuals {
  /** Growth above the expectation; 0 on days that were not observed. */
  readonly residual: Float64Array;
  readonly variance: Float64Array;
  readonly expected: Float64Array;
}

/** Residuals with their variance: multiplicative noise, and the chance of counting heads one by one. */
export function residualsOf(growth: DailyGrowth, model: GrowthModel, series: DailySeries): Residuals {
  const { length } = growth.growth;
  const residual = new Float64Array(length);
  const variance = new Float64Array(length);
  const expected = new Float64Array(length);
  for (let day = 1; day < length; day++) {
    const mean = model.base + model.response * growth.engagement[day]!;
    const before = Math.max(1, series.followers[day - 1]!);
    const step = series.displayStep > 1 ? (series.displayStep / before) ** 2 / 6 : 0;
    expected[day] = mean;
    variance[day] = (model.noise * mean) ** 2 + mean / before + step;
    residual[day] = series.isObserved[day] === 1 ? growth.growth[day]! - mean : 0;
  }
  return { residual, variance, expected };
}

/** The best window of a width; null when the series is shorter. */
export function bestWindow(residuals: Residuals, series: DailySeries, width: number): Window | null {
  const { residual, variance, expected } = residuals;
  let [sum, spread2, bestZ, bestFrom] = [0, 0, Number.NEGATIVE_INFINITY, 0];
  for (let day = 1; day < residual.length; day++) {
    sum += residual[day]!;
    spread2 += variance[day]!;
    if (day > width) {
      sum -= residual[day - width]!;
      spread2 -= variance[day - width]!;
    }
    const z = sum / Math.sqrt(spread2);
    if (day >= width && z > bestZ) [bestZ, bestFrom] = [z, day - width + 1];
  }
  if (bestFrom === 0) return null;
  let [excess, mean] = [0, 0];
  for (let day = bestFrom; day < bestFrom + width; day++) {
    excess += residual[day]!;
    mean += expected[day]!;
  }
  const before = series.followers[bestFrom - 1]!;
  const to = bestFrom + width - 1;
  return { from: bestFrom, to, z: bestZ, excess, gained: series.followers[to]! - before, expected: mean * before };
}

/** What is lost after a window: days that fall far below the expectation within 60 days, as a share of the excess. */
export function purgeAfter(window: Window, residuals: Residuals): number {
  let lost = 0;
  const end = Math.min(residuals.residual.length, window.to + 61);
  for (let day = window.to + 1; day < end; day++)
    if (residuals.residual[day]! < -3 * Math.sqrt(residuals.variance[day]!)) lost -= residuals.residual[day]!;
  return window.excess > 0 ? lost / window.excess : 0;
}
