// Daily pieces sold by product → the series that a measurement compares: what KOLs sell, and what nobody advertised.
import { type Day, dayFromNumber, dayNumber } from '../base/day.ts';
import type { SalesSeries } from './lift/series.ts';

export interface SoldPieces {
  /** The day as China counts it. */
  readonly day: Day;
  readonly product: string;
  readonly pieces: number;
}

/**
 * One value a day from the first day with an order to the last: a day in between without one sold nothing. Products that are not
 * `treated` are series of their own; the few that hardly sell are left to the measurement to leave out. Null of no sales.
 */
export function seriesOf(sold: readonly SoldPieces[], treated: ReadonlySet<string>): SalesSeries | null {
  if (sold.length === 0) return null;
  const numbers = sold.map((one) => dayNumber(one.day));
  const first = numbers.reduce((least, one) => Math.min(least, one));
  const last = numbers.reduce((most, one) => Math.max(most, one));
  const noSales = () => new Array<number>(last - first + 1).fill(0);
  const sum = noSales();
  const others = new Map<string, number[]>();
  for (const [index, { product, pieces }] of sold.entries()) {
    const at = numbers[index]! - first;
    if (treated.has(product)) {
      sum[at] = sum[at]! + pieces;
      continue;
    }
    const series = others.get(product) ?? noSales();
    series[at] = series[at]! + pieces;
    others.set(product, series);
  }
  const named = [...others].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    first: dayFromNumber(first),
    treated: sum,
    others: named.map(([name, values]) => ({ name, kind: 'untreated', values })),
  };
}
