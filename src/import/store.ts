// The records of imports: their states, what was recognised, what came of them.
import { sql } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Day } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import type { ImportState, Mapping, Progress, Remark } from './contract.ts';
import type { StoredDetection } from './tables.ts';
import type { RejectCode } from './words.ts';

export interface ImportRecord {
  readonly id: string;
  readonly fileName: string;
  /** Names the imports of the tables of one file or archive; null = it is the only one. */
  readonly batchId: string | null;
  readonly fileBytes: number;
  readonly fileSha256: string | null;
  readonly storedPath: string | null;
  readonly source: string | null;
  readonly encoding: string | null;
  readonly detection: StoredDetection | null;
  readonly mapping: Mapping | null;
  readonly observedOn: Day | null;
  readonly state: ImportState;
  readonly progress: Progress | null;
  readonly remarks: readonly Remark[] | null;
  readonly rows: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly errorCode: string | null;
  readonly errorFacts: Readonly<Record<string, string | number>> | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** When search and audit knew its rows; null = not yet. */
  readonly followedAt: Date | null;
}

export interface NewImport {
  readonly id: string;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileSha256: string;
  readonly storedPath: string;
  readonly source: string;
  readonly encoding: string;
  readonly detection: StoredDetection;
  readonly mapping: Mapping;
  readonly observedOn: Day;
  readonly state: ImportState;
  readonly remarks: readonly Remark[];
  readonly createdBy: string | null;
  readonly batchId: string | null;
  /** Its place among the imports of its batch, in the order in which they should run. */
  readonly batchPlace: number | null;
}

