// /api/v1/briefs/:id/match
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { matchPageShape, matchQueryShape } from './contract.ts';
import { matchBrief } from './service.ts';

/** Who fits a brief, with reasons for and against each. */
export function matchRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/briefs/:id/match',
      {
        schema: {
          tags: ['match'],
          params: z.object({ id: z.string() }),
          querystring: matchQueryShape,
          response: { 200: matchPageShape },
        },
      },
      (request) => matchBrief(db, request.params.id, request.query, new Date()),
    );
  };
}
