import { expect, test } from 'vitest';
import { metricsOf } from './metrics.ts';

const seen = (seenOn: string, views: number | null) => ({
  ...{ seenOn, views },
  ...{ likes: null, comments: null, shares: null, saves: null },
});
const told = (figures: ReturnType<typeof seen>[], today: string) =>
  metricsOf('2026-11-01', figures, today).map(({ day, state, views }) => [day, state, views]);

test('before its day a figure is waited for, afterwards it is missing, never nought', () => {
  expect(told([], '2026-11-02')).toEqual([
    [1, 'waiting', null],
    [3, 'waiting', null],
    [7, 'waiting', null],
    [30, 'waiting', null],
  ]);
  expect(told([], '2026-11-09').map(([, state]) => state)).toEqual(['missing', 'missing', 'missing', 'waiting']);
});

test('the first import on or after the day counts, and none of a later measurement', () => {
  const figures = [seen('2026-11-10', 900), seen('2026-11-03', 400), seen('2026-11-04', 500)];
  expect(told(figures, '2026-12-20')).toEqual([
    [1, 'known', 400],
    [3, 'known', 500],
    [7, 'known', 900],
    [30, 'missing', null],
  ]);
});

test('a figure that an import did not bring stays unknown', () => {
  expect(told([seen('2026-11-02', null)], '2026-11-02')[0]).toEqual([1, 'known', null]);
});
