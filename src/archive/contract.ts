// Shapes of the archive: search, cards, KOLs with their accounts, posts, comments and history.
import { z } from 'zod';
import { categories, formats, genders, platforms, tiers, topics, verdicts } from '../base/id.ts';
import { languages } from '../base/words.ts';
import { choiceShape, foundFields, foundHows, likenessCodes } from './contract-search.ts';

const list = <Value extends string>(values: readonly Value[]) =>
  z.preprocess(
    (given) =>
      given === undefined ? undefined : [given].flat().flatMap((one) => String(one).split(',').filter(Boolean)),
    z.array(z.enum(values)).optional(),
  );

/** Names that contain commas are given by repeating the parameter. */
const names = z.preprocess(
  (given) => (given === undefined ? undefined : [given].flat().filter((one) => one !== '')),
  z.array(z.string().max(200)).max(50).optional(),
);

export const sorts = ['relevance', 'followers', 'engagement', 'price', 'authenticity', 'name', 'activity'] as const;

export const filterShape = z.object({
  q: z.string().max(200).optional().meta({
    description:
      'Words that all must be found in name, former name, handle, bio, topics, agency or region: hanzi (traditional too), pinyin with or without tones, initials, latin letters with slips',
  }),
  platform: list(platforms),
  tier: list(tiers),
  category: list(categories),
  topic: list(topics),
  verdict: list(verdicts),
  followersMin: z.coerce.number().int().min(0).optional(),
  followersMax: z.coerce.number().int().min(0).optional(),
  priceMin: z.coerce.number().int().min(0).optional().meta({ description: 'Fen (1/100 yuan)' }),
  priceMax: z.coerce.number().int().min(0).optional().meta({ description: 'Fen (1/100 yuan)' }),
  gender: list(genders),
  agency: names,
  region: names,
  placeMin: z.coerce.number().min(0).max(1).optional().meta({
    description: 'Place of the engagement among accounts of the same platform and tier, 0–1',
  }),
  placeMax: z.coerce.number().min(0).max(1).optional(),
  activeSince: z.iso.date().optional().meta({ description: 'Day of the newest post seen, from' }),
  activeUntil: z.iso.date().optional().meta({ description: 'Day of the newest post seen, to' }),
  brand: z.string().max(200).optional().meta({ description: 'Worked with a brand whose name holds this' }),
  collaboratedSince: z.iso.date().optional().meta({ description: 'Day of the newest known collaboration' }),
});
export type Filter = z.infer<typeof filterShape>;

export const searchShape = filterShape.extend({
  sort: z.enum(sorts).default('relevance'),
  order: z.enum(['asc', 'desc']).optional(),
  after: z.string().max(200).optional().meta({ description: '`next` of the page before' }),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});
export type Search = z.infer<typeof searchShape>;

export const exportShape = filterShape.extend({
  sort: z.enum(sorts).default('relevance'),
  order: z.enum(['asc', 'desc']).optional(),
  format: z.enum(['csv', 'xlsx', 'json']).default('csv'),
  encoding: z.enum(['utf-8', 'gb18030']).default('utf-8').meta({ description: 'Of CSV only' }),
  language: z.enum(languages).default('en').meta({ description: 'Of headers and names; JSON keeps the codes' }),
});
export type ExportWish = z.infer<typeof exportShape>;

export const priceShape = z.object({
  format: z.enum(formats),
  amount: z.number().int(),
  currency: z.string(),
  validFrom: z.string(),
  source: z.string().nullable(),
  validUntil: z.string().nullable().optional(),
  sourceRow: z.number().nullable().optional(),
});
export type Price = z.infer<typeof priceShape>;

