import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefMarket } from '../../test/support/brief-market.ts';
import { wishesShape } from './contract-view.ts';
import { curveOf } from './curve.ts';
import { byHandReach, Markets, outcomeOfPlan, planBrief, type SettledWishes } from './draft.ts';
import { linesOf, nearest, overlapsOf, substitutesOf, whyNot } from './explain.ts';
import { postFactors } from './planned.ts';

const wishesOf = (more: Partial<SettledWishes> = {}): SettledWishes => ({
  ...wishesShape.parse({}),
  ...{ budget: 3_000_000, goal: 'reach', tierShares: {}, platformShares: {} },
  ...more,
});
const input = briefMarket(60, 1);
const markets = new Markets(input);

describe('a plan of a brief', () => {
  test.each(['reach', 'engagement', 'sales', 'profit'] as const)(
    'for %s stays within the money, and its bound holds',
    (goal) => {
      const { plan } = planBrief(markets, wishesOf({ goal }));
      expect(plan.cost).toBeLessThanOrEqual(3_000_000);
      expect(plan.chosen.length).toBeGreaterThan(0);
      expect(plan.bound).toBeGreaterThanOrEqual(plan.value);
      expect(plan.gap).toBeLessThan(0.05);
    },
  );

  test('counts expected commission as cost', () => {
    const free = { ...input, kols: input.kols.map((kol) => ({ ...kol, commissionBps: null })) };
    const [paid] = planBrief(markets, wishesOf()).taken;
    const { market } = planBrief(markets, wishesOf());
    const option = market.options[paid!.option]!;
    expect(option.commission).toBeGreaterThan(0);
    expect(option.cost).toBe(option.fee + option.commission!);
    expect(planBrief(new Markets(free), wishesOf()).plan.value).toBeGreaterThan(
      planBrief(markets, wishesOf()).plan.value,
    );
  });

  test('one person is taken with one account only', () => {
    const { taken, market } = planBrief(markets, wishesOf({ budget: 30_000_000 }));
    const people = taken.map(({ candidate }) => market.kols[candidate]!.kolId);
    expect(new Set(people).size).toBe(people.length);
  });

  test('a locked line keeps its option, a wanted name is in, a banned one is not', () => {
    const first = planBrief(markets, wishesOf());
    const [line] = linesOf(first);
    const accountId = first.market.kols[line!.candidate]!.accountId;
    const option = first.market.options[line!.option]!.id;
    const cheap = first.market.kols.find((kol) => kol.formats[0]!.price < 150_000 && kol.accountId !== accountId)!;
    const locked = planBrief(
      markets,
      wishesOf({ lock: [{ accountId, option }], must: [cheap.accountId], budget: 6_000_000 }),
    );
    expect(locked.plan.chosen).toContainEqual(expect.objectContaining({ candidate: accountId, option }));
    expect(locked.plan.chosen.map((one) => one.candidate)).toContain(cheap.accountId);
    const banned = planBrief(markets, wishesOf({ ban: [accountId] }));
    expect(banned.plan.chosen.map((one) => one.candidate)).not.toContain(accountId);
  });

  test('at least ten KOLs means that none costs more than a tenth', () => {
    const { plan } = planBrief(markets, wishesOf({ minKols: 10 }));
    expect(Math.max(...plan.chosen.map((one) => one.cost))).toBeLessThanOrEqual(300_000);
    expect(planBrief(markets, wishesOf({ maxKols: 2 })).plan.chosen.length).toBeLessThanOrEqual(2);
  });
});

