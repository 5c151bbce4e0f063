// Reads answers of official interfaces that hold an audience: one object over many lines, a list of them, or one a line.
import { readFile, stat } from 'node:fs/promises';
import { type AudienceRecord, audienceJsonHeaders, readAudienceJson } from './audience-json.ts';
import type { Head } from './detect.ts';
import type { Row } from './facts.ts';

/** An answer about one account takes a few kilobytes: what is larger is no list of such answers. */
const longestFile = 32 * 1024 * 1024;

function parseAll(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      return lines.map((line) => JSON.parse(line) as unknown);
    } catch {
      return [];
    }
  }
}

/** Tells the line on which each text stands that is asked for in the order of the file; no two have the same. */
function lineFinder(text: string): (needle: string) => number {
  let [at, line, last] = [0, 1, 0];
  return (needle) => {
    const found = needle === '' ? -1 : text.indexOf(JSON.stringify(needle), at);
    for (; at < found; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    if (found >= 0) at = found + 1;
    last = Math.max(line, last + 1);
    return last;
  };
}

export interface AudienceFile {
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** Names of what else the answers tell and is not kept. */
  readonly others: readonly string[];
}

/** The rows of a file of such answers; null when it is none. */
export async function readAudienceFile(path: string): Promise<AudienceFile | null> {
  if ((await stat(path)).size > longestFile) return null;
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const records = parseAll(text).map(readAudienceJson);
  const found = records.filter((record): record is AudienceRecord => record !== null);
  const [first] = found;
  if (!first || found.length < records.length) return null;
  const headers = audienceJsonHeaders[first.kind];
  const columns = headers.map(
    (_, index) => index < 3 || found.some(({ rows }) => rows.some((row) => row[index] !== '')),
  );
  const lineOf = lineFinder(text);
  const rows = found.flatMap((record) =>
    record.rows.map((cells) => ({ line: lineOf(cells[1] ?? ''), cells: cells.filter((_, index) => columns[index]) })),
  );
  const others = [...new Set(found.flatMap((record) => record.others))];
  return { headers: headers.filter((_, index) => columns[index]), rows, others };
}

/** Whether a layout is that of such a file: its rows are made, not read. */
export const isAudienceLayout = (headers: readonly string[]): boolean =>
  Object.values(audienceJsonHeaders).some(([first]) => headers[0] === first);

/** The head of such a file. */
export function headOfAudience({ headers, rows }: AudienceFile, sampleRows: number): Head {
  const layout = {
    container: 'json',
    encoding: 'utf-8',
    delimiter: '{',
    sheet: null,
    headerLine: 0,
    isOwn: false,
  } as const;
  return { ...layout, headers, rows: rows.slice(0, sampleRows) };
}
