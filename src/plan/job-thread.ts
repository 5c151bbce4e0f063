// Plans in a thread of its own, so that clicks are answered while a plan is made.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Instance, Plan } from './contract.ts';
import { planMix } from './engine/plan-mix.ts';

/** Solves an instance in another thread; rejects with the fault of that thread. */
export function planInThread(instance: Instance): Promise<Plan> {
  return new Promise((done, fail) => {
    const thread = new Worker(new URL(import.meta.url), { execArgv: [], workerData: { kolosseoPlan: instance } });
    thread.once('message', (plan: Plan) => done(plan));
    thread.once('error', fail);
    thread.once('exit', (code) =>
      code === 0 ? undefined : fail(new Error(`the planning thread ended with code ${code}`)),
    );
  });
}

const given = workerData as { kolosseoPlan?: Instance } | null;
if (!isMainThread && given?.kolosseoPlan && parentPort)
  parentPort.postMessage(planMix(given.kolosseoPlan, () => performance.now()));
