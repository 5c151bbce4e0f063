// The few statistics that the families share. Empty input is the caller's bug: families check their sample first.

/** Moves the k-th smallest value of `values` to place k, smaller ones before it (Hoare's selection). Changes the order. */
function select(values: Float64Array, k: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      const held = values[left]!;
      values[left++] = values[right]!;
      values[right--] = held;
    }
    if (k <= right) high = right;
    else if (k >= left) low = left;
    else break;
  }
  return values[k]!;
}

/** The q-quantile (0–1) by linear interpolation; changes the order of `values`, for those who made them for this. */
export function quantileInPlace(values: Float64Array, q: number): number {
  const place = q * (values.length - 1);
  const below = Math.floor(place);
  const low = select(values, below);
  if (below === place) return low;
  let high = Number.POSITIVE_INFINITY;
  for (let at = below + 1; at < values.length; at++) high = Math.min(high, values[at]!);
  return low + (high - low) * (place - below);
}

/** The q-quantile (0–1) by linear interpolation. */
export function quantile(values: ArrayLike<number>, q: number): number {
  return quantileInPlace(Float64Array.from(values), q);
}

export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}

/** Median absolute deviation, scaled to the deviation of a normal distribution. */
export function spread(values: ArrayLike<number>): number {
  const copy = Float64Array.from(values);
  const middle = quantileInPlace(copy, 0.5);
  for (let at = 0; at < copy.length; at++) copy[at] = Math.abs(copy[at]! - middle);
  return 1.4826 * quantileInPlace(copy, 0.5);
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
