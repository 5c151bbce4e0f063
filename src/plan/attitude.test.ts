import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { briefMarket } from '../../test/support/brief-market.ts';
import { marketOfCase } from './attitude.ts';
import { wishesShape } from './contract-view.ts';
import { Markets, outcomeOfPlan, planBrief, type SettledWishes } from './draft.ts';
import { whyNot } from './explain.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

const wishesOf = (more: Partial<SettledWishes>): SettledWishes => ({
  ...wishesShape.parse({}),
  ...{ budget: 3_000_000, goal: 'reach', tierShares: {}, platformShares: {} },
  ...more,
});
const goals = ['reach', 'engagement', 'sales', 'profit'] as const;
const bandOf = (outcome: Outcome, goal: (typeof goals)[number]) => outcome[goal] ?? { p10: 0, p50: 0, p90: 0 };

describe('a plan for a case in ten', () => {
  test('is in that case no worse than the plan for the average, and says by how much', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 300_000, max: 20_000_000 }),
        fc.constantFrom(...goals),
        fc.constantFrom('careful', 'bold'),
        (seed, budget, goal, risk) => {
          const markets = new Markets(briefMarket(40, seed));
          const even = planBrief(markets, wishesOf({ budget, goal }));
          const planned = planBrief(markets, wishesOf({ budget, goal, risk }));
          const percentile = risk === 'careful' ? 'p10' : 'p90';
          const [mine, theirs] = [planned, even].map((one) => bandOf(outcomeOfPlan(markets, one), goal)[percentile]);
          expect(even.case).toBeNull();
          if (even.taken.length === 0) return;
          expect(mine).toBeGreaterThanOrEqual(theirs!);
          expect(planned.case).toMatchObject({ risk, inCase: mine, evenInCase: theirs, evenValue: even.plan.value });
          expect(planned.plan.cost).toBeLessThanOrEqual(budget);
          expect(planned.plan.value).toBeLessThanOrEqual(planned.plan.bound * (1 + 1e-12));
          expect(planned.plan.value).toBeCloseTo(planned.value.value(), 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('gains in draws that it was not chosen by', () => {
    const ratios = Array.from({ length: 12 }, (_, seed) => {
      const markets = new Markets(briefMarket(300, 100 + seed));
      const p10 = (risk: SettledWishes['risk']) => {
        const { market, taken } = planBrief(markets, wishesOf({ risk }));
        return outcomeOf(market, taken, markets.input, 77).reach.p10;
      };
      return p10('careful') / p10('even');
    });
    expect(ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length).toBeGreaterThan(1.05);
    expect(Math.min(...ratios)).toBeGreaterThan(0.97);
  });

  test('says of who is worth it only on average that doubt keeps them out', () => {
    const reasons = Array.from({ length: 6 }, (_, seed) => {
      const planned = planBrief(new Markets(briefMarket(120, seed)), wishesOf({ risk: 'careful' }));
      return planned.market.kols.flatMap((_, candidate) => whyNot(planned, candidate)?.reason ?? []);
    }).flat();
    expect(reasons).toContain('careful');
    expect(reasons).not.toContain('bold');
    const even = planBrief(new Markets(briefMarket(120, 1)), wishesOf({}));
    expect(even.market.kols.map((_, candidate) => whyNot(even, candidate)?.reason)).not.toContain('careful');
  });
});

test('the more doubtful somebody is, the less it counts for who is careful and the more for who is bold', () => {
  const { kols, ...rest } = briefMarket(40, 3);
  const [first] = kols;
  const twin = (accountId: string, sigma: number) => {
    const formats = first!.formats.map((one) => ({ ...one, views: { ...one.views, sigma } }));
    return { ...first!, accountId, kolId: accountId, formats };
  };
  const markets = new Markets({ ...rest, kols: [...kols, twin('sure', 0.3), twin('doubtful', 1.2)] });
  const even = planBrief(markets, wishesOf({}));
  const timesOf = (accountId: string, risk: 'careful' | 'bold') => {
    const { market } = even;
    const counted = marketOfCase(market, 'reach', even, risk, 1)!;
    const entry = market.market.optionStart[market.kols.findIndex((kol) => kol.accountId === accountId)]!;
    return counted.optionFactor[entry]! / market.market.optionFactor[entry]!;
  };
  expect(timesOf('doubtful', 'careful')).toBeLessThan(timesOf('sure', 'careful'));
  expect(timesOf('sure', 'careful')).toBeLessThan(1);
  expect(timesOf('doubtful', 'bold')).toBeGreaterThan(timesOf('sure', 'bold'));
});
