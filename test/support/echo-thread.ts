// A thread for tests: it answers, fails, crashes and dies as it is asked to.
import { setTimeout } from 'node:timers/promises';
import { answerAs } from '../../src/jobs/answering-thread.ts';

export interface EchoQuestion {
  readonly say?: string;
  readonly afterMs?: number;
  /** Asks how often it was asked to count. */
  readonly count?: true;
  readonly nothing?: true;
  /** Throws this, as an error or as a plain text. */
  readonly fail?: string;
  readonly isPlain?: true;
  readonly answerFunction?: true;
  /** Dies of an error that nobody catches. */
  readonly crash?: string;
  /** Leaves with this code. */
  readonly exit?: number;
}

answerAs<EchoQuestion, unknown, { readonly greeting: string }>('echo', ({ greeting }) => {
  let counted = 0;
  return async ({ say, afterMs, count, nothing, fail, isPlain, answerFunction, crash, exit }) => {
    if (afterMs !== undefined) await setTimeout(afterMs);
    if (exit !== undefined) process.exit(exit);
    if (crash !== undefined) {
      process.nextTick(() => {
        throw new Error(crash);
      });
      return new Promise(() => undefined);
    }
    if (fail !== undefined) throw isPlain ? fail : new Error(fail);
    if (count) return ++counted;
    if (answerFunction) return () => undefined;
    return nothing ? undefined : `${greeting} ${say}`;
  };
});

answerAs<readonly number[], number>('once', () => (numbers) => numbers.reduce((sum, one) => sum + one, 0));
