// Times of a day as a form writes them, and the days between two.
import { addDays, type Day, daysBetween, isDay } from '../../src/base/day.ts';
import type { Span } from '../../src/desk/slots.ts';

const two = (value: number) => String(value).padStart(2, '0');
const lastMinute = 1_440;

/** `09:30`; the end of the day is `00:00`, as a clock shows it. */
export const clockText = (minute: number): string => `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;

/** Minutes since midnight, at most five minutes exact; `00:00` as an end is the end of the day. Null for what is no time. */
export function minutesOf(text: string, part: 'from' | 'to'): number | null {
  const match = /^(\d{2}):(\d{2})/.exec(text);
  if (!match) return null;
  const minute = Number(match[1]) * 60 + Math.round(Number(match[2]) / 5) * 5;
  if (part === 'to' && minute === 0) return lastMinute;
  return Math.min(minute, part === 'to' ? lastMinute : lastMinute - 5);
}

/** What is added to a day: the morning, else the three hours that begin an hour after the last. */
export function nextSpan(last: Span | undefined): Span {
  if (last === undefined) return { from: 540, to: 780 };
  const from = Math.min(last.to + 60, lastMinute - 60);
  return { from, to: Math.min(from + 180, lastMinute) };
}

/** All days from the first to the last, both included; none where they are no days or more than a year. */
export function daysFrom(first: string, last: string): Day[] {
  if (!isDay(first) || !isDay(last || first)) return [];
  const count = daysBetween(first, last || first);
  return count < 0 || count > 365 ? [] : Array.from({ length: count + 1 }, (_, at) => addDays(first, at));
}

/** Days as runs of neighbours, for reading: 24–26 December is one. */
export function runsOf(days: readonly Day[]): { readonly first: Day; readonly last: Day }[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const run = runs.at(-1);
    if (run && addDays(run.last, 1) === day) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}
