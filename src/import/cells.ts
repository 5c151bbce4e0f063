// Hands out the cells of one row by field, and remembers the first one that cannot be read.
import type { Day } from '../base/day.ts';
import { dayOf } from '../base/day.ts';
import type { Currency } from '../base/money.ts';
import { failed } from '../base/result.ts';
import type { Column, Field, Mapping } from './contract.ts';
import type { DateHabits } from './dates.ts';
import { readMoment } from './dates.ts';
import { readHandle, readId } from './ids.ts';
import { type Count, isSpreadsheetError, readCount, readShare } from './numbers.ts';
import type { Reading, Reject } from './reject.ts';
import { shareUnitOf } from './share-unit.ts';
import type { RejectCode } from './words.ts';

const longestText = 20_000;
const longestId = 200;
const nul = String.fromCharCode(0);

/** A cursor over rows: `open` a row, then ask for its fields. One cursor serves all rows of a file. */
export interface Cells {
  open(line: number, cells: readonly string[]): void;
  /** The first cell of the row that could not be read, or what `blame` named. */
  problem(): Reject | null;
  blame(field: Field | null, code: RejectCode): void;
  has(field: Field): boolean;
  raw(field: Field): string;
  all(field: Field): string[];
  text(field: Field): string | null;
  id(field: Field): string | null;
  handle(field: Field): string | null;
  count(field: Field): Count | null;
  moment(field: Field): number | null;
  day(field: Field): Day | null;
  /** A share from 0 to 1 in the unit of its column. */
  share(field: Field): number | null;
  /** Goes over all columns of a field, with their cells. */
  each(field: Field, visit: (column: Column, text: string) => void): void;
  /** As `blame`, of one column of several. */
  blameColumn(column: Column, code: RejectCode): void;
  take<Value>(field: Field, read: (text: string, column: Column) => Reading<Value>): Value | null;
  currencyOf(column: Column): Currency | null;
}

/** Text as it may be stored: no NUL, no half characters, no spreadsheet errors, not endless; null when empty. */
export function cleanText(text: string): string | null {
  let plain = text.trim();
  if (plain === '' || isSpreadsheetError(plain)) return null;
  if (plain.includes(nul)) plain = plain.replaceAll(nul, '');
  if (!plain.isWellFormed()) plain = plain.toWellFormed();
  return plain.length > longestText ? plain.slice(0, longestText).toWellFormed() : plain;
}

/** Reads a cell of shares; what lies outside 0–1 is no share. */
export function shareIn(text: string, column: Pick<Column, 'factor'>): Reading<number> {
  const reading = readShare(text, shareUnitOf(column.factor));
  if (!reading.ok || reading.value === null) return reading;
  return reading.value >= 0 && reading.value <= 1 ? reading : failed('bad_share');
}

/** Makes the cursor of a mapping. `habits` tell how dates are written and when the file was seen. */
export function cellsOf(mapping: Mapping, habits: DateHabits): Cells {
  const byField = new Map<Field, Column[]>();
  for (const column of mapping.columns) byField.set(column.field, [...(byField.get(column.field) ?? []), column]);
  let line = 0;
  let row: readonly string[] = [];
  let first: Reject | null = null;

  const raw = (field: Field) => {
    const column = byField.get(field)?.[0];
    return column ? (row[column.column] ?? '') : '';
  };
  const blameColumn = ({ column, header }: Column, code: RejectCode) => {
    first ??= { line, column: header, code, value: (row[column] ?? '').slice(0, longestId) };
  };
  const blame = (field: Field | null, code: RejectCode) => {
    const column = field === null ? undefined : byField.get(field)?.[0];
    if (column) blameColumn(column, code);
    else first ??= { line, column: field, code, value: null };
  };
  const take = <Value>(field: Field, read: (text: string, column: Column) => Reading<Value>): Value | null => {
    const column = byField.get(field)?.[0];
    const text = column && row[column.column];
    if (column === undefined || text === undefined || text === '') return null;
    const reading = read(text, column);
    if (reading.ok) return reading.value;
    blame(field, reading.problem);
    return null;
  };
  const identity = (read: (text: string) => Reading<string>) => (field: Field) => {
    const value = take(field, read);
    if (value === null || (value.length <= longestId && !value.includes(nul))) return value;
    blame(field, 'bad_value');
    return null;
  };
  const moment = (field: Field) => take(field, (text) => readMoment(text, habits));
  return {
    open(at, cells) {
      line = at;
      row = cells;
      first = null;
    },
    problem: () => first,
    blame,
    blameColumn,
    raw,
    take,
    share: (field) => take(field, (text, column) => shareIn(text, column)),
    each(field, visit) {
      for (const column of byField.get(field) ?? []) visit(column, row[column.column] ?? '');
    },
    moment,
    has: (field) => byField.has(field),
    all: (field) =>
      (byField.get(field) ?? []).map((column) => row[column.column] ?? '').filter((cell) => cell.trim() !== ''),
    text: (field) => cleanText(raw(field)),
    id: identity(readId),
    handle: identity(readHandle),
    count: (field) => take(field, (text, column) => readCount(text, column.factor)),
    day(field) {
      const ms = moment(field);
      return ms === null ? null : dayOf(new Date(ms));
    },
    currencyOf: (column) => column.currency ?? mapping.currency,
  };
}
