import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Busy, freeSlots, isWithinHours, judgeStart, type SlotRules, slotsOfDay } from './slots.ts';
import { momentAt, offsetMs, wallClock, weekdayOf } from './zone.ts';

const minuteMs = 60_000;
const everyDay = (from: number, to: number) => Array.from({ length: 7 }, () => [{ from, to }]);
const rules: SlotRules = {
  zone: 'Europe/Rome',
  hours: everyDay(540, 720),
  slotMinutes: 60,
  pauseMinutes: 0,
  noticeHours: 0,
  horizonDays: 365,
  daysOff: [],
};
const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
const starts = (given: SlotRules, day: string) => slotsOfDay(given, day).map((slot) => iso(slot.start));

test('a clock in a zone is the one that Intl shows, and leads back to its moment or an earlier one that shows the same', () => {
  const zones = ['Europe/Rome', 'Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];
  const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }).map((ms) => ms - (ms % minuteMs));
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (zone, moment) => {
      const shown = wallClock(moment, zone);
      const asked = new Date(moment).toLocaleString('sv-SE', { timeZone: zone });
      const two = (value: number) => String(value).padStart(2, '0');
      expect(`${shown.day} ${two(Math.floor(shown.minute / 60))}:${two(shown.minute % 60)}`).toBe(asked.slice(0, 16));
      const back = momentAt(shown, zone)!;
      expect(back).toBeLessThanOrEqual(moment);
      expect(wallClock(back, zone)).toEqual(shown);
    }),
    { numRuns: 2_000 },
  );
});

test('weekdays are counted from Monday', () => {
  expect(['2026-11-23', '2026-11-29', '1970-01-01'].map(weekdayOf)).toEqual([1, 7, 4]);
});

test('hours are those of the wall clock on both sides of a change of the clock, and in China they never change', () => {
  expect(starts(rules, '2026-03-28')[0]).toBe('2026-03-28T08:00:00.000Z');
  expect(starts(rules, '2026-03-29')[0]).toBe('2026-03-29T07:00:00.000Z');
  expect(starts(rules, '2026-10-24')[0]).toBe('2026-10-24T07:00:00.000Z');
  expect(starts(rules, '2026-10-25')[0]).toBe('2026-10-25T08:00:00.000Z');
  expect(offsetMs('Asia/Shanghai', Date.UTC(2026, 6))).toBe(offsetMs('Asia/Shanghai', Date.UTC(2026, 0)));
});

test('the hour that does not exist has no slot', () => {
  const night = { ...rules, hours: everyDay(60, 300) };
  expect(momentAt({ day: '2026-03-29', minute: 150 }, 'Europe/Rome')).toBeNull();
  expect(starts(night, '2026-03-29')).toEqual([
    '2026-03-29T00:00:00.000Z', // 01:00
    '2026-03-29T01:00:00.000Z', // 03:00, the next hour there is
    '2026-03-29T02:00:00.000Z', // 04:00
  ]);
});

test('the hour that there is twice is offered once, at its first', () => {
  const night = { ...rules, hours: everyDay(60, 300) };
  expect(starts(night, '2026-10-25')).toEqual([
    '2026-10-24T23:00:00.000Z', // 01:00
    '2026-10-25T00:00:00.000Z', // 02:00, the first
    '2026-10-25T02:00:00.000Z', // 03:00
    '2026-10-25T03:00:00.000Z', // 04:00
  ]);
});

const spans = fc
  .array(fc.integer({ min: 0, max: 288 }), { minLength: 0, maxLength: 6 })
  .map((marks) => [...new Set(marks)].sort((a, b) => a - b))
  .map((marks) =>
    marks.flatMap((mark, at) =>
      at % 2 === 0 && marks[at + 1] !== undefined ? [{ from: mark * 5, to: marks[at + 1]! * 5 }] : [],
    ),
  );
const anyRules: fc.Arbitrary<SlotRules> = fc.record({
  zone: fc.constantFrom('Europe/Rome', 'Asia/Shanghai', 'America/Sao_Paulo', 'Australia/Lord_Howe'),
  hours: fc.array(spans, { minLength: 7, maxLength: 7 }),
  slotMinutes: fc.integer({ min: 3, max: 24 }).map((fives) => fives * 5),
  pauseMinutes: fc.integer({ min: 0, max: 6 }).map((fives) => fives * 5),
  noticeHours: fc.integer({ min: 0, max: 72 }),
  horizonDays: fc.integer({ min: 1, max: 30 }),
  daysOff: fc.constantFrom([], ['2026-03-30'], ['2026-10-25', '2026-10-26']),
});
// Days around both changes of the clock.
const anyNow = fc
  .tuple(fc.constantFrom('2026-03-27', '2026-10-23', '2026-06-10'), fc.integer({ min: 0, max: 2_880 }))
  .map(([day, minutes]) => Date.parse(`${day}T00:00:00Z`) + minutes * minuteMs);
