// /api/v1: offers, drafts and publications of placements, as people of the workspace see and answer them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { checkShape } from '../compliance/contract.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { placementShape } from './contract.ts';
import {
  alertShape,
  closeAlertShape,
  decideShape,
  draftShape,
  metricsShape,
  newCommentShape,
  newDraftShape,
  newPublicationShape,
  publicationShape,
} from './contract-draft.ts';
import { answerShape, campaignMoneyShape, newOfferShape, offerShape, offerViewShape } from './contract-negotiation.ts';
import { staffActor } from './routes-work.ts';
import { openPlacement } from './service.ts';
import { openDraftCheck } from './service-check.ts';
import { closeComment, commentDraft, decideDraft, handInDraft, openDraft, openDrafts } from './service-draft.ts';
import { answerToOffer, makeOffer, openMoney, openOffers, viewOffers } from './service-negotiation.ts';
import {
  type CodesOf,
  confirmPublication,
  dismissAlert,
  openMetrics,
  openPublications,
  tellPublication,
} from './service-publication.ts';
import { listAlerts } from './store-publication.ts';

const tags = ['campaign'];
const params = z.object({ id: z.string() });
const ofPlacement = z.object({ id: z.string(), deliverableId: z.string() });

function offerRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/placements/:id/offers', { schema: { tags, params, response: { 200: z.array(offerShape) } } }, (request) =>
      openOffers(db, request.params.id),
    );
    app.get(
      '/placements/:id/offer-views',
      { schema: { tags, params, response: { 200: z.array(offerViewShape) } } },
      (request) => viewOffers(db, request.params.id, new Date()),
    );
    app.post(
      '/placements/:id/offers',
      { schema: { tags, params, body: newOfferShape, response: { 201: z.array(offerShape) } } },
      async (request, reply) =>
        reply.status(201).send(await makeOffer(db, request.params.id, request.body, staffActor(request), new Date())),
    );
    app.post(
      '/placements/:id/offers/:offerId/answer',
      {
        schema: {
          tags,
          params: z.object({ id: z.string(), offerId: z.string() }),
          body: answerShape,
          response: { 200: z.array(offerShape) },
        },
      },
      (request) => {
        const of = { placementId: request.params.id, offerId: request.params.offerId };
        return answerToOffer(db, of, request.body, staffActor(request), new Date());
      },
    );
    app.get('/campaigns/:id/money', { schema: { tags, params, response: { 200: campaignMoneyShape } } }, (request) =>
      openMoney(db, request.params.id),
    );
  };
}

function draftRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/placements/:id/drafts', { schema: { tags, params, response: { 200: z.array(draftShape) } } }, (request) =>
      openDrafts(db, request.params.id),
    );
    app.post(
      '/placements/:id/deliverables/:deliverableId/drafts',
      { schema: { tags, params: ofPlacement, body: newDraftShape, response: { 201: z.array(draftShape) } } },
      async (request, reply) => {
        const { id, deliverableId } = request.params;
        await handInDraft(db, id, deliverableId, request.body, staffActor(request), new Date());
        return reply.status(201).send(await openDrafts(db, id));
      },
    );
    app.get('/drafts/:id/check', { schema: { tags, params, response: { 200: checkShape } } }, async (request) => {
      const draft = await openDraft(db, request.params.id, null);
      return openDraftCheck(db, draft, draft.byName, new Date());
    });
    app.post(
      '/drafts/:id/comments',
      { schema: { tags, params, body: newCommentShape, response: { 201: draftShape } } },
      async (request, reply) => {
        const given = { draftId: request.params.id, placementId: null, comment: request.body };
        return reply.status(201).send(await commentDraft(db, given, staffActor(request), new Date()));
      },
    );
    app.post(
      '/drafts/:id/comments/:commentId/settle',
      {
        schema: { tags, params: z.object({ id: z.string(), commentId: z.string() }), response: { 200: draftShape } },
      },
      (request) => closeComment(db, request.params.id, request.params.commentId, callerOf(request).name, new Date()),
    );
    app.post(
      '/drafts/:id/decisions',
      { schema: { tags, params, body: decideShape, response: { 201: draftShape } } },
      async (request, reply) =>
        reply
          .status(201)
          .send(await decideDraft(db, request.params.id, request.body, callerOf(request).name, new Date())),
    );
  };
}

function publicationRoutes(db: Db, codesOf: CodesOf): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/placements/:id/publications',
      { schema: { tags, params, response: { 200: z.array(publicationShape) } } },
      (request) => openPublications(db, request.params.id, codesOf),
    );
    app.post(
      '/placements/:id/deliverables/:deliverableId/publications',
      {
        schema: { tags, params: ofPlacement, body: newPublicationShape, response: { 201: z.array(publicationShape) } },
      },
      async (request, reply) => {
        const { id, deliverableId } = request.params;
        const telling = { actor: staffActor(request), codesOf, now: new Date() };
        await tellPublication(db, id, deliverableId, request.body, telling);
        return reply.status(201).send(await openPublications(db, id, codesOf));
      },
    );
    app.post(
      '/placements/:id/deliverables/:deliverableId/confirmation',
      { schema: { tags, params: ofPlacement, response: { 200: placementShape } } },
      (request) => {
        const confirming = { by: callerOf(request).name, codesOf, now: new Date() };
        return confirmPublication(db, request.params.id, request.params.deliverableId, confirming);
      },
    );
    app.get(
      '/placements/:id/metrics',
      {
        schema: {
          ...{ tags, params },
          response: { 200: z.array(z.object({ deliverableId: z.string(), metrics: z.array(metricsShape) })) },
        },
      },
      (request) => openMetrics(db, request.params.id, new Date()),
    );
    app.get(
      '/placements/:id/alerts',
      { schema: { tags, params, response: { 200: z.array(alertShape) } } },
      async (request) => {
        await openPlacement(db, request.params.id);
        return listAlerts(db, request.params.id);
      },
    );
    app.post(
      '/placements/:id/alerts/:alertId/closing',
      {
        schema: {
          tags,
          params: z.object({ id: z.string(), alertId: z.string() }),
          body: closeAlertShape,
          response: { 200: z.array(alertShape) },
        },
      },
      (request) => {
        const closing = { by: callerOf(request).name, note: request.body.note, now: new Date() };
        return dismissAlert(db, request.params.id, request.params.alertId, closing);
      },
    );
  };
}

/** Negotiation, approval and proof of publication. */
export function contentRoutes(db: Db, codesOf: CodesOf): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(offerRoutes(db));
    await app.register(draftRoutes(db));
    await app.register(publicationRoutes(db, codesOf));
  };
}
