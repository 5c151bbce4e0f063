// The dry run of a policy as work in the background; its record tells how far it is and what came out.
import type { Task } from 'graphile-worker';
import { z } from 'zod';
import type { Connection } from '../db/connect.ts';
import { runTry } from './service-policy.ts';

/** The task's name in the queue; its payload is the record's id. */
export const policyTryTaskName = 'try_policy';

const payloadShape = z.object({ id: z.string() });

export function policyTryTask({ db, url }: Connection): Task {
  return async (payload) => runTry(db, url, payloadShape.parse(payload).id);
}
