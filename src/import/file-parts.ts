// The files that one given file stands for: itself, or, for a ZIP archive, the files in it, unpacked beside the uploads
// for as long as they are needed.
import { randomUUID } from 'node:crypto';
import { mkdir, unlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Refused } from '../base/refusal.ts';
import { refuse } from './errors.ts';
import { sniffFile } from './file-bytes.ts';
import { isReadableName } from './file-list.ts';
import { isWorkbook, listZip, unpackEntry } from './file-zip.ts';
import { isBomb, type ZipEntry } from './file-zip-directory.ts';

export interface PartFile {
  /** Where it lies on disk. */
  readonly path: string;
  /** Its own name: it may tell platform, day and owner. */
  readonly fileName: string;
  /** As people know it: `archive.zip › xhs/notes.csv`. */
  readonly shownName: string;
  /** Folders above it, nearest first. */
  readonly folders: readonly string[];
  readonly lastModified: number | null;
}

export interface Unpacked {
  readonly files: readonly PartFile[];
  /** Names of files in the archive that are no tables. */
  readonly ignored: readonly string[];
  /** Files in the archive that could not be unpacked. */
  readonly damaged: readonly { readonly name: string; readonly refusal: Refused }[];
  readonly isArchive: boolean;
  /** Deletes what was unpacked, but what is to be kept. */
  discard(kept?: ReadonlySet<string>): Promise<void>;
}

/** Stands between a file and a part of it. */
export const partSign = ' › ';

/** What systems put into archives beside the files that people meant. */
const isLitter = (name: string) => /(^|\/)(__MACOSX\/|\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name);

/** What spoils one file of an archive and not the others. */
const ofOneEntry = new Set(['file_damaged', 'archive_locked']);

async function unpackArchive(archive: PartFile, entries: readonly ZipEntry[], folder: string): Promise<Unpacked> {
  const meant = entries.filter((entry) => !isLitter(entry.name));
  const readable = meant.filter((entry) => isReadableName(entry.name.split('/').at(-1) ?? ''));
  if (isBomb(readable)) throw refuse('archive_bomb', { file: archive.fileName });
  const files: PartFile[] = [];
  const damaged: { name: string; refusal: Refused }[] = [];
  const made: string[] = [];
  const discard = async (kept: ReadonlySet<string> = new Set()) => {
    for (const path of made) if (!kept.has(path)) await unlink(path).catch(() => undefined);
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    for (const entry of readable.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
      const path = join(resolve(folder), randomUUID());
      made.push(path);
      const shownName = archive.shownName + partSign + entry.name;
      const folders = entry.name.split('/').slice(0, -1).reverse();
      const fileName = entry.name.split('/').at(-1) ?? entry.name;
      try {
        await unpackEntry(archive.path, entry, path, shownName);
        const lastModified = entry.lastModified ?? archive.lastModified;
        files.push({
          path,
          fileName,
          shownName,
          lastModified,
          folders: [...folders, archive.fileName, ...archive.folders],
        });
      } catch (error) {
        if (!(error instanceof Refused) || !ofOneEntry.has(error.code)) throw error;
        damaged.push({ name: shownName, refusal: error });
      }
    }
  } catch (error) {
    await discard();
    throw error;
  }
  const ignored = meant.filter((entry) => !readable.includes(entry)).map((entry) => entry.name);
  return { files, ignored, damaged, isArchive: true, discard };
}

/**
 * The files that a file stands for. An archive is unpacked into `folder`, under names of ours; call `discard` when its
 * files are read. Refuses `file_missing`, `file_empty`, `file_not_a_table`, and archives as `listZip` does.
 */
export async function unpackFile(file: PartFile, folder: string): Promise<Unpacked> {
  if ((await sniffFile(file.path, file.fileName)) === 'zip') {
    const entries = await listZip(file.path, file.fileName);
    if (!isWorkbook(entries)) return unpackArchive(file, entries, folder);
  }
  return { files: [file], ignored: [], damaged: [], isArchive: false, discard: async () => undefined };
}
