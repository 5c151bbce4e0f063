// The planner of the server, in a thread of its own that keeps the markets of the last briefs: a slider that is moved gets
// its answer at once, and no click waits for a plan.
import { assert } from '../base/assert.ts';
import { AnsweringThread, answerAs } from '../jobs/answering-thread.ts';
import { Markets, type Planned, planBrief, type SettledWishes } from './draft.ts';
import type { PlanningInput } from './planned.ts';
import { type Given, type Questions, questions } from './planner-questions.ts';

/** Briefs that are kept. */
const mostKept = 3;

interface Question {
  readonly key: string;
  /** Where the thread did not have it. */
  readonly input?: PlanningInput;
  readonly wishes: SettledWishes;
  readonly ask: keyof Questions;
  readonly given: readonly unknown[];
}

type Answer = { readonly isMissing: true } | { readonly isMissing: false; readonly value: unknown };

/** What the thread keeps: the markets of a brief, and the plan that was asked about last. */
class Kept {
  readonly #markets = new Map<string, Markets>();
  #last: { readonly key: string; readonly planned: Planned } | null = null;

  #load(key: string, input: PlanningInput): void {
    this.#markets.delete(key);
    this.#markets.set(key, new Markets(input));
    for (const old of [...this.#markets.keys()].slice(0, -mostKept)) this.#markets.delete(old);
  }

  answer({ key, input, wishes, ask, given }: Question): Answer {
    if (input) this.#load(key, input);
    const markets = this.#markets.get(key);
    if (!markets) return { isMissing: true };
    const name = `${key} ${JSON.stringify(wishes)}`;
    if (this.#last?.key !== name)
      this.#last = { key: name, planned: planBrief(markets, wishes, { clock: () => performance.now() }) };
    const reply = questions[ask] as (m: Markets, p: Planned, ...rest: readonly unknown[]) => unknown;
    return { isMissing: false, value: reply(markets, this.#last.planned, ...given) };
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

/** The role of the thread in this file. */
const role = 'planning';

class PlannerThread implements Planner {
  readonly #thread = new AnsweringThread<Question, Answer>({ entry: new URL(import.meta.url), role, given: null });

  async ask<Name extends keyof Questions>(
    brief: BriefSource,
    wishes: SettledWishes,
    ask: Name,
    ...given: Given<Name>
  ): Promise<ReturnType<Questions[Name]>> {
    const question = { key: brief.key, wishes, ask, given };
    let answer = await this.#thread.ask(question);
    if (answer.isMissing) answer = await this.#thread.ask({ ...question, input: await brief.load() });
    assert(!answer.isMissing, 'the planning thread lacks a brief that it was just given');
    return answer.value as ReturnType<Questions[Name]>;
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}

/** Plans in a thread. A fault of the thread fails what was asked, and the next question starts a new one. */
export function planInThread(): Planner {
  return new PlannerThread();
}

answerAs<Question, Answer>(role, () => {
  const kept = new Kept();
  return (question) => kept.answer(question);
});
