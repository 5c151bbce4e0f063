// The planner of the server, in a thread of its own that keeps the markets of the last briefs: a slider that is moved gets
// its answer at once, and no click waits for a plan.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Markets, type Planned, planBrief, type SettledWishes } from './draft.ts';
import type { PlanningInput } from './planned.ts';
import { type Given, type Questions, questions } from './planner-questions.ts';

/** Briefs that are kept. */
const mostKept = 3;

interface Question {
  readonly number: number;
  readonly key: string;
  readonly input?: PlanningInput;
  readonly wishes?: SettledWishes;
  readonly ask?: keyof Questions;
  readonly given?: readonly unknown[];
}

interface Answer {
  readonly number: number;
  readonly isMissing?: boolean;
  readonly value?: unknown;
  readonly fault?: string;
}

/** What the thread keeps: the markets of a brief, and the plan that was asked about last. */
class Kept {
  readonly #markets = new Map<string, Markets>();
  #last: { readonly key: string; readonly planned: Planned } | null = null;

  load(key: string, input: PlanningInput): void {
    this.#markets.delete(key);
    this.#markets.set(key, new Markets(input));
    for (const old of [...this.#markets.keys()].slice(0, -mostKept)) this.#markets.delete(old);
  }

  answer({ key, wishes, ask, given }: Required<Omit<Question, 'input'>>): Omit<Answer, 'number'> {
    const markets = this.#markets.get(key);
    if (!markets) return { isMissing: true };
    const name = `${key} ${JSON.stringify(wishes)}`;
    if (this.#last?.key !== name)
      this.#last = { key: name, planned: planBrief(markets, wishes, { clock: () => performance.now() }) };
    const reply = questions[ask] as (m: Markets, p: Planned, ...rest: readonly unknown[]) => unknown;
    return { value: reply(markets, this.#last.planned, ...given) };
  }
}

/** A brief by the name of its state, and where its input comes from when the thread does not have it. */
export interface BriefSource {
  readonly key: string;
  readonly load: () => PlanningInput | Promise<PlanningInput>;
}

export interface Planner {
  /** Answers a question about a brief under wishes. */
  ask<Name extends keyof Questions>(
    brief: BriefSource,
    wishes: SettledWishes,
    ask: Name,
    ...given: Given<Name>
  ): Promise<ReturnType<Questions[Name]>>;
  close(): Promise<void>;
}

class PlannerThread implements Planner {
  readonly #waiting = new Map<number, { done: (answer: Answer) => void; fail: (error: Error) => void }>();
  #thread: Worker | null = null;
  #number = 0;

  #open(): Worker {
    if (this.#thread) return this.#thread;
    const thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoPlanner: true } });
    thread.unref();
    thread.on('message', (answer: Answer) => {
      const waiting = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if (this.#waiting.size === 0) thread.unref();
      if (answer.fault === undefined) waiting?.done(answer);
      else waiting?.fail(new Error(answer.fault));
    });
    thread.on('error', (error) => this.#end(error));
    thread.on('exit', (code) => this.#end(new Error(`the planning thread ended with code ${code}`)));
    this.#thread = thread;
    return thread;
  }

  /** Whoever waits hears of it; the next question opens another thread. */
  #end(error: Error): void {
    this.#thread = null;
    for (const { fail } of this.#waiting.values()) fail(error);
    this.#waiting.clear();
  }

  #send(question: Omit<Question, 'number'>): Promise<Answer> {
    return new Promise((done, fail) => {
      const thread = this.#open();
      this.#number += 1;
      this.#waiting.set(this.#number, { done, fail });
      thread.ref();
      thread.postMessage({ ...question, number: this.#number } satisfies Question);
    });
  }

  async ask<Name extends keyof Questions>(
    brief: BriefSource,
    wishes: SettledWishes,
    ask: Name,
    ...given: Given<Name>
  ): Promise<ReturnType<Questions[Name]>> {
    const question = { key: brief.key, wishes, ask, given };
    let answer = await this.#send(question);
    if (answer.isMissing) answer = await this.#send({ ...question, input: await brief.load() });
    return answer.value as ReturnType<Questions[Name]>;
  }

  async close(): Promise<void> {
    await this.#thread?.terminate();
  }
}

/** Plans in a thread. A fault of the thread fails what was asked, and the next question starts a new one. */
export function planInThread(): Planner {
  return new PlannerThread();
}

function listen(port: NonNullable<typeof parentPort>): void {
  const kept = new Kept();
  port.on('message', ({ number, key, input, wishes, ask, given }: Question) => {
    try {
      if (input) kept.load(key, input);
      port.postMessage({
        number,
        ...kept.answer({ number, key, wishes: wishes!, ask: ask!, given: given! }),
      } satisfies Answer);
    } catch (error) {
      port.postMessage({
        number,
        fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
      } satisfies Answer);
    }
  });
}

const given = workerData as { kolosseoPlanner?: boolean } | null;
if (!isMainThread && given?.kolosseoPlanner && parentPort) listen(parentPort);
