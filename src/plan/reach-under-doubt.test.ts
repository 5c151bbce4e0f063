import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefMarket } from '../../test/support/brief-market.ts';
import { wishesShape } from './contract-view.ts';
import { Markets, planBrief, type SettledWishes } from './draft.ts';
import { averageReach } from './outcome.ts';

const wishesOf = (budget: number): SettledWishes => ({
  ...wishesShape.parse({}),
  ...{ budget, goal: 'reach', tierShares: {}, platformShares: {} },
});

test('what a plan is said to reach is what other draws give on average', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 18, max: 24 }), (seed, power) => {
      const markets = new Markets(briefMarket(60, seed));
      const { market, taken, plan } = planBrief(markets, wishesOf(Math.round(2 ** power * 1.3)));
      if (taken.length === 0) return;
      const seen = [11, 12, 13].map((drawn) => averageReach(market, taken, markets.input.shape, drawn));
      const ratio = seen.reduce((sum, one) => sum + one, 0) / seen.length / plan.value;
      expect(ratio).toBeGreaterThan(0.88);
      expect(ratio).toBeLessThan(1.12);
    }),
    { numRuns: 40 },
  );
});

test('where views are certain only people’s own unlikeness counts, and doubt makes reach bend earlier', () => {
  const { kols, ...rest } = briefMarket(60, 1);
  const withSigma = (sigma: number) => {
    const formats = (one: (typeof kols)[number]) =>
      one.formats.map((format) => ({ ...format, sales: null, views: { ...format.views, sigma } }));
    return new Markets({ ...rest, kols: kols.map((one) => ({ ...one, formats: formats(one) })) });
  };
  const shapes = [0, 0.5, 1].map((sigma) => withSigma(sigma).shapeFor(3_000_000));
  expect(shapes[0]).toBeCloseTo(1, 2);
  expect(shapes[1]!).toBeLessThan(shapes[0]!);
  expect(shapes[2]!).toBeLessThan(shapes[1]!);
});

test('money that buys nothing leaves the shape as it is', () => {
  expect(new Markets(briefMarket(20, 1)).shapeFor(1)).toBeCloseTo(1, 9);
});
