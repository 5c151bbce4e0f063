// Measures workbooks before they are read: one cell in the last corner of a sheet makes a table of billions of cells.
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Writable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { refuse } from './errors.ts';
import { listZip } from './file-zip.ts';
import type { ZipEntry } from './file-zip-directory.ts';

/** Places, filled or not, that one sheet may span. */
const mostPlaces = 40_000_000;

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Takes the text of a sheet bit by bit and knows how far its cells reach. */
function reachOfSheet() {
  let [rows, columns, rest] = [0, 0, ''];
  return {
    take(chunk: Buffer): void {
      const text = rest + chunk.toString('latin1');
      for (const [, letters, digits] of text.matchAll(/\sr="([A-Z]{0,3})(\d{1,7})"/g)) {
        rows = Math.max(rows, Number(digits));
        if (letters) columns = Math.max(columns, columnNumber(letters));
      }
      rest = text.slice(-24);
    },
    places: () => rows * columns,
  };
}

async function measure(path: string, entry: ZipEntry): Promise<number> {
  const handle = await open(path);
  const head = await handle.read(Buffer.alloc(30), 0, 30, entry.offset).finally(() => handle.close());
  const start = entry.offset + 30 + head.buffer.readUInt16LE(26) + head.buffer.readUInt16LE(28);
  const reach = reachOfSheet();
  const target = new Writable({
    write(chunk: Buffer, _encoding, done) {
      reach.take(chunk);
      done();
    },
  });
  const source = createReadStream(path, { start, end: start + Math.max(entry.packed, 1) - 1 });
  // A sheet that cannot be unpacked is told by its reader.
  await new Promise<void>((done) => {
    if (entry.isDeflated) pipeline(source, createInflateRaw(), target, () => done());
    else pipeline(source, target, () => done());
  });
  return reach.places();
}

/** Refuses `sheet_too_large` where a sheet spans more places than memory has. */
export async function checkSheetSizes(path: string, fileName: string): Promise<void> {
  for (const entry of await listZip(path, fileName)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(entry.name)) continue;
    const places = await measure(path, entry);
    if (places > mostPlaces)
      throw refuse('sheet_too_large', { file: fileName, millions: Math.round(places / 1_000_000) });
  }
}
