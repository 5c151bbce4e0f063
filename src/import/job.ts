// Runs imports in the background; their records tell how far they are.
import { unlink } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Task } from 'graphile-worker';
import { z } from 'zod';
import { Refused } from '../base/refusal.ts';
import type { Connection } from '../db/connect.ts';
import { openImport } from './service.ts';
import { runImport } from './service-run.ts';
import { isStillNeeded } from './store-batch.ts';

export interface ImportJobDeps {
  readonly connection: Connection;
  /** Folder of uploaded files; a file in it is deleted once it is stored, as it names private people. */
  readonly uploadsDir: string;
  /** Called after a file was stored, so that what is shown of its accounts can be rewritten. */
  readonly stored?: ((connection: Connection, importId: string) => Promise<void>) | undefined;
}

/** The task's name in the queue; its payload is `{ importId, following }`. Enqueue it with `maxAttempts: 1`. */
export const importTaskName = 'run_import';
const payloadShape = z.object({ importId: z.string(), following: z.array(z.string()).default([]) });

/**
 * Runs one import; false when it was refused. A refusal stands in its record; a fault is thrown as well, so that the queue
 * shows it.
 */
export async function runImportJob(deps: ImportJobDeps, importId: string, signal?: AbortSignal): Promise<boolean> {
  const { connection, uploadsDir, stored } = deps;
  const { storedPath } = await openImport(connection.db, importId);
  try {
    await runImport(connection, importId, { signal });
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
  await stored?.(connection, importId);
  const isOurs = storedPath?.startsWith(resolve(uploadsDir) + sep);
  // A workbook or database is read once for each of its tables.
  if (storedPath && isOurs && !(await isStillNeeded(connection.db, storedPath)))
    await unlink(storedPath).catch(() => undefined);
  return true;
}

/** Runs imports one after the other. Where one fails the rest keep waiting: comments without their posts are lost. */
export async function runImportJobs(
  deps: ImportJobDeps,
  importIds: readonly string[],
  signal?: AbortSignal,
): Promise<void> {
  for (const id of importIds) {
    if (signal?.aborted) return;
    if (!(await runImportJob(deps, id, signal))) return;
  }
}

/** The task for the queue's list. */
export function importTask(deps: ImportJobDeps): Task {
  return (payload, { abortSignal }) => {
    const { importId, following } = payloadShape.parse(payload);
    return runImportJobs(deps, [importId, ...following], abortSignal);
  };
}
