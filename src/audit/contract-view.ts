// Shapes of audits as the archive keeps them and pages show them.
import { z } from 'zod';
import { isDay } from '../base/day.ts';
import { platforms, verdicts } from '../base/id.ts';
import { auditShape, familyNormShape, familyShape } from './contract.ts';
import { appealShape } from './contract-appeal.ts';

/** Where a family stands: `note` is told about the craft and is never evidence. */
export const standings = ['against', 'unsure', 'note', 'fine', 'missing'] as const;
export type Standing = (typeof standings)[number];

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });

export const standingFamilyShape = familyShape.extend({
  standing: z.enum(standings).meta({ description: 'By the policy of the audit' }),
  norm: familyNormShape
    .extend({
      text: phrase.meta({ description: 'Where the account lies among its peers, and who they are' }),
      shape: z
        .array(z.tuple([z.number(), z.number()]))
        .meta({ description: '[rate, height 0–1] of the distribution of peers, rates on a logarithmic axis' }),
    })
    .optional(),
});
export type StandingFamily = z.output<typeof standingFamilyShape>;

/** An audit of an account of the archive, with what it rests on. */
export const storedAuditShape = auditShape.omit({ id: true }).extend({
  id: z.string().nullable().meta({ description: 'null = read just now and not kept, because it was never audited' }),
  accountId: z.string(),
  at: z.string(),
  headline: phrase.meta({ description: 'The verdict with its reason, in one sentence' }),
  families: z.array(standingFamilyShape).meta({ description: 'What speaks against first; what is missing last' }),
  wouldChange: z.array(phrase).meta({ description: 'What would change the verdict, or make it surer' }),
  appeal: appealShape.nullable().meta({ description: 'The newest appeal while it is in force or outdated' }),
  basis: z
    .string()
    .nullable()
    .meta({ description: 'What the archive had taught the audit; null = shipped norms alone' }),
  rests: z.object({
    from: z.string().nullable().meta({ description: 'Oldest day that the evidence knows of' }),
    to: z.string().nullable().meta({ description: 'Newest day that the evidence knows of' }),
    snapshots: z.int(),
    posts: z.int(),
    comments: z.int(),
  }),
});
export type StoredAudit = z.output<typeof storedAuditShape>;

/** One line of an account's history of audits. */
export const pastAuditShape = z.object({
  id: z.string(),
  at: z.string(),
  verdict: z.enum(verdicts),
  authenticity: z.number().nullable(),
  policy: z.string(),
  basis: z.string().nullable(),
});
export type PastAudit = z.output<typeof pastAuditShape>;

export const watchShape = z.object({ isWatched: z.boolean() });

/** What changed about a watched KOL. */
export const alertShape = z.object({
  id: z.string(),
  kolId: z.string(),
  kolName: z.string(),
  accountId: z.string(),
  platform: z.enum(platforms),
  kind: z.enum(['verdict', 'followers']),
  verdictBefore: z.enum(verdicts).nullable().meta({ description: 'Of an alert about a verdict' }),
  verdictAfter: z.enum(verdicts).nullable(),
  authenticityBefore: z.number().nullable(),
  authenticityAfter: z.number().nullable(),
  followersBefore: z.number().nullable().meta({ description: 'Of an alert about followers' }),
  followersAfter: z.number().nullable(),
  dayBefore: z.string().nullable(),
  dayAfter: z.string().nullable(),
  at: z.string(),
});
export type Alert = z.output<typeof alertShape>;

/** A sample of an account's followers, without the profiles themselves. */
export const followerSampleShape = z.object({
  id: z.string(),
  observedOn: z.string(),
  source: z.string(),
  people: z.int(),
  byName: z.string(),
  at: z.string(),
});
export type FollowerSample = z.output<typeof followerSampleShape>;

export const newSampleShape = z.object({
  fileName: z.string().min(1).max(200),
  observedOn: z
    .string()
    .refine(isDay, { params: { kind: 'day' } })
    .meta({ format: 'date' }),
  csv: z
    .string()
    .max(4_000_000)
    .meta({ description: 'One follower a line; columns as `kolosseo audit --profiles` takes them' }),
});
export type NewSample = z.output<typeof newSampleShape>;
