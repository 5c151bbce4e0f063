// Runs imports in the background; their records tell how far they are.
import { unlink } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { Task } from 'graphile-worker';
import { z } from 'zod';
import { Refused } from '../base/refusal.ts';
import type { Connection } from '../db/connect.ts';
import { openImport } from './service.ts';
import { runImport } from './service-run.ts';

export interface ImportJobDeps {
  readonly connection: Connection;
  /** Folder of uploaded files; a file in it is deleted once it is stored, as it names private people. */
  readonly uploadsDir: string;
  /** Called after a file was stored, so that what is shown of its accounts can be rewritten. */
  readonly stored?: ((connection: Connection, importId: string) => Promise<void>) | undefined;
}

/** The task's name in the queue; its payload is `{ importId }`. Enqueue it with `maxAttempts: 1`. */
export const importTaskName = 'run_import';
const payloadShape = z.object({ importId: z.string() });

/** Runs one import. A refusal stands in its record; a fault is thrown as well, so that the queue shows it. */
export async function runImportJob(deps: ImportJobDeps, importId: string, signal?: AbortSignal): Promise<void> {
  const { connection, uploadsDir, stored } = deps;
  const { storedPath } = await openImport(connection.db, importId);
  try {
    await runImport(connection, importId, { signal });
  } catch (error) {
    if (error instanceof Refused) return;
    throw error;
  }
  await stored?.(connection, importId);
  const isOurs = storedPath?.startsWith(resolve(uploadsDir) + sep);
  if (storedPath && isOurs) await unlink(storedPath).catch(() => undefined);
}

/** The task for the queue's list. */
export function importTask(deps: ImportJobDeps): Task {
  return (payload, { abortSignal }) => runImportJob(deps, payloadShape.parse(payload).importId, abortSignal);
}
