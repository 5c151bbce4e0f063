// Holds the understood rows of one file in temporary tables until all of them are there. People who comment are hashed
// with the workspace's salt before anything leaves this process.
import { hash } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { AccountFact, AccountRef, CommentFact, PostFact, RowFacts } from './facts.ts';
import type { Reject } from './reject.ts';
import { CopyBuffer } from './store-copy.ts';

const stageColumns = {
  stage_account:
    `line platform ref uid handle raw_handle uid_hash is_mention name url bio topics category agency region observed_on
    day followers followers_error following posts_total likes_total`.split(/\s+/),
  stage_price: 'line platform ref format amount currency valid_from'.split(' '),
  stage_post:
    `line platform ref id at title text format original sponsored tags sponsors url views likes comments shares saves wows rounded
    observed_at`.split(/\s+/),
  stage_comment: 'line platform post_id id author at text by_kol reply_to region likes observed_at'.split(' '),
  stage_reject: 'line column_name code value raw'.split(' '),
} as const;
type StageTable = keyof typeof stageColumns;

const stageTables = `
  create temp table stage_account (line bigint, platform text, ref text, uid text, handle text, raw_handle text, uid_hash text, is_mention boolean,
    name text, url text, bio text, topics text, category text, agency text, region text, observed_on date, day date, followers bigint,
    followers_error bigint, following bigint, posts_total bigint, likes_total bigint) on commit drop;
  create temp table stage_price (line bigint, platform text, ref text, format text, amount bigint, currency text, valid_from date) on commit drop;
  create temp table stage_post (line bigint, platform text, ref text, id text, at timestamptz, title text, text text, format text, original boolean,
    sponsored boolean, tags text[], sponsors text[], url text, views bigint, likes bigint, comments bigint, shares bigint, saves bigint, wows bigint, rounded boolean,
    observed_at timestamptz) on commit drop;
  create temp table stage_comment (line bigint, platform text, post_id text, id text, author text, at timestamptz, text text, by_kol boolean,
    reply_to text, region text, likes bigint, observed_at timestamptz) on commit drop;
  create temp table stage_reject (line bigint, column_name text, code text, value text, raw jsonb) on commit drop;`;

/** Separates topics in one column: arrays of different lengths cannot be gathered. */
export const topicSeparator = '\u001f';

const sha256 = (text: string) => hash('sha256', text, 'hex');

/** The hash under which newer crawlers publish an id. */
export function publishedHash(id: string): string {
  return sha256(id).slice(0, 16);
}

/** The name under which somebody who comments is kept. It is the same whether a file has the id or its published hash. */
export function hashAuthor(salt: string, platform: string, published: string): string {
  return sha256(`${salt}:${platform}:${published}`).slice(0, 32);
}

const moment = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());
const arrayText = (values: readonly string[]) =>
  `{${values.map((value) => `"${value.replace(/[\\"]/g, '\\$&').replaceAll('\0', '')}"`).join(',')}}`;

function refOf(ref: AccountRef): string {
  if (ref.uid !== null) return `id:${ref.uid}`;
  return ref.handle !== null ? `handle:${ref.handle.toLowerCase()}` : `hash:${ref.hash}`;
}

/** The row only points at the account, as a price or a post does. */
function saysNothing({ kol, snapshot, url, bio }: AccountFact): boolean {
  const said = [kol.name, kol.category, kol.agency, kol.region, snapshot, url, bio];
  return kol.topics.length === 0 && said.every((one) => one === null);
}

export interface Staging {
  /** Takes one understood row. */
  add(line: number, facts: RowFacts): void;
  /** Takes one rejected row, with the row as it stood in the file where that may be kept. */
  reject(reject: Reject, raw: readonly (readonly [string, string])[] | null): void;
  /** Call after every batch: sends what is held when it is much. */
  breathe(): Promise<void>;
  /** Sends the rest and tells the planner how much there is. */
  finish(): Promise<void>;
}

const rememberedMentions = 50_000;
const rememberedAuthors = 50_000;

