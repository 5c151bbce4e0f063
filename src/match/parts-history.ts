// Parts that rest on earlier work: experience in the sector, association with competitors, days that are taken.
import { brandKey } from '../archive/seen-collaboration.ts';
import { type Day, daysBetween } from '../base/day.ts';
import type { MatchPolicy } from './contract-policy.ts';
import type { Booking, Collaborated, MatchBrief } from './facts.ts';
import { type Likeness, likenessOf } from './likeness.ts';
import type { Judged, Question } from './parts-content.ts';
import { type Line, line, type Reason, reason } from './reason.ts';

export type Competitor = MatchBrief['competitors'][number];

/** The competitor of the brief that a name is; null where it is none. */
export function competitorNamed(brief: MatchBrief, name: string): Competitor | null {
  const key = brandKey(name);
  return brief.competitors.find((one) => brandKey(one.name) === key) ?? null;
}

/** Work in the brand's product classes, or beside them for half, with others than competitors. */
export function judgeExperience({ facts, brief, policy }: Question): Judged {
  const works = facts.collaborations
    .filter((one) => competitorNamed(brief, one.brand) === null)
    .map((one) => ({ one, likeness: likenessOf(one.productClass, brief.productClasses) }));
  const same = works.filter(({ likeness }) => likeness === 'same');
  const related = works.filter(({ likeness }) => likeness === 'related');
  const worth = same.length + related.length / 2;
  const reasons: Reason[] = [];
  if (same.length > 0) reasons.push(reason('experience', 'sector_experience', 'for', { count: same.length }));
  else if (related.length > 0)
    reasons.push(reason('experience', 'related_experience', 'for', { count: related.length }));
  const lines = () => [
    line('works_known', { n: facts.collaborations.length, same: same.length, related: related.length }),
    ...[...same, ...related]
      .slice(0, 5)
      .map(({ one }) => line('work', { brand: one.brand, from: one.startedOn ?? '?', to: one.endedOn ?? '?' })),
    ...(works.some(({ likeness }) => likeness === 'unknown') ? [line('works_without_class')] : []),
  ];
  return {
    value: 0.3 + 0.7 * Math.min(1, worth / policy.numbers.sectorWorks),
    isKnown: facts.collaborations.length > 0,
    reasons,
    lines,
  };
}

export interface Association {
  /** 0–1. */
  readonly weight: number;
  /** Months it lasted; null = not known. */
  readonly months: number | null;
  /** Months since it ended; 0 = it runs, null = not known. */
  readonly since: number | null;
}

const monthDays = 30.44;
const likenessNumber = {
  same: 'likenessSame',
  related: 'likenessRelated',
  other: 'likenessOther',
  unknown: 'likenessUnknown',
} as const satisfies Record<Likeness, keyof MatchPolicy['numbers']>;

export const likenessWeight = (likeness: Likeness, policy: MatchPolicy): number =>
  policy.numbers[likenessNumber[likeness]];

/** Fame 0 … 3 as a factor: followers forget a name that they hardly knew. */
const fameFactor = (fame: number) => 0.4 + 0.2 * fame;

/**
 * How much followers still associate a KOL with a competitor: length × recency × fame × likeness (DESIGN §3). Length
 * counts in full from `competitorMonths`, recency halves every `competitorHalfLife` months; what is not dated counts
 * as one month, at half recency.
 */
export function associationOf(
  one: Collaborated,
  { fame, likeness }: { readonly fame: number; readonly likeness: Likeness },
  policy: MatchPolicy,
  today: Day,
): Association {
  const { competitorMonths, competitorHalfLife } = policy.numbers;
  const ended = one.endedOn !== null && one.endedOn < today ? one.endedOn : null;
  const months =
    one.startedOn === null ? null : Math.max(1, Math.round(daysBetween(one.startedOn, ended ?? today) / monthDays));
  const since = ended !== null ? Math.round(daysBetween(ended, today) / monthDays) : one.startedOn === null ? null : 0;
  const recency = since === null ? 0.5 : 0.5 ** (since / competitorHalfLife);
  const length = Math.min(1, (months ?? 1) / competitorMonths);
  // A single post leaves a trace too: a quarter at least.
  const weight = Math.max(0.25, length) * recency * fameFactor(fame) * likenessWeight(likeness, policy);
  return { weight: Math.min(1, weight), months, since };
}

function associationReason(name: string, { months, since }: Association): Reason {
  const facts = { competitor: name, months, since };
  if (months === null || since === null) return reason('competitor', 'competitor_undated', 'against', facts);
  return reason('competitor', since === 0 ? 'competitor_running' : 'competitor_association', 'against', facts);
}

