// Closed lists of the search: where and how a word is found, and what else can be filtered by.
import { z } from 'zod';

export const foundFields = [
  'name',
  'spoken',
  'initials',
  'handle',
  'former',
  'bio',
  'topic',
  'agency',
  'region',
] as const;
export type FoundField = (typeof foundFields)[number];

export const foundHows = ['whole', 'start', 'inside', 'similar'] as const;
export type FoundHow = (typeof foundHows)[number];

/** Why somebody is like another. */
export const likenessCodes = [
  'topics',
  'platform',
  'tier',
  'category',
  'followers',
  'engagement',
  'price',
  'region',
] as const;
export type LikenessCode = (typeof likenessCodes)[number];

/**
 * Ready-made choices beside the free fields of a filter, counted like the values of a facet. Where they begin and end is
 * our own choice. Prices in yuan: each band holds its upper bound. Days: within so many; places: a share of the peers.
 */
export const priceBounds = [500, 2_000, 10_000, 50_000] as const;
export const activeDays = [30, 90, 180, 365] as const;
export const collaboratedDays = [30, 90, 365] as const;
export const placeChoices = { top_5: 0.95, top_25: 0.75, upper_half: 0.5, lower_quarter: 0.25 } as const;
export type PlaceChoice = keyof typeof placeChoices;
/** Brands that are offered. */
export const mostBrands = 20;
/** The last price band, and the last of the days: whatever lies beyond. */
export const beyond = 'beyond';

/** The fields of the filter that belong to a range. A choice sets some of them and clears the others. */
export const rangeFields = {
  price: ['priceMin', 'priceMax'],
  place: ['placeMin', 'placeMax'],
  active: ['activeSince', 'activeUntil'],
  brand: ['brand'],
  collaborated: ['collaboratedSince'],
} as const;
export type RangeName = keyof typeof rangeFields;
export const rangeNames = Object.keys(rangeFields) as RangeName[];

export const choiceShape = z.object({
  value: z.string().meta({ description: 'A code, or the name of a brand' }),
  count: z.number(),
  sets: z
    .object({
      priceMin: z.int(),
      priceMax: z.int(),
      placeMin: z.number(),
      placeMax: z.number(),
      activeSince: z.string(),
      activeUntil: z.string(),
      collaboratedSince: z.string(),
      brand: z.string(),
    })
    .partial()
    .meta({ description: 'The filter that this choice stands for; other fields of its range are to be left out' }),
});
export type Choice = z.infer<typeof choiceShape>;
