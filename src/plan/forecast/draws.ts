// Draws from the distributions that forecasts of sales need, from a seeded source.
import { drawNormal, type Random } from '../../base/random.ts';
import type { Spread } from './facts.ts';
import { tailOf80 } from './forecast-posts.ts';
import type { Beta } from './rates.ts';

/** Gamma with this shape and scale 1 (Marsaglia and Tsang 2000). */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

export function drawBeta(random: Random, { alpha, beta }: Beta): number {
  const one = drawGamma(random, alpha);
  return one / (one + drawGamma(random, beta));
}

/** Poisson: by multiplication below 30, the rounded normal beyond, where it errs by less than a percent. */
export function drawPoisson(random: Random, mean: number): number {
  if (mean > 30) return Math.max(0, Math.round(mean + Math.sqrt(mean) * drawNormal(random)));
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > least; product *= random()) count += 1;
  return count;
}

/** A count with this p10, p50 and p90: log-normal on either side of the middle. */
export function drawSpread(random: Random, { p10, p50, p90 }: Spread): number {
  if (p50 <= 0) return 0;
  const z = drawNormal(random);
  const down = Math.log(p50 / Math.max(p10, p50 * 1e-4)) / tailOf80;
  const up = Math.log(Math.max(p90, p50) / p50) / tailOf80;
  return p50 * Math.exp(z * (z < 0 ? down : up));
}
