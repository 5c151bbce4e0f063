// Resampling with a seeded generator: how much a figure would move had other posts or people been seen.
import { pickIndex, type Random } from '../base/random.ts';
import { mean } from './statistics.ts';

const defaultDraws = 100;

/** The figure of `draws` samples of the same size, drawn with replacement. */
export function bootstrap<Item>(
  items: readonly Item[],
  figure: (sample: readonly Item[]) => number,
  random: Random,
  draws: number = defaultDraws,
): number[] {
  return Array.from({ length: draws }, () =>
    figure(Array.from({ length: items.length }, () => items[pickIndex(random, items.length)]!)),
  );
}

/** Standard deviation of a figure over such samples. */
export function bootstrapDeviation<Item>(
  items: readonly Item[],
  figure: (sample: readonly Item[]) => number,
  random: Random,
): number {
  const figures = bootstrap(items, figure, random);
  const middle = mean(figures);
  return Math.sqrt(mean(figures.map((one) => (one - middle) ** 2)));
}
