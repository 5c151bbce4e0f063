// When China's shopping seasons are in given years, and by which days a campaign for each has to be ready.
import { chineseNewYears } from '../audit/holidays.ts';
import { addDays, type Day } from '../base/day.ts';
import type { Phrase } from '../base/words.ts';
import { defaultSeasonPolicy, type SeasonPolicy, type SeasonRule } from './season-policy.ts';

export const milestones = ['contract', 'sample', 'draft', 'seeding'] as const;
export type Milestone = (typeof milestones)[number];

export interface Season {
  readonly id: string;
  readonly name: Phrase;
  readonly why: Phrase;
  readonly peak: Day;
  readonly from: Day;
  readonly to: Day;
  /** The last day of each step for a campaign that sells in this season. */
  readonly readyBy: Readonly<Record<Milestone, Day>>;
}

function inYear(rule: SeasonRule, year: number, { lead }: SeasonPolicy): Season[] {
  const moon = chineseNewYears.find((day) => day.startsWith(`${year}-`));
  const peak = rule.peak === 'chinese_new_year' ? moon : `${year}-${rule.peak}`;
  if (peak === undefined) return []; // beyond the table nobody guesses
  const from = addDays(peak, -rule.opens);
  const readyBy = Object.fromEntries(milestones.map((one) => [one, addDays(from, -lead[one])])) as Season['readyBy'];
  return [{ id: rule.id, name: rule.name, why: rule.why, peak, from, to: addDays(peak, rule.closes), readyBy }];
}

/** Seasons that are on, or for which something has to be ready, between two days (both included), in order of their opening. */
export function seasonsBetween(from: Day, to: Day, policy: SeasonPolicy = defaultSeasonPolicy): Season[] {
  const years = [-1, 0, 1].map((step) => Number(from.slice(0, 4)) + step);
  const last = Number(to.slice(0, 4)) + 1;
  const all = [...new Set([...years, last])].flatMap((year) =>
    policy.seasons.flatMap((rule) => inYear(rule, year, policy)),
  );
  return all
    .filter((one) => one.to >= from && one.readyBy.contract <= to)
    .sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
}
