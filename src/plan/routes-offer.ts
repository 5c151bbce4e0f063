// /api/v1/briefs/:id/offers, /briefs/:id/message, /plans/:id/message: what to offer a KOL, and how to say it.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { requestLanguage } from '../http/problem.ts';
import {
  messageQueryShape,
  messageShape,
  offersQueryShape,
  offersShape,
  planMessageQueryShape,
} from './contract-offer.ts';
import type { PlanDesk } from './service.ts';
import { messageOf, planMessage } from './service-message.ts';
import { offersOf } from './service-offer.ts';

const tags = ['plan'];
const params = z.object({ id: z.string() });

/** Offers and their messages. They keep nothing. */
export function offerRoutes(db: Db, desk: PlanDesk): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/briefs/:id/offers',
      { schema: { tags, params, querystring: offersQueryShape, response: { 200: offersShape } } },
      (request) => offersOf(db, desk, request.params.id, request.query, new Date()),
    );
    app.get(
      '/briefs/:id/message',
      { schema: { tags, params, querystring: messageQueryShape, response: { 200: messageShape } } },
      (request) => messageOf(db, desk, request.params.id, request.query, new Date(), requestLanguage(request)),
    );
    app.get(
      '/plans/:id/message',
      { schema: { tags, params, querystring: planMessageQueryShape, response: { 200: messageShape } } },
      (request) => planMessage(db, desk, request.params.id, request.query, new Date(), requestLanguage(request)),
    );
  };
}
