// Finds the files that are meant by paths on the command line.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const readable = /\.(csv|tsv|txt|json|jsonl|ndjson|xlsx)(\.gz)?$/i;

/** Files as named, folders as the files of ours below them, hidden ones left out. Null when a path does not exist. */
export async function listFiles(path: string): Promise<string[] | null> {
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && readable.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
