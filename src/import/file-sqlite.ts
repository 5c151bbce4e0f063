// Reads the tables of SQLite databases that crawlers write: read-only, row by row, nothing beside the file is touched.
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { refuse } from './errors.ts';
import type { Row } from './facts.ts';
import type { ReadOptions } from './file-bytes.ts';

export interface SqliteTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** The first rows. */
  readonly rows: readonly Row[];
}

const batchRows = 1000;
const longestCell = 2 * 1024 * 1024;

/** A database that logs ahead keeps its newest rows in a second file; without that file it holds all of them itself. */
function isComplete(path: string): boolean {
  const head = Buffer.alloc(20);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, 20, 0);
  } finally {
    closeSync(file);
  }
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return head[18] === 2 && (log === undefined || log.size === 0);
}

function openDatabase(path: string): DatabaseSync {
  const url = pathToFileURL(resolve(path));
  if (isComplete(path)) url.searchParams.set('immutable', '1');
  return new DatabaseSync(url, { readOnly: true, timeout: 5000 });
}

/** Runs `read` on the open database; whatever SQLite objects to is a damaged file. */
function within<Value>(path: string, fileName: string, read: (database: DatabaseSync) => Value): Value {
  let database: DatabaseSync | null = null;
  try {
    database = openDatabase(path);
    database.exec('pragma trusted_schema = off');
    return read(database);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR') throw refuse('file_damaged', { file: fileName });
    throw error;
  } finally {
    database?.close();
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.length > longestCell ? value.slice(0, longestCell) : value;
  return value instanceof Uint8Array ? '' : String(value);
}

const selectAll = (database: DatabaseSync, name: string): StatementSync => {
  const statement = database.prepare(`select * from ${quoted(name)}`);
  statement.setReadBigInts(true);
  statement.setReturnArrays(true);
  return statement;
};

function* rowsOf(statement: StatementSync): Generator<Row> {
  let line = 0;
  for (const values of statement.iterate() as Iterable<unknown>) {
    line += 1;
    yield { line, cells: (values as unknown[]).map(cellText) };
  }
}

/** The tables that hold rows, by name; views and tables that need an extension are none. Refuses `file_damaged`. */
export function listTables(path: string, fileName = basename(path), sampleRows = 300): SqliteTable[] {
  return within(path, fileName, (database) => {
    const names = database
      .prepare(
        `select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
         and sql not like 'create virtual%' order by name`,
      )
      .all()
      .map((one) => String(one.name));
    return names.flatMap((name) => {
      const statement = selectAll(database, name);
      const headers = statement.columns().map((column) => column.name);
      const rows: Row[] = [];
      for (const row of rowsOf(statement)) {
        rows.push(row);
        if (rows.length >= sampleRows) break;
      }
      return rows.length === 0 ? [] : [{ name, headers, rows }];
    });
  });
}

/** All rows of one table in batches. The file's bytes are told in proportion to the rows read. Refuses `file_damaged`. */
export async function* readSqlite(path: string, table: string, options: ReadOptions = {}): AsyncGenerator<Row[]> {
  const fileName = basename(path);
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (size === undefined) throw refuse('file_missing', { file: fileName });
  const database = within(path, fileName, (probe) => {
    probe.prepare('select 1 from sqlite_master').get();
    return openDatabase(path);
  });
  try {
    const total = Number(database.prepare(`select count(*) as n from ${quoted(table)}`).get()?.n ?? 0);
    let batch: Row[] = [];
    for (const row of rowsOf(selectAll(database, table))) {
      batch.push(row);
      if (batch.length < batchRows) continue;
      if (options.signal?.aborted) throw refuse('import_cancelled');
      options.onBytes?.(Math.round((size * row.line) / Math.max(total, row.line)));
      yield batch;
      batch = [];
    }
    yield batch;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SQLITE_ERROR') throw refuse('file_damaged', { file: fileName });
    throw error;
  } finally {
    database.close();
  }
}
