import { expect, test } from 'vitest';
import { monthDays, shiftMonth } from './month.ts';

test('a month is shown in whole weeks that begin on Monday', () => {
  const days = monthDays('2026-11');
  expect([days[0], days.at(-1), days.length % 7]).toEqual(['2026-10-26', '2026-12-06', 0]);
  expect(monthDays('2027-02').length).toBe(28);
  expect(days.filter((day) => day.startsWith('2026-11'))).toHaveLength(30);
});

test('months follow each other over the year', () => {
  expect([shiftMonth('2026-12', 1), shiftMonth('2026-01', -1), shiftMonth('2026-06', 0)]).toEqual([
    '2027-01',
    '2025-12',
    '2026-06',
  ]);
});
