// The few statistics that the families share. Empty input is the caller's bug: families check their sample first.

/** The q-quantile (0–1) by linear interpolation. */
export function quantile(values: ArrayLike<number>, q: number): number {
  const sorted = Float64Array.from(values).sort();
  const place = q * (sorted.length - 1);
  const low = sorted[Math.floor(place)]!;
  const high = sorted[Math.ceil(place)]!;
  return low + (high - low) * (place - Math.floor(place));
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Median absolute deviation, scaled to the deviation of a normal distribution. */
export function spread(values: ArrayLike<number>): number {
  const middle = median(values);
  return 1.4826 * median(Float64Array.from(values, (value) => Math.abs(value - middle)));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Log density of a normal distribution, without the constant. */
export function logNormalDensity(x: number, middle: number, deviation: number): number {
  return -0.5 * ((x - middle) / deviation) ** 2 - Math.log(deviation);
}

/** Value at which a share q of the weight lies below. */
export function weightedQuantile(values: readonly number[], weights: readonly number[], q: number): number {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let below = 0;
  for (const index of order) {
    below += weights[index]!;
    if (below >= q * total) return values[index]!;
  }
  return values[order.at(-1)!]!;
}

/** Probability of at least `hits` of `trials` when each hits with probability `p`. */
export function binomialTail(hits: number, trials: number, p: number): number {
  let term = Math.exp(trials * Math.log1p(-p));
  let below = 0;
  for (let k = 0; k < hits; k++) {
    below += term;
    term *= ((trials - k) / (k + 1)) * (p / (1 - p));
  }
  return Math.max(0, 1 - below);
}

/** Probability of at least `count` events when `expected` are expected. */
export function poissonTail(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let below = 0;
  for (let k = 0; k < count; k++) {
    below += term;
    term *= expected / (k + 1);
  }
  return Math.max(0, 1 - below);
}

/** Rounds for a document: reproducible, and no false precision. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const result = Math.round(value * scale) / scale;
  return result === 0 ? 0 : result;
}
