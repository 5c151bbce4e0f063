// The bytes of a file, unpacked, with honest refusals for what is no table whatever its name says.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { refuse } from './errors.ts';

export type Container = 'text' | 'gzip' | 'zip' | 'sqlite';

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Hears how many bytes of the file on disk have been read. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Of workbooks: whether whole numbers beyond 2^53 are told as damaged, because spreadsheets round them. */
  readonly isLongDamaged?: boolean;
}

const gib = 1024 ** 3;
/** Unpacked text beyond this is refused: a small packed file must not fill the machine. */
const largestText = 64 * gib;

const signatures: readonly (readonly [string, string])[] = [
  ['25504446', 'PDF'],
  ['d0cf11e0', 'Excel 97–2003 (.xls)'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
  ['47494638', 'GIF'],
  ['52617221', 'RAR'],
  ['377abcaf', '7z'],
  ['28b52ffd', 'zstd'],
  ['425a68', 'bzip2'],
];

/** What the first bytes are if they are no text, by name; null for text. */
export function nameOfContent(head: Buffer): string | null {
  const hex = head.subarray(0, 16).toString('hex');
  const known = signatures.find(([prefix]) => hex.startsWith(prefix));
  if (known) return known[1];
  const start = head.subarray(0, 200).toString('latin1').trimStart().toLowerCase();
  if (/^(\xef\xbb\xbf)?<(!doctype html|html|table|head|meta|style)/.test(start)) return 'HTML';
  if (/^(\xef\xbb\xbf)?<\?xml/.test(start)) return 'XML';
  const hasUtf16Mark = hex.startsWith('fffe') || hex.startsWith('feff');
  return !hasUtf16Mark && head.includes(0) ? 'binary data' : null;
}

/** How a file is packed. Refuses `file_missing`, `file_empty`, `file_not_a_table`. */
export async function sniffFile(path: string, fileName = basename(path)): Promise<Container> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : -1),
    () => -1,
  );
  if (size < 0) throw refuse('file_missing', { file: fileName });
  if (size === 0) throw refuse('file_empty', { file: fileName });
  const handle = await open(path);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(8192), 0, 8192, 0).finally(() => handle.close());
  const head = buffer.subarray(0, bytesRead);
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  const start = head.subarray(0, 15).toString('latin1');
  // An archive that holds nothing begins with its end record.
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  if (start === 'SQLite format 3') return 'sqlite';
  const found = nameOfContent(head);
  if (found !== null) throw refuse('file_not_a_table', { file: fileName, found });
  return 'text';
}

/** The unpacked bytes of a text file, in order. Refuses `file_damaged`, `file_too_large`, `import_cancelled`. */
export async function* readBytes(path: string, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  const fileName = basename(path);
  const isPacked = (await sniffFile(path, fileName)) === 'gzip';
  const raw = createReadStream(path, { highWaterMark: 64 * 1024 });
  let bytes = 0;
  raw.on('data', (chunk) => {
    bytes += chunk.length;
    options.onBytes?.(bytes);
  });
  const stream = isPacked ? raw.pipe(createGunzip({ chunkSize: 256 * 1024 })) : raw;
  raw.on('error', (error) => stream.destroy(error));
  let total = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (options.signal?.aborted) throw refuse('import_cancelled');
      if (total === 0 && isPacked) {
        const found = nameOfContent(chunk.subarray(0, 8192));
        if (found !== null) throw refuse('file_not_a_table', { file: fileName, found });
      }
      total += chunk.length;
      if (total > largestText) throw refuse('file_too_large', { file: fileName, limit: largestText / 1024 ** 2 });
      yield chunk;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (/^Z_|^ERR_.*ZLIB/.test(code)) throw refuse('file_damaged', { file: fileName });
    throw error;
  } finally {
    raw.destroy();
  }
  if (total === 0) throw refuse('file_empty', { file: fileName });
}

/**
 * The bytes cut after line ends, so that no character is torn. Refuses `row_too_large` for a line beyond 32 MB, which no
 * table has.
 */
export async function* readLineBlocks(path: string, options: ReadOptions = {}): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let restBytes = 0;
  for await (const chunk of readBytes(path, options)) {
    const cut = chunk.lastIndexOf(0x0a) + 1;
    if (cut === 0) {
      rest.push(chunk);
      restBytes += chunk.length;
      if (restBytes > 32 * 1024 ** 2) throw refuse('row_too_large', { file: basename(path), line: 1 });
      continue;
    }
    yield rest.length === 0 ? chunk.subarray(0, cut) : Buffer.concat([...rest, chunk.subarray(0, cut)]);
    rest = cut < chunk.length ? [chunk.subarray(cut)] : [];
    restBytes = chunk.length - cut;
  }
  if (restBytes > 0) yield Buffer.concat(rest);
}

/** SHA-256 of the file as it lies on disk: tells whether the same file comes again. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
