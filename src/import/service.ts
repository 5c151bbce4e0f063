// Takes files in: recognises them, proposes a mapping, keeps their records, lets people correct and cancel.
import { hash, randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Day } from '../base/day.ts';
import { dayOf, startOfDay } from '../base/day.ts';
import type { Platform } from '../base/id.ts';
import type { Connection, Db } from '../db/connect.ts';
import type { GivenMapping, Mapping, Remark } from './contract.ts';
import { missingOf, monthEndInName, type Recognised, recognise } from './detect.ts';
import { refuse } from './errors.ts';
import { hashFile, type ReadOptions } from './file-bytes.ts';
import { type OpenedHead, readHead } from './file-source.ts';
import { isFieldOf } from './guess.ts';
import { readOwnLine } from './own-lines.ts';
import { previewRows } from './preview.ts';
import { collectRemarks } from './remarks.ts';
import { type RowReader, rowReader } from './rows.ts';
import {
  addImport,
  failOrphans,
  findImport,
  findObservedOn,
  type ImportRecord,
  type NewImport,
  requestCancel,
  saveMapping,
} from './store.ts';
import { findRememberedMapping, rememberMapping } from './store-mapping.ts';
import type { StoredDetection } from './tables.ts';

/** Files with the same headers in the same order are read in the same way. */
const headersHash = (headers: readonly string[]) => hash('sha256', JSON.stringify(headers), 'hex');

export interface GivenFile {
  readonly path: string;
  /** The name that the user knows; the path of an upload is ours. */
  readonly fileName: string;
  /** Folders above the file that may tell its platform, nearest first; none for an upload. */
  readonly folders: readonly string[];
  readonly platform: Platform | null;
  /** A mapping of the user's own; null = guess one. */
  readonly mapping: GivenMapping | null;
  /** When the user's file was last written, in epoch milliseconds; null = not known. */
  readonly lastModified: number | null;
  readonly createdBy: string | null;
}

/** The end of the day on which figures were seen: what relative dates are counted from. */
export function seenAtOf(mapping: Mapping): number | null {
  return mapping.observedOn === null ? null : startOfDay(mapping.observedOn).getTime() + 86_399_000;
}

/** The reader of all rows of a file, whatever its container. */
export function readerOf(
  mapping: Mapping,
  observedOn: Day,
  remark: (code: Remark['code'], word: string) => void,
): RowReader {
  return rowReader(mapping, { observedOn, seenAt: seenAtOf(mapping), remark });
}

/** Puts every column in its place; the header wins over the place where both are given. Refuses `mapping_incomplete`. */
function placeColumns(fileName: string, mapping: GivenMapping, headers: readonly string[]): Mapping {
  const bare = headers.map((header) => header.trim());
  const columns = mapping.columns.map((column) => {
    const place =
      column.column !== null && bare[column.column] === column.header.trim()
        ? column.column
        : bare.indexOf(column.header.trim());
    if (place < 0) throw refuse('mapping_incomplete', { file: fileName, missing: column.header });
    return { ...column, column: place };
  });
  return { ...mapping, columns };
}

/** A table that we know nothing of, but its owner does. */
function unrecognised(mapping: GivenMapping): Recognised {
  const plain = { ...mapping, columns: [] };
  const source = `table:${mapping.kind}`;
  return {
    source,
    kind: mapping.kind,
    columns: [],
    confidence: 0,
    platformFrom: null,
    missing: [],
    mapping: plain,
    isDateAmbiguous: false,
  };
}

/** A mapping that leaves the platform open takes the one that was recognised. */
function withPlatform(mapping: GivenMapping, guessed: Mapping): GivenMapping {
  return {
    ...mapping,
    platform: mapping.platform ?? guessed.platform,
    observedOn: mapping.observedOn ?? guessed.observedOn,
  };
}

/** As a file with the same headers was read; what this file tells of its platform, day and owner comes first. */
function asBefore(remembered: Mapping, guessed: Mapping): Mapping {
  const { observedOn, owner, dateOrder } = guessed;
  return { ...remembered, platform: guessed.platform ?? remembered.platform, observedOn, owner, dateOrder };
}

/** The user's own mapping, else the remembered one, else the guess. */
function mappingOf(head: OpenedHead, file: GivenFile, guessed: Mapping, remembered: Mapping | null): Mapping {
  if (file.mapping) return placeColumns(file.fileName, withPlatform(file.mapping, guessed), head.headers);
  return remembered ? asBefore(remembered, guessed) : guessed;
}

