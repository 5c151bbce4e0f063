// Shapes of the brief that KOLs get. Its texts are written by hand in up to three languages; nothing is translated by a machine.
import { z } from 'zod';
import { formats } from '../base/id.ts';
import { type Language, languages } from '../base/words.ts';

const text = z.string().trim().min(1).max(2_000).nullable().default(null);
/** One thought in the languages in which somebody wrote it; null = in this language nobody has. */
export const textsShape = z.object({ it: text, en: text, zh: text });
export type Texts = z.output<typeof textsShape>;

const list = z.array(textsShape).max(50).default([]);
const word = z.string().trim().min(1).max(100);

export const campaignBriefShape = z.object({
  about: textsShape.prefault({}).meta({ description: 'The brand and what the campaign is for' }),
  products: z
    .array(z.object({ name: z.string().trim().min(1).max(200), facts: textsShape.prefault({}) }))
    .max(50)
    .default([]),
  messages: list.meta({ description: 'What is to be understood' }),
  dos: list,
  donts: list,
  mandatory: z.array(word).max(30).default([]).meta({ description: 'Words to be written exactly so' }),
  hashtags: z.array(word).max(30).default([]),
  mood: textsShape.prefault({}).meta({ description: 'Tone, pictures, setting' }),
  startsOn: z.iso.date().nullable().default(null),
  endsOn: z.iso.date().nullable().default(null),
  note: textsShape.prefault({}),
});
export type CampaignBrief = z.output<typeof campaignBriefShape>;

/** What is otherwise for one placement; what is absent is as for all. */
export const briefOverrideShape = z.object({
  about: textsShape.nullable().default(null),
  products: campaignBriefShape.shape.products.unwrap().nullable().default(null),
  messages: z.array(textsShape).max(50).nullable().default(null),
  dos: z.array(textsShape).max(50).nullable().default(null),
  donts: z.array(textsShape).max(50).nullable().default(null),
  mandatory: z.array(word).max(30).nullable().default(null),
  hashtags: z.array(word).max(30).nullable().default(null),
  mood: textsShape.nullable().default(null),
  note: textsShape.nullable().default(null),
});
export type BriefOverride = z.output<typeof briefOverrideShape>;

/** One thing that a brief says: in the language asked for, else in the one in which it was written. */
const saidShape = z.object({ text: z.string(), language: z.enum(languages).nullable() });
export type Said = z.output<typeof saidShape>;
export const briefSectionShape = z.object({ id: z.string(), heading: z.string(), items: z.array(saidShape) });
export type BriefSection = z.output<typeof briefSectionShape>;

export const briefDocumentShape = z.object({
  language: z.enum(languages),
  title: z.string(),
  subtitle: z.string(),
  missing: z.int().meta({ description: 'Texts that nobody has written in this language' }),
  notice: z.string().nullable(),
  sections: z.array(briefSectionShape),
});
export type BriefDocument = z.output<typeof briefDocumentShape>;

export const storedBriefShape = z.object({
  version: z.int().meta({ description: '0 = a proposal that nobody has kept' }),
  by: z.string().nullable(),
  at: z.string().nullable(),
  brief: campaignBriefShape,
});
export type StoredBrief = z.output<typeof storedBriefShape>;

export const placementBriefShape = storedBriefShape.extend({
  override: briefOverrideShape.nullable(),
  overrideVersion: z.int(),
});
export type PlacementBrief = z.output<typeof placementBriefShape>;

/** What of a placement its brief says beside. */
export const briefPlacementShape = z.object({
  kolName: z.string(),
  deliverables: z.array(
    z.object({ format: z.enum(formats), platform: z.string(), dueOn: z.string().nullable(), isLabelled: z.boolean() }),
  ),
  codes: z.array(z.string()),
  approvalRounds: z.int(),
  approvalDays: z.int(),
  keepOnlineDays: z.int(),
});
export type BriefPlacement = z.output<typeof briefPlacementShape>;

export const inBriefLanguage = z.object({ language: z.enum(languages).default('zh') });
export type BriefLanguage = Language;

export const messageKinds = [
  'invitation',
  'counter_offer',
  'contract_ready',
  'draft_reminder',
  'changes_asked',
  'approved',
  'publish_reminder',
  'statement_ready',
] as const;
export type MessageKind = (typeof messageKinds)[number];

export const messageFactsShape = z.object({
  kolName: z.string(),
  brand: z.string(),
  campaign: z.string(),
  pieces: z.array(z.object({ format: z.enum(formats), n: z.int() })),
  fees: z.int().meta({ description: 'Minor units' }),
  currency: z.string(),
  commissionBps: z.int().nullable().meta({ description: 'Null where there are several rules or brackets' }),
  draftBy: z.string().nullable().meta({ description: 'The nearest day of a content without a draft' }),
  publishOn: z.string().nullable().meta({ description: 'The nearest day of a content that is not published' }),
  isLabelled: z.boolean(),
  codes: z.array(z.string()),
  contract: z.string().nullable().meta({ description: 'Number of the newest contract that still holds' }),
  changes: z.array(z.string()).meta({ description: 'What was asked to be changed, as it was written' }),
  link: z.string().nullable().meta({ description: 'The private link, where it is known' }),
});
export type MessageFacts = z.output<typeof messageFactsShape>;

export const messagesShape = z.object({
  facts: messageFactsShape,
  messages: z.array(
    z.object({
      kind: z.enum(messageKinds),
      fits: z.boolean().meta({ description: 'Whether it is what the placement waits for' }),
      text: z.string(),
    }),
  ),
});
