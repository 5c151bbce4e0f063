import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isDay } from '../base/day.ts';
import { milestones, seasonsBetween } from './seasons.ts';

const ids = (from: string, to: string) => seasonsBetween(from, to).map((one) => one.id);

test('in September one is told of Double 11, for its KOLs are booked then', () => {
  expect(ids('2026-09-01', '2026-09-10')).toContain('double_eleven');
  const eleven = seasonsBetween('2026-09-01', '2026-09-10').find((one) => one.id === 'double_eleven')!;
  expect(eleven).toMatchObject({ peak: '2026-11-11', from: '2026-10-20', to: '2026-11-12' });
  expect(eleven.readyBy.contract).toBe('2026-09-05');
});

test('the Chinese New Year moves with the moon, and beyond its table nobody guesses', () => {
  const peakOf = (year: string) =>
    seasonsBetween(`${year}-01-20`, `${year}-02-20`).find(
      (one) => one.id === 'chinese_new_year' && one.peak.startsWith(year),
    )?.peak;
  expect([peakOf('2026'), peakOf('2027'), peakOf('2028')]).toEqual(['2026-02-17', '2027-02-06', '2028-01-26']);
  expect(peakOf('2040')).toBeUndefined();
});

test('the five seasons that everybody plans for are there every year', () => {
  for (const year of [2026, 2027, 2028, 2029])
    expect(ids(`${year}-01-01`, `${year}-12-31`)).toEqual(
      expect.arrayContaining(['new_year_goods', 'chinese_new_year', 'five_twenty', 'six_eighteen', 'double_eleven']),
    );
});

test('steps come in their order before the season opens', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_500 }), (offset) => {
      const from = addDays('2026-01-01', offset);
      for (const season of seasonsBetween(from, addDays(from, 60))) {
        const days = [...milestones.map((one) => season.readyBy[one]), season.from];
        expect(days.every(isDay)).toBe(true);
        expect(days.toSorted()).toEqual(days);
        expect(season.from <= season.to).toBe(true);
      }
    }),
  );
});
