// What any shop says, in our terms: an order as it stands now, money that went back, or that an order was paid.
import type { Currency } from '../../base/money.ts';
import type { Facts } from '../../base/words.ts';

/** Why a document cannot be used. Texts and advice stand in `words-queue.ts`. */
export type SaidFaultCode =
  | 'document_unreadable'
  | 'order_id_missing'
  | 'order_without_lines'
  | 'order_line_repeated'
  | 'moment_unreadable'
  | 'amount_wrong'
  | 'quantity_wrong'
  | 'currency_unknown'
  | 'discount_too_large'
  | 'order_deleted';

export interface SaidFault {
  readonly code: SaidFaultCode;
  readonly facts: Facts;
}

/** What names a KOL without a code or a click; `line` is null where the whole order says it. */
export interface Hint {
  readonly kind: HintKind;
  readonly value: string;
  readonly line: string | null;
}
export const hintKinds = [
  'author',
  'content',
  'live',
  'finder',
  'pid',
  'relation',
  'sub_union',
  'sku',
  'scene',
  'phrase',
] as const;
export type HintKind = (typeof hintKinds)[number];

/** Money is whole minor units of the order's currency, goods without tax and shipping; gross ≥ discount ≥ platformDiscount. */
export interface SaidLine {
  readonly id: string;
  readonly product: string;
  readonly sku: string | null;
  readonly category: string | null;
  readonly quantity: number;
  readonly gross: number;
  readonly discount: number;
  readonly platformDiscount: number;
  readonly shipping: number;
  readonly tax: number;
}

export interface SaidOrder {
  readonly type: 'order';
  readonly id: string;
  readonly at: string;
  /** Null while nobody paid. */
  readonly paidAt: string | null;
  /** The shop's own time of this state; null where it gives none. */
  readonly changedAt: string | null;
  readonly currency: Currency;
  readonly visitor: string | null;
  readonly coupons: readonly string[];
  readonly isTest: boolean;
  readonly exchangeOf: string | null;
  readonly utm: Readonly<Record<string, string>>;
  readonly hints: readonly Hint[];
  readonly lines: readonly SaidLine[];
}

export type RefundKind = 'return' | 'exchange' | 'chargeback';

/** Of one line: an amount of its goods, or pieces of it. */
export type SaidBack =
  | { readonly line: string; readonly amount: number }
  | { readonly line: string; readonly pieces: number };

/**
 * Money that went back. The same id said again replaces what it said before: amounts are those of the refund, not of the
 * delivery. `money` is with tax: beside lines all that was paid back for them, alone an amount of the whole order, with its
 * shipping; `rest` is all that is left.
 */
export interface SaidRefund {
  readonly type: 'refund';
  readonly id: string;
  readonly order: string;
  readonly at: string;
  readonly kind: RefundKind;
  readonly lines: readonly SaidBack[];
  readonly money: number | null;
  readonly rest: boolean;
}

/** Some shops push only that an order was paid; what was bought comes by another way. */
export interface SaidPaid {
  readonly type: 'paid';
  readonly order: string;
  readonly at: string;
}

export type Said = SaidOrder | SaidRefund | SaidPaid;

/** The order that a statement is about. */
export const orderOf = (said: Said): string => (said.type === 'order' ? said.id : said.order);

/** What stands around a document: the topic of its delivery and the shop that sent it. */
export interface Around {
  readonly topic: string | null;
  readonly shop: string | null;
}

export const noBack = { lines: [], money: null, rest: false } as const;
