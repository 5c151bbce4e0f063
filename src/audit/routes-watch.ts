// /api/v1/kols/:id/watch, /alerts
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { openKol } from '../archive/service.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { alertShape, watchShape } from './contract-view.ts';
import { refuse } from './errors.ts';
import { isWatched, listAlerts, markSeen, setWatched } from './store-watch.ts';

const tags = ['audit'];
const params = z.object({ id: z.string() });

/** Watching a KOL, and what changed about the watched ones. */
export function watchRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/kols/:id/watch', { schema: { tags, params, response: { 200: watchShape } } }, async (request) => ({
      isWatched: await isWatched(db, (await openKol(db, request.params.id)).id),
    }));
    app.put(
      '/kols/:id/watch',
      { schema: { tags, params, body: watchShape, response: { 200: watchShape } } },
      async (request) => {
        const { id } = await openKol(db, request.params.id);
        await setWatched(db, id, request.body.isWatched, new Date(), callerOf(request).name);
        return { isWatched: await isWatched(db, id) };
      },
    );
    app.get('/alerts', { schema: { tags, response: { 200: z.array(alertShape) } } }, () => listAlerts(db, 100));
    app.post('/alerts/:id/seen', { schema: { tags, params, response: { 204: z.null() } } }, async (request, reply) => {
      const { id } = request.params;
      if (!(await markSeen(db, id, new Date(), callerOf(request).name))) throw refuse('alert_not_found', { id });
      return reply.status(204).send(null);
    });
  };
}
