// Finds rings in a thread of its own, while the main one learns what is usual: both need a whole core.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { connect } from '../db/connect.ts';
import type { Surroundings } from './basis.ts';
import { surroundingsIn } from './crowd.ts';
import type { RingPolicy } from './rings.ts';
import { findCrowd, type LearnedCrowd, learnCrowd } from './service-learn.ts';

interface Given {
  readonly url: string;
  readonly policy: RingPolicy;
  /** When what is found is kept; null = it is not, and handed back instead. */
  readonly now: Date | null;
}

function inThread<Answer>(given: Given): Promise<Answer> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoCrowd: given } });
    thread.once('message', done);
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`the thread that looks for rings ended with code ${code}`)));
  });
}

/** Reads all comments, finds and keeps the rings. A fault of the thread is thrown. */
export const learnCrowdInThread = (url: string, policy: RingPolicy, now: Date): Promise<LearnedCrowd> =>
  inThread({ url, policy, now });

/** Reads all comments and finds the rings, by account; keeps nothing. A fault of the thread is thrown. */
export const findCrowdInThread = (url: string, policy: RingPolicy): Promise<ReadonlyMap<string, Surroundings>> =>
  inThread({ url, policy, now: null });

async function answer({ url, policy, now }: Given): Promise<LearnedCrowd | ReadonlyMap<string, Surroundings>> {
  const { db, close } = connect(url, 1);
  try {
    if (now !== null) return await learnCrowd(db, policy, now);
    const { rings, roaming } = await findCrowd(db, policy);
    return surroundingsIn(rings, roaming);
  } finally {
    await close();
  }
}

const given = workerData as { kolosseoCrowd?: Given } | null;
if (!isMainThread && given?.kolosseoCrowd) parentPort?.postMessage(await answer(given.kolosseoCrowd));
