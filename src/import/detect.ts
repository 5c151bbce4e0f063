// Recognises what a file is from its first rows and its name, and proposes how to read it.
import type { Day } from '../base/day.ts';
import { dayFromNumber, dayNumber, isDay } from '../base/day.ts';
import type { Platform } from '../base/id.ts';
import type { Detection, GuessedColumn, Kind, Mapping, MissingThing } from './contract.ts';
import { guessDateOrder } from './dates.ts';
import { dialectOf, isStranger } from './dialects.ts';
import type { Row } from './facts.ts';
import { columnsOfDialect, guessTable, mappedColumns, platformOfTable } from './guess.ts';
import { fieldNamed, readHeader } from './headers.ts';
import { platformMentioned } from './vocabulary.ts';

/** The beginning of a file, as its reader found it. */
export interface Head {
  readonly container: Detection['container'];
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly sheet: string | null;
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  /** The file is in Kolosseo's own form. */
  readonly isOwn: boolean;
}

export interface Clues {
  readonly fileName: string;
  /** Folders above the file, nearest first. */
  readonly folders: readonly string[];
  readonly platform: Platform | null;
}

export interface Recognised {
  readonly source: string;
  readonly kind: Kind;
  readonly columns: readonly GuessedColumn[];
  readonly confidence: number;
  readonly platformFrom: Detection['platformFrom'];
  readonly missing: readonly MissingThing[];
  readonly mapping: Mapping;
  readonly isDateAmbiguous: boolean;
}

