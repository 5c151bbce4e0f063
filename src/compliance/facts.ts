// The facts of a content as rules ask for them, and answers with three values: what is not known is unknown, never false.
import { type Day, daysBetween } from '../base/day.ts';
import { classOf } from '../brand/class-of.ts';
import { productClasses } from '../brand/contract.ts';
import type { Content } from './contract.ts';
import type { FactName, FactsOfContent, FactValue, Test } from './rule.ts';

const known: readonly string[] = productClasses;
/** More days than any law looks back. */
const never = 1_000_000;

function daysSincePenalty(penalisedOn: Content['kol']['penalisedOn'], day: Day): number | null {
  if (penalisedOn === 'none') return never;
  return penalisedOn === null ? null : daysBetween(penalisedOn, day);
}

/**
 * Derives what rules ask for. A product class that no list knows counts as unknown: rules for it could be missed.
 * @param on the day on which the rules are asked; the publication's own day counts where it is known.
 */
export function factsOf(content: Content, on: Day): FactsOfContent {
  const { kol, process } = content;
  const published = process.publishesOn ?? on;
  const productClass = classOf(content.productClass);
  return {
    productClass: productClass !== null && known.includes(productClass) ? productClass : null,
    hasWayToBuy: content.hasWayToBuy,
    registrations: content.registration.map((one) => one.kind),
    age: kol.age,
    daysSincePenalty: daysSincePenalty(kol.penalisedOn, published),
    followers: kol.followers,
    monthlyViews: kol.monthlyViews,
    credentials: kol.credentials.length,
    isMinorAudience: kol.isMinorAudience,
    trialDaysBefore: process.trialOn === null ? null : daysBetween(process.trialOn, published),
    // A product may have been bought: a sample that is not known contradicts no trial, and a trial that is not known is asked for.
    sampleDaysBeforeTrial:
      process.trialOn === null || process.sampleReceivedOn === null
        ? 0
        : daysBetween(process.sampleReceivedOn, process.trialOn),
    isDeclared: process.declarationNumber === null ? null : true,
    ai: process.ai,
    bio: content.bio,
    platform: content.platform,
  };
}

/** true, false, or the facts that would have to be known. */
export type Verdict = true | false | ReadonlySet<FactName>;

const both = (a: ReadonlySet<FactName>, b: ReadonlySet<FactName>) => new Set([...a, ...b]);

function compare(test: Exclude<Test, { not: Test } | { all: unknown } | { any: unknown }>, value: FactValue): boolean {
  if ('in' in test) return (test.in as readonly FactValue[]).includes(value);
  if ('has' in test) return Array.isArray(value) && value.includes(test.has);
  if ('below' in test) return typeof value === 'number' && value < test.below;
  return typeof value === 'number' && value >= test.atLeast;
}

/** Kleene's strong logic: an unknown fact decides nothing, and is not asked for where the others decide. */
export function answerTest(test: Test | null, facts: FactsOfContent): Verdict {
  if (test === null) return true;
  if ('not' in test) {
    const inner = answerTest(test.not, facts);
    return typeof inner === 'boolean' ? !inner : inner;
  }
  if ('all' in test || 'any' in test) {
    const isAll = 'all' in test;
    const verdicts = (isAll ? test.all : test.any).map((one) => answerTest(one, facts));
    if (verdicts.includes(!isAll)) return !isAll;
    const open = verdicts.filter((one): one is ReadonlySet<FactName> => typeof one !== 'boolean');
    return open.length === 0 ? isAll : open.reduce(both);
  }
  const value = facts[test.fact];
  return value === null ? new Set([test.fact]) : compare(test, value);
}
