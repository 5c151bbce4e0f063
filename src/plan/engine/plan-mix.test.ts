import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestValue, keepsRules, worthOf } from '../../../test/support/brute-force.ts';
import { marketInstance } from '../../../test/support/planning-instance.ts';
import { smallInstance } from '../../../test/support/small-instances.ts';
import { type Instance, instanceShape, type Plan, planShape } from '../contract.ts';
import { planMix } from './plan-mix.ts';

const chosenOf = (plan: Plan) => new Map(plan.chosen.map((one) => [one.candidate, one.option]));

/** Everything that anybody can check of a plan without solving it. */
function checkPlan(instance: Instance, plan: Plan): void {
  const chosen = chosenOf(plan);
  expect(planShape.parse(plan)).toEqual(plan);
  expect(chosen.size).toBe(plan.chosen.length);
  expect(keepsRules(instance, chosen, plan.relaxed)).toBe(true);
  expect(plan.value).toBeCloseTo(worthOf(instance, chosen), 6);
  expect(plan.cost).toBe(plan.chosen.reduce((sum, one) => sum + one.cost, 0));
  expect(plan.bound).toBeGreaterThanOrEqual(plan.value);
  if (plan.gap !== null && plan.value > 0) expect(plan.gap).toBeCloseTo(plan.bound / plan.value - 1, 12);
  for (const { candidate: id, marginal } of plan.chosen) {
    const without = new Map([...chosen].filter(([other]) => other !== id));
    expect(marginal).toBeCloseTo(plan.value - worthOf(instance, without), 6);
  }
}

