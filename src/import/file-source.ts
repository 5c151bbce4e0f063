// Opens a file of any kind we read: first the heads of its tables, to recognise them, then all rows of one, in batches.
import { basename } from 'node:path';
import { looksLikeAudience } from './audience-json.ts';
import type { Detection } from './contract.ts';
import { guessDelimiter } from './delimiter.ts';
import { findHeader, type Head } from './detect.ts';
import { refuse } from './errors.ts';
import type { Row } from './facts.ts';
import { headOfAudience, isAudienceLayout, readAudienceFile } from './file-audience-json.ts';
import { type ReadOptions, sniffFile } from './file-bytes.ts';
import { isWrapped, type JsonRecord, jsonCell, readJson, readMembers } from './file-json.ts';
import { readSheets } from './file-sheet.ts';
import { checkSheetSizes } from './file-sheet-size.ts';
import { listTables, readSqlite } from './file-sqlite.ts';
import { type ReadBatch, readRecords, readTable, sortRecords } from './file-table.ts';
import { damagedMark, type Encoding, mixedMark, readText, surveyEncoding } from './file-text.ts';
import { mendHeaders } from './mend.ts';

/** What must be remembered of a file's head to read its rows. */
export type Layout = Pick<Detection, 'container' | 'encoding' | 'delimiter' | 'sheet' | 'headerLine'> & {
  readonly headers: readonly string[];
  readonly isOwn: boolean;
};

/** A row of Kolosseo's own JSONL keeps its object; its cells are empty. */
export interface SourceRow extends Row {
  readonly value?: JsonRecord['value'];
}

export interface SourceBatch extends ReadBatch {
  readonly rows: readonly SourceRow[];
}

/** The tables in one file: several sheets of a workbook, tables of a database, members of a JSON object, or just one. */
export interface OpenedFile {
  readonly heads: readonly Head[];
  /** Sheets without a table in them. */
  readonly ignored: readonly string[];
}

const sampleRows = 300;
const ownTypes = new Set(['account', 'snapshot', 'post', 'comment', 'price', 'audience']);
const unmark = (text: string) => text.replaceAll(mixedMark, '').replaceAll(damagedMark, '');

async function firstText(path: string, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const block of readText(path, encoding)) {
    text += block;
    if (text.length > 65_536) break;
  }
  return text;
}

async function headOfTable(path: string, fileName: string, encoding: Encoding, sample: string): Promise<Head> {
  const delimiter = guessDelimiter(sample.slice(0, 65_536));
  const records: Row[] = [];
  const tail: ReadBatch['rejects'][number][] = [];
  for await (const batch of readRecords(path, encoding, delimiter)) {
    records.push(...batch.rows);
    tail.push(...batch.rejects);
    if (records.length > sampleRows) break;
  }
  const at = findHeader(records.map((record) => record.cells));
  if (at < 0) throw refuse('file_empty', { file: fileName });
  const headerLine = records[at]!.line;
  const below = records.slice(at + 1).map((record) => record.cells);
  const headers = mendHeaders(records[at]!.cells.map(unmark), below);
  const sorted = sortRecords({ rows: records, rejects: tail }, headerLine, headers);
  if (sorted.rows.length === 0 && sorted.rejects.length === 0) throw refuse('file_without_rows', { file: fileName });
  const rows = sorted.rows.slice(0, sampleRows);
  return {
    container: 'table',
    encoding,
    delimiter,
    sheet: null,
    headerLine,
    headers,
    rows,
    isOwn: false,
  };
}

async function headOfJson(path: string, fileName: string, encoding: Encoding, isArray: boolean): Promise<Head> {
  const records: JsonRecord[] = [];
  let rejects = 0;
  for await (const batch of readJson(path, encoding, isArray)) {
    records.push(...batch.records);
    rejects += batch.rejects.length;
    if (records.length >= sampleRows) break;
  }
  if (records.length === 0) throw refuse(rejects > 0 ? 'file_damaged' : 'file_without_rows', { file: fileName });
  const first = records[0]!.value;
  const isOwn = ownTypes.has(String(first.type)) && typeof first.platform === 'string';
  const headers = [...new Set(records.flatMap((record) => Object.keys(record.value)))];
  const rows = records.slice(0, sampleRows).map((record) => toRow(record, headers, isOwn));
  // The brackets of an array (and of a wrapping object) are told by the delimiter, so that the layout says all that reading needs.
  const delimiter = isArray ? '[' : null;
  return { container: 'json', encoding, delimiter, sheet: null, headerLine: 0, headers, rows, isOwn };
}

function toRow({ line, value }: JsonRecord, headers: readonly string[], isOwn: boolean): SourceRow {
  return isOwn ? { line, cells: [], value } : { line, cells: headers.map((header) => jsonCell(value[header])) };
}

async function headsOfWrapped(path: string, fileName: string, encoding: Encoding): Promise<OpenedFile> {
  const members = new Map<string, JsonRecord[]>();
  let rejects = 0;
  for await (const batch of readMembers(path, encoding))
    for (const { key, found } of batch) {
      const records = members.get(key) ?? [];
      if ('code' in found) rejects += 1;
      else if (records.length < sampleRows) members.set(key, [...records, found]);
    }
  if (members.size === 0) throw refuse(rejects > 0 ? 'file_damaged' : 'file_without_rows', { file: fileName });
  const heads = [...members].map(([sheet, records]) => {
    const headers = [...new Set(records.flatMap((record) => Object.keys(record.value)))];
    const rows = records.map((record) => toRow(record, headers, false));
    return { container: 'json', encoding, delimiter: '{', sheet, headerLine: 0, headers, rows, isOwn: false } as const;
  });
  return { heads, ignored: [] };
}

