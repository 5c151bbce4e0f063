// When a written question has to be answered: so many working days of whoever answers. Moments are milliseconds since 1970.
import { addDays } from '../base/day.ts';
import type { SlotRules } from './slots.ts';
import { momentAt, wallClock, weekdayOf } from './zone.ts';

export type WorkCalendar = Pick<SlotRules, 'zone' | 'hours' | 'daysOff'>;

/** While nobody has taken a question: Monday to Friday, until six in Rome. */
export const usualCalendar: WorkCalendar = {
  zone: 'Europe/Rome',
  hours: Array.from({ length: 7 }, (_, weekday) => (weekday < 5 ? [{ from: 540, to: 1_080 }] : [])),
  daysOff: [],
};

/** Days that are looked through for working days: nobody is away for longer. */
const farthestDays = 120;

/** The end of work on a day; null where nobody works then. */
function endOfWork({ zone, hours, daysOff }: WorkCalendar, day: string): number | null {
  const last = daysOff.includes(day) ? undefined : hours[weekdayOf(day) - 1]?.at(-1);
  if (last === undefined) return null;
  // An end that the clock leaps over, or midnight itself, is an hour earlier.
  return momentAt({ day, minute: last.to }, zone) ?? momentAt({ day, minute: last.to - 60 }, zone);
}

/**
 * The end of work on the n-th working day after the day on which it was asked. A calendar without enough working days is no calendar:
 * then the usual one holds.
 */
export function dueAt(since: number, workdays: number, calendar: WorkCalendar = usualCalendar): number {
  let left = workdays;
  const first = wallClock(since, calendar.zone).day;
  for (let ahead = 1; ahead <= farthestDays; ahead++) {
    const end = endOfWork(calendar, addDays(first, ahead));
    if (end === null) continue;
    left -= 1;
    if (left === 0) return end;
  }
  return dueAt(since, workdays);
}
