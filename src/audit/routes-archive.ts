// /api/v1/audit-runs: audits of the whole archive. /api/v1/audit-rings: groups that comment together.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { auditRunShape } from './contract-run.ts';
import { newestRun } from './store-run.ts';

const tags = ['audit'];

/** The newest audit of all, and asking for another, which works in the background. */
export function archiveAuditRoutes(db: Db, enqueue: () => Promise<void>): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/audit-runs/newest', { schema: { tags, response: { 200: auditRunShape.nullable() } } }, () =>
      newestRun(db),
    );
    app.post(
      '/audit-runs',
      { schema: { tags, response: { 202: z.object({ isQueued: z.literal(true) }) } } },
      async (_request, reply) => {
        await enqueue();
        return reply.code(202).send({ isQueued: true as const });
      },
    );
  };
}
