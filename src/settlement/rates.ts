// Exchange rates by day: the one that a paid line is converted at, and from when a missing one exists.

import { present } from '../base/assert.ts';
import { dayOf, startOfDay } from '../base/day.ts';
import { type Currency, convert, type Decimal, parseDecimal } from '../base/money.ts';
import type { EventOf } from './contract.ts';

export interface Rate {
  readonly on: string;
  readonly value: string;
  readonly source: string;
  readonly decimal: Decimal;
}

/** Rates by `FROM/TO`, oldest day first; of two of the same day only the later line of the file is kept. */
export type RateBook = ReadonlyMap<string, readonly Rate[]>;

export function keepRates(all: readonly { rate: EventOf<'rate'>; sequence: number }[]): RateBook {
  const book = new Map<string, Rate[]>();
  const sorted = all.toSorted((a, b) =>
    a.rate.on < b.rate.on ? -1 : a.rate.on > b.rate.on ? 1 : a.sequence - b.sequence,
  );
  for (const { rate } of sorted) {
    const pair = `${rate.from}/${rate.to}`;
    const rates = book.get(pair) ?? [];
    const decimal = present(parseDecimal(rate.value), 'a checked rate is a decimal');
    if (rates.at(-1)?.on === rate.on) rates.pop();
    rates.push({ on: rate.on, value: rate.value, source: rate.source, decimal });
    book.set(pair, rates);
  }
  return book;
}

export type RateAnswer =
  | { readonly kind: 'rate'; readonly rate: Rate }
  /** No rate of the day of payment or before; the first later one exists after `fromMs`. */
  | { readonly kind: 'later'; readonly rate: Rate; readonly fromMs: number }
  | { readonly kind: 'none' };

/**
 * The latest rate on or before the Chinese day of `paidAt`. Where there is none, the first one of a later day:
 * a line may be settled with it in the first period that closes after that day has begun.
 */
export function rateFor(book: RateBook, from: Currency, to: Currency, paidAtMs: number): RateAnswer {
  const rates = book.get(`${from}/${to}`) ?? [];
  const paidOn = dayOf(new Date(paidAtMs));
  const known = rates.findLast((rate) => rate.on <= paidOn);
  if (known) return { kind: 'rate', rate: known };
  const later = rates[0];
  return later ? { kind: 'later', rate: later, fromMs: startOfDay(later.on).getTime() } : { kind: 'none' };
}

export function convertAt(amount: bigint, from: Currency, to: Currency, rate: Rate): bigint {
  return convert({ amount, currency: from }, to, rate.decimal).amount;
}
