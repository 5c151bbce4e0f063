// How far a KOL's own posts lie from what its size suggests, shrunk by how little they say.

/** A post beside its forecast by size alone. */
export interface Residual {
  readonly id: string;
  readonly daysAgo: number;
  /** ln(1 + count) less the mean by size, format, sponsor and age. */
  readonly residual: number;
}

export interface KolEffect {
  readonly effect: number;
  /** Standard deviation of the next post around mean + effect. */
  readonly deviation: number;
  readonly posts: number;
}

export interface EffectBasis {
  readonly between: number;
  readonly within: number;
  readonly halfLifeDays: number;
}

/** Newest first; the order in which they came does not matter. */
export function newestOf<Post extends { readonly id: string; readonly daysAgo: number }>(
  posts: readonly Post[],
  count: number,
): readonly Post[] {
  return posts.toSorted((a, b) => a.daysAgo - b.daysAgo || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).slice(0, count);
}

/** The value where half of the weight lies below, between neighbours where it falls between two. */
function weightedMedian(pairs: readonly (readonly [number, number])[]): number {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  let below = 0;
  for (const [index, [value, weight]] of sorted.entries()) {
    below += weight;
    if (Math.abs(below - half) < half * 1e-9) return (value + (sorted[index + 1]?.[0] ?? value)) / 2;
    if (below > half) return value;
  }
  return 0;
}

/**
 * The shrunk effect and the predictive deviation (methods §3.4): weights halve every half-life; the middle of the newest
 * posts, between their mean and their median; u = middle × τ² ÷ (τ² + v ÷ n); v = (ν s² + SS) ÷ (ν + n − 1); deviation
 * = √(v + 1 ÷ (1 ÷ τ² + n ÷ v)), with n the sum of the weights. Without posts: no effect and √(s² + τ²).
 */
export function kolEffect(newest: readonly Residual[], basis: EffectBasis, freedom: number): KolEffect {
  const { between, within, halfLifeDays } = basis;
  if (newest.length === 0) return { effect: 0, deviation: Math.hypot(between, within), posts: 0 };
  const ages = newest.map(({ daysAgo }) => Math.max(0, daysAgo));
  const youngest = Math.min(...ages);
  const weighed = newest.map(({ residual }, index): readonly [number, number] => [
    residual,
    2 ** ((youngest - ages[index]!) / halfLifeDays),
  ]);
  // Among each other posts weigh by their distance in time, all together by how long ago the newest was.
  const relative = weighed.reduce((sum, [, one]) => sum + one, 0);
  const weight = Math.max(1e-9, relative * 2 ** (-youngest / halfLifeDays));
  const mean = weighed.reduce((sum, [value, one]) => sum + value * one, 0) / relative;
  const middle = (mean + weightedMedian(weighed)) / 2;
  const count = newest.length;
  const squares = (weighed.reduce((sum, [value, one]) => sum + one * (value - mean) ** 2, 0) / relative) * count;
  const variance = (freedom * within ** 2 + squares) / (freedom + count - 1);
  const spread = between ** 2;
  return {
    effect: (middle * spread) / (spread + variance / weight),
    deviation: Math.sqrt(variance + 1 / (1 / spread + weight / variance)),
    posts: count,
  };
}
