// The terms of an agreement as data: what a KOL earns, for what, when, and what is taken off on the way.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { currencies } from '../base/money.ts';
import { settlementWords } from './words.ts';

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const isMoment = (text: string) => momentForm.test(text) && !Number.isNaN(Date.parse(text));

export const moment = z
  .string()
  .refine(isMoment, { params: { kind: 'moment' } })
  .meta({ format: 'date-time', description: 'ISO 8601 with offset' });
export const id = z.string().min(1).max(200);
export const minor = z.int().nonnegative().meta({ description: 'Whole minor units (cents, 分)' });
const bps = z.int().min(0).max(10_000).meta({ description: 'Basis points: 1500 = 15 %' });
const days = z.int().min(0).max(3_650);
export const currency = z.enum(currencies);

export const isEachOnce = <Item>(keyOf: (item: Item) => unknown) => {
  return (items: readonly Item[]) => new Set(items.map(keyOf)).size === items.length;
};

/** Which lines a rule is for: one product, `category:NAME`, or `*` for all others. */
const product = id.meta({ description: 'A product id, category:NAME, or * for every other product' });

export const stepShape = z.object({
  above: minor.meta({ description: 'Sales from which the step counts, in minor units of the terms’ currency' }),
  bps,
});
export const commissionRuleShape = z.object({
  product,
  mode: z.enum(['marginal', 'whole']),
  steps: z
    .array(stepShape)
    .min(1)
    .refine(
      isEachOnce((step: { above: number }) => step.above),
      { params: { phrase: settlementWords.stepTwice } },
    ),
});

/** What of a line counts as sales. All that is absent is as in the engine documents §4: gross − discount. */
export const netRuleShape = z.object({
  includeShipping: z.boolean().default(false),
  includeTax: z.boolean().default(false),
  platformDiscount: z
    .enum(['deducted', 'counts'])
    .default('deducted')
    .meta({ description: 'counts: what the platform paid of the discount is sales all the same' }),
  platformFeeBps: bps.default(0).meta({ description: 'Of the sales, kept by the platform and no part of net' }),
});

/** Tax that the payer keeps back. Nothing is kept back of work done elsewhere than in `country`. */
export const withholdingShape = z
  .object({
    rule: z.enum(['flat', 'cn_labour']).meta({
      description:
        'flat: a share of what is payable; cn_labour: 劳务报酬 prepayment of a resident (STA announcement 2018 no. 61)',
    }),
    bps: bps.default(0),
    baseBps: bps.default(10_000).meta({ description: 'The part of what is payable that the share is taken of' }),
    country: z.string().length(2),
    placeOfWork: z.string().length(2),
  })
  .meta({ description: 'Country codes of ISO 3166' });

export const bonusShape = z.object({
  id,
  above: minor.meta({
    description: 'Net sales under these terms, over all periods and after returns, from which it is due',
  }),
  amount: minor,
});

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
    returns: z
      .array(z.object({ product, days }))
      .default([])
      .meta({ description: 'Return windows of single products or categories, in place of returnDays' }),
    net: netRuleShape.optional(),
    bonus: z
      .array(bonusShape)
      .refine(
        isEachOnce((bonus: { id: string }) => bonus.id),
        { params: { phrase: settlementWords.bonusTwice } },
      )
      .default([]),
    serviceFeeBps: bps
      .default(0)
      .meta({ description: 'The platform’s fee on what is earned, paid by the brand beside' }),
    agency: z
      .object({ id, bps })
      .nullable()
      .default(null)
      .meta({ description: 'Who gets a share of what is earned, and which' }),
    withholding: withholdingShape.nullable().default(null),
  })
  .refine((terms) => terms.withholding?.rule !== 'cn_labour' || terms.currency === 'CNY', {
    path: ['withholding', 'rule'],
    params: { phrase: settlementWords.labourInYuan },
  });
export type Terms = z.output<typeof termsShape>;
export type CommissionRule = Terms['commission'][number];
export type NetRule = z.output<typeof netRuleShape>;
export type Withholding = z.output<typeof withholdingShape>;