/** Hashes the author of a comment; people who comment often are hashed once. */
function authorHasher(salt: string): (comment: CommentFact, id: string) => string {
  const known = new Map<string, string>();
  return ({ platform, author, authorHash }, id) => {
    // Nobody is named: each such comment has an author of its own, so that no crowd looks like one person.
    if (author === null && authorHash === null) return hashAuthor(salt, platform, `nobody:${id}`);
    const key = `${platform}|${author}|${authorHash}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const hashed = hashAuthor(salt, platform, authorHash ?? publishedHash(author ?? ''));
    if (known.size > rememberedAuthors) known.clear();
    known.set(key, hashed);
    return hashed;
  };
}

function accountValues(line: number, key: string, fact: AccountFact, isMention: boolean) {
  const { ref, kol, snapshot } = fact;
  const hashed = ref.hashedId ?? ref.uid ?? ref.handle;
  return [
    line,
    ref.platform,
    key,
    ref.uid,
    ref.handle?.toLowerCase() ?? null,
    ref.handle,
    ref.hash ?? (hashed === null ? null : publishedHash(hashed)),
    isMention,
    kol.name,
    fact.url,
    fact.bio,
    kol.topics.length > 0 ? kol.topics.join(topicSeparator) : null,
    kol.category,
    kol.agency,
    kol.region,
    fact.observedOn,
    snapshot?.day ?? null,
    snapshot?.followers ?? null,
    snapshot?.followersError ?? null,
    snapshot?.following ?? null,
    snapshot?.postsTotal ?? null,
    snapshot?.likesTotal ?? null,
  ];
}

function postValues(line: number, platform: string, ref: string, post: PostFact) {
  const text = [post.title, post.text, post.format, post.original, post.sponsored];
  const lists = [arrayText(post.tags), arrayText(post.sponsors), post.url];
  const counts = [post.views, post.likes, post.comments, post.shares, post.saves, post.wows];
  const seen = [post.rounded, moment(post.observedAt)];
  return [line, platform, ref, post.id, moment(post.at), ...text, ...lists, ...counts, ...seen];
}

/** Makes the temporary tables of a transaction and the way into them. */
export async function openStaging(client: PoolClient, salt: string): Promise<Staging> {
  await client.query(stageTables);
  const buffer = new CopyBuffer<StageTable>(client, stageColumns);
  const mentioned = new Map<string, string>();

  function addAccount(line: number, fact: AccountFact, isMention: boolean): string {
    const { ref, kol } = fact;
    const key = refOf(ref);
    if (isMention) {
      // A file of posts names the same account on every row: once is enough.
      const said = `${kol.name}|${ref.handle}`;
      if (mentioned.get(`${ref.platform}|${key}`) === said) return key;
      if (mentioned.size > rememberedMentions) mentioned.clear();
      mentioned.set(`${ref.platform}|${key}`, said);
    }
    buffer.add('stage_account', accountValues(line, key, fact, isMention));
    return key;
  }

  const authorOf = authorHasher(salt);
  function addComment(line: number, comment: CommentFact): void {
    const { platform, postId, text } = comment;
    const at = moment(comment.at);
    const derived = () => sha256(`${postId}|${comment.author ?? comment.authorHash}|${at}|${text}`).slice(0, 24);
    const id = comment.id ?? `derived-${derived()}`;
    const values = [
      line,
      platform,
      postId,
      id,
      authorOf(comment, id),
      at,
      text,
      comment.byKol,
      comment.replyTo,
      comment.region,
    ];
    buffer.add('stage_comment', [...values, comment.likes, moment(comment.observedAt)]);
  }

  return {
    add(line, { account, prices, post, comment }) {
      if (comment) addComment(line, comment);
      if (!account) return;
      const ref = addAccount(line, account, post !== null || saysNothing(account));
      if (post) buffer.add('stage_post', postValues(line, account.ref.platform, ref, post));
      for (const price of prices)
        buffer.add('stage_price', [
          line,
          account.ref.platform,
          ref,
          price.format,
          price.amount,
          price.currency,
          price.validFrom,
        ]);
    },
    reject({ line, column, code, value }, raw) {
      buffer.add('stage_reject', [line, column, code, value, raw ? JSON.stringify(raw) : null]);
    },
    breathe: async () => {
      if (buffer.isFull) await buffer.flush();
    },
    async finish() {
      await buffer.drain();
      for (const table of Object.keys(stageColumns)) await client.query(`analyze ${table}`);
    },
  };
}
