// Three ways to pay one KOL that are worth the same to it, each with what the brand may expect.
import { basisPointsOf } from '../../base/money.ts';
import type { PayKind } from '../../match/pay-kind.ts';
import { tailOf80 } from '../forecast/forecast-posts.ts';
import { type LogNormal, meanAtLeast, meanOf, varianceOf } from './log-normal.ts';
import type { PayTerms } from './payout.ts';
import { defaultOfferPolicy, type OfferPolicy } from './policy.ts';
import { netSalesOf, type Outlook, outlookOf, type SaleEconomics } from './profit.ts';

export const offerKinds = ['fixed', 'half', 'commission'] as const;
export type OfferKind = (typeof offerKinds)[number];

/** Why a way to pay is not offered: `fixed_only` = whom the match pays a fee only: celebrities and the top tier, or as a person chose; `risk` = no commission within the limit makes up for the lost fee. */
export type NoOffer = 'fixed_only' | 'risk';

export interface Offer {
  readonly kind: OfferKind;
  readonly terms: PayTerms;
  /** Worth to the KOL in minor units: expectation less what its doubt costs it. */
  readonly certaintyEquivalent: number;
  readonly outlook: Outlook;
  /** 保底: a guaranteed commission that costs the brand as much as the fixed part, and replaces it; null without commission. */
  readonly guaranteeInstead: bigint | null;
  /** A cap where one case in ten exceeds it, and what it saves on average; null without commission. */
  readonly cap: { readonly at: bigint; readonly saves: number } | null;
}

export interface OfferQuestion {
  readonly payKind: PayKind;
  /** The fee that the KOL asks for, in minor units; positive. */
  readonly quote: bigint;
  readonly sale: SaleEconomics;
}

export interface Offers {
  readonly offers: readonly Offer[];
  readonly left: readonly { readonly kind: OfferKind; readonly reason: NoOffer }[];
  readonly policy: string;
}

/** The KOL's aversion per minor unit: relative aversion ÷ (2 × a year's fees): ½ g of methods §3.5. */
function halfAversion(quote: bigint, policy: OfferPolicy): number {
  return policy.riskAversion / (2 * Number(quote) * policy.feesPerYear);
}

/** F + r·E − ½ g r²·Var of a KOL without guarantee and cap. */
export function certaintyEquivalent(terms: PayTerms, net: LogNormal, half: number): number {
  const rate = Number(terms.commissionBps) / 10_000;
  return Number(terms.fixed) + rate * meanOf(net) - half * rate ** 2 * varianceOf(net);
}

/**
 * The least commission worth `wanted` to the KOL: the smaller root of r·E − ½ g r²·Var = wanted, rounded up to a basis
 * point; null where none up to the limit is.
 */
function commissionWorth(wanted: number, net: LogNormal, half: number, mostBps: number): bigint | null {
  const [mean, cost] = [meanOf(net), half * varianceOf(net)];
  const inside = mean ** 2 - 4 * cost * wanted;
  if (!(inside >= 0) || !(mean > 0)) return null;
  // The form that does not subtract two nearly equal numbers.
  const bps = Math.ceil(((2 * wanted) / (mean + Math.sqrt(inside))) * 10_000);
  return bps > mostBps ? null : BigInt(bps);
}

/** G with E max(G, rS) = F + E rS, by halving: the same cost with a guarantee in place of the fixed part. */
function guaranteeInstead(terms: PayTerms, net: LogNormal): bigint | null {
  if (terms.commissionBps === 0n) return null;
  const commission = { mu: net.mu + Math.log(Number(terms.commissionBps) / 10_000), sigma: net.sigma };
  const wanted = Number(terms.fixed) + meanOf(commission);
  let [low, high] = [0, wanted];
  for (let step = 0; step < 100 && high - low > 0.25; step++) {
    const middle = (low + high) / 2;
    if (meanAtLeast(commission, middle) < wanted) low = middle;
    else high = middle;
  }
  return BigInt(Math.round(high));
}

function capOf(terms: PayTerms, sale: SaleEconomics, cost: number): Offer['cap'] {
  if (terms.commissionBps === 0n) return null;
  const { mu, sigma } = netSalesOf(sale);
  const at = BigInt(Math.round(Math.exp(mu + tailOf80 * sigma) * (Number(terms.commissionBps) / 10_000)));
  return { at, saves: cost - outlookOf({ ...terms, cap: at }, sale).expectedCost };
}

/**
 * Fixed, half and half, and commission-heavy, with equal certainty equivalents for the KOL: it is as well off with each, so
 * that the choice is about who carries the risk. The fixed part takes up what the rounded commission leaves, rounded once.
 */
export function offersFor(question: OfferQuestion, policy: OfferPolicy = defaultOfferPolicy): Offers {
  const { payKind, quote, sale } = question;
  const net = netSalesOf(sale);
  const half = halfAversion(quote, policy);
  const offers: Offer[] = [];
  const left: { kind: OfferKind; reason: NoOffer }[] = [];
  for (const [index, kind] of offerKinds.entries()) {
    if (kind !== 'fixed' && payKind === 'fixed') {
      left.push({ kind, reason: 'fixed_only' });
      continue;
    }
    let terms: PayTerms = {
      fixed: basisPointsOf(quote, policy.fixedBps[index]!),
      commissionBps: 0n,
      guarantee: null,
      cap: null,
    };
    if (kind !== 'fixed') {
      const commissionBps = commissionWorth(Number(quote - terms.fixed), net, half, policy.mostCommissionBps);
      if (commissionBps === null) {
        left.push({ kind, reason: 'risk' });
        continue;
      }
      const worth = certaintyEquivalent({ ...terms, fixed: 0n, commissionBps }, net, half);
      const rest = Math.max(0, Number(quote) - worth);
      terms = { ...terms, commissionBps, fixed: roundHalfEven(rest) };
    }
    const outlook = outlookOf(terms, sale);
    offers.push({
      kind,
      terms,
      outlook,
      certaintyEquivalent: certaintyEquivalent(terms, net, half),
      guaranteeInstead: guaranteeInstead(terms, net),
      cap: capOf(terms, sale, outlook.expectedCost),
    });
  }
  return { offers, left, policy: policy.version };
}

/** An estimate as whole minor units, half to even. */
function roundHalfEven(value: number): bigint {
  const low = Math.floor(value);
  const rest = value - low;
  return BigInt(low) + (rest > 0.5 || (rest === 0.5 && low % 2 !== 0) ? 1n : 0n);
}
