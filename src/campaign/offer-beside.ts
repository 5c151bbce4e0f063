// An offer beside the plan and beside what comparable KOLs ask: whole minor units, and nothing where nothing is known.

import { planningRates } from '../archive/planning-rates.ts';
import type { PriceEstimate } from '../archive/price-estimate.ts';
import type { Format } from '../base/id.ts';
import { type Currency, convert, isCurrency, parseDecimal } from '../base/money.ts';
import type { Offer, OfferView } from './contract-negotiation.ts';

/** Fen as minor units of a currency, at planning rates; null for a currency without one. */
function fromFen(fen: number, currency: string): number | null {
  if (!isCurrency(currency) || !(currency in planningRates.cny)) return null;
  if (currency === 'CNY') return Math.round(fen);
  const one = convert(
    { amount: 1_000_000n, currency },
    'CNY',
    parseDecimal(planningRates.cny[currency as Currency & keyof typeof planningRates.cny])!,
  );
  return Math.round((fen * 1_000_000) / Number(one.amount));
}

/** The widest of the steps that the estimates of several formats rest on. */
const stepOrder = ['platform_tier_category', 'platform_tier', 'tier_category', 'tier', 'norm'] as const;

/**
 * What comparables ask for all contents of an offer together; null unless every content has an estimate: half a sum would look
 * like a bargain.
 */
export function comparablesOf(
  fees: readonly { readonly format: Format }[],
  estimates: ReadonlyMap<Format, PriceEstimate>,
  currency: string,
): OfferView['comparables'] {
  const found = fees.map(({ format }) => estimates.get(format));
  if (found.some((one) => one === undefined)) return null;
  const known = found as PriceEstimate[];
  const sum = (pick: (one: PriceEstimate) => number) =>
    fromFen(
      known.reduce((all, one) => all + pick(one), 0),
      currency,
    );
  const [low, middle, high] = [sum((one) => one.low), sum((one) => one.middle), sum((one) => one.high)];
  if (low === null || middle === null || high === null) return null;
  const step = stepOrder.findLast((one) => known.some((estimate) => estimate.step === one)) ?? 'norm';
  return { low, middle, high, count: Math.min(...known.map((one) => one.comparables)), step };
}

/** How an offer stands. `planned` is the plan's fee of the KOL, null without a plan. */
export function besideOffer(
  offer: Pick<Offer, 'id' | 'fees'>,
  planned: number | null,
  comparables: OfferView['comparables'],
): OfferView {
  const total = offer.fees.reduce((sum, one) => sum + one.fee, 0);
  const position =
    comparables === null
      ? null
      : total < comparables.low
        ? ('below' as const)
        : total > comparables.high
          ? ('above' as const)
          : ('within' as const);
  return {
    offerId: offer.id,
    total,
    planned,
    overPlan: planned === null ? null : total - planned,
    comparables,
    position,
  };
}
