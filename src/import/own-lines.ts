// Kolosseo's own JSONL: one account, post, comment, price or share of an audience a line, with the product's own names.
import { z } from 'zod';
import { dayOf } from '../base/day.ts';
import { audienceDimensions, categories, formats, genders, platforms } from '../base/id.ts';
import { currencies } from '../base/money.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { readAudienceItem } from './audience-items.ts';
import { type AccountFact, noAudience, type RowFacts } from './facts.ts';
import { readPlainLine } from './own-plain.ts';
import type { Reject } from './reject.ts';

const text = z.string().max(20_000).nullable().default(null);
const id = z.string().min(1).max(200);
const count = z.number().int().min(0).nullable().default(null);
const moment = z.iso.datetime({ offset: true }).nullable().default(null);
const who = { platform: z.enum(platforms), uid: id.nullable().default(null), handle: id.nullable().default(null) };

const accountLine = z.object({
  type: z.literal('account'),
  ...who,
  name: text,
  url: text,
  bio: text,
  avatarUrl: text,
  verifiedText: text,
  topics: z.array(z.string().max(80)).default([]),
  category: z.enum(categories).nullable().default(null),
  agency: text,
  region: text,
  gender: z.enum(genders).nullable().default(null),
  day: z.iso.date().nullable().default(null),
  followers: count,
  followersError: count,
  following: count,
  postsTotal: count,
  likesTotal: count,
});
const snapshotLine = accountLine.extend({ type: z.literal('snapshot'), day: z.iso.date() });
const priceLine = z.object({
  type: z.literal('price'),
  ...who,
  format: z.enum(formats),
  amount: z.number().int().min(0),
  currency: z.enum(currencies),
  validFrom: z.iso.date(),
});
const postLine = z.object({
  type: z.literal('post'),
  ...who,
  id,
  at: moment,
  title: text,
  text,
  format: z.enum(formats).nullable().default(null),
  original: z.boolean().nullable().default(null),
  sponsored: z.boolean().nullable().default(null),
  tags: z.array(z.string().max(200)).default([]),
  sponsors: z.array(z.string().max(200)).default([]),
  url: text,
  views: count,
  likes: count,
  comments: count,
  shares: count,
  saves: count,
  wows: count,
  rounded: z.boolean().default(false),
  observedAt: moment,
});
const commentLine = z.object({
  type: z.literal('comment'),
  platform: z.enum(platforms),
  post: id,
  id: id.nullable().default(null),
  author: id.nullable().default(null),
  at: moment,
  text,
  byKol: z.boolean().nullable().default(null),
  replyTo: id.nullable().default(null),
  region: z.string().max(60).nullable().default(null),
  likes: count,
  observedAt: moment,
});
const audienceLine = z
  .object({
    type: z.literal('audience'),
    ...who,
    day: z.iso.date().nullable().default(null),
    dimension: z.enum(audienceDimensions),
    item: z.string().min(1).max(60),
    share: z.number().min(0).max(1),
  })
  .refine(({ dimension, item }) => readAudienceItem(dimension, item).ok, { path: ['item'] });
export const ownLineShape = z.discriminatedUnion('type', [
  accountLine,
  snapshotLine,
  priceLine,
  postLine,
  commentLine,
  audienceLine,
]);
export type OwnLine = z.infer<typeof ownLineShape>;

const ms = (iso: string | null) => (iso === null ? null : Date.parse(iso));

function accountOf(line: Exclude<OwnLine, { type: 'comment' }>, day: string): AccountFact {
  const { platform, uid, handle } = line;
  const ref = { platform, uid, handle, hash: null, hashedId: null };
  if (line.type === 'post' || line.type === 'price' || line.type === 'audience') {
    const kol = { name: null, topics: [], category: null, agency: null, region: null, gender: null };
    return { ref, kol, url: null, bio: null, avatarUrl: null, verifiedText: null, observedOn: day, snapshot: null };
  }
  const { followers, followersError, following, postsTotal, likesTotal } = line;
  const figures = { followers, followersError, following, postsTotal, likesTotal };
  const hasFigures = Object.values(figures).some((figure) => figure !== null);
  const { name, topics, category, agency, region, gender, url, bio, avatarUrl, verifiedText } = line;
  const snapshot = hasFigures ? { day: line.day ?? day, ...figures } : null;
  return {
    ref,
    kol: { name, topics, category, agency, region, gender },
    url,
    bio,
    avatarUrl,
    verifiedText,
    observedOn: line.day ?? day,
    snapshot,
  };
}

function factsOf(line: OwnLine, observedOn: string): RowFacts {
  if (line.type === 'comment') {
    const { post: postId, at, observedAt, type: _, ...rest } = line;
    const comment = { ...rest, postId, authorHash: null, at: ms(at), observedAt: ms(observedAt) };
    return { account: null, prices: [], audience: noAudience, post: null, comment };
  }
  const day = line.type === 'post' && line.observedAt ? dayOf(new Date(line.observedAt)) : observedOn;
  const account = accountOf(line, day);
  if (line.type === 'post') {
    const { type: _, platform: __, uid: ___, handle: ____, at, observedAt, ...rest } = line;
    return {
      account,
      prices: [],
      audience: noAudience,
      post: { ...rest, at: ms(at), observedAt: ms(observedAt) },
      comment: null,
    };
  }
  if (line.type === 'audience') {
    const { dimension, share } = line;
    const item = readAudienceItem(dimension, line.item);
    const fact = item.ok && item.value && { dimension, ...item.value, share, day: line.day ?? day };
    return { account, prices: [], audience: fact ? [fact] : noAudience, post: null, comment: null };
  }
  if (line.type !== 'price') return { account, prices: [], audience: noAudience, post: null, comment: null };
  const price = {
    format: line.format,
    amount: BigInt(line.amount),
    currency: line.currency,
    validFrom: line.validFrom,
  };
  return { account, prices: [price], audience: noAudience, post: null, comment: null };
}

/** Reads one line that is already parsed as JSON. Unknown properties are ignored. */
export function readOwnLine(number: number, value: unknown, observedOn: string): Result<RowFacts, Reject> {
  const plain = readPlainLine(value, observedOn);
  return plain ? ok(plain) : readByContract(number, value, observedOn);
}

/** The same by the contract alone, which finds the fault of a line that has one. */
export function readByContract(number: number, value: unknown, observedOn: string): Result<RowFacts, Reject> {
  const parsed = ownLineShape.safeParse(value);
  if (!parsed.success) {
    const path = parsed.error.issues[0]?.path.join('.') ?? '';
    return failed({ line: number, column: path === '' ? null : path, code: 'bad_value', value: valueAt(value, path) });
  }
  const line = parsed.data;
  if (line.type !== 'comment' && line.uid === null && line.handle === null)
    return failed({ line: number, column: 'uid', code: 'missing_id', value: null });
  return ok(factsOf(line, observedOn));
}

function valueAt(value: unknown, path: string): string | null {
  if (typeof value !== 'object' || value === null || path === '') return null;
  const found = (value as Record<string, unknown>)[path.split('.')[0]!];
  return found === undefined ? null : JSON.stringify(found).slice(0, 200);
}
