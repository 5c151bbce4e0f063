// What a search in memory reads: all cards at first, then those that changed; and the cards of a page as people see them.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Card } from './contract.ts';
import type { IndexedCard } from './search-columns.ts';

export const cardColumns = sql.raw(
  'account_id, kol_id, name, handle, platform, category, topics, agency, followers, followers_error, tier, engagement, engagement_place, median_views, posts_seen, comments_seen, price_cny, price, verdict, overruled_verdict, authenticity, observed_on, last_post_on',
);

const indexedColumns = sql.raw(
  `account_id, search, platform, tier, category, verdict, gender, topics, agency, region, followers, price_cny, engagement,
   engagement_place, authenticity, last_post_on - date '1970-01-01' as last_post_on,
   collaborated_on - date '1970-01-01' as collaborated_on, brands`,
);

/** The newest number of the clock, and how many cards there are about. */
export async function readClock(db: Db): Promise<number> {
  const { rows } = await sql<{ change: number }>`select change from archive_clock`.execute(db);
  return rows[0]?.change ?? 0;
}

export async function countCards(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from card`.execute(db);
  return rows[0]?.count ?? 0;
}

const pageSize = 10_000;

/** Cards that changed after a number of the clock, in pages, as one moment of the archive. */
export async function* changedCards(db: Db, after: number): AsyncGenerator<readonly IndexedCard[]> {
  const transaction = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute();
  try {
    await sql`declare changed_cards no scroll cursor for select ${indexedColumns} from card where change > ${after}`.execute(
      transaction,
    );
    for (;;) {
      const { rows } = await sql<IndexedCard>`fetch ${sql.lit(pageSize)} from changed_cards`.execute(transaction);
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    await transaction.rollback().execute();
  }
}

/** These accounts' cards, in the order of the ids; one that is gone meanwhile is left out. */
export async function readCards<Row extends Card = Card>(db: Db, ids: readonly string[], more = ''): Promise<Row[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Row>`
    select ${cardColumns}${sql.raw(more)} from card where account_id = any(${[...ids]}::text[])`.execute(db);
  const byId = new Map(rows.map((row) => [row.accountId, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
