// Guesses how the columns of an unknown table are to be read: by their headers first, by their values where headers are
// ambiguous. A guess carries its confidence and can always be corrected.
import type { Platform } from '../base/id.ts';
import { dimensionNamed } from './audience-items.ts';
import { type Column, type Field, fieldsOf, type GuessedColumn, type Kind } from './contract.ts';
import type { Dialect } from './dialect.ts';
import { type FieldGuess, fieldNamed, type Header, readHeader } from './headers.ts';
import { profileOf } from './links.ts';
import { isMissing } from './numbers.ts';
import { withShareUnits } from './share-unit.ts';
import { categoryNamed, platformMentioned } from './vocabulary.ts';

type TableKind = Exclude<Kind, 'mixed'>;

export interface Guess {
  readonly kind: TableKind;
  readonly columns: readonly GuessedColumn[];
  readonly confidence: number;
}

interface Candidate extends FieldGuess {
  readonly column: number;
  readonly header: Header;
}

/** Fields that several columns may feed together. */
const shared: ReadonlySet<Field> = new Set<Field>(['topics', 'tags', 'audienceAge']);
const handleForm = /^@?[\p{L}\p{N}._-]{2,64}$/u;

function samplesOf(rows: readonly (readonly string[])[], column: number): string[] {
  return rows.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
}

/** How much the values look like handles: no spaces, few capitals, no two the same. */
function handleLikeness(samples: readonly string[]): number {
  if (samples.length === 0) return 0;
  const handles = samples.filter((sample) => handleForm.test(sample.trim()));
  const plain = handles.filter((sample) => /^[a-z0-9._@-]+$/.test(sample.trim()));
  const distinct = new Set(samples).size / samples.length;
  return ((0.7 * handles.length + 0.3 * plain.length) / samples.length) * distinct;
}

/** Of several name-like columns the one that looks most like handles is the handle, the next one the name. */
function settleNames(candidates: readonly Candidate[], rows: readonly (readonly string[])[]): Candidate[] {
  const settled = candidates.filter((one) => !one.isNameLike);
  const has = (field: Field) => settled.some((one) => one.field === field);
  const open = candidates
    .filter((one) => one.isNameLike)
    .map((one) => ({ one, likeness: handleLikeness(samplesOf(rows, one.column)) }))
    .sort((a, b) => b.likeness - a.likeness || a.one.column - b.one.column);
  for (const { one, likeness } of open) {
    const canBeHandle = !has('handle') && !has('uid') && likeness >= (open.length > 1 ? 0.6 : 0.9);
    if (canBeHandle) settled.push({ ...one, field: 'handle', confidence: open.length > 1 ? 0.8 : 0.6 });
    else if (!has('name')) settled.push({ ...one, field: 'name' });
  }
  return settled;
}

/** `type`-like columns hold our categories in one file and topics in the next. */
function settleCategory(candidate: Candidate, rows: readonly (readonly string[])[]): Candidate {
  if (candidate.field !== 'topics') return candidate;
  const samples = samplesOf(rows, candidate.column).filter((sample) => !isMissing(sample));
  const named = samples.filter((sample) => categoryNamed(sample) !== null).length;
  return samples.length > 0 && named / samples.length > 0.5
    ? { ...candidate, field: 'category', confidence: 0.8 }
    : candidate;
}

/** Whether a column shows rounded counts (`13.8M`): beside its expansion it is the one that tells its precision. */
function isDisplayed(samples: readonly string[]): boolean {
  return samples.some((sample) => /\d\s*[kmw万亿千]\+?$/i.test(sample.trim()));
}

function guessKind(kind: TableKind, headers: readonly Header[], rows: readonly (readonly string[])[]): Candidate[] {
  const named = headers.flatMap((header, column) => {
    const guess = fieldNamed(header, kind);
    return guess ? [{ ...guess, header, column }] : [];
  });
  const settled = settleNames(named, rows).map((one) => settleCategory(one, rows));
  const best = new Map<Field, Candidate>();
  const extra: Candidate[] = [];
  for (const one of settled.sort((a, b) => a.column - b.column)) {
    const other = best.get(one.field);
    if (other && shared.has(one.field)) extra.push(one);
    const isBetter =
      !other ||
      one.confidence > other.confidence ||
      (one.confidence === other.confidence &&
        !isDisplayed(samplesOf(rows, other.column)) &&
        isDisplayed(samplesOf(rows, one.column)));
    if (isBetter && !(other && shared.has(one.field))) best.set(one.field, one);
  }
  return [...best.values(), ...extra];
}

const keys: Readonly<Record<TableKind, readonly (readonly Field[])[]>> = {
  comments: [['postId'], ['text'], ['commentId', 'author', 'authorHash']],
  posts: [
    ['postId', 'url', 'title'],
    ['at', 'likes', 'text', 'title'],
    ['postId', 'url', 'likes', 'comments', 'views'],
  ],
  kols: [['uid', 'handle', 'name', 'url']],
  audience: [['dimension'], ['audienceItem'], ['audienceShare']],
};

