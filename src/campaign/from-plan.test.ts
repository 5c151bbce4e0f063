import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanView } from '../plan/contract-view.ts';
import { feesOf, placementsOfPlan } from './from-plan.ts';

test('the fees of a line always sum to its cost, and differ by a cent at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 }), (cost, posts) => {
      const fees = feesOf(cost, posts);
      expect(fees.reduce((sum, fee) => sum + fee, 0)).toBe(cost);
      expect(Math.max(...fees) - Math.min(...fees)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a superstar is paid a fixed fee only', () => {
  const line = { accountId: 'a', cost: 100, posts: 1, format: 'video' };
  const plan = {
    lines: [
      { ...line, tier: 'top' },
      { ...line, tier: 'micro' },
    ],
  } as unknown as PlanView;
  expect(placementsOfPlan(plan, 1_500, null).map((one) => one.commissionBps)).toEqual([0, 1_500]);
});
