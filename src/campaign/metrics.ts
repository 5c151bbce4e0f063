// Figures of a published post after 1, 3, 7 and 30 days, out of what imports saw of it on their days.
import { addDays, type Day } from '../base/day.ts';
import { type Metrics, metricDays } from './contract-draft.ts';

export interface SeenOnDay {
  readonly seenOn: Day;
  readonly views: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly saves: number | null;
}

/** A figure of 30 days may be as late as this. Own choice: later it is a figure of another time. */
const lastDay = 60;

/**
 * For each day of measurement the first figure that was seen on it or later, but before the next one is due; `waiting` until it
 * is due, `missing` where no import brought one. Nothing is filled in between two days.
 */
export function metricsOf(publishedOn: Day, figures: readonly SeenOnDay[], today: Day): Metrics[] {
  const sorted = figures.toSorted((a, b) => a.seenOn.localeCompare(b.seenOn));
  const nothing = { seenOn: null, views: null, likes: null, comments: null, shares: null, saves: null };
  return metricDays.map((day, index) => {
    const dueOn = addDays(publishedOn, day);
    const until = addDays(publishedOn, metricDays[index + 1] ?? lastDay);
    const seen = sorted.find((one) => one.seenOn >= dueOn && one.seenOn < until);
    if (seen !== undefined) return { ...seen, day, dueOn, state: 'known' };
    return { ...nothing, day, dueOn, state: today <= dueOn ? 'waiting' : 'missing' };
  });
}
