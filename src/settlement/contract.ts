// Shapes of the events that settlement reads and of the statements that it answers.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { currencies } from '../base/money.ts';
import { settlementWords } from './words.ts';

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const isMoment = (text: string) => momentForm.test(text) && !Number.isNaN(Date.parse(text));

const moment = z
  .string()
  .refine(isMoment, { params: { kind: 'moment' } })
  .meta({ format: 'date-time', description: 'ISO 8601 with offset' });
const day = z
  .string()
  .refine(isDay, { params: { kind: 'day' } })
  .meta({ format: 'date', description: 'A day as China counts it (UTC+8)' });
const rateValue = z
  .string()
  .refine((text) => /^\d{1,18}(\.\d{1,18})?$/.test(text) && /[1-9]/.test(text), { params: { kind: 'decimal' } })
  .meta({ description: 'Exact decimal: one unit of `from` = value units of `to`' });
const id = z.string().min(1).max(200);
const minor = z.int().nonnegative().meta({ description: 'Whole minor units (cents, 分)' });
const days = z.int().min(0).max(3_650);
const currency = z.enum(currencies);

const isEachOnce = <Item>(keyOf: (item: Item) => unknown) => {
  return (items: readonly Item[]) => new Set(items.map(keyOf)).size === items.length;
};

export const stepShape = z.object({
  above: minor.meta({ description: 'Sales from which the step counts, in minor units of the terms’ currency' }),
  bps: z.int().min(0).max(10_000).meta({ description: 'Basis points: 1500 = 15 %' }),
});
export const commissionRuleShape = z.object({
  product: id.meta({ description: 'A product id, or * for every other product' }),
  mode: z.enum(['marginal', 'whole']),
  steps: z
    .array(stepShape)
    .min(1)
    .refine(
      isEachOnce((step: { above: number }) => step.above),
      { params: { phrase: settlementWords.stepTwice } },
    ),
});
export const termsShape = z.object({
  type: z.literal('terms'),
  id,
  kol: id,
  validFrom: z
    .string()
    .refine((text) => isMoment(text) || isDay(text), { params: { kind: 'moment' } })
    .meta({ description: 'ISO 8601 with offset; a plain day starts at midnight of China' }),
  currency,
  returnDays: days,
  attributionDays: days,
  fixed: z
    .array(z.object({ deliverable: id, amount: minor }))
    .refine(
      isEachOnce((fixed: { deliverable: string }) => fixed.deliverable),
      { params: { phrase: settlementWords.deliverableTwice } },
    )
    .default([]),
  commission: z.array(commissionRuleShape).default([]),
  guarantee: minor.nullable().default(null),
  cap: minor.nullable().default(null),
});
export const deliverableDoneShape = z.object({
  type: z.literal('deliverable_done'),
  at: moment,
  kol: id,
  deliverable: id,
});
export const couponShape = z.object({ type: z.literal('coupon'), code: id, kol: id });
export const linkShape = z.object({ type: z.literal('link'), code: id, kol: id });
export const clickShape = z.object({ type: z.literal('click'), at: moment, link: id, visitor: id });
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
  lines: z
    .array(
      z.object({
        id,
        product: id,
        quantity: z.number().nonnegative().default(1),
        gross: minor.meta({ description: 'Without tax and shipping, in minor units of the order’s currency' }),
        discount: minor.default(0),
      }),
    )
    .refine(
      isEachOnce((line: { id: string }) => line.id),
      { params: { phrase: settlementWords.lineTwice } },
    ),
});
export const refundShape = z.object({
  type: z.literal('refund'),
  id,
  order: id,
  at: moment,
  knownAt: moment.optional(),
  lines: z.array(z.object({ line: id, amount: minor })).min(1),
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

export const eventShape = z.discriminatedUnion('type', [
  termsShape,
  deliverableDoneShape,
  couponShape,
  linkShape,
  clickShape,
  orderShape,
  refundShape,
  rateShape,
  periodCloseShape,
  payoutConfirmedShape,
]);
export type SettlementEvent = z.output<typeof eventShape>;
export type EventOf<Type extends SettlementEvent['type']> = Extract<SettlementEvent, { type: Type }>;
export type Terms = EventOf<'terms'>;
export type OrderEvent = EventOf<'order'>;
export type CommissionRule = Terms['commission'][number];

/** Amounts of the answer are bigint in the program and plain whole numbers in the document. */
const amount = z.bigint().meta({ description: 'Whole minor units; negative amounts are owed by the KOL' });

export const unsettledCodes = ['no_winner', 'no_terms', 'not_paid', 'not_matured', 'no_rate'] as const;

export const statementLineShape = z.object({
  order: z.string(),
  line: z.string(),
  net: amount.meta({ description: 'In the statement’s currency; negative for a return' }),
  bps: z.int().nullable().meta({ description: 'Null when the line spans steps: see parts' }),
  commission: amount,
  reason: z.string().meta({ description: 'Why this KOL: `coupon CODE` or `click LINK TIME`' }),
  terms: z.string(),
  parts: z.array(z.object({ net: amount, bps: z.int() })).optional(),
  refund: z.string().optional().meta({ description: 'The refund that a negative line comes from' }),
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
export type RefusedEvent = Settlement['refused'][number];
