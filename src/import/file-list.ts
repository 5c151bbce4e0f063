// Finds the files that are meant by paths on the command line.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const readable = /\.(csv|tsv|txt|json|jsonl|ndjson|xlsx|db|sqlite|sqlite3|zip)(\.gz)?$/i;

/** Whether a name in a folder or an archive is that of a file we read. */
export function isReadableName(name: string): boolean {
  return readable.test(name) && !/^(\.|~\$)/.test(name);
}

/** Files as named, folders as the files of ours below them, hidden ones left out. Null when a path does not exist. */
export async function listFiles(path: string): Promise<string[] | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isReadableName(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
