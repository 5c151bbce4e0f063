// Bytes of an orders table → header and rows: UTF-8 or GB18030, comma, semicolon or tab.
import { CsvError, parse } from 'csv-parse/sync';
import { guessDelimiter } from '../import/delimiter.ts';
import { nameOfContent } from '../import/file-bytes.ts';
import { refuse } from './errors.ts';
import type { OrderRow } from './orders-table.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is UTF-8 beyond ASCII in a file that as a whole is not; 0 where there is none. */
function firstForeignLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(0x0a, start);
    const one = bytes.subarray(start, next < 0 ? bytes.length : next);
    if (one.some((byte) => byte > 0x7f) && decodeUtf8(one) !== null) return line;
    start = next < 0 ? bytes.length : next + 1;
  }
  return 0;
}

function decode(bytes: Buffer): string {
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const line = firstForeignLine(bytes);
  if (line > 0) throw refuse('orders_file_mixed', { line });
  return new TextDecoder('gb18030').decode(bytes);
}

const isPacked = (bytes: Buffer) => /^(504b0304|1f8b)/.test(bytes.subarray(0, 4).toString('hex'));

/**
 * Header and rows of a table. Refuses `orders_file_no_table`, `orders_file_empty`, `orders_file_mixed` and
 * `orders_file_damaged`.
 */
export function splitOrdersTable(bytes: Buffer): { header: readonly string[]; rows: readonly OrderRow[] } {
  if (isPacked(bytes) || nameOfContent(bytes.subarray(0, 8192)) !== null) throw refuse('orders_file_no_table');
  const text = decode(bytes).replace(/^\uFEFF/, '');
  try {
    const records = parse(text, {
      delimiter: guessDelimiter(text.slice(0, 10_000)),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [header, ...rows] = records;
    if (!header || rows.length === 0) throw refuse('orders_file_empty');
    return { header: header.record, rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (error instanceof CsvError) throw refuse('orders_file_damaged', { line: Number(error.lines ?? 1) });
    throw error;
  }
}