export const cardShape = z.object({
  accountId: z.string(),
  kolId: z.string(),
  name: z.string(),
  handle: z.string().nullable(),
  platform: z.enum(platforms),
  category: z.enum(categories).nullable(),
  topics: z.array(z.string()),
  agency: z.string().nullable(),
  followers: z.number().nullable(),
  followersError: z.number().nullable().meta({ description: '± of a display count such as 2.3万; null = exact' }),
  tier: z.enum(tiers),
  engagement: z.number().nullable().meta({ description: 'Median interactions ÷ followers of the last 30 posts' }),
  engagementPlace: z.number().nullable().meta({ description: '0–1 among accounts of the same platform and tier' }),
  medianViews: z.number().nullable(),
  postsSeen: z.number(),
  commentsSeen: z.number(),
  priceCny: z.number().nullable().meta({ description: 'Cheapest known price in fen' }),
  price: priceShape.nullable(),
  verdict: z.enum(verdicts).nullable().meta({ description: 'The one in force' }),
  overruledVerdict: z.enum(verdicts).nullable().meta({ description: 'The audit’s own, where a person overruled it' }),
  authenticity: z.number().nullable(),
  observedOn: z.string().nullable(),
  lastPostOn: z.string().nullable().meta({ description: 'Day of the newest post seen' }),
});
export type Card = z.infer<typeof cardShape>;

export const foundShape = z.object({
  word: z.string(),
  field: z.enum(foundFields),
  how: z.enum(foundHows),
  text: z.string().meta({ description: 'The part that holds the word, folded as the search sees it' }),
});
export type Found = z.infer<typeof foundShape>;

export const priceHintShape = z.object({
  low: z.int().meta({ description: 'Fen' }),
  middle: z.int(),
  high: z.int(),
  comparables: z.int().meta({ description: 'Quotes it rests on' }),
  step: z.enum(['platform_tier_category', 'platform_tier', 'tier']).meta({ description: 'Whose quotes these are' }),
});
export type PriceHint = z.infer<typeof priceHintShape>;

export const hitShape = cardShape.extend({
  priceHint: priceHintShape.nullable().meta({ description: 'Estimated from the quotes of peers where none is known' }),
  why: z.array(foundShape).meta({ description: 'Where each word of the query was found' }),
});
export type Hit = z.infer<typeof hitShape>;

export const similarShape = cardShape.extend({
  likeness: z.number().meta({ description: '0–1, over what is known of both' }),
  reasons: z.array(z.enum(likenessCodes)),
});
export type SimilarCard = z.infer<typeof similarShape>;

export const pageShape = z.object({
  total: z.number(),
  pageSize: z.number(),
  rows: z.array(hitShape),
  next: z.string().nullable().meta({ description: 'Give it as `after` for the page behind; null = this was the last' }),
});
export type CardPage = z.infer<typeof pageShape>;

const counts = z.array(z.object({ value: z.string(), count: z.number() }));
const choices = z.array(choiceShape);
export const facetsShape = z.object({
  platform: counts,
  tier: counts,
  category: counts,
  topic: counts,
  verdict: counts,
  gender: counts,
  agency: counts,
  region: counts,
  price: choices,
  place: choices,
  active: choices,
  brand: choices.meta({ description: 'The brands that most of them worked with' }),
  collaborated: choices,
});
export type Facets = z.infer<typeof facetsShape>;

export const collaborationShape = z.object({
  id: z.string(),
  brand: z.string(),
  productClass: z.string().nullable(),
  startedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  exclusiveUntil: z.string().nullable(),
  brandFame: z.number().int().nullable(),
  source: z.string().nullable(),
  evidence: z
    .array(z.object({ accountId: z.string(), postId: z.string(), on: z.string().nullable() }))
    .nullable()
    .default(null)
    .meta({ description: 'Posts that it was seen in; null = declared without' }),
});
export type Collaboration = z.infer<typeof collaborationShape>;

export const newCollaborationShape = z.object({
  brand: z.string().trim().min(1).max(200),
  productClass: z.string().max(100).nullable().default(null),
  startedOn: z.iso.date().nullable().default(null),
  endedOn: z.iso.date().nullable().default(null),
  exclusiveUntil: z.iso.date().nullable().default(null),
  brandFame: z.number().int().min(0).max(3).nullable().default(null),
});

