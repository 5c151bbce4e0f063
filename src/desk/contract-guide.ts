// Shapes of the guide: its pages, what a search finds, and entries that people write.
import { z } from 'zod';
import { languages } from '../base/words.ts';
import { guideGroups } from './guide-page.ts';

const phraseShape = z.object({ it: z.string(), en: z.string(), zh: z.string() });

const pageRefShape = z.object({ id: z.string(), group: z.enum(guideGroups), title: phraseShape, lead: phraseShape });
export type GuidePageRef = z.infer<typeof pageRefShape>;

const entryTextShape = z.object({
  question: z.string().trim().min(3).max(300),
  answer: z
    .string()
    .trim()
    .min(3)
    .max(6000)
    .meta({ description: 'Lines are paragraphs; "- " lists, **bold**, [[page]]' }),
});
export type EntryText = z.infer<typeof entryTextShape>;

const entryTextsShape = z
  .object({ it: entryTextShape.optional(), en: entryTextShape.optional(), zh: entryTextShape.optional() })
  .refine((texts) => texts.it !== undefined || texts.en !== undefined || texts.zh !== undefined, {
    message: 'at least one language',
  });

export const newGuideEntryShape = z.object({
  group: z.enum(guideGroups),
  topic: z.string().trim().min(1).max(60).nullable().default(null),
  texts: entryTextsShape,
  fromQuestion: z.string().min(1).max(100).nullable().default(null),
});
export type NewGuideEntry = z.infer<typeof newGuideEntryShape>;

export const changedGuideEntryShape = newGuideEntryShape.extend({
  version: z.int().positive().meta({ description: 'The version that was changed; another one since is refused' }),
});

export const guideEntryShape = newGuideEntryShape.extend({
  id: z.string(),
  version: z.int().positive(),
  isWithdrawn: z.boolean(),
  by: z.string(),
  at: z.iso.datetime(),
});
export type GuideEntry = z.infer<typeof guideEntryShape>;

export const guideIndexShape = z.object({ pages: z.array(pageRefShape), entries: z.array(guideEntryShape) });

export const guidePageShape = pageRefShape.extend({
  sections: z.array(z.object({ heading: phraseShape, text: phraseShape })),
  doneAt: z.array(z.object({ path: z.string(), text: phraseShape })),
  sources: z.array(z.object({ text: phraseShape, url: z.string().nullable(), year: z.int().nullable() })),
  updatedOn: z.iso.date(),
  related: z.array(pageRefShape),
  entries: z.array(guideEntryShape),
});

export const guideSearchShape = z.object({
  q: z.string().trim().max(1000),
  language: z.enum(languages).optional().meta({ description: 'Else the language of Accept-Language' }),
  limit: z.coerce.number().int().min(1).max(20).default(6),
});

export const guideHitShape = z.object({
  kind: z.enum(['page', 'entry']),
  id: z.string(),
  language: z.enum(languages),
  title: z.string(),
  section: z.int().nullable().meta({ description: 'Which section fits best; null: the sentence at the top' }),
  heading: z.string().nullable(),
  snippet: z.object({
    text: z.string(),
    marks: z
      .array(z.tuple([z.int(), z.int()]))
      .meta({ description: 'What was found, as [start, end) in UTF-16 units' }),
  }),
});
