// Gathers what the planner needs of a brief: who may be chosen, what a post of theirs does, what it costs.
import { planningRates } from '../archive/planning-rates.ts';
import { usualFormats } from '../archive/price-estimate.ts';
import { anyPostSource } from '../archive/price-norms.ts';
import { dayOf } from '../base/day.ts';
import { topics as allTopics, type Format, type Platform } from '../base/id.ts';
import type { Brief } from '../brand/contract.ts';
import type { Db } from '../db/connect.ts';
import { mapInTurns } from '../jobs/turns.ts';
import { estimatorOf } from '../match/comparables.ts';
import { toBriefMinor } from '../match/prices.ts';
import { type RankedAccount, type Ranking, rankForBrief } from '../match/service.ts';
import { usualStray } from './forecast/cell-mix.ts';
import type { PostingFacts } from './forecast/facts.ts';
import { forecastPosts } from './forecast/forecast-posts.ts';
import { usualPopulation } from './forecast/overlap.ts';
import { defaultForecastPolicy } from './forecast/policy.ts';
import { planShape } from './forecast/reach-shape.ts';
import { learnSalesRates, type SalesRates } from './forecast/sales.ts';
import { defaultSalesPolicy, usualReturns } from './forecast/sales-policy.ts';
import { defaultOfferPolicy } from './offer/policy.ts';
import type { Counted, PlannedFormat, PlannedKol, PlanningInput } from './planned.ts';
import { priceBySize, sizePriceFen } from './price-by-size.ts';
import { salesOfPost } from './sales-of-post.ts';
import { type BasisInForce, basisInForce } from './service-forecast.ts';
import { loadPostingFacts } from './store-forecast.ts';
import { listCommissions, listQuotes } from './store-input.ts';

/** A brief with everybody who may be chosen for it, ready to be planned under any wishes. */
export interface PlannableBrief {
  readonly brief: Brief;
  readonly brandName: string;
  readonly brandId: string;
  readonly ranking: Ranking;
  readonly byAccount: ReadonlyMap<string, RankedAccount>;
  readonly input: PlanningInput;
  /** Accounts that fit but of which not even followers are known. */
  readonly unforeseeable: ReadonlySet<string>;
  readonly policies: Readonly<Record<string, string>>;
  /** Codes of what could not be counted in. */
  readonly notes: readonly string[];
}

interface Gathered {
  readonly brief: Brief;
  readonly forecast: BasisInForce;
  readonly facts: ReadonlyMap<string, PostingFacts>;
  readonly quotes: Awaited<ReturnType<typeof listQuotes>>;
  readonly commissions: ReadonlyMap<string, number>;
  readonly estimate: ReturnType<typeof estimatorOf>;
  readonly rates: SalesRates;
}

/** Formats of an account with their price: those it quoted, else the usual one at what peers ask. */
function pricesOf(
  { known: { card } }: RankedAccount,
  all: Gathered,
): { format: Format; price: number; isQuoted: boolean }[] {
  const quoted = (all.quotes.get(card.accountId) ?? []).flatMap((quote) => {
    const price = toBriefMinor(quote, all.brief.currency);
    return price === null ? [] : [{ format: quote.format, price, isQuoted: true }];
  });
  if (quoted.length > 0) return quoted.sort((a, b) => a.price - b.price || (a.format < b.format ? -1 : 1));
  const format = usualFormats(card.platform)[0] ?? 'image';
  const peers = all.estimate(card, format);
  const isOfAnybody = peers === null || peers.sources.some(({ source }) => source === anyPostSource);
  const fen = isOfAnybody ? sizePriceFen(card.followers) : peers.middle;
  const price = fen === null ? null : toBriefMinor({ amount: fen, currency: 'CNY' }, all.brief.currency);
  return price === null ? [] : [{ format, price, isQuoted: false }];
}

const countedOf = ({ p10, p50, p90, mean, sigma }: Counted): Counted => ({ p10, p50, p90, mean, sigma });

function formatsOf(one: RankedAccount, topic: string | null, all: Gathered) {
  const { card } = one.known;
  const facts = all.facts.get(card.accountId);
  const { averageOrder, returnRateBps } = all.brief;
  if (!facts) return null;
  let ground: Pick<PlannedKol, 'basis' | 'forecastPosts'> | null = null;
  const formats = pricesOf(one, all).flatMap(({ format, price, isQuoted }): PlannedFormat[] => {
    const seen = forecastPosts(facts, all.forecast.basis, { format, isSponsored: true });
    if (seen === null) return [];
    ground ??= { basis: seen.basis, forecastPosts: seen.posts };
    const views = countedOf(seen.views);
    const returnRate = returnRateBps === null ? usualReturns(topic, format) : returnRateBps / 10_000;
    const sale = { tier: card.tier, topic, orderValue: averageOrder ?? 0, returnRate };
    return [
      {
        ...{ format, price, views, engagement: countedOf(seen.engagement) },
        priceSource: isQuoted ? 'quoted' : 'estimated',
        sales: averageOrder === null ? null : salesOfPost(views, all.rates, sale),
      },
    ];
  });
  return ground === null || formats.length === 0
    ? null
    : { ...(ground as Pick<PlannedKol, 'basis' | 'forecastPosts'>), formats };
}

