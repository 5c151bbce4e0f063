// The dry run of a policy on many accounts, in threads.
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { connect } from '../db/connect.ts';
import type { PolicyChange } from './contract-policy.ts';
import { answerBatches, threadConnections, workInThreads } from './job-pool.ts';
import { type TrialRules, tryBatch } from './service-trial.ts';

/** What a thread may hold, MB: two bases, and where the tried policy finds other rings, these of all accounts. */
const heap = 512;

interface Given {
  readonly url: string;
  readonly rules: TrialRules;
}

/** Tries the batches in threads; `onAnswer` hears of each. The first fault ends the work and is thrown. */
export function tryInThreads(
  batches: AsyncIterable<readonly string[]>,
  given: Given,
  threads: number,
  onAnswer: (changes: readonly PolicyChange[], ids: readonly string[]) => Promise<void> | void,
): Promise<void> {
  const entry = new URL(import.meta.url);
  return workInThreads({ entry, workerData: { kolosseoTrial: given }, heap, batches, threads, onAnswer });
}

const given = workerData as { kolosseoTrial?: Given } | null;
if (!isMainThread && given?.kolosseoTrial && parentPort) {
  const { url, rules } = given.kolosseoTrial;
  const { db } = connect(url, threadConnections);
  answerBatches(parentPort, (ids) => tryBatch(db, ids, rules));
}
