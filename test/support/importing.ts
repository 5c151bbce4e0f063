// Imports a file as people would, all tables of it, and holds every import against its accounting.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Platform } from '../../src/base/id.ts';
import { prepareFile } from '../../src/import/service-queue.ts';
import { runPrepared } from '../../src/import/service-run.ts';
import { listRejects } from '../../src/import/store.ts';
import type { TestDatabase } from './database.ts';

export interface Taken {
  readonly name: string;
  readonly source: string;
  readonly rows: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Line, column and code of every rejected row. */
  readonly rejects: readonly string[];
}

export interface TakeOptions {
  readonly platform?: Platform;
  /** Whose posts these are, where the file does not say. */
  readonly owner?: string;
}

const now = new Date('2026-06-01T10:00:00+08:00');

/** An importer into a test's database that writes its files under `folder`; null as content = the file is there. */
export function importerInto(database: TestDatabase, folder: string) {
  const { db } = database;
  async function once(path: string, fileName: string, { platform, owner }: TakeOptions): Promise<Taken[]> {
    const folders = fileName.split('/').slice(0, -1).reverse();
    const name = fileName.split('/').at(-1)!;
    const given = { path, fileName: name, folders, platform: platform ?? null, mapping: null, lastModified: null };
    const { imports, discard } = await prepareFile(db, { ...given, createdBy: null }, now, join(folder, 'unpacked'));
    const taken: Taken[] = [];
    for (const one of imports) {
      const mapping = { ...one.mapping, owner: owner ?? one.mapping.owner };
      const result = await runPrepared(database, { ...one, mapping });
      const { rows, stored, unchanged, rejected } = result;
      expect(rows).toBe(stored + unchanged + rejected);
      const told = await listRejects(db, result.id, 0, 200);
      const rejects = told.map(({ line, columnName, code }) => `${line} ${columnName} ${code}`);
      taken.push({ name: one.fileName, source: one.source, rows, stored, unchanged, rejected, rejects });
    }
    await discard();
    return taken;
  }
  return {
    /** Imports a file twice: the second time must change nothing. */
    async take(fileName: string, content: string | Buffer | null, options: TakeOptions = {}): Promise<Taken[]> {
      const path = join(folder, fileName);
      mkdirSync(dirname(path), { recursive: true });
      if (content !== null) writeFileSync(path, content);
      const first = await once(path, fileName, options);
      const again = await once(path, fileName, options);
      expect(again.map((one) => [one.rows, one.stored, one.rejected])).toEqual(
        first.map((one) => [one.rows, 0, one.rejected]),
      );
      return first;
    },
    /** Empties the archive. */
    async clear(): Promise<void> {
      await sql`truncate account_key, post_key, card, price, comment, post, snapshot, account, kol, agency, import, remembered_mapping cascade`.execute(
        db,
      );
    },
    async select(query: string): Promise<Record<string, unknown>[]> {
      return (await database.pool.query(query)).rows;
    },
  };
}

/** A table of text cells as CSV: cells with signs of the format are quoted. */
export function toCsv(rows: readonly (readonly string[])[], delimiter = ','): string {
  const cell = (text: string) => (/["\n\r,;\t|]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(delimiter)}\n`).join('');
}
