// Clocks of time zones by the names of the IANA, over every change of the clock. Rules come from the platform's own data (Intl).
import { type Day, dayFromNumber, dayNumber } from '../base/day.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** What a clock on the wall shows: the day, and minutes since its midnight. */
export interface WallClock {
  readonly day: Day;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const numeric = 'numeric' as const;
  const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', era: 'short', ...parts });
  formats.set(zone, made);
  return made;
}

/** Whether the platform knows a zone of this name. */
export function isZone(zone: string): boolean {
  try {
    return formatOf(zone).resolvedOptions().timeZone.length > 0;
  } catch {
    return false; // RangeError is how Intl says no
  }
}

/** Milliseconds that the zone is ahead of UTC at a moment, asked of the platform. */
function askOffsetMs(zone: string, moment: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(moment)) part[type] = Number(value);
  const shown = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  return shown - Math.floor(moment / 1_000) * 1_000;
}

// Asked once a day and zone: a month of slots asks some thousand times.
const offsets = new Map<string, Map<number, number>>();
function midnightOffsetMs(zone: string, day: number): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  const offset = ofZone.get(day) ?? askOffsetMs(zone, day * dayMs);
  ofZone.set(day, offset);
  return offset;
}

/** Milliseconds that the zone is ahead of UTC at a moment. */
export function offsetMs(zone: string, moment: number): number {
  const day = Math.floor(moment / dayMs);
  const offset = midnightOffsetMs(zone, day);
  return offset === midnightOffsetMs(zone, day + 1) ? offset : askOffsetMs(zone, moment);
}

/** What clocks in a zone show at a moment. */
export function wallClock(moment: number, zone: string): WallClock {
  const shown = moment + offsetMs(zone, moment);
  const day = Math.floor(shown / dayMs);
  return { day: dayFromNumber(day), minute: Math.floor((shown - day * dayMs) / minuteMs) };
}

/** The moment at which clocks in a zone show this; the first where they show it twice, null where they leap over it. */
export function momentAt({ day, minute }: WallClock, zone: string): number | null {
  const shown = dayNumber(day) * dayMs + minute * minuteMs;
  // Whatever the zone does on that day, a day before and after stand both of its offsets.
  const fits = [shown - dayMs, shown + dayMs]
    .map((near) => shown - offsetMs(zone, near))
    .filter((moment) => moment + offsetMs(zone, moment) === shown);
  return fits.length === 0 ? null : Math.min(...fits);
}

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => ((dayNumber(day) + 3) % 7) + 1;
