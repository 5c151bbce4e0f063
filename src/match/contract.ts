// Shapes of the match of a brief, and of what people note for it.
import { z } from 'zod';
import { cardShape } from '../archive/contract.ts';
import { partIds } from './contract-policy.ts';
import { partBases, targetBases, targetParts } from './on-target.ts';
import { payKinds } from './pay-kind.ts';
import { noteWords } from './words-notes.ts';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });
export const reasonShape = z.object({
  code: z.string(),
  sign: z.enum(['for', 'against', 'unknown']),
  part: z.enum(partIds).nullable(),
  text: phrase,
});
const lineShape = z.object({ code: z.string(), text: phrase });

export const quoteShape = z.object({
  about: z.enum(['things', 'class', 'brand', 'competitor']),
  accountId: z.string(),
  postId: z.string(),
  on: z.string().nullable(),
  url: z.string().nullable(),
  isPaid: z.boolean(),
  before: z.string(),
  word: z.string(),
  after: z.string(),
});
export type Quote = z.infer<typeof quoteShape>;

const share = z.number().min(0).max(1);
export const onTargetShape = z.object({
  share,
  low: share,
  high: share,
  basis: z.enum(targetBases).meta({
    description: 'imported: all that is asked was imported; mixed: some of it, comments or estimates tell the rest',
  }),
  parts: z
    .array(
      z.object({
        part: z.enum(targetParts),
        share,
        basis: z.enum(partBases),
        day: z.string().nullable().meta({ description: 'Of what was imported' }),
        isStale: z.boolean().meta({ description: 'Older than 180 days: the interval is wider' }),
        isSplit: z.boolean().meta({ description: 'Imported bands of ages were cut to fit those of the brief' }),
      }),
    )
    .meta({ description: 'What the brief asks, one by one' }),
  lift: z.number().meta({ description: 'Imported share ÷ that of an audience of which nothing is known' }),
  readers: z.object({ known: z.number(), inRegions: z.number() }).nullable(),
});

export const payShape = z.object({
  kind: z.enum(payKinds).meta({ description: 'fixed: a fee only; fixed_commission: a fixed part and commission' }),
  suggested: z.enum(payKinds),
  why: lineShape,
});

export const matchRowShape = z.object({
  card: cardShape,
  score: z.number(),
  parts: z.array(
    z.object({
      id: z.enum(partIds),
      value: share,
      weight: z.number(),
      isKnown: z.boolean().meta({ description: 'false: nothing is known, and the policy’s value for that counts' }),
      lines: z.array(lineShape).meta({ description: 'What it rests on' }),
    }),
  ),
  reasons: z.array(reasonShape),
  out: reasonShape.nullable(),
  quotes: z.array(quoteShape),
  rules: z.array(lineShape).meta({ description: 'What the law asks of an endorser for this brief' }),
  onTarget: onTargetShape,
  topicShares: z.record(z.string(), z.number()).meta({ description: 'Share of posts, over the topics of the brief' }),
  pay: payShape,
});
export type MatchRow = z.infer<typeof matchRowShape>;

const wishedParts = z.preprocess(
  (given) =>
    given === undefined ? undefined : [given].flat().flatMap((one) => String(one).split(',').filter(Boolean)),
  z.array(z.enum(partIds)).optional(),
);

export const matchQueryShape = z.object({
  q: z.string().max(200).optional().meta({ description: 'A name: answers “why not this one?” too' }),
  with: wishedParts.meta({ description: 'Only those with a reason for in each of these parts' }),
  without: wishedParts.meta({ description: 'Only those with no reason against in any of these parts' }),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(30),
});

export const matchPageShape = z.object({
  policy: z.string(),
  total: z.number().meta({ description: 'Accounts that may be chosen' }),
  found: z.number().meta({ description: 'Of them, or of all by name, those that the query finds' }),
  left: z
    .array(z.object({ code: z.string(), text: phrase, count: z.number() }))
    .meta({ description: 'How many are out, and why' }),
  strengths: z
    .array(z.object({ part: z.enum(partIds), for: z.number(), against: z.number() }))
    .meta({ description: 'How many of those that may be chosen have reasons, by part' }),
  read: z
    .object({ posts: z.number(), accounts: z.number(), taughtBy: z.number() })
    .meta({ description: 'What the topics rest on: posts read, accounts they are of, accounts with known topics' }),
  page: z.number(),
  pageSize: z.number(),
  rows: z.array(matchRowShape),
});
export type MatchPage = z.infer<typeof matchPageShape>;

export const payChoiceShape = z.object({
  kind: z.enum(payKinds).nullable().meta({ description: 'null = as suggested' }),
});

const note = z.string().trim().max(500).nullable().default(null);
export const newUnavailableShape = z
  .object({ from: z.iso.date(), to: z.iso.date(), note })
  .refine((one) => one.from <= one.to, { path: ['to'], params: { phrase: noteWords.endsBeforeStart } });
export type NewUnavailable = z.infer<typeof newUnavailableShape>;
export const newEndorserCheckShape = z.object({
  checkedOn: z.iso.date(),
  underTen: z.boolean(),
  penalisedOn: z.iso.date().nullable().meta({ description: 'Last penalty for false endorsement; null = none found' }),
  note,
});
export type NewEndorserCheck = z.infer<typeof newEndorserCheckShape>;

export const kolNotesShape = z.object({
  unavailable: z.array(
    z.object({ id: z.string(), from: z.string(), to: z.string(), what: z.string(), byName: z.string() }),
  ),
  endorser: z
    .object({
      checkedOn: z.string(),
      underTen: z.boolean(),
      penalisedOn: z.string().nullable(),
      note: z.string().nullable(),
      byName: z.string(),
    })
    .nullable(),
});
export type KolNotes = z.infer<typeof kolNotesShape>;
