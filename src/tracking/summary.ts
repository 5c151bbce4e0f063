// The clicks of a campaign by day, hour, province and KOL, out of counts that are kept.
import { dayOf } from '../base/day.ts';
import type { FreshCounts } from './click-counts.ts';
import type { Summary } from './contract.ts';

const shownHours = 48;
const mostProvinces = 40;

export interface SummaryFacts {
  readonly sales: readonly Omit<Summary['byKol'][number], 'people' | 'seen' | 'clicks'>[];
  readonly seen: readonly { readonly code: string; readonly seen: number }[];
  readonly links: readonly { readonly code: string; readonly kolId: string }[];
}

/** Clicks by Chinese day: hours of UTC lie in one day each. */
function byDay(hours: FreshCounts['hours']): Summary['clicks'] {
  const days = new Map<string, { people: number; machines: number }>();
  for (const { hour, clicks, machines } of hours) {
    const day = dayOf(new Date(hour));
    const known = days.get(day) ?? { people: 0, machines: 0 };
    days.set(day, { people: known.people + clicks, machines: known.machines + machines });
  }
  return [...days].map(([day, counts]) => ({ day, ...counts }));
}

/** KOLs by net sales, then by visits. */
function byKol(counts: FreshCounts, { sales, seen, links }: SummaryFacts): Summary['byKol'] {
  const sum = (kolId: string, countOf: (code: string) => number) =>
    links.filter((link) => link.kolId === kolId).reduce((total, { code }) => total + countOf(code), 0);
  const counted = new Map(counts.links.map((link) => [link.code, link]));
  const seenOf = new Map(seen.map((one) => [one.code, one.seen]));
  return sales
    .map((kol) => ({
      ...kol,
      people: sum(kol.kolId, (code) => counted.get(code)?.visits ?? 0),
      seen: sum(kol.kolId, (code) => seenOf.get(code) ?? 0),
      clicks: sum(kol.kolId, (code) => counted.get(code)?.clicks ?? 0),
    }))
    .toSorted((a, b) => b.net - a.net || b.people - a.people);
}

/** Everything of `Summary` that clicks tell; `counts` has the hours of all times. */
export function summariseClicks(
  counts: FreshCounts,
  facts: SummaryFacts,
  now: Date,
): Omit<Summary, 'orders' | 'unattributed'> {
  const since = new Date(now.getTime() - shownHours * 3_600_000).toISOString();
  return {
    clicks: byDay(counts.hours),
    hours: counts.hours
      .filter((one) => one.hour > since)
      .map((one) => ({ hour: one.hour.replace('.000Z', 'Z'), people: one.clicks, machines: one.machines })),
    provinces: counts.provinces
      .filter((one) => one.visits > 0)
      .toSorted((a, b) => b.visits - a.visits || Number(a.province === null) - Number(b.province === null))
      .slice(0, mostProvinces)
      .map((one) => ({ province: one.province, people: one.visits })),
    byKol: byKol(counts, facts),
    isComplete: counts.isComplete,
  };
}
