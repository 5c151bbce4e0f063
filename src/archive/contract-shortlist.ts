// Shapes of named lists of KOLs with a note for each.
import { z } from 'zod';
import { cardShape } from './contract.ts';

export const shortlistShape = z.object({
  id: z.string(),
  name: z.string(),
  note: z.string().nullable(),
  kols: z.int(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  updatedAt: z.string(),
});
export type Shortlist = z.output<typeof shortlistShape>;

export const entryShape = z.object({
  kolId: z.string(),
  name: z.string(),
  note: z.string().nullable(),
  addedAt: z.string(),
  addedBy: z.string().nullable(),
  agency: z.string().nullable(),
  cards: z.array(cardShape).meta({ description: 'One per account, the largest first' }),
});
export type Entry = z.output<typeof entryShape>;

export const openShortlistShape = shortlistShape.extend({ entries: z.array(entryShape) });
export type OpenShortlist = z.output<typeof openShortlistShape>;

export const newShortlistShape = z.object({
  name: z.string().trim().min(1).max(120),
  note: z.string().trim().max(2_000).nullable().default(null),
});
export type NewShortlist = z.output<typeof newShortlistShape>;

export const shortlistEditShape = z.object({
  name: z.string().trim().min(1).max(120).optional(),
  note: z.string().trim().max(2_000).nullable().optional(),
});
export type ShortlistEdit = z.output<typeof shortlistEditShape>;

export const addKolsShape = z.object({
  kolIds: z.array(z.string().min(1)).min(1).max(1_000),
  note: z.string().trim().max(2_000).nullable().default(null).meta({ description: 'For those that are new to it' }),
});
export const entryEditShape = z.object({ note: z.string().trim().max(2_000).nullable() });

/** On which lists a KOL is. */
export const listedShape = z.object({ id: z.string(), name: z.string(), note: z.string().nullable() });
export type Listed = z.output<typeof listedShape>;
