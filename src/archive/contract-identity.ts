// Shapes of proposals that two KOLs are one person, and of merges.
import { z } from 'zod';
import { platforms } from '../base/id.ts';

const phrase = z.object({ it: z.string(), en: z.string(), zh: z.string() });

const candidateShape = z.object({
  kolId: z.string(),
  name: z.string(),
  agency: z.string().nullable(),
  accounts: z.array(
    z.object({ platform: z.enum(platforms), handle: z.string().nullable(), followers: z.number().nullable() }),
  ),
});
export const proposalShape = z.object({
  a: candidateShape,
  b: candidateShape,
  probability: z.number(),
  reasons: z.array(z.object({ code: z.string(), sign: z.enum(['for', 'against']), text: phrase })),
  policy: z.string(),
});
export type ProposalView = z.output<typeof proposalShape>;

export const pairShape = z.object({ a: z.string().min(1), b: z.string().min(1) });
export const mergeRequestShape = z.object({ kept: z.string().min(1), merged: z.string().min(1) });
export const searchedShape = z.object({
  people: z.int(),
  open: z.int().meta({ description: 'Proposals that wait for a decision' }),
  sure: z.int().meta({ description: 'Of these, those that need no look' }),
});
export const mergeShape = z.object({
  id: z.string(),
  keptKol: z.string(),
  mergedKol: z.string(),
  mergedName: z.string(),
  accounts: z.int(),
  at: z.string(),
  undoneAt: z.string().nullable(),
});
export type Merge = z.output<typeof mergeShape>;
