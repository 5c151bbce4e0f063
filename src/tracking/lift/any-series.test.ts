import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inventedMarket } from '../../../test/support/sales-market.ts';
import { addDays } from '../../base/day.ts';
import { liftResultShape } from '../contract-lift.ts';
import { measureLift } from './lift.ts';
import { liftPicture } from './picture.ts';

const first = '2026-01-05';
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -3, 0.5, 1e9) },
);
const anySeries = fc
  .record({
    before: fc.integer({ min: 0, max: 45 }),
    after: fc.integer({ min: 1, max: 5 }),
    others: fc.integer({ min: 0, max: 9 }),
  })
  .chain(({ before, after, others }) => {
    const days = { minLength: before + after, maxLength: before + after };
    const kind = fc.constantFrom('untreated' as const, 'covariate' as const);
    const usual = fc.array(fc.integer({ min: 1, max: 60 }), days);
    const still = fc.constant(new Array<number>(before + after).fill(7));
    return fc.record({
      before: fc.constant(before),
      treated: fc.oneof({ weight: 4, arbitrary: fc.array(value, days) }, { weight: 1, arbitrary: still }),
      others: fc.array(fc.record({ kind, values: fc.oneof(usual, fc.array(value, days), still) }), {
        minLength: others,
        maxLength: others,
      }),
    });
  })
  .filter(({ before, treated }) => treated.slice(before).some((one) => one !== null));

test('whatever the table holds, the answer follows its contract, and every number in it is finite', () => {
  fc.assert(
    fc.property(anySeries, ({ before, treated, others }) => {
      const named = others.map((one, at) => ({ name: `${at}`, ...one }));
      const from = addDays(first, before);
      const to = addDays(first, treated.length - 1);
      const result = measureLift({ first, treated, others: named }, { from, to, rounds: 60, triedRounds: 20 });
      // zod refuses NaN and infinity
      expect(liftResultShape.safeParse(result).error).toBeUndefined();
      for (const { en, it, zh } of result.sentences) expect(en + it + zh).not.toMatch(/\{\w+\}|NaN|∞/);
      expect(liftPicture(result, 'en')).not.toMatch(/NaN|Infinity/);
      if (result.total) expect(result.total.low).toBeLessThanOrEqual(result.total.high);
      expect(result.used.length + result.leftOut.length).toBe(others.length);
    }),
    { numRuns: 150 },
  );
});

test('more than a year before lets the season of the year in, and is still answered in a moment', () => {
  const market = inventedMarket({ before: 420, after: 14, others: 1, size: 200, lift: 1, halfLife: 1e6, seed: 8 });
  const others = market.others.map((values) => ({ name: 'other', kind: 'untreated' as const, values }));
  const result = measureLift(
    { first: market.first, treated: market.treated, others },
    { from: market.from, to: market.days.at(-1)!, rounds: 300, triedRounds: 30 },
  );
  expect(result.verdict).toBe('worked');
  expect(result.calibration).toMatchObject({ dates: 60, isFull: true });
});
