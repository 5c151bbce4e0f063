// Shapes of the evidence about one account, of the audit that answers it, and of scored follower profiles.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { verdicts } from '../base/id.ts';

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const moment = z
  .string()
  .refine((text) => momentForm.test(text) && !Number.isNaN(Date.parse(text)), { params: { kind: 'moment' } })
  .meta({ format: 'date-time', description: 'ISO 8601 with offset' });
const day = z
  .string()
  .refine(isDay, { params: { kind: 'day' } })
  .meta({ format: 'date' });
const id = z.string().min(1);
const count = z.number().nonnegative().nullable().default(null).meta({ description: 'null = not known, never 0' });
const flag = z.boolean().nullable().default(null);

export const postShape = z.object({
  id,
  at: moment,
  original: flag,
  sponsored: flag,
  text: z.string().default(''),
  views: count,
  likes: count,
  comments: count,
  shares: count,
  saves: count,
});
export const commentShape = z.object({
  post: id,
  author: id.nullable().default(null),
  at: moment.nullable().default(null),
  text: z.string().default(''),
  byKol: z.boolean().default(false),
  replyTo: z.string().nullable().default(null),
  likes: count,
});
export const profileShape = z.object({
  followers: count,
  following: count,
  posts: count,
  hasPicture: flag,
  bioLength: count,
  handleLength: count,
  handleDigits: count,
  private: flag,
  createdAt: z
    .string()
    .refine((text) => isDay(text) || !Number.isNaN(Date.parse(text)), { params: { kind: 'day' } })
    .nullable()
    .default(null),
});
export const evidenceShape = z.object({
  id: z.string().optional().meta({ description: 'Given back in the answer; for files with one document a line' }),
  account: z.object({
    platform: z.string(),
    category: z.string().nullable().default(null),
    countsRounded: z.boolean().default(false).meta({ description: 'Counts are as displayed: 1.2万, 13.8M' }),
    followers: z
      .array(z.tuple([day, z.number().nonnegative().nullable()]))
      .default([])
      .meta({ description: '[day, followers], gaps allowed' }),
  }),
  posts: z.array(postShape).default([]),
  comments: z.array(commentShape).default([]),
  followerSample: z.array(profileShape).default([]),
  seed: z.int().default(1),
});
export type Evidence = z.output<typeof evidenceShape>;
export type Post = Evidence['posts'][number];
export type Comment = Evidence['comments'][number];
export type FollowerProfile = z.output<typeof profileShape>;

export const familyIds = [
  'growth',
  'engagement',
  'count_shape',
  'comments',
  'commenters',
  'conduct',
  'followers',
  'platform',
] as const;
export type FamilyId = (typeof familyIds)[number];

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });

export const findingShape = z.object({
  code: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  measured: z.number().nullable(),
  expected: z.number().nullable(),
  text: phrase,
  tried: z.array(phrase).optional().meta({ description: 'Innocent causes that were tried, each with what came of it' }),
  ring: z.string().optional().meta({ description: 'Of a ring of the archive: its id' }),
  examples: z.array(z.string()).optional().meta({ description: 'Comments that show why, pseudonymous and shortened' }),
});
export type Finding = z.output<typeof findingShape>;

/** What peers do, and this account among them. Shares: 0.03 = 3 of 100 followers (or viewers) interact. */
export const familyNormShape = z.object({
  base: z.enum(['followers', 'views']),
  low: z.number().meta({ description: '5 % of peers lie below' }),
  middle: z.number(),
  high: z.number().meta({ description: '5 % of peers lie above' }),
  own: z.number(),
  place: z.number().nullable().meta({ description: 'Share of peers below, 0–1; null where the norm was not learned' }),
  levels: z.array(z.number()).nullable().meta({ description: 'At 5, 10, 25, 50, 75, 90 and 95 % of peers' }),
  quality: z.enum(['learned', 'measured', 'heuristic']),
  source: z.string(),
  accounts: z.int().nullable().meta({ description: 'Peers that it was learned from' }),
});
export type FamilyNorm = z.output<typeof familyNormShape>;

export const familyShape = z.object({
  id: z.enum(familyIds),
  status: z.enum(['measured', 'not_enough_data']),
  missing: z.string().nullable(),
  missingText: phrase.nullable().meta({ description: 'The same in three languages' }),
  logLikelihoodRatio: z.number().nullable().meta({ description: 'Positive speaks for bought, negative for grown' }),
  findings: z.array(findingShape),
  norm: familyNormShape.optional().meta({ description: 'Of engagement' }),
});
export type Family = z.output<typeof familyShape>;

export const auditShape = z.object({
  id: z.string().optional(),
  verdict: z.enum(verdicts),
  authenticity: z.number().nullable(),
  fraudProbability: z.number().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable().meta({ description: '80 % interval of fraudProbability' }),
  craft: z.number().nullable().meta({ description: '0–100; how well the KOL works, apart from what is bought' }),
  score: z
    .number()
    .nullable()
    .meta({ description: '0–100: authenticity and craft together; null where one is not known' }),
  families: z.array(familyShape),
  policy: z.string().meta({ description: 'Version of the thresholds and norms that were used' }),
  basis: z.string().nullable().meta({ description: 'What an archive had taught; null = shipped norms alone' }),
  evidenceHash: z.string(),
});
export type Audit = z.output<typeof auditShape>;

export const scoredProfilesShape = z.object({
  profiles: z.array(z.object({ row: z.int(), fake: z.number() })),
  share: z.object({ estimate: z.number(), low: z.number(), high: z.number() }).nullable(),
});
export type ScoredProfiles = z.output<typeof scoredProfilesShape>;
