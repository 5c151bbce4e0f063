// Shapes of brands and briefs. A brief is the same document as a form, as JSON and as brief.yaml.
import { z } from 'zod';
import { platforms, tiers, topics, verdicts } from '../base/id.ts';
import { brandWords } from './words.ts';

export const briefCurrencies = ['EUR', 'CNY'] as const;
export const goals = ['awareness', 'launch'] as const;

const words = z.array(z.string().trim().min(1).max(80)).max(200);

export const productShape = z.object({
  name: z.string().trim().min(1).max(200),
  productClass: z.string().max(80).nullable().default(null),
  terms: words.default([]),
});
export const competitorShape = z.object({
  name: z.string().trim().min(1).max(200),
  fame: z.number().int().min(0).max(3).default(0),
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
    tierShares: z.partialRecord(z.enum(tiers), share).default({}).meta({ description: 'Shares of the budget, 0–1' }),
    exclude: words.default([]),
    must: words.default([]),
    verdicts: z.array(z.enum(verdicts)).min(1).default(['authentic', 'look_closer', 'not_enough_data']),
    coolingOffDays: z.number().int().min(0).max(3_650).default(180),
  })
  .refine((brief) => !brief.startsOn || !brief.endsOn || brief.startsOn <= brief.endsOn, {
    path: ['endsOn'],
    params: { phrase: brandWords.endsBeforeStart },
  })
  .refine((brief) => Object.values(brief.tierShares).reduce((sum, one) => sum + (one?.min ?? 0), 0) <= 1.000001, {
    path: ['tierShares'],
    params: { phrase: brandWords.sharesAboveAll },
  });
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
      currency: z.unknown(),
    }),
  ),
});
