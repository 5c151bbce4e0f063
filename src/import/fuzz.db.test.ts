// Whatever a file holds: nothing crashes, nothing hangs, every row is accounted for, and no figure is stored as another
// one without a mark. FUZZ_RUNS tries more cases than usual.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import {
  damage,
  damaged,
  type Figure,
  type FuzzFile,
  type FuzzRow,
  type FuzzTable,
  fuzzRuns,
  fuzzTable,
  isAmbiguous,
  packing,
  packTable,
} from '../../test/support/fuzz-files.ts';
import { Refused } from '../base/refusal.ts';
import type { RowFacts } from './facts.ts';
import { unpackFile } from './file-parts.ts';
import { readHeads, readSource } from './file-source.ts';
import { readerOf, recogniseTable } from './service.ts';
import { prepareFile } from './service-queue.ts';
import { runPrepared } from './service-run.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-fuzz-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const scratch = join(folder, 'made.db');
const day = '2026-06-01';
const hour = 3_600_000;

function given(file: FuzzFile) {
  const path = join(folder, file.name);
  writeFileSync(path, file.content);
  const { name: fileName } = file;
  return {
    path,
    fileName,
    folders: [],
    platform: 'xiaohongshu',
    mapping: null,
    lastModified: null,
    createdBy: null,
  } as const;
}

interface ReadFile {
  readonly understood: ReadonlyMap<string, RowFacts>;
  readonly rows: number;
  readonly rejected: number;
}

/** Reads a file to its end without storing it; null = refused. Any other error is a crash. */
async function read(file: FuzzFile): Promise<ReadFile | null> {
  const one = given(file);
  const understood = new Map<string, RowFacts>();
  let [rows, rejected] = [0, 0];
  try {
    const unpacked = await unpackFile({ ...one, shownName: one.fileName }, join(folder, 'unpacked'));
    for (const part of unpacked.files) {
      const { heads } = await readHeads(part.path, part.fileName);
      for (const head of heads) {
        const { mapping } = recogniseTable(head, { ...one, ...part }, day);
        const reader = readerOf(mapping, day, () => undefined);
        for await (const batch of readSource(part.path, { ...head, headers: [...head.headers] })) {
          rows += batch.rows.length + batch.rejects.length;
          rejected += batch.rejects.length;
          for (const { line, cells } of batch.rows) {
            const result = reader(line, cells);
            if (result.ok) understood.set(result.value.account?.ref.handle ?? String(line), result.value);
            else rejected += 1;
          }
        }
      }
    }
    await unpacked.discard();
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
  return { understood, rows, rejected };
}

const isCut = (table: FuzzTable, row: FuzzRow, column: FuzzTable['columns'][number]) =>
  table.columns.indexOf(column) >= Math.max(1, table.columns.length + Math.min(0, row.width));

/** What a figure is in the file: nothing where its column is missing. */
function figureIn(table: FuzzTable, row: FuzzRow, column: 'followers' | 'following'): Figure | null {
  return !table.columns.includes(column) || isCut(table, row, column) ? null : row[column];
}

function checkRow(table: FuzzTable, row: FuzzRow, facts: RowFacts | undefined, isTooWide: boolean): void {
  const [followers, following] = (['followers', 'following'] as const).map((column) => figureIn(table, row, column));
  const isJunk = Boolean(followers?.isJunk || following?.isJunk);
  expect({ row, isStored: facts !== undefined }).toEqual({ row, isStored: !isJunk && !isTooWide });
  if (!facts) return;
  const snapshot = facts.account?.snapshot;
  expect({ row, value: snapshot?.followers ?? null }).toEqual({ row, value: followers?.value ?? null });
  expect({ row, value: snapshot?.following ?? null }).toEqual({ row, value: following?.value ?? null });
  expect({ row, isRough: (snapshot?.followersError ?? 0) > 0 }).toEqual({ row, isRough: followers?.isRough ?? false });
  const name = table.columns.includes('name') && !isCut(table, row, 'name') && row.name !== '' ? row.name : null;
  expect(facts.account?.kol.name).toBe(name);
}

test('every figure and every name is read as it stands, or the row is rejected', { timeout: hour }, async () => {
  await fc.assert(
    fc.asyncProperty(fuzzTable, packing, async (table, how) => {
      fc.pre(!isAmbiguous(table, how));
      const file = await packTable(table, how, scratch);
      const found = await read(file);
      expect(found?.rows).toBe(table.rows.length);
      for (const row of table.rows)
        checkRow(table, row, found?.understood.get(row.handle), file.hasWidth && row.width > 0);
      expect(found?.rejected).toBe(table.rows.length - (found?.understood.size ?? 0));
    }),
    { numRuns: fuzzRuns(150) },
  );
});

test('damaged files are refused or read, and never end the program', { timeout: hour }, async () => {
  await fc.assert(
    fc.asyncProperty(fuzzTable, packing, damage, async (table, how, harm) => {
      const file = await packTable(table, how, scratch);
      const found = await read({ ...file, content: damaged(file.content, harm) });
      if (found) expect(found.rows).toBeGreaterThanOrEqual(found.rejected);
    }),
    { numRuns: fuzzRuns(100) },
  );
});

test('what is stored, unchanged and rejected adds up, damaged or not', { timeout: hour }, async () => {
  await fc.assert(
    fc.asyncProperty(fuzzTable, packing, fc.option(damage), async (table, how, harm) => {
      const file = await packTable(table, how, scratch);
      const one = given(harm ? { ...file, content: damaged(file.content, harm) } : file);
      let total = 0;
      try {
        const { imports, discard } = await prepareFile(database.db, one, new Date(), join(folder, 'unpacked'));
        for (const prepared of imports) {
          const { rows, stored, unchanged, rejected } = await runPrepared(database, prepared);
          expect(rows).toBe(stored + unchanged + rejected);
          total += rows;
        }
        await discard();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        expect(harm).not.toBeNull();
      }
      if (!harm) expect(total).toBe(table.rows.length);
    }),
    { numRuns: fuzzRuns(50) },
  );
});
