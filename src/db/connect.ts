// One pool and one typed query builder for the whole process.
import { createHash } from 'node:crypto';
import { CamelCasePlugin, Kysely, type KyselyPlugin, PostgresDialect, type Transaction } from 'kysely';
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

const keptMark = '/* plan kept */';

const markKept: KyselyPlugin = {
  transformQuery: ({ node }) =>
    node.kind === 'RawNode'
      ? { ...node, sqlFragments: [`${keptMark} ${node.sqlFragments[0] ?? ''}`, ...node.sqlFragments.slice(1)] }
      : node,
  transformResult: async ({ result }) => result,
};

/**
 * The same database, whose `sql` statements are planned once per connection instead of every time. For work that runs a few
 * statements of constant text thousands of times; where it makes tables grow, it must `analyze` them, or the plans stay those of
 * few rows until PostgreSQL does.
 */
export const keepingPlans = (db: Db): Db => db.withPlugin(markKept);

const names = new Map<string, string>();
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('md5').update(text).digest('hex');
  names.set(text, name);
  return name;
}

/** PostgreSQL keeps the plans of statements that have a name. */
function keepPlans(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
  const named = (text: unknown, values: unknown, ...more: unknown[]) =>
    typeof text === 'string' && text.startsWith(keptMark)
      ? query({ name: nameOf(text), text, values }, ...more)
      : query(text, values, ...more);
  client.query = named as typeof client.query;
}

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
  pool.on('connect', keepPlans);
  const db: Db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] });
  return { db, pool, url: databaseUrl, close: () => db.destroy() };
}
