// Closed lists of the search: where and how a word is found, and what else can be filtered by.
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
