// Several daily series side by side, and what they have in common with the treated one.

/** Series by rows, days by columns; treated series come after the controls, treated days after the others. */
export interface Panel {
  readonly controls: readonly Float64Array[];
  readonly treated: readonly Float64Array[];
  /** Days before the treatment. */
  readonly before: number;
}

/** The mean of the same day over series. */
export function meanSeries(series: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(series[0]!.length);
  for (const one of series) for (let day = 0; day < mean.length; day++) mean[day]! += one[day]! / series.length;
  return mean;
}

export function meanOf(values: ArrayLike<number>, from = 0, to = values.length): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += values[at]!;
  return sum / (to - from);
}

/** The sample standard deviation (n − 1). */
export function deviationOf(values: ArrayLike<number>, from = 0, to = values.length): number {
  const mean = meanOf(values, from, to);
  let sum = 0;
  for (let at = from; at < to; at++) sum += (values[at]! - mean) ** 2;
  return Math.sqrt(sum / (to - from - 1));
}

/** The q-quantile (0–1) by linear interpolation; NaN of no values. */
export function quantileOf(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  return low + ((sorted[Math.min(sorted.length - 1, below + 1)] ?? low) - low) * (place - below);
}
