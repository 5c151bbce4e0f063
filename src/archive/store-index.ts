// Indices as they were computed, and the observations of a window that they are computed from.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, type Day } from '../base/day.ts';
import type { Platform } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import type { Index } from './contract-indices.ts';
import {
  type Computed,
  firstDayOf,
  headlinesOf,
  type Observed,
  startToleranceDays,
  type Window,
  type WindowPost,
} from './index-window.ts';

export interface IndexedAccount {
  readonly platform: Platform;
  /** The last day that anything was seen of. */
  readonly lastDay: Day | null;
}

/** The platform of an account and the last day that anything was seen of; null when there is none. */
export async function findIndexed(db: Db, accountId: string): Promise<IndexedAccount | null> {
  const { rows } = await sql<IndexedAccount>`
    select a.platform, greatest((select max(day) from snapshot where account_id = ${accountId}),
      (select max((coalesce(observed_at, at) at time zone 'Asia/Shanghai')::date) from post where account_id = ${accountId})) as last_day
    from account a where a.id = ${accountId}`.execute(db);
  return rows[0] ?? null;
}

type PostRow = Omit<WindowPost, 'isHeadline'> & { at: Date; url: string | null };

/** Posts of a window of Chinese days, and followers from shortly before it on. */
export async function readWindow(db: Db, accountId: string, window: Window): Promise<Observed> {
  const first = firstDayOf(window);
  const [posts, followers] = await Promise.all([
    sql<PostRow>`
      select format, views, likes, comments, shares, wows, rounded, at, url from post
      where account_id = ${accountId} and (at at time zone 'Asia/Shanghai')::date between ${first}::date and ${window.to}::date
      order by at, id`.execute(db),
    sql<{ day: Day; followers: number }>`
      select day, followers from snapshot where account_id = ${accountId} and followers is not null
        and day between ${addDays(first, -1 - startToleranceDays)}::date and ${window.to}::date order by day`.execute(
      db,
    ),
  ]);
  const headlines = headlinesOf(posts.rows.map(({ at, url }) => ({ at: at.toISOString(), url })));
  return {
    posts: posts.rows.map(({ at: _, url: __, ...post }, index) => ({ ...post, isHeadline: headlines[index] ?? null })),
    followers: followers.rows.map(({ day, followers: count }) => [day, count] as const),
  };
}

/** Keeps computations; a kept one is never changed. */
export async function keepIndices(
  db: Db,
  accountId: string,
  computed: readonly Computed[],
  kept: { window: Window; posts: number; now: Date; by: string | null },
): Promise<void> {
  for (const { form, value, inputs, missing } of computed)
    await sql`
      insert into account_index (account_id, id, form, window_days, from_day, to_day, value, inputs, missing, posts, at, by_user)
      values (${accountId}, ${randomUUID()}, ${form}, ${kept.window.days}, ${firstDayOf(kept.window)}, ${kept.window.to}, ${value},
        ${JSON.stringify(inputs)}::jsonb, ${JSON.stringify(missing)}::jsonb, ${kept.posts}, ${kept.now}, ${kept.by})`.execute(
      db,
    );
}

/** Everything that was computed of an account, newest first. */
export async function listIndices(db: Db, accountId: string): Promise<Index[]> {
  const { rows } = await sql<Omit<Index, 'at'> & { at: Date }>`
    select id, form, window_days, from_day as "from", to_day as "to", value, inputs, missing, posts, at, by_user as by
    from account_index where account_id = ${accountId} order by at desc, form, id limit 400`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
