// Reads CSV and its relatives as a stream: ragged rows, quoted line breaks and repeated headers included. Memory holds
// one block of rows at a time.
import { basename } from 'node:path';
import { type CsvError, parse } from 'csv-parse';
import { isBlank, isHeaderAgain, isRuler } from './detect.ts';
import { refuse } from './errors.ts';
import type { Row } from './facts.ts';
import type { ReadOptions } from './file-bytes.ts';
import { damagedMark, type Encoding, mixedMark, readText } from './file-text.ts';
import type { Reject } from './reject.ts';

export interface ReadBatch {
  readonly rows: readonly Row[];
  readonly rejects: readonly Reject[];
}

export interface TableLayout {
  readonly encoding: Encoding;
  readonly delimiter: string;
  /** Physical line of the header, from 1. */
  readonly headerLine: number;
  readonly headers: readonly string[];
}

/** Longer records are a quote that never closes. */
const longestRecord = 2 * 1024 * 1024;
/** More lines than this between an open quote and the end of the file are rows, not one cut-off cell. */
const longestTailLines = 200;

/** Every record of a text table with the line on which it starts, in batches. */
export async function* readRecords(
  path: string,
  encoding: Encoding,
  delimiter: string,
  options: ReadOptions = {},
): AsyncGenerator<ReadBatch> {
  let records: Row[] = [];
  let nextLine = 1;
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: '\n',
    max_record_size: longestRecord,
    on_record: (cells: string[], context) => {
      records.push({ line: nextLine, cells });
      nextLine = context.lines + 1;
      return null;
    },
  });
  // Every error arrives at the callbacks below; without a listener it would end the process as well.
  parser.on('error', () => undefined);
  parser.resume();
  const push = (write: (done: (error?: Error | null) => void) => void) =>
    new Promise<CsvError | null>((done) => write((error) => done((error as CsvError | undefined) ?? null)));
  const take = (): ReadBatch => {
    const batch = { rows: records, rejects: [] };
    records = [];
    return batch;
  };
  let lines = 0;
  let failure: CsvError | null = null;
  for await (const text of readText(path, encoding, options)) {
    failure = await push((done) => parser.write(text, done));
    if (failure) break;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
    yield take();
  }
  failure ??= await push((done) => parser.end(done));
  yield take();
  if (!failure) return;
  const isTail = failure.code === 'CSV_QUOTE_NOT_CLOSED' && lines - nextLine < longestTailLines;
  if (!isTail) throw refuse('row_too_large', { file: basename(path), line: nextLine });
  yield { rows: [], rejects: [{ line: nextLine, column: null, code: 'unclosed_quote', value: null }] };
}

function faultOf(row: Row, headers: readonly string[]): Reject | null {
  const { line, cells } = row;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index]!;
    const code = cell.includes(mixedMark) ? 'mixed_encoding' : cell.includes(damagedMark) ? 'damaged_text' : null;
    if (code) {
      const value = cell.replaceAll(mixedMark, '').replaceAll(damagedMark, '').slice(0, 200);
      return { line, column: headers[index] ?? null, code, value };
    }
  }
  if (cells.length <= headers.length || isBlank(cells.slice(headers.length))) return null;
  const extra = cells.slice(headers.length).join(' ').trim().slice(0, 200);
  return { line, column: null, code: 'too_many_cells', value: extra };
}

/** Splits records below the header into rows and rejects; blank lines, rulers and repeated headers are neither. */
export function sortRecords(batch: ReadBatch, headerLine: number, headers: readonly string[]): ReadBatch {
  const rows: Row[] = [];
  const rejects: Reject[] = [...batch.rejects];
  for (const row of batch.rows) {
    if (row.line <= headerLine || isBlank(row.cells)) continue;
    if (row.cells.length <= 1 && isRuler(row.cells)) continue;
    if (isRuler(row.cells) || isHeaderAgain(row.cells, headers)) continue;
    const fault = faultOf(row, headers);
    if (fault) rejects.push(fault);
    else rows.push(row);
  }
  return { rows, rejects };
}

/** The data rows of a text table in batches. */
export async function* readTable(
  path: string,
  layout: TableLayout,
  options: ReadOptions = {},
): AsyncGenerator<ReadBatch> {
  for await (const batch of readRecords(path, layout.encoding, layout.delimiter, options))
    yield sortRecords(batch, layout.headerLine, layout.headers);
}
