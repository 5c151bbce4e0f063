// /api/v1/briefs/:id/draft, /plans, …: plans of a brief, what explains them, and what people do with them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import {
  curveShape,
  draftShape,
  newCommentShape,
  newPlanShape,
  planChangeShape,
  planSummaryShape,
  planViewShape,
  substituteShape,
  whyNotShape,
  wishesShape,
} from './contract-view.ts';
import { offerRoutes } from './routes-offer.ts';
import { paperRoutes } from './routes-paper.ts';
import { commentPlan, openPlan, type PlanDesk, updatePlan } from './service.ts';
import { listPlans } from './store.ts';

const tags = ['plan'];
const params = z.object({ id: z.string() });

/** Questions about a plan that nobody keeps yet. They change nothing, so that viewers may ask too. */
function draftRoutes(desk: PlanDesk): FastifyPluginAsyncZod {
  return async (app) => {
    const config = { access: 'read' } as const;
    app.post(
      '/briefs/:id/draft',
      { config, schema: { tags, params, body: wishesShape, response: { 200: draftShape } } },
      (request) => desk.draft(request.params.id, request.body, new Date(), requestLanguage(request)),
    );
    app.post(
      '/briefs/:id/curve',
      { config, schema: { tags, params, body: wishesShape, response: { 200: curveShape } } },
      (request) => desk.curve(request.params.id, request.body, new Date(), requestLanguage(request)),
    );
    app.post(
      '/briefs/:id/substitutes',
      {
        config,
        schema: {
          tags,
          params,
          body: z.object({ accountId: z.string(), wishes: wishesShape }),
          response: { 200: z.array(substituteShape) },
        },
      },
      (request) => {
        const { accountId, wishes } = request.body;
        return desk.substitutes(request.params.id, wishes, accountId, new Date(), requestLanguage(request));
      },
    );
    app.post(
      '/briefs/:id/why-not',
      {
        config,
        schema: {
          tags,
          params,
          body: z.object({ q: z.string().trim().min(1).max(200), wishes: wishesShape }),
          response: { 200: whyNotShape },
        },
      },
      (request) => {
        const { q, wishes } = request.body;
        return desk.whyNot(request.params.id, wishes, q, new Date(), requestLanguage(request));
      },
    );
  };
}

/** Plans of a brief, each with its proven gap. */
export function planRoutes(db: Db, desk: PlanDesk): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(draftRoutes(desk));
    await app.register(offerRoutes(db, desk));
    await app.register(paperRoutes(db));
    app.post(
      '/briefs/:id/plans',
      { schema: { tags, params, body: newPlanShape, response: { 201: planViewShape } } },
      async (request, reply) => {
        const { userId } = callerOf(request);
        const made = desk.make(request.params.id, request.body, userId, new Date(), requestLanguage(request));
        return reply.status(201).send(await made);
      },
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
    app.patch(
      '/plans/:id',
      { schema: { tags, params, body: planChangeShape, response: { 200: planViewShape } } },
      (request) => updatePlan(db, request.params.id, request.body, callerOf(request).userId, new Date()),
    );
    app.post(
      '/plans/:id/comments',
      { schema: { tags, params, body: newCommentShape, response: { 201: planViewShape } } },
      async (request, reply) => {
        const { userId } = callerOf(request);
        return reply.status(201).send(await commentPlan(db, request.params.id, request.body.text, userId, new Date()));
      },
    );
  };
}
