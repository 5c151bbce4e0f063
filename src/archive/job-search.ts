// The search of the server, in a thread of its own with a connection of its own: a walk over a million cards holds up no
// click. The thread is started by the first search, or ahead of it by `warm`.
import { connect } from '../db/connect.ts';
import { AnsweringThread, answerAs } from '../jobs/answering-thread.ts';
import { KeptIndex, type Searcher } from './service-search.ts';

interface Question {
  readonly ask: 'search' | 'facets' | 'allIds' | 'alike' | 'warm' | 'close';
  readonly given: readonly unknown[];
}

/** The role of the thread in this file; it is given the address of the database. */
const role = 'search';

export interface ThreadedSearcher extends Searcher {
  /** Reads all cards now, so that the first search need not. */
  warm(): Promise<void>;
}

/** Searches in a thread. A fault of the thread fails what was asked, and the next question starts a new one. */
export function searchInThread(databaseUrl: string): ThreadedSearcher {
  const thread = new AnsweringThread<Question, unknown>({ entry: new URL(import.meta.url), role, given: databaseUrl });
  const asked = <Value>(ask: Question['ask'], ...given: unknown[]) => thread.ask({ ask, given }) as Promise<Value>;
  return {
    search: (search) => asked('search', search),
    facets: (filter, today) => asked('facets', filter, today),
    allIds: (search) => asked('allIds', search),
    alike: (accountId, most) => asked('alike', accountId, most),
    warm: () => asked('warm'),
    close: async () => {
      // Its connection is closed first, where there is one.
      if (thread.isOpen) await asked('close').catch(() => undefined);
      await thread.close();
    },
  };
}

answerAs<Question, unknown, string>(role, (databaseUrl) => {
  const { db, close } = connect(databaseUrl, 1);
  const kept = new KeptIndex(db);
  return async ({ ask, given }) => {
    if (ask === 'close') return close();
    await kept.refresh();
    if (ask === 'warm') return kept.index.warm();
    return (kept.index[ask] as (...args: readonly unknown[]) => unknown).apply(kept.index, [...given]);
  };
});
