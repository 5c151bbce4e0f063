// The gamma distribution: shares below a value, and values below which a share lies.
import { logGamma } from './rates.ts';

/** P(X ≤ x) for a gamma variable of this shape and scale 1: series below shape + 1, continued fraction above (Lentz). */
export function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let term = 1 / shape;
    let sum = term;
    for (let n = 1; n < 1_000 && term > sum * 1e-15; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return Math.min(1, front * sum);
  }
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 1_000; n++) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-15) break;
  }
  return Math.max(0, 1 - front * fraction);
}

/** The value below which a share (0–1, exclusive) of a gamma variable of this shape and scale 1 lies; 0 for shape 0. */
export function gammaQuantile(shape: number, share: number): number {
  if (shape <= 0) return 0;
  let high = shape + 10 * Math.sqrt(shape) + 10;
  while (gammaBelow(shape, high) < share) high *= 2;
  // Small shapes put most of their weight very near nothing: halve in logarithms.
  let [low, top] = [-700, Math.log(high)];
  for (let step = 0; step < 80; step++) {
    const middle = (low + top) / 2;
    if (gammaBelow(shape, Math.exp(middle)) < share) low = middle;
    else top = middle;
  }
  return Math.exp((low + top) / 2);
}
