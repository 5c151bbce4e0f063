// The one transaction in which a file is stored: all of it or nothing, whatever happens to the process.
import type { Pool, PoolClient } from 'pg';
import type { Remark } from './contract.ts';
import { runLock, type StoredReject, tryRunLock } from './store.ts';
import { countChanged, mergeAccounts } from './store-merge.ts';
import { mergeAudience } from './store-merge-audience.ts';
import { mergeComments, mergePosts } from './store-merge-post.ts';
import { markRepeat } from './store-repeat.ts';
import { resolveAccounts } from './store-resolve.ts';
import { openStaging, type Staging } from './store-stage.ts';

export interface MergeOptions {
  readonly importId: string;
  readonly salt: string;
  /** Header to blame for comments whose post is unknown. */
  readonly postColumn: string;
  /** Header to blame for shares that cannot all be true. */
  readonly shareColumn: string;
  /** Rows that were understood. */
  readonly valid: number;
  readonly remarks: readonly Remark[];
}

export interface Outcome {
  readonly rows: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export interface RunTransaction {
  readonly client: PoolClient;
  readonly staging: Staging;
  /** Sorts staged rows to their accounts. */
  sort(): Promise<void>;
  /** Merges them, stores the rejects, closes the record; null when it was cancelled meanwhile. */
  merge(options: MergeOptions): Promise<Outcome | null>;
  /** The rejects so far, a page at a time; only after `merge`. */
  rejects(importId: string, after: number, limit: number): Promise<StoredReject[]>;
}

/** Null when the import was cancelled meanwhile. */
async function merge(client: PoolClient, staging: Staging, options: MergeOptions): Promise<Outcome | null> {
  const { importId, salt, postColumn, shareColumn, valid, remarks } = options;
  await markRepeat(client, importId);
  const straight = await staging.settle();
  await mergeAccounts(client, importId);
  const impossible = await mergeAudience(client, importId, shareColumn);
  await mergePosts(client, importId);
  const unknownPosts = await mergeComments(client, importId, postColumn, salt);
  const stored = straight + (await countChanged(client, importId));
  const { rowCount } = await client.query(
    `insert into import_reject (import_id, number, line, column_name, code, value, raw)
     select $1, row_number() over (order by line, column_name), line, column_name, code, value, raw::jsonb from stage_reject`,
    [importId],
  );
  const rejected = rowCount ?? 0;
  const unchanged = valid - unknownPosts - impossible - stored;
  const outcome = { rows: stored + unchanged + rejected, stored, unchanged, rejected };
  const closed = await client.query(
    `update import set state = 'done', rows = $2, stored = $3, unchanged = $4, rejected = $5, remarks = $6, progress = null,
       error_code = null, error_facts = null, finished_at = clock_timestamp() where id = $1 and state = 'running'`,
    [importId, outcome.rows, stored, unchanged, rejected, JSON.stringify(remarks)],
  );
  return closed.rowCount === 0 ? null : outcome;
}

/**
 * Stops the statement that a connection runs, from another one. What it returns is called when the work is over and waits
 * for a stop that is under way, so that it never hits whoever takes the connection next.
 */
function stopOnAbort(pool: Pool, pid: number, signal: AbortSignal | undefined): () => Promise<void> {
  let stopping: Promise<unknown> = Promise.resolve();
  const stop = () => {
    stopping = pool.query('select pg_cancel_backend($1)', [pid]).catch(() => undefined);
  };
  signal?.addEventListener('abort', stop);
  return async () => {
    signal?.removeEventListener('abort', stop);
    await stopping;
  };
}

export interface TransactionOptions {
  readonly importId: string;
  readonly salt: string;
  /** The file may hold accounts, posts and comments at once. */
  readonly isMixed: boolean;
  /** Accounts that only a name names may be known by it. */
  readonly byName: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Do everything, then take it back. */
  readonly dryRun: boolean;
}

/**
 * Runs `work` in one transaction that holds the lock of the import. Null when another process runs this import already.
 * Any error rolls everything back; a process or connection that dies leaves nothing.
 */
export async function inRunTransaction<Value>(
  pool: Pool,
  { importId, salt, isMixed, byName, signal, dryRun }: TransactionOptions,
  work: (run: RunTransaction) => Promise<Value>,
): Promise<Value | null> {
  const client = await pool.connect();
  let isBroken: Error | undefined;
  const remember = (error: Error) => {
    isBroken = error;
  };
  client.on('error', remember);
  let unlisten: () => Promise<void> = async () => undefined;
  try {
    await client.query('begin');
    const { rows } = await client.query<{ free: boolean; pid: number }>(
      `select ${tryRunLock}($1, hashtext($2)) as free, pg_backend_pid() as pid`,
      [runLock, importId],
    );
    if (!rows[0]?.free) {
      await client.query('rollback');
      return null;
    }
    unlisten = stopOnAbort(pool, rows[0].pid, signal);
    await client.query("set local work_mem = '128MB'");
    const staging = await openStaging(client, { importId, salt, isMixed });
    const value = await work({
      client,
      staging,
      sort: () => resolveAccounts(client, byName),
      merge: (options) => merge(client, staging, options),
      rejects: async (id, after, limit) => {
        const found = await client.query<StoredReject>(
          `select number, line, column_name as "columnName", code, value, raw from import_reject
           where import_id = $1 and number > $2 order by number limit $3`,
          [id, after, limit],
        );
        return found.rows;
      },
    });
    await unlisten();
    await client.query(dryRun ? 'rollback' : 'commit');
    return value;
  } catch (error) {
    await unlisten();
    await client.query('rollback').catch(remember);
    throw error;
  } finally {
    client.off('error', remember);
    client.release(isBroken);
  }
}
