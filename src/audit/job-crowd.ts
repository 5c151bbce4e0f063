// Finds rings in a thread of its own, while the main one learns what is usual: both need a whole core.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { connect } from '../db/connect.ts';
import { type LearnedCrowd, learnCrowd } from './service-learn.ts';

interface Given {
  readonly url: string;
  readonly now: Date;
}

/** Reads all comments, finds and keeps the rings. A fault of the thread is thrown. */
export function learnCrowdInThread(url: string, now: Date): Promise<LearnedCrowd> {
  return new Promise((done, fail) => {
    const given: Given = { url, now };
    const thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoCrowd: given } });
    thread.once('message', done);
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`the thread that looks for rings ended with code ${code}`)));
  });
}

async function learn({ url, now }: Given): Promise<LearnedCrowd> {
  const { db, close } = connect(url, 1);
  try {
    return await learnCrowd(db, now);
  } finally {
    await close();
  }
}

const given = workerData as { kolosseoCrowd?: Given } | null;
if (!isMainThread && given?.kolosseoCrowd) parentPort?.postMessage(await learn(given.kolosseoCrowd));
