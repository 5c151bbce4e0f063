// Bytes of an orders file → header and rows of a table (text, or the first sheet that is one), or the documents of a JSON file.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { present } from '../base/assert.ts';
import { Refused } from '../base/refusal.ts';
import { guessDelimiter } from '../import/delimiter.ts';
import { nameOfContent } from '../import/file-bytes.ts';
import { readHeads, readSource } from '../import/file-source.ts';
import { documentsIn } from './document-kind.ts';
import { refuse } from './errors.ts';
import type { OrderRow } from './orders-table.ts';
import { isTooDeep, parseExact } from './shop/deliveries.ts';

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

export type OrdersFile =
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly OrderRow[] }
  | { readonly kind: 'documents'; readonly documents: readonly { readonly line: number; readonly value: unknown }[] };

/** The first sheet of a workbook that holds a table. A file that only begins like a workbook is no table. */
async function readWorkbook(bytes: Buffer): Promise<OrdersFile> {
  const folder = await mkdtemp(join(tmpdir(), 'kolosseo-orders-'));
  try {
    const path = join(folder, 'orders.xlsx');
    await writeFile(path, bytes);
    const exact = { isLongDamaged: true };
    const { heads } = await readHeads(path, 'orders.xlsx', exact);
    const head = present(heads[0], 'a file that could be opened has a table');
    const rows: OrderRow[] = [];
    for await (const batch of readSource(path, head, exact)) rows.push(...batch.rows);
    return { kind: 'table', header: head.headers, rows };
  } catch (error) {
    if (error instanceof Refused) throw refuse('orders_file_no_table');
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** JSON: a list, an answer of an interface with a list in it, or one document a line. */
function readDocuments(text: string): OrdersFile {
  if (isTooDeep(text)) throw refuse('document_too_deep');
  const parse = (part: string, line: number) => {
    try {
      return parseExact(part);
    } catch {
      throw refuse('orders_file_damaged', { line });
    }
  };
  const lines = text.split('\n');
  const isLines = lines.length > 1 && /^\s*\{.*\}\s*$/.test(lines[0] ?? '');
  const documents = isLines
    ? lines.flatMap((one, index) => (one.trim() === '' ? [] : [{ line: index + 1, value: parse(one, index + 1) }]))
    : documentsIn(parse(text, 1)).map((value, index) => ({ line: index + 1, value }));
  if (documents.length === 0) throw refuse('orders_file_empty');
  return { kind: 'documents', documents };
}

/** Opens a file of orders. Refuses as `splitOrdersTable`, and `document_too_deep`. */
export async function openOrdersFile(bytes: Buffer): Promise<OrdersFile> {
  if (/^504b0304/.test(bytes.subarray(0, 4).toString('hex'))) return readWorkbook(bytes);
  const start = bytes
    .subarray(0, 200)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^(\{\s*"|\[\s*[{\]])/.test(start)) return readDocuments(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  return { kind: 'table', ...splitOrdersTable(bytes) };
}
