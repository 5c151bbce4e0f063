// Reads XLSX workbooks. They are held in memory whole, so their size is bounded before they are unpacked.
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { refuse } from './errors.ts';
import type { Row } from './facts.ts';

export interface Sheet {
  readonly name: string;
  readonly records: readonly Row[];
}

const mib = 1024 ** 2;
const largestPacked = 64 * mib;
const largestUnpacked = 1024 * mib;

/** Sum of the unpacked sizes that the archive's directory declares; null when it has no directory. */
async function unpackedSize(path: string, size: number): Promise<number | null> {
  const handle = await open(path);
  try {
    const tail = Buffer.alloc(Math.min(size, 65_557));
    await handle.read(tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
    if (end < 0) return null;
    const directory = Buffer.alloc(Math.min(tail.readUInt32LE(end + 12), 16 * mib));
    await handle.read(directory, 0, directory.length, tail.readUInt32LE(end + 16));
    let total = 0;
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === 0x02014b50; ) {
      total += directory.readUInt32LE(at + 24);
      at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return total;
  } finally {
    await handle.close();
  }
}

/** A cell as text: numbers as the file writes them, so that long ids show their damage; dates without a zone. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  // A workbook holds a moment as a fraction of days: 10:00:05 may come as 10:00:04.9999.
  if (value instanceof Date)
    return new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return typeof value === 'string' ? value : String(value);
}

/** A whole number beyond 2^53 as damage: no spreadsheet keeps it exactly, although a file may show all its digits. */
const damageOf = (text: string) =>
  /^-?\d{16,}$/.test(text) && !Number.isSafeInteger(Number(text)) ? Number(text).toExponential().toUpperCase() : text;

/**
 * All sheets that hold anything. `isLongDamaged`: whole numbers beyond 2^53 come as `6.92E+18`. Refuses `file_too_large`,
 * `file_damaged`, `file_not_a_table`.
 */
export async function readSheets(path: string, fileName = basename(path), isLongDamaged = false): Promise<Sheet[]> {
  const { size } = await stat(path);
  if (size > largestPacked) throw refuse('file_too_large', { file: fileName, limit: largestPacked / mib });
  const unpacked = await unpackedSize(path, size);
  if (unpacked === null) throw refuse('file_damaged', { file: fileName });
  if (unpacked > largestUnpacked) throw refuse('file_too_large', { file: fileName, limit: largestUnpacked / mib });
  const sheets = await readWorkbook(path, {
    trim: false,
    parseNumber: isLongDamaged ? damageOf : (text: string) => text,
  }).catch(() => null);
  if (sheets === null) throw refuse('file_not_a_table', { file: fileName, found: 'ZIP' });
  return sheets
    .map(({ sheet, data }) => ({
      name: sheet,
      records: data.map((row, index) => ({ line: index + 1, cells: row.map(cellText) })),
    }))
    .filter(({ records }) => records.some(({ cells }) => cells.some((cell) => cell.trim() !== '')));
}
