// Shapes of the match of a brief.
import { z } from 'zod';
import { cardShape } from '../archive/contract.ts';
import { partIds } from './policy.ts';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });
export const reasonShape = z.object({ code: z.string(), sign: z.enum(['for', 'against', 'unknown']), text: phrase });

export const matchRowShape = z.object({
  card: cardShape,
  score: z.number(),
  parts: z.record(z.enum(partIds), z.number()),
  reasons: z.array(reasonShape),
  out: reasonShape.nullable(),
});
export type MatchRow = z.infer<typeof matchRowShape>;

export const matchQueryShape = z.object({
  q: z.string().max(200).optional().meta({ description: 'A name: answers “why not this one?” too' }),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(30),
});

export const matchPageShape = z.object({
  policy: z.string(),
  total: z.number().meta({ description: 'KOLs that may be chosen' }),
  left: z
    .array(z.object({ code: z.string(), text: phrase, count: z.number() }))
    .meta({ description: 'How many are out, and why' }),
  page: z.number(),
  pageSize: z.number(),
  rows: z.array(matchRowShape),
});
export type MatchPage = z.infer<typeof matchPageShape>;
