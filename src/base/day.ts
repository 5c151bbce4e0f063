// Days and moments. A day is `YYYY-MM-DD` as China counts it (UTC+8, no summer time since 1991).

/** `YYYY-MM-DD`. */
export type Day = string;

const dayMs = 86_400_000;
const shanghaiOffsetMs = 8 * 3_600_000;

export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The Chinese calendar day of a moment. */
export function dayOf(moment: Date): Day {
  return dayFromNumber(Math.floor((moment.getTime() + shanghaiOffsetMs) / dayMs));
}

/** Days since 1970-01-01: for arithmetic on days. Digit by digit, because an audit of all reads tens of millions. */
export function dayNumber(day: Day): number {
  const digit = (at: number) => day.charCodeAt(at) - 48;
  const month = digit(5) * 10 + digit(6);
  // Years that begin in March, so that the day that is leapt is their last (Hinnant, "chrono-compatible date algorithms").
  const year = digit(0) * 1_000 + digit(1) * 100 + digit(2) * 10 + digit(3) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digit(8) * 10 + digit(9) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

// Days of our time, written once: an audit of all turns tens of millions of numbers into days.
const written: Day[] = [];
const lastWritten = 40_000;

export function dayFromNumber(number: number): Day {
  const known = written[number];
  if (known !== undefined) return known;
  const day = new Date(number * dayMs).toISOString().slice(0, 10);
  if (Number.isInteger(number) && number >= 0 && number <= lastWritten) written[number] = day;
  return day;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The first moment of a Chinese calendar day. */
export function startOfDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - shanghaiOffsetMs);
}