export const earlierTextShape = z.object({
  field: z.enum(['name', 'handle', 'bio', 'verifiedText']),
  value: z.string(),
  firstOn: z.string().nullable().meta({ description: 'First day on which it was seen so' }),
  lastOn: z.string().nullable().meta({ description: 'Last day on which it was seen so' }),
  file: z.string().nullable(),
  row: z.number().nullable(),
});
export type EarlierText = z.infer<typeof earlierTextShape>;

export const accountShape = cardShape.extend({
  uid: z.string(),
  url: z.string().nullable(),
  bio: z.string().nullable(),
  avatarUrl: z.string().nullable().meta({ description: 'As the file has it; nothing of ours ever fetches it' }),
  verifiedText: z.string().nullable().meta({ description: 'What the platform certifies: 知名美食博主' }),
  earlier: z
    .array(earlierTextShape)
    .meta({ description: 'What it was called, and said of itself, before; newest first' }),
  following: z.number().nullable(),
  postsTotal: z.number().nullable(),
  prices: z.array(priceShape),
  source: z.object({ file: z.string(), row: z.number().nullable() }).nullable(),
});
export type Account = z.infer<typeof accountShape>;

export const kolShape = z.object({
  id: z.string(),
  name: z.string(),
  pinyin: z.string().nullable(),
  category: z.enum(categories).nullable(),
  topics: z.array(z.string()),
  agency: z.string().nullable(),
  region: z.string().nullable(),
  gender: z.enum(genders).nullable(),
  notes: z.string().nullable(),
  accounts: z.array(accountShape),
  collaborations: z.array(collaborationShape),
});
export type Kol = z.infer<typeof kolShape>;

export const kolEditShape = z.object({
  category: z.enum(categories).nullable().optional(),
  topics: z.array(z.enum(topics)).max(20).optional(),
  agency: z.string().trim().max(200).nullable().optional(),
  region: z.string().trim().max(100).nullable().optional(),
  gender: z.enum(genders).nullable().optional(),
  notes: z.string().max(5_000).nullable().optional(),
});
export type KolEdit = z.infer<typeof kolEditShape>;

export const newPriceShape = z.object({
  format: z.enum(formats),
  amount: z.number().int().min(0),
  currency: z.enum(['CNY', 'EUR', 'USD']),
  validFrom: z.iso.date(),
  validUntil: z.iso.date().nullable().optional(),
  source: z.string().trim().max(200).nullable().optional(),
});

export const snapshotShape = z.object({
  day: z.string(),
  followers: z.number().nullable(),
  followersError: z.number().nullable(),
});
export type Snapshot = z.infer<typeof snapshotShape>;

export const postShape = z.object({
  id: z.string(),
  at: z.string().nullable(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  format: z.string().nullable(),
  original: z.boolean().nullable(),
  sponsored: z.boolean().nullable(),
  url: z.string().nullable(),
  views: z.number().nullable(),
  likes: z.number().nullable(),
  comments: z.number().nullable(),
  shares: z.number().nullable(),
  saves: z.number().nullable(),
  rounded: z.boolean(),
  wows: z.number().nullable().meta({ description: 'WeChat’s 在看' }),
  sponsors: z.array(z.string()),
  importId: z.string().nullable(),
  importRow: z.number().nullable(),
  earlier: z
    .array(
      z.object({
        seenOn: z.string(),
        views: z.number().nullable(),
        likes: z.number().nullable(),
        comments: z.number().nullable(),
        shares: z.number().nullable(),
        saves: z.number().nullable(),
        wows: z.number().nullable(),
      }),
    )
    .meta({ description: 'Other figures that were seen on earlier days, newest first' }),
});
export type Post = z.infer<typeof postShape>;

export const commentShape = z.object({
  id: z.string(),
  postId: z.string(),
  author: z.string(),
  at: z.string().nullable(),
  text: z.string().nullable(),
  byKol: z.boolean(),
  replyTo: z.string().nullable(),
  likes: z.number().nullable(),
});
export type Comment = z.infer<typeof commentShape>;
