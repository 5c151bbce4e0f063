// Daily sales of what was advertised and of what was not, and which part of them a measurement looks at.
import { type Day, dayFromNumber, dayNumber } from '../../base/day.ts';

export type OtherKind = 'untreated' | 'covariate';

export interface OtherSeries {
  readonly name: string;
  /** Sales of something comparable that nobody advertised, or anything else that moves with the sales. */
  readonly kind: OtherKind;
  readonly values: readonly (number | null)[];
}

/** One value a day, without gaps in the calendar; null where a value is unknown. */
export interface SalesSeries {
  readonly first: Day;
  readonly treated: readonly (number | null)[];
  readonly others: readonly OtherSeries[];
}

/** Days as arrays: NaN is unknown. */
export interface Cut {
  readonly first: Day;
  readonly days: readonly Day[];
  readonly treated: Float64Array;
  readonly others: readonly { readonly name: string; readonly kind: OtherKind; readonly values: Float64Array }[];
  readonly before: number;
  /** Known sales before, and on how many days after. */
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly medianBefore: number | null;
}

const numbers = (values: readonly (number | null)[]) => Float64Array.from(values, (value) => value ?? Number.NaN);

/** The days up to `to`, from the first with known sales. */
export function cutSeries(series: SalesSeries, from: Day, to: Day): Cut {
  const start = dayNumber(series.first);
  const known = series.treated.findIndex((value) => value !== null);
  const skip = Math.max(0, known);
  const end = Math.min(series.treated.length, dayNumber(to) - start + 1);
  const treated = numbers(series.treated.slice(skip, end));
  const before = Math.max(0, Math.min(treated.length, dayNumber(from) - start - skip));
  const sales = [...treated.subarray(0, before)].filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const middle = sales.length >> 1;
  return {
    first: dayFromNumber(start + skip),
    days: Array.from({ length: treated.length }, (_, at) => dayFromNumber(start + skip + at)),
    treated,
    others: series.others.map(({ name, kind, values }) => ({ name, kind, values: numbers(values.slice(skip, end)) })),
    before,
    daysBefore: sales.length,
    daysAfter: [...treated.subarray(before)].filter((value) => !Number.isNaN(value)).length,
    medianBefore:
      sales.length === 0 ? null : sales.length % 2 ? sales[middle]! : (sales[middle - 1]! + sales[middle]!) / 2,
  };
}
