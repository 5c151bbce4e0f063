import { expect, test } from 'vitest';
import { dueText } from './due-text.ts';

const now = Date.parse('2026-11-26T09:00:00Z');

test.each([
  ['2026-11-26T13:30:00Z', 'it', { isLate: false, when: 'tra 5 ore' }],
  ['2026-11-26T09:10:00Z', 'en', { isLate: false, when: 'in 1 hour' }],
  ['2026-11-30T09:00:00Z', 'zh', { isLate: false, when: '4天后' }],
  ['2026-12-01T17:00:00Z', 'it', { isLate: false, when: 'tra 5 giorni' }],
  ['2026-11-26T08:59:00Z', 'it', { isLate: true, when: '1 ora fa' }],
  ['2026-11-20T09:00:00Z', 'en', { isLate: true, when: '6 days ago' }],
] as const)('%s in %s', (dueAt, language, expected) => {
  expect(dueText(dueAt, now, language)).toEqual(expected);
});
