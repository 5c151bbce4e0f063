// Shapes of pages as they were seen.
import { z } from 'zod';
import { languages } from '../base/words.ts';
import { maxReads } from './seen-paths.ts';

export const newSeenPageShape = z.object({
  path: z.string().max(1000).meta({ description: 'Address of the page in the app, from its first slash on' }),
  title: z.string().trim().min(1).max(300),
  reads: z
    .array(z.string().max(2000))
    .min(1)
    .max(maxReads)
    .meta({ description: 'Paths under /api/v1 that the page has read; the server reads them again, as the caller' }),
});
export type NewSeenPage = z.infer<typeof newSeenPageShape>;

export const seenAnswerShape = z.object({ path: z.string(), status: z.int(), body: z.unknown() });
export type SeenAnswer = z.infer<typeof seenAnswerShape>;

export const keptSeenPageShape = z.object({
  id: z.string(),
  kept: z.int().meta({ description: 'How many answers were kept' }),
});

export const seenPageShape = z.object({
  id: z.string(),
  path: z.string(),
  title: z.string(),
  language: z.enum(languages).meta({ description: 'The language in which it was seen' }),
  by: z.string(),
  at: z.iso.datetime(),
  answers: z.array(seenAnswerShape),
});
export type SeenPage = z.infer<typeof seenPageShape>;
