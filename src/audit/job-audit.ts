// Audits many accounts in threads and keeps what is news.
import { connect } from '../db/connect.ts';
import { answerAs } from '../jobs/answering-thread.ts';
import { threadConnections, workInThreads } from './job-pool.ts';
import { auditBatch, type Rules } from './service-batch.ts';
import type { SavedCount } from './store.ts';

/** What a thread may hold, MB: batches are small, and collecting more often costs less than memory. */
const heap = 192;

/** The role of the threads in this file. */
const role = 'audit';

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
  return workInThreads({ entry, role, given, heap, batches, threads, onAnswer });
}

answerAs<readonly string[], SavedCount, Given>(role, ({ url, rules, now }) => {
  const { db } = connect(url, threadConnections);
  return (ids) => auditBatch(db, ids, rules, now);
});
