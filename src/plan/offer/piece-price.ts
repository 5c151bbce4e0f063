// The price of one piece of a booking in the brief's currency: quoted and judged, else estimated; and what to answer with.
import type { PriceEstimate } from '../../archive/price-estimate.ts';
import type { Currency } from '../../base/money.ts';
import { sayAll } from '../../base/words.ts';
import { toBriefMinor } from '../../match/prices.ts';
import type { OffersView, QuotedPiece } from '../contract-offer.ts';
import { offerWords } from '../words-offer.ts';
import type { BookedPiece } from './booking.ts';
import { defaultOfferPolicy, type OfferPolicy } from './policy.ts';
import { judgeQuote } from './quote.ts';

export interface KnownPrice {
  /** The newest quote for one post that holds; minor units of its currency. */
  readonly quote: { readonly amount: number; readonly currency: string } | null;
  /** What comparables ask for one post, in fen. */
  readonly estimate: PriceEstimate | null;
}

/** What is known of the price of a piece, in minor units of the brief's currency. A quote in a currency without a planning rate is none. */
export function pricePiece(
  piece: BookedPiece,
  { quote, estimate }: KnownPrice,
  currency: Currency,
  policy: OfferPolicy = defaultOfferPolicy,
): QuotedPiece {
  const shown = (fen: number | bigint) => toBriefMinor({ amount: Math.round(Number(fen)), currency: 'CNY' }, currency)!;
  const comparables = estimate && {
    low: shown(estimate.low),
    middle: shown(estimate.middle),
    high: shown(estimate.high),
    ...{ count: estimate.comparables, step: estimate.step },
  };
  const unjudged = { position: null, over: null, usuallyPaid: null, fair: null };
  const price = quote && toBriefMinor(quote, currency);
  const fen = quote && toBriefMinor(quote, 'CNY');
  if (price === null || fen === null || price <= 0) {
    const source = comparables === null ? null : ('estimated' as const);
    const fair =
      comparables === null ? null : shown(judgeQuote(BigInt(Math.round(estimate!.middle)), null, policy).usuallyPaid);
    return { ...piece, price: comparables?.middle ?? null, source, ...unjudged, fair, comparables };
  }
  const { position, over, usuallyPaid, fair } = judgeQuote(BigInt(fen), estimate, policy);
  return {
    ...piece,
    ...{ price, source: 'quoted', position, over, comparables },
    usuallyPaid: shown(usuallyPaid),
    fair: fair === null ? null : shown(fair),
  };
}

export interface Asked {
  readonly fee: number | null;
  readonly source: 'quoted' | 'estimated' | null;
}

/** What is asked for all posts; estimated where one of the pieces is. null = of one of them nothing is known. */
export function askedOf(quotes: readonly QuotedPiece[]): Asked {
  if (quotes.some(({ price }) => price === null)) return { fee: null, source: null };
  const source = quotes.every((one) => one.source === 'quoted') ? 'quoted' : 'estimated';
  return { fee: quotes.reduce((sum, { price, posts }) => sum + price! * posts, 0), source };
}

/** One piece's counter-offer for one post: a low quote is taken, a high one answered with what comparables are paid. */
function counterPrice({ position, price, usuallyPaid, fair }: QuotedPiece): number {
  if (position === 'below') return price!;
  return position === 'above' && fair !== null ? Math.min(fair, usuallyPaid!) : usuallyPaid!;
}

/** What to answer quotes with; null where something was not quoted: there is nothing to answer yet. */
export function counterOf(
  quotes: readonly QuotedPiece[],
  policy: OfferPolicy = defaultOfferPolicy,
): OffersView['counter'] {
  if (quotes.length === 0 || quotes.some(({ source }) => source !== 'quoted')) return null;
  const fee = quotes.reduce((sum, one) => sum + counterPrice(one) * one.posts, 0);
  const reason = quotes.some(({ position }) => position === 'above')
    ? 'above'
    : quotes.every(({ position }) => position === 'below')
      ? 'low'
      : 'padding';
  const text = sayAll(offerWords[`counter_${reason}`], { padding: Number(policy.paddingBps) / 100 });
  return { fee, reason, text };
}
