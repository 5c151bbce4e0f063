// Batches of accounts answered in threads, each with connections of its own: reading, thinking and storing of one batch
// overlap with those of the others, and the server answers meanwhile.
import { availableParallelism } from 'node:os';
import { AnsweringThread, type Opening } from '../jobs/answering-thread.ts';

const most = 4;
/** Room for what a batch makes and drops, MB: with less of it half of it is moved before it is dropped. */
const young = 64;
/** Batches that a thread has at once: while PostgreSQL reads or stores one, it thinks about the other. */
const atOnce = 2;
/** Connections of a thread: each batch reads two things at a time. */
export const threadConnections = 2 * atOnce;

/** As many threads as there are cores, at most four: what they read comes from one PostgreSQL. */
export const auditThreads = (): number => Math.max(1, Math.min(most, availableParallelism()));

export interface ThreadedWork<Answer, Given> extends Omit<Opening<Given>, 'limits'> {
  /** What a thread may hold, MB: batches are small, and collecting more often costs less than memory. */
  readonly heap: number;
  readonly batches: AsyncIterable<readonly string[]>;
  readonly threads: number;
  readonly onAnswer: (answer: Answer, ids: readonly string[]) => Promise<void> | void;
}

/** Hands the batches to threads; the first fault ends the work and is thrown. */
export async function workInThreads<Answer, Given>(work: ThreadedWork<Answer, Given>): Promise<void> {
  const { heap, batches, threads, onAnswer } = work;
  const limits = { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young };
  const pool = Array.from(
    { length: threads },
    () => new AnsweringThread<readonly string[], Answer>({ ...work, limits }),
  );
  const source = batches[Symbol.asyncIterator]();
  const run = async (thread: AnsweringThread<readonly string[], Answer>) => {
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      await onAnswer(await thread.ask(next.value), next.value);
    }
  };
  try {
    await Promise.all(pool.flatMap((thread) => Array.from({ length: atOnce }, () => run(thread))));
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}
