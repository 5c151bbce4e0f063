// Weights that are not negative and add up to one: least squares over the simplex by Frank and Wolfe's method, step for step
// as the R package synthdid does it (solver.R, sc.weight.fw).

export interface SimplexProblem {
  /** Rows of the matrix: one per equation, one entry per weight. */
  readonly rows: readonly Float64Array[];
  readonly target: Float64Array;
  /** Ridge: the squared weights count so much beside the mean squared error. */
  readonly zeta: number;
  /** Whether a constant is fitted beside the weights (columns are centred). */
  readonly hasIntercept: boolean;
  /** It stops when a round lowers the error by no more than the square of this. */
  readonly minDecrease: number;
}

function centred({ rows, target, hasIntercept }: SimplexProblem): { rows: Float64Array[]; target: Float64Array } {
  if (!hasIntercept) return { rows: rows.map((row) => row.slice()), target: target.slice() };
  const means = new Float64Array(rows[0]!.length);
  for (const row of rows) for (let at = 0; at < means.length; at++) means[at]! += row[at]! / rows.length;
  const middle = target.reduce((sum, one) => sum + one, 0) / target.length;
  return {
    rows: rows.map((row) => row.map((value, at) => value - means[at]!)),
    target: target.map((one) => one - middle),
  };
}

/** Walks from `start` for at most `rounds` rounds; weights that are not negative and add up to one. */
export function simplexWeights(problem: SimplexProblem, start: Float64Array, rounds: number): Float64Array {
  const { rows, target } = centred(problem);
  const { zeta, minDecrease } = problem;
  const count = rows.length;
  const ridge = count * zeta ** 2;
  const weights = start.slice();
  const fitted = new Float64Array(count);
  const refit = () =>
    rows.forEach((row, at) => {
      let sum = 0;
      for (let column = 0; column < weights.length; column++) sum += row[column]! * weights[column]!;
      fitted[at] = sum;
    });
  refit();
  const gradient = new Float64Array(weights.length);
  let [before, last] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds && (round < 2 || before - last > minDecrease ** 2); round++) {
    for (let column = 0; column < weights.length; column++) gradient[column] = ridge * weights[column]!;
    for (let at = 0; at < count; at++) {
      const error = fitted[at]! - target[at]!;
      const row = rows[at]!;
      for (let column = 0; column < weights.length; column++) gradient[column]! += error * row[column]!;
    }
    let best = 0;
    for (let column = 1; column < weights.length; column++) if (gradient[column]! < gradient[best]!) best = column;
    let [slope, bend] = [0, 0];
    for (let column = 0; column < weights.length; column++) {
      const move = (column === best ? 1 : 0) - weights[column]!;
      slope += gradient[column]! * move;
      bend += ridge * move * move;
    }
    for (let at = 0; at < count; at++) bend += (rows[at]![best]! - fitted[at]!) ** 2;
    const step = bend > 0 ? Math.min(1, Math.max(0, -slope / bend)) : 0;
    for (let column = 0; column < weights.length; column++) weights[column]! *= 1 - step;
    weights[best]! += step;
    let error = 0;
    for (let at = 0; at < count; at++) {
      fitted[at]! += step * (rows[at]![best]! - fitted[at]!);
      error += (fitted[at]! - target[at]!) ** 2;
    }
    before = last;
    last = zeta ** 2 * weights.reduce((sum, one) => sum + one * one, 0) + error / count;
  }
  return weights;
}

/** Weights up to a quarter of the largest become 0, the others add up to one again. */
export function sparsify(weights: Float64Array): Float64Array {
  const least = Math.max(...weights) / 4;
  const kept = weights.map((one) => (one <= least ? 0 : one));
  const sum = kept.reduce((total, one) => total + one, 0);
  return kept.map((one) => one / sum);
}
