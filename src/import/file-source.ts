// Opens a file of any kind we read: first its head, to recognise it, then all its rows, in batches.
import { basename } from 'node:path';
import type { Detection } from './contract.ts';
import { guessDelimiter } from './delimiter.ts';
import { findHeader, type Head } from './detect.ts';
import { refuse } from './errors.ts';
import type { Row } from './facts.ts';
import { type ReadOptions, sniffFile } from './file-bytes.ts';
import { type JsonRecord, jsonCell, readJson } from './file-json.ts';
import { readSheets, type Sheet } from './file-sheet.ts';
import { type ReadBatch, readRecords, readTable, sortRecords } from './file-table.ts';
import { damagedMark, type Encoding, mixedMark, readText, surveyEncoding } from './file-text.ts';

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

export interface OpenedHead extends Head {
  /** Sheets that will not be read. */
  readonly otherSheets: readonly string[];
}

const sampleRows = 300;
const ownTypes = new Set(['account', 'snapshot', 'post', 'comment', 'price']);
const unmark = (text: string) => text.replaceAll(mixedMark, '').replaceAll(damagedMark, '');

async function firstText(path: string, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const block of readText(path, encoding)) {
    text += block;
    if (text.length > 65_536) break;
  }
  return text;
}

async function headOfTable(path: string, fileName: string, encoding: Encoding, sample: string): Promise<OpenedHead> {
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
  const headers = records[at]!.cells.map(unmark);
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
    otherSheets: [],
  };
}

async function headOfJson(path: string, fileName: string, encoding: Encoding, isArray: boolean): Promise<OpenedHead> {
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
  // The brackets of an array are told by the delimiter, so that the layout says all that reading needs.
  const delimiter = isArray ? '[' : null;
  return { container: 'json', encoding, delimiter, sheet: null, headerLine: 0, headers, rows, isOwn, otherSheets: [] };
}

function toRow({ line, value }: JsonRecord, headers: readonly string[], isOwn: boolean): SourceRow {
  return isOwn ? { line, cells: [], value } : { line, cells: headers.map((header) => jsonCell(value[header])) };
}

async function headOfSheet(path: string, fileName: string): Promise<OpenedHead> {
  const sheets = await readSheets(path, fileName);
  const known = sheets
    .map((sheet) => ({ sheet, at: findHeader(sheet.records.map((record) => record.cells)) }))
    .filter(({ at, sheet }) => at >= 0 && sheet.records.length > at + 1);
  const widest = (sheet: Sheet) => sheet.records[0]?.cells.length ?? 0;
  const best = known.sort((a, b) => widest(b.sheet) - widest(a.sheet))[0];
  if (!best) throw refuse(sheets.length === 0 ? 'file_empty' : 'file_without_rows', { file: fileName });
  const header = best.sheet.records[best.at]!;
  const { rows } = sortRecords({ rows: best.sheet.records, rejects: [] }, header.line, header.cells);
  if (rows.length === 0) throw refuse('file_without_rows', { file: fileName });
  const layout = {
    container: 'sheet',
    encoding: 'utf-8',
    delimiter: null,
    headerLine: header.line,
    isOwn: false,
  } as const;
  const otherSheets = sheets.filter((sheet) => sheet !== best.sheet).map((sheet) => sheet.name);
  return { ...layout, sheet: best.sheet.name, headers: header.cells, rows: rows.slice(0, sampleRows), otherSheets };
}

/** Reads as much of a file as is needed to recognise it. Refuses what is no table, empty or damaged. */
export async function readHead(
  path: string,
  fileName = basename(path),
  options: ReadOptions = {},
): Promise<OpenedHead> {
  if ((await sniffFile(path, fileName)) === 'sheet') return headOfSheet(path, fileName);
  const encoding = await surveyEncoding(path, options);
  const sample = await firstText(path, encoding);
  const start = sample.trimStart();
  if (start === '') throw refuse('file_empty', { file: fileName });
  const isArray = /^\[\s*[{\]]/.test(start);
  if (isArray || /^\{\s*"/.test(start)) return headOfJson(path, fileName, encoding, isArray);
  return headOfTable(path, fileName, encoding, sample);
}

/** All rows below the header in batches; one batch is in memory at a time (all of it for a sheet). */
export async function* readSource(
  path: string,
  layout: Layout,
  options: ReadOptions = {},
): AsyncGenerator<SourceBatch> {
  const encoding = layout.encoding as Encoding;
  if (layout.container === 'sheet') {
    const sheet = (await readSheets(path)).find((one) => one.name === layout.sheet);
    if (!sheet) throw refuse('file_damaged', { file: basename(path) });
    for (let start = 0; start < sheet.records.length; start += 2000) {
      if (options.signal?.aborted) throw refuse('import_cancelled');
      const rows = sheet.records.slice(start, start + 2000);
      yield sortRecords({ rows, rejects: [] }, layout.headerLine, layout.headers);
    }
  } else if (layout.container === 'json') {
    for await (const { records, rejects } of readJson(path, encoding, layout.delimiter === '[', options))
      yield { rows: records.map((record) => toRow(record, layout.headers, layout.isOwn)), rejects };
  } else {
    const { delimiter, headerLine, headers } = layout;
    yield* readTable(path, { encoding, delimiter: delimiter ?? ',', headerLine, headers }, options);
  }
}
