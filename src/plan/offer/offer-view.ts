// Offers to one KOL as people read them: from prices, forecasts and what the brief says of a sale, with what is missing said.
import type { Format, Tier } from '../../base/id.ts';
import { type Phrase, sayAll } from '../../base/words.ts';
import type { PayKind } from '../../match/pay-kind.ts';
import type { OffersView, OfferView, QuotedPiece } from '../contract-offer.ts';
import type { PostForecast } from '../forecast/facts.ts';
import { forecastSales, type SalesForecast, type SalesRates } from '../forecast/sales.ts';
import { offerWords } from '../words-offer.ts';
import { type BookingSales, bookingSales, factorsOf } from './booking.ts';
import { type Offer, offerKinds, offersFor } from './offer.ts';
import { expectedPayout, type PayTerms } from './payout.ts';
import { askedOf, counterOf } from './piece-price.ts';
import { defaultOfferPolicy, type OfferPolicy } from './policy.ts';
import { netSalesOf, type Outlook, outlookOf, type SaleEconomics } from './profit.ts';
import { type BriefSale, returnsOf, tellRests } from './rests.ts';

export interface OfferGround {
  readonly payKind: PayKind;
  readonly tier: Tier;
  /** The brief's topic that the account posts about most. */
  readonly topic: string | null;
  readonly quotes: readonly QuotedPiece[];
  /** By format of the pieces; null = not enough data. */
  readonly forecasts: ReadonlyMap<Format, PostForecast | null>;
  readonly sale: BriefSale;
  /** A fee to make offers from in place of what is asked. */
  readonly fee: number | null;
  /** Commission beside the fee: the KOL’s own, else what the brief would pay. */
  readonly commission: { readonly bps: number; readonly source: 'kol' | 'brief' } | null;
  /** What of the fee the brief would have fixed in a mixed offer, basis points; null = half. */
  readonly fixedShareBps: number | null;
  readonly rates: SalesRates;
  readonly policies: Readonly<Record<string, string>>;
}

type Figures = Pick<
  OffersView,
  | 'fee'
  | 'feeSource'
  | 'asked'
  | 'askedSource'
  | 'asPlanned'
  | 'counter'
  | 'quotes'
  | 'padding'
  | 'sales'
  | 'offers'
  | 'left'
  | 'missing'
  | 'rests'
>;

/** Nobody has measured how much would have sold anyway. */
const assumedIncremental = 1;
const seed = 1;

interface Foreseen {
  readonly sales: BookingSales;
  readonly first: SalesForecast;
}

/** Sales of the whole booking; null where the mean order or the views are not known. */
function foresee(
  { quotes, forecasts, sale, tier, topic, rates }: OfferGround,
  factors: readonly number[],
): Foreseen | null {
  const parts: { one: SalesForecast; factor: number }[] = [];
  for (const [place, { format }] of quotes.entries()) {
    const views = forecasts.get(format)?.views;
    if (!views || sale.averageOrder === null) return null;
    const returnRate = returnsOf(sale.returnRate, topic, format).share;
    const one = forecastSales({ views, tier, topic, orderValue: sale.averageOrder, returnRate, seed }, rates);
    if (one === null) return null;
    parts.push({ one, factor: factors[place]! });
  }
  return parts.length === 0 ? null : { sales: bookingSales(parts), first: parts[0]!.one };
}

function profitOf(outlook: Outlook, sale: SaleEconomics): NonNullable<OfferView['profit']> {
  const { expectedProfit, p10, p50, p90, lossChance, breakEven } = outlook;
  return {
    expected: Math.round(expectedProfit),
    ...{ p10: Math.round(p10), p50: Math.round(p50), p90: Math.round(p90) },
    lossChance: Math.min(1, Math.max(0, lossChance)),
    breakEven:
      breakEven === null
        ? null
        : {
            before: Math.round(breakEven),
            after: Math.round(breakEven * (1 - sale.returnRate)),
          },
  };
}

function carriesOf({ kind, terms, outlook }: Offer, marginPerSale: number | null): Phrase {
  const share = outlook.expectedCost > 0 ? Math.round((100 * Number(terms.fixed)) / outlook.expectedCost) : 100;
  const who = sayAll(offerWords[`carries_${kind}`], { share });
  if (marginPerSale === null || Number(terms.commissionBps) / 10_000 <= marginPerSale) return who;
  const { it, en, zh } = offerWords.above_margin;
  return { it: `${who.it} ${it}`, en: `${who.en} ${en}`, zh: `${who.zh}${zh}` };
}

function viewOf(offer: Offer, sale: SaleEconomics, isMarginKnown: boolean): OfferView {
  const { kind, terms, outlook, guaranteeInstead, cap } = offer;
  return {
    kind,
    fixed: Number(terms.fixed),
    commissionBps: Number(terms.commissionBps),
    expectedCost: Math.round(outlook.expectedCost),
    profit: isMarginKnown ? profitOf(outlook, sale) : null,
    guaranteeInstead: guaranteeInstead === null ? null : Number(guaranteeInstead),
    cap: cap && { at: Number(cap.at), saves: Math.round(cap.saves) },
    carries: carriesOf(offer, isMarginKnown ? sale.incremental * (sale.margin - sale.platformFee) : null),
  };
}

