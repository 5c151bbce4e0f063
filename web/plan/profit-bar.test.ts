import { expect, test } from 'vitest';
import type { OffersView } from '../../src/plan/contract-offer.ts';
import { placesOf, scaleOf } from './profit-bar.ts';

const ends = (p10: number, p50: number, p90: number) => ({ p10, p50, p90 });
const panel = (offers: readonly (object | null)[], planned?: object) =>
  ({
    offers: offers.map((profit) => ({ profit })),
    asPlanned: planned ? { profit: planned } : null,
  }) as unknown as OffersView;

test('one scale holds the worst and the best of all offers and of the plan', () => {
  expect(scaleOf(panel([ends(-300, 0, 200), ends(-100, 50, 400), null], ends(-500, 0, 100)))).toEqual({
    from: -500,
    to: 400,
  });
});

test('nothing to win or lose is always on the scale', () => {
  expect(scaleOf(panel([ends(200, 300, 500)]))).toEqual({ from: 0, to: 500 });
  expect(scaleOf(panel([ends(-500, -400, -100)]))).toEqual({ from: -500, to: 1 });
});

test('a panel of which no profit is known still has a scale that can be divided by', () => {
  expect(scaleOf(panel([null]))).toEqual({ from: 0, to: 1 });
});

test('a profit stands where its ends are', () => {
  expect(placesOf(ends(-100, 50, 200), { from: -200, to: 200 })).toEqual({
    zero: 50,
    left: 25,
    width: 75,
    middle: 62.5,
  });
});

test('a certain profit can still be seen', () => {
  expect(placesOf(ends(100, 100, 100), { from: 0, to: 200 })).toMatchObject({ left: 50, width: 1 });
});
