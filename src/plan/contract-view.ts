// Shapes of the plans of a brief: what is wished, what came out with its explanations, and what people say of it.
import { z } from 'zod';
import { formats, platforms, tiers, verdicts } from '../base/id.ts';
import { planGoals } from '../brand/contract.ts';
import { payKinds } from '../match/pay-kind.ts';
import { shareShape } from './contract.ts';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });
const accounts = z.array(z.string());
const minor = z.number().int();

/** Which case a plan is chosen for: the best of good luck (p90), the average, the best of bad luck (p10). */
export const risks = ['bold', 'even', 'careful'] as const;
export type Risk = (typeof risks)[number];

export const wishesShape = z.object({
  budget: minor.positive().optional().meta({ description: 'Minor units; the brief’s own when absent' }),
  goal: z.enum(planGoals).optional().meta({ description: 'The brief’s own when absent' }),
  must: accounts.max(500).default([]).meta({ description: 'Accounts that have to be in' }),
  ban: accounts.max(5_000).default([]).meta({ description: 'Accounts that must not be' }),
  lock: z
    .array(z.object({ accountId: z.string(), option: z.string() }))
    .max(500)
    .default([])
    .meta({ description: 'Lines that stay as they are: the account with this very option' }),
  maxKols: z.number().int().min(1).max(10_000).nullable().default(null),
  minKols: z
    .number()
    .int()
    .min(1)
    .max(10_000)
    .nullable()
    .default(null)
    .meta({ description: 'At least so many: none may cost more than the budget ÷ this number' }),
  risk: z.enum(risks).default('even'),
  tierShares: z
    .partialRecord(z.enum(tiers), shareShape)
    .optional()
    .meta({ description: 'The brief’s own when absent' }),
  platformShares: z.partialRecord(z.enum(platforms), shareShape).optional(),
  perKol: minor
    .nonnegative()
    .default(0)
    .meta({ description: 'What each KOL costs beside its fee: samples, coordination' }),
  agency: accounts
    .max(2_000)
    .default([])
    .meta({ description: 'A list made by hand, accounts or KOLs, to compare with on the same money' }),
  prove: z.boolean().default(false).meta({ description: 'Seconds of work for a tighter proof' }),
  quick: z
    .boolean()
    .default(false)
    .meta({ description: 'No try at a proof: sooner back, with a wider gap where the market is hard' }),
});
export type Wishes = z.infer<typeof wishesShape>;

export const newPlanShape = wishesShape.extend({ name: z.string().trim().min(1).max(200).optional() });
export type NewPlan = z.infer<typeof newPlanShape>;

export const bandShape = z.object({ p10: z.number(), p50: z.number(), p90: z.number() });
export type Band = z.infer<typeof bandShape>;

export const pieceShape = z.object({ format: z.enum(formats), posts: z.number().int().positive() });

export const planLineShape = z.object({
  accountId: z.string(),
  kolId: z.string(),
  name: z.string(),
  platform: z.enum(platforms),
  tier: z.enum(tiers),
  verdict: z.enum(verdicts).nullable(),
  option: z.string(),
  pieces: z.array(pieceShape).min(1),
  format: z.enum(formats).meta({ description: 'Of the first piece' }),
  posts: z.number().int().meta({ description: 'Of all pieces' }),
  cost: minor.meta({ description: 'Fee, expected commission and what each KOL costs beside' }),
  fee: minor,
  commission: minor
    .nullable()
    .meta({ description: 'Expected; null where sales cannot be foreseen or nothing is variable' }),
  payKind: z.enum(payKinds),
  priceSource: z.enum(['quoted', 'estimated']),
  overComparables: z
    .number()
    .nullable()
    .meta({ description: 'Quote ÷ comparables − 1 where it stands above their range' }),
  fairFee: minor.nullable().meta({ description: 'What comparables are usually paid, where the quote is above them' }),
  adds: z.number().meta({ description: 'People whom the plan would not reach without this line' }),
  alone: z.number().meta({ description: 'People whom it reaches by itself' }),
  overlap: z.number().meta({ description: 'Share of its people whom others of the plan reach too' }),
  costPerNew: z.number().nullable().meta({ description: 'Minor units for each person whom it adds' }),
  views: z.number().meta({ description: 'Expected, net of the audit' }),
  viewsBand: bandShape,
  engagement: z.number(),
  sales: z.number().nullable().meta({ description: 'Expected sales after returns, minor units' }),
  basis: z.enum(['seen', 'interactions', 'followers']).meta({ description: 'What the views rest on' }),
  forecastPosts: z.number().meta({ description: 'Posts of the account that the views rest on' }),
  score: z.number().meta({ description: 'Fit to the brief, 0–100' }),
  reasons: z.array(z.object({ sign: z.string(), text: phrase })),
});
export type PlanLine = z.infer<typeof planLineShape>;