describe('held against every plan of small instances', () => {
  test('the bound is never below the best plan, and the plan is the best', () => {
    fc.assert(
      fc.property(smallInstance, (instance) => {
        const plan = planMix(instance);
        checkPlan(instance, plan);
        const best = bestValue(instance, plan.relaxed) ?? 0;
        expect(plan.bound).toBeGreaterThanOrEqual(best * (1 - 1e-12));
        expect(plan.value).toBeCloseTo(best, 5);
        expect(plan.optimal).toBe(true);
      }),
      { numRuns: 600 },
    );
  }, 120_000);

  test('rules are dropped only where no plan keeps them all', () => {
    fc.assert(
      fc.property(smallInstance, (instance) => {
        const { relaxed } = planMix(instance);
        expect(relaxed.length === 0).toBe(bestValue(instance) !== null);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

/** An instance whose rules can never be relaxed, since shares are of the budget and would move with it. */
const freeOf = (instance: Instance): Instance => ({ ...instance, tierShares: {}, platformShares: {}, must: [] });

describe('what changes a plan, and what must not', () => {
  test('more budget is never worse', () => {
    fc.assert(
      fc.property(smallInstance, fc.integer({ min: 1, max: 80 }), (instance, more) => {
        const free = freeOf(instance);
        const richer = planMix({ ...free, budget: free.budget + more });
        expect(richer.value).toBeGreaterThanOrEqual(planMix(free).value * (1 - 1e-9));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('one more candidate is never worse', () => {
    fc.assert(
      fc.property(smallInstance, (instance) => {
        const free = freeOf(instance);
        const fewer = { ...free, candidates: free.candidates.slice(1) };
        expect(planMix(free).value).toBeGreaterThanOrEqual(planMix(fewer).value * (1 - 1e-9));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('the order of candidates, options and cells changes nothing', () => {
    fc.assert(
      fc.property(smallInstance, fc.infiniteStream(fc.nat()), (instance, numbers) => {
        const shuffled = <Entry>(list: readonly Entry[]): Entry[] =>
          list
            .map((entry) => ({ entry, key: numbers.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ entry }) => entry);
        const cells = shuffled(instance.cells);
        const placeOf = (cell: number) => cells.indexOf(instance.cells[cell]!);
        const candidates = shuffled(instance.candidates).map((one) => ({
          ...one,
          exposure: one.exposure.map(([cell, rate]): [number, number] => [placeOf(cell), rate]),
          options: shuffled(one.options),
        }));
        expect(planMix({ ...instance, cells, candidates })).toEqual(planMix(instance));
      }),
      { numRuns: 300 },
    );
    const market = marketInstance(2_000, 300_000, 4);
    expect(planMix({ ...market, candidates: market.candidates.toReversed() })).toEqual(planMix(market));
  }, 60_000);
});

describe('edge cases', () => {
  const base = {
    cells: [{ id: 'c0', population: 1_000, value: 1 }],
    candidates: [
      { id: 'k1', tier: 'mid', exposure: [[0, 0.5]], options: [{ id: 'a', cost: 100, factor: 1 }] },
      { id: 'k2', tier: 'top', exposure: [[0, 0.9]], options: [{ id: 'a', cost: 150, factor: 1 }] },
    ],
    budget: 200,
  };
  const planOf = (more: object) => planMix(instanceShape.parse({ ...base, ...more }));

  test('a budget below the cheapest option gives an empty plan that is proven best', () => {
    expect(planOf({ budget: 99 })).toMatchObject({ chosen: [], cost: 0, value: 0, bound: 0, gap: 0, optimal: true });
  });

  test('nothing to choose from', () => {
    expect(planOf({ candidates: [] })).toMatchObject({ chosen: [], value: 0, gap: 0 });
    expect(planOf({ cells: [], candidates: [] })).toMatchObject({ value: 0 });
  });

  test('a cell that is listed twice is added up, not counted twice', () => {
    const twice = [
      {
        ...base.candidates[0],
        exposure: [
          [0, 0.2],
          [0, 0.3],
        ],
      },
    ];
    expect(planOf({ candidates: twice }).value).toBeCloseTo(1_000 * (1 - Math.exp(-0.5)), 9);
  });

  test('an option without a price is never picked', () => {
    const unpriced = [{ ...base.candidates[0], options: [{ id: 'a', cost: null, factor: 9 }] }];
    expect(planOf({ candidates: unpriced }).chosen).toEqual([]);
  });

  test('what is free is taken before anything else', () => {
    const free = { id: 'k3', exposure: [[0, 0.1]], options: [{ id: 'a', cost: 0, factor: 1 }] };
    const plan = planOf({ candidates: [...base.candidates, free], budget: 100 });
    expect(plan.chosen.map((one) => one.candidate).sort()).toEqual(['k1', 'k3']);
    expect(plan.cost).toBe(100);
  });

  test('a candidate or an option that is there twice, and numbers that are none, are refused with their place', () => {
    const refusalOf = (more: object) =>
      instanceShape.safeParse({ ...base, ...more }).error?.issues.map((issue) => issue.path.join('/'));
    const [first] = base.candidates;
    const option = { id: 'a', cost: 100, factor: 1 };
    expect(refusalOf({ candidates: [first, first] })).toEqual(['candidates/1/id']);
    expect(refusalOf({ candidates: [{ ...first, options: [option, option] }] })).toEqual(['candidates/0/options']);
    expect(refusalOf({ candidates: [{ ...first, exposure: [[0, Number.NaN]] }] })).toEqual([
      'candidates/0/exposure/0/1',
    ]);
    expect(refusalOf({ budget: Number.POSITIVE_INFINITY })).toEqual(['budget']);
  });

  test('must and ban are kept', () => {
    expect(planOf({ must: ['k1'] }).chosen.map((one) => one.candidate)).toEqual(['k1']);
    expect(planOf({ ban: ['k2'] }).chosen.map((one) => one.candidate)).toEqual(['k1']);
    expect(planOf({}).chosen.map((one) => one.candidate)).toEqual(['k2']);
  });

  test('a floor that nothing can meet is dropped and named, and so is a must that nobody can pay', () => {
    const plan = planOf({ tierShares: { micro: { min: 0.1 }, mid: { min: 0.4 } } });
    expect(plan.relaxed).toEqual(['/tierShares/micro/min']);
    expect(plan.chosen.map((one) => one.candidate)).toEqual(['k1']);
    expect(planOf({ budget: 120, must: ['k2'] })).toMatchObject({ relaxed: ['/must/0'], cost: 100 });
  });
});

describe('a market of 3,000', () => {
  test.each([
    ['without rules', {}],
    [
      'with tier floors',
      { tierShares: { long_tail: { min: 0.1, max: 1 }, micro: { min: 0.15, max: 1 }, top: { min: 0, max: 0.5 } } },
    ],
    [
      'with at most five names on two platforms',
      { maxCandidates: 5, platformShares: { weibo: { min: 0.3, max: 0.6 } } },
    ],
    ['with heavy and light users', { reach: { model: 'nbd', shape: 1.2 } }],
  ])(
    '%s: a plan that keeps the rules, certified closely, the same every time',
    (_, rules) => {
      const instance = instanceShape.parse({ ...marketInstance(3_000, 500_000, 3), ...rules });
      const plan = planMix(instance);
      checkPlan(instance, plan);
      expect(plan.relaxed).toEqual([]);
      expect(plan.gap).toBeLessThan(0.06);
      expect(planMix(instance)).toEqual(plan);
    },
    30_000,
  );

  test('a candidate of a group leaves the others out', () => {
    const market = marketInstance(300, 500_000, 3);
    const candidates = market.candidates.map((one, index) => ({ ...one, group: `g${index % 20}` }));
    const instance = { ...market, candidates };
    const plan = planMix(instance);
    checkPlan(instance, plan);
    expect(plan.chosen.length).toBeLessThanOrEqual(20);
    expect(plan.gap).toBeLessThan(0.05);
  }, 30_000);
});
