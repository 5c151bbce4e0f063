// Batches of accounts answered in threads, each with connections of its own: reading, thinking and storing of one batch
// overlap with those of the others, and the server answers meanwhile.
import { availableParallelism } from 'node:os';
import { type MessagePort, Worker } from 'node:worker_threads';

interface Question {
  readonly number: number;
  readonly ids: readonly string[];
}

interface Reply<Answer> {
  readonly number: number;
  readonly answer?: Answer;
  readonly fault?: string;
}

const most = 4;
/** Room for what a batch makes and drops, MB: with less of it half of it is moved before it is dropped. */
const young = 64;
/** Batches that a thread has at once: while PostgreSQL reads or stores one, it thinks about the other. */
const atOnce = 2;
/** Connections of a thread: each batch reads two things at a time. */
export const threadConnections = 2 * atOnce;

/** As many threads as there are cores, at most four: what they read comes from one PostgreSQL. */
export const auditThreads = (): number => Math.max(1, Math.min(most, availableParallelism()));

interface Waiting<Answer> {
  done(answer: Answer): void;
  fail(error: Error): void;
}

/** One thread that answers batches. */
class BatchThread<Answer> {
  private readonly thread: Worker;
  private readonly waiting = new Map<number, Waiting<Answer>>();
  private number = 0;

  constructor(entry: URL, workerData: object, heap: number) {
    this.thread = new Worker(entry, {
      execArgv: [],
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: young },
    });
    this.thread.on('message', ({ number, answer, fault }: Reply<Answer>) => {
      const waiting = this.waiting.get(number);
      this.waiting.delete(number);
      if (answer === undefined) waiting?.fail(new Error(fault));
      else waiting?.done(answer);
    });
    this.thread.on('error', (error) => this.end(error));
    this.thread.on('exit', (code) => this.end(new Error(`the audit thread ended with code ${code}`)));
  }

  private end(error: Error): void {
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
  }

  /** Fails when the batch does, or the thread ends. */
  answer(ids: readonly string[]): Promise<Answer> {
    return new Promise((done, fail) => {
      this.number += 1;
      this.waiting.set(this.number, { done, fail });
      this.thread.postMessage({ number: this.number, ids } satisfies Question);
    });
  }

  async close(): Promise<void> {
    await this.thread.terminate();
  }
}

export interface ThreadedWork<Answer> {
  /** The file whose threads call `answerBatches`. */
  readonly entry: URL;
  readonly workerData: object;
  /** What a thread may hold, MB: batches are small, and collecting more often costs less than memory. */
  readonly heap: number;
  readonly batches: AsyncIterable<readonly string[]>;
  readonly threads: number;
  readonly onAnswer: (answer: Answer, ids: readonly string[]) => Promise<void> | void;
}

/** Hands the batches to threads; the first fault ends the work and is thrown. */
export async function workInThreads<Answer>(work: ThreadedWork<Answer>): Promise<void> {
  const { entry, workerData, heap, batches, threads, onAnswer } = work;
  const pool = Array.from({ length: threads }, () => new BatchThread<Answer>(entry, workerData, heap));
  const source = batches[Symbol.asyncIterator]();
  const run = async (thread: BatchThread<Answer>) => {
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      await onAnswer(await thread.answer(next.value), next.value);
    }
  };
  try {
    await Promise.all(pool.flatMap((thread) => Array.from({ length: atOnce }, () => run(thread))));
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

/** The other side, in the thread: answers each batch that comes. */
export function answerBatches<Answer>(port: MessagePort, work: (ids: readonly string[]) => Promise<Answer>): void {
  port.on('message', ({ number, ids }: Question) => {
    work(ids).then(
      (answer) => port.postMessage({ number, answer } satisfies Reply<Answer>),
      (error: Error) => port.postMessage({ number, fault: error.stack ?? error.message } satisfies Reply<Answer>),
    );
  });
}
