import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { listMigrations, migrate } from './migrate.ts';

const database = await testDatabase();

test('a migrated database has nothing left to migrate', async () => {
  expect(await migrate(database.url)).toEqual([]);
});

test('every migration is recorded with the hash of its text', async () => {
  const { rows } = await sql<{
    name: string;
    sha256: string;
  }>`select name, sha256 from migration order by name`.execute(database.db);
  expect(rows).toEqual(listMigrations().map(({ name, sha256 }) => ({ name, sha256 })));
});

test('a database made with another text of a migration is refused', async () => {
  await sql`update migration set sha256 = 'other' where name = '0001_archive.sql'`.execute(database.db);
  await expect(migrate(database.url)).rejects.toThrow('0001_archive.sql');
});

test('PostgreSQL does not run as root', async () => {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database.db);
  const { statSync } = await import('node:fs');
  if (process.platform === 'linux') expect(statSync(`/proc/${rows[0]!.pid}`).uid).not.toBe(0);
});
