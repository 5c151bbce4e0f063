// /api/v1/campaigns, /placements, /deliverables
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  campaignShape,
  deliverableEditShape,
  deliverableShape,
  fromPlanShape,
  moveRequestShape,
  newCampaignShape,
  placementShape,
  termsShape,
} from './contract.ts';
import { newTermsShape, termsVersionShape } from './contract-terms.ts';
import {
  agreeTerms,
  negotiateTerms,
  openCampaign,
  openPlacement,
  openTerms,
  startCampaign,
  startFromPlan,
} from './service.ts';
import { advancePlacement, writeDeliverable } from './service-move.ts';
import type { CodesOf } from './service-publication.ts';
import { listCampaigns, listPlacements } from './store.ts';

const tags = ['campaign'];
const params = z.object({ id: z.string() });

/** Campaigns with their placements, and every move of a placement. */
export function campaignRoutes(db: Db, codesOf: CodesOf): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/campaigns', { schema: { tags, response: { 200: z.array(campaignShape) } } }, () => listCampaigns(db));
    app.post(
      '/campaigns',
      { schema: { tags, body: newCampaignShape, response: { 201: campaignShape } } },
      async (request, reply) =>
        reply.status(201).send(await startCampaign(db, request.body, callerOf(request).userId, new Date())),
    );
    app.post(
      '/campaigns/from-plan',
      { schema: { tags, body: fromPlanShape, response: { 201: campaignShape } } },
      async (request, reply) =>
        reply.status(201).send(await startFromPlan(db, request.body, callerOf(request).userId, new Date())),
    );
    app.get('/campaigns/:id', { schema: { tags, params, response: { 200: campaignShape } } }, (request) =>
      openCampaign(db, request.params.id),
    );
    app.get(
      '/campaigns/:id/placements',
      { schema: { tags, params, response: { 200: z.array(placementShape) } } },
      async (request) => {
        await openCampaign(db, request.params.id);
        return listPlacements(db, request.params.id);
      },
    );
    app.get('/placements/:id', { schema: { tags, params, response: { 200: placementShape } } }, (request) =>
      openPlacement(db, request.params.id),
    );
    app.post(
      '/placements/:id/moves',
      { schema: { tags, params, body: moveRequestShape, response: { 200: placementShape } } },
      (request) =>
        advancePlacement(db, request.params.id, {
          ...request.body,
          by: callerOf(request).name,
          codesOf,
          now: new Date(),
        }),
    );
    app.patch(
      '/placements/:id',
      { schema: { tags, params, body: termsShape, response: { 200: placementShape } } },
      (request) => negotiateTerms(db, request.params.id, request.body, callerOf(request).name, new Date()),
    );
    app.get(
      '/placements/:id/terms',
      { schema: { tags, params, response: { 200: z.array(termsVersionShape) } } },
      (request) => openTerms(db, request.params.id),
    );
    app.post(
      '/placements/:id/terms',
      { schema: { tags, params, body: newTermsShape, response: { 201: placementShape } } },
      async (request, reply) =>
        reply
          .status(201)
          .send(await agreeTerms(db, request.params.id, request.body, callerOf(request).name, new Date())),
    );
    app.patch(
      '/deliverables/:id',
      { schema: { tags, params, body: deliverableEditShape, response: { 200: deliverableShape } } },
      (request) =>
        writeDeliverable(db, request.params.id, request.body, {
          by: callerOf(request).name,
          codesOf,
          now: new Date(),
        }),
    );
  };
}
