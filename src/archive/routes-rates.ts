// /api/v1/accounts/:id/{rates,terms,indices}
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { computeShape, indicesShape } from './contract-indices.ts';
import { newTermShape, ratesShape } from './contract-rates.ts';
import { computeNow, openIndices } from './service-indices.ts';
import { openRates, recordTerm } from './service-rates.ts';

const tags = ['archive'];
const params = z.object({ id: z.string() });

/** What an account asks or probably asks, and its indices after published formulas. */
export function rateRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/accounts/:id/rates', { schema: { tags, params, response: { 200: ratesShape } } }, (request) =>
      openRates(db, request.params.id, dayOf(new Date())),
    );
    app.post(
      '/accounts/:id/terms',
      { schema: { tags, params, body: newTermShape, response: { 201: ratesShape } } },
      async (request, reply) =>
        reply.status(201).send(await recordTerm(db, request.params.id, request.body, dayOf(new Date()))),
    );
    app.get('/accounts/:id/indices', { schema: { tags, params, response: { 200: indicesShape } } }, (request) =>
      openIndices(db, request.params.id),
    );
    app.post(
      '/accounts/:id/indices',
      { schema: { tags, params, body: computeShape, response: { 201: indicesShape } } },
      async (request, reply) => {
        const by = callerOf(request).name;
        return reply.status(201).send(await computeNow(db, request.params.id, request.body, new Date(), by));
      },
    );
  };
}
