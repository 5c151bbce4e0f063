import { expect, test } from 'vitest';
import { clockText, daysFrom, minutesOf, nextSpan, runsOf } from './hours.ts';

test('a time is read to five minutes, and midnight as an end is the end of the day', () => {
  expect(minutesOf('09:30', 'from')).toBe(570);
  expect(minutesOf('09:32', 'from')).toBe(570);
  expect(minutesOf('00:00', 'from')).toBe(0);
  expect(minutesOf('00:00', 'to')).toBe(1_440);
  expect(minutesOf('23:59', 'from')).toBe(1_435);
  expect(minutesOf('', 'to')).toBeNull();
  expect(clockText(570)).toBe('09:30');
  expect(clockText(1_440)).toBe('00:00');
});

test('the first span of a day is its morning, the next begins an hour later and ends within the day', () => {
  expect(nextSpan(undefined)).toEqual({ from: 540, to: 780 });
  expect(nextSpan({ from: 540, to: 780 })).toEqual({ from: 840, to: 1_020 });
  expect(nextSpan({ from: 600, to: 1_440 })).toEqual({ from: 1_380, to: 1_440 });
});

test('holidays are added from a day to a day and read as runs', () => {
  expect(daysFrom('2026-12-24', '2026-12-26')).toEqual(['2026-12-24', '2026-12-25', '2026-12-26']);
  expect(daysFrom('2026-12-24', '')).toEqual(['2026-12-24']);
  expect(daysFrom('2026-12-26', '2026-12-24')).toEqual([]);
  expect(daysFrom('', '2026-12-24')).toEqual([]);
  expect(runsOf(['2026-12-26', '2026-12-24', '2026-12-25', '2027-01-06'])).toEqual([
    { first: '2026-12-24', last: '2026-12-26' },
    { first: '2027-01-06', last: '2027-01-06' },
  ]);
});
