// Reads a CSV of follower profiles, row by row: any column may be absent, any cell empty.
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { Fault } from '../base/refusal.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { faultAt } from '../import/document.ts';
import type { FollowerProfile } from './contract.ts';
import { auditWords } from './missing-words.ts';

const columns = {
  followers: 'followers',
  following: 'following',
  posts: 'posts',
  has_picture: 'hasPicture',
  bio_length: 'bioLength',
  handle_length: 'handleLength',
  handle_digits: 'handleDigits',
  private: 'private',
  created_at: 'createdAt',
} as const satisfies Record<string, keyof FollowerProfile>;
type Column = keyof typeof columns;

const flags: ReadonlySet<Column> = new Set(['has_picture', 'private']);
const yes = new Set(['1', 'true', 'yes', 'y', 'sì', 'si', '是']);
const no = new Set(['0', 'false', 'no', 'n', '否']);
const shownFaults = 100;

function isColumn(name: string): name is Column {
  return Object.hasOwn(columns, name);
}

/** A cell as a value; undefined when it cannot be read. */
function readCell(column: Column, text: string): number | boolean | string | null | undefined {
  const value = text.trim();
  if (value === '') return null;
  if (column === 'created_at') return value;
  if (flags.has(column)) {
    const word = value.toLowerCase();
    return yes.has(word) ? true : no.has(word) ? false : undefined;
  }
  return /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

const unknown: FollowerProfile = {
  followers: null,
  following: null,
  posts: null,
  hasPicture: null,
  bioLength: null,
  handleLength: null,
  handleDigits: null,
  private: null,
  createdAt: null,
};

/** The profiles of a file in its order, or the faults of its cells: `/row/column`, rows from 1 without the header. */
export function readProfiles(file: string): Promise<Result<FollowerProfile[], readonly Fault[]>> {
  return readProfileRows(createReadStream(file));
}

/** The same from any stream of bytes or text. */
export async function readProfileRows(source: Readable): Promise<Result<FollowerProfile[], readonly Fault[]>> {
  const profiles: FollowerProfile[] = [];
  const faults: Fault[] = [];
  let header: (Column | null)[] | null = null;
  const rows = source.pipe(parse({ bom: true, relaxColumnCount: true, skipEmptyLines: true }));
  for await (const cells of rows as AsyncIterable<string[]>) {
    if (header === null) {
      header = cells.map((cell) => cell.trim().toLowerCase()).map((name) => (isColumn(name) ? name : null));
      if (header.some((column) => column !== null)) continue;
      return failed([faultAt([], auditWords.noHeader, { columns: Object.keys(columns).join(', ') })]);
    }
    const row = profiles.length + 1;
    const profile: Record<string, unknown> = { ...unknown };
    for (const [index, column] of header.entries()) {
      if (column === null) continue;
      const value = readCell(column, cells[index] ?? '');
      if (value !== undefined) profile[columns[column]] = value;
      else if (faults.length < shownFaults) {
        const phrase = flags.has(column) ? auditWords.notAFlag : auditWords.notANumber;
        faults.push(faultAt([row, column], phrase, { found: cells[index] ?? '' }));
      }
    }
    profiles.push(profile as FollowerProfile);
  }
  return faults.length > 0 ? failed(faults) : ok(profiles);
}
