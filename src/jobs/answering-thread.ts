// A worker thread that answers questions, and its other side. Whoever waits for an answer always hears: the answer, the
// fault of the question, or that the thread died.
import {
  isMainThread,
  type MessagePort,
  parentPort,
  type ResourceLimits,
  Worker,
  workerData,
} from 'node:worker_threads';

interface Asked<Question> {
  readonly number: number;
  readonly question: Question;
}

type Reply<Answer> = { readonly number: number } & ({ readonly answer: Answer } | { readonly fault: string });

/** What a thread is started with: which of the answerers of its file it is, and what that needs once. */
interface Start<Given> {
  readonly kolosseoRole: string;
  readonly given: Given;
}

export interface Opening<Given> {
  /** The file that calls `answerAs` with the same role. */
  readonly entry: URL;
  /** One word; faults name the thread by it. */
  readonly role: string;
  /** What the thread needs once. */
  readonly given: Given;
  readonly limits?: ResourceLimits;
}

interface Waiting<Answer> {
  done(answer: Answer): void;
  fail(error: Error): void;
}

interface Opened<Answer> {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting<Answer>>;
}

/**
 * A thread that is started by the first question, and again by the first one after its death. It keeps the process alive
 * while somebody waits, and no longer.
 */
export class AnsweringThread<Question, Answer, Given = unknown> {
  readonly #opening: Opening<Given>;
  #opened: Opened<Answer> | null = null;
  #isClosed = false;
  #number = 0;

  constructor(opening: Opening<Given>) {
    this.#opening = opening;
  }

  get isOpen(): boolean {
    return this.#opened !== null;
  }

  #open(): Opened<Answer> {
    if (this.#opened) return this.#opened;
    const { entry, role, given, limits } = this.#opening;
    const start: Start<Given> = { kolosseoRole: role, given };
    const worker = new Worker(entry, { execArgv: [], workerData: start, ...(limits && { resourceLimits: limits }) });
    worker.unref();
    const opened: Opened<Answer> = { worker, waiting: new Map() };
    const end = (error: Error) => this.#end(opened, error);
    worker.on('message', (reply: Reply<Answer>) => {
      const waiting = opened.waiting.get(reply.number);
      opened.waiting.delete(reply.number);
      if (opened.waiting.size === 0) worker.unref();
      if ('fault' in reply) waiting?.fail(new Error(reply.fault));
      else waiting?.done(reply.answer);
    });
    worker.on('error', end);
    worker.on('exit', (code) => end(new Error(`the ${role} thread ended with code ${code}`)));
    this.#opened = opened;
    return opened;
  }

  /** Whoever waits for this thread hears of it; one that was opened since goes on. */
  #end(opened: Opened<Answer>, error: Error): void {
    if (this.#opened === opened) this.#opened = null;
    for (const { fail } of opened.waiting.values()) fail(error);
    opened.waiting.clear();
  }

  /** Rejects when the thread cannot answer the question, dies before it has, or is closed. */
  ask(question: Question): Promise<Answer> {
    return new Promise((done, fail) => {
      if (this.#isClosed) throw new Error(`the ${this.#opening.role} thread is closed`);
      const { worker, waiting } = this.#open();
      const number = ++this.#number;
      worker.postMessage({ number, question } satisfies Asked<Question>);
      waiting.set(number, { done, fail });
      worker.ref();
    });
  }

  /** Ends the thread for good; whoever still waits hears that it ended. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#opened?.worker.terminate();
  }
}

/** Asks a thread of its own one question. Rejects with the fault of the thread. */
export async function askOnce<Question, Answer>(
  opening: Omit<Opening<null>, 'given'>,
  question: Question,
): Promise<Answer> {
  const thread = new AnsweringThread<Question, Answer>({ ...opening, given: null });
  try {
    return await thread.ask(question);
  } finally {
    await thread.close();
  }
}

function listen<Question, Answer>(port: MessagePort, answer: (question: Question) => Answer | Promise<Answer>): void {
  const reply = async ({ number, question }: Asked<Question>): Promise<void> => {
    try {
      port.postMessage({ number, answer: await answer(question) } satisfies Reply<Answer>);
    } catch (error) {
      const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
      port.postMessage({ number, fault } satisfies Reply<Answer>);
    }
  };
  port.on('message', (asked: Asked<Question>) => void reply(asked));
}

/**
 * The other side, at the end of the entry file: in a thread of this role, `prepare` gets what the thread was given and
 * makes what answers; anywhere else nothing happens. Questions are begun in the order in which they were asked.
 */
export function answerAs<Question, Answer, Given = null>(
  role: string,
  prepare: (given: Given) => (question: Question) => Answer | Promise<Answer>,
): void {
  const start = workerData as Partial<Start<Given>> | null;
  if (isMainThread || !parentPort || start?.kolosseoRole !== role) return;
  listen(parentPort, prepare(start.given as Given));
}
