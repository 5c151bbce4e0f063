// What the calendar alone explains: the day of the week, and the season of the year where more than a year is known.
import { type Day, dayNumber } from '../../base/day.ts';

const week = 7;
const year = 365.25;
/** Waves per year: two of them follow a summer and a winter season. */
const waves = 2;

/** Six columns, one for every day of the week but the last. */
export function weekColumns(first: Day, days: number): Float64Array[] {
  const start = dayNumber(first);
  return Array.from({ length: week - 1 }, (_, weekday) =>
    Float64Array.from({ length: days }, (_, day) => ((start + day) % week === weekday ? 1 : 0)),
  );
}

/** Sine and cosine of two waves a year; none where fewer days than a year are known before. */
export function yearColumns(first: Day, days: number, before: number): Float64Array[] {
  if (before < year) return [];
  const start = dayNumber(first);
  return Array.from({ length: 2 * waves }, (_, at) => {
    const turn = (2 * Math.PI * (Math.floor(at / 2) + 1)) / year;
    return Float64Array.from({ length: days }, (_, day) => (at % 2 ? Math.cos : Math.sin)(turn * (start + day)));
  });
}