/** Writes a new record, inside a transaction where a client is given. */
export async function addImport(on: Pool | PoolClient, one: NewImport): Promise<void> {
  await on.query(
    `insert into import (id, file_name, file_bytes, file_sha256, stored_path, source, kind, encoding, detection, mapping, observed_on, state, remarks,
       created_by, batch_id, batch_place)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      one.id,
      one.fileName,
      one.fileBytes,
      one.fileSha256,
      one.storedPath,
      one.source,
      one.mapping.kind,
      one.encoding,
      JSON.stringify(one.detection),
      JSON.stringify(one.mapping),
      one.observedOn,
      one.state,
      JSON.stringify(one.remarks),
      one.createdBy,
      one.batchId,
      one.batchPlace,
    ],
  );
}

export const importColumns = [
  'id',
  'fileName',
  'batchId',
  'fileBytes',
  'fileSha256',
  'storedPath',
  'source',
  'encoding',
  'detection',
  'mapping',
  'observedOn',
  'state',
  'progress',
  'remarks',
  'rows',
  'stored',
  'unchanged',
  'rejected',
  'errorCode',
  'errorFacts',
  'createdAt',
  'startedAt',
  'finishedAt',
  'followedAt',
] as const;

export async function findImport(db: Db, id: string): Promise<ImportRecord | null> {
  const row = await db.selectFrom('import').select(importColumns).where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export async function listImports(db: Db, limit: number): Promise<ImportRecord[]> {
  return db
    .selectFrom('import')
    .select(importColumns)
    .orderBy('createdAt', 'desc')
    .orderBy('batchPlace')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Stores a mapping that a person corrected; false when the import is not waiting for one. */
export async function saveMapping(
  db: Db,
  id: string,
  { detection, mapping, remarks, observedOn }: Pick<NewImport, 'detection' | 'mapping' | 'remarks' | 'observedOn'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({
      detection: JSON.stringify(detection),
      mapping: JSON.stringify(mapping),
      remarks: JSON.stringify(remarks),
      kind: mapping.kind,
      observedOn,
      state: detection.missing.length === 0 ? 'ready' : 'uploaded',
    })
    .where('id', '=', id)
    .where('state', 'in', ['uploaded', 'ready', 'failed', 'cancelled'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Claims an import for a run; false when it is not waiting. */
export async function markRunning(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({
      state: 'running',
      startedAt: new Date(),
      finishedAt: null,
      errorCode: null,
      errorFacts: null,
      progress: null,
    })
    .where('id', '=', id)
    .where('state', 'in', ['ready', 'failed', 'cancelled'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Shows how far a run is; false when somebody cancelled it meanwhile. */
export async function saveProgress(db: Db, id: string, progress: Progress): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({ progress: JSON.stringify(progress) })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Asks for a run to stop, or withdraws an import that waits; false when it is already over. */
export async function requestCancel(db: Db, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('import')
    .set({ state: 'cancelled', finishedAt: new Date() })
    .where('id', '=', id)
    .where('state', 'in', ['uploaded', 'ready', 'running'])
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Notes that a run ended without storing anything. */
export async function markEnded(
  db: Db,
  id: string,
  state: 'failed' | 'cancelled',
  errorCode: string,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  await db
    .updateTable('import')
    .set({ state, errorCode, errorFacts: JSON.stringify(facts), finishedAt: new Date(), progress: null })
    .where('id', '=', id)
    .where('state', 'in', ['ready', 'running', 'cancelled'])
    .execute();
}

/** Marks runs whose process is gone as failed: nobody holds their lock. Returns their ids. */
export async function failOrphans(db: Db, errorCode: string): Promise<string[]> {
  const running = await db.selectFrom('import').select('id').where('state', '=', 'running').execute();
  const orphans: string[] = [];
  for (const { id } of running) {
    await db.transaction().execute(async (tx) => {
      const { rows } = await sql<{
        free: boolean;
      }>`select ${sql.raw(tryRunLock)}(${runLock}, hashtext(${id})) as free`.execute(tx);
      if (!rows[0]?.free) return;
      const { numUpdatedRows } = await tx
        .updateTable('import')
        .set({ state: 'failed', errorCode, errorFacts: null, finishedAt: new Date(), progress: null })
        .where('id', '=', id)
        .where('state', '=', 'running')
        .executeTakeFirst();
      if (numUpdatedRows > 0n) orphans.push(id);
    });
  }
  return orphans;
}

/** A run holds this lock in its transaction for as long as its process and connection live. */
export const runLock = 4_100_011;
export const tryRunLock = 'pg_try_advisory_xact_lock';

/** The day under which the same bytes were imported before, so that importing them again changes nothing. */
export async function findObservedOn(db: Db, sha256: string): Promise<Day | null> {
  const row = await db
    .selectFrom('import')
    .select('observedOn')
    .where('fileSha256', '=', sha256)
    .where('state', '=', 'done')
    .where('observedOn', 'is not', null)
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.observedOn ?? null;
}

export interface StoredReject {
  readonly number: number;
  readonly line: number;
  readonly columnName: string | null;
  readonly code: RejectCode;
  readonly value: string | null;
  readonly raw: readonly (readonly [string, string])[] | null;
}

/** Rejected rows of an import in the order of the file, a page at a time. */
export async function listRejects(db: Db, importId: string, after: number, limit: number): Promise<StoredReject[]> {
  return db
    .selectFrom('importReject')
    .select(['number', 'line', 'columnName', 'code', 'value', 'raw'])
    .where('importId', '=', importId)
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute();
}

/** The accounts that an import changed, in pages: their cards are to be rewritten. */
export async function* touchedAccounts(db: Db, importId: string, pageSize = 5000): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('importAccount')
      .select('accountId')
      .where('importId', '=', importId)
      .where('accountId', '>', after)
      .orderBy('accountId')
      .limit(pageSize)
      .execute();
    if (rows.length === 0) return;
    yield rows.map((row) => row.accountId);
    after = rows.at(-1)!.accountId;
  }
}

/** Notes that what is shown of the accounts of an import was rewritten. */
export async function markFollowed(db: Db, importId: string, now: Date): Promise<void> {
  await db.updateTable('import').set({ followedAt: now }).where('id', '=', importId).execute();
}

/** Stored imports whose accounts are not rewritten yet: a process ended in between. Oldest first. */
export async function listUnfollowed(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('import')
    .select('id')
    .where('state', '=', 'done')
    .where('followedAt', 'is', null)
    .orderBy('createdAt')
    .execute();
  return rows.map((row) => row.id);
}