/** A line of signs under a header, as `=====`, `-----`, `+---+`: never data. */
export function isRuler(cells: readonly string[]): boolean {
  const text = cells.join('').trim();
  return text.length >= 3 && /^[=\-_*+|#~:\s]+$/.test(text) && /[=\-_*+~]{3}/.test(text);
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** Whether a row repeats the header, as tools write it again at every run and people paste files together. */
export function isHeaderAgain(cells: readonly string[], headers: readonly string[]): boolean {
  const bare = (text: string) => text.replace(/[\uFEFF\s]/g, '');
  if (bare(cells[0] ?? '') !== bare(headers[0] ?? '')) return false;
  if (headers.every((header, index) => bare(cells[index] ?? '') === bare(header))) return true;
  // A later run of a tool may write fewer columns: still nothing but names of columns, and many of them.
  const names = new Set(headers.map(bare));
  return cells.length >= 5 && cells.every((cell) => cell !== '' && names.has(bare(cell)));
}

/**
 * Which of the first records is the header: the one of whose cells most are names of known columns. Banners, notes and
 * blank lines may stand above it. -1 when there is none but blank lines.
 */
export function findHeader(records: readonly (readonly string[])[]): number {
  let best = -1;
  let bestScore = -1;
  records.slice(0, 15).forEach((cells, index) => {
    if (isBlank(cells) || isRuler(cells)) return;
    const known = cells.filter((cell) => {
      const header = readHeader(cell);
      return (['kols', 'posts', 'comments', 'audience'] as const).some((kind) => fieldNamed(header, kind) !== null);
    }).length;
    const score = dialectOf(cells) ? 1000 : known >= 2 ? known : 0;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  });
  return best;
}

/** The day that a file name carries (`…_2025-07-30.csv`, `…20250730…`); null when it carries none. */
export function dayInName(name: string): Day | null {
  const match = /(?<!\d)(20\d{2})[-_.年]?(\d{2})[-_.月]?(\d{2})(?!\d)/.exec(name);
  const day = match ? `${match[1]}-${match[2]}-${match[3]}` : '';
  return isDay(day) ? day : null;
}

const monthWords = [
  'jan|january|gen|gennaio',
  'feb|february|febbraio',
  'mar|march|marzo',
  'apr|april|aprile',
  'may|mag|maggio',
  'jun|june|giu|giugno',
  'jul|july|lug|luglio',
  'aug|august|ago|agosto',
  'sep|sept|september|set|settembre',
  'oct|october|ott|ottobre',
  'nov|november|novembre',
  'dec|december|dic|dicembre',
];

/** The last day of the month that a file name carries (`…-nov_2022.csv`, `2022年11月`): the best guess at its day. */
export function monthEndInName(name: string): Day | null {
  const words = name.toLowerCase().split(/[^a-z0-9\u4e00-\u9fff]+/);
  for (const [index, word] of words.entries()) {
    const chinese = /(20\d{2})年(\d{1,2})月/.exec(word);
    const month = chinese ? Number(chinese[2]) : monthWords.findIndex((names) => names.split('|').includes(word)) + 1;
    const year = chinese?.[1] ?? [words[index + 1], words[index - 1]].find((one) => /^20\d{2}$/.test(one ?? ''));
    if (month >= 1 && month <= 12 && year)
      return dayFromNumber(dayNumber(new Date(Date.UTC(Number(year), month, 1)).toISOString().slice(0, 10)) - 1);
  }
  return null;
}

function platformFromNames(
  { fileName, folders }: Clues,
  sheet: string | null,
): { platform: Platform; from: 'file' | 'folder' } | null {
  const named = platformMentioned(sheet ?? '') ?? platformMentioned(fileName);
  if (named) return { platform: named, from: 'file' };
  for (const folder of folders) {
    const platform = platformMentioned(folder);
    if (platform) return { platform, from: 'folder' };
  }
  return null;
}

/** Crawlers name a file of one account's posts after its id (`1669879400.csv`) and leave the id out of the table. */
function ownerInName(kind: Kind, columns: readonly GuessedColumn[], fileName: string): string | null {
  const hasOwner = columns.some(({ field }) => field === 'uid' || field === 'handle' || field === 'ownerHash');
  return kind === 'posts' && !hasOwner ? (/^(\d{5,20})\.\w+$/.exec(fileName)?.[1] ?? null) : null;
}

/** Some tools name a file or table of one post's comments after its id and leave the id out of the table. */
function postInName(kind: Kind, columns: readonly GuessedColumn[], names: readonly string[]): string | null {
  if (kind !== 'comments' || columns.some(({ field }) => field === 'postId')) return null;
  const ids = names.flatMap((name) => /(?<![0-9a-z])(\d{15,20}|[0-9a-f]{24})(?![0-9a-z])/.exec(name)?.[1] ?? []);
  return ids.find((id) => !/^20[12]\d(0[1-9]|1[0-2])[0-3]\d[0-2]\d[0-5]\d/.test(id)) ?? null;
}

function findMissing(kind: Kind, columns: readonly GuessedColumn[], mapping: Mapping): MissingThing[] {
  const has = new Set(columns.map((column) => column.field));
  const missing: MissingThing[] = [];
  if (kind === 'mixed') return missing;
  if (mapping.platform === null && !has.has('platform')) missing.push('platform');
  if (kind === 'kols' && !(['uid', 'handle', 'ownerHash', 'name', 'url'] as const).some((field) => has.has(field)))
    missing.push('identity');
  const canDerive = has.has('at') && (has.has('title') || has.has('text'));
  if (kind === 'posts' && !has.has('postId') && !has.has('url') && !canDerive) missing.push('postId');
  if (kind === 'posts' && !has.has('uid') && !has.has('handle') && !has.has('ownerHash') && mapping.owner === null)
    missing.push('owner');
  if (kind === 'comments' && !has.has('postId') && mapping.owner === null) missing.push('postId');
  const isOwned = (['uid', 'handle', 'ownerHash', 'name', 'url'] as const).some((field) => has.has(field));
  if (kind === 'audience' && !isOwned && mapping.owner === null) missing.push('owner');
  const isTold = (['dimension', 'audienceItem', 'audienceShare'] as const).every((field) => has.has(field));
  if (kind === 'audience' && !isTold) missing.push('audience');
  return missing;
}

/** What a mapping still lacks before it can be run. */
export function missingOf(mapping: Mapping): MissingThing[] {
  const columns = mapping.columns.map((column) => ({ ...column, confidence: 1, samples: [] }));
  return findMissing(mapping.kind, columns, mapping);
}

/** Recognises a file; null when nothing in it identifies a KOL, a post or a comment. */
export function recognise(head: Head, clues: Clues): Recognised | null {
  const observedOn = dayInName(head.sheet ?? '') ?? dayInName(clues.fileName);
  const blank: Mapping = {
    kind: 'mixed',
    platform: null,
    columns: [],
    dateOrder: 'dmy',
    observedOn,
    currency: null,
    owner: null,
  };
  if (head.isOwn) {
    const fixed = { source: 'kolosseo:jsonl', kind: 'mixed' as const, columns: [], confidence: 1, missing: [] };
    return { ...fixed, platformFrom: null, mapping: blank, isDateAmbiguous: false };
  }
  const rows = head.rows.map((row) => row.cells);
  if (isStranger(head.headers)) return null;
  const dialect = dialectOf(head.headers);
  const guess = dialect
    ? { kind: dialect.kind, columns: columnsOfDialect(dialect, head.headers, rows), confidence: 1 }
    : guessTable(head.headers, rows);
  if (!guess) return null;
  const found = clues.platform
    ? { platform: clues.platform, from: 'given' as const }
    : dialect
      ? { platform: dialect.platform, from: 'source' as const }
      : (platformOfTable(head.headers, rows) ?? platformFromNames(clues, head.sheet));
  const hasPlatformColumn = guess.columns.some((column) => column.field === 'platform');
  const dates = guess.columns.filter((column) => column.field === 'at' || column.field === 'observed');
  const samples = dates.flatMap((column) => rows.map((row) => row[column.column] ?? ''));
  const order = guessDateOrder(samples);
  const mapping: Mapping = {
    ...blank,
    kind: guess.kind,
    platform: found?.platform ?? null,
    columns: mappedColumns(guess.columns),
    owner:
      ownerInName(guess.kind, guess.columns, clues.fileName) ??
      postInName(guess.kind, guess.columns, [head.sheet ?? '', clues.fileName]),
    dateOrder: order ?? 'dmy',
  };
  return {
    source: dialect?.source ?? `table:${guess.kind}`,
    kind: guess.kind,
    columns: guess.columns,
    confidence: guess.confidence,
    platformFrom: found?.from ?? (hasPlatformColumn ? 'column' : null),
    missing: findMissing(guess.kind, guess.columns, mapping),
    mapping,
    isDateAmbiguous: order === null && samples.some((sample) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/.test(sample.trim())),
  };
}
