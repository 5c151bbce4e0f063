// The level of a series that wanders from day to day: drawn whole, given how much it wanders and how noisy days are.
import { drawNormal, type Random } from '../../base/random.ts';

/**
 * Draws the level of every day (forward filter, backward sampling; Carter and Kohn 1994) into `level`. Days whose value is NaN
 * were not observed. The first level has mean `start` and variance `startVariance`.
 */
export function drawLevel(
  values: Float64Array,
  noise: number,
  step: number,
  start: { readonly mean: number; readonly variance: number },
  level: Float64Array,
  scratch: Float64Array,
  random: Random,
): void {
  const days = values.length;
  let mean = start.mean;
  let variance = start.variance;
  for (let day = 0; day < days; day++) {
    const value = values[day]!;
    if (!Number.isNaN(value)) {
      const gain = variance / (variance + noise);
      mean += gain * (value - mean);
      variance *= 1 - gain;
    }
    level[day] = mean;
    scratch[day] = variance;
    variance += step;
  }
  let drawn = level[days - 1]! + Math.sqrt(scratch[days - 1]!) * drawNormal(random);
  level[days - 1] = drawn;
  for (let day = days - 2; day >= 0; day--) {
    const gain = scratch[day]! / (scratch[day]! + step);
    const middle = level[day]! + gain * (drawn - level[day]!);
    drawn = middle + Math.sqrt(scratch[day]! * (1 - gain)) * drawNormal(random);
    level[day] = drawn;
  }
}
