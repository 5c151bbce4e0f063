// Makes the files that users hold: archives, databases, workbooks. Names and figures in tests are invented.
import { rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { crc32, deflateRawSync } from 'node:zlib';
import writeWorkbook from 'write-excel-file/node';

export interface ArchiveFile {
  /** Bytes where the name is in another encoding than UTF-8. */
  readonly name: string | Buffer;
  readonly content: string | Buffer;
  readonly isLocked?: boolean;
  /** What the archive says the file unpacks to, where it lies. */
  readonly declaredBytes?: number;
}

/** A ZIP archive, byte by byte, so that names and sizes may be wrong. */
export function makeZip(files: readonly ArchiveFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, isLocked = false, declaredBytes } of files) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const fileName = Buffer.from(name as string);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE((typeof name === 'string' ? 0x800 : 0) | (isLocked ? 1 : 0), 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt16LE((12 << 11) | (30 << 5), 6);
    shared.writeUInt16LE(((2026 - 1980) << 9) | (5 << 5) | 2, 8);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(declaredBytes ?? bytes.length, 18);
    shared.writeUInt16LE(fileName.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), shared, fileName, packed]);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), shared, end, fileName]));
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

export type DatabaseValue = string | number | bigint | null;

/** A SQLite database with these tables; types are declared as crawlers do, `TEXT` where nothing is said. */
export function makeDatabase(
  path: string,
  tables: Readonly<Record<string, { columns: string; rows: readonly (readonly DatabaseValue[])[] }>>,
): string {
  rmSync(path, { force: true });
  const database = new DatabaseSync(path);
  for (const [name, { columns, rows }] of Object.entries(tables)) {
    const names = columns.split(',').map((one) => one.trim());
    database.exec(`create table "${name}" (${names.map((one) => `"${one}"`).join(', ')})`);
    const insert = database.prepare(`insert into "${name}" values (${names.map(() => '?').join(', ')})`);
    for (const row of rows) insert.run(...row);
  }
  database.close();
  return path;
}

/** An XLSX workbook with these sheets, all cells text as crawlers write them. */
export async function makeWorkbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
): Promise<Buffer> {
  const made = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  }));
  return writeWorkbook(made as never).toBuffer();
}
