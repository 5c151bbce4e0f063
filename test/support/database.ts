// A real PostgreSQL for tests: one embedded cluster, one migrated template, one clone of it per test file.
import { randomBytes } from 'node:crypto';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll } from 'vitest';
import { type Connection, connect } from '../../src/db/connect.ts';
import { openEmbedded } from '../../src/db/embedded.ts';
import { listMigrations, migrate } from '../../src/db/migrate.ts';

export interface TestDatabase extends Connection {
  readonly url: string;
}

async function asAdmin<Value>(url: string, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url.replace(/\/[^/]*$/, '/postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function ensureTemplate(admin: pg.Client, url: string, name: string): Promise<void> {
  await admin.query('select pg_advisory_lock(4100002)');
  const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    await admin.query(`drop database if exists ${name}_making`);
    await admin.query(`create database ${name}_making`);
    await migrate(url.replace(/\/[^/]*$/, `/${name}_making`));
    await admin.query(`alter database ${name}_making rename to ${name}`);
  }
  await admin.query('select pg_advisory_unlock(4100002)');
}

/** A migrated, empty database of this test file's own; dropped after its last test, even when a pool was left open. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await openEmbedded(join(tmpdir(), `kolosseo-test-${userInfo().username}`), false);
  const template = `template_${listMigrations()
    .reduce((sum, one) => sum + one.sha256, '')
    .split('')
    .reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7)}`;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asAdmin(server.url, async (admin) => {
    await ensureTemplate(admin, server.url, template);
    await admin.query(`create database ${name} template ${template}`);
  });
  const url = server.url.replace(/\/[^/]*$/, `/${name}`);
  const connection = connect(url, 5);
  afterAll(async () => {
    await connection.close();
    await asAdmin(server.url, (admin) => admin.query(`drop database if exists ${name} with (force)`));
  });
  return { ...connection, url };
}
