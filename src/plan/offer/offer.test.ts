import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Drawn, drawOutlook, offerCases } from '../../../test/support/offer-draws.ts';
import { meanAtLeast, meanAtMost, meanOf, normalBelow } from './log-normal.ts';
import { type OfferQuestion, offersFor } from './offer.ts';
import { expectedPayout, type PayTerms, payoutOf } from './payout.ts';
import { netSalesOf, outlookOf, type SaleEconomics } from './profit.ts';

const draws = 60_000;
/** Three standard errors, and a hair for what has no spread. */
const near = (value: number, { mean, error }: Drawn): void =>
  expect(Math.abs(value - mean)).toBeLessThanOrEqual(3 * error + 1e-6 * (1 + Math.abs(mean)));

describe.each(offerCases)('$name: the closed forms are what drawn sales give', ({ terms, sale }) => {
  const drawn = drawOutlook(terms, sale, draws, 11);
  const outlook = outlookOf(terms, sale);

  test('expected cost and profit', () => {
    near(outlook.expectedCost, drawn.payout);
    near(outlook.expectedProfit, drawn.profit);
  });

  test('chance of loss, and the profit at p10, p50 and p90', () => {
    near(outlook.lossChance, drawn.loss);
    for (const [share, value] of [
      [0.1, outlook.p10],
      [0.5, outlook.p50],
      [0.9, outlook.p90],
    ] as const) {
      const below = drawn.shareBelow(value);
      expect(below.mean).toBeGreaterThanOrEqual(share - 3 * below.error - 1e-9);
      expect(drawn.shareBelow(value - 1 - 1e-6 * Math.abs(value)).mean).toBeLessThanOrEqual(
        share + 3 * below.error + 1e-9,
      );
    }
  });
});

const sale: SaleEconomics = {
  gross: { mu: Math.log(3_000_000), sigma: 0.9 },
  returnRate: 0.3,
  margin: 0.45,
  platformFee: 0.05,
  incremental: 1,
};
const question: OfferQuestion = { payKind: 'fixed_commission', quote: 500_000n, sale };

test.each([
  [0, 0.5],
  [1.2815515655446004, 0.9],
  [-1.959963984540054, 0.025],
  [-8, 6.220960574271785e-16],
  [40, 1],
])('the normal distribution at %f is %f', (x, share) => {
  expect(Math.abs(normalBelow(x) - share)).toBeLessThan(1e-14 + 1e-9 * Math.min(share, 1e-6));
});

test('three offers are worth the same to the KOL, to within what one rounding does', () => {
  const { offers, left } = offersFor(question);
  expect(left).toEqual([]);
  expect(offers.map(({ kind }) => kind)).toEqual(['fixed', 'half', 'commission']);
  for (const { certaintyEquivalent } of offers)
    expect(Math.abs(certaintyEquivalent - 500_000)).toBeLessThanOrEqual(0.5);
  const [fixed, half, commission] = offers;
  expect(fixed!.terms).toEqual({ fixed: 500_000n, commissionBps: 0n, guarantee: null, cap: null });
  expect(half!.terms.commissionBps).toBeGreaterThan(0n);
  expect(commission!.terms.commissionBps).toBeGreaterThan(half!.terms.commissionBps);
  expect(commission!.terms.fixed).toBeLessThan(half!.terms.fixed);
});

test('the more the KOL risks the more it costs on average, and the less the brand can lose', () => {
  const [fixed, half, commission] = offersFor(question).offers.map(({ outlook }) => outlook);
  expect(half!.expectedCost).toBeGreaterThan(fixed!.expectedCost);
  expect(commission!.expectedCost).toBeGreaterThan(half!.expectedCost);
  expect(commission!.p10).toBeGreaterThan(fixed!.p10);
  expect(commission!.lossChance).toBeLessThan(fixed!.lossChance);
});

test('to whom the match pays a fee only, only a fixed fee is offered', () => {
  const { offers, left } = offersFor({ ...question, payKind: 'fixed' });
  expect(offers.map(({ kind }) => kind)).toEqual(['fixed']);
  expect(left).toEqual([
    { kind: 'half', reason: 'fixed_only' },
    { kind: 'commission', reason: 'fixed_only' },
  ]);
});

test('where no commission makes up for the fee, none is offered, and it says why', () => {
  const poor = { ...sale, gross: { mu: Math.log(100_000), sigma: 0.9 } };
  const { offers, left } = offersFor({ ...question, sale: poor });
  expect(offers.map(({ kind }) => kind)).toEqual(['fixed']);
  expect(left.map(({ reason }) => reason)).toEqual(['risk', 'risk']);
});

