import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestValue, keepsRules, worthOf } from '../../../test/support/brute-force.ts';
import { marketInstance } from '../../../test/support/planning-instance.ts';
import { type Instance, instanceShape, type Plan, planShape } from '../contract.ts';
import { planMix } from './plan-mix.ts';

/** Hundredths: shrinking must not end in numbers that no market has. */
const decimal = (most: number) => fc.integer({ min: 0, max: Math.round(most * 100) }).map((whole) => whole / 100);

const options = fc
  .array(
    fc.record({
      cost: fc.oneof(
        { arbitrary: fc.integer({ min: 0, max: 60 }), weight: 9 },
        { arbitrary: fc.constant(null), weight: 1 },
      ),
      factor: decimal(3),
      extra: fc.oneof(fc.constant(0), decimal(40)),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((list) => list.map((option, index) => ({ id: `${index + 1} posts`, ...option })));

const candidate = fc.record({
  tier: fc.constantFrom('top', 'mid', null),
  platform: fc.constantFrom('weibo', 'douyin', null),
  group: fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: fc.constantFrom('g1', 'g2'), weight: 1 }),
  exposure: fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), decimal(1.5)), {
    maxLength: 4,
  }),
  options,
});

const share = fc.constantFrom({ min: 0, max: 1 }, { min: 0.3, max: 1 }, { min: 0.1, max: 0.5 }, { min: 0, max: 0.4 });
const ids = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5'];

/** Small instances with every kind of rule, so that a plan can be held against all plans. */
const smallInstance = fc
  .record({
    cells: fc.tuple(...[0, 1, 2].map(() => decimal(100))),
    candidates: fc.array(candidate, { maxLength: 6 }),
    budget: fc.integer({ min: 0, max: 160 }),
    reach: fc.constantFrom<Instance['reach']>(
      { model: 'poisson' },
      { model: 'nbd', shape: 0.7 },
      { model: 'nbd', shape: 2 },
    ),
    tierShares: fc.dictionary(fc.constantFrom('top', 'mid', 'none'), share, { maxKeys: 2 }),
    platformShares: fc.dictionary(fc.constantFrom('weibo', 'douyin'), share, { maxKeys: 1 }),
    must: fc.subarray(ids, { maxLength: 1 }),
    ban: fc.subarray(ids, { maxLength: 1 }),
    maxCandidates: fc.constantFrom(null, null, 0, 2, 3),
  })
  .map(({ cells, candidates, must, ban, ...rest }): Instance => {
    const named = candidates.map((one, index) => ({ id: `k${index}`, ...one }));
    const known = must.filter((id) => named.some((one) => one.id === id) && !ban.includes(id));
    const shaped = cells.map((population, index) => ({ id: `c${index}`, population, value: index + 1 }));
    return instanceShape.parse({ ...rest, cells: shaped, candidates: named, must: known, ban });
  });

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
