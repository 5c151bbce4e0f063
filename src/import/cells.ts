// Hands out the cells of one row by field, and remembers the first one that cannot be read.
import type { Day } from '../base/day.ts';
import { dayOf } from '../base/day.ts';
import type { Currency } from '../base/money.ts';
import type { Column, Field, Mapping } from './contract.ts';
import type { DateHabits } from './dates.ts';
import { readMoment } from './dates.ts';
import { readHandle, readId } from './ids.ts';
import { type Count, isSpreadsheetError, readCount } from './numbers.ts';
import type { Reading, Reject } from './reject.ts';
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
  const blame = (field: Field | null, code: RejectCode) => {
    const column = field === null ? undefined : byField.get(field)?.[0];
    const value = column ? (row[column.column] ?? '').slice(0, longestId) : null;
    first ??= { line, column: column?.header ?? field, code, value };
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
    raw,
    take,
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
