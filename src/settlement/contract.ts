// Shapes of the events that settlement reads and of the statements that it answers.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { policyDocumentShape } from '../tracking/contract-policy.ts';
import { hintKinds } from '../tracking/shop/said.ts';
import { currency, id, isEachOnce, minor, moment, termsShape } from './contract-terms.ts';
import { settlementWords } from './words.ts';

const day = z
  .string()
  .refine(isDay, { params: { kind: 'day' } })
  .meta({ format: 'date', description: 'A day as China counts it (UTC+8)' });
const rateValue = z
  .string()
  .refine((text) => /^\d{1,18}(\.\d{1,18})?$/.test(text) && /[1-9]/.test(text), { params: { kind: 'decimal' } })
  .meta({ description: 'Exact decimal: one unit of `from` = value units of `to`' });

export const deliverableDoneShape = z.object({
  type: z.literal('deliverable_done'),
  at: moment,
  kol: id,
  deliverable: id,
});
export const couponShape = z.object({ type: z.literal('coupon'), code: id, kol: id });
export const linkShape = z.object({ type: z.literal('link'), code: id, kol: id });
export const clickShape = z.object({ type: z.literal('click'), at: moment, link: id, visitor: id });
export const nativeShape = z
  .object({ type: z.literal('native'), kind: z.enum(hintKinds), value: id, kol: id })
  .meta({ description: 'A native id, an exclusive SKU or a code other than a coupon that was given to a KOL' });
export const liveSlotShape = z
  .object({ type: z.literal('live_slot'), id, kol: id, from: moment, to: moment, skus: z.array(id).default([]) })
  .meta({ description: 'When a KOL sold live; without SKUs everything counts' });
/** The rules by which one KOL wins a line, from a moment on; before the first the ones that are shipped hold. */
export const policyShape = policyDocumentShape.extend({ type: z.literal('attribution_policy'), validFrom: moment });
/** A decision that was made before: the engine takes it as it is. */
const wonShape = z.object({
  kol: id,
  termsAt: moment
    .optional()
    .meta({ description: 'The day whose terms hold, where the line was sent in exchange for one of another order' }),
  reason: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('coupon'), code: z.string() }),
    z.object({ kind: z.literal('code'), type: z.enum(hintKinds), value: z.string() }),
    z.object({ kind: z.literal('sku'), sku: z.string() }),
    z.object({ kind: z.literal('click'), link: z.string(), atMs: z.number() }),
    z.object({ kind: z.literal('room'), room: z.string() }),
    z.object({ kind: z.literal('live'), slot: z.string(), fromMs: z.number() }),
  ]),
});
export const orderShape = z.object({
  type: z.literal('order'),
  id,
  at: moment,
  paidAt: moment.nullable().default(null),
  knownAt: moment
    .optional()
    .meta({ description: 'When it was learned, if later than it happened: no period closed before can hold it' }),
  currency,
  visitor: id.nullable().default(null),
  coupons: z.array(z.string()).default([]),
  hints: z
    .array(z.object({ kind: z.enum(hintKinds), value: id, line: id.nullable().default(null) }))
    .optional()
    .meta({ description: 'Native ids on the order, or on one line of it' }),
  exchangeOf: id
    .optional()
    .meta({ description: 'The order in whose place this one was sent: it keeps that order’s winner and terms' }),
  lines: z
    .array(
      z.object({
        id,
        product: id,
        sku: id.optional(),
        category: id.optional(),
        won: wonShape.optional().meta({ description: 'Who won the line and why, where that was decided before' }),
        knownAt: moment
          .optional()
          .meta({ description: 'When it was learned who won the line, if later than the order' }),
        quantity: z.number().nonnegative().default(1),
        gross: minor.meta({ description: 'Without tax and shipping, in minor units of the order’s currency' }),
        discount: minor.default(0),
        platformDiscount: minor.default(0).meta({ description: 'The part of the discount that the platform paid' }),
        shipping: minor.default(0),
        tax: minor.default(0),
      }),
    )
    .refine(
      isEachOnce((line: { id: string }) => line.id),
      { params: { phrase: settlementWords.lineTwice } },
    ),
});
/** Why money went back: goods returned, exchanged for others, or a payment that the bank took back. */
export const refundKinds = ['return', 'exchange', 'chargeback'] as const;
export const refundShape = z.object({
  type: z.literal('refund'),
  id,
  order: id,
  at: moment,
  knownAt: moment.optional(),
  kind: z.enum(refundKinds).default('return'),
  lines: z
    .array(
      z.union([
        z.object({ line: id, amount: minor }),
        z.object({ line: id, quantity: z.int().positive().meta({ description: 'Pieces: their share of the line' }) }),
      ]),
    )
    .min(1),
});
export const rateShape = z.object({
  type: z.literal('rate'),
  from: currency,
  to: currency,
  on: day,
  value: rateValue,
  source: z.string().default(''),
});
export const periodCloseShape = z.object({ type: z.literal('period_close'), id, at: moment });
export const payoutConfirmedShape = z.object({ type: z.literal('payout_confirmed'), at: moment, statement: id });
/** The bank sent a confirmed payout back: the statement is owed again. */
export const payoutReturnedShape = z.object({ type: z.literal('payout_returned'), at: moment, statement: id });