function detectionOf(
  head: OpenedHead,
  file: GivenFile,
  observedOn: Day,
  remembered: Mapping | null = null,
): { detection: StoredDetection; mapping: Mapping; remarks: Remark[] } {
  const clues = { fileName: file.fileName, folders: file.folders, platform: file.platform };
  const known = file.mapping ?? remembered;
  const found = recognise(head, clues) ?? (known ? unrecognised(known) : null);
  if (!found) throw refuse('headers_not_recognised', { file: file.fileName });
  const mapping = mappingOf(head, file, found.mapping, remembered);
  const remarks = collectRemarks();
  const used = new Set(mapping.columns.map((column) => column.column));
  for (const [column, header] of head.isOwn ? [] : head.headers.entries())
    if (!used.has(column) && header.trim() !== '') remarks.add('ignored_column', header.trim());
  for (const sheet of head.otherSheets) remarks.add('ignored_sheet', sheet);
  if (found.isDateAmbiguous)
    remarks.add(
      'ambiguous_date',
      found.columns.find((one) => one.field === 'at' || one.field === 'observed')?.header ?? '',
    );
  const hasDay = mapping.observedOn !== null || mapping.columns.some((column) => column.field === 'observed');
  if (mapping.kind === 'kols' && !hasDay) remarks.add('day_assumed', observedOn);
  const day = mapping.observedOn ?? observedOn;
  const read = readerOf(mapping, day, () => undefined);
  const preview = previewRows(head.rows, (line, cells) => {
    const value = head.isOwn
      ? (head.rows.find((row) => row.line === line) as { value?: unknown } | undefined)?.value
      : undefined;
    return head.isOwn ? readOwnLine(line, value, day) : read(line, cells);
  });
  const { container, encoding, delimiter, sheet, headerLine, headers, isOwn } = head;
  const { source, columns, confidence, platformFrom } = found;
  const missing = missingOf(mapping);
  const shown = {
    source,
    container,
    encoding,
    delimiter,
    sheet,
    headerLine,
    confidence,
    platformFrom,
    missing,
    preview,
  };
  const isRemembered = remembered !== null;
  const detection = { ...shown, columns: [...columns], headers, isOwn, isRemembered };
  return { detection, mapping, remarks: remarks.list() };
}

/** Recognises a file and makes the record of its import, without storing anything. Refuses what is no table of ours. */
export async function prepareImport(db: Db, file: GivenFile, now: Date, options: ReadOptions = {}): Promise<NewImport> {
  const head = await readHead(file.path, file.fileName, options);
  const [{ size }, sha256] = await Promise.all([stat(file.path), hashFile(file.path)]);
  const before = await findObservedOn(db, sha256);
  const assumed =
    before ??
    monthEndInName(file.fileName) ??
    dayOf(file.lastModified === null ? now : new Date(Math.min(file.lastModified, now.getTime())));
  const remembered = file.mapping || head.isOwn ? null : await findRememberedMapping(db, headersHash(head.headers));
  const { detection, mapping, remarks } = detectionOf(head, file, assumed, remembered);
  return {
    id: randomUUID(),
    fileName: file.fileName,
    fileBytes: size,
    fileSha256: sha256,
    storedPath: file.path,
    source: detection.source,
    encoding: detection.encoding,
    detection,
    mapping,
    observedOn: mapping.observedOn ?? assumed,
    state: detection.missing.length === 0 ? 'ready' : 'uploaded',
    remarks,
    createdBy: file.createdBy,
  };
}

/** Keeps an uploaded file for its mapping and its run. */
export async function acceptUpload(connection: Connection, file: GivenFile, now: Date): Promise<ImportRecord> {
  const prepared = await prepareImport(connection.db, file, now);
  await addImport(connection.pool, prepared);
  return openImport(connection.db, prepared.id);
}

const waiting: ReadonlySet<ImportRecord['state']> = new Set(['uploaded', 'ready', 'failed', 'cancelled'] as const);

/** Refuses `import_not_found`. */
export async function openImport(db: Db, id: string): Promise<ImportRecord> {
  const record = await findImport(db, id);
  if (!record) throw refuse('import_not_found', { id });
  return record;
}

/** Refuses fields that have no place in a table of this kind: `mapping_incomplete`. */
function checkFields(fileName: string, mapping: Mapping): void {
  const { kind } = mapping;
  const stranger = kind === 'mixed' ? undefined : mapping.columns.find((column) => !isFieldOf(kind, column.field));
  if (stranger) throw refuse('mapping_incomplete', { file: fileName, missing: `${kind}: ${stranger.field}` });
}

/** Refuses a mapping that cannot be run: `platform_unknown`, `mapping_incomplete`. */
export function checkMapping(fileName: string, mapping: Mapping): void {
  const missing = missingOf(mapping);
  if (missing.includes('platform')) throw refuse('platform_unknown', { file: fileName });
  if (missing.length > 0) throw refuse('mapping_incomplete', { file: fileName, missing: missing.join(', ') });
  checkFields(fileName, mapping);
}

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
  const { detection, mapping, remarks } = detectionOf(await readHead(path, fileName), file, day);
  checkFields(fileName, mapping);
  const change = { detection, mapping, remarks, observedOn: mapping.observedOn ?? day };
  if (!(await saveMapping(db, id, change))) throw refuse('import_not_ready', { state: record.state });
  return openImport(db, id);
}

/** Hands an import that waits to the queue. Refuses an incomplete mapping, and `import_not_ready`. */
export async function startImport(db: Db, id: string, enqueue: (id: string) => Promise<void>): Promise<ImportRecord> {
  const record = await openImport(db, id);
  if (record.mapping === null || !waiting.has(record.state)) throw refuse('import_not_ready', { state: record.state });
  checkMapping(record.fileName, record.mapping);
  const headers = record.detection?.headers ?? [];
  if (record.mapping.kind !== 'mixed') await rememberMapping(db, headersHash(headers), record.mapping, new Date());
  await enqueue(id);
  return openImport(db, id);
}

/** Stops an import wherever it is. Refuses `import_not_ready` when it is over. */
export async function cancelImport(db: Db, id: string): Promise<ImportRecord> {
  const record = await openImport(db, id);
  if (!(await requestCancel(db, id))) throw refuse('import_not_ready', { state: record.state });
  return openImport(db, id);
}

/** Call at start-up: runs whose process died are marked as failed. They stored nothing. Returns how many there were. */
export async function failInterruptedImports(db: Db): Promise<number> {
  return (await failOrphans(db, 'import_interrupted')).length;
}
