// Ridge logistic regression by Newton's method, for the figures that the engine ships with.

export interface LogisticFit {
  readonly intercept: number;
  readonly weights: readonly number[];
}

function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < n; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let at = column; at <= n; at++) rows[row]![at]! -= factor * rows[column]![at]!;
    }
  }
  return rows.map((row, index) => row[n]! / row[index]!);
}

/** Weights of the features, with ridge `l2` on standardised features; the intercept is free. Labels are 0 or 1. */
export function fitLogistic(
  features: readonly (readonly number[])[],
  labels: readonly number[],
  l2 = 1,
  rowWeights?: readonly number[],
): LogisticFit {
  const width = features[0]!.length;
  const mean = Array.from(
    { length: width },
    (_, at) => features.reduce((sum, row) => sum + row[at]!, 0) / features.length,
  );
  const deviation = mean.map(
    (middle, at) => Math.sqrt(features.reduce((sum, row) => sum + (row[at]! - middle) ** 2, 0) / features.length) || 1,
  );
  const x = features.map((row) => [1, ...row.map((one, at) => (one - mean[at]!) / deviation[at]!)]);
  let beta = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < 30; round++) {
    const gradient = beta.map((one, at) => (at === 0 ? 0 : -l2 * one));
    const hessian = beta.map((_, at) =>
      beta.map((__, other) => (at === other && at > 0 ? l2 : at === other ? 1e-9 : 0)),
    );
    for (const [index, row] of x.entries()) {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, one, at) => sum + one * beta[at]!, 0)));
      const w = rowWeights?.[index] ?? 1;
      for (let at = 0; at <= width; at++) {
        gradient[at]! += w * (labels[index]! - p) * row[at]!;
        for (let other = 0; other <= width; other++) hessian[at]![other]! += w * p * (1 - p) * row[at]! * row[other]!;
      }
    }
    const step = solve(hessian, gradient);
    beta = beta.map((one, at) => one + step[at]!);
    if (Math.max(...step.map(Math.abs)) < 1e-8) break;
  }
  const weights = beta.slice(1).map((one, at) => one / deviation[at]!);
  return { intercept: beta[0]! - weights.reduce((sum, one, at) => sum + one * mean[at]!, 0), weights };
}
