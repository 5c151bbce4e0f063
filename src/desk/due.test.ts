import { expect, test } from 'vitest';
import { dueAt, usualCalendar, type WorkCalendar } from './due.ts';

const due = (since: string, calendar?: WorkCalendar) => new Date(dueAt(Date.parse(since), 3, calendar)).toISOString();
const only = (weekdays: readonly number[], change: Partial<WorkCalendar> = {}): WorkCalendar => ({
  ...usualCalendar,
  hours: Array.from({ length: 7 }, (_, weekday) => (weekdays.includes(weekday + 1) ? [{ from: 540, to: 720 }] : [])),
  ...change,
});

test.each([
  [
    'what is asked on a Monday is due on Thursday at six',
    '2026-06-08T09:00:00Z',
    undefined,
    '2026-06-11T16:00:00.000Z',
  ],
  ['a weekend does not count', '2026-06-12T20:00:00Z', undefined, '2026-06-17T16:00:00.000Z'],
  [
    'the clock of the due day holds, also after it was changed',
    '2026-10-23T09:00:00Z',
    undefined,
    '2026-10-28T17:00:00.000Z',
  ],
  ['who works on Tuesdays has three Tuesdays', '2026-06-08T09:00:00Z', only([2]), '2026-06-23T10:00:00.000Z'],
  [
    'days off do not count',
    '2026-06-08T09:00:00Z',
    only([1, 2, 3, 4, 5], { daysOff: ['2026-06-09', '2026-06-10'] }),
    '2026-06-15T10:00:00.000Z',
  ],
  [
    'the day is the one in the expert’s zone',
    '2026-06-08T17:00:00Z',
    only([1, 2, 3, 4, 5], { zone: 'Asia/Shanghai' }),
    '2026-06-12T04:00:00.000Z',
  ],
  ['who never works is no measure', '2026-06-08T09:00:00Z', only([]), '2026-06-11T16:00:00.000Z'],
] as const)('%s', (_title, since, calendar, expected) => {
  expect(due(since, calendar)).toBe(expected);
});
