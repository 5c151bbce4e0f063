// Reads posts in a thread of its own where much is new, so that the server answers meanwhile; and as work in the background
// after an import, so that the first match need not wait for it.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Task } from 'graphile-worker';
import { type Connection, connect } from '../db/connect.ts';
import { readArchive } from './service-reading.ts';

/** The task's name in the queue. */
export const readPostsTaskName = 'read_posts';

/** Brings what is read of posts up to date. A fault of the thread is thrown. */
export function readInThread(url: string): Promise<void> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoReading: url } });
    thread.once('message', () => done());
    thread.once('error', fail);
    thread.once('exit', (code) => fail(new Error(`the thread that reads posts ended with code ${code}`)));
  });
}

export function readPostsTask({ url }: Connection): Task {
  return () => readInThread(url);
}

async function read(url: string): Promise<void> {
  const { db, close } = connect(url, 2);
  try {
    await readArchive(db, new Date());
  } finally {
    await close();
  }
}

const given = workerData as { kolosseoReading?: string } | null;
if (!isMainThread && given?.kolosseoReading) {
  await read(given.kolosseoReading);
  parentPort?.postMessage('read');
}
