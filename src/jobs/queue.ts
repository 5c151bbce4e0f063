// The queue of background work, in the same database: nothing is lost with a process, any number of processes may work.
import { Logger, type Runner, run, type TaskList } from 'graphile-worker';
import type pg from 'pg';

export interface Wish {
  /** Where the task waits already, it is not stored a second time; one that is at work does not count. */
  readonly once?: boolean;
}

export interface Queue {
  /** Starts working on what is stored; done at the first `add` at the latest. */
  start(): Promise<void>;
  /** Hands a task over; it is stored before this resolves. A task that fails is not tried again: its record says why. */
  add(task: string, payload: object, wish?: Wish): Promise<void>;
  /** Lets running tasks end and takes no new ones. */
  stop(): Promise<void>;
}

/** The records of the work say what happened; the worker's own chatter would repeat file names in the log. */
const silent = new Logger(() => () => undefined);

/** A queue over the pool; `tasks` are the kinds of work by name. */
export function createQueue(pool: pg.Pool, tasks: TaskList): Queue {
  let starting: Promise<Runner> | null = null;
  const started = () => {
    starting ??= run({ pgPool: pool, taskList: tasks, concurrency: 1, noHandleSignals: true, logger: silent });
    return starting;
  };
  return {
    start: async () => {
      await started();
    },
    add: async (task, payload, { once = false } = {}) => {
      const key = once ? { jobKey: task, jobKeyMode: 'preserve_run_at' as const } : {};
      await (await started()).addJob(task, payload, { maxAttempts: 1, ...key });
    },
    stop: async () => {
      if (starting) await (await starting).stop();
    },
  };
}
