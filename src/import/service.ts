// Recognises what is in a file and proposes how each of its tables is read, without storing anything.
import { hash, randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Day } from '../base/day.ts';
import { dayOf, startOfDay } from '../base/day.ts';
import type { Platform } from '../base/id.ts';
import { Refused } from '../base/refusal.ts';
import type { Db } from '../db/connect.ts';
import type { GivenMapping, Mapping, Remark } from './contract.ts';
import { type Head, missingOf, monthEndInName, type Recognised, recognise } from './detect.ts';
import { refuse } from './errors.ts';
import { hashFile, type ReadOptions } from './file-bytes.ts';
import { partSign } from './file-parts.ts';
import { readHeads } from './file-source.ts';
import { isFieldOf, unitOf } from './guess.ts';
import { readOwnLine } from './own-lines.ts';
import { previewRows } from './preview.ts';
import { collectRemarks } from './remarks.ts';
import { type RowReader, rowReader } from './rows.ts';
import { withShareUnits } from './share-unit.ts';
import { failOrphans, findImport, findObservedOn, type ImportRecord, type NewImport } from './store.ts';
import { findRememberedMapping } from './store-mapping.ts';
import type { StoredDetection } from './tables.ts';

/** Files with the same headers in the same order are read in the same way. */
export const headersHash = (headers: readonly string[]) => hash('sha256', JSON.stringify(headers), 'hex');

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
  /** What the user sees where it is more than the name: `archive.zip › notes.csv`. */
  readonly shownName?: string;
  /** The file holds several tables, so that each is told by its name. */
  readonly hasTables?: boolean;
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
function placeColumns(fileName: string, mapping: GivenMapping, { headers, rows }: Head): Mapping {
  const bare = headers.map((header) => header.trim());
  const open = new Set(mapping.columns.filter((column) => column.factor === null));
  const placed = mapping.columns.map((column) => {
    const place =
      column.column !== null && bare[column.column] === column.header.trim()
        ? column.column
        : bare.indexOf(column.header.trim());
    if (place < 0) throw refuse('mapping_incomplete', { file: fileName, missing: column.header });
    // What nobody says, the header does: `粉丝（万）` under a mapping without a unit is not a count of single people.
    const unit = unitOf(column.header);
    const factor = column.factor ?? unit.factor;
    return { ...column, column: place, factor, currency: column.currency ?? unit.currency };
  });
  const cells = rows.map((row) => row.cells);
  const guessed = withShareUnits(placed, cells);
  const columns = placed.map((column, index) => (open.has(mapping.columns[index]!) ? guessed[index]! : column));
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
function asBefore(remembered: Mapping, guessed: Mapping, head: Head): Mapping {
  const { observedOn, owner, dateOrder } = guessed;
  const platform = guessed.platform ?? remembered.platform;
  // The same headers may stand over 62 in one file and over 0.62 in the next.
  const columns = withShareUnits(
    remembered.columns,
    head.rows.map((row) => row.cells),
  );
  return { ...remembered, columns, platform, observedOn, owner, dateOrder };
}

/** The user's own mapping, else the remembered one, else the guess. */
function mappingOf(head: Head, file: GivenFile, guessed: Mapping, remembered: Mapping | null): Mapping {
  if (file.mapping) return placeColumns(file.fileName, withPlatform(file.mapping, guessed), head);
  return remembered ? asBefore(remembered, guessed, head) : guessed;
}

export interface Recognition {
  readonly detection: StoredDetection;
  readonly mapping: Mapping;
  readonly remarks: readonly Remark[];
}

/** What people should know of how a table is going to be read. */
function remarksOf(head: Head, found: Recognised, mapping: Mapping, observedOn: Day): Remark[] {
  const remarks = collectRemarks();
  const used = new Set(mapping.columns.map((column) => column.column));
  for (const [column, header] of head.isOwn ? [] : head.headers.entries())
    if (!used.has(column) && header.trim() !== '') remarks.add('ignored_column', header.trim());
  if (found.isDateAmbiguous)
    remarks.add(
      'ambiguous_date',
      found.columns.find((one) => one.field === 'at' || one.field === 'observed')?.header ?? '',
    );
  const hasDay = mapping.observedOn !== null || mapping.columns.some((column) => column.field === 'observed');
  if ((mapping.kind === 'kols' || mapping.kind === 'audience') && !hasDay) remarks.add('day_assumed', observedOn);
  return remarks.list();
}

/** Among several tables a column that may be a name, and nothing else, makes no list of KOLs. */
function isWorthIt(found: Recognised, file: GivenFile): boolean {
  const isGuess = found.source === 'table:kols';
  return !(file.hasTables && isGuess && found.columns.filter((column) => column.field !== null).length < 2);
}

/** Recognises one table of a file. Refuses `headers_not_recognised`, and a mapping whose columns are not there. */
export function recogniseTable(
  head: Head,
  file: GivenFile,
  observedOn: Day,
  remembered: Mapping | null = null,
): Recognition {
  const clues = { fileName: file.fileName, folders: file.folders, platform: file.platform };
  const known = file.mapping ?? remembered;
  const guessed = recognise(head, clues);
  const found = guessed && isWorthIt(guessed, file) ? guessed : known ? unrecognised(known) : null;
  if (!found) throw refuse('headers_not_recognised', { file: shownNameOf(file, head) });
  const mapping = mappingOf(head, file, found.mapping, remembered);
  const remarks = remarksOf(head, found, mapping, observedOn);
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
  const shown = { source, container, encoding, delimiter, sheet, headerLine, confidence, platformFrom };
  const isRemembered = remembered !== null;
  const detection = { ...shown, missing, preview, columns: [...columns], headers, isOwn, isRemembered };
  return { detection, mapping, remarks };
}

/** What a table is called: the file's name, and its own where the file holds several. */
function shownNameOf(file: GivenFile, head: Head): string {
  const name = file.shownName ?? file.fileName;
  return head.sheet !== null && file.hasTables ? name + partSign + head.sheet : name;
}

/** The day that a file's figures are taken to be of where it does not say: as before, by its name, by when it was written. */
async function assumeDay(db: Db, file: GivenFile, sha256: string, now: Date): Promise<Day> {
  const { fileName, lastModified } = file;
  const written = lastModified === null ? now : new Date(Math.min(lastModified, now.getTime()));
  return (await findObservedOn(db, sha256)) ?? monthEndInName(fileName) ?? dayOf(written);
}

/** The tables of one file that may be imported, and why the others may not. */
export interface PreparedTables {
  readonly imports: readonly NewImport[];
  /** Refusals of tables in which nothing was recognised. */
  readonly strangers: readonly Refused[];
}

/**
 * Recognises the tables of a file and makes a record for each, without storing anything. One unknown table among known ones
 * is a remark; a file without any known table is refused, as is what is no table at all.
 */
export async function prepareTables(
  db: Db,
  given: GivenFile,
  now: Date,
  options: ReadOptions = {},
): Promise<PreparedTables> {
  const { heads, ignored } = await readHeads(given.path, given.fileName, options);
  const [{ size }, sha256] = await Promise.all([stat(given.path), hashFile(given.path)]);
  const file = { ...given, hasTables: heads.length + ignored.length > 1 || heads[0]?.container === 'sqlite' };
  const assumed = await assumeDay(db, file, sha256, now);
  const imports: NewImport[] = [];
  const strangers: Refused[] = [];
  const others = [...ignored];
  for (const head of heads) {
    try {
      const remembered = file.mapping || head.isOwn ? null : await findRememberedMapping(db, headersHash(head.headers));
      const { detection, mapping, remarks } = recogniseTable(head, file, assumed, remembered);
      imports.push({
        id: randomUUID(),
        fileName: shownNameOf(file, head),
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
        batchId: null,
        batchPlace: null,
      });
    } catch (error) {
      if (!(error instanceof Refused) || !isStranger(error, file.mapping !== null)) throw error;
      strangers.push(error);
      others.push(head.sheet ?? file.fileName);
    }
  }
  const [first, ...rest] = inRunOrder(imports);
  if (!first) throw strangers[0] ?? refuse('file_without_rows', { file: file.fileName });
  const remarks = collectRemarks(first.remarks);
  for (const sheet of others) remarks.add('ignored_sheet', sheet);
  return { imports: [{ ...first, remarks: remarks.list() }, ...rest], strangers };
}

/** A mapping that the user gave fits one table of several. */
function isStranger(refusal: Refused, hasMapping: boolean): boolean {
  return refusal.code === 'headers_not_recognised' || (hasMapping && refusal.code === 'mapping_incomplete');
}

const order = { kols: 0, mixed: 0, audience: 1, posts: 1, comments: 2 } as const;

/** KOLs before posts before comments: each finds what it belongs to; else as given. */
export function inRunOrder<One extends { readonly mapping: Pick<Mapping, 'kind'> }>(imports: readonly One[]): One[] {
  return [...imports].sort((a, b) => order[a.mapping.kind] - order[b.mapping.kind]);
}

/** Recognises a file, or the first table of a file of several, and makes its record. Refuses what is no table of ours. */
export async function prepareImport(db: Db, file: GivenFile, now: Date, options: ReadOptions = {}): Promise<NewImport> {
  return (await prepareTables(db, file, now, options)).imports[0]!;
}

/** Refuses `import_not_found`. */
export async function openImport(db: Db, id: string): Promise<ImportRecord> {
  const record = await findImport(db, id);
  if (!record) throw refuse('import_not_found', { id });
  return record;
}

/** Refuses fields that have no place in a table of this kind: `mapping_incomplete`. */
export function checkFields(fileName: string, mapping: Mapping): void {
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

/** Call at start-up: runs whose process died are marked as failed. They stored nothing. Returns how many there were. */
export async function failInterruptedImports(db: Db): Promise<number> {
  return (await failOrphans(db, 'import_interrupted')).length;
}
