import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conditionsDraw } from '../../test/support/deed-draws.ts';
import { conditionsShape } from './contract-conditions.ts';
import { delayCut, type FeeCut, killFeeOf, remedyCut, sumOfCuts } from './fee-cut.ts';

const conditions = conditionsShape.parse({
  delay: { graceDays: 2, bpsPerDay: 250, maxBps: 1_000 },
  killFee: { beforeDraftBps: 1_000, afterDraftBps: 4_000, afterApprovalBps: 8_000 },
  makeGood: { minViews: 1_000, remedy: 'reduction', reductionBps: 2_000 },
  boughtEngagement: { remedyBps: 10_000 },
});

test.each([
  ['2026-03-01T15:59:59Z', 0, 0], // still the day itself in China
  ['2026-03-02T16:00:00Z', 0, 0], // the second day late: grace
  ['2026-03-03T16:00:00Z', 1, 2_500],
  ['2026-03-06T00:00:00Z', 3, 7_500],
  ['2026-04-30T00:00:00Z', 58, 10_000], // the most
])('content due on 1 March and published at %s is %d days late and loses %d', (at, lateDays, cut) => {
  expect(delayCut(conditions, 100_000, '2026-03-01', new Date(at))).toEqual({ lateDays, cut });
});

test('without a day or without an agreement nothing is late', () => {
  expect(delayCut(conditions, 100_000, null, new Date('2030-01-01'))).toEqual({ lateDays: 0, cut: 0 });
  expect(delayCut(conditionsShape.parse({}), 100_000, '2026-03-01', new Date('2030-01-01')).cut).toBe(0);
});

test('a kill fee is owed for what is not published, by how far it had come, each rounded half to even', () => {
  const contents = [
    { id: 'a', fee: 100_005, doneAt: null },
    { id: 'b', fee: 100_000, doneAt: '2026-03-01T00:00:00Z' },
    { id: 'c', fee: 0, doneAt: null },
  ];
  expect(killFeeOf(conditions, 'before_draft', contents)).toEqual([{ id: 'a', amount: 10_000 }]);
  expect(killFeeOf(conditions, 'after_draft', contents)).toEqual([{ id: 'a', amount: 40_002 }]);
  expect(killFeeOf(conditionsShape.parse({}), 'after_approval', contents)).toEqual([]);
});

test('a breach takes what the terms say, and a promise of another post takes nothing', () => {
  expect(remedyCut(conditions, 'bought_engagement', 99_999)).toBe(99_999);
  expect(remedyCut(conditions, 'views_missed', 99_999)).toBe(20_000);
  const post = conditionsShape.parse({ makeGood: { minViews: 1_000, remedy: 'post', reductionBps: 2_000 } });
  expect(remedyCut(post, 'views_missed', 99_999)).toBe(0);
});

test('no cut is below zero or above the fee, and later is never cheaper', () => {
  const money = fc.integer({ min: 0, max: 1e12 });
  fc.assert(
    fc.property(conditionsDraw, money, fc.nat(400), (drawn, fee, days) => {
      const at = (n: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + n * 86_400_000);
      const [now, later] = [days, days + 1].map((n) => delayCut(drawn, fee, '2026-01-01', at(n)).cut);
      expect(now).toBeGreaterThanOrEqual(0);
      expect(later).toBeGreaterThanOrEqual(now!);
      expect(later).toBeLessThanOrEqual(fee);
    }),
  );
});

test('cuts add up to the fee at most, and a waived one takes nothing', () => {
  const cut = (amount: number, waived?: FeeCut['waived']): FeeCut => ({
    ...{ reason: 'delay', amount, at: '', by: null, note: null },
    ...(waived ? { waived } : {}),
  });
  expect(sumOfCuts([cut(60), cut(70)], 100)).toBe(100);
  expect(sumOfCuts([cut(60), cut(70, { by: null, at: '', note: 'x' })], 100)).toBe(60);
});