/** Whether half of the rows of a long table speak of a dimension of audiences: 性别, 年龄, 地域. */
function namesDimensions(found: readonly Candidate[], rows: readonly (readonly string[])[]): boolean {
  const column = found.find((one) => one.field === 'dimension')?.column;
  const samples = column === undefined ? [] : samplesOf(rows, column);
  return samples.filter((sample) => dimensionNamed(sample) !== null).length * 2 >= Math.max(1, samples.length);
}

function score(kind: TableKind, found: readonly Candidate[], rows: readonly (readonly string[])[]): number {
  const has = new Set(found.map((one) => one.field));
  if (kind === 'audience' && !namesDimensions(found, rows)) return 0;
  // Who comments is no KOL: a table of comments stays one even where it does not say to which post they belong.
  if (kind === 'comments' && found.some((one) => one.field === 'commentId' && one.header.key !== 'id')) return 100;
  if (!keys[kind].every((anyOf) => anyOf.some((field) => has.has(field)))) return 0;
  const points = found.reduce((sum, one) => sum + one.confidence, 0);
  const bonus = kind === 'comments' || kind === 'audience' ? 3 : kind === 'posts' && has.has('postId') ? 2 : 0;
  return points + bonus;
}

/** Guesses kind and columns of a table; null when nothing in it identifies a KOL, a post or a comment. */
export function guessTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  only: TableKind | null = null,
): Guess | null {
  const read = headers.map(readHeader);
  const order: readonly TableKind[] = only ? [only] : ['comments', 'posts', 'kols', 'audience'];
  const ranked = order
    .map((kind) => ({ kind, found: guessKind(kind, read, rows) }))
    .map((one) => ({ ...one, points: score(one.kind, one.found, rows) }))
    .sort((a, b) => b.points - a.points);
  const best = ranked[0];
  if (!best || best.points === 0) return null;
  const columns = headers.map((header, column) => {
    const hit = best.found.find((one) => one.column === column);
    return {
      column,
      header,
      field: hit?.field ?? null,
      confidence: hit?.confidence ?? 0,
      samples: samplesOf(rows, column)
        .slice(0, 3)
        .map((sample) => sample.slice(0, 120)),
      ...unitOf(header),
    };
  });
  const used = columns.filter((one) => one.field !== null).map((one) => one.confidence);
  return { kind: best.kind, columns: withShareUnits(columns, rows), confidence: Math.min(...used) };
}

/** Unit and currency that a header names. */
export function unitOf(header: string): Pick<GuessedColumn, 'factor' | 'currency'> {
  const { factor, currency } = readHeader(header);
  return { factor, currency };
}

/** The columns of a known crawler's file: certain, by their exact names. */
export function columnsOfDialect(
  dialect: Dialect,
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): GuessedColumn[] {
  const columns = headers.map((header, column) => {
    const field = dialect.fields[header.trim().toLowerCase()] ?? null;
    const samples = samplesOf(rows, column)
      .slice(0, 3)
      .map((sample) => sample.slice(0, 120));
    return { column, header, field, confidence: field ? 1 : 0, samples, ...unitOf(header) };
  });
  return withShareUnits(columns, rows);
}

/** The guessed columns as a mapping takes them, with the units of their headers. */
export function mappedColumns(columns: readonly GuessedColumn[]): Column[] {
  return columns.flatMap(({ column, header, field, factor, currency }) => {
    if (field === null) return [];
    // A price under a Chinese header is in yuan unless it says otherwise; the mapping shows it before it is applied.
    const isMoney = field.startsWith('price') || field === 'pitFee';
    const assumed = isMoney && /\p{Script=Han}/u.test(header) ? 'CNY' : null;
    return [{ column, header, field, factor, currency: currency ?? assumed }];
  });
}

/** Whether a field may stand in a table of this kind. */
export function isFieldOf(kind: TableKind, field: Field): boolean {
  return (fieldsOf[kind] as readonly Field[]).includes(field);
}

/** The platform that the table itself betrays: its headers, or the links in it. */
export function platformOfTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
): { readonly platform: Platform; readonly from: 'header' | 'link' } | null {
  // How to reach somebody on WeChat says nothing of where the KOL posts.
  const telling = headers.filter((header) => !/^\s*(微信|wechat|weixin)\s*(号|id|联系方式)?\s*$/i.test(header));
  const mentioned = platformMentioned(telling.join(' '));
  if (mentioned) return { platform: mentioned, from: 'header' };
  const linked = new Set(rows.flatMap((row) => row.flatMap((cell) => profileOf(cell)?.platform ?? [])));
  return linked.size === 1 ? { platform: [...linked][0]!, from: 'link' } : null;
}