describe('what explains a plan', () => {
  test('no line adds more than it reaches alone, and what all reach is not less than any', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 300_000, max: 20_000_000 }), (seed, budget) => {
        const planned = planBrief(new Markets(briefMarket(30, seed)), wishesOf({ budget }));
        for (const { adds, alone } of linesOf(planned)) {
          expect(adds).toBeLessThanOrEqual(alone * (1 + 1e-9));
          expect(adds).toBeGreaterThanOrEqual(-1e-9);
          expect(planned.reach.value()).toBeGreaterThanOrEqual(alone * (1 - 1e-9));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('shares in common lie between nothing and all', () => {
    const planned = planBrief(markets, wishesOf());
    const { shares } = overlapsOf(planned, linesOf(planned), 14);
    for (const share of shares.flat()) expect(share).toBeGreaterThanOrEqual(0);
    for (const share of shares.flat()) expect(share).toBeLessThanOrEqual(1);
  });

  test('everybody who is left out has a reason, and nobody who is in', () => {
    const planned = planBrief(markets, wishesOf());
    const taken = new Set(planned.taken.map(({ candidate }) => candidate));
    for (const candidate of planned.market.kols.keys())
      expect(whyNot(planned, candidate) === null).toBe(taken.has(candidate));
    const near = nearest(planned, 10);
    expect(near.length).toBe(10);
    const other = near.find(({ reason }) => reason === 'other_account');
    if (other)
      expect(
        planned.taken.some(
          ({ candidate }) => planned.market.kols[candidate]!.kolId === planned.market.kols[other.candidate]!.kolId,
        ),
      ).toBe(true);
  });

  test('a substitute is worth what it says', () => {
    const planned = planBrief(markets, wishesOf());
    const line = planned.taken.at(-1)!;
    const accountId = planned.market.kols[line.candidate]!.accountId;
    const [best] = substitutesOf(planned, accountId, 3);
    const lock = [...planned.taken.filter((one) => one !== line), best!].map(({ candidate, option }) => ({
      accountId: planned.market.kols[candidate]!.accountId,
      option: planned.market.options[option]!.id,
    }));
    const swapped = planBrief(markets, wishesOf({ lock, ban: [accountId], maxKols: lock.length }));
    expect(swapped.plan.value - planned.plan.value).toBeCloseTo(best!.value, 3);
  });

  test('by hand, on the same money, nobody does better', () => {
    const planned = planBrief(markets, wishesOf({ prove: true, agency: ['a1', 'a2', 'a3'] }));
    const hand = byHandReach(planned);
    for (const value of [hand.biggestNames, hand.lowestPrice, hand.agency!]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(planned.plan.bound * (1 + 1e-9));
    }
  });

  test('the curve never falls, and a step up wins what it says', () => {
    const planned = planBrief(markets, wishesOf());
    const { points, steps } = curveOf(markets, planned, 100_000);
    for (const [place, point] of points.entries()) {
      if (place > 0) expect(point.value).toBeGreaterThanOrEqual(points[place - 1]!.value);
      expect(point.bound).toBeGreaterThanOrEqual(point.value);
    }
    expect(steps.map(({ money }) => money)).toEqual([100_000, -100_000]);
    expect(steps[0]!.value).toBeGreaterThanOrEqual(0);
    expect(steps[1]!.value).toBeLessThanOrEqual(0);
  });

  test('what may come of it brackets what is expected, and is the same every time', () => {
    const planned = planBrief(markets, wishesOf({ risk: 'bold' }));
    const outcome = outcomeOfPlan(markets, planned);
    for (const band of [outcome.reach, outcome.engagement, outcome.sales!, outcome.profit!]) {
      expect(band.p10).toBeLessThan(band.p50);
      expect(band.p50).toBeLessThan(band.p90);
    }
    expect(outcome.reach.p10).toBeLessThan(planned.plan.value);
    expect(outcome.reach.p90).toBeGreaterThan(planned.plan.value * 0.9);
    expect(outcome.lossChance).toBeGreaterThanOrEqual(0);
    expect(outcomeOfPlan(markets, planned)).toEqual(outcome);
  });

  test('a second post counts less than the first', () => {
    expect(postFactors.map((factor, index) => factor / (index + 1))).toEqual(
      [...postFactors.map((factor, index) => factor / (index + 1))].sort((a, b) => b - a),
    );
  });
});
