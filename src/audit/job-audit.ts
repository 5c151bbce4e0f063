// Audits many accounts in threads, each with a connection of its own: reading, thinking and storing of one batch overlap with
// those of the others, and the server answers meanwhile.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Connection, connect } from '../db/connect.ts';
import { auditBatch, type Rules } from './service-batch.ts';
import type { SavedCount } from './store.ts';

interface Given {
  readonly url: string;
  readonly rules: Rules;
  readonly now: Date;
}

interface Answer {
  readonly saved?: SavedCount;
  readonly fault?: string;
}

const most = 4;

/** As many threads as there are cores, at most four: what they read comes from one PostgreSQL. */
export const auditThreads = (): number => Math.max(1, Math.min(most, availableParallelism()));

/** One thread that audits batches, one after the other. */
class AuditThread {
  private readonly thread: Worker;

  constructor(given: Given) {
    this.thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoAudit: given } });
  }

  /** Fails when the batch does, or the thread ends. */
  audit(ids: readonly string[]): Promise<SavedCount> {
    return new Promise((done, fail) => {
      const settle = () => {
        this.thread.off('message', onMessage);
        this.thread.off('error', onEnd);
        this.thread.off('exit', onEnd);
      };
      const onMessage = ({ saved, fault }: Answer) => {
        settle();
        if (saved) done(saved);
        else fail(new Error(fault));
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

/** Audits the batches in threads; `onBatch` hears of each that is kept. The first fault ends the work and is thrown. */
export async function auditInThreads(
  batches: AsyncIterable<readonly string[]>,
  given: Given,
  threads: number,
  onBatch: (saved: SavedCount, ids: readonly string[]) => Promise<void> | void,
): Promise<void> {
  const pool = Array.from({ length: threads }, () => new AuditThread(given));
  const source = batches[Symbol.asyncIterator]();
  const work = async (thread: AuditThread) => {
    for (;;) {
      const next = await source.next();
      if (next.done) return;
      await onBatch(await thread.audit(next.value), next.value);
    }
  };
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

function listen({ url, rules, now }: Given, port: NonNullable<typeof parentPort>): void {
  const { db }: Connection = connect(url, 3);
  port.on('message', (ids: readonly string[]) => {
    auditBatch(db, ids, rules, now).then(
      (saved) => port.postMessage({ saved } satisfies Answer),
      (error: Error) => port.postMessage({ fault: error.stack ?? error.message } satisfies Answer),
    );
  });
}

const given = workerData as { kolosseoAudit?: Given } | null;
if (!isMainThread && given?.kolosseoAudit && parentPort) listen(given.kolosseoAudit, parentPort);