export const eventShape = z.discriminatedUnion('type', [
  termsShape,
  deliverableDoneShape,
  couponShape,
  linkShape,
  clickShape,
  nativeShape,
  liveSlotShape,
  policyShape,
  orderShape,
  refundShape,
  rateShape,
  periodCloseShape,
  payoutConfirmedShape,
  payoutReturnedShape,
]);
export type SettlementEvent = z.output<typeof eventShape>;
export type EventOf<Type extends SettlementEvent['type']> = Extract<SettlementEvent, { type: Type }>;
export type OrderEvent = EventOf<'order'>;

/** Amounts of the answer are bigint in the program and plain whole numbers in the document. */
const amount = z.bigint().meta({ description: 'Whole minor units; negative amounts are owed by the KOL' });

export const unsettledCodes = ['no_winner', 'no_terms', 'not_paid', 'not_matured', 'no_rate'] as const;

export const statementLineShape = z.object({
  order: z.string(),
  line: z.string(),
  net: amount.meta({ description: 'In the statement’s currency; negative for a return' }),
  bps: z.int().nullable().meta({ description: 'Null when the line spans steps: see parts' }),
  commission: amount,
  reason: z.string().meta({
    description:
      'Why this KOL: `coupon CODE`, `click LINK TIME`, `sku SKU`, `live TIME`, or the kind and value of a native id',
  }),
  terms: z.string(),
  parts: z.array(z.object({ net: amount, bps: z.int() })).optional(),
  refund: z.string().optional().meta({ description: 'The refund that a negative line comes from' }),
  kind: z.enum(refundKinds).optional().meta({ description: 'Of a refund that is no plain return' }),
  converted: z
    .object({ net: amount, currency, rate: z.string(), on: z.string(), source: z.string() })
    .optional()
    .meta({ description: 'Net in the order’s currency and the rate used' }),
});
export const statementShape = z.object({
  id: z.string().meta({ description: 'period/kol' }),
  kol: z.string(),
  currency,
  fixed: amount,
  commission: amount,
  guaranteeTopUp: amount,
  capCut: amount,
  returns: amount,
  carried: amount,
  total: amount,
  payable: amount,
  paid: z.boolean(),
  bonus: amount.optional().meta({ description: 'Bonuses reached in the period; part of the total' }),
  agency: z
    .object({ id: z.string(), amount })
    .optional()
    .meta({ description: 'What of the total goes to an agency; taken off it' }),
  shares: z
    .array(z.object({ kol: z.string(), amount }))
    .optional()
    .meta({ description: 'Of an agency’s statement: its share of each KOL’s' }),
  serviceFee: amount
    .optional()
    .meta({ description: 'The platform’s fee, paid by the brand beside; no part of the total' }),
  withheld: amount.optional().meta({ description: 'Tax kept back of what is payable; the rest is paid out' }),
  deliverables: z.array(z.object({ deliverable: z.string(), amount, terms: z.string() })),
  lines: z.array(statementLineShape),
});
export const settlementShape = z.object({
  statements: z.array(statementShape),
  unsettled: z.array(z.object({ order: z.string(), line: z.string(), code: z.enum(unsettledCodes) })),
  refused: z.array(
    z.object({
      event: z.int().meta({ description: 'Line of the file, counted from 0' }),
      code: z.string(),
      text: z.object({ it: z.string(), en: z.string(), zh: z.string() }),
    }),
  ),
  balances: z.array(z.object({ currency, account: z.string(), balance: amount })),
  head: z.string().meta({ description: 'sha256 chain over statements and payouts in order of time' }),
});
export type StatementLine = z.output<typeof statementLineShape>;
export type Statement = z.output<typeof statementShape>;
export type Settlement = z.output<typeof settlementShape>;
export type Unsettled = Settlement['unsettled'][number];
export type UnsettledCode = Unsettled['code'];
export type RefusedEvent = Settlement['refused'][number];
