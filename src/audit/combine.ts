// Puts the families together: one probability with its interval, and a verdict that no single family can make a risk.
import type { Verdict } from '../base/id.ts';
import type { FamilyId } from './contract.ts';
import type { AuditPolicy } from './policy.ts';
import type { Readings } from './reading.ts';
import { clamp, logistic, logit, rounded } from './statistics.ts';

/** Families that are independent kinds of evidence; conduct and the platform come on top. */
const kindsOfEvidence: readonly FamilyId[] = [
  'growth',
  'engagement',
  'count_shape',
  'comments',
  'commenters',
  'followers',
];
const fewestKinds = 3;
/** The 10 % and 90 % points of the normal distribution: an 80 % interval. */
const tenth = 1.2816;

export interface Combined {
  readonly verdict: Verdict;
  readonly authenticity: number | null;
  readonly fraudProbability: number | null;
  readonly interval: readonly [number, number] | null;
}

const notEnoughData: Combined = {
  verdict: 'not_enough_data',
  authenticity: null,
  fraudProbability: null,
  interval: null,
};

interface Weighed {
  readonly id: FamilyId;
  readonly ratio: number;
  readonly variance: number;
}

/** The ratios of the families that were measured, as they count under a policy. */
export function weigh(readings: Readings, policy: AuditPolicy): Weighed[] {
  return (Object.entries(readings) as [FamilyId, Readings[FamilyId]][]).flatMap(([id, reading]) => {
    if (reading.status !== 'measured') return [];
    const weight = policy.weights[id] ?? 0;
    return [{ id, ratio: weight * reading.llr, variance: (weight * reading.deviation) ** 2 }];
  });
}

/** At least three kinds of evidence, one of them growth or comments (methods §1.0). */
function isEnough(measuredIds: ReadonlySet<FamilyId>): boolean {
  const kinds = kindsOfEvidence.filter((id) => measuredIds.has(id)).length;
  return kinds >= fewestKinds && (measuredIds.has('growth') || measuredIds.has('comments'));
}

/** The verdict of a probability; a risk is only told where two different families speak for it. */
function verdictOf(authenticity: number, accusers: number, width: number, policy: AuditPolicy): Verdict {
  if (accusers === 0 && width > policy.widestInterval) return 'not_enough_data';
  if (accusers === 0 && authenticity >= policy.bands.authentic) return 'authentic';
  return authenticity < policy.bands.risk && accusers >= 2 ? 'risk' : 'look_closer';
}

/**
 * logit p = logit prior + Σ weight × log likelihood ratio; `prior` is that of the account's tier. Where a single family
 * speaks for bought, the probability stops at the border of risk: one kind of evidence never condemns. What speaks in favour counts less for every family that
 * speaks against: who buys comments need not buy followers, so clean followers do not clear the comments.
 */
export function combine(readings: Readings, policy: AuditPolicy, prior = policy.prior): Combined {
  const weighed = weigh(readings, policy);
  const measuredIds = new Set(weighed.map(({ id }) => id));
  if (!isEnough(measuredIds)) return notEnoughData;
  const accusers = weighed.filter(
    ({ id, ratio }) => kindsOfEvidence.includes(id) && ratio >= policy.evidenceFrom,
  ).length;
  const missing = kindsOfEvidence.filter((id) => !measuredIds.has(id)).length;
  const border = logit(1 - policy.bands.risk / 100);
  const against = weighed.reduce((all, { ratio }) => all + Math.max(0, ratio), 0);
  const inFavour = weighed.reduce((all, { ratio }) => all + Math.min(0, ratio), 0);
  const sum = logit(prior) + policy.calibrationShift + against + inFavour / (1 + accusers);
  const score = accusers >= 2 ? sum : Math.min(sum, border);
  const variance = weighed.reduce((all, one) => all + one.variance, 0) + missing * policy.missingVariance;
  const reach = tenth * Math.sqrt(variance);
  const interval = [logistic(score - reach), logistic(score + reach)] as const;
  const probability = logistic(score);
  const authenticity = rounded(100 * (1 - probability), 1);
  const verdict = verdictOf(authenticity, accusers, interval[1] - interval[0], policy);
  if (verdict === 'not_enough_data') return notEnoughData;
  return {
    verdict,
    authenticity,
    fraudProbability: rounded(probability, 4),
    interval: [rounded(interval[0], 4), rounded(interval[1], 4)],
  };
}

/** Mean of the parts that are known, 0–100; null below two parts. */
export function craftOf(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  if (known.length < 2) return null;
  const sum = known.reduce((all, part) => all + clamp(part, 0, 1), 0);
  return rounded((100 * sum) / known.length, 1);
}

/** How much authenticity counts in the score of both (methods §1.9); craft has the rest. */
const authenticityShare = 0.7;

/** Authenticity and craft as one number, 0–100; null where one of them is not known. */
export function scoreOf(authenticity: number | null, craft: number | null): number | null {
  if (authenticity === null || craft === null) return null;
  return rounded(authenticityShare * authenticity + (1 - authenticityShare) * craft, 1);
}

/** Authenticity as a whole number for people: 1–99, because nobody is ever sure. */
export function shownScore(authenticity: number): number {
  return Math.round(clamp(authenticity, 1, 99));
}
