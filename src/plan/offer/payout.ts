// What a KOL is paid under given terms: exactly for sales that happened, expected for sales that are foreseen.
import { assert } from '../../base/assert.ts';
import { basisPointsOf } from '../../base/money.ts';
import { type LogNormal, meanAtLeast, meanExcess } from './log-normal.ts';

/** Terms of one KOL; amounts in minor units of one currency. */
export interface PayTerms {
  readonly fixed: bigint;
  /** Commission on sales after returns, in basis points. */
  readonly commissionBps: bigint;
  /** 保底: the commission is at least this much; null = no guarantee. */
  readonly guarantee: bigint | null;
  /** The commission is at most this much; null = no cap. */
  readonly cap: bigint | null;
}

function check({ fixed, commissionBps, guarantee, cap }: PayTerms): void {
  assert(fixed >= 0n && commissionBps >= 0n, 'terms of pay below zero');
  assert((guarantee ?? 0n) >= 0n && (cap ?? 0n) >= 0n, 'a guarantee or cap below zero');
  assert(guarantee === null || cap === null || guarantee <= cap, 'a guarantee above the cap');
}

/** fixed + min(cap, max(guarantee, commission)) in minor units; rounded half to even once, at the commission. */
export function payoutOf(terms: PayTerms, netSales: bigint): bigint {
  check(terms);
  let commission = basisPointsOf(netSales < 0n ? 0n : netSales, terms.commissionBps);
  if (terms.guarantee !== null && commission < terms.guarantee) commission = terms.guarantee;
  if (terms.cap !== null && commission > terms.cap) commission = terms.cap;
  return terms.fixed + commission;
}

/** Sales after returns, and the commission on them, as log-normal amounts; null for a commission of nothing. */
function commissionOf(terms: PayTerms, net: LogNormal): LogNormal | null {
  const rate = Number(terms.commissionBps) / 10_000;
  return rate === 0 ? null : { mu: net.mu + Math.log(rate), sigma: net.sigma };
}

/**
 * Expected payout for log-normal sales after returns (methods §3.5): F + E max(G, rS) − E max(rS − C, 0), as C ≥ G.
 * Minor units, not rounded: an estimate.
 */
export function expectedPayout(terms: PayTerms, net: LogNormal): number {
  check(terms);
  const [guarantee, cap] = [
    Number(terms.guarantee ?? 0n),
    terms.cap === null ? Number.POSITIVE_INFINITY : Number(terms.cap),
  ];
  const commission = commissionOf(terms, net);
  if (commission === null) return Number(terms.fixed) + Math.min(cap, guarantee);
  return Number(terms.fixed) + meanAtLeast(commission, guarantee) - meanExcess(commission, cap);
}

/** One straight piece of the brand's profit over sales after returns: from these sales on, base + slope × sales. */
export interface ProfitPiece {
  readonly from: number;
  readonly base: number;
  readonly slope: number;
}

/**
 * The brand's profit as a function of sales after returns x: incremental share × margin after the platform's fee × x − payout.
 * At most three pieces: under the guarantee, on commission, at the cap.
 */
export function profitPieces(terms: PayTerms, marginPerSale: number): readonly ProfitPiece[] {
  check(terms);
  const rate = Number(terms.commissionBps) / 10_000;
  const fixed = Number(terms.fixed);
  const [guarantee, cap] = [
    Number(terms.guarantee ?? 0n),
    terms.cap === null ? Number.POSITIVE_INFINITY : Number(terms.cap),
  ];
  if (rate === 0) return [{ from: 0, base: -fixed - Math.min(cap, guarantee), slope: marginPerSale }];
  const pieces: ProfitPiece[] = [];
  if (guarantee > 0) pieces.push({ from: 0, base: -fixed - guarantee, slope: marginPerSale });
  if (guarantee < cap) pieces.push({ from: guarantee / rate, base: -fixed, slope: marginPerSale - rate });
  if (cap < Number.POSITIVE_INFINITY) pieces.push({ from: cap / rate, base: -fixed - cap, slope: marginPerSale });
  return pieces;
}
