// Reads posts in a thread of its own where much is new, so that the server answers meanwhile; and as work in the background
// after an import, so that the first match need not wait for it.
import type { Task } from 'graphile-worker';
import { type Connection, connect } from '../db/connect.ts';
import { answerAs, askOnce } from '../jobs/answering-thread.ts';
import { readArchive } from './service-reading.ts';

/** The task's name in the queue. */
export const readPostsTaskName = 'read_posts';

/** The role of the thread in this file. */
const role = 'reading';

/** Brings what is read of posts up to date. A fault of the thread is thrown. */
export const readInThread = (url: string): Promise<void> =>
  askOnce<string, void>({ entry: new URL(import.meta.url), role }, url);

export function readPostsTask({ url }: Connection): Task {
  return () => readInThread(url);
}

answerAs<string, void>(role, () => async (url) => {
  const { db, close } = connect(url, 2);
  try {
    await readArchive(db, new Date());
  } finally {
    await close();
  }
});
