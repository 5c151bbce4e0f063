// Regression on chosen columns: which columns count is drawn together with how much (George and McCulloch 1997), under the
// prior of the R package bsts (SpikeSlabPrior): expected R² 0.8, 50 prior degrees of freedom, Zellner's g worth 0.01 of a day.
import { drawNormal, type Random } from '../../base/random.ts';
import { drawGamma } from '../../plan/forecast/draws.ts';

/** How many covariates are expected to count. */
const expectedSize = 3;
const priorFreedom = 50;
const expectedR2 = 0.8;
const priorDays = 0.01;
/** Without covariates bsts asks next to nothing of the noise. */
const bareFreedom = 0.01;

export interface Regression {
  /** Cross products of the columns over the days before. */
  readonly cross: Float64Array;
  readonly precision: Float64Array;
  readonly width: number;
  readonly days: number;
  /** Prior log odds that a column counts; Infinity for those that always do, −Infinity for those that do not vary. */
  readonly logOdds: Float64Array;
  readonly freedom: number;
  readonly sumOfSquares: number;
}

/**
 * The prior for columns (standardised, days before only). `seasonal` columns at the end stand for the calendar and count with
 * even odds; the others with 3 of them expected.
 */
export function regressionOf(
  columns: readonly Float64Array[],
  days: number,
  variance: number,
  seasonal: number,
): Regression {
  const width = columns.length;
  const cross = new Float64Array(width * width);
  const precision = new Float64Array(width * width);
  for (let a = 0; a < width; a++)
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let day = 0; day < days; day++) sum += columns[a]![day]! * columns[b]![day]!;
      cross[a * width + b] = sum;
      cross[b * width + a] = sum;
      const prior = ((a === b ? 1 : 0.5) * priorDays * sum) / days;
      precision[a * width + b] = prior;
      precision[b * width + a] = prior;
    }
  const covariates = width - seasonal;
  const share = Math.min(1, expectedSize / Math.max(1, covariates));
  const oddsOf = (one: number) => (one >= 1 ? Number.POSITIVE_INFINITY : Math.log(one / (1 - one)));
  const freedom = width === 0 ? bareFreedom : priorFreedom;
  return {
    cross,
    precision,
    width,
    days,
    logOdds: Float64Array.from({ length: width }, (_, at) => {
      if (cross[at * width + at]! <= 1e-9) return Number.NEGATIVE_INFINITY;
      return oddsOf(at < covariates ? share : 0.5);
    }),
    freedom,
    sumOfSquares: freedom * (width === 0 ? 1 : 1 - expectedR2) * variance,
  };
}

interface Posterior {
  readonly logDensity: number;
  readonly sumOfSquares: number;
  /** Lower Cholesky factor of the posterior precision of the chosen columns. */
  readonly factor: Float64Array;
  readonly mean: Float64Array;
}

/** Cholesky factor in the lower half; the log of the determinant of the matrix. */
function factorise(matrix: Float64Array, size: number): number {
  let logDeterminant = 0;
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) sum -= matrix[row * size + k]! * matrix[column * size + k]!;
      if (row === column) {
        matrix[row * size + row] = Math.sqrt(Math.max(sum, 1e-300));
        logDeterminant += Math.log(Math.max(sum, 1e-300));
      } else matrix[row * size + column] = sum / matrix[column * size + column]!;
    }
  return logDeterminant;
}

/** Solves Lᵀ·x = b in place. */
function solveUpper(factor: Float64Array, size: number, right: Float64Array): void {
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) right[row]! -= factor[k * size + row]! * right[k]!;
    right[row]! /= factor[row * size + row]!;
  }
}

function chosenOf(matrix: Float64Array, width: number, chosen: readonly number[], add?: Float64Array): Float64Array {
  const size = chosen.length;
  const part = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      const at = chosen[row]! * width + chosen[column]!;
      part[row * size + column] = matrix[at]! + (add ? add[at]! : 0);
    }
  return part;
}

function posteriorOf(
  regression: Regression,
  chosen: readonly number[],
  products: Float64Array,
  squares: number,
): Posterior {
  const { cross, precision, width, days, freedom } = regression;
  const size = chosen.length;
  const prior = factorise(chosenOf(precision, width, chosen), size);
  const factor = chosenOf(cross, width, chosen, precision);
  const posterior = factorise(factor, size);
  const half = new Float64Array(size);
  let explained = 0;
  for (let row = 0; row < size; row++) {
    let sum = products[chosen[row]!]!;
    for (let k = 0; k < row; k++) sum -= factor[row * size + k]! * half[k]!;
    half[row] = sum / factor[row * size + row]!;
    explained += half[row]! ** 2;
  }
  const sumOfSquares = regression.sumOfSquares + Math.max(0, squares - explained);
  const logDensity = 0.5 * (prior - posterior) - 0.5 * (freedom + days) * Math.log(sumOfSquares / 2);
  solveUpper(factor, size, half);
  return { logDensity, sumOfSquares, factor, mean: half };
}

export interface Coefficients {
  /** Which columns count, updated in place. */
  readonly isChosen: Uint8Array;
  readonly values: Float64Array;
  variance: number;
}

/** Columns that count at first: those that always do. */
export function firstCoefficients(regression: Regression): Coefficients {
  return {
    isChosen: Uint8Array.from(regression.logOdds, (odds) => (odds === Number.POSITIVE_INFINITY ? 1 : 0)),
    values: new Float64Array(regression.width),
    variance: regression.sumOfSquares / regression.freedom,
  };
}

const listOf = (isChosen: Uint8Array): number[] => {
  const chosen: number[] = [];
  for (let at = 0; at < isChosen.length; at++) if (isChosen[at]) chosen.push(at);
  return chosen;
};

/**
 * One Gibbs step: every column's part is flipped with its posterior odds, in random order, then noise variance and coefficients
 * are drawn. `products` are Xᵀz, `squares` is zᵀz of what the level leaves over the days before.
 */
export function drawCoefficients(
  regression: Regression,
  now: Coefficients,
  products: Float64Array,
  squares: number,
  random: Random,
): void {
  const { width, logOdds, freedom, days } = regression;
  let current = posteriorOf(regression, listOf(now.isChosen), products, squares);
  const order = Int32Array.from({ length: width }, (_, at) => at);
  for (let at = width - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  for (const column of order) {
    if (!Number.isFinite(logOdds[column]!)) continue;
    now.isChosen[column]! ^= 1;
    const flipped = posteriorOf(regression, listOf(now.isChosen), products, squares);
    const gain =
      flipped.logDensity - current.logDensity + (now.isChosen[column] ? logOdds[column]! : -logOdds[column]!);
    if (Math.log(1 - random()) < -Math.log1p(Math.exp(-gain))) current = flipped;
    else now.isChosen[column]! ^= 1;
  }
  now.variance = current.sumOfSquares / 2 / drawGamma(random, (freedom + days) / 2);
  const chosen = listOf(now.isChosen);
  const noise = Float64Array.from(chosen, () => drawNormal(random) * Math.sqrt(now.variance));
  solveUpper(current.factor, chosen.length, noise);
  now.values.fill(0);
  chosen.forEach((column, at) => {
    now.values[column] = current.mean[at]! + noise[at]!;
  });
}
