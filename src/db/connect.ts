// One pool and one typed query builder for the whole process.
import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';

/** All tables. Each stage adds its own in `tables.ts` by declaration merging, so that db knows no stage. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the stages
export interface Tables {}

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

// bigint columns (int8, oid 20) arrive as number where they fit exactly and as string beyond 2^53.
// Money columns are turned into bigint by the stores that own them.
pg.types.setTypeParser(20, (text) => {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
});
// A date column is a calendar day, not a moment: keep the text.
pg.types.setTypeParser(1082, (text) => text);

export interface Connection {
  readonly db: Db;
  readonly pool: pg.Pool;
  /** The address, for threads that open connections of their own. */
  readonly url: string;
  close(): Promise<void>;
}

/** Opens a pool. `maxConnections` bounds it; closing waits for running queries. */
export function connect(databaseUrl: string, maxConnections = 10): Connection {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: maxConnections });
  // A broken idle connection is replaced by the pool at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => void client.on('error', () => undefined)); // the same for one that is in use: its query fails
  const db: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
  return { db, pool, url: databaseUrl, close: () => db.destroy() };
}
