// What is read of posts: their words, the topic model, what accounts post about. All of it can be written anew from posts.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ProductClass } from '../brand/contract.ts';
import type { Db } from '../db/connect.ts';
import { wordForm } from './text-words.ts';
import { modelForm, type TopicModel, type TopicReading, type TopicShares } from './topic-model.ts';

export interface UnreadPost {
  readonly accountId: string;
  readonly postId: string;
  readonly importId: string | null;
  readonly importRow: number | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly tags: readonly string[];
  readonly sponsored: boolean | null;
  readonly sponsors: readonly string[];
}

/** Posts without a reading, or whose import or form is another than when they were read; by account and id, in pages. */
export async function listUnread(
  db: Db,
  after: { readonly accountId: string; readonly postId: string } | null,
  limit: number,
): Promise<UnreadPost[]> {
  const { rows } = await sql<UnreadPost>`
    select p.account_id, p.id as post_id, p.import_id, p.import_row, p.title, p.text, p.tags, p.sponsored, p.sponsors
    from post p left join post_reading r on r.account_id = p.account_id and r.post_id = p.id
    where (r.post_id is null or r.form <> ${wordForm} or r.import_id is distinct from p.import_id or r.import_row is distinct from p.import_row)
      and (${after === null} or (p.account_id, p.id) > (${after?.accountId ?? ''}, ${after?.postId ?? ''}))
    order by p.account_id, p.id limit ${limit}`.execute(db);
  return rows;
}

/** Only one process reads at a time; ends with the transaction. */
export async function lockReading(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('kolosseo_post_reading'))`.execute(db);
}

export interface PostReading {
  readonly post: UnreadPost;
  readonly isPaid: boolean;
  readonly words: readonly number[];
}

export async function saveReadings(db: Db, readings: readonly PostReading[]): Promise<void> {
  await sql`
    insert into post_reading (account_id, post_id, form, import_id, import_row, paid, words)
    select account_id, post_id, ${wordForm}, import_id, import_row, paid, words::integer[]
    from unnest(${readings.map(({ post }) => post.accountId)}::text[], ${readings.map(({ post }) => post.postId)}::text[],
                ${readings.map(({ post }) => post.importId)}::text[], ${readings.map(({ post }) => post.importRow)}::bigint[],
                ${readings.map(({ isPaid }) => isPaid)}::boolean[], ${readings.map(({ words }) => `{${words.join(',')}}`)}::text[])
      as given (account_id, post_id, import_id, import_row, paid, words)
    on conflict (account_id, post_id) do update set form = excluded.form, import_id = excluded.import_id, import_row = excluded.import_row,
      paid = excluded.paid, words = excluded.words`.execute(db);
}

export async function countReadings(db: Db): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from post_reading`.execute(db);
  return rows[0]?.n ?? 0;
}

export interface ReadAccount {
  readonly accountId: string;
  readonly topics: readonly string[];
  readonly posts: readonly { readonly isPaid: boolean; readonly words: readonly number[] }[];
}

/** Accounts with what was read of their posts, by id, in pages; those named, or all. */
export async function* readAccounts(
  db: Db,
  named: readonly string[] | null,
  pageSize = 500,
): AsyncGenerator<readonly ReadAccount[]> {
  for (let after = ''; ; ) {
    const { rows } = await sql<{ accountId: string; topics: string[]; paid: boolean; words: number[] }>`
      with page as (
        select c.account_id, c.topics from card c
        where c.account_id > ${after} and (${named === null} or c.account_id = any(${[...(named ?? [])]}::text[]))
          and exists (select from post_reading r where r.account_id = c.account_id)
        order by c.account_id limit ${pageSize})
      select page.account_id, page.topics, r.paid, r.words from page join post_reading r on r.account_id = page.account_id
      order by r.account_id, r.post_id`.execute(db);
    if (rows.length === 0) return;
    const groups = Map.groupBy(rows, (row) => row.accountId);
    yield [...groups].map(([accountId, all]) => ({
      accountId,
      topics: all[0]!.topics,
      posts: all.map(({ paid, words }) => ({ isPaid: paid, words })),
    }));
    after = rows.at(-1)!.accountId;
  }
}

export interface KeptModel {
  readonly id: string;
  readonly accounts: number;
  readonly posts: number;
  /** Readings there were when it was learned. */
  readonly readPosts: number;
}

/** The model that counts, without its weights; null where none of this form was learned. */
export async function findModel(db: Db): Promise<KeptModel | null> {
  const { rows } = await sql<KeptModel>`
    select id, accounts, posts, read_posts from topic_model where form = ${modelForm} order by learned_at desc, id limit 1`.execute(
    db,
  );
  return rows[0] ?? null;
}

export async function loadModel(db: Db, id: string): Promise<TopicModel> {
  const { rows } = await sql<{ accounts: number; posts: number; words: Buffer; weights: Buffer }>`
    select accounts, posts, words, weights from topic_model where id = ${id}`.execute(db);
  const { accounts, posts, words, weights } = rows[0]!;
  // Copied, because a buffer of the driver need not begin at a multiple of four.
  return {
    accounts,
    posts,
    words: new Int32Array(Uint8Array.from(words).buffer),
    weights: new Float32Array(Uint8Array.from(weights).buffer),
  };
}

const bytes = (array: Int32Array | Float32Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength);

/** Keeps a model in place of the earlier ones; returns its id. */
export async function saveModel(db: Db, model: TopicModel, readPosts: number, now: Date): Promise<string> {
  const id = randomUUID();
  await sql`delete from topic_model`.execute(db);
  await sql`
    insert into topic_model (id, learned_at, form, accounts, posts, read_posts, words, weights)
    values (${id}, ${now}, ${modelForm}, ${model.accounts}, ${model.posts}, ${readPosts}, ${bytes(model.words)}, ${bytes(model.weights)})`.execute(
    db,
  );
  return id;
}

export type ClassCounts = Readonly<Partial<Record<ProductClass, { readonly unpaid: number; readonly paid: number }>>>;

export interface AccountTopics {
  readonly accountId: string;
  readonly reading: TopicReading;
  readonly classes: ClassCounts;
}

export async function saveAccountTopics(db: Db, modelId: string, rows: readonly AccountTopics[]): Promise<void> {
  await sql`
    insert into account_topics (account_id, model_id, posts, shares, classes)
    select account_id, ${modelId}, posts, shares, classes
    from unnest(${rows.map((row) => row.accountId)}::text[], ${rows.map((row) => row.reading.posts)}::int[],
                ${rows.map((row) => JSON.stringify(row.reading.shares))}::jsonb[], ${rows.map((row) => JSON.stringify(row.classes))}::jsonb[])
      as given (account_id, posts, shares, classes)
    on conflict (account_id) do update set model_id = excluded.model_id, posts = excluded.posts, shares = excluded.shares, classes = excluded.classes`.execute(
    db,
  );
}

/** What every account posts about, by account; accounts without read posts are absent. */
export async function listAccountTopics(
  db: Db,
): Promise<Map<string, { posts: number; shares: TopicShares; classes: ClassCounts }>> {
  const { rows } = await sql<{ accountId: string; posts: number; shares: TopicShares; classes: ClassCounts }>`
    select account_id as "accountId", posts, shares, classes from account_topics`.execute(db.withoutPlugins());
  return new Map(rows.map((row) => [row.accountId, row]));
}
