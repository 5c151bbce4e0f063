// What the archive teaches the forecast is learned after imports, in a thread of its own: the server answers meanwhile.
import type { Task } from 'graphile-worker';
import { type Connection, connect } from '../db/connect.ts';
import { answerAs, askOnce } from '../jobs/answering-thread.ts';
import { learnForecastBasis } from './service-forecast.ts';

/** The task's name in the queue; it takes no payload. */
export const forecastTaskName = 'learn_forecast';

/** The role of the thread in this file. */
const role = 'forecast';

/** The task for the queue's list. Where nothing has changed since, it does nothing. */
export function forecastTask({ url }: Connection): Task {
  return () => askOnce<string, void>({ entry: new URL(import.meta.url), role }, url);
}

answerAs<string, void>(role, () => async (url) => {
  const { db, close } = connect(url, 1);
  try {
    await learnForecastBasis(db, new Date());
  } finally {
    await close();
  }
});
