// Shapes of the plans of a brief.
import { z } from 'zod';
import { formats, platforms, tiers, verdicts } from '../base/id.ts';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });

export const newPlanShape = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  budget: z.number().int().positive().optional().meta({ description: 'Minor units; the brief’s own when absent' }),
  must: z.array(z.string()).max(500).default([]).meta({ description: 'Accounts that have to be in' }),
  ban: z.array(z.string()).max(5_000).default([]).meta({ description: 'Accounts that must not be' }),
  maxKols: z.number().int().min(1).max(10_000).nullable().default(null),
});
export type NewPlan = z.infer<typeof newPlanShape>;

export const planLineShape = z.object({
  accountId: z.string(),
  kolId: z.string(),
  name: z.string(),
  platform: z.enum(platforms),
  tier: z.enum(tiers),
  verdict: z.enum(verdicts).nullable(),
  format: z.enum(formats),
  posts: z.number().int(),
  cost: z.number().int(),
  priceSource: z.enum(['quoted', 'estimated']),
  adds: z.number().meta({ description: 'People whom the plan would not reach without this line' }),
  views: z.number(),
  reasons: z.array(z.object({ sign: z.string(), text: phrase })),
});
export type PlanLine = z.infer<typeof planLineShape>;

export const planSummaryShape = z.object({
  id: z.string(),
  briefId: z.string(),
  name: z.string(),
  currency: z.string(),
  budget: z.number(),
  cost: z.number(),
  reach: z.number().meta({ description: 'Expected people reached at least once' }),
  bound: z.number().meta({ description: 'No plan under the same rules reaches more' }),
  gap: z.number().nullable(),
  kols: z.number(),
  createdAt: z.string(),
});
export type PlanSummary = z.infer<typeof planSummaryShape>;

export const planViewShape = planSummaryShape.extend({
  briefName: z.string(),
  brandName: z.string(),
  candidates: z.number(),
  unforeseeable: z.number().meta({ description: 'Accounts of which not even followers are known' }),
  milliseconds: z.number(),
  relaxed: z.array(z.string()),
  byHand: z.object({ biggestNames: z.number(), lowestPrice: z.number() }),
  policies: z.record(z.string(), z.string()),
  lines: z.array(planLineShape),
});
export type PlanView = z.infer<typeof planViewShape>;
