// Shapes of imports: what was recognised in a file, how its columns are read, how far the work is, what came of it.
import { z } from 'zod';
import { platforms } from '../base/id.ts';
import { currencies } from '../base/money.ts';
import { rejectCodes } from './words.ts';

export const kinds = ['kols', 'posts', 'comments', 'audience', 'mixed'] as const;
export type Kind = (typeof kinds)[number];

export const fieldsOf = {
  kols: [
    'uid',
    'hashedId',
    'handle',
    'ownerHash',
    'name',
    'url',
    'bio',
    'avatarUrl',
    'verifiedText',
    'followers',
    'following',
    'postsTotal',
    'likesTotal',
    'topics',
    'category',
    'agency',
    'region',
    'gender',
    'observed',
    'platform',
    'priceImage',
    'priceVideo',
    'priceShortVideo',
    'priceArticle',
    'priceStory',
    'priceLive',
    'pitFee',
    'commission',
    'audienceFemale',
    'audienceMale',
    'audienceAge',
  ],
  posts: [
    'postId',
    'uid',
    'hashedId',
    'handle',
    'ownerHash',
    'name',
    'avatarUrl',
    'at',
    'title',
    'text',
    'format',
    'original',
    'sponsored',
    'sponsor',
    'tags',
    'url',
    'views',
    'likes',
    'comments',
    'shares',
    'saves',
    'wows',
    'observed',
    'platform',
  ],
  comments: [
    'commentId',
    'postId',
    'author',
    'authorHash',
    'at',
    'text',
    'replyTo',
    'likes',
    'byKol',
    'region',
    'observed',
    'platform',
  ],
  audience: [
    'uid',
    'hashedId',
    'handle',
    'ownerHash',
    'name',
    'url',
    'dimension',
    'audienceItem',
    'audienceShare',
    'observed',
    'platform',
  ],
} as const;
export type KolField = (typeof fieldsOf.kols)[number];
export type PostField = (typeof fieldsOf.posts)[number];
export type CommentField = (typeof fieldsOf.comments)[number];
export type AudienceField = (typeof fieldsOf.audience)[number];
export type Field = KolField | PostField | CommentField | AudienceField;
export const fields = [
  ...new Set<Field>([...fieldsOf.kols, ...fieldsOf.posts, ...fieldsOf.comments, ...fieldsOf.audience]),
];

export const columnShape = z.object({
  column: z.number().int().min(0).meta({ description: 'Place of the column, from 0' }),
  header: z.string(),
  field: z.enum(fields),
  factor: z
    .number()
    .int()
    .min(1)
    .max(100_000_000)
    .default(1)
    .meta({ description: 'Unit of the header: /w = 10000; of shares what they are divided by: percent = 100' }),
  currency: z.enum(currencies).nullable().default(null),
});
export type Column = z.infer<typeof columnShape>;

export const mappingShape = z.object({
  kind: z.enum(kinds),
  platform: z
    .enum(platforms)
    .nullable()
    .default(null)
    .meta({ description: 'Null only when a column names it per row' }),
  columns: z.array(columnShape).max(300),
  dateOrder: z.enum(['dmy', 'mdy']).default('dmy'),
  observedOn: z.iso.date().nullable().default(null).meta({ description: 'Day on which the figures were seen' }),
  currency: z.enum(currencies).nullable().default(null),
  owner: z
    .string()
    .max(200)
    .nullable()
    .default(null)
    .meta({ description: 'Handle of the account whose posts or audience these are; id of the comments’ post' }),
});
export type Mapping = z.infer<typeof mappingShape>;

/** A mapping as people write it: a column may be named by its header alone, and the header says the unit where nobody does. */
export const givenMappingShape = mappingShape.extend({
  columns: z
    .array(
      columnShape.extend({
        column: columnShape.shape.column.nullable().default(null),
        factor: z.number().int().min(1).max(100_000_000).nullable().default(null),
      }),
    )
    .max(300),
});
export type GivenMapping = z.infer<typeof givenMappingShape>;

export const guessedColumnShape = z.object({
  column: z.number().int(),
  header: z.string(),
  field: z.enum(fields).nullable(),
  confidence: z.number().min(0).max(1),
  samples: z.array(z.string()),
  factor: z.number().int().default(1).meta({ description: 'Unit that the header names' }),
  currency: z.enum(currencies).nullable().default(null).meta({ description: 'Currency that the header names' }),
});
export type GuessedColumn = z.infer<typeof guessedColumnShape>;

export const missingThings = ['platform', 'identity', 'postId', 'owner', 'audience'] as const;
export type MissingThing = (typeof missingThings)[number];

export const remarkCodes = [
  'unknown_topic',
  'ignored_column',
  'ignored_sheet',
  'ignored_file',
  'damaged_part',
  'ambiguous_date',
  'day_assumed',
] as const;
export const remarkShape = z.object({
  code: z.enum(remarkCodes),
  count: z.number().int(),
  examples: z.array(z.string()),
});
export type Remark = z.infer<typeof remarkShape>;

export const rejectShape = z.object({
  line: z.number().int(),
  column: z.string().nullable(),
  code: z.enum(rejectCodes),
  value: z.string().nullable(),
});

export const previewRowShape = z.object({
  line: z.number().int(),
  stored: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]))
    .nullable(),
  reject: rejectShape.nullable(),
});
export type PreviewRow = z.infer<typeof previewRowShape>;

export const detectionShape = z.object({
  source: z.string().meta({ description: 'mediacrawler:xhs:comments, table:kols, kolosseo:jsonl …' }),
  container: z.enum(['table', 'sheet', 'json', 'sqlite']),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  headerLine: z.number().int(),
  columns: z.array(guessedColumnShape),
  confidence: z.number().min(0).max(1),
  platformFrom: z.enum(['given', 'source', 'column', 'header', 'file', 'folder', 'link']).nullable(),
  missing: z.array(z.enum(missingThings)),
  preview: z.array(previewRowShape),
  isRemembered: z
    .boolean()
    .default(false)
    .meta({ description: 'Read as a file with the same headers was read before' }),
});
export type Detection = z.infer<typeof detectionShape>;

export const states = ['uploaded', 'ready', 'running', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof states)[number];

export const phases = ['read', 'sort', 'store'] as const;
export const progressShape = z.object({
  phase: z.enum(phases),
  bytesRead: z.number(),
  bytesTotal: z.number(),
  rows: z.number(),
  rowsPerSecond: z.number(),
  secondsLeft: z.number().nullable(),
});
export type Progress = z.infer<typeof progressShape>;

export const importShape = z.object({
  id: z.string(),
  fileName: z.string(),
  siblings: z.array(z.string()).default([]).meta({
    description: 'Imports of the other tables of the same file or archive, in the order in which they should run',
  }),
  fileBytes: z.number(),
  source: z.string().nullable(),
  encoding: z.string().nullable(),
  state: z.enum(states),
  detection: detectionShape.nullable(),
  mapping: mappingShape.nullable(),
  progress: progressShape.nullable(),
  rows: z.number(),
  stored: z.number(),
  unchanged: z.number(),
  rejected: z.number(),
  remarks: z.array(remarkShape),
  searchable: z.boolean().meta({
    description: 'Whether search and audit know the rows already; shortly after `done` they do',
  }),
  error: z.object({ code: z.string(), title: z.string(), mend: z.string() }).nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
});
export type Import = z.infer<typeof importShape>;

export const advisedRejectShape = rejectShape.extend({ advice: z.string() });
export type AdvisedReject = z.infer<typeof advisedRejectShape>;
