// Whether a quote is high beside what comparable KOLs ask, and what is usually paid of it.
import { assert } from '../../base/assert.ts';
import { divideHalfEven } from '../../base/money.ts';
import { defaultOfferPolicy, type OfferPolicy } from './policy.ts';

/** What comparable KOLs ask for the same, in the quote's minor units. */
export interface AskedByOthers {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface QuoteJudgement {
  /** `unknown` = there is nothing to compare with. */
  readonly position: 'below' | 'within' | 'above' | 'unknown';
  /** Quote ÷ middle of the comparables − 1; null where unknown. */
  readonly over: number | null;
  /** What is usually paid of such a list price, in its minor units. */
  readonly usuallyPaid: bigint;
  /** What comparable KOLs are usually paid; null where unknown. A quote above them is better answered with this. */
  readonly fair: bigint | null;
}

/**
 * Judges a quote in minor units against what comparables ask in the same (src/archive/price-estimate.ts): above when it
 * exceeds the upper end of their interval, below when under its lower. List prices carry a padding (field.md 2.4): what is
 * paid is the price ÷ (1 + padding), rounded half to even once.
 */
export function judgeQuote(
  quote: bigint,
  comparables: AskedByOthers | null,
  policy: OfferPolicy = defaultOfferPolicy,
): QuoteJudgement {
  assert(quote >= 0n, 'a quote below zero');
  const paid = (price: bigint): bigint => divideHalfEven(price * 10_000n, 10_000n + policy.paddingBps);
  const usuallyPaid = paid(quote);
  if (comparables === null || comparables.middle <= 0)
    return { position: 'unknown', over: null, usuallyPaid, fair: null };
  const { low, middle, high } = comparables;
  const asked = Number(quote);
  return {
    position: asked > high ? 'above' : asked < low ? 'below' : 'within',
    over: asked / middle - 1,
    usuallyPaid,
    fair: paid(BigInt(Math.round(middle))),
  };
}