async function headsOfWorkbook(path: string, fileName: string, isLongDamaged?: boolean): Promise<OpenedFile> {
  await checkSheetSizes(path, fileName);
  const sheets = await readSheets(path, fileName, isLongDamaged);
  if (sheets.length === 0) throw refuse('file_empty', { file: fileName });
  const heads: Head[] = [];
  const ignored: string[] = [];
  for (const { name, records } of sheets) {
    const header = records[findHeader(records.map((record) => record.cells))];
    const rows = header ? sortRecords({ rows: records, rejects: [] }, header.line, header.cells).rows : [];
    if (!header || rows.length === 0) {
      ignored.push(name);
      continue;
    }
    const layout = { container: 'sheet', encoding: 'utf-8', delimiter: null, isOwn: false } as const;
    const { line: headerLine, cells: headers } = header;
    heads.push({ ...layout, sheet: name, headerLine, headers, rows: rows.slice(0, sampleRows) });
  }
  if (heads.length === 0) throw refuse('file_without_rows', { file: fileName });
  return { heads, ignored };
}

function headsOfDatabase(path: string, fileName: string): OpenedFile {
  const tables = listTables(path, fileName, sampleRows);
  if (tables.length === 0) throw refuse('file_without_rows', { file: fileName });
  const layout = { container: 'sqlite', encoding: 'utf-8', delimiter: null, headerLine: 0, isOwn: false } as const;
  return { heads: tables.map(({ name, headers, rows }) => ({ ...layout, sheet: name, headers, rows })), ignored: [] };
}

/** Reads as much of a file as is needed to recognise its tables. Refuses what is no table, empty or damaged. */
export async function readHeads(
  path: string,
  fileName = basename(path),
  options: ReadOptions = {},
): Promise<OpenedFile> {
  const container = await sniffFile(path, fileName);
  if (container === 'zip') return headsOfWorkbook(path, fileName, options.isLongDamaged);
  if (container === 'sqlite') return headsOfDatabase(path, fileName);
  const encoding = await surveyEncoding(path, options);
  const sample = await firstText(path, encoding);
  const start = sample.trimStart();
  if (start === '') throw refuse('file_empty', { file: fileName });
  const audience = /^[{[]/.test(start) && looksLikeAudience(start) ? await readAudienceFile(path) : null;
  if (audience) return { heads: [headOfAudience(audience, sampleRows)], ignored: audience.others };
  if (isWrapped(start)) return headsOfWrapped(path, fileName, encoding);
  const isArray = /^\[\s*[{\]]/.test(start);
  const isJson = isArray || /^\{\s*"/.test(start);
  const head = isJson
    ? await headOfJson(path, fileName, encoding, isArray)
    : await headOfTable(path, fileName, encoding, sample);
  return { heads: [head], ignored: [] };
}

/** The head of one table of a file, the first one where none is named. Refuses as `readHeads`. */
export async function readHead(path: string, fileName = basename(path), sheet: string | null = null): Promise<Head> {
  const { heads } = await readHeads(path, fileName);
  const head = heads.find((one) => one.sheet === sheet) ?? heads[0];
  if (!head) throw refuse('file_without_rows', { file: fileName });
  return head;
}

async function* readSheet(path: string, layout: Layout, options: ReadOptions): AsyncGenerator<SourceBatch> {
  await sniffFile(path);
  const sheet = (await readSheets(path, basename(path), options.isLongDamaged)).find(
    (one) => one.name === layout.sheet,
  );
  if (!sheet) throw refuse('file_damaged', { file: basename(path) });
  for (let start = 0; start < sheet.records.length; start += 2000) {
    if (options.signal?.aborted) throw refuse('import_cancelled');
    const rows = sheet.records.slice(start, start + 2000);
    yield sortRecords({ rows, rejects: [] }, layout.headerLine, layout.headers);
  }
}

async function* readObjects(path: string, layout: Layout, options: ReadOptions): AsyncGenerator<SourceBatch> {
  if (isAudienceLayout(layout.headers)) {
    yield { rows: (await readAudienceFile(path))?.rows ?? [], rejects: [] };
    return;
  }
  const encoding = layout.encoding as Encoding;
  const toRows = (records: readonly JsonRecord[]) =>
    records.map((record) => toRow(record, layout.headers, layout.isOwn));
  if (layout.delimiter === '{') {
    for await (const members of readMembers(path, encoding, options)) {
      const found = members.filter(({ key }) => key === layout.sheet).map((member) => member.found);
      const records = found.filter((one): one is JsonRecord => !('code' in one));
      yield { rows: toRows(records), rejects: found.filter((one) => 'code' in one) };
    }
    return;
  }
  for await (const { records, rejects } of readJson(path, encoding, layout.delimiter === '[', options))
    yield { rows: toRows(records), rejects };
}

/** All rows below the header in batches; one batch is in memory at a time (all of it for a sheet). */
export async function* readSource(
  path: string,
  layout: Layout,
  options: ReadOptions = {},
): AsyncGenerator<SourceBatch> {
  const { container, delimiter, headerLine, headers } = layout;
  if (container === 'sheet') yield* readSheet(path, layout, options);
  else if (container === 'json') yield* readObjects(path, layout, options);
  else if (container === 'sqlite') {
    for await (const rows of readSqlite(path, layout.sheet ?? '', options)) yield { rows, rejects: [] };
  } else {
    const encoding = layout.encoding as Encoding;
    yield* readTable(path, { encoding, delimiter: delimiter ?? ',', headerLine, headers }, options);
  }
}
