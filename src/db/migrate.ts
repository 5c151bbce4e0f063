// Numbered SQL files, forward only, each in its own transaction, under a lock so that two processes never migrate at once.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'migrations');
const lockKey = 4_100_001;

/** Names and texts of all migrations in their order. */
export function listMigrations(): readonly { name: string; sql: string; sha256: string }[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name))
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings a database to the newest schema and returns the names of the migrations it applied. Refuses a database in
 * which an applied migration reads differently from ours: it was made by another version.
 */
export async function migrate(databaseUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(
      'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
    );
    const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration');
    const applied = new Map(rows.map((row) => [row.name, row.sha256]));
    const fresh: string[] = [];
    for (const { name, sql, sha256 } of listMigrations()) {
      const before = applied.get(name);
      if (before !== undefined && before !== sha256)
        throw new Error(`migration ${name} differs from the one this database was made with`);
      if (before !== undefined) continue;
      await client.query('begin');
      await client.query(sql);
      await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
      await client.query('commit');
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}
