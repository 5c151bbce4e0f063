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

test('whoever the plan pays a fixed fee gets no commission, and every post is a deliverable of its format', () => {
  const line = { accountId: 'a', fee: 100, cost: 130 };
  const plan = {
    lines: [
      { ...line, payKind: 'fixed', pieces: [{ format: 'video', posts: 1 }] },
      {
        ...line,
        payKind: 'fixed_commission',
        pieces: [
          { format: 'video', posts: 2 },
          { format: 'image', posts: 1 },
        ],
      },
    ],
  } as unknown as PlanView;
  const placements = placementsOfPlan(plan, 1_500, null);
  expect(placements.map((one) => one.commissionBps)).toEqual([0, 1_500]);
  expect(placements[1]!.deliverables.map(({ format, fee }) => [format, fee])).toEqual([
    ['video', 34],
    ['video', 33],
    ['image', 33],
  ]);
});
