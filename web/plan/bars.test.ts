import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanFigures, PlanLine } from '../../src/plan/contract-view.ts';
import { reachedCells, shadesOf, spentBy, widthsOf } from './bars.ts';

test.each([
  [
    [50, 200, 100],
    [25, 100, 50],
  ],
  [
    [-40, 80],
    [0, 100],
  ],
  [
    [0.002, 0.001],
    [100, 50],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [
    [-3, -1],
    [0, 0],
  ],
  [[], []],
])('bars of %j are %j percent wide', (values, widths) => {
  expect(widthsOf(values)).toEqual(widths);
});

test('no bar leaves its picture, and the order of bars is that of their values', () => {
  const values = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }));
  fc.assert(
    fc.property(values, (given) => {
      const widths = widthsOf(given);
      for (const [place, width] of widths.entries()) {
        expect(width).toBeGreaterThanOrEqual(0);
        expect(width).toBeLessThanOrEqual(100);
        for (const [other, value] of given.entries())
          if (value <= given[place]!) expect(widths[other]!).toBeLessThanOrEqual(width);
      }
    }),
  );
});

test('what lines cost is summed by tier, the dearest first', () => {
  const line = (tier: string, cost: number) => ({ tier, cost }) as PlanLine;
  const lines = [line('micro', 200), line('top', 900), line('micro', 300), line('nano', 100)];
  expect(spentBy(lines, ({ tier }) => tier)).toEqual([
    ['top', 900],
    ['micro', 500],
    ['nano', 100],
  ]);
});

const cell = (reached: number) =>
  ({ topic: 'food', platform: 'weibo', people: 1_000, reached }) as PlanFigures['cells'][number];

test('groups come by how many are reached; those with nobody, or not half a person, are counted apart', () => {
  const { shown, none } = reachedCells([cell(5), cell(0), cell(90), cell(0.4), cell(0.6)]);
  expect(shown.map(({ reached }) => reached)).toEqual([90, 5, 0.6]);
  expect(none).toBe(2);
});

test('a picture has room for twelve groups, and the rest is not called unreached', () => {
  const { shown, none } = reachedCells(Array.from({ length: 20 }, (_, place) => cell(place + 1)));
  expect(shown.map(({ reached }) => reached)).toEqual([20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9]);
  expect(none).toBe(0);
});

test('the strongest overlap is the darkest, each with itself is blank', () => {
  expect(
    shadesOf([
      [1, 0.4],
      [0.2, 1],
    ]),
  ).toEqual([
    [0, 1],
    [0.5, 0],
  ]);
});

test('faint overlaps stay pale', () => {
  expect(
    shadesOf([
      [1, 0.025],
      [0.05, 1],
    ]),
  ).toEqual([
    [0, 0.25],
    [0.5, 0],
  ]);
  expect(shadesOf([[1]])).toEqual([[0]]);
});
