// Keeps recognised files with their records, lets people correct, start and cancel their imports.
import { randomUUID } from 'node:crypto';
import { unlink } from 'node:fs/promises';
import { dayOf } from '../base/day.ts';
import { Refused } from '../base/refusal.ts';
import type { Connection, Db } from '../db/connect.ts';
import type { GivenMapping, Remark } from './contract.ts';
import { refuse } from './errors.ts';
import type { ReadOptions } from './file-bytes.ts';
import { type PartFile, partSign, type Unpacked, unpackFile } from './file-parts.ts';
import { readHead } from './file-source.ts';
import { collectRemarks } from './remarks.ts';
import {
  checkFields,
  checkMapping,
  type GivenFile,
  headersHash,
  inRunOrder,
  openImport,
  prepareTables,
  recogniseTable,
} from './service.ts';
import { type ImportRecord, type NewImport, requestCancel, saveMapping } from './store.ts';
import { addImports, listBatch } from './store-batch.ts';
import { rememberMapping } from './store-mapping.ts';

/** What a given file comes to: an import of every table in it, in the order in which they should run. */
export interface PreparedFile {
  readonly imports: readonly NewImport[];
  /** Parts that should have been tables and are not; empty for a file that is no archive. */
  readonly damaged: readonly { readonly name: string; readonly refusal: Refused }[];
  /** Deletes what was unpacked, but what is to be kept. */
  discard(kept?: ReadonlySet<string>): Promise<void>;
}

/** A file in an archive that is simply not ours, as opposed to one that is damaged. */
const strangerCodes = new Set(['headers_not_recognised', 'file_empty', 'file_without_rows', 'file_not_a_table']);

/** The remarks on an archive stand at its first part. */
function withRemarks(imports: readonly NewImport[], code: Remark['code'], names: readonly string[]): NewImport[] {
  return imports.map((one, index) => {
    if (index > 0) return one;
    const remarks = collectRemarks(one.remarks);
    for (const name of names) remarks.add(code, name);
    return { ...one, remarks: remarks.list() };
  });
}

async function prepareParts(
  db: Db,
  given: GivenFile,
  now: Date,
  unpacked: Unpacked,
  options: ReadOptions,
): Promise<Omit<PreparedFile, 'discard'>> {
  const found: NewImport[] = [];
  const ignored = [...unpacked.ignored];
  const damaged = [...unpacked.damaged];
  for (const part of unpacked.files) {
    try {
      const { imports } = await prepareTables(db, { ...given, ...part }, now, options);
      found.push(...imports);
    } catch (error) {
      if (!(error instanceof Refused) || !unpacked.isArchive) throw error;
      const isStranger =
        strangerCodes.has(error.code) || (given.mapping !== null && error.code === 'mapping_incomplete');
      if (isStranger) ignored.push(part.shownName.split(partSign).slice(1).join(partSign));
      else damaged.push({ name: part.shownName, refusal: error });
    }
  }
  if (found.length === 0) throw damaged[0]?.refusal ?? refuse('archive_without_tables', { file: given.fileName });
  const batchId = found.length > 1 ? randomUUID() : null;
  const imports = inRunOrder(found).map((one, index) => ({
    ...one,
    batchId,
    batchPlace: batchId === null ? null : index,
  }));
  return { imports: withRemarks(imports, 'ignored_file', ignored), damaged };
}

/**
 * Recognises all tables of a file, of an archive too, and makes their records, without storing them. `folder` is where
 * archives are unpacked. Refuses what holds no table of ours.
 */
export async function prepareFile(
  db: Db,
  given: GivenFile,
  now: Date,
  folder: string,
  options: ReadOptions = {},
): Promise<PreparedFile> {
  const { path, fileName, folders, lastModified } = given;
  const whole: PartFile = { path, fileName, shownName: given.shownName ?? fileName, folders, lastModified };
  const unpacked = await unpackFile(whole, folder);
  try {
    return { ...(await prepareParts(db, given, now, unpacked, options)), discard: unpacked.discard };
  } catch (error) {
    await unpacked.discard();
    throw error;
  }
}

