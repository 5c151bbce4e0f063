// The posts in which collaborations are looked for, the brands that the archive knows, and what people answered.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import type { CaptionedPost } from './seen-collaboration.ts';

/** Posts that are read at most per account, the newest: a page must answer while somebody waits. */
export const mostPostsRead = 2_000;

export interface PostToRead extends CaptionedPost {
  readonly url: string | null;
}

/** Captions of a KOL's newest posts. */
export async function listCaptions(db: Db, kolId: string): Promise<PostToRead[]> {
  const { rows } = await sql<PostToRead>`
    select p.account_id, p.id as post_id, (p.at at time zone 'Asia/Shanghai')::date as "on", p.title, left(p.text, 4000) as text, p.tags,
      p.sponsors, p.sponsored, p.url
    from account a cross join lateral (
      select * from post where account_id = a.id order by at desc nulls last, id limit ${mostPostsRead}) p
    where a.kol_id = ${kolId}`.execute(db);
  return rows;
}

export interface OwnNames {
  readonly accountIds: readonly string[];
  readonly names: readonly string[];
}

/** How a KOL calls itself, and its accounts. */
export async function ownNamesOf(db: Db, kolId: string): Promise<OwnNames> {
  const { rows } = await sql<{ id: string; names: string[] }>`
    select a.id, array_remove(array[k.name, a.name, a.handle, a.uid], null) as names
    from account a join kol k on k.id = a.kol_id where a.kol_id = ${kolId}`.execute(db);
  return { accountIds: rows.map((row) => row.id), names: rows.flatMap((row) => row.names) };
}

/** Brands of declared collaborations of the whole archive. */
export async function listKnownBrands(db: Db): Promise<string[]> {
  const { rows } = await sql<{
    brand: string;
  }>`select distinct brand from collaboration order by brand limit 5000`.execute(db);
  return rows.map((row) => row.brand);
}

/** What people said of what was seen, by the key of the brand. */
export async function listAnswers(
  db: Db,
  accountIds: readonly string[],
): Promise<Map<string, 'confirmed' | 'dismissed'>> {
  const { rows } = await sql<{ brandKey: string; state: 'confirmed' | 'dismissed' }>`
    select brand_key, state from seen_answer where account_id = any(${[...accountIds]}::text[]) order by at`.execute(
    db,
  );
  return new Map(rows.map((row) => [row.brandKey, row.state]));
}

export async function saveAnswer(
  db: Db,
  accountIds: readonly string[],
  answer: { key: string; state: 'confirmed' | 'dismissed'; now: Date; by: string | null },
): Promise<void> {
  await sql`
    insert into seen_answer (account_id, brand_key, state, at, by_user)
    select id, ${answer.key}, ${answer.state}, ${answer.now}, ${answer.by} from unnest(${[...accountIds]}::text[]) id
    on conflict (account_id, brand_key) do update set state = excluded.state, at = excluded.at, by_user = excluded.by_user`.execute(
    db,
  );
}

export async function clearAnswer(db: Db, accountIds: readonly string[], key: string): Promise<void> {
  await sql`delete from seen_answer where account_id = any(${[...accountIds]}::text[]) and brand_key = ${key}`.execute(
    db,
  );
}

/** The posts of a confirmed collaboration. */
export interface EvidencePost {
  readonly accountId: string;
  readonly postId: string;
  readonly on: Day | null;
}
