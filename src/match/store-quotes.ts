// Posts of a few accounts, to quote from.
import { sql } from 'kysely';
import type { Day } from '../base/day.ts';
import type { Db } from '../db/connect.ts';

export interface QuotablePost {
  readonly accountId: string;
  readonly postId: string;
  readonly on: Day | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly text: string | null;
  readonly paid: boolean;
}

/** Posts looked through per account, the newest. */
const mostPosts = 400;

/** The newest posts of these accounts that hold one of the terms' words, newest first. */
export async function listQuotable(
  db: Db,
  accountIds: readonly string[],
  terms: readonly (readonly number[])[],
): Promise<QuotablePost[]> {
  const words = [...new Set(terms.flat())];
  if (accountIds.length === 0 || words.length === 0) return [];
  const { rows } = await sql<QuotablePost>`
    select p.account_id, p.id as post_id, (p.at at time zone 'Asia/Shanghai')::date as "on", p.url, p.title, p.text, r.paid
    from unnest(${[...accountIds]}::text[]) wanted (account_id)
    cross join lateral (
      select r.post_id, r.paid from post_reading r join post q on q.account_id = r.account_id and q.id = r.post_id
      where r.account_id = wanted.account_id and r.words && ${words}::integer[]
      order by q.at desc nulls last, q.id limit ${mostPosts}) r
    join post p on p.account_id = wanted.account_id and p.id = r.post_id
    order by p.at desc nulls last, p.id`.execute(db);
  return rows;
}
