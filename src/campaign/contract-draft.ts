// Shapes of drafts, what was said of them, and what was published in the end.
import { z } from 'zod';
import { aiUses, sides } from './contract-work.ts';

const signed = { side: z.enum(sides), byName: z.string(), at: z.string() };
const address = z.url({ protocol: /^https?$/ }).max(2_000);

export const newDraftShape = z.object({
  text: z.string().trim().min(1).max(50_000),
  links: z.array(address).max(20).default([]).meta({ description: 'Where a video or a folder can be seen' }),
  aiUse: z
    .enum(aiUses)
    .nullable()
    .default(null)
    .meta({ description: 'Whether AI made or altered it; null = nobody said' }),
  attachments: z.array(z.string().min(1).max(100)).max(30).default([]),
});
export type NewDraft = z.output<typeof newDraftShape>;

/** Where a comment points: a passage of the text, or a spot of a picture in hundredths of its sides. */
export const placeShape = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('passage'),
    at: z.int().nonnegative(),
    length: z.int().positive(),
    quote: z.string().max(2_000),
  }),
  z.object({
    kind: z.literal('spot'),
    attachmentId: z.string(),
    x: z.number().min(0).max(100),
    y: z.number().min(0).max(100),
  }),
]);
export type Place = z.output<typeof placeShape>;

export const newCommentShape = z.object({
  text: z.string().trim().min(1).max(4_000),
  place: placeShape.nullable().default(null),
});
export type NewComment = z.output<typeof newCommentShape>;
export const commentShape = newCommentShape.extend({
  id: z.string(),
  draftId: z.string(),
  ...signed,
  settledBy: z.string().nullable(),
  settledAt: z.string().nullable(),
});
export type Comment = z.output<typeof commentShape>;

export const decisionShape = z.object({
  decision: z.enum(['approved', 'sent_back']),
  note: z.string().nullable().meta({ description: 'For the KOL' }),
  overrule: z.string().nullable().meta({ description: 'Why in spite of open findings: never shown to the KOL' }),
  byName: z.string(),
  at: z.string(),
});
export type Decision = z.output<typeof decisionShape>;

export const draftShape = newDraftShape.extend({
  id: z.string(),
  deliverableId: z.string(),
  version: z.int(),
  sha256: z.string().meta({ description: 'Of text, links and pictures: what was approved' }),
  ...signed,
  comments: z.array(commentShape),
  decisions: z.array(decisionShape).meta({ description: 'Oldest first; the newest counts' }),
});
export type Draft = z.output<typeof draftShape>;

export const decideShape = z.object({
  decision: z.enum(['approved', 'sent_back']),
  note: z.string().trim().max(4_000).nullable().default(null),
  overrule: z
    .string()
    .trim()
    .min(3)
    .max(2_000)
    .nullable()
    .default(null)
    .meta({ description: 'Why it is approved although the check asks for something: kept with the name' }),
});
export type Decide = z.output<typeof decideShape>;

export const newPublicationShape = z.object({
  url: address,
  publishedAt: z.iso.datetime({ offset: true }),
  text: z.string().trim().max(50_000).nullable().default(null).meta({ description: 'As it stands there, copied' }),
  screenshot: z.string().max(100).nullable().default(null),
});
export type NewPublication = z.output<typeof newPublicationShape>;

export const differenceKinds = [
  'text_changed',
  'label_missing',
  'link_missing',
  'code_missing',
  'link_foreign',
  'unlawful',
  'text_untold',
  'unapproved',
] as const;
export type DifferenceKind = (typeof differenceKinds)[number];
export const comparisonShape = z.object({
  similarity: z.number().nullable().meta({ description: '0–1; null where the published text is not known' }),
  differences: z.array(z.object({ kind: z.enum(differenceKinds), facts: z.record(z.string(), z.string()) })),
  changes: z
    .array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() }))
    .meta({ description: 'The approved text as it became the published one' }),
});
export type Comparison = z.output<typeof comparisonShape>;

/** Metrics are asked for after so many days. */
export const metricDays = [1, 3, 7, 30] as const;
export const metricsShape = z.object({
  day: z.int(),
  dueOn: z.string(),
  state: z.enum(['known', 'waiting', 'missing']),
  seenOn: z.string().nullable(),
  views: z.number().nullable(),
  likes: z.number().nullable(),
  comments: z.number().nullable(),
  shares: z.number().nullable(),
  saves: z.number().nullable(),
});
export type Metrics = z.output<typeof metricsShape>;

export const publicationShape = newPublicationShape.extend({
  id: z.string(),
  deliverableId: z.string(),
  version: z.int(),
  ...signed,
  comparison: comparisonShape,
});
export type Publication = z.output<typeof publicationShape>;

export const alertShape = z.object({
  id: z.string(),
  placementId: z.string(),
  deliverableId: z.string(),
  publicationId: z.string(),
  kind: z.enum(differenceKinds),
  facts: z.record(z.string(), z.string()),
  at: z.string(),
  closedBy: z.string().nullable(),
  closedAt: z.string().nullable(),
  closingNote: z.string().nullable(),
});
export type PlacementAlert = z.output<typeof alertShape>;
export const closeAlertShape = z.object({ note: z.string().trim().min(3).max(2_000) });
