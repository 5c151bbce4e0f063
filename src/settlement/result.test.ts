import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '../base/random.ts';
import { plainAgreement } from '../campaign/contract-terms.ts';
import { gatherReturns, judgeWorth, openExchange, sumOrders } from './result.ts';
import { defaultPrior, drawDoubt, enoughOrders, type ReturnsSeen } from './result-doubt.ts';
import type { OrderGroup, SoldGroup } from './sold-groups.ts';

const now = new Date('2026-11-20T04:00:00Z');
const rates = [{ from: 'EUR', to: 'CNY', on: '2026-11-01', value: '8.1234', source: 'ECB' }];
const group = (facts: Partial<SoldGroup>): SoldGroup => ({
  ...{ kolId: 'k', currency: 'CNY', termsVersion: 1, product: 'jam', category: null, paidOn: '2026-11-18' },
  ...{ lines: 1, returnedLines: 0, sold: 10_000, returned: 0, soldOfReturned: 0 },
  ...facts,
});
const orders = (facts: Partial<OrderGroup>): OrderGroup => ({
  ...{ kolId: 'k', link: null, currency: 'CNY', orders: 1, net: 10_000, returned: 0, squares: 1e8 },
  ...facts,
});
const document = { ...plainAgreement(1_500, 7, 7), returns: [{ product: 'category:food', days: 2 }] };
const frame = {
  placements: [
    {
      id: 'p',
      kolId: 'k',
      currency: 'CNY',
      endedAt: null,
      deliverables: [],
      terms: [{ version: 1, validFrom: now, document }],
    },
  ],
};

test('amounts are converted at the newest rate, which is told; without one they are in no figure', () => {
  const exchange = openExchange(rates, 'CNY', now);
  expect(exchange.convert(100_00, 'EUR')).toBe(812_34);
  expect(exchange.convert(5, 'CNY')).toBe(5);
  expect(exchange.convert(5, 'USD')).toBeNull();
  expect(exchange.missing).toEqual(['USD/CNY']);
  expect(exchange.used).toEqual([{ pair: 'EUR/CNY', value: '8.1234', on: '2026-11-01', source: 'ECB' }]);
  const sums = sumOrders([orders({}), orders({ currency: 'EUR', net: 100_00 }), orders({ currency: 'USD' })], exchange);
  expect(sums).toMatchObject({ orders: 3, net: 10_000 + 812_34 });
  expect(sums.squares).toBeCloseTo(1e8 + 1e8 * 8.1234 ** 2, 3);
});

test('a rate of yen knows that they have no cents', () => {
  const exchange = openExchange([{ ...rates[0]!, from: 'JPY', value: '0.05' }], 'CNY', now);
  expect(exchange.convert(1_000, 'JPY')).toBe(5_000);
  expect(exchange.factor('JPY')).toBeCloseTo(5);
});

test('lines mature on the day that their terms say, by product, category or all', () => {
  const exchange = openExchange([], 'CNY', now);
  const { seen, maturing } = gatherReturns(
    [
      group({}),
      group({ category: 'food', paidOn: '2026-11-19', lines: 2, sold: 4_000 }),
      group({
        category: 'food',
        paidOn: '2026-11-17',
        lines: 5,
        returnedLines: 2,
        sold: 5_000,
        returned: 1_500,
        soldOfReturned: 2_000,
      }),
      group({ termsVersion: null }),
      group({ paidOn: null }),
      group({ paidOn: '2026-11-13', returnedLines: 1, returned: 4_000, soldOfReturned: 10_000 }),
    ],
    frame,
    exchange,
    '2026-11-20',
  );
  expect(maturing).toEqual([
    { day: '2026-11-20', lines: 1, net: 6_000 },
    { day: '2026-11-21', lines: 2, net: 4_000 },
    { day: '2026-11-25', lines: 1, net: 10_000 },
    { day: null, lines: 1, net: 10_000 },
  ]);
  expect(seen).toEqual({ matured: 5, returned: 2, open: 5, openReturned: 1, openNet: 24_000, depth: 0.75 });
});

const seen: ReturnsSeen = { matured: 200, returned: 80, open: 50, openReturned: 5, openNet: 500_000, depth: 1 };
const sales = { orders: 100, net: 2_000_000, squares: 100 * 20_000 ** 2 };
const cost = { certain: 400_000, onOpen: 75_000 };

