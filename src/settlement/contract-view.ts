// Shapes of settlement pages: amounts are text, because a statement may exceed what JSON numbers hold exactly.
import { z } from 'zod';
import { type Currency, currencies } from '../base/money.ts';
import { unsettledCodes } from './contract.ts';
import { settlementWords } from './words.ts';

const amount = z
  .string()
  .regex(/^-?\d+$/)
  .meta({ description: 'Whole minor units' });

export const statementViewShape = z.object({
  id: z.string(),
  periodId: z.string(),
  kolId: z.string(),
  kolName: z.string(),
  currency: z.string(),
  closedAt: z.string(),
  closedBy: z.string().nullable(),
  approvedAt: z.string().nullable().meta({ description: 'null = a draft that a second person has to approve' }),
  approvedBy: z.string().nullable(),
  paidAt: z.string().nullable(),
  returnReason: z.string().nullable().meta({ description: 'Why the bank sent the newest payout back' }),
  batchId: z.string().nullable().meta({ description: 'The open payout batch that holds it' }),
  fixed: amount,
  commission: amount,
  guaranteeTopUp: amount,
  capCut: amount,
  returns: amount,
  carried: amount,
  total: amount,
  payable: amount,
  bonus: amount,
  agency: z.object({ id: z.string(), amount }).nullable(),
  shares: z.array(z.object({ kol: z.string(), amount })),
  serviceFee: amount,
  withheld: amount,
  deliverables: z.array(z.object({ deliverable: z.string(), amount })),
  lineCount: z.int(),
  lines: z.array(
    z.object({
      order: z.string(),
      line: z.string(),
      net: amount,
      bps: z.number().nullable(),
      commission: amount,
      reason: z.string(),
      terms: z.string(),
      refund: z.string().nullable(),
      converted: z
        .object({ net: amount, currency: z.string(), rate: z.string(), on: z.string(), source: z.string() })
        .nullable(),
    }),
  ),
});
export type StatementView = z.infer<typeof statementViewShape>;

/** A statement as its KOL sees it in a list. */
export const kolStatementShape = statementViewShape.pick({
  periodId: true,
  currency: true,
  closedAt: true,
  paidAt: true,
  payable: true,
});
export type KolStatement = z.infer<typeof kolStatementShape>;

/** What a close right now would state for one KOL; nothing of it is kept. */
export const previewShape = statementViewShape
  .pick({ kolId: true, kolName: true, currency: true, fixed: true, commission: true, total: true, payable: true })
  .extend({ lines: z.int() });
export type Preview = z.infer<typeof previewShape>;

export const settlementViewShape = z.object({
  periods: z.array(z.object({ id: z.string(), closedAt: z.string(), head: z.string() })),
  statements: z.array(statementViewShape).meta({ description: 'Without their lines: a statement of its own has them' }),
  balances: z.array(z.object({ account: z.string(), currency: z.string(), balance: amount })),
});
export type SettlementView = z.infer<typeof settlementViewShape>;

const waitingCode = z.enum(unsettledCodes);
export const settlementPreviewShape = z.object({
  preview: z.array(previewShape),
  waiting: z
    .array(z.object({ code: waitingCode, lines: z.int() }))
    .meta({ description: 'Lines that would wait even then' }),
  unsettled: z
    .array(z.object({ order: z.string(), line: z.string(), code: waitingCode }))
    .meta({ description: 'The first 200' }),
});
export type SettlementPreview = z.infer<typeof settlementPreviewShape>;

export const payoutReturnShape = z.object({ reason: z.string().trim().min(1).max(500) });

export const newPeriodShape = z.object({
  id: z
    .string()
    .trim()
    .refine((id) => /^[\p{L}\p{N}._-]{1,40}$/u.test(id), { params: { phrase: settlementWords.periodForm } }),
});
export const newRateShape = z
  .object({
    from: z.enum(currencies as [Currency, ...Currency[]]),
    to: z.enum(currencies as [Currency, ...Currency[]]),
    on: z.iso.date(),
    value: z
      .string()
      .refine((text) => /^\d{1,9}(\.\d{1,9})?$/.test(text) && /[1-9]/.test(text), { params: { kind: 'decimal' } })
      .meta({ description: 'Exact decimal above zero: one unit of `from` = value units of `to`' }),
    source: z.string().trim().min(1).max(100),
  })
  .refine((rate) => rate.from !== rate.to, { path: ['to'], params: { phrase: settlementWords.sameCurrency } });
