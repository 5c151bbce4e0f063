// Which hours of an expert can be booked. Moments are milliseconds since 1970.
import { addDays, type Day, dayNumber } from '../base/day.ts';
import { momentAt, wallClock, weekdayOf } from './zone.ts';

const minuteMs = 60_000;
const hourMs = 3_600_000;
const dayMinutes = 1_440;

/** Minutes since midnight on the clock of the offer's zone; `to` is 1,440 at most. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface SlotRules {
  /** IANA name. */
  readonly zone: string;
  /** Spans of Monday … Sunday. */
  readonly hours: readonly (readonly Span[])[];
  readonly slotMinutes: number;
  readonly pauseMinutes: number;
  readonly noticeHours: number;
  readonly horizonDays: number;
  readonly daysOff: readonly Day[];
}

export interface Slot {
  readonly start: number;
  readonly end: number;
}
/** Taken time: until when the expert is not free, the pause included. */
export interface Busy {
  readonly start: number;
  readonly freeFrom: number;
}

export interface Window {
  readonly from: number;
  readonly to: number;
  readonly now: number;
  /** No more than so many. */
  readonly most?: number;
}

/** Slots of one day by the hours of its weekday, none before a moment. */
function gridOfDay(rules: SlotRules, day: Day, earliest: number): Slot[] {
  if (rules.daysOff.includes(day)) return [];
  const slots: Slot[] = [];
  const step = rules.slotMinutes + rules.pauseMinutes;
  let freeFrom = earliest;
  for (const span of rules.hours[weekdayOf(day) - 1] ?? [])
    for (let minute = span.from; minute + rules.slotMinutes <= span.to; minute += step) {
      const start = momentAt({ day, minute }, rules.zone);
      // Where the clock leaps, a time does not exist, and what lies on both sides of it may be nearer than it looks.
      if (start === null || start < freeFrom) continue;
      const end = start + rules.slotMinutes * minuteMs;
      const shown = wallClock(end, rules.zone);
      if ((dayNumber(shown.day) - dayNumber(day)) * dayMinutes + shown.minute > span.to) continue;
      slots.push({ start, end });
      freeFrom = end + rules.pauseMinutes * minuteMs;
    }
  return slots;
}

/** Slots of one day, whether taken or not; none on a day off. The pause holds over midnight too. */
export function slotsOfDay(rules: SlotRules, day: Day): Slot[] {
  const first = rules.hours[weekdayOf(day) - 1]?.[0]?.from ?? dayMinutes;
  // Slot and pause are two hours at most: no slot is near both ends of its day, so that one day before is enough.
  if (first >= rules.pauseMinutes + 60) return gridOfDay(rules, day, Number.NEGATIVE_INFINITY);
  const last = gridOfDay(rules, addDays(day, -1), Number.NEGATIVE_INFINITY).at(-1);
  return gridOfDay(rules, day, last ? last.end + rules.pauseMinutes * minuteMs : Number.NEGATIVE_INFINITY);
}

const overlaps = (slot: Slot, pauseMinutes: number, busy: Busy) =>
  slot.start < busy.freeFrom && busy.start < slot.end + pauseMinutes * minuteMs;

/** The days between two moments as the zone counts them. */
function* daysIn(zone: string, from: number, to: number): Generator<Day> {
  const last = wallClock(to, zone).day;
  for (let { day } = wallClock(from, zone); day <= last; day = addDays(day, 1)) yield day;
}

/**
 * Slots that begin in the window and are free: within the hours of their weekday, neither nearer than the notice nor farther than
 * the horizon, and with the pause clear of everything that the expert has promised under any offer.
 */
export function freeSlots(rules: SlotRules, busy: readonly Busy[], window: Window): Slot[] {
  const { now, most = Number.POSITIVE_INFINITY } = window;
  const from = Math.max(window.from, now + rules.noticeHours * hourMs);
  const to = Math.min(window.to, now + rules.horizonDays * 24 * hourMs);
  const free: Slot[] = [];
  if (to < from) return free;
  for (const day of daysIn(rules.zone, from, to))
    for (const slot of slotsOfDay(rules, day)) {
      if (slot.start < from || slot.start > to) continue;
      if (busy.some((one) => overlaps(slot, rules.pauseMinutes, one))) continue;
      free.push(slot);
      if (free.length >= most) return free;
    }
  return free;
}

/** Whether a start can be booked: `not_offered` where the offer has no slot there, `taken` where it has one that is not free. */
export function judgeStart(
  rules: SlotRules,
  busy: readonly Busy[],
  { start, now }: { readonly start: number; readonly now: number },
): { readonly answer: 'free'; readonly slot: Slot } | { readonly answer: 'taken' | 'not_offered' } {
  const [slot] = freeSlots(rules, [], { from: start, to: start, now });
  if (slot === undefined) {
    // A slot that somebody was shown before the grid was moved is taken where it meets what is booked.
    const wished = { start, end: start + rules.slotMinutes * minuteMs };
    return { answer: busy.some((one) => overlaps(wished, rules.pauseMinutes, one)) ? 'taken' : 'not_offered' };
  }
  return busy.some((one) => overlaps(slot, rules.pauseMinutes, one)) ? { answer: 'taken' } : { answer: 'free', slot };
}

/** Whether a booked time lies within the hours of its day. Hours may change after the booking; the booking stays. */
export function isWithinHours(rules: SlotRules, { start, end }: Slot): boolean {
  const { day, minute } = wallClock(start, rules.zone);
  const until = wallClock(end, rules.zone);
  const last = (dayNumber(until.day) - dayNumber(day)) * dayMinutes + until.minute;
  if (rules.daysOff.includes(day)) return false;
  return (rules.hours[weekdayOf(day) - 1] ?? []).some((span) => span.from <= minute && last <= span.to);
}