/** Why somebody is not in the plan: the nearest reason. */
export const notTakenReasons = [
  ...['price', 'overlap', 'fit', 'budget', 'rules', 'banned', 'other_account'],
  ...['careful', 'bold'],
] as const;
export const notTakenShape = z.object({
  accountId: z.string(),
  kolId: z.string(),
  name: z.string(),
  platform: z.enum(platforms),
  tier: z.enum(tiers),
  pieces: z.array(pieceShape),
  option: z.string(),
  cost: minor,
  adds: z.number(),
  alone: z.number(),
  reason: z.enum(notTakenReasons),
  text: phrase,
});
export type NotTaken = z.infer<typeof notTakenShape>;

export const stepShape = z.object({
  money: minor.meta({ description: 'Minor units more (or fewer, below zero) than the budget' }),
  value: z.number().meta({ description: 'What the best plan found is then worth, less this plan’s' }),
  added: z.array(z.string()).meta({ description: 'Names that come in' }),
  dropped: z.array(z.string()),
});

/** What an attitude to risk did to a plan. */
export const caseShape = z.object({
  risk: z
    .enum(['careful', 'bold'])
    .meta({ description: 'careful = chosen for the p10 of the goal, bold = for its p90' }),
  inCase: z.number().meta({ description: 'The goal in that case of ten' }),
  evenInCase: z.number().meta({ description: 'The same of the plan that is best on average' }),
  evenValue: z.number().meta({ description: 'What that plan is worth on average' }),
  gap: z.number().nullable().meta({
    description: 'How far the choice may be from the best, where every option counts for what it adds to the case',
  }),
});

export const planFiguresShape = z.object({
  goal: z.enum(planGoals),
  currency: z.string(),
  budget: minor,
  cost: minor,
  value: z.number().meta({ description: 'Of the goal, on average: people, interactions, or minor units' }),
  bound: z.number().meta({ description: 'No plan under the same rules is worth more on average' }),
  gap: z.number().nullable(),
  isOptimal: z.boolean(),
  case: caseShape.nullable().default(null).meta({ description: 'null = chosen for the average' }),
  reach: z.number().meta({ description: 'Expected people reached at least once' }),
  outcome: z.object({
    reach: bandShape,
    engagement: bandShape,
    sales: bandShape.nullable(),
    profit: bandShape.nullable(),
  }),
  lossChance: z.number().nullable(),
  views: z.number(),
  engagement: z.number(),
  sales: z.number().nullable(),
  profit: z.number().nullable().meta({ description: 'Expected, after goods, platform fee, commission and fees' }),
  kols: z.number(),
  candidates: z.number(),
  unforeseeable: z.number().meta({ description: 'Accounts of which not even followers are known' }),
  milliseconds: z.number(),
  relaxed: z.array(z.string()),
  notes: z.array(z.string()).meta({ description: 'Codes of what could not be counted in' }),
  cells: z.array(z.object({ topic: z.string(), platform: z.enum(platforms), people: z.number(), reached: z.number() })),
  overlaps: z
    .object({
      accounts: accounts,
      shares: z.array(z.array(z.number())),
      seen: z
        .array(
          z.object({
            a: z.string(),
            b: z.string(),
            share: z.number().meta({ description: 'Of the smaller audience' }),
            low: z.number(),
            high: z.number(),
            common: z.number().int().meta({ description: 'People seen to comment under both' }),
          }),
        )
        .default([])
        .meta({ description: 'Pairs whose overlap people who comment under both show, with its 80 % interval' }),
    })
    .meta({
      description: 'Row by column: share of the row’s people whom the column reaches too, of the largest lines',
    }),
  byHand: z.object({
    biggestNames: z.number(),
    lowestPrice: z.number(),
    agency: z.number().nullable(),
  }),
  policies: z.record(z.string(), z.string()),
});
export type PlanFigures = z.infer<typeof planFiguresShape>;

