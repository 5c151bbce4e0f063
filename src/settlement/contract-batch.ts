// Shapes of payouts: what can be paid, a batch with its file, and the bank's confirmations.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { payoutMethods } from './contract-payee.ts';
import { payoutWords } from './words-payout.ts';

const amount = z.string().regex(/^\d+$/).meta({ description: 'Whole minor units' });
const day = z.string().refine(isDay, { params: { kind: 'date' } });

const statementKey = z.object({ campaignId: z.string(), periodId: z.string(), kolId: z.string() });
export type StatementKey = z.infer<typeof statementKey>;

/** An approved statement that is owed. */
export const duePayoutShape = statementKey.extend({
  statement: z.string(),
  campaignName: z.string(),
  kolName: z.string(),
  currency: z.string(),
  amount: amount.meta({ description: 'Payable less tax that is kept back, in whole minor units' }),
  method: z.enum(payoutMethods).nullable().meta({ description: 'null = payment details are missing' }),
  mask: z.string().nullable(),
  batchId: z.string().nullable().meta({ description: 'The open batch that holds it' }),
});
export type DuePayout = z.infer<typeof duePayoutShape>;

export const newBatchShape = z.object({
  method: z.enum(payoutMethods),
  executeOn: day,
  statements: z
    .array(statementKey)
    .min(1)
    .max(10_000)
    .refine(
      (all) => new Set(all.map((one) => JSON.stringify([one.campaignId, one.periodId, one.kolId]))).size === all.length,
      { params: { phrase: payoutWords.statementTwice } },
    ),
});
export type NewBatch = z.infer<typeof newBatchShape>;

export const lineStates = ['open', 'confirmed', 'released'] as const;
export const batchStates = ['prepared', 'downloaded', 'done', 'dropped'] as const;

export const batchLineShape = statementKey.extend({
  number: z.int(),
  statement: z.string(),
  kolName: z.string(),
  campaignName: z.string(),
  amount,
  mask: z.string(),
  shortId: z.string().meta({ description: 'End-to-end id, as the bank sees the statement' }),
  state: z.enum(lineStates),
  reference: z.string().nullable(),
  paidOn: z.string().nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
});
export type BatchLine = z.infer<typeof batchLineShape>;

export const fileForms = ['xml', 'alipay', 'alipay-template', 'xlsx', 'csv'] as const;
export type FileForm = (typeof fileForms)[number];

export const batchHeadShape = z.object({
  id: z.string(),
  method: z.enum(payoutMethods),
  currency: z.string(),
  executeOn: z.string(),
  state: z.enum(batchStates),
  total: amount,
  lineCount: z.int(),
  openCount: z.int(),
  createdBy: z.string(),
  createdAt: z.string(),
});
export type BatchHead = z.infer<typeof batchHeadShape>;

export const batchShape = batchHeadShape.extend({
  files: z.array(z.object({ form: z.enum(fileForms), part: z.int(), lines: z.int(), total: amount })),
  lines: z.array(batchLineShape),
});
export type Batch = z.infer<typeof batchShape>;

export const confirmationsShape = z.object({
  lines: z
    .array(z.object({ number: z.int().min(1), reference: z.string().trim().min(1).max(140), paidOn: day }))
    .min(1)
    .max(10_000),
});
export type Confirmations = z.infer<typeof confirmationsShape>;

export const releaseShape = z.object({ reason: z.string().trim().min(1).max(500) });
