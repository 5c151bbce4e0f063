// /api/v1/audit-runs: audits of the whole archive. /api/v1/audit-rings: groups that comment together.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { ringDetailShape, ringListShape } from './contract-ring.ts';
import { auditRunShape } from './contract-run.ts';
import { refuse } from './errors.ts';
import { findRing, listRings } from './store-ring.ts';
import { newestRun } from './store-run.ts';

const tags = ['audit'];
const params = z.object({ id: z.string() });
const mostRings = 200;

/** The newest audit of all, asking for another, which works in the background; and the rings that the last one found. */
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
    app.get('/audit-rings', { schema: { tags, response: { 200: ringListShape } } }, () => listRings(db, mostRings));
    app.get('/audit-rings/:id', { schema: { tags, params, response: { 200: ringDetailShape } } }, async (request) => {
      const { id } = request.params;
      const ring = await findRing(db, id);
      if (!ring) throw refuse('ring_not_found', { id });
      return ring;
    });
  };
}
