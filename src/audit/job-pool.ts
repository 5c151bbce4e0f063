// Batches of accounts answered in threads, each with a connection of its own: reading, thinking and storing of one batch
// overlap with those of the others, and the server answers meanwhile.
import { availableParallelism } from 'node:os';
import { type MessagePort, Worker } from 'node:worker_threads';

interface Message<Answer> {
  readonly answer?: Answer;
  readonly fault?: string;
}

const most = 4;

/** As many threads as there are cores, at most four: what they read comes from one PostgreSQL. */
export const auditThreads = (): number => Math.max(1, Math.min(most, availableParallelism()));

/** One thread that answers batches, one after the other. */
class BatchThread<Answer> {
  private readonly thread: Worker;

  constructor(entry: URL, workerData: object) {
    this.thread = new Worker(entry, { execArgv: [], workerData });
  }

  /** Fails when the batch does, or the thread ends. */
  answer(ids: readonly string[]): Promise<Answer> {
    return new Promise((done, fail) => {
      const settle = () => {
        this.thread.off('message', onMessage);
        this.thread.off('error', onEnd);
        this.thread.off('exit', onEnd);
      };
      const onMessage = ({ answer, fault }: Message<Answer>) => {
        settle();
        if (answer === undefined) fail(new Error(fault));
        else done(answer);
      };
      const onEnd = (end: Error | number) => {
        settle();
        fail(end instanceof Error ? end : new Error(`the audit thread ended with code ${end}`));
      };
      this.thread.on('message', onMessage);
      this.thread.on('error', onEnd);
      this.thread.on('exit', onEnd);
      this.thread.postMessage(ids);
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
  readonly batches: AsyncIterable<readonly string[]>;
  readonly threads: number;
  readonly onAnswer: (answer: Answer, ids: readonly string[]) => Promise<void> | void;
}

/** Hands the batches to threads; the first fault ends the work and is thrown. */
export async function workInThreads<Answer>(work: ThreadedWork<Answer>): Promise<void> {
  const { entry, workerData, batches, threads, onAnswer } = work;
  const pool = Array.from({ length: threads }, () => new BatchThread<Answer>(entry, workerData));
  const source = batches[Symbol.asyncIterator]();
  const run = async (thread: BatchThread<Answer>) => {
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      await onAnswer(await thread.answer(next.value), next.value);
    }
  };
  try {
    await Promise.all(pool.map(run));
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

/** The other side, in the thread: answers each batch that comes. */
export function answerBatches<Answer>(port: MessagePort, work: (ids: readonly string[]) => Promise<Answer>): void {
  port.on('message', (ids: readonly string[]) => {
    work(ids).then(
      (answer) => port.postMessage({ answer } satisfies Message<Answer>),
      (error: Error) => port.postMessage({ fault: error.stack ?? error.message } satisfies Message<Answer>),
    );
  });
}
