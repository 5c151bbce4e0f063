// /api/v1/briefs/:id/plans, /plans
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import { newPlanShape, planSummaryShape, planViewShape } from './contract-view.ts';
import { makePlan, openPlan } from './service.ts';
import { listPlans } from './store.ts';

const tags = ['plan'];
const params = z.object({ id: z.string() });

/** Plans of a brief, each with its proven gap. */
export function planRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/briefs/:id/plans',
      { schema: { tags, params, body: newPlanShape, response: { 201: planViewShape } } },
      async (request, reply) =>
        reply
          .status(201)
          .send(
            await makePlan(
              db,
              request.params.id,
              request.body,
              callerOf(request).userId,
              new Date(),
              requestLanguage(request),
            ),
          ),
    );
    app.get(
      '/plans',
      {
        schema: {
          tags,
          querystring: z.object({ brief: z.string().optional() }),
          response: { 200: z.array(planSummaryShape) },
        },
      },
      (request) => listPlans(db, request.query.brief ?? null),
    );
    app.get('/plans/:id', { schema: { tags, params, response: { 200: planViewShape } } }, (request) =>
      openPlan(db, request.params.id),
    );
  };
}
