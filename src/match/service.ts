// Ranks the archive for a brief: what is known of every account, judged by the policy in force.
import type { Card } from '../archive/contract.ts';
import { dayOf } from '../base/day.ts';
import { classOf } from '../brand/class-of.ts';
import type { Brand, Brief } from '../brand/contract.ts';
import { openBrand, openBrief } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import { mapInTurns } from '../jobs/turns.ts';
import { wordsOfOtherClasses } from './class-lexicon.ts';
import { comparablesOf } from './comparables.ts';
import type { MatchPolicy } from './contract-policy.ts';
import type { MatchBrief, MatchFacts, Named } from './facts.ts';
import { type Fit, type FitContext, fitContext, scoreFit } from './fit.ts';
import { countNaming, type NamingTerms, nothingNamed, termSetOf } from './naming.ts';
import type { OnTarget } from './on-target.ts';
import { suggestPay } from './pay.ts';
import type { PayKind } from './pay-kind.ts';
import { toBriefMinor } from './prices.ts';
import { readArchive } from './service-reading.ts';
import {
  listBookings,
  listCards,
  listCraft,
  listEndorserChecks,
  listNaming,
  listPayChoices,
  listReaderRegions,
  listUnavailable,
  listWork,
} from './store.ts';
import { listImportedAudiences } from './store-imported.ts';
import { newestMatchPolicy } from './store-policy.ts';
import { listAccountTopics } from './store-reading.ts';
import { termOf } from './text-words.ts';
import { shrinkToTags } from './topic-model.ts';

export interface RankedAccount {
  readonly known: { readonly card: Card };
  readonly facts: MatchFacts;
  readonly fit: Fit;
  /** Cheapest quote in the brief's minor units. */
  readonly price: number | null;
  /** The share of its real audience that the brief wants. */
  readonly onTarget: OnTarget;
  /** Share of its posts over the topics of the brief; sums to at most 1. */
  readonly topicShares: Readonly<Record<string, number>>;
  /** How it is to be paid: as the policy suggests, or as a person decided. */
  readonly payKind: PayKind;
  readonly suggestedPay: PayKind;
}

export interface Ranking {
  readonly brief: Brief;
  readonly brand: Brand;
  readonly policy: MatchPolicy;
  /** What names the brand's things, for quotes. */
  readonly terms: NamingTerms;
  /** What explains a row. */
  readonly context: FitContext;
  /** Best fit first; those that are out come last. Ties by id. */
  readonly ranked: RankedAccount[];
}

/** The brand's product classes, each once. */
export const classesOf = (brand: Brand): string[] => [
  ...new Set(brand.products.flatMap((product) => classOf(product.productClass) ?? [])),
];

function matchBriefOf(brief: Brief, brand: Brand): MatchBrief {
  const { topics, platforms, budget, startsOn, endsOn, exclude, verdicts, coolingOffDays, audience } = brief;
  return {
    ...{ topics, platforms, budget, startsOn, endsOn, exclude, verdicts, coolingOffDays, audience },
    brandName: brand.name,
    productClasses: classesOf(brand),
    competitors: brand.competitors.map((one) => ({ ...one, productClass: classOf(one.productClass) })),
  };
}

/** The brand's own words first; its name is no thing. `Fichi del Cilento (esempio)` is named without what is in brackets. */
export function namingTermsOf(brand: Brand): NamingTerms & { readonly asked: readonly (readonly number[])[] } {
  const things = [...brand.terms, ...brand.products.flatMap((product) => [...product.terms, product.name])];
  const plain = brand.name.replace(/[(（][^)）]*[)）]/gu, '').trim();
  const names = [brand.name, plain].filter((name) => name !== '');
  const competitors = brand.competitors.map((one) => one.name);
  return {
    things: termSetOf(things),
    brand: termSetOf(names),
    competitors: termSetOf(competitors),
    others: wordsOfOtherClasses(classesOf(brand), things),
    asked: [...things, ...names, ...competitors].map(termOf),
  };
}

/** Everything that is asked of the database for a match, at once. */
async function gather(db: Db, brief: Brief, brand: Brand, today: string) {
  const terms = namingTermsOf(brand);
  const from = brief.startsOn ?? today;
  const [cards, naming, topics, work, craft, regions, audiences, away, bookings, checks, pays, inForce] =
    await Promise.all([
      listCards(db),
      listNaming(db, terms.asked),
      listAccountTopics(db),
      listWork(db),
      listCraft(db),
      brief.audience.regions.length > 0 ? listReaderRegions(db) : null,
      listImportedAudiences(db, brief.audience),
      listUnavailable(db, null, from),
      listBookings(db, brief.id, from),
      listEndorserChecks(db, null),
      listPayChoices(db, brief.id),
      newestMatchPolicy(db),
    ]);
  return {
    ...{ terms, cards, topics, work, craft, regions, audiences, bookings, checks, pays, policy: inForce.policy },
    naming: countNaming(naming, terms),
    away: Map.groupBy(away, (one) => one.kolId),
  };
}
type Gathered = Awaited<ReturnType<typeof gather>>;

