// Work behind a savepoint of a transaction, and what is told apart of PostgreSQL's errors.
import { sql } from 'kysely';
import type { Db } from './connect.ts';

/** SQLSTATE of an error of PostgreSQL; null for any other error. */
const stateOf = (error: unknown): string | null => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
};

/** Whether two transactions were in each other's way (deadlock, serialization): the same work may succeed when done again. */
export const isConflict = (error: unknown): boolean => ['40P01', '40001'].includes(stateOf(error) ?? '');

/** Whether a value cannot be held by PostgreSQL (class 22): a character that it does not know, a number out of its range. */
export const isUnholdable = (error: unknown): boolean => stateOf(error)?.startsWith('22') === true;

/**
 * Does `work` within a transaction; where `isKept` says no of its answer, or it throws, nothing that it wrote stays, and the
 * transaction goes on as before. What is thrown is thrown on.
 */
export async function behindSavepoint<T>(tx: Db, work: () => Promise<T>, isKept: (answer: T) => boolean): Promise<T> {
  await sql`savepoint guarded`.execute(tx);
  try {
    const answer = await work();
    if (!isKept(answer)) await sql`rollback to savepoint guarded`.execute(tx);
    await sql`release savepoint guarded`.execute(tx);
    return answer;
  } catch (error) {
    await sql`rollback to savepoint guarded`.execute(tx);
    throw error;
  }
}
