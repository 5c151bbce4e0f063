import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { realData } from '../../test/support/real-data.ts';
import { seasonalEsd } from './seasonal-esd.ts';
import { periodicSeason } from './stl.ts';
import { normalQuantile, studentQuantile } from './student.ts';

const wish = { period: 1, mostShare: 0.1, alpha: 0.05, direction: 'both' } as const;
const twitter = realData('reference', 'anomaly', 'twitter_raw_data.csv');

describe('seasonal hybrid ESD', () => {
  test.skipIf(twitter === null)(
    'finds the published 131 anomalies of the reference series, 25 on its last day (needs shared/data)',
    () => {
      const lines = readFileSync(twitter!, 'utf8').trim().split('\n').slice(1);
      const values = lines.map((line) => Number(line.split(',').at(-1)));
      const found = seasonalEsd(values, { ...wish, period: 1_440, mostShare: 0.02 }, periodicSeason);
      expect(found).toHaveLength(131);
      expect(found.filter(({ index }) => index >= values.length - 1_440)).toHaveLength(25);
    },
  );

  test('a constant series has none, and a gap inside is a mistake of the caller', () => {
    expect(seasonalEsd(new Array(100).fill(5), wish)).toEqual([]);
    expect(() => seasonalEsd([1, 2, Number.NaN, 4], wish)).toThrow('gap');
  });

  test('one wild value among many is the one that is found, above or below', () => {
    const values = Array.from({ length: 60 }, (_, index) => Math.sin(index * 7.3));
    for (const wild of [40, -40]) {
      const found = seasonalEsd(values.with(30, wild), wish);
      expect(found[0]).toMatchObject({ index: 30 });
      expect(seasonalEsd(values.with(30, wild), { ...wish, direction: 'up' })[0]?.index === 30).toBe(wild > 0);
    }
  });

  test('a rhythm of the week is no anomaly', () => {
    const values = Array.from({ length: 140 }, (_, day) => (day % 7 === 6 ? 50 : 10) + Math.sin(day * 3.1));
    expect(seasonalEsd(values, { ...wish, period: 7 })).toEqual([]);
  });

  test('whatever the numbers, it ends, and never names more than it was asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), { maxLength: 80 }), (values) => {
        const found = seasonalEsd(values, wish);
        expect(found.length).toBeLessThanOrEqual(Math.max(1, values.length * wish.mostShare));
        expect(new Set(found.map(({ index }) => index)).size).toBe(found.length);
      }),
    );
  });
});

test.each([
  [0.975, 10, 2.228139],
  [0.95, 30, 1.697261],
  [0.999, 100, 3.173739],
  [0.99999, 1_000, 4.28525],
])('the %d quantile of Student’s t with %i degrees is %d', (p, df, expected) => {
  expect(studentQuantile(p, df)).toBeCloseTo(expected, 3);
});

test('quantiles of the normal distribution', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232, 6);
  expect(normalQuantile(0.5)).toBeCloseTo(0, 9);
});
