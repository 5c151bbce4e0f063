// Audits many accounts in threads and keeps what is news.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { connect } from '../db/connect.ts';
import { answerBatches, threadConnections, workInThreads } from './job-pool.ts';
import { auditBatch, type Rules } from './service-batch.ts';
import type { SavedCount } from './store.ts';

/** What a thread may hold, MB: batches are small, and collecting more often costs less than memory. */
const heap = 192;

interface Given {
  readonly url: string;
  readonly rules: Rules;
  readonly now: Date;
}

/** Audits the batches in threads; `onAnswer` hears of each that is kept. The first fault ends the work and is thrown. */
export function auditInThreads(
  batches: AsyncIterable<readonly string[]>,
  given: Given,
  threads: number,
  onAnswer: (saved: SavedCount, ids: readonly string[]) => Promise<void> | void,
): Promise<void> {
  const entry = new URL(import.meta.url);
  return workInThreads({ entry, workerData: { kolosseoAudit: given }, heap, batches, threads, onAnswer });
}

const given = workerData as { kolosseoAudit?: Given } | null;
if (!isMainThread && given?.kolosseoAudit && parentPort) {
  const { url, rules, now } = given.kolosseoAudit;
  const { db } = connect(url, threadConnections);
  answerBatches(parentPort, (ids) => auditBatch(db, ids, rules, now));
}
