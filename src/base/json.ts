// JSON as text: with whole numbers of any size, and in one canonical form for hashes.
import { assert } from './assert.ts';

function writeNumber(value: number): string {
  assert(Number.isFinite(value), 'a number that is not finite has no place in a document');
  return JSON.stringify(value);
}

function write(value: unknown, isSorted: boolean): string {
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return writeNumber(value);
  if (value === null || value === undefined) return 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => write(one, isSorted)).join(',')}]`;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  if (isSorted) entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${write(member, isSorted)}`).join(',')}}`;
}

/** The document on one line, members in the order in which they were built. */
export function writeJson(value: unknown): string {
  return write(value, false);
}

/** The one canonical form of a value: members sorted by name, no blanks. Equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return write(value, true);
}

/** The JSON pointer (RFC 6901) of a path: `['cells', 0, 'id']` → `/cells/0/id`; the whole document is ''. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
