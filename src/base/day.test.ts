import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayFromNumber, dayNumber, dayOf, daysBetween, isDay, startOfDay } from './day.ts';

test('a moment late in the evening of London is already the next day in China', () => {
  expect(dayOf(new Date('2026-01-31T17:00:00Z'))).toBe('2026-02-01');
});

test('a day starts at 16:00 UTC of the day before', () => {
  expect(startOfDay('2026-02-01').toISOString()).toBe('2026-01-31T16:00:00.000Z');
});

test('days are added over the end of February of a leap year', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2028-03-01', '2028-02-28')).toBe(-2);
});

test('the 30th of February is no day', () => {
  expect(isDay('2026-02-30')).toBe(false);
  expect(isDay('2026-02-28')).toBe(true);
});

test('days are numbered as Date does, from the year 0 to 9999, and come back from their number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_000, max: 2_932_896 }), (number) => {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      fc.pre(/^\d{4}-/.test(day));
      expect(dayNumber(day)).toBe(number);
      expect(dayFromNumber(number)).toBe(day);
    }),
  );
});
