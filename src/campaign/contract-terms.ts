// What is agreed with a KOL beside the fees of its deliverables: what it earns, for what, when, and what is taken off on the way.
// The same shape is what settlement counts by.
import { z } from 'zod';
import { conditionsShape } from './contract-conditions.ts';
import { campaignWords } from './words.ts';

const id = z.string().min(1).max(200);
const minor = z.int().nonnegative().meta({ description: 'Whole minor units (cents, 分)' });
const bps = z.int().min(0).max(10_000).meta({ description: 'Basis points: 1500 = 15 %' });
const days = z.int().min(0).max(3_650);

const isEachOnce = <Item>(keyOf: (item: Item) => unknown) => {
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
      { params: { phrase: campaignWords.stepTwice } },
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

/** The terms without whose they are, from when, in which currency, and the fees. */
export const agreementShape = z.object({
  returnDays: days.default(7),
  attributionDays: days
    .nullable()
    .default(7)
    .meta({ description: 'How old a click may be; null leaves it to the campaign’s attribution policy' }),
  liveAfterMinutes: z
    .int()
    .min(0)
    .max(1_440)
    .nullable()
    .default(null)
    .meta({ description: 'How long after a live slot an order still counts; null leaves it to the campaign’s policy' }),
  commission: z.array(commissionRuleShape).max(500).default([]),
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
      { params: { phrase: campaignWords.bonusTwice } },
    )
    .default([]),
  serviceFeeBps: bps.default(0).meta({ description: 'The platform’s fee on what is earned, paid by the brand beside' }),
  agency: z
    .object({ id, bps })
    .nullable()
    .default(null)
    .meta({ description: 'Who gets a share of what is earned, and which' }),
  withholding: withholdingShape.nullable().default(null),
  conditions: conditionsShape.prefault({}),
});
export type Agreement = z.output<typeof agreementShape>;

/** New terms of a placement. */
export const newTermsShape = z.object({
  terms: agreementShape,
  validFrom: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: 'From when they hold; now when absent. Sales of before keep the terms of before' }),
  note: z.string().trim().max(2_000).nullable().default(null),
});
export type NewTerms = z.input<typeof newTermsShape>;

export const termsVersionShape = z.object({
  version: z.int(),
  validFrom: z.string(),
  terms: agreementShape,
  note: z.string().nullable(),
  agreedBy: z.string().nullable(),
  agreedAt: z.string(),
});
export type TermsVersion = z.output<typeof termsVersionShape>;

/** Terms with one share on everything: what a placement begins with. */
export function plainAgreement(commissionBps: number, returnDays: number, attributionDays: number | null): Agreement {
  const steps = [{ above: 0, bps: commissionBps }];
  const commission = commissionBps === 0 ? [] : [{ product: '*', mode: 'marginal' as const, steps }];
  return agreementShape.parse({ returnDays, attributionDays, commission });
}

/** The share of every product where there is one share for all; null where there are steps or several rules. */
export function plainShare({ commission }: Pick<Agreement, 'commission'>): number | null {
  if (commission.length === 0) return 0;
  const [rule] = commission;
  const isPlain = commission.length === 1 && rule!.product === '*' && rule!.steps.length === 1;
  return isPlain && rule!.steps[0]!.above === 0 ? rule!.steps[0]!.bps : null;
}
