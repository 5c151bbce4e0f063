// The dry run of a policy on many accounts, in threads.
import { connect } from '../db/connect.ts';
import { answerAs } from '../jobs/answering-thread.ts';
import type { PolicyChange } from './contract-policy.ts';
import { threadConnections, workInThreads } from './job-pool.ts';
import { type TrialRules, tryBatch } from './service-trial.ts';

/** What a thread may hold, MB: two bases, and where the tried policy finds other rings, these of all accounts. */
const heap = 512;

/** The role of the threads in this file. */
const role = 'trial';

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
  return workInThreads({ entry, role, given, heap, batches, threads, onAnswer });
}

answerAs<readonly string[], readonly PolicyChange[], Given>(role, ({ url, rules }) => {
  const { db } = connect(url, threadConnections);
  return (ids) => tryBatch(db, ids, rules);
});
