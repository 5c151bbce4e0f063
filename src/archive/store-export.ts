// All cards of a search, page by page through a cursor: what is read is one moment of the archive, in the search's order.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Search } from './contract.ts';
import type { ExportedCard } from './export-row.ts';
import { cardColumns, orderOf, whereOf } from './store-search.ts';

const pageSize = 1_000;

/** Pages of at most 1,000 cards. Closing the generator early closes the cursor. */
export async function* streamCards(db: Db, search: Search): AsyncGenerator<readonly ExportedCard[]> {
  const transaction = await db.startTransaction().setAccessMode('read only').execute();
  try {
    await sql`declare exported no scroll cursor for
      select ${cardColumns}, region from card where ${whereOf(search)} order by ${orderOf(search)}`.execute(
      transaction,
    );
    for (;;) {
      const { rows } = await sql<ExportedCard>`fetch ${sql.lit(pageSize)} from exported`.execute(transaction);
      if (rows.length === 0) return;
      yield rows;
    }
  } finally {
    await transaction.rollback().execute();
  }
}
