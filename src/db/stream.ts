// Rows of a large result in pieces, within a transaction: what does not fit into memory at once is read like this.
import { type RawBuilder, sql } from 'kysely';
import type { Db } from './connect.ts';

const piece = 20_000;

/**
 * Reads a query piece by piece. `db` must be a transaction, which may be asked other things between the pieces. `name` is of this
 * stream alone. The plan is made for reading all of it.
 */
export async function* streamRows<Row>(db: Db, name: string, query: RawBuilder<unknown>): AsyncGenerator<Row[]> {
  await sql`set local cursor_tuple_fraction = 1`.execute(db);
  await sql`declare ${sql.id(name)} no scroll cursor for ${query}`.execute(db);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.lit(piece)} from ${sql.id(name)}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < piece) break;
  }
  await sql`close ${sql.id(name)}`.execute(db);
}

/** The same rows one after the other, those with one key together; rows with a key must follow each other. */
export async function* groupRows<Row>(
  pieces: AsyncIterable<Row[]>,
  keyOf: (row: Row) => string,
): AsyncGenerator<[string, Row[]]> {
  let group: [string, Row[]] | null = null;
  for await (const rows of pieces)
    for (const row of rows) {
      const key = keyOf(row);
      if (group?.[0] === key) group[1].push(row);
      else {
        if (group) yield group;
        group = [key, [row]];
      }
    }
  if (group) yield group;
}
