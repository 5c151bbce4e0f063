// Quantiles of Student's t distribution.

/** Quantile of the standard normal distribution (Acklam's rational approximation, relative error below 1.2e-9). */
export function normalQuantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
  ];
  const b = [-54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
  const along = (of: readonly number[], x: number) => of.reduce((sum, one) => sum * x + one, 0);
  const tail = (q: number) => along(c, q) / (along(d, q) * q + 1);
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)));
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log1p(-p)));
  const q = p - 0.5;
  const r = q * q;
  return (along(a, r) * q) / (along(b, r) * r + 1);
}

/**
 * The p-quantile (0.5–1) of Student's t with `df` degrees of freedom, by the Cornish-Fisher series (Abramowitz and Stegun
 * 26.7.5). Good to 1e-3 from 5 degrees on, to 1e-6 from 30 on: below 5 the tails come out too short.
 */
export function studentQuantile(p: number, df: number): number {
  const x = normalQuantile(p);
  const x2 = x * x;
  const g1 = ((x2 + 1) * x) / 4;
  const g2 = (((5 * x2 + 16) * x2 + 3) * x) / 96;
  const g3 = ((((3 * x2 + 19) * x2 + 17) * x2 - 15) * x) / 384;
  const g4 = (((((79 * x2 + 776) * x2 + 1482) * x2 - 1920) * x2 - 945) * x) / 92160;
  return x + g1 / df + g2 / df ** 2 + g3 / df ** 3 + g4 / df ** 4;
}
