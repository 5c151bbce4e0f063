// Keeps an uploaded file on disk while it is recognised, corrected and run.
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, unlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { refuse } from './errors.ts';

export interface Upload {
  readonly file: Readable & { readonly truncated: boolean };
  readonly filename: string;
}

export interface KeptFile {
  readonly path: string;
  readonly fileName: string;
  discard(): Promise<void>;
}

const mib = 1024 ** 2;

/** The name as people know it, without folders and control characters. */
function cleanName(name: string): string {
  const plain = basename(name.replaceAll('\\', '/')).normalize('NFC');
  const visible = [...plain].filter((char) => char >= ' ' && char !== '\u007f').join('');
  return visible.slice(0, 200) || 'file';
}

/** Writes an upload as a stream. Refuses `file_too_large`; a broken upload leaves nothing behind. */
export async function keepUpload(upload: Upload, uploadsDir: string, limitBytes: number): Promise<KeptFile> {
  await mkdir(uploadsDir, { recursive: true, mode: 0o700 });
  const fileName = cleanName(upload.filename);
  const path = join(resolve(uploadsDir), randomUUID());
  const discard = () => unlink(path).catch(() => undefined);
  try {
    await pipeline(upload.file, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await discard();
    throw error;
  }
  if (upload.file.truncated) {
    await discard();
    throw refuse('file_too_large', { file: fileName, limit: limitBytes / mib });
  }
  return { path, fileName, discard };
}
