// What the archive teaches the forecast is learned after imports, in a thread of its own: the server answers meanwhile.
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { Task } from 'graphile-worker';
import { type Connection, connect } from '../db/connect.ts';
import { learnForecastBasis } from './service-forecast.ts';

/** The task's name in the queue; it takes no payload. */
export const forecastTaskName = 'learn_forecast';

/** Learns in a thread; a fault of the thread is thrown. */
function learnInThread(url: string): Promise<void> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoForecast: url } });
    thread.once('error', fail);
    thread.once('exit', (code) =>
      code === 0 ? done() : fail(new Error(`the thread that learns forecasts ended with code ${code}`)),
    );
  });
}

/** The task for the queue's list. Where nothing has changed since, it does nothing. */
export function forecastTask({ url }: Connection): Task {
  return () => learnInThread(url);
}

const given = workerData as { kolosseoForecast?: string } | null;
if (!isMainThread && given?.kolosseoForecast !== undefined) {
  const { db, close } = connect(given.kolosseoForecast, 1);
  try {
    await learnForecastBasis(db, new Date());
  } finally {
    await close();
  }
}