/** 1 = nothing ties it to a competitor. Several ties add up like chances: 1 − Π(1 − wᵢ). */
export function judgeCompetitor({ facts, brief, policy, today }: Question): Judged {
  const reasons: Reason[] = [];
  const lines: Line[] = [];
  let free = 1;
  for (const one of facts.collaborations) {
    const competitor = competitorNamed(brief, one.brand);
    if (competitor === null) continue;
    const fame = Math.max(competitor.fame, one.brandFame ?? 0);
    const likeness = likenessOf(one.productClass ?? competitor.productClass, brief.productClasses);
    const association = associationOf(one, { fame, likeness }, policy, today);
    free *= 1 - association.weight;
    reasons.push(associationReason(competitor.name, association));
    lines.push(
      line('competitor_weight', {
        competitor: competitor.name,
        weight: Math.round(association.weight * 100),
        fame,
        likeness: Math.round(likenessWeight(likeness, policy) * 100),
      }),
    );
  }
  const declared = new Set(facts.collaborations.map((one) => competitorNamed(brief, one.brand)?.name));
  for (const competitor of brief.competitors) {
    const named = facts.competitorPosts[competitor.name];
    if (named === undefined) continue;
    const likeness = likenessWeight(likenessOf(competitor.productClass, brief.productClasses), policy);
    const isPaid = named.paid > 0 && !declared.has(competitor.name);
    const count = isPaid ? named.paid : named.unpaid + named.paid;
    const worth = Math.min(1, count / policy.numbers.competitorPosts);
    // A paid post is work that nobody declared: it weighs like one, at half recency, as its days were not asked for.
    const weight = isPaid ? Math.max(0.25, worth) * 0.5 * fameFactor(competitor.fame) : 0.3 * worth;
    free *= 1 - weight * likeness;
    const code = isPaid ? 'paid_for_competitor' : 'names_competitor';
    reasons.push(reason('competitor', code, 'against', { competitor: competitor.name, count }));
    lines.push(line('competitor_named', { competitor: competitor.name, unpaid: named.unpaid, paid: named.paid }));
  }
  return {
    value: free,
    isKnown: facts.collaborations.length > 0 || facts.readPosts > 0,
    reasons,
    lines: () =>
      lines.length > 0 ? lines : [line('no_competitor', { n: facts.readPosts, works: facts.collaborations.length })],
  };
}

const overlaps = (one: Booking, from: Day, to: Day) => one.from <= to && one.to >= from;

/** The brief's days; one that is open on a side is taken as that one day, and none as not asked. */
export function daysOf(brief: MatchBrief): { from: Day; to: Day } | null {
  const from = brief.startsOn ?? brief.endsOn;
  const to = brief.endsOn ?? brief.startsOn;
  return from === null || to === null ? null : { from, to };
}

/** Days that are known to be taken in the time of the brief. */
export function judgeAvailability({ facts, brief, policy }: Question): Judged {
  const days = daysOf(brief);
  const unknown = policy.numbers.unknownValue;
  if (days === null) return { value: unknown, isKnown: false, reasons: [], lines: () => [line('no_days_asked')] };
  const { from, to } = days;
  const away = facts.unavailable.filter((one) => overlaps(one, from, to));
  const booked = facts.bookings.filter((one) => overlaps(one, from, to));
  const others: Booking[] = facts.collaborations
    .filter(
      (one) => one.startedOn !== null && one.endedOn !== null && brandKey(one.brand) !== brandKey(brief.brandName),
    )
    .map((one) => ({ from: one.startedOn!, to: one.endedOn!, what: one.brand }))
    .filter((one) => overlaps(one, from, to));
  const reasons = [
    ...away.map((one) => reason('availability', 'partly_away', 'against', { from: one.from, to: one.to })),
    ...booked.map((one) => reason('availability', 'booked', 'against', { from: one.from, to: one.to, what: one.what })),
    ...others.map((one) =>
      reason('availability', 'works_meanwhile', 'against', { from: one.from, to: one.to, what: one.what }),
    ),
  ];
  const lines = () =>
    reasons.length > 0
      ? [line('days_asked', { from, to, n: reasons.length })]
      : [line('days_asked', { from, to, n: 0 }), line('days_not_known')];
  // Nothing taken is no promise: a diary of ours does not hold what others booked.
  if (reasons.length === 0) return { value: Math.max(unknown, 0.6), isKnown: false, reasons, lines };
  return {
    value: Math.max(0, 0.6 - 0.3 * away.length - 0.15 * (booked.length + others.length)),
    isKnown: true,
    reasons,
    lines,
  };
}
