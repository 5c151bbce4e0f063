import { expect, test } from 'vitest';
import type { PriceEstimate } from '../../archive/price-estimate.ts';
import { askedOf, counterOf, pricePiece } from './piece-price.ts';

/** Fen. */
const estimate: PriceEstimate = {
  ...{ format: 'video', low: 82_000, middle: 164_000, high: 328_000, step: 'platform_tier', comparables: 24 },
  ...{ tried: [], enough: 10, sources: [], policy: '2026-11-22' },
};
const piece = { format: 'video', posts: 2 } as const;
const fen = (amount: number) => ({ amount, currency: 'CNY' });
const priced = (amount: number | null, known: PriceEstimate | null = estimate) =>
  pricePiece(piece, { quote: amount === null ? null : fen(amount), estimate: known }, 'EUR');

test('a quote is judged and told in the currency of the brief, at planning rates', () => {
  expect(priced(410_000)).toMatchObject({
    ...{ price: 50_000, source: 'quoted', position: 'above', over: 1.5 },
    comparables: { low: 10_000, middle: 20_000, high: 40_000, count: 24 },
    ...{ usuallyPaid: 43_478, fair: 17_391 },
  });
});

test('without a quote the middle of the comparables stands for it, and is not judged', () => {
  expect(priced(null)).toMatchObject({ price: 20_000, source: 'estimated', position: null, usuallyPaid: null });
  expect(priced(null, null)).toMatchObject({ price: null, source: null, fair: null });
});

test('a quote in a currency without a planning rate is none', () => {
  const known = { quote: { amount: 100, currency: 'XXX' }, estimate: null };
  expect(pricePiece(piece, known, 'EUR')).toMatchObject({ price: null, source: null });
});

test('what is asked is the sum of all posts; of one piece unknown, it is not known', () => {
  expect(askedOf([priced(410_000)])).toEqual({ fee: 100_000, source: 'quoted' });
  expect(askedOf([priced(410_000), priced(null)])).toEqual({ fee: 140_000, source: 'estimated' });
  expect(askedOf([priced(410_000), priced(null, null)])).toEqual({ fee: null, source: null });
});

test.each([
  ['above', 410_000, 2 * 17_391],
  ['padding', 246_000, 2 * 26_087],
  ['low', 41_000, 2 * 5_000],
] as const)('a quote is answered for the reason %s', (reason, amount, fee) => {
  expect(counterOf([priced(amount)])).toMatchObject({ reason, fee });
});

test('where nothing was quoted there is nothing to answer, and no answer is more than the quote', () => {
  expect(counterOf([])).toBeNull();
  expect(counterOf([priced(410_000), priced(null)])).toBeNull();
  for (const amount of [10, 41_000, 82_000, 164_000, 328_000, 328_001, 9_999_999])
    expect(counterOf([priced(amount)])!.fee).toBeLessThanOrEqual(2 * priced(amount).price!);
});
