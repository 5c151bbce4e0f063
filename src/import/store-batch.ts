// Imports that belong together: the tables of one file, the files of one archive.
import type { Pool } from 'pg';
import type { Db } from '../db/connect.ts';
import { addImport, type ImportRecord, importColumns, type NewImport } from './store.ts';

/** Writes the records of a batch, all of them or none. */
export async function addImports(pool: Pool, imports: readonly NewImport[]): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const one of imports) await addImport(client, one);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** The imports of a batch in the order in which they should run. */
export async function listBatch(db: Db, batchId: string): Promise<ImportRecord[]> {
  return db
    .selectFrom('import')
    .select(importColumns)
    .where('batchId', '=', batchId)
    .orderBy('batchPlace')
    .orderBy('id')
    .execute();
}

/** For each of these imports the ids of the others of its batch, in the order in which they should run. */
export async function findSiblings(
  db: Db,
  records: readonly Pick<ImportRecord, 'id' | 'batchId'>[],
): Promise<(record: Pick<ImportRecord, 'id' | 'batchId'>) => string[]> {
  const batches = [...new Set(records.flatMap(({ batchId }) => batchId ?? []))];
  if (batches.length === 0) return () => [];
  const rows = await db
    .selectFrom('import')
    .select(['id', 'batchId'])
    .where('batchId', 'in', batches)
    .orderBy('batchPlace')
    .orderBy('id')
    .execute();
  return ({ id, batchId }) =>
    batchId === null ? [] : rows.filter((one) => one.batchId === batchId && one.id !== id).map((one) => one.id);
}

/** Whether an import that is not stored yet still reads this file. */
export async function isStillNeeded(db: Db, storedPath: string): Promise<boolean> {
  const row = await db
    .selectFrom('import')
    .select('id')
    .where('storedPath', '=', storedPath)
    .where('state', '<>', 'done')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
