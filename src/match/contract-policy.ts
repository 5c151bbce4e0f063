// The policy of the match as a document: what each part weighs, and the numbers by which it is read.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { categories, tiers } from '../base/id.ts';
import { matchPolicyWords } from './words-policy.ts';

export const partIds = [
  'coherence',
  'use',
  'relation',
  'experience',
  'competitor',
  'audience',
  'authenticity',
  'craft',
  'price',
  'availability',
] as const;
export type PartId = (typeof partIds)[number];

/** Every number with the least and the most it may be; words-policy.ts says what it does. */
export const policyNumbers = {
  tagPosts: [0, 100],
  fullShare: [0.05, 1],
  usePosts: [1, 100],
  classPosts: [1, 1_000],
  warmPosts: [1, 100],
  sectorWorks: [1, 100],
  competitorMonths: [1, 120],
  competitorHalfLife: [1, 120],
  competitorPosts: [1, 1_000],
  likenessSame: [0, 1],
  likenessRelated: [0, 1],
  likenessUnknown: [0, 1],
  likenessOther: [0, 1],
  fullFollowers: [1_000, 1_000_000_000],
  largeAudience: [1, 1_000_000_000],
  smallAudience: [1, 1_000_000_000],
  craftGood: [0, 100],
  craftPoor: [0, 100],
  comfortableShare: [0.01, 1],
  cheapBelow: [0.1, 1],
  dearAbove: [1, 10],
  unknownValue: [0, 1],
} as const satisfies Record<string, readonly [number, number]>;
export type NumberId = keyof typeof policyNumbers;
export const numberIds = Object.keys(policyNumbers) as readonly NumberId[];

const versionForm = /^\d{4}-\d{2}-\d{2}(-[A-Za-z0-9][A-Za-z0-9._-]{0,39})?$/;
const weight = z.number().min(0).max(100);
const number = (id: NumberId) => z.number().min(policyNumbers[id][0]).max(policyNumbers[id][1]);
const objectOf = <Id extends string, Shape extends z.ZodType>(ids: readonly Id[], shape: (id: Id) => Shape) =>
  z.object(Object.fromEntries(ids.map((id) => [id, shape(id)])) as Record<Id, Shape>);

const weights = objectOf(partIds, () => weight);
const numbers = objectOf(numberIds, number);

export const matchPolicyShape = z.object({
  version: z.string().refine((text) => versionForm.test(text) && isDay(text.slice(0, 10)), {
    params: { phrase: matchPolicyWords.badVersion },
  }),
  weights: weights.refine((given) => Object.values(given).some((one) => one > 0), {
    params: { phrase: matchPolicyWords.noWeight },
  }),
  numbers,
  /** Who is paid a fixed fee only. */
  fixedCategories: z.array(z.enum(categories)),
  fixedTiers: z.array(z.enum(tiers)),
});
export type MatchPolicy = z.infer<typeof matchPolicyShape>;
export type MatchPolicyField = keyof MatchPolicy;
export const matchPolicyFields = Object.keys(matchPolicyShape.shape) as readonly MatchPolicyField[];

/** What a file must have; the rest is as in the shipped policy. */
export const matchPolicyFileShape = matchPolicyShape
  .extend({ weights: weights.partial(), numbers: numbers.partial() })
  .partial()
  .required({ version: true });
export type MatchPolicyFile = z.infer<typeof matchPolicyFileShape>;

export const newMatchPolicyShape = z.object({
  policy: matchPolicyShape,
  note: z.string().trim().max(500).default(''),
});

export const matchPolicyUseShape = z.object({
  version: z.string(),
  isShipped: z.boolean(),
  note: z.string(),
  byName: z.string(),
  at: z.string(),
});
export type MatchPolicyUse = z.infer<typeof matchPolicyUseShape>;

export const matchPolicyViewShape = z.object({
  policy: matchPolicyShape,
  isShipped: z.boolean(),
  shipped: matchPolicyShape,
  uses: z.array(matchPolicyUseShape),
});
export type MatchPolicyView = z.infer<typeof matchPolicyViewShape>;
