// How moments leave PostgreSQL: as ISO 8601 text in UTC.
import { sql } from 'kysely';

/** A column of moments as text with milliseconds, null where it is null. The column is written into the statement as it is. */
export const iso = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