/** What the engine and the explanations make of a brief and wishes; not kept. */
/** The answer to “why not this one?”: of anybody in the archive. */
export const whyNotShape = z.object({
  rows: z.array(
    z.object({
      accountId: z.string(),
      kolId: z.string(),
      name: z.string(),
      platform: z.enum(platforms),
      tier: z.enum(tiers),
      isTaken: z.boolean(),
      reason: z.enum([...notTakenReasons, 'out', 'unforeseeable']).nullable(),
      text: phrase,
    }),
  ),
});

export const draftShape = planFiguresShape.extend({
  briefId: z.string(),
  lines: z.array(planLineShape),
  notTaken: z.array(notTakenShape).meta({ description: 'Those who came nearest' }),
});
export type Draft = z.infer<typeof draftShape>;

export const curvePointShape = z.object({ budget: minor, value: z.number(), bound: z.number(), kols: z.number() });
export const curveShape = z.object({
  points: z.array(curvePointShape).meta({ description: 'The best plan found for each budget' }),
  steps: z.array(stepShape).meta({ description: 'What a little more and a little less money would change' }),
});
export type Curve = z.infer<typeof curveShape>;
export type CurvePoint = z.infer<typeof curvePointShape>;

export const substituteShape = notTakenShape.omit({ reason: true, text: true }).extend({
  score: z.number(),
  value: z.number().meta({ description: 'Worth of the plan with it in place of the line, less this plan’s' }),
});
export type Substitute = z.infer<typeof substituteShape>;

export const planStates = ['draft', 'approved'] as const;

export const planSummaryShape = z.object({
  id: z.string(),
  briefId: z.string(),
  name: z.string(),
  state: z.enum(planStates),
  goal: z.enum(planGoals),
  currency: z.string(),
  budget: z.number(),
  cost: z.number(),
  value: z.number(),
  reach: z.number().meta({ description: 'Expected people reached at least once' }),
  bound: z.number().meta({ description: 'No plan under the same rules is worth more' }),
  gap: z.number().nullable(),
  kols: z.number(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  approvedBy: z.string().nullable(),
});
export type PlanSummary = z.infer<typeof planSummaryShape>;

export const planCommentShape = z.object({
  id: z.string(),
  by: z.string().nullable(),
  at: z.string(),
  text: z.string(),
});
export const newCommentShape = z.object({ text: z.string().trim().min(1).max(5_000) });
export type NewComment = z.infer<typeof newCommentShape>;

export const planChangeShape = z.object({
  name: z.string().trim().min(1).max(200).optional(),
  state: z.enum(planStates).optional(),
});
export type PlanChange = z.infer<typeof planChangeShape>;

export const planViewShape = draftShape.extend({
  ...planSummaryShape.shape,
  briefName: z.string(),
  brandName: z.string(),
  wishes: wishesShape,
  curve: curveShape,
  comments: z.array(planCommentShape),
});
export type PlanView = z.infer<typeof planViewShape>;