/** A fixed fee where no sales can be foreseen: its cost is known, and nothing else. */
const bareFee = (fee: number): OfferView => ({
  kind: 'fixed',
  ...{ fixed: fee, commissionBps: 0, expectedCost: fee, profit: null, guaranteeInstead: null, cap: null },
  carries: offerWords.carries_fixed,
});

type Left = OffersView['left'][number];

const leftOf = (kind: Left['kind'], reason: Left['reason'], { mostCommissionBps }: OfferPolicy): Left => ({
  ...{ kind, reason },
  text: sayAll(offerWords[`left_${reason}`], { most: mostCommissionBps / 100 }),
});

/** The policy with the brief's wish in the place of half and half; a wish for a fixed fee alone changes no mixed offer. */
function asWished(policy: OfferPolicy, fixedShareBps: number | null): OfferPolicy {
  if (fixedShareBps === null || fixedShareBps >= 10_000) return policy;
  return { ...policy, fixedBps: [policy.fixedBps[0], BigInt(fixedShareBps), policy.fixedBps[2]] };
}

function offered(
  { payKind, sale: { margin }, fixedShareBps }: OfferGround,
  fee: number | null,
  sale: SaleEconomics | null,
  usual: OfferPolicy,
): Pick<Figures, 'offers' | 'left'> {
  const policy = asWished(usual, fixedShareBps);
  if (fee === null) return { offers: [], left: [] };
  if (sale === null) {
    const reason = payKind === 'fixed' ? 'fixed_only' : 'sales_unknown';
    const variable = offerKinds.filter((kind) => kind !== 'fixed');
    return { offers: [bareFee(fee)], left: variable.map((kind) => leftOf(kind, reason, policy)) };
  }
  const { offers, left } = offersFor({ payKind, quote: BigInt(fee), sale }, policy);
  return {
    offers: offers.map((offer) => viewOf(offer, sale, margin !== null)),
    left: left.map(({ kind, reason }) => leftOf(kind, reason, policy)),
  };
}

/** What plans reckon with, as one more way to pay: the fee with a commission on top. */
function asPlannedOf(
  { commission, payKind, sale: { margin } }: OfferGround,
  fee: number | null,
  sale: SaleEconomics | null,
): Figures['asPlanned'] {
  if (payKind === 'fixed' || commission === null || commission.bps === 0 || fee === null || sale === null) return null;
  const { bps: commissionBps, source } = commission;
  const terms: PayTerms = { fixed: BigInt(fee), commissionBps: BigInt(commissionBps), guarantee: null, cap: null };
  return {
    ...{ source, fixed: fee, commissionBps },
    expectedCost: Math.round(expectedPayout(terms, netSalesOf(sale))),
    profit: margin === null ? null : profitOf(outlookOf(terms, sale), sale),
  };
}

function missingOf({ sale, forecasts, quotes }: OfferGround, fee: number | null): OffersView['missing'] {
  const codes: OffersView['missing'][number]['code'][] = [];
  if (sale.averageOrder === null) codes.push('order_value');
  if (sale.margin === null) codes.push('margin');
  if (quotes.some(({ format }) => !forecasts.get(format))) codes.push('views');
  if (fee === null) codes.push('price');
  return codes.map((code) => ({ code, text: offerWords[`missing_${code}`] }));
}

/** Three ways to pay a booking with what each may bring. Amounts in the brief's minor units; the same ground gives the same answer. */
export function offerFigures(ground: OfferGround, policy: OfferPolicy = defaultOfferPolicy): Figures {
  const { quotes, forecasts, sale: brief } = ground;
  const asked = askedOf(quotes);
  const fee = ground.fee ?? asked.fee;
  const factors = factorsOf(
    quotes.map(({ format, posts }) => ({ posts, views: forecasts.get(format)?.views.mean ?? 0 })),
  );
  const foreseen = foresee(ground, factors);
  const platformFee = brief.platformFee ?? policy.platformFeeBps / 10_000;
  const sale: SaleEconomics | null = foreseen && {
    ...{ gross: foreseen.sales.log, returnRate: foreseen.sales.returnRate },
    ...{ margin: brief.margin ?? 0, platformFee, incremental: assumedIncremental },
  };
  return {
    ...{ fee, feeSource: ground.fee === null ? asked.source : 'given', asked: asked.fee, askedSource: asked.source },
    asPlanned: asPlannedOf(ground, fee, sale),
    counter: counterOf(quotes, policy),
    quotes: [...quotes],
    padding: { bps: Number(policy.paddingBps), source: policy.paddingSource },
    sales: foreseen && {
      ...{ orders: foreseen.sales.orders, gross: foreseen.sales.gross, net: foreseen.sales.net },
    },
    ...offered(ground, fee, sale, policy),
    missing: missingOf(ground, fee),
    rests: tellRests({
      ...{ quotes, factors, forecasts, first: foreseen?.first ?? null, brief, platformFee },
      ...{ returnRate: sale?.returnRate ?? null, incremental: assumedIncremental, topic: ground.topic },
      policies: { ...ground.policies, offer: policy.version },
    }),
  };
}