/** Shares of an account's readers over the brief's topics: mostly where it posts, some anywhere (forecast/cell-mix.ts). */
function sharesOf({ topicShares }: RankedAccount, topics: readonly string[], stray: number): number[] {
  return topics.map((topic) => (1 - stray) * (topicShares[topic] ?? 0) + stray / allTopics.length);
}

function plannedOf(one: RankedAccount, all: Gathered): PlannedKol | null {
  const { accountId, kolId, platform, tier } = one.known.card;
  const { topics, commissionBps } = all.brief;
  const shares = sharesOf(one, topics, all.forecast.basis.overlaps[platform]?.stray ?? usualStray);
  const main = topics[shares.indexOf(Math.max(...shares))] ?? null;
  const known = formatsOf(one, main, all);
  return (
    known && {
      ...{ accountId, kolId, platform, tier, topicShares: shares },
      onTarget: one.onTarget.share,
      payKind: one.payKind,
      commissionBps: all.commissions.get(accountId) ?? commissionBps,
      ...known,
    }
  );
}

function economicsOf({ averageOrder, marginBps, platformFeeBps }: Brief): PlanningInput['economics'] {
  if (averageOrder === null || marginBps === null) return null;
  return { margin: marginBps / 10_000, platformFee: (platformFeeBps ?? defaultOfferPolicy.platformFeeBps) / 10_000 };
}

function notesOf(brief: Brief, { isBehind }: BasisInForce, kols: readonly PlannedKol[]): string[] {
  const notes: string[] = [];
  if (isBehind) notes.push('forecast_behind');
  if (brief.averageOrder === null) notes.push('no_order_value');
  else notes.push('assumed_rates');
  if (kols.some(({ formats }) => formats[0]!.priceSource === 'estimated')) notes.push('estimated_prices');
  return notes;
}

/** Gathers a brief's candidates with forecasts and prices. Refuses `brief_not_found`. */
export async function gatherForPlan(db: Db, briefId: string, now: Date): Promise<PlannableBrief> {
  const ranking = await rankForBrief(db, briefId, now);
  const { brief, brand, ranked } = ranking;
  const eligible = ranked.filter(({ fit }) => fit.out === null);
  const forecast = await basisInForce(db, now);
  const { matureDays, newestPosts } = defaultForecastPolicy;
  const ids = eligible.map(({ facts }) => facts.accountId);
  const [facts, quotes, commissions] = await Promise.all([
    loadPostingFacts(db, ids, { asOf: forecast.asOf, matureDays, mostPosts: newestPosts }),
    listQuotes(db, dayOf(now)),
    listCommissions(db, dayOf(now)),
  ]);
  const estimate = estimatorOf(ranked.map(({ known }) => known.card));
  const all = { brief, forecast, facts, quotes, commissions, estimate, rates: learnSalesRates() };
  const kols = (await mapInTurns(eligible, (one) => plannedOf(one, all))).filter((kol) => kol !== null);
  const planned = new Set(kols.map(({ accountId }) => accountId));
  const platforms = [...new Set(kols.map(({ platform }) => platform))];
  const peopleOf = (platform: Platform) => usualPopulation * ranking.context.target.read(platform, null).share;
  const shape = planShape(Object.values(forecast.basis.overlaps).flatMap((one) => one?.reach ?? []));
  return {
    ...{ brief, ranking, brandName: brand.name, brandId: brand.id },
    byAccount: new Map(ranked.map((one) => [one.facts.accountId, one])),
    input: {
      topics: brief.topics,
      people: Object.fromEntries(platforms.map((platform) => [platform, peopleOf(platform)])),
      shape: shape.shape,
      economics: economicsOf(brief),
      kols,
    },
    unforeseeable: new Set(ids.filter((id) => !planned.has(id))),
    policies: {
      match: ranking.policy.version,
      forecast: forecast.basis.version,
      sales: defaultSalesPolicy.version,
      prices: priceBySize.version,
      rates: planningRates.version,
    },
    notes: notesOf(brief, forecast, kols),
  };
}
