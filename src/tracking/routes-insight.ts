// /api/v1: what a campaign's own clicks and orders say. Nothing here is stored, and nothing pays.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { campaignCreditShape, campaignLiftShape, liftQueryShape } from './contract-insight.ts';
import type { InsightThread } from './job-insight.ts';
import { openCredit, openLift } from './service-insight.ts';

const tags = ['tracking'];
const params = z.object({ id: z.string() });
const creditQuery = z.object({ days: z.coerce.number().int().min(1).max(365).default(30) });

export function insightRoutes(db: Db, insight: InsightThread): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/campaigns/:id/credit',
      { schema: { tags, params, querystring: creditQuery, response: { 200: campaignCreditShape } } },
      (request) => openCredit(db, insight, request.params.id, request.query.days),
    );
    app.get(
      '/campaigns/:id/lift',
      { schema: { tags, params, querystring: liftQueryShape, response: { 200: campaignLiftShape } } },
      (request) => openLift(db, insight, request.params.id, request.query, new Date()),
    );
  };
}
