import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DateHabits, guessDateOrder, readMoment } from './dates.ts';

const seenAt = Date.parse('2026-03-15T12:00:00+08:00');
const moment = (text: string, habits: Partial<DateHabits> = {}) => {
  const reading = readMoment(text, { order: 'dmy', seenAt, ...habits });
  if (!reading.ok) return reading.problem;
  return reading.value === null ? null : new Date(reading.value).toISOString();
};

test.each([
  ['1745984996000', '2025-04-30T03:49:56.000Z'],
  ['1411602594', '2014-09-24T23:49:54.000Z'],
  ['1745984996000.0', '2025-04-30T03:49:56.000Z'],
  ['2026-01-02', '2026-01-01T16:00:00.000Z'],
  ['2026-1-2 3:04', '2026-01-01T19:04:00.000Z'],
  ['2026-01-02 03:04:05', '2026-01-01T19:04:05.000Z'],
  ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05.000Z'],
  ['2026-01-02T03:04:05.678+01:00', '2026-01-02T02:04:05.678Z'],
  ['2023-12-23 17:12:54+08:00', '2023-12-23T09:12:54.000Z'],
  ['2026/01/02 03:04', '2026-01-01T19:04:00.000Z'],
  ['20260102', '2026-01-01T16:00:00.000Z'],
  ['20260102_030405', '2026-01-01T19:04:05.000Z'],
  ['2026年01月02日', '2026-01-01T16:00:00.000Z'],
  ['2026年05月19日15时39分28秒', '2026-05-19T07:39:28.000Z'],
  ['2026年05月29日 12:40:34', '2026-05-29T04:40:34.000Z'],
  ['2026-01-02_03:04:05', '2026-01-01T19:04:05.000Z'],
  ['Sat Dec 23 17:12:54 +0800 2023', '2023-12-23T09:12:54.000Z'],
  ['31/12/2025', '2025-12-30T16:00:00.000Z'],
  ['31.12.2025 18:30', '2025-12-31T10:30:00.000Z'],
  ['刚刚', '2026-03-15T04:00:00.000Z'],
  ['5分钟前', '2026-03-15T03:55:00.000Z'],
  ['3小时前', '2026-03-15T01:00:00.000Z'],
  ['昨天 20:15', '2026-03-14T12:15:00.000Z'],
  ['02-28', '2026-02-27T16:00:00.000Z'],
  ['12-31', '2025-12-30T16:00:00.000Z'],
])('%s is %s', (text, iso) => {
  expect(moment(text)).toBe(iso);
});

test.each(['1.75E+12', '1,75E+12', '1.62057E+12', '2E+12'])('%s lost its digits in a spreadsheet', (text) => {
  expect(moment(text)).toBe('damaged_timestamp');
});

test.each(['2026-02-30', '2026-13-01', '99', 'soon', '2026-01-02 25:00', '17459849960'])('%s is no date', (text) => {
  expect(moment(text)).toBe('bad_date');
});

test.each(['', '-', '0', 'null', '无'])('%s says that there is no date', (text) => {
  expect(moment(text)).toBeNull();
});

test('a relative date cannot be read when nobody knows when the file was seen', () => {
  expect(moment('昨天 20:15', { seenAt: null })).toBe('bad_date');
});

test('the order of day and month is decided by the column', () => {
  expect(guessDateOrder(['05/03/2026', '31/12/2025'])).toBe('dmy');
  expect(guessDateOrder(['05/03/2026', '12/31/2025'])).toBe('mdy');
  expect(guessDateOrder(['05/03/2026'])).toBeNull();
  expect(moment('05/03/2026', { order: 'mdy' })).toBe('2026-05-02T16:00:00.000Z');
});

test('every moment written as ISO text reads as itself, and no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (date) => {
      expect(moment(date.toISOString())).toBe(date.toISOString());
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => void moment(text)));
});
