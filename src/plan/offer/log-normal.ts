// Closed forms about a log-normal amount: the normal distribution, and expectations between two bounds.

/** A log-normal amount: its logarithm is normal with this mean and standard deviation. */
export interface LogNormal {
  readonly mu: number;
  readonly sigma: number;
}

/** Standard normal distribution function, to 1e-15 (Hart 1968 in the form of West 2005). */
export function normalBelow(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const density = Math.exp((-z * z) / 2);
  let above: number;
  if (z < 7.07106781186547) {
    const along = (of: readonly number[]) => of.reduce((sum, one) => sum * z + one, 0);
    const top = along([
      0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
      220.206867912376,
    ]);
    const bottom = along([
      0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
      793.826512519948, 440.413735824752,
    ]);
    above = (density * top) / bottom;
  } else {
    const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
    above = density / fraction / 2.506628274631;
  }
  return x > 0 ? 1 - above : above;
}

/** P(X ≤ x). */
export function shareBelow({ mu, sigma }: LogNormal, x: number): number {
  if (x <= 0) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return sigma === 0 ? (Math.log(x) >= mu ? 1 : 0) : normalBelow((Math.log(x) - mu) / sigma);
}

/** E X. */
export function meanOf({ mu, sigma }: LogNormal): number {
  return Math.exp(mu + sigma ** 2 / 2);
}

/** Var X. */
export function varianceOf({ mu, sigma }: LogNormal): number {
  return Math.expm1(sigma ** 2) * Math.exp(2 * mu + sigma ** 2);
}

/** E max(X − k, 0) = E X · Φ(s − d) − k · Φ(−d), d = (ln k − μ) ÷ s (methods §3.5; Black 1976). */
export function meanExcess(one: LogNormal, k: number): number {
  if (k <= 0) return meanOf(one) - k;
  if (k === Number.POSITIVE_INFINITY) return 0;
  if (one.sigma === 0) return Math.max(0, meanOf(one) - k);
  const d = (Math.log(k) - one.mu) / one.sigma;
  return meanOf(one) * normalBelow(one.sigma - d) - k * normalBelow(-d);
}

/** E max(g, X) = g · Φ(d) + E X · Φ(s − d) (methods §3.5): what a guaranteed minimum is worth. */
export function meanAtLeast(one: LogNormal, g: number): number {
  return g + meanExcess(one, g);
}

/** E min(c, X) = E X − E max(X − c, 0): what is left under a cap. */
export function meanAtMost(one: LogNormal, c: number): number {
  return meanOf(one) - meanExcess(one, c);
}
