// What a series would have been: a level that wanders, plus columns that explain it, drawn by Gibbs sampling as the R packages
// CausalImpact and bsts do (Brodersen and others 2015; impact_model.R), on values standardised by the days before.
import { drawNormal, type Random } from '../../base/random.ts';
import { drawGamma } from '../../plan/forecast/draws.ts';
import { drawLevel } from './level.ts';
import { drawCoefficients, firstCoefficients, regressionOf } from './spike-slab.ts';

export interface StateSpace {
  /** Values of the days before; NaN where unknown. */
  readonly before: Float64Array;
  /** Columns over the days before and after; all known. */
  readonly columns: readonly Float64Array[];
  /** How many columns at the end stand for the calendar. */
  readonly seasonal: number;
  readonly after: number;
}

export interface BstsOptions {
  readonly rounds: number;
  /** How much the level is thought to wander in a day, in standard deviations of the days before. */
  readonly levelDeviation: number;
}

/**
 * CausalImpact's own default is 0.01, which holds drifting sales for an effect in 42 of 100 shops where there was none; see
 * docs/guide/lift.md.
 */
export const usualBsts: BstsOptions = { rounds: 1_000, levelDeviation: 0.1 };
const burnIn = 0.1;
/** Days that the guess of the wandering is worth (kLocalLevelPriorSampleSize). */
const levelFreedom = 32;

/** Draws of every day, by rows: `means` without the noise of single days, `deviations` of that noise by draw. */
export interface Draws {
  readonly count: number;
  /** Days before and after. */
  readonly days: number;
  readonly means: Float64Array;
  readonly deviations: Float64Array;
  /** Share of the draws in which each column counted. */
  readonly inclusion: Float64Array;
}

interface Scale {
  readonly middle: number;
  readonly deviation: number;
}

/** Mean and standard deviation of the known values; a deviation of 1 where they do not vary. */
function scaleOf(values: Float64Array, days: number): Scale {
  let [sum, count] = [0, 0];
  for (let day = 0; day < days; day++)
    if (!Number.isNaN(values[day]!)) {
      sum += values[day]!;
      count += 1;
    }
  const middle = sum / count;
  let squares = 0;
  for (let day = 0; day < days; day++) if (!Number.isNaN(values[day]!)) squares += (values[day]! - middle) ** 2;
  return { middle, deviation: Math.sqrt(squares / (count - 1)) || 1 };
}

/** Keeps the draws of the level within what its prior allows: no day moves by more than the series varies. */
function drawStep(level: Float64Array, guess: number, random: Random): number {
  let moves = levelFreedom * guess ** 2;
  for (let day = 1; day < level.length; day++) moves += (level[day]! - level[day - 1]!) ** 2;
  const shape = (levelFreedom + level.length - 1) / 2;
  for (let attempt = 0; attempt < 50; attempt++) {
    const variance = moves / 2 / drawGamma(random, shape);
    if (variance < 1) return variance;
  }
  return 1;
}

/** Draws of what every day would have been. Needs two known days before; the same seed gives the same draws. */
export function drawCounterfactual(space: StateSpace, options: BstsOptions, random: Random): Draws {
  const { before, after, seasonal } = space;
  const known = before.length;
  const days = known + after;
  const scale = scaleOf(before, known);
  const y = before.map((value) => (value - scale.middle) / scale.deviation);
  const columns = space.columns.map((column) => {
    const { middle, deviation } = scaleOf(column, known);
    return column.map((value) => (value - middle) / deviation);
  });
  const observed = Int32Array.from([...y.keys()].filter((day) => !Number.isNaN(y[day]!)));
  const seen = columns.map((column) => Float64Array.from(observed, (day) => column[day]!));
  const regression = regressionOf(seen, observed.length, 1, seasonal);
  const now = firstCoefficients(regression);
  const start = { mean: y[observed[0]!]!, variance: 1 };
  const level = new Float64Array(known);
  const scratch = new Float64Array(known);
  const rest = new Float64Array(known);
  const products = new Float64Array(columns.length);
  const fitted = new Float64Array(days);
  const skipped = Math.floor(options.rounds * burnIn);
  const count = options.rounds - skipped;
  const means = new Float64Array(count * days);
  const deviations = new Float64Array(count);
  const inclusion = new Float64Array(columns.length);
  let step = options.levelDeviation ** 2;
  for (let round = 0; round < options.rounds; round++) {
    for (let day = 0; day < known; day++) rest[day] = y[day]! - fitted[day]!;
    drawLevel(rest, now.variance, step, start, level, scratch, random);
    step = drawStep(level, options.levelDeviation, random);
    let squares = 0;
    products.fill(0);
    observed.forEach((day, at) => {
      const left = y[day]! - level[day]!;
      squares += left * left;
      for (let column = 0; column < seen.length; column++) products[column]! += seen[column]![at]! * left;
    });
    drawCoefficients(regression, now, products, squares, random);
    fitted.fill(0);
    columns.forEach((column, at) => {
      const weight = now.values[at]!;
      if (weight !== 0) for (let day = 0; day < days; day++) fitted[day]! += weight * column[day]!;
    });
    if (round < skipped) continue;
    now.isChosen.forEach((one, at) => {
      inclusion[at]! += one / count;
    });
    const row = (round - skipped) * days;
    let path = level[known - 1]!;
    for (let day = 0; day < days; day++) {
      if (day >= known) path += Math.sqrt(step) * drawNormal(random);
      const height = day < known ? level[day]! : path;
      means[row + day] = scale.middle + scale.deviation * (height + fitted[day]!);
    }
    deviations[round - skipped] = scale.deviation * Math.sqrt(now.variance);
  }
  return { count, days, means, deviations, inclusion };
}
