import { readFileSync } from 'node:fs';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { dumpSchema, schemaFile } from './schema.ts';

const database = await testDatabase();

/** Replaces everything that the migrations made by what the text makes. */
async function remake(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('drop schema public cascade; create schema public;');
  await client.query(text);
  await client.end();
}

test('migrations/schema.sql is what the migrations yield; `npm run schema` rewrites it', async () => {
  expect(await dumpSchema(database.url)).toBe(readFileSync(schemaFile, 'utf8'));
});

test('partitions that depend on the date and what extensions bring do not stand in it', async () => {
  const before = await dumpSchema(database.url);
  await database.pool.query(`
    create table click_2026_11 partition of click for values from ('2026-11-01') to ('2026-12-01');
    create extension unaccent`);
  expect((await dumpSchema(database.url)).replace('create extension unaccent;\n', '')).toBe(before);
  await database.pool.query('drop table click_2026_11; drop extension unaccent');
});

test('a changed column, index or trigger is seen', async () => {
  const before = await dumpSchema(database.url);
  const changes = [
    'alter table card alter column tier drop not null',
    'drop index card_change',
    'drop trigger posting_no_truncate on posting',
    'alter table move alter column id drop identity',
  ];
  for (const change of changes) {
    await database.pool.query(change);
    const after = await dumpSchema(database.url);
    expect(after, change).not.toBe(before);
    await remake(before);
  }
});

test('the file makes the same schema in an empty database', async () => {
  const text = readFileSync(schemaFile, 'utf8');
  await remake(text);
  expect(await dumpSchema(database.url)).toBe(text);
});