test('the guarantee that replaces the fixed part costs the brand the same', () => {
  const { terms, guaranteeInstead, outlook } = offersFor(question).offers[1]!;
  const instead: PayTerms = { ...terms, fixed: 0n, guarantee: guaranteeInstead };
  expect(Math.abs(expectedPayout(instead, netSalesOf(sale)) - outlook.expectedCost)).toBeLessThan(1);
});

test('a cap saves what is above it on average', () => {
  const { terms, cap, outlook } = offersFor(question).offers[2]!;
  expect(cap!.saves).toBeGreaterThan(0);
  expect(expectedPayout({ ...terms, cap: cap!.at }, netSalesOf(sale))).toBeCloseTo(
    outlook.expectedCost - cap!.saves,
    3,
  );
});

test('break-even counts what comes back: the SCMP show needed more than it sold', () => {
  // ¥300,000 and 25 %: at 30 % returns and a third of margin, S = 300,000 ÷ (0.7 × (0.35 − 0.05 − 0.25)).
  const terms = { fixed: 30_000_000n, commissionBps: 2_500n, guarantee: null, cap: null };
  const outlook = outlookOf(terms, { ...sale, margin: 0.35 });
  expect(outlook.breakEven! / 100).toBeCloseTo(300_000 / (0.7 * 0.05), 0);
  expect(outlookOf(terms, { ...sale, margin: 0.3 }).breakEven).toBeNull();
  expect(outlookOf(terms, { ...sale, returnRate: 1, margin: 0.35 }).breakEven).toBeNull();
});

test('a margin so thin that no sales of this world break even has no break-even', () => {
  const terms = { fixed: 1n, commissionBps: 0n, guarantee: null, cap: null };
  expect(outlookOf(terms, { ...sale, margin: 0.05 + 1e-17, platformFee: 0.05 }).breakEven).toBeNull();
  expect(outlookOf(terms, { ...sale, margin: 1e-100, platformFee: 0 }).breakEven).toBeNull();
});

test('commission is rounded once, half to even, between guarantee and cap', () => {
  const terms = { fixed: 10n, commissionBps: 500n, guarantee: null, cap: null };
  expect([10n, 30n, 50n, 70n].map((net) => payoutOf(terms, net))).toEqual([10n, 12n, 12n, 14n]);
  expect(payoutOf({ ...terms, guarantee: 100n }, 0n)).toBe(110n);
  expect(payoutOf({ ...terms, cap: 5n }, 1_000_000n)).toBe(15n);
  expect(payoutOf(terms, -1_000n)).toBe(10n);
  expect(() => payoutOf({ ...terms, guarantee: 9n, cap: 5n }, 0n)).toThrow('guarantee above the cap');
});

test('what lies between guarantee and cap is never more than either bound says, and nothing is NaN', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
  const economics = fc.record({
    gross: fc.record({
      mu: fc.double({ min: -5, max: 25, noNaN: true }),
      sigma: fc.double({ min: 0, max: 3, noNaN: true }),
    }),
    returnRate: fc.double({ min: 0, max: 1, noNaN: true }),
    margin: fc.double({ min: 0, max: 1, noNaN: true }),
    platformFee: fc.double({ min: 0, max: 1, noNaN: true }),
    incremental: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      amount,
      fc.bigInt({ min: 0n, max: 10_000n }),
      amount,
      amount,
      economics,
      (fixed, commissionBps, a, b, one) => {
        const [guarantee, cap] = a < b ? [a, b] : [b, a];
        const outlook = outlookOf({ fixed, commissionBps, guarantee, cap }, one);
        const slack = 1e-6 * (1 + Number(fixed + cap));
        expect(outlook.expectedCost).toBeGreaterThanOrEqual(Number(fixed + guarantee) - slack);
        expect(outlook.expectedCost).toBeLessThanOrEqual(Number(fixed + cap) + slack);
        expect(outlook.p10).toBeLessThanOrEqual(outlook.p50 + slack);
        expect(outlook.p50).toBeLessThanOrEqual(outlook.p90 + slack);
        expect(outlook.lossChance).toBeGreaterThanOrEqual(-1e-12);
        expect(outlook.lossChance).toBeLessThanOrEqual(1 + 1e-12);
        const numbers = [outlook.expectedProfit, outlook.p10, outlook.p90, outlook.lossChance, outlook.breakEven ?? 0];
        expect(numbers.every(Number.isFinite)).toBe(true);
      },
    ),
  );
});

test('E max and E min of one bound add up to both', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -3, max: 15, noNaN: true }),
      fc.double({ min: 0.01, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      (mu, sigma, at) => {
        const one = { mu, sigma };
        const [sum, both] = [meanAtLeast(one, at) + meanAtMost(one, at), meanOf(one) + at];
        expect(Math.abs(sum - both)).toBeLessThan(1e-9 * (1 + both));
      },
    ),
  );
});