function factsOf(
  card: Card,
  known: Gathered,
  brief: Brief,
  classes: readonly string[],
): Omit<MatchFacts, 'comparables'> {
  const { accountId, kolId, name, platform, category, tier, topics, followers, verdict, authenticity } = card;
  const named = known.naming.get(accountId) ?? nothingNamed;
  const read = known.topics.get(accountId);
  const ofClass: Named = classes.reduce<Named>(
    (sum, one) => {
      const counted = read?.classes[one as keyof typeof read.classes];
      return { unpaid: sum.unpaid + (counted?.unpaid ?? 0), paid: sum.paid + (counted?.paid ?? 0) };
    },
    { unpaid: 0, paid: 0 },
  );
  return {
    ...{ accountId, kolId, name, platform, category, tier, topics, followers, verdict, authenticity },
    craft: known.craft.get(accountId) ?? null,
    price: card.price === null ? null : toBriefMinor(card.price, brief.currency),
    readPosts: read?.posts ?? 0,
    topicShares: shrinkToTags(
      { posts: read?.posts ?? 0, shares: read?.shares ?? {} },
      topics,
      known.policy.numbers.tagPosts,
    ),
    ...{ things: named.things, brand: named.brand, competitorPosts: named.competitors, ofClass },
    collaborations: known.work.get(kolId) ?? [],
    readers: known.regions?.get(accountId) ?? null,
    imported: known.audiences.get(accountId) ?? null,
    unavailable: known.away.get(kolId) ?? [],
    bookings: known.bookings.get(kolId) ?? [],
    endorser: known.checks.get(kolId) ?? null,
  };
}

function topicsOfBrief(shares: MatchFacts['topicShares'], topics: Brief['topics']): Record<string, number> {
  return Object.fromEntries(topics.map((topic) => [topic, shares[topic] ?? 0]));
}

/**
 * All accounts of the archive, best fit first; those that are out come last with the reason, also for another platform.
 * Posts that nobody has read yet are read before. Refuses `brief_not_found`.
 */
export async function rankForBrief(db: Db, briefId: string, now: Date): Promise<Ranking> {
  const brief = await openBrief(db, briefId);
  const brand = await openBrand(db, brief.brandId);
  const today = dayOf(now);
  await readArchive(db, now);
  const known = await gather(db, brief, brand, today);
  const wanted = matchBriefOf(brief, brand);
  const context = fitContext(wanted, today, known.policy);
  const compare = comparablesOf(known.cards, brief.currency);
  const ranked = await mapInTurns(known.cards, (card): RankedAccount => {
    const facts: MatchFacts = {
      ...factsOf(card, known, brief, wanted.productClasses),
      comparables: compare(card),
    };
    const suggestedPay = suggestPay(facts, known.policy, brief);
    return {
      known: { card },
      facts,
      fit: scoreFit(facts, context),
      price: facts.price,
      onTarget: context.target.read(facts.platform, facts.readers, facts.imported),
      topicShares: topicsOfBrief(facts.topicShares, brief.topics),
      payKind: known.pays.get(facts.kolId) ?? suggestedPay,
      suggestedPay,
    };
  });
  ranked.sort(
    (a, b) =>
      Number(a.fit.out !== null) - Number(b.fit.out !== null) ||
      b.fit.score - a.fit.score ||
      (a.facts.accountId < b.facts.accountId ? -1 : 1),
  );
  return { brief, brand, policy: known.policy, terms: known.terms, context, ranked };
}

/**
 * How KOLs are to be paid for a brief, by KOL: as a person decided, else as the policy in force suggests. For stages to the
 * right that have chosen already and need no ranking.
 */
export async function payKindsOf(
  db: Db,
  briefId: string,
  who: readonly Pick<MatchFacts, 'kolId' | 'category' | 'tier'>[],
): Promise<Map<string, PayKind>> {
  const [chosen, { policy }, brief] = await Promise.all([
    listPayChoices(db, briefId),
    newestMatchPolicy(db),
    openBrief(db, briefId),
  ]);
  return new Map(who.map((one) => [one.kolId, chosen.get(one.kolId) ?? suggestPay(one, policy, brief)]));
}