test('the same facts give the same answer, and its parts are in order', () => {
  const one = drawDoubt(seen, defaultPrior, sales, cost, 0.6);
  expect(drawDoubt(seen, defaultPrior, sales, cost, 0.6)).toEqual(one);
  for (const band of [one.share, one.roas!, one.roi!]) {
    expect(band.low).toBeLessThan(band.middle);
    expect(band.middle).toBeLessThan(band.high);
  }
  expect(one.share.middle).toBeCloseTo(0.4, 1);
  // 45 untouched lines, about 15 of which follow the 5 that came back: 20 of 50.
  expect(one.more).toBeCloseTo(15 / 45, 1);
  const kept = 2_000_000 - 500_000 * one.more;
  const spent = 400_000 + 75_000 * (1 - one.more);
  expect(one.roas!.middle).toBeCloseTo(kept / spent, 0);
});

test('the interval of returns holds the truth about as often as it says', () => {
  const random = randomFrom(7);
  let inside = 0;
  const trials = 150;
  for (let trial = 0; trial < trials; trial += 1) {
    const truth = 0.2 + 0.4 * random();
    let returned = 0;
    for (let line = 0; line < 60; line += 1) if (random() < truth) returned += 1;
    const { share } = drawDoubt({ ...seen, matured: 60, returned, open: 0 }, defaultPrior, sales, cost, null);
    if (share.low <= truth && truth <= share.high) inside += 1;
  }
  // 80 % of 150 is 120; 12 is 2.4 standard deviations.
  expect(inside).toBeGreaterThan(108);
  expect(inside).toBeLessThan(138);
});

test('the interval of sales is that of resampling the orders', () => {
  const random = randomFrom(11);
  const nets = Array.from({ length: 80 }, () => 5_000 + 40_000 * random() ** 3);
  const net = nets.reduce((sum, one) => sum + one, 0);
  const resampled = Array.from({ length: 4_000 }, () =>
    nets.reduce((sum) => sum + nets[Math.floor(random() * nets.length)]!, 0),
  ).sort((a, b) => a - b);
  const none = { matured: 0, returned: 0, open: 0, openReturned: 0, openNet: 0, depth: 1 };
  const squares = nets.reduce((sum, one) => sum + one ** 2, 0);
  const { roas } = drawDoubt(none, defaultPrior, { orders: 80, net, squares }, { certain: net, onOpen: 0 }, null);
  // Poisson resampling also varies how many orders there are, so it is wider than resampling 80 of 80.
  expect(roas!.low).toBeLessThan(resampled[400]! / net);
  expect(roas!.high).toBeGreaterThan(resampled[3_600]! / net);
  const spread = 1.2816 * Math.sqrt(squares);
  expect((roas!.high - roas!.low) / 2).toBeCloseTo(spread / net, 1);
});

test('whatever was seen, shares are shares and nothing is not a number', () => {
  const lines = fc.nat({ max: 500 });
  fc.assert(
    fc.property(lines, lines, lines, lines, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, c, d, depth) => {
      const [matured, returned, open, openReturned] = [a, Math.min(a, b), c, Math.min(c, d)];
      const facts = { matured, returned, open, openReturned, openNet: 1_000 * (open - openReturned), depth };
      const { share, more, roas, roi } = drawDoubt(facts, defaultPrior, sales, cost, 0.5);
      for (const value of [share.low, share.high, more]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      for (const value of [roas!.low, roas!.high, roi!.low, roi!.high]) expect(Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 25 },
  );
});

const returning = { seen, maturing: [], openAll: 500_000 };
const parts = { asOf: '', fixedDone: 300_000, fixedAgreed: 50_000, earned: 50_000, expected: 75_000, serviceFee: 0 };
const worth = {
  ...{ sums: { ...sales, returned: 0 }, returning, prior: defaultPrior },
  ...{ cost: parts, marginBps: 6_000, isRateMissing: false },
};

test('what cannot be said says why', () => {
  expect(judgeWorth(worth)).toMatchObject({ roasUnknown: null, roiUnknown: null });
  expect(judgeWorth({ ...worth, marginBps: null })).toMatchObject({
    roiUnknown: 'no_margin',
    roi: null,
    roasUnknown: null,
  });
  expect(judgeWorth({ ...worth, isRateMissing: true })).toMatchObject({ roas: null, roasUnknown: 'no_rate' });
  const free = { ...parts, fixedDone: 0, fixedAgreed: 0, earned: 0, expected: 0 };
  expect(judgeWorth({ ...worth, cost: free })).toMatchObject({ roas: null, roasUnknown: 'no_cost' });
  const few = { ...worth.sums, orders: enoughOrders - 1 };
  expect(judgeWorth({ ...worth, sums: few })).toMatchObject({ roas: null, roasUnknown: 'few_orders' });
});

test('the cost counts expected commission after the returns that are expected', () => {
  const { cost: told, expectedReturns } = judgeWorth(worth);
  const more = expectedReturns! / 500_000;
  expect(told.expectedAfterReturns).toBe(Math.round(75_000 * (1 - more)));
  expect(told.total).toBe(400_000 + told.expectedAfterReturns);
});
