// Why a row is not stored. Codes are permanent; the texts are in words.ts.
import type { Result } from '../base/result.ts';

export const rejectCodes = [
  'bad_date',
  'bad_json',
  'bad_money',
  'bad_number',
  'bad_value',
  'damaged_id',
  'damaged_text',
  'damaged_timestamp',
  'missing_currency',
  'missing_id',
  'missing_post',
  'mixed_encoding',
  'too_many_cells',
  'unclosed_quote',
  'unknown_platform',
  'unknown_post',
] as const;
export type RejectCode = (typeof rejectCodes)[number];

/** One row that is not stored, and the cell that is to blame. */
export interface Reject {
  /** Physical line of the file (row of a sheet) on which the row starts, from 1. */
  readonly line: number;
  /** Header of the column; null when the whole row is at fault. */
  readonly column: string | null;
  readonly code: RejectCode;
  readonly value: string | null;
}

/** What one cell says: a value, nothing (`null`, never 0), or why it cannot be read. */
export type Reading<Value> = Result<Value | null, RejectCode>;

export const nothing = { ok: true, value: null } as const;
