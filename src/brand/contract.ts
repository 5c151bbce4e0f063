// Shapes of brands and briefs. A brief is the same document as a form, as JSON and as brief.yaml.
import { z } from 'zod';
import { planningRates } from '../archive/planning-rates.ts';
import { genders, platforms, tiers, topics, verdicts } from '../base/id.ts';
import type { Currency } from '../base/money.ts';
import { brandWords } from './words.ts';

/** Every currency that quotes can be compared in. */
export const briefCurrencies = Object.keys(planningRates.cny) as [Currency, ...Currency[]];
export const goals = ['awareness', 'launch'] as const;
/** What the plan is to make as large as it can. */
export const planGoals = ['reach', 'engagement', 'sales', 'profit'] as const;
export const ageBands = ['18-24', '25-34', '35-44', '45+'] as const;
export type AgeBand = (typeof ageBands)[number];

/** The product classes that match and law know; a brand may write another, which is compared by its name only. */
export const productClasses = [
  'food',
  'drink',
  'alcohol',
  'health_food',
  'infant_food',
  'special_food',
  'cosmetics',
  'personal_care',
  'medicine',
  'medical_device',
  'medical_service',
  'fashion',
  'shoes',
  'accessories',
  'jewellery',
  'home',
  'furniture',
  'appliances',
  'electronics',
  'sport',
  'toys',
  'baby',
  'pet',
  'travel',
  'cars',
  'books',
  'education',
  'finance',
  'games',
  'tobacco',
  'pesticide',
  'veterinary',
] as const;
export type ProductClass = (typeof productClasses)[number];

const words = z.array(z.string().trim().min(1).max(80)).max(200);

export const productShape = z.object({
  name: z.string().trim().min(1).max(200),
  productClass: z.string().max(80).nullable().default(null),
  terms: words.default([]),
});
export const competitorShape = z.object({
  name: z.string().trim().min(1).max(200),
  fame: z.number().int().min(0).max(3).default(0).meta({ description: '0 unknown … 3 household name' }),
  productClass: z.string().max(80).nullable().default(null).meta({ description: 'What it sells: how alike it is' }),
});

export const newBrandShape = z.object({
  name: z.string().trim().min(1).max(200),
  description: z.string().max(5_000).nullable().default(null),
  terms: words.default([]),
  products: z.array(productShape).max(200).default([]),
  competitors: z.array(competitorShape).max(200).default([]),
});
export type NewBrand = z.infer<typeof newBrandShape>;
export const brandShape = newBrandShape.extend({ id: z.string() });
export type Brand = z.infer<typeof brandShape>;

const share = z
  .object({ min: z.number().min(0).max(1).default(0), max: z.number().min(0).max(1).default(1) })
  .refine((one) => one.min <= one.max, { path: ['min'], params: { phrase: brandWords.minAboveMax } });

const bps = z.number().int().min(0).max(10_000).nullable().default(null);
const minimums = (shares: Readonly<Record<string, { min: number } | undefined>>) =>
  Object.values(shares).reduce((sum, one) => sum + (one?.min ?? 0), 0);

export const targetShape = z.object({
  genders: z.array(z.enum(genders)).default([]),
  ages: z.array(z.enum(ageBands)).default([]),
  regions: words.default([]).meta({ description: 'As people write them: 上海, Guangdong' }),
});
export type Target = z.infer<typeof targetShape>;

export const newBriefShape = z
  .object({
    name: z.string().trim().min(1).max(200),
    goal: z.enum(goals),
    topics: z.array(z.enum(topics)).min(1),
    platforms: z.array(z.enum(platforms)).default([]).meta({ description: 'Empty = any' }),
    budget: z.number().int().positive().meta({ description: 'Minor units of the currency' }),
    currency: z.enum(briefCurrencies),
    startsOn: z.iso.date().nullable().default(null),
    endsOn: z.iso.date().nullable().default(null),
    audience: targetShape
      .default({ genders: [], ages: [], regions: [] })
      .meta({ description: 'Whom it is to reach; an empty list = any' }),
    planGoal: z.enum(planGoals).default('reach'),
    tierShares: z.partialRecord(z.enum(tiers), share).default({}).meta({ description: 'Shares of the budget, 0–1' }),
    platformShares: z
      .partialRecord(z.enum(platforms), share)
      .default({})
      .meta({ description: 'Shares of the budget, 0–1' }),
    averageOrder: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(null)
      .meta({ description: 'What one order brings, in minor units of the currency' }),
    marginBps: bps.meta({ description: 'Margin on sales before commission, basis points' }),
    returnRateBps: bps.meta({ description: 'Share of sales that comes back, basis points' }),
    platformFeeBps: bps.meta({ description: 'What the shop platform keeps of sales, basis points' }),
    commissionBps: bps.meta({ description: 'Commission that the brand would pay, basis points' }),
    fixedShareBps: z.number().int().min(1).max(10_000).nullable().default(null).meta({
      description:
        'Share of what a KOL asks that stays fixed in offers of fee and commission; null = half, 10,000 = fees only. Never 0: a fixed part is always paid',
    }),
    exclude: words.default([]),
    must: words.default([]),
    verdicts: z.array(z.enum(verdicts)).min(1).default(['authentic', 'look_closer', 'not_enough_data']),
    coolingOffDays: z.number().int().min(0).max(3_650).default(180),
  })
  .refine((brief) => !brief.startsOn || !brief.endsOn || brief.startsOn <= brief.endsOn, {
    path: ['endsOn'],
    params: { phrase: brandWords.endsBeforeStart },
  })
  .refine((brief) => minimums(brief.tierShares) <= 1.000001, {
    path: ['tierShares'],
    params: { phrase: brandWords.sharesAboveAll },
  })
  .refine((brief) => minimums(brief.platformShares) <= 1.000001, {
    path: ['platformShares'],
    params: { phrase: brandWords.platformSharesAboveAll },
  })
  .refine(
    (brief) =>
      !['sales', 'profit'].includes(brief.planGoal) || (brief.averageOrder !== null && brief.marginBps !== null),
    { path: ['averageOrder'], params: { phrase: brandWords.economicsNeeded } },
  );
export type NewBrief = z.infer<typeof newBriefShape>;
export const briefShape = z.intersection(
  newBriefShape,
  z.object({ id: z.string(), brandId: z.string(), brandName: z.string(), createdAt: z.string() }),
);
export type Brief = z.infer<typeof briefShape>;

const isMajorAmount = (given: unknown) => /^\d{1,12}(\.\d{1,4})?$/.test(String(given)) && Number(given) > 0;

/** What brief.yaml holds: the brand and the brief together; the budget is written as people write it. */
export const briefFileShape = z.object({
  brand: newBrandShape,
  brief: z.intersection(
    z.record(z.string(), z.unknown()),
    z.object({
      budget: z
        .unknown()
        .refine((given) => isMajorAmount(given), { params: { phrase: brandWords.budgetNeeded } })
        .meta({ description: 'Major units: 20000 or "20000.50"' }),
      averageOrder: z
        .unknown()
        .optional()
        .refine((given) => given === undefined || given === null || isMajorAmount(given), {
          params: { phrase: brandWords.orderInMajor },
        })
        .meta({ description: 'Major units; absent = not known' }),
      currency: z.unknown(),
    }),
  ),
});
