// Bytes of a CSV → header and rows: UTF-8 or GB18030, comma, semicolon or tab; whatever is no such table is a fault.
import { readFile, stat } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import { failed, ok, type Result } from '../base/result.ts';
import { say } from '../base/words.ts';
import { guessDelimiter } from '../import/delimiter.ts';
import { nameOfContent } from '../import/file-bytes.ts';
import type { Terminal } from '../import/file-document.ts';
import { type TableFault, type TextTable, tableFault, tellTableFault } from './text-table.ts';
import { tableWords } from './words-table.ts';

const largestMegabytes = 256;
/** Faults that are printed before “… and n more”. */
const shownFaults = 20;

function decode(bytes: Buffer): string | null {
  for (const encoding of ['utf-8', 'gb18030'])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next encoding may fit
    }
  return null;
}

const isPacked = (bytes: Buffer) => /^(504b0304|1f8b)/.test(bytes.subarray(0, 4).toString('hex'));

function headerFaults(header: readonly string[], line: number): TableFault[] {
  return header.flatMap((name, at) => {
    if (name === '') return [tableFault(line, null, tableWords.columnUnnamed, { number: at + 1 })];
    return header.indexOf(name) < at ? [tableFault(line, name, tableWords.columnTwice)] : [];
  });
}

/** Header (trimmed, unique names) and rows of as many cells, or what is wrong with the table. */
export function splitTextTable(bytes: Buffer): Result<TextTable, readonly TableFault[]> {
  if (isPacked(bytes) || nameOfContent(bytes.subarray(0, 8192)) !== null || bytes.includes(0))
    return failed([tableFault(1, null, tableWords.noTable)]);
  const text = decode(bytes);
  if (text === null) return failed([tableFault(1, null, tableWords.noText)]);
  try {
    const records = parse(text, {
      bom: true,
      delimiter: guessDelimiter(text.slice(0, 10_000)),
      relax_column_count: true,
      skip_empty_lines: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [first, ...rest] = records;
    if (!first || rest.length === 0) return failed([tableFault(1, null, tableWords.noRows)]);
    const header = first.record.map((name) => name.trim());
    const wanted = header.length;
    const faults = headerFaults(header, first.info.lines);
    for (const { record, info } of rest)
      if (record.length !== wanted)
        faults.push(tableFault(info.lines, null, tableWords.cellsDiffer, { found: record.length, wanted }));
    if (faults.length > 0) return failed(faults);
    return ok({ header, rows: rest.map(({ record, info }) => ({ line: info.lines, cells: record })) });
  } catch (error) {
    if (error instanceof CsvError) return failed([tableFault(Number(error.lines ?? 1), null, tableWords.damaged)]);
    throw error;
  }
}

/** Reads a file that was found readable before. */
export async function readTextTable(file: string): Promise<Result<TextTable, readonly TableFault[]>> {
  if ((await stat(file)).size > largestMegabytes * 1_048_576)
    return failed([tableFault(1, null, tableWords.tooLarge, { mb: largestMegabytes })]);
  return splitTextTable(await readFile(file));
}

/** Prints the faults of a table; gives the exit code for it. */
export function printTableFaults(faults: readonly TableFault[], terminal: Terminal): 2 {
  for (const fault of faults.slice(0, shownFaults)) terminal.err(`${tellTableFault(fault, terminal.language)}\n`);
  if (faults.length > shownFaults)
    terminal.err(`${say(tableWords.moreFaults, terminal.language, { n: faults.length - shownFaults })}\n`);
  return 2;
}
