// Does the method keep its word on this shop? It is tried at dates before the campaign, where nothing happened.
import { quantileOf } from './panel.ts';

/** With fewer dates intervals are widened by what was measured on invented shops, see docs/guide/lift.md. */
export const leastDates = 50;
const mostDates = 60;
/** Days that the method sees before the first such date. */
const leastHistory = 21;
const widenedUnproven = 1.3;
/** A mean error beyond this many standard deviations is a bias, where chance does not explain it. */
const mostBias = 0.5;

/** Where the pretended campaigns start: as many as there is room for, evenly spread, at most 60. */
export function pretendedDates(before: number, after: number): number[] {
  const room = before - after - leastHistory + 1;
  if (room <= 0) return [];
  const count = Math.min(room, mostDates);
  return Array.from({ length: count }, (_, at) => leastHistory + Math.floor((at * room) / count));
}

/** A leap of the other series counts as never seen from one and a half times the largest before. */
const leapBeyond = 1.5;

function meanBetween(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let day = from; day < to; day++) sum += values[day]! / (to - from);
  return sum;
}

/**
 * Whether the other series leap, from the days just before the campaign to its own days, as they never did between any two
 * neighbouring stretches of that length before. How sales answer to small moves of the market says little about a festival: on
 * invented shops that had one, intervals held in half of the cases only (docs/guide/lift.md). False where too few days are
 * known to tell. `market` is the others' common movement on a scale on which effects add.
 */
export function isUnseenLeap(market: Float64Array, before: number): boolean {
  const after = market.length - before;
  const leapAt = (day: number) =>
    Math.abs(meanBetween(market, day, day + after) - meanBetween(market, day - after, day));
  const dates = before - 2 * after + 1;
  if (after < 1 || dates < after) return false;
  let largest = 0;
  for (let day = after; day <= before - after; day++) largest = Math.max(largest, leapAt(day));
  return leapAt(before) > leapBeyond * largest;
}

export interface Calibration {
  readonly dates: number;
  /** Never below 1: few windows that do not overlap are too few to narrow an interval by. */
  readonly factor: number;
  readonly bias: number | null;
  readonly isFull: boolean;
  readonly isBiased: boolean;
}

/**
 * Judges errors (actual − expected, in standard deviations) of pretended campaigns of `after` days over `before` days. The factor
 * is the 95 % quantile of their size over 1.96. Windows overlap, so that the mean of all errors is no surer than that of as many
 * as fit side by side: a bias counts only where it is beyond twice the error of such a mean.
 */
export function judgeErrors(errors: readonly number[], before: number, after: number): Calibration {
  const dates = errors.length;
  const isFull = dates >= leastDates;
  if (dates === 0) return { dates, factor: widenedUnproven, bias: null, isFull, isBiased: false };
  const ratio = quantileOf(errors.map(Math.abs), 0.95) / 1.96;
  const bias = errors.reduce((sum, one) => sum + one, 0) / dates;
  const sideBySide = Math.max(1, (before - leastHistory) / after);
  const chance = (1.96 * Math.max(1, ratio)) / Math.sqrt(sideBySide);
  return {
    dates,
    factor: Math.max(isFull ? 1 : widenedUnproven, ratio),
    bias,
    isFull,
    isBiased: isFull && Math.abs(bias) > Math.max(mostBias, chance),
  };
}
