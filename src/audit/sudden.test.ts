// What wakes up whoever watches a KOL, and what does not.
import { expect, test } from 'vitest';
import { isSudden } from './sudden.ts';

const seen = (day: string, followers: number, error = 0) => ({ day, followers, error });
const before = seen('2026-11-01', 20_000);

test.each([
  ['a tenth more in a day', before, seen('2026-11-02', 22_000), true],
  ['a little less than a tenth', before, seen('2026-11-02', 21_999), false],
  ['a tenth less: a purge', before, seen('2026-11-02', 18_000), true],
  ['a tenth in a week', before, seen('2026-11-08', 22_000), false],
  ['a fifth in a week', before, seen('2026-11-08', 24_000), true],
  ['a hundred of a thousand', seen('2026-11-01', 1_000), seen('2026-11-02', 1_100), false],
  ['what rounding may hide', seen('2026-11-01', 20_000, 500), seen('2026-11-02', 22_000, 500), false],
  ['a year later', seen('2025-11-01', 20_000), seen('2026-11-02', 90_000), false],
  ['from nothing', seen('2026-11-01', 0), seen('2026-11-02', 90_000), false],
])('%s', (_, first, then, told) => {
  expect(isSudden(first, then)).toBe(told);
});
