// Shapes of the rings that an audit of the whole archive found among those who comment.
import { z } from 'zod';
import { platforms, verdicts } from '../base/id.ts';

export const ringShape = z.object({
  id: z.string(),
  platform: z.enum(platforms),
  people: z.int(),
  posts: z.int().meta({ description: 'Under which at least three of them stood together' }),
  accounts: z.int(),
  isFanClub: z.boolean().meta({ description: 'Under one account only: a fan club rather than a service' }),
  share: z.number().nullable().meta({ description: 'Its largest share of one account’s comments, 0–1' }),
  foundAt: z.string(),
});
export type Ring = z.output<typeof ringShape>;

export const ringListShape = z.object({
  total: z.int(),
  services: z.int().meta({ description: 'Of them, under several accounts' }),
  /** Whether a search for rings was ever made, and in how many comments with author and time. */
  searched: z.int().nullable().meta({ description: 'Comments that were searched; null = never searched' }),
  rings: z.array(ringShape).meta({ description: 'Services first, the largest first; at most 200' }),
});
export type RingList = z.output<typeof ringListShape>;

export const ringAccountShape = z.object({
  accountId: z.string(),
  kolId: z.string(),
  name: z.string(),
  handle: z.string().nullable(),
  verdict: z.enum(verdicts).nullable(),
  here: z.int().meta({ description: 'People of the ring who commented there' }),
  comments: z.int(),
  share: z.number().meta({ description: 'Of the comments seen there, 0–1' }),
  posts: z.int(),
});

export const ringDetailShape = ringShape.extend({
  members: z.array(z.string()).meta({ description: 'Pseudonyms, the busiest first; as many as a picture can show' }),
  pairs: z
    .array(z.tuple([z.int(), z.int(), z.int()]))
    .meta({ description: '[place, place, posts together] of members, the strongest' }),
  where: z.array(ringAccountShape),
});
export type RingDetail = z.output<typeof ringDetailShape>;
