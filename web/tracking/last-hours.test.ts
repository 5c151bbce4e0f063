import { expect, test } from 'vitest';
import { lastHours } from './last-hours.ts';

test('hours without clicks stand between those with some, and the newest comes last', () => {
  const rows = lastHours(
    [
      { hour: '2026-11-26T05:00:00Z', people: 3, machines: 1 },
      { hour: '2026-11-26T03:00:00Z', people: 2, machines: 0 },
    ],
    new Date('2026-11-26T05:40:00Z'),
  );
  expect(rows).toHaveLength(48);
  expect(rows.slice(-3).map(({ people }) => people)).toEqual([2, 0, 3]);
  expect(rows.at(-1)!.hour).toBe('2026-11-26T05:00:00Z');
});
