// Several files, or a folder, travel as one ZIP: the server takes it apart, and imports its tables in the right order.
import { Zip, ZipPassThrough } from 'fflate';

/** A file with its place in what was dropped: `export/weibo/posts.csv`. */
export interface Placed {
  readonly path: string;
  readonly file: File;
}

/** Bytes that a ZIP without its 64-bit extension can hold. */
export const mostBundled = 4_000_000_000;

/** Files that nobody means when they drop a folder. */
const isNoise = ({ path }: Placed) => /(^|\/)(\.|__MACOSX\/|Thumbs\.db$|~\$)/.test(path);

/** The files as one: itself where it is one, else a ZIP that is as large as they are together. Null = nothing is left. */
export async function bundle(given: readonly Placed[]): Promise<File | null> {
  const files = given.filter((one) => !isNoise(one));
  const [only] = files;
  if (only === undefined) return null;
  if (files.length === 1) return only.file;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) failure = error;
    else parts.push(chunk as Uint8Array<ArrayBuffer>);
  });
  for (const { path, file } of files) {
    const entry = new ZipPassThrough(path);
    entry.mtime = file.lastModified;
    zip.add(entry);
    const reader = file.stream().getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      entry.push(value);
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  if (failure) throw failure;
  const folder = files[0]!.path.split('/')[0]!;
  const name = files.every((one) => one.path.startsWith(`${folder}/`)) ? folder : `${folder} +${files.length - 1}`;
  return new File(parts, `${name}.zip`, { type: 'application/zip' });
}

const entriesOf = (folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((done, fail) => {
    // A reader gives at most a hundred at once, and nothing when it is at its end.
    const next = () =>
      reader.readEntries((some) => {
        all.push(...some);
        if (some.length === 0) done(all);
        else next();
      }, fail);
    next();
  });
};

async function filesIn(entry: FileSystemEntry): Promise<Placed[]> {
  if (entry.isDirectory) {
    const within = await entriesOf(entry as FileSystemDirectoryEntry);
    return (await Promise.all(within.map(filesIn))).flat();
  }
  const file = await new Promise<File>((done, fail) => {
    (entry as FileSystemFileEntry).file(done, fail);
  });
  return [{ path: entry.fullPath.replace(/^\//, ''), file }];
}

/** Everything that was dropped, folders with all that is in them, by path. */
export async function droppedFiles(items: DataTransferItemList): Promise<Placed[]> {
  // The list is emptied as soon as this function waits for anything.
  const entries = Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return (await Promise.all(entries.map(filesIn))).flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What somebody chose in a file or folder dialog. */
export const chosenFiles = (files: FileList): Placed[] =>
  Array.from(files, (file) => ({ path: file.webkitRelativePath || file.name, file }));
