// Bytes of an orders table → header and rows: UTF-8 or GB18030, comma, semicolon or tab.
import { parse } from 'csv-parse/sync';
import { guessDelimiter } from '../import/delimiter.ts';
import type { OrderRow } from './orders-table.ts';

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** An empty file has an empty header; then every needed column is missing, and that is what the user is told. */
export function splitOrdersTable(bytes: Buffer): { header: readonly string[]; rows: readonly OrderRow[] } {
  const text = decode(bytes).replace(/^\uFEFF/, '');
  const records = parse(text, {
    delimiter: guessDelimiter(text.slice(0, 10_000)),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    info: true,
  }) as unknown as { record: string[]; info: { lines: number } }[];
  const [header, ...rows] = records;
  return { header: header?.record ?? [], rows: rows.map(({ record, info }) => ({ line: info.lines, cells: record })) };
}
