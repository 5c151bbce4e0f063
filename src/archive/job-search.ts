// The search of the server, in a thread of its own with a connection of its own: a walk over a million cards holds up no
// click. The thread is started by the first search, or ahead of it by `warm`.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { connect } from '../db/connect.ts';
import { KeptIndex, type Searcher } from './service-search.ts';

type Ask = 'search' | 'facets' | 'allIds' | 'alike';

interface Question {
  readonly number: number;
  readonly ask: Ask | 'warm' | 'close';
  readonly given: readonly unknown[];
}

interface Answer {
  readonly number: number;
  readonly value?: unknown;
  readonly fault?: string;
}

export interface ThreadedSearcher extends Searcher {
  /** Reads all cards now, so that the first search need not. */
  warm(): Promise<void>;
}

interface Waiting {
  done(value: unknown): void;
  fail(error: Error): void;
}

class SearchThread {
  readonly #url: string;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | null = null;
  #number = 0;

  constructor(url: string) {
    this.#url = url;
  }

  #open(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoSearch: this.#url } });
    thread.unref();
    thread.on('message', ({ number, value, fault }: Answer) => {
      const waiting = this.#waiting.get(number);
      this.#waiting.delete(number);
      if (this.#waiting.size === 0) thread.unref();
      if (fault === undefined) waiting?.done(value);
      else waiting?.fail(new Error(fault));
    });
    thread.on('error', (error) => this.#end(error));
    thread.on('exit', (code) => this.#end(new Error(`the search thread ended with code ${code}`)));
    this.#thread = thread;
    return thread;
  }

  /** Whoever waits hears of it; the next question opens another thread. */
  #end(error: Error): void {
    this.#thread = null;
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }

  ask<Value>(ask: Question['ask'], ...given: unknown[]): Promise<Value> {
    return new Promise<Value>((done, fail) => {
      const thread = this.#open();
      this.#number += 1;
      this.#waiting.set(this.#number, { done: done as Waiting['done'], fail });
      thread.ref();
      thread.postMessage({ number: this.#number, ask, given } satisfies Question);
    });
  }

  async close(): Promise<void> {
    if (!this.#thread) return;
    const thread = this.#thread;
    await this.ask('close').catch(() => undefined);
    await thread.terminate();
  }
}

/** Searches in a thread. A fault of the thread fails what was asked, and the next question starts a new one. */
export function searchInThread(databaseUrl: string): ThreadedSearcher {
  const thread = new SearchThread(databaseUrl);
  return {
    search: (search) => thread.ask('search', search),
    facets: (filter, today) => thread.ask('facets', filter, today),
    allIds: (search) => thread.ask('allIds', search),
    alike: (accountId, most) => thread.ask('alike', accountId, most),
    warm: () => thread.ask('warm'),
    close: () => thread.close(),
  };
}

function listen(databaseUrl: string, port: NonNullable<typeof parentPort>): void {
  const { db, close } = connect(databaseUrl, 1);
  const kept = new KeptIndex(db);
  const answer = async ({ ask, given }: Question): Promise<unknown> => {
    if (ask === 'close') return close();
    await kept.refresh();
    if (ask === 'warm') return kept.index.warm();
    return (kept.index[ask] as (...args: readonly unknown[]) => unknown).apply(kept.index, [...given]);
  };
  port.on('message', (question: Question) => {
    answer(question).then(
      (value) => port.postMessage({ number: question.number, value } satisfies Answer),
      (error: Error) =>
        port.postMessage({ number: question.number, fault: error.stack ?? error.message } satisfies Answer),
    );
  });
}

const given = workerData as { kolosseoSearch?: string } | null;
if (!isMainThread && given?.kolosseoSearch && parentPort) listen(given.kolosseoSearch, parentPort);
