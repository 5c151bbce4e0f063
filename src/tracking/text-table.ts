// A table of text as header and rows, the faults of its cells, and how they are told: line, column, what to write instead.
import { failed, ok, type Result } from '../base/result.ts';
import { type Facts, type Language, type Phrase, say, sayAll } from '../base/words.ts';
import { tableWords } from './words-table.ts';

export interface TextRow {
  /** Physical line of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
}

export interface TableFault {
  readonly line: number;
  readonly column: string | null;
  readonly text: Phrase;
}

export function tableFault(line: number, column: string | null, phrase: Phrase, facts: Facts = {}): TableFault {
  return { line, column, text: sayAll(phrase, facts) };
}

/** A fault as one line for the terminal. */
export function tellTableFault({ line, column, text }: TableFault, language: Language): string {
  const facts = { line: String(line), column, text: text[language] };
  return say(column === null ? tableWords.atLine : tableWords.atCell, language, facts);
}

const shownCell = (cell: string) => (cell.length > 40 ? `${cell.slice(0, 39)}…` : cell);

/** What a number must be beside finite. */
export interface NumberWish {
  readonly isWhole?: boolean;
  readonly min?: number;
}

/**
 * Reads a cell: a plain number with `.` before decimals, null where it is empty. Missing is missing, never 0; what could be
 * read in two ways (`1,234`) is a fault.
 */
export function readNumber(cell: string, wish: NumberWish = {}): Result<number | null, Phrase> {
  const text = cell.trim();
  if (text === '') return ok(null);
  const found = JSON.stringify(shownCell(text));
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return failed(sayAll(tableWords.noNumber, { found }));
  const value = Number(text);
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) return failed(sayAll(tableWords.noNumber, { found }));
  if (wish.isWhole && !Number.isInteger(value)) return failed(sayAll(tableWords.notWhole, { found }));
  if (wish.min !== undefined && value < wish.min) return failed(sayAll(tableWords.tooSmall, { found, min: wish.min }));
  return ok(value);
}
