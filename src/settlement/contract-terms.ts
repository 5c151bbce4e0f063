// The terms of an agreement as an event: what was agreed (campaign), whose it is, from when, and the fees.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { currencies } from '../base/money.ts';
import { agreementShape } from '../campaign/contract-terms.ts';
import { settlementWords } from './words.ts';

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const isMoment = (text: string) => momentForm.test(text) && !Number.isNaN(Date.parse(text));

export const moment = z
  .string()
  .refine(isMoment, { params: { kind: 'moment' } })
  .meta({ format: 'date-time', description: 'ISO 8601 with offset' });
export const id = z.string().min(1).max(200);
export const minor = z.int().nonnegative().meta({ description: 'Whole minor units (cents, 分)' });
export const currency = z.enum(currencies);

export const isEachOnce = <Item>(keyOf: (item: Item) => unknown) => {
  return (items: readonly Item[]) => new Set(items.map(keyOf)).size === items.length;
};

/** What moves money is in the fees when they are told; the rest of the contract is none of settlement's business. */
const { conditions: _, ...earning } = agreementShape.shape;

export const termsShape = z
  .object({
    type: z.literal('terms'),
    id,
    kol: id,
    validFrom: z
      .string()
      .refine((text) => isMoment(text) || isDay(text), { params: { kind: 'moment' } })
      .meta({ description: 'ISO 8601 with offset; a plain day starts at midnight of China' }),
    currency,
    fixed: z
      .array(z.object({ deliverable: id, amount: minor }))
      .refine(
        isEachOnce((fixed: { deliverable: string }) => fixed.deliverable),
        { params: { phrase: settlementWords.deliverableTwice } },
      )
      .default([]),
    ...earning,
    returnDays: z.int().min(0).max(3_650),
    attributionDays: z.int().min(0).max(3_650).nullable(),
  })
  .refine((terms) => terms.withholding?.rule !== 'cn_labour' || terms.currency === 'CNY', {
    path: ['withholding', 'rule'],
    params: { phrase: settlementWords.labourInYuan },
  });
export type Terms = z.output<typeof termsShape>;
export type CommissionRule = Terms['commission'][number];
export type NetRule = NonNullable<Terms['net']>;
export type Withholding = NonNullable<Terms['withholding']>;
