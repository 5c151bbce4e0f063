// Learns what is usual in a thread of its own: the server answers meanwhile, and two policies can learn side by side.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { connect } from '../db/connect.ts';
import type { AuditBasis } from './basis.ts';
import type { AuditPolicy } from './policy.ts';
import { learnBasis } from './service-learn.ts';

interface Given {
  readonly url: string;
  readonly policy: AuditPolicy;
}

/** What the archive teaches today under a policy. Keeps nothing. A fault of the thread is thrown. */
export function learnInThread(url: string, policy: AuditPolicy): Promise<AuditBasis> {
  return new Promise((done, fail) => {
    const given: Given = { url, policy };
    const thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoLearn: given } });
    thread.once('message', done);
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`the thread that learns ended with code ${code}`)));
  });
}

async function learn({ url, policy }: Given): Promise<AuditBasis> {
  const { db, close } = connect(url, 1);
  try {
    return (await learnBasis(db, policy)).basis;
  } finally {
    await close();
  }
}

const given = workerData as { kolosseoLearn?: Given } | null;
if (!isMainThread && given?.kolosseoLearn) parentPort?.postMessage(await learn(given.kolosseoLearn));
