import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../../base/random.ts';
import { drawBeta, drawGamma, drawPoisson, drawSpread } from './draws.ts';
import { learnRate, logGamma } from './rates.ts';
import { forecastSales, learnSalesRates, type SalesQuestion } from './sales.ts';
import { usualReturns } from './sales-policy.ts';

const views = { p10: 4_000, p50: 10_000, p90: 30_000, mean: 13_000, sigma: 0.8 };
const question: SalesQuestion = { views, tier: 'micro', topic: 'food', orderValue: 10_000, returnRate: 0.12, seed: 1 };
const shipped = learnSalesRates();
const counted = { tier: 'micro' as const, topic: 'food', views: 400_000, clicks: 8_000, orders: 400 };

test('without counts the policy’s rates are used, and the interval says how little is known', () => {
  const { gross, orders, clickRate, observed, net } = forecastSales(question, shipped)!;
  expect(clickRate).toBeCloseTo(0.008, 6);
  expect(observed).toEqual({ views: 0, clicks: 0 });
  expect(gross.p90).toBeGreaterThan(8 * Math.max(gross.p10, gross.p50 / 20));
  expect(orders.mean).toBeGreaterThan(0.5);
  expect(net.mean / gross.mean).toBeCloseTo(0.88, 1);
});

test('counted clicks and orders of a tier and topic replace the assumption, and narrow the interval', () => {
  const rates = learnSalesRates([counted]);
  const { clickRate, orderRate, log, observed } = forecastSales(question, rates)!;
  expect(clickRate).toBeCloseTo(0.02, 3);
  expect(orderRate).toBeCloseTo(0.05, 3);
  expect(observed).toEqual({ views: 400_000, clicks: 8_000 });
  expect(log.sigma).toBeLessThan(forecastSales(question, shipped)!.log.sigma);
});

test('a tier that nobody counted leans on the others, a cell with few trials too', () => {
  const rates = learnRate(
    [
      { cell: 'a', trials: 100_000, successes: 1_000 },
      { cell: 'b', trials: 100_000, successes: 3_000 },
      { cell: 'c', trials: 10, successes: 5 },
    ],
    { share: 0.008, weight: 250 },
  );
  const mean = (cell: string) => rates.of(cell).alpha / (rates.of(cell).alpha + rates.of(cell).beta);
  expect(mean('a')).toBeCloseTo(0.01, 3);
  expect(mean('b')).toBeCloseTo(0.03, 3);
  expect(mean('c')).toBeLessThan(0.3);
  expect(mean('nobody')).toBeCloseTo(0.02, 2);
});

test('counts that cannot be do not count', () => {
  const odd = [
    { cell: 'a', trials: 10, successes: 20 },
    { cell: 'a', trials: Number.NaN, successes: 1 },
    { cell: 'a', trials: 5.5, successes: 1 },
  ];
  expect(learnRate(odd, { share: 0.01, weight: 100 }).of('a')).toEqual({ alpha: 1, beta: 99 });
});

test('the same seed gives the same sales, another one nearly the same', () => {
  const first = forecastSales(question, shipped)!;
  expect(forecastSales(question, shipped)).toEqual(first);
  expect(forecastSales({ ...question, seed: 2 }, shipped)!.gross.mean / first.gross.mean).toBeCloseTo(1, 0);
});

test('nothing seen sells nothing that could be foreseen', () => {
  expect(forecastSales({ ...question, views: { ...views, p50: 0 } }, shipped)).toBeNull();
  expect(forecastSales({ ...question, orderValue: Number.NaN }, shipped)).toBeNull();
});

test.each([
  ['fashion', 'image', 0.3],
  ['food', 'image', 0.125],
  [null, null, 0.125],
  ['food', 'live', 0.4],
] as const)('of %s in the form %s the share %f comes back', (topic, format, share) => {
  expect(usualReturns(topic, format)).toBe(share);
});

test('p10 ≤ p50 ≤ p90, net never above gross, no NaN', () => {
  const amount = fc.double({ min: 1, max: 1e8, noNaN: true });
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (p50, orderValue, returnRate, seed) => {
        const spread = { p10: p50 / 3, p50, p90: p50 * 4, mean: p50, sigma: 1 };
        const one = forecastSales({ ...question, views: spread, orderValue, returnRate, seed }, shipped)!;
        for (const { p10, p50: middle, p90, mean } of [one.orders, one.gross, one.net]) {
          expect(p10).toBeLessThanOrEqual(middle);
          expect(middle).toBeLessThanOrEqual(p90);
          expect(Number.isFinite(mean)).toBe(true);
        }
        expect(one.net.mean).toBeLessThanOrEqual(one.gross.mean);
        expect(Number.isFinite(one.log.mu + one.log.sigma)).toBe(true);
      },
    ),
    { numRuns: 20 },
  );
});

test('draws have the means of their distributions', () => {
  const random = randomFrom(5);
  const mean = (draw: () => number) => Array.from({ length: 20_000 }, draw).reduce((sum, one) => sum + one, 0) / 20_000;
  expect(mean(() => drawGamma(random, 0.4))).toBeCloseTo(0.4, 1);
  expect(mean(() => drawGamma(random, 7))).toBeCloseTo(7, 0);
  expect(mean(() => drawBeta(random, { alpha: 2, beta: 6 }))).toBeCloseTo(0.25, 2);
  expect(mean(() => drawPoisson(random, 3))).toBeCloseTo(3, 1);
  expect(mean(() => drawPoisson(random, 50)) / 50).toBeCloseTo(1, 2);
  const within = Array.from({ length: 20_000 }, () => drawSpread(random, views)).filter(
    (one) => one >= 4_000 && one <= 30_000,
  );
  expect(within.length / 20_000).toBeCloseTo(0.8, 1);
});

test.each([
  [1, 0],
  [0.5, Math.log(Math.sqrt(Math.PI))],
  [10, Math.log(362_880)],
])('ln Γ(%f) = %f', (x, value) => {
  expect(logGamma(x)).toBeCloseTo(value, 9);
});
