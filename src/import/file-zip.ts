// Opens ZIP archives: lists them by their directory and unpacks single entries as a stream.
import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { refuse } from './errors.ts';
import { findZipEnd, readWideEnd, readZipDirectory, type ZipEntry, type ZipFault } from './file-zip-directory.ts';

const largestDirectory = 64 * 1024 ** 2;

async function readAt(path: string, start: number, size: number): Promise<Buffer> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, start);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function refuseFault(fault: ZipFault, fileName: string) {
  if (fault.code === 'archive_escapes') return refuse(fault.code, { file: fileName, path: fault.path });
  return refuse(fault.code, { file: fileName });
}

/** The files in an archive. Refuses `file_damaged`, `archive_bomb`, and `archive_escapes`: a path leads outside. */
export async function listZip(path: string, fileName = basename(path)): Promise<readonly ZipEntry[]> {
  const { size } = await stat(path);
  const tailStart = Math.max(0, size - 65_600);
  const found = findZipEnd(await readAt(path, tailStart, size - tailStart), tailStart);
  const end = found && 'wideAt' in found ? readWideEnd(await readAt(path, found.wideAt, 56)) : found;
  if (!end || end.directoryOffset + end.directoryBytes > size) throw refuse('file_damaged', { file: fileName });
  if (end.directoryBytes > largestDirectory) throw refuse('archive_bomb', { file: fileName });
  const directory = await readAt(path, end.directoryOffset, end.directoryBytes);
  const entries = readZipDirectory(directory, end, size);
  if ('code' in entries) throw refuseFault(entries, fileName);
  return entries;
}

/** Whether a ZIP file is a workbook of a spreadsheet. */
export function isWorkbook(entries: readonly ZipEntry[]): boolean {
  return entries.some((entry) => entry.name === 'xl/workbook.xml');
}

/** Lets no more bytes pass than were declared, and only the right ones. */
function checker(entry: ZipEntry, fileName: string): Transform {
  let total = 0;
  let sum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      total += chunk.length;
      sum = crc32(chunk, sum);
      if (total > entry.unpacked) done(refuse('archive_bomb', { file: fileName }));
      else done(null, chunk);
    },
    flush(done) {
      const isWhole = total === entry.unpacked && sum === entry.crc32;
      done(isWhole ? null : refuse('file_damaged', { file: fileName }));
    },
  });
}

/** Unpacks one entry into a new file. `fileName` is what people call it. Refuses `file_damaged`, `archive_locked`, `archive_bomb`. */
export async function unpackEntry(archive: string, entry: ZipEntry, to: string, fileName: string): Promise<void> {
  if (entry.isLocked) throw refuse('archive_locked', { file: fileName });
  const head = await readAt(archive, entry.offset, 30);
  if (head.length < 30 || head.readUInt32LE(0) !== 0x04034b50) throw refuse('file_damaged', { file: fileName });
  const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
  const target = createWriteStream(to, { mode: 0o600, flags: 'wx' });
  if (entry.packed === 0 || entry.unpacked === 0) {
    await new Promise<void>((done, fail) => target.on('error', fail).end(() => done()));
    if (entry.unpacked > 0) throw refuse('file_damaged', { file: fileName });
    return;
  }
  const source = createReadStream(archive, { start, end: start + entry.packed - 1 });
  try {
    if (entry.isDeflated) await pipeline(source, createInflateRaw(), checker(entry, fileName), target);
    else await pipeline(source, checker(entry, fileName), target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (/^Z_/.test(code ?? '')) throw refuse('file_damaged', { file: fileName });
    throw error;
  }
}