const anyBusy = (now: number): fc.Arbitrary<Busy[]> =>
  fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 7 * 288 }), fc.integer({ min: 3, max: 30 }))
      .map(([at, long]) => ({ start: now + at * 5 * minuteMs, freeFrom: now + (at + long) * 5 * minuteMs })),
    { maxLength: 8 },
  );

test('free slots never meet each other or what is taken, lie in the hours of their day, and keep notice and horizon', () => {
  const given = anyRules.chain((of) => anyNow.chain((now) => anyBusy(now).map((busy) => ({ of, now, busy }))));
  fc.assert(
    fc.property(given, ({ of, now, busy }) => {
      const slots = freeSlots(of, busy, { from: now, to: now + 8 * 86_400_000, now });
      slots.forEach((slot, at) => {
        const next = slots[at + 1];
        const freeFrom = slot.end + of.pauseMinutes * minuteMs;
        expect(slot.end - slot.start).toBe(of.slotMinutes * minuteMs);
        if (next) expect(next.start).toBeGreaterThanOrEqual(freeFrom);
        expect(slot.start).toBeGreaterThanOrEqual(now + of.noticeHours * 3_600_000);
        expect(slot.start).toBeLessThanOrEqual(now + of.horizonDays * 86_400_000);
        expect(isWithinHours(of, slot)).toBe(true);
        expect(of.daysOff).not.toContain(wallClock(slot.start, of.zone).day);
        for (const one of busy) expect(one.start >= freeFrom || one.freeFrom <= slot.start).toBe(true);
        expect(judgeStart(of, busy, { start: slot.start, now })).toEqual({ answer: 'free', slot });
      });
    }),
    { numRuns: 500 },
  );
});

test('a start that the offer does not have is not offered, and one that is promised is taken, whatever the grid is by now', () => {
  const now = Date.parse('2026-06-08T00:00:00Z');
  const at = (time: string) => Date.parse(`2026-06-10T${time}:00+02:00`);
  const busy = [{ start: at('09:00'), freeFrom: at('10:00') }];
  expect(judgeStart(rules, busy, { start: at('09:00'), now }).answer).toBe('taken');
  expect(judgeStart(rules, busy, { start: at('10:00'), now }).answer).toBe('free');
  expect(judgeStart(rules, busy, { start: at('09:30'), now }).answer).toBe('taken');
  expect(judgeStart(rules, busy, { start: at('10:30'), now }).answer).toBe('not_offered');
  expect(judgeStart(rules, busy, { start: at('13:00'), now }).answer).toBe('not_offered');
  const later = { ...rules, hours: everyDay(570, 720) };
  expect(judgeStart(later, busy, { start: at('09:30'), now }).answer).toBe('taken');
  expect(isWithinHours(later, { start: at('09:00'), end: at('10:00') })).toBe(false);
});

test('the pause holds over midnight', () => {
  const late = [{ from: 1_415, to: 1_440 }];
  const hours = [late, [{ from: 0, to: 60 }], ...Array.from({ length: 5 }, () => [])];
  const night = { ...rules, hours, slotMinutes: 20, pauseMinutes: 20 };
  expect(starts(night, '2026-06-08')).toEqual(['2026-06-08T21:35:00.000Z']);
  expect(starts(night, '2026-06-09')).toEqual(['2026-06-08T22:40:00.000Z']);
  // Where the Monday is a day off, nothing is to pause after.
  expect(starts({ ...night, daysOff: ['2026-06-08'] }, '2026-06-09')[0]).toBe('2026-06-08T22:00:00.000Z');
});

test('a bounded question stops at its bound, however far the horizon', () => {
  const now = Date.parse('2026-06-08T00:00:00Z');
  const first = freeSlots(rules, [], { from: now, to: now + 365 * 86_400_000, now, most: 3 });
  expect(first.map((slot) => iso(slot.start))).toEqual([
    '2026-06-08T07:00:00.000Z',
    '2026-06-08T08:00:00.000Z',
    '2026-06-08T09:00:00.000Z',
  ]);
});
