// A linear model of posts with an effect per KOL: coefficients under a prior, and how much varies between and within KOLs.
import { coefficientCount, type PredictorRow } from './predictors.ts';

/** One KOL's posts: what all share, what each adds, and ln(1 + count) of each. */
export interface ModelGroup {
  readonly account: PredictorRow;
  readonly posts: readonly PredictorRow[];
  readonly y: readonly number[];
}

export interface ModelPrior {
  readonly middle: Float64Array;
  readonly deviation: Float64Array;
  readonly between: number;
  readonly within: number;
}

export interface FittedModel {
  readonly coefficients: Float64Array;
  /** Row by row. */
  readonly covariance: Float64Array;
  readonly between: number;
  readonly within: number;
}

/** Rounds of weights and coefficients in turn: the third changes nothing that can be seen. */
const rounds = 4;
/** KOLs and posts that the prior spreads weigh. */
const spreadFreedom = 8;

/** Factor L with A = L·Lᵀ of a positive definite matrix, in place in the lower half. */
function factorise(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!;
      for (let k = 0; k < column; k++) sum -= matrix[row * size + k]! * matrix[column * size + k]!;
      matrix[row * size + column] = row === column ? Math.sqrt(sum) : sum / matrix[column * size + column]!;
    }
}

function solveFactored(lower: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let k = 0; k < row; k++) x[row]! -= lower[row * size + k]! * x[k]!;
    x[row]! /= lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let k = row + 1; k < size; k++) x[row]! -= lower[k * size + row]! * x[k]!;
    x[row]! /= lower[row * size + row]!;
  }
  return x;
}

function addOuter(matrix: Float64Array, { places, values }: PredictorRow, weight: number): void {
  for (const [a, place] of places.entries()) {
    const scaled = weight * values[a]!;
    for (const [b, other] of places.entries()) matrix[place * coefficientCount + other]! += scaled * values[b]!;
  }
}

/** The posts' rows, each with the account's, and their sum. */
function rowsOf({ account, posts }: ModelGroup): { readonly rows: PredictorRow[]; readonly sum: PredictorRow } {
  const total = new Map<number, number>();
  const rows = posts.map((post) => {
    const row = { places: [...account.places, ...post.places], values: [...account.values, ...post.values] };
    for (const [index, place] of row.places.entries()) total.set(place, (total.get(place) ?? 0) + row.values[index]!);
    return row;
  });
  return { rows, sum: { places: [...total.keys()], values: [...total.values()] } };
}

const timesRow = (coefficients: Float64Array, { places, values }: PredictorRow): number => {
  let sum = 0;
  for (const [index, place] of places.entries()) sum += coefficients[place]! * values[index]!;
  return sum;
};

/** Spreads by moments, with the prior's as so many more KOLs and posts. */
function spreadsOf(
  groups: readonly { readonly rows: readonly PredictorRow[]; readonly y: readonly number[] }[],
  coefficients: Float64Array,
  prior: ModelPrior,
): { between: number; within: number } {
  let squares = spreadFreedom * prior.within ** 2;
  let freedom = spreadFreedom;
  const means: [number, number][] = [];
  for (const { rows, y } of groups) {
    const residuals = rows.map((row, index) => y[index]! - timesRow(coefficients, row));
    const mean = residuals.reduce((sum, one) => sum + one, 0) / residuals.length;
    for (const one of residuals) squares += (one - mean) ** 2;
    freedom += residuals.length - 1;
    means.push([mean, residuals.length]);
  }
  const within = squares / freedom;
  let between = spreadFreedom * prior.between ** 2;
  for (const [mean, posts] of means) between += mean ** 2 - within / posts;
  between /= spreadFreedom + means.length;
  return { between: Math.sqrt(Math.max(0.01, between)), within: Math.sqrt(Math.max(0.01, within)) };
}

/**
 * Generalised least squares with a normal prior on every coefficient (ridge toward the rules of thumb) and a random effect
 * per KOL: V = s²·I + τ²·1·1ᵀ within a KOL, so that a KOL with a hundred posts does not outvote a hundred KOLs. s² and τ²
 * by moments, in turn with the coefficients. Groups must not be empty. No groups: the prior.
 */
export function fitModel(groups: readonly ModelGroup[], prior: ModelPrior): FittedModel {
  const known = groups.map((group) => ({ ...rowsOf(group), y: group.y }));
  const size = coefficientCount;
  let { between, within } = prior;
  let coefficients: Float64Array = Float64Array.from(prior.middle);
  let matrix: Float64Array = new Float64Array(size * size);
  for (let round = 0; round < rounds; round++) {
    matrix = new Float64Array(size * size);
    const right = new Float64Array(size);
    for (let place = 0; place < size; place++) {
      const weight = 1 / prior.deviation[place]! ** 2;
      matrix[place * size + place] = weight;
      right[place] = weight * prior.middle[place]!;
    }
    const precision = 1 / within ** 2;
    for (const { rows, sum, y } of known) {
      const shared = precision / (rows.length + within ** 2 / between ** 2);
      for (const [index, row] of rows.entries()) {
        addOuter(matrix, row, precision);
        for (const [at, place] of row.places.entries()) right[place]! += precision * y[index]! * row.values[at]!;
      }
      addOuter(matrix, sum, -shared);
      const total = y.reduce((all, one) => all + one, 0);
      for (const [at, place] of sum.places.entries()) right[place]! -= shared * total * sum.values[at]!;
    }
    factorise(matrix, size);
    coefficients = solveFactored(matrix, size, right);
    ({ between, within } = spreadsOf(known, coefficients, prior));
  }
  const covariance = new Float64Array(size * size);
  if (known.length === 0) {
    for (let place = 0; place < size; place++) covariance[place * size + place] = prior.deviation[place]! ** 2;
    return { coefficients, covariance, between, within };
  }
  for (let place = 0; place < size; place++) {
    const unit = new Float64Array(size);
    unit[place] = 1;
    covariance.set(solveFactored(matrix, size, unit), place * size);
  }
  return { coefficients, covariance, between, within };
}
