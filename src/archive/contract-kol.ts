// Shapes of what the page of a KOL shows beside the KOL itself: peers, readers, top comments, sources, and collaborations
// that posts show.
import { z } from 'zod';
import { audienceDimensions, platforms, tiers } from '../base/id.ts';
import { audienceGaps, commentLanguages } from './audience.ts';
import { collaborationShape } from './contract.ts';
import { seenSigns, seenStrengths } from './seen-collaboration.ts';

export const peersShape = z.object({
  platform: z.enum(platforms),
  tier: z.enum(tiers),
  /** Accounts of the same platform and tier with at least three posts, this one included. */
  peers: z.int(),
  engagement: z.number().nullable().meta({ description: 'Of this account: median interactions ÷ followers' }),
  place: z.number().nullable().meta({ description: '0–1 among the peers; null = fewer than 20 peers or 3 posts' }),
  quantiles: z
    .object({ p10: z.number(), p25: z.number(), p50: z.number(), p75: z.number(), p90: z.number() })
    .nullable()
    .meta({ description: 'Of the peers’ engagement; null with fewer than 20 of them' }),
});
export type Peers = z.output<typeof peersShape>;

export const importedAudienceShape = z.object({
  dimension: z.enum(audienceDimensions),
  day: z.string().meta({ description: 'The day of the data: the newest that was imported' }),
  ageDays: z.int().meta({ description: 'Days since then' }),
  files: z.array(z.object({ importId: z.string().nullable(), file: z.string().nullable() })),
  items: z.array(
    z.object({
      item: z.string().meta({ description: 'female, male; 25-34, 50+; 广东 as the file writes it' }),
      lowYears: z.int().nullable(),
      highYears: z.int().nullable().meta({ description: 'null of an age = and older' }),
      share: z.number().min(0).max(1),
    }),
  ),
});
export type ImportedAudience = z.output<typeof importedAudienceShape>;

export const audienceShape = z.object({
  imported: z
    .array(importedAudienceShape)
    .meta({ description: 'By gender, age, region, city and tier of city, as files told it' }),
  comments: z.int().meta({ description: 'Readers’ comments in the archive, the KOL’s own left out' }),
  readers: z.int().meta({ description: 'Different people who wrote them' }),
  returning: z.int().meta({ description: 'Of these, how many wrote under two posts or more' }),
  languages: z.array(z.object({ language: z.enum(commentLanguages), comments: z.int() })),
  regions: z.array(z.object({ region: z.string(), readers: z.int() })),
  readersWithRegion: z.int(),
  hours: z.array(z.int()).length(24).meta({ description: 'Comments by hour of the Chinese day' }),
  commentsWithHour: z.int(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  gaps: z.array(z.enum(audienceGaps)).meta({ description: 'What nothing in the archive tells' }),
});
export type Audience = z.output<typeof audienceShape>;

/** A comment without its author. */
export const topCommentShape = z.object({
  id: z.string(),
  postId: z.string(),
  post: z.string().nullable(),
  at: z.string().nullable(),
  text: z.string(),
  likes: z.number().nullable(),
});
export type TopComment = z.output<typeof topCommentShape>;

export const sourceKinds = ['profile', 'snapshots', 'audience', 'posts', 'comments', 'prices', 'terms'] as const;
export const sourceShape = z.object({
  kind: z.enum(sourceKinds),
  importId: z.string().nullable(),
  file: z.string().nullable().meta({ description: 'null = entered by hand' }),
  rows: z.int().meta({ description: 'Rows of the archive that come from it' }),
  firstRow: z.number().nullable(),
  lastRow: z.number().nullable(),
  from: z.string().nullable().meta({ description: 'First and last day that they speak of' }),
  to: z.string().nullable(),
  importedAt: z.string().nullable(),
});
export type Source = z.output<typeof sourceShape>;

export const provenanceShape = z.object({
  sources: z.array(sourceShape),
  completeness: z.object({
    posts: z.int(),
    postsTotal: z.number().nullable(),
    comments: z.int(),
    commentsTotal: z.number().nullable().meta({ description: 'As the posts that were seen count them' }),
    days: z.int().meta({ description: 'Days with a follower count' }),
    daysSpan: z.int().nullable().meta({ description: 'Days from the first to the last of them' }),
    postsFrom: z.string().nullable(),
    postsTo: z.string().nullable(),
  }),
});
export type Provenance = z.output<typeof provenanceShape>;

export const seenPostShape = z.object({
  accountId: z.string(),
  postId: z.string(),
  on: z.string().nullable(),
  excerpt: z.string(),
  signs: z.array(z.enum(seenSigns)),
  mark: z.string().nullable(),
  url: z.string().nullable(),
});
export const seenStates = ['open', 'confirmed', 'dismissed'] as const;
export const seenShape = z.object({
  key: z.string(),
  brand: z.string(),
  strength: z.enum(seenStrengths),
  state: z.enum(seenStates),
  posts: z.array(seenPostShape),
  postsInAll: z.int(),
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
});
export type Seen = z.output<typeof seenShape>;

export const seenListShape = z.object({
  read: z.int().meta({ description: 'Posts that were read for it' }),
  seen: z.array(seenShape),
  unnamed: z.array(seenPostShape.extend({ candidates: z.array(z.string()) })),
  unnamedInAll: z.int(),
});
export type SeenList = z.output<typeof seenListShape>;

export const confirmShape = z.object({
  brand: z.string().trim().min(1).max(200).meta({ description: 'The name under which it is declared' }),
  key: z
    .string()
    .max(200)
    .nullable()
    .default(null)
    .meta({ description: 'Of what was seen; null = of the posts that follow' }),
  posts: z
    .array(z.object({ accountId: z.string(), postId: z.string() }))
    .max(500)
    .default([]),
});
export type Confirm = z.output<typeof confirmShape>;
export const dismissShape = z.object({ key: z.string().min(1).max(200), isDismissed: z.boolean() });
export const confirmedShape = collaborationShape;