/** Keeps an uploaded file for its mapping and its run; an archive as its files. The first of its imports is answered. */
export async function acceptUpload(
  connection: Connection,
  given: GivenFile,
  now: Date,
  uploadsDir: string,
): Promise<ImportRecord> {
  const { imports, damaged, discard } = await prepareFile(connection.db, given, now, uploadsDir);
  const named = damaged.map(({ name }) => name);
  try {
    const kept = withRemarks(imports, 'damaged_part', named);
    await addImports(connection.pool, kept);
    const paths = new Set(kept.map((one) => one.storedPath));
    await discard(paths);
    if (!paths.has(given.path)) await unlink(given.path).catch(() => undefined);
    return await openImport(connection.db, kept[0]!.id);
  } catch (error) {
    await discard();
    throw error;
  }
}

/** Remarks that do not depend on how a table is read. */
const ofWholeFile: ReadonlySet<Remark['code']> = new Set(['ignored_sheet', 'ignored_file', 'damaged_part'] as const);

const waiting: ReadonlySet<ImportRecord['state']> = new Set(['uploaded', 'ready', 'failed', 'cancelled'] as const);

/**
 * Stores a corrected mapping and shows the first rows again as they would be stored; what it still lacks is told, and the
 * import waits for it. Refuses `import_not_ready` when the import runs or is done.
 */
export async function correctMapping(db: Db, id: string, given: GivenMapping): Promise<ImportRecord> {
  const record = await openImport(db, id);
  if (record.storedPath === null || !waiting.has(record.state))
    throw refuse('import_not_ready', { state: record.state });
  const { fileName, storedPath: path } = record;
  const file = { path, fileName, folders: [], platform: null, mapping: given, lastModified: null, createdBy: null };
  const day = record.observedOn ?? dayOf(record.createdAt);
  const head = await readHead(path, fileName, record.detection?.sheet ?? null);
  const { detection, mapping, remarks } = recogniseTable(head, file, day);
  checkFields(fileName, mapping);
  const kept = (record.remarks ?? []).filter(({ code }) => ofWholeFile.has(code));
  const change = { detection, mapping, remarks: [...remarks, ...kept], observedOn: mapping.observedOn ?? day };
  if (!(await saveMapping(db, id, change))) throw refuse('import_not_ready', { state: record.state });
  return openImport(db, id);
}

/** Checks a mapping that is going to run, and remembers it for files with the same headers. */
async function keepMapping(db: Db, { fileName, mapping, detection }: ImportRecord): Promise<void> {
  if (mapping === null) return;
  checkMapping(fileName, mapping);
  const headers = detection?.headers ?? [];
  if (mapping.kind !== 'mixed') await rememberMapping(db, headersHash(headers), mapping, new Date());
}

/** Hands an import that waits to the queue. Refuses an incomplete mapping, and `import_not_ready`. */
export async function startImport(db: Db, id: string, enqueue: (id: string) => Promise<void>): Promise<ImportRecord> {
  const record = await openImport(db, id);
  if (record.mapping === null || !waiting.has(record.state)) throw refuse('import_not_ready', { state: record.state });
  await keepMapping(db, record);
  await enqueue(id);
  return openImport(db, id);
}

/**
 * Hands an import and all its siblings that wait to the queue, to run one after the other; those that lack something or
 * were cancelled keep waiting. Refuses as `startImport` when there is none to run.
 */
export async function startBatch(
  db: Db,
  id: string,
  enqueue: (id: string, following: readonly string[]) => Promise<void>,
): Promise<ImportRecord[]> {
  const asked = await openImport(db, id);
  const batch = asked.batchId === null ? [asked] : await listBatch(db, asked.batchId);
  const ready = batch.filter((one) => one.state === 'ready' || one.state === 'failed');
  const [first, ...rest] = ready.map((one) => one.id);
  if (first === undefined) {
    const open = batch.find((one) => one.state === 'uploaded' && one.mapping !== null);
    if (open?.mapping) checkMapping(open.fileName, open.mapping);
    throw refuse('import_not_ready', { state: asked.state });
  }
  for (const one of ready) await keepMapping(db, one);
  await enqueue(first, rest);
  return asked.batchId === null ? [await openImport(db, id)] : listBatch(db, asked.batchId);
}

/** Stops an import wherever it is. Refuses `import_not_ready` when it is over. */
export async function cancelImport(db: Db, id: string): Promise<ImportRecord> {
  const record = await openImport(db, id);
  if (!(await requestCancel(db, id))) throw refuse('import_not_ready', { state: record.state });
  return openImport(db, id);
}
