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

interface Question {
  readonly number: number;
  readonly ids: readonly string[];
}

interface Answer {
  readonly number: number;
  readonly saved?: SavedCount;
  readonly fault?: string;
}

const most = 4;
/** Batches that a thread has at once: while PostgreSQL reads or stores one, it thinks about the other. */
const atOnce = 2;
/** What a thread may hold, MB: batches are small, and collecting more often costs less than memory. */
const heap = 192;

/** As many threads as there are cores, at most four: what they read comes from one PostgreSQL. */
export const auditThreads = (): number => Math.max(1, Math.min(most, availableParallelism()));

interface Waiting {
  done(saved: SavedCount): void;
  fail(error: Error): void;
}

/** One thread that audits batches. */
class AuditThread {
  private readonly thread: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private number = 0;

  constructor(given: Given) {
    this.thread = new Worker(new URL(import.meta.url), {
      execArgv: [],
      workerData: { kolosseoAudit: given },
      resourceLimits: { maxOldGenerationSizeMb: heap },
    });
    this.thread.on('message', ({ number, saved, fault }: Answer) => {
      const waiting = this.waiting.get(number);
      this.waiting.delete(number);
      if (saved) waiting?.done(saved);
      else waiting?.fail(new Error(fault));
    });
    this.thread.on('error', (error) => this.end(error));
    this.thread.on('exit', (code) => this.end(new Error(`the audit thread ended with code ${code}`)));
  }

  private end(error: Error): void {
    for (const { fail } of this.waiting.values()) fail(error);
    this.waiting.clear();
  }

  /** Fails when the batch does, or the thread ends. */
  audit(ids: readonly string[]): Promise<SavedCount> {
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
    await Promise.all(pool.flatMap((thread) => Array.from({ length: atOnce }, () => work(thread))));
  } finally {
    await Promise.all(pool.map((thread) => thread.close()));
  }
}

function listen({ url, rules, now }: Given, port: NonNullable<typeof parentPort>): void {
  const { db }: Connection = connect(url, 2 * atOnce);
  port.on('message', ({ number, ids }: Question) => {
    auditBatch(db, ids, rules, now).then(
      (saved) => port.postMessage({ number, saved } satisfies Answer),
      (error: Error) => port.postMessage({ number, fault: error.stack ?? error.message } satisfies Answer),
    );
  });
}

const given = workerData as { kolosseoAudit?: Given } | null;
if (!isMainThread && given?.kolosseoAudit && parentPort) listen(given.kolosseoAudit, parentPort);
