import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../base/id.ts';
import { forecastSales, learnSalesRates } from '../forecast/sales.ts';
import { bookingSales, factorsOf, mostBooked, optionOfPieces, readOption } from './booking.ts';

const rates = learnSalesRates();
const views = { p10: 10_000, p50: 20_000, p90: 40_000, mean: 24_000, sigma: 0.54 };
const onePost = (returnRate = 0.1) =>
  forecastSales({ views, tier: 'micro', topic: 'food', orderValue: 20_000, returnRate, seed: 1 }, rates)!;

test('what names an option is read back, and nothing else is an option', () => {
  const piece = fc.record({ format: fc.constantFrom(...formats), posts: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.uniqueArray(piece, { minLength: 1, maxLength: 3, selector: (one) => one.format }), (pieces) => {
      const posts = pieces.reduce((sum, one) => sum + one.posts, 0);
      expect(readOption(optionOfPieces(pieces))).toEqual(posts <= mostBooked ? pieces : null);
    }),
  );
  for (const wrong of ['', 'video', 'video:0', 'video:12', 'film:1', 'video:1+', 'video:1+video:1', 'video:1 '])
    expect(readOption(wrong)).toBeNull();
});

test('later posts add less, and the piece that is seen most comes first', () => {
  expect(factorsOf([{ posts: 2, views: 10 }])).toEqual([1.8]);
  expect(
    factorsOf([
      { posts: 1, views: 10 },
      { posts: 1, views: 90 },
    ]).map((one) => Math.round(one * 1e6) / 1e6),
  ).toEqual([0.8, 1]);
});

test('two posts of one format sell 1.8 times what one sells, with the same doubt', () => {
  const one = onePost();
  const two = bookingSales([{ one, factor: 1.8 }]);
  expect(two.log.mu).toBeCloseTo(one.log.mu + Math.log(1.8), 10);
  expect(two.log.sigma).toBeCloseTo(one.log.sigma, 10);
  expect(two.net.p90).toBeCloseTo(1.8 * one.net.p90, 6);
  expect(two.returnRate).toBeCloseTo(0.1, 10);
});

test('of two formats each counts by what it sells', () => {
  const mixed = bookingSales([
    { one: onePost(0), factor: 1 },
    { one: onePost(0.4), factor: 1 },
  ]);
  expect(mixed.returnRate).toBeCloseTo(0.2, 1);
  expect(mixed.gross.mean).toBeCloseTo(onePost(0).gross.mean + onePost(0.4).gross.mean, 6);
});
