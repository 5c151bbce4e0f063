// Offers for a KOL of a brief: what is known of its price and its posts, put before the closed forms of offers.
import { refuse as refuseArchive } from '../archive/errors.ts';
import { planningRates } from '../archive/planning-rates.ts';
import { usualFormats } from '../archive/price-estimate.ts';
import { dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import { estimatorOf } from '../match/comparables.ts';
import type { RankedAccount } from '../match/service.ts';
import type { OffersQuery, OffersView } from './contract-offer.ts';
import { forecastPosts } from './forecast/forecast-posts.ts';
import { defaultForecastPolicy } from './forecast/policy.ts';
import { learnSalesRates } from './forecast/sales.ts';
import { defaultSalesPolicy } from './forecast/sales-policy.ts';
import { type BookedPiece, readOption } from './offer/booking.ts';
import { type OfferGround, offerFigures } from './offer/offer-view.ts';
import { pricePiece } from './offer/piece-price.ts';
import type { BriefSale } from './offer/rests.ts';
import type { PlanDesk } from './service.ts';
import { basisInForce } from './service-forecast.ts';
import type { PlannableBrief } from './service-input.ts';
import { loadPostingFacts } from './store-forecast.ts';
import { listCommissions, listQuotes, type Quote } from './store-input.ts';

/** The asked pieces; the cheapest quote, else the platform's usual format, where none was asked for. */
function piecesOf(query: OffersQuery, account: RankedAccount, quotes: readonly Quote[]): BookedPiece[] {
  if (query.option !== undefined) return readOption(query.option)!;
  const { platform, price } = account.known.card;
  const format = query.format ?? price?.format ?? quotes[0]?.format ?? usualFormats(platform)[0]!;
  return [{ format, posts: query.posts }];
}

const asShare = (bps: number | null) => (bps === null ? null : bps / 10_000);

function commissionOf(ofKol: number | undefined, ofBrief: number | null): OfferGround['commission'] {
  if (ofKol !== undefined) return { bps: ofKol, source: 'kol' };
  return ofBrief === null ? null : { bps: ofBrief, source: 'brief' };
}

function saleOf({ brief }: PlannableBrief): BriefSale {
  return {
    averageOrder: brief.averageOrder,
    margin: asShare(brief.marginBps),
    platformFee: asShare(brief.platformFeeBps),
    returnRate: asShare(brief.returnRateBps),
  };
}

/** The topic of the brief that the account posts about most; the brief's first where it posts about none. */
function topicOf({ topicShares }: RankedAccount, { brief }: PlannableBrief): string | null {
  const shareOf = (topic: string) => topicShares[topic] ?? 0;
  return brief.topics.toSorted((a, b) => shareOf(b) - shareOf(a))[0] ?? null;
}

export interface OffersWithGround {
  readonly offers: OffersView;
  readonly plannable: PlannableBrief;
  readonly account: RankedAccount;
}

/** Offers with what a message needs beside them. Refuses `brief_not_found`, `account_not_found`. */
export async function offersWithGround(
  db: Db,
  desk: PlanDesk,
  briefId: string,
  query: OffersQuery,
  now: Date,
): Promise<OffersWithGround> {
  const plannable = await desk.plannable(briefId, now);
  const account = plannable.byAccount.get(query.account);
  if (!account) throw refuseArchive('account_not_found', { id: query.account });
  const { card } = account.known;
  const today = dayOf(now);
  const { basis, asOf } = await basisInForce(db, now);
  const { matureDays, newestPosts } = defaultForecastPolicy;
  const [allFacts, allQuotes, commissions] = await Promise.all([
    loadPostingFacts(db, [card.accountId], { asOf, matureDays, mostPosts: newestPosts }),
    listQuotes(db, today, card.accountId),
    listCommissions(db, today, card.accountId),
  ]);
  const [facts, quotes] = [allFacts.get(card.accountId) ?? null, allQuotes.get(card.accountId) ?? []];
  const pieces = piecesOf(query, account, quotes);
  const estimate = estimatorOf(plannable.ranking.ranked.map((one) => one.known.card));
  const { currency } = plannable.brief;
  const figures = offerFigures({
    ...{ payKind: account.payKind, tier: card.tier, topic: topicOf(account, plannable) },
    quotes: pieces.map((piece) => {
      const quote = quotes.find(({ format }) => format === piece.format) ?? null;
      return pricePiece(piece, { quote, estimate: estimate(card, piece.format) }, currency);
    }),
    forecasts: new Map(
      pieces.map(({ format }) => [format, facts && forecastPosts(facts, basis, { format, isSponsored: true })]),
    ),
    sale: saleOf(plannable),
    fee: query.fee ?? null,
    commission: commissionOf(commissions.get(card.accountId), plannable.brief.commissionBps),
    fixedShareBps: plannable.brief.fixedShareBps,
    rates: learnSalesRates(),
    policies: {
      ...{ match: plannable.ranking.policy.version, forecast: basis.version },
      ...{ sales: defaultSalesPolicy.version, rates: planningRates.version },
    },
  });
  const { accountId, kolId, name, platform, tier } = card;
  const offers = {
    briefId,
    accountId,
    kolId,
    name,
    platform,
    tier,
    currency,
    payKind: account.payKind,
    pieces,
    ...figures,
  };
  return { offers, plannable, account };
}

/** Three ways to pay a KOL for a booking of a brief. Refuses `brief_not_found`, `account_not_found`. */
export async function offersOf(
  db: Db,
  desk: PlanDesk,
  briefId: string,
  query: OffersQuery,
  now: Date,
): Promise<OffersView> {
  return (await offersWithGround(db, desk, briefId, query, now)).offers;
}
