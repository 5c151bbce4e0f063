// Whether a quote is high beside what comparable KOLs ask, and what is usually paid of it.
import type { PriceEstimate } from '../../archive/price-estimate.ts';
import { assert } from '../../base/assert.ts';
import { divideHalfEven } from '../../base/money.ts';
import { defaultOfferPolicy, type OfferPolicy } from './policy.ts';

export interface QuoteJudgement {
  /** `unknown` = there is nothing to compare with. */
  readonly position: 'below' | 'within' | 'above' | 'unknown';
  /** Quote ÷ middle of the comparables − 1; null where unknown. */
  readonly over: number | null;
  /** What is usually paid of such a list price, in fen. */
  readonly usuallyPaid: bigint;
  /** What comparable KOLs are usually paid, in fen; null where unknown. A quote above them is better answered with this. */
  readonly fair: bigint | null;
  readonly paddingBps: bigint;
  readonly paddingSource: string;
  /** What the comparables are, as the archive says it. */
  readonly comparables: { readonly step: PriceEstimate['step']; readonly count: number } | null;
  readonly policy: string;
}

/**
 * Judges a quote in fen against the estimate from comparables (src/archive/price-estimate.ts): above when it exceeds the
 * upper end of their interval, below when under its lower. List prices carry a padding (field.md 2.4): what is paid is
 * the price ÷ (1 + padding), rounded half to even once.
 */
export function judgeQuote(
  quote: bigint,
  comparables: PriceEstimate | null,
  policy: OfferPolicy = defaultOfferPolicy,
): QuoteJudgement {
  assert(quote >= 0n, 'a quote below zero');
  const paid = (price: bigint): bigint => divideHalfEven(price * 10_000n, 10_000n + policy.paddingBps);
  const shared = {
    usuallyPaid: paid(quote),
    paddingBps: policy.paddingBps,
    paddingSource: policy.paddingSource,
    policy: policy.version,
  };
  if (comparables === null || comparables.middle <= 0)
    return { ...shared, position: 'unknown', over: null, fair: null, comparables: null };
  const { low, middle, high, step, comparables: count } = comparables;
  const asked = Number(quote);
  return {
    ...shared,
    position: asked > high ? 'above' : asked < low ? 'below' : 'within',
    over: asked / middle - 1,
    fair: paid(BigInt(Math.round(middle))),
    comparables: { step, count },
  };
}
