// GET /api/v1/campaigns/:id/result: how a campaign is doing, asked again and again.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { resultShape } from './contract-result.ts';
import { ResultDesk } from './service-result.ts';

/** With `if-none-match` it answers 304 while nothing has happened: ask as often as you like. */
export function resultRoutes(db: Db): FastifyPluginAsyncZod {
  const desk = new ResultDesk(db, () => new Date());
  return async (app) => {
    app.get(
      '/campaigns/:id/result',
      {
        schema: {
          tags: ['settlement'],
          params: z.object({ id: z.string() }),
          response: { 200: resultShape, 304: z.null() },
        },
      },
      async (request, reply) => {
        const { tag, result } = await desk.open(request.params.id, request.headers['if-none-match'] ?? null);
        reply.header('etag', tag).header('cache-control', 'private, no-cache');
        return result === null ? reply.status(304).send(null) : reply.send(result);
      },
    );
  };
}
