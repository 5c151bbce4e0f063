import { afterEach, expect, test } from 'vitest';
import { countAgesFrom, showAge } from './format.ts';

afterEach(() => countAgesFrom(null));

test('an age is counted from now, on a page shown as it was from then, and from now again', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(showAge(today, 'en')).toBe('today');
  countAgesFrom(Date.parse('2026-11-26T10:00:00Z'));
  expect(showAge('2026-11-20', 'en')).toBe('6 days ago');
  expect(showAge('2026-11-20', 'zh')).toBe('6天前');
  countAgesFrom(null);
  expect(showAge(today, 'en')).toBe('today');
});
