// How often chance alone would show so much.

/** P(Z > z) of the standard normal distribution, to 1e-7 (Abramowitz and Stegun 26.2.17). */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const t = 1 / (1 + 0.2316419 * z);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** The smaller of the shares of draws at least and at most a value, with the value itself among them (CausalImpact). */
export function drawTail(draws: Float64Array, value: number): number {
  let [above, below] = [0, 0];
  for (const draw of draws) {
    if (draw >= value) above += 1;
    if (draw <= value) below += 1;
  }
  return Math.min(1, (1 + Math.min(above, below)) / (1 + draws.length));
}
