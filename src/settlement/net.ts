// What of a line counts as sales, and what is left of it when money goes back.
import { basisPointsOf, divideHalfEven } from '../base/money.ts';
import type { OrderEvent } from './contract.ts';
import type { NetRule, Terms } from './contract-terms.ts';

type Line = OrderEvent['lines'][number];

export interface LineMoney {
  /** What the buyer paid for the line and can get back, in the order's currency. */
  readonly paidFor: bigint;
  /** What counts as sales of it. */
  readonly net: bigint;
}

const positive = (amount: bigint) => (amount > 0n ? amount : 0n);

/**
 * A line's money before any refund. By default net = gross − discount, and that can be refunded (engine documents §4, rule
 * 3). Terms may count shipping, tax and what the platform paid of the discount, and take the platform's fee off; the fee is
 * rounded half to even once a line.
 */
export function moneyOf(line: Line, rule: NetRule | undefined): LineMoney {
  const goods = positive(BigInt(line.gross) - BigInt(line.discount));
  if (rule === undefined) return { paidFor: goods, net: goods };
  const beside = (rule.includeShipping ? BigInt(line.shipping) : 0n) + (rule.includeTax ? BigInt(line.tax) : 0n);
  const subsidy = rule.platformDiscount === 'counts' ? BigInt(line.platformDiscount) : 0n;
  const sales = goods + beside + subsidy;
  return { paidFor: goods + beside, net: sales - basisPointsOf(sales, BigInt(rule.platformFeeBps)) };
}

/** What is left of net when so much of what was paid went back: in proportion, half to even; nothing when all did. */
export function netAfter({ paidFor, net }: LineMoney, refunded: bigint): bigint {
  if (refunded >= paidFor) return 0n;
  return net - divideHalfEven(net * refunded, paidFor);
}

/** What so many pieces of a line cost: their part of what was paid, half to even; the last pieces take what is left. */
export function priceOfPieces(
  line: Line,
  { paidFor }: LineMoney,
  pieces: number,
  before: { readonly pieces: number; readonly amount: bigint },
): bigint {
  const ordered = BigInt(Math.max(1, Math.trunc(line.quantity)));
  if (BigInt(before.pieces + pieces) >= ordered) return positive(paidFor - before.amount);
  return divideHalfEven(paidFor * BigInt(pieces), ordered);
}

interface Sorted {
  readonly product: string;
}

/** The place of the first rule for a line: its product, else its category, else `*`; −1 when there is none. */
export function placeOfRule(rules: readonly Sorted[], line: Pick<Line, 'product' | 'category'>): number {
  const names = [line.product, ...(line.category === undefined ? [] : [`category:${line.category}`]), '*'];
  for (const name of names) {
    const place = rules.findIndex((rule) => rule.product === name);
    if (place >= 0) return place;
  }
  return -1;
}

/** Days in which a line may come back: of its product or category, else of the terms. */
export function returnDaysOf(terms: Terms, line: Pick<Line, 'product' | 'category'>): number {
  return terms.returns[placeOfRule(terms.returns, line)]?.days ?? terms.returnDays;
}
