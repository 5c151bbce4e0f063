// Why a row is not stored, and what reading one cell can come to.
import type { Result } from '../base/result.ts';
import type { RejectCode } from './words.ts';

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
