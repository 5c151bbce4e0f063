// /api/v1/k/:token: the KOL's private page. Everything here belongs to the placement that the link is of.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { newCommentShape, newDraftShape, newPublicationShape } from './contract-draft.ts';
import { declarationShape, kolPageShape, kolSampleShape, tokenParams } from './contract-kol-page.ts';
import { answerShape, kolOfferShape } from './contract-negotiation.ts';
import { attachmentShape, purposes } from './contract-work.ts';
import { readFormFile, sendFile } from './routes-work.ts';
import { commentDraft, handInDraft } from './service-draft.ts';
import { declareContent, type KolDoor, openKolPage } from './service-kol-page.ts';
import { recordSample } from './service-move.ts';
import { answerToOffer, counterOffer } from './service-negotiation.ts';
import type { Admitted } from './service-private-link.ts';
import { type CodesOf, tellPublication } from './service-publication.ts';
import { openAttachment, takeUpload } from './service-upload.ts';

const config = { access: 'private_link' } as const;
const tags = ['kol page'];
const ofContent = tokenParams.extend({ contentId: z.string().max(100) });

interface KolGiven {
  readonly door: KolDoor;
  readonly codesOf: CodesOf;
}

const answered = { 200: kolPageShape };

function offerRoutes(db: Db, { door, codesOf }: KolGiven): FastifyPluginAsyncZod {
  const pageOf = (who: Admitted) => openKolPage(db, who, codesOf);
  return async (app) => {
    app.post(
      '/k/:token/offers',
      { config, schema: { tags, params: tokenParams, body: kolOfferShape, response: answered } },
      async (request) => {
        const who = await door(request.params.token, request.ip);
        await counterOffer(db, who.placement.id, request.body, who.actor, new Date());
        return pageOf(who);
      },
    );
    app.post(
      '/k/:token/offers/:offerId/answer',
      {
        config,
        schema: {
          tags,
          params: tokenParams.extend({ offerId: z.string().max(100) }),
          body: answerShape,
          response: answered,
        },
      },
      async (request) => {
        const who = await door(request.params.token, request.ip);
        const of = { placementId: who.placement.id, offerId: request.params.offerId };
        await answerToOffer(db, of, request.body, who.actor, new Date());
        return pageOf(who);
      },
    );
    app.post(
      '/k/:token/samples',
      { config, schema: { tags, params: tokenParams, body: kolSampleShape, response: answered } },
      async (request) => {
        const who = await door(request.params.token, request.ip);
        await recordSample(db, who.placement.id, request.body, who.actor, new Date());
        return pageOf(who);
      },
    );
  };
}

function contentRoutes(db: Db, { door, codesOf }: KolGiven): FastifyPluginAsyncZod {
  const pageOf = (who: Admitted) => openKolPage(db, who, codesOf);
  return async (app) => {
    app.post(
      '/k/:token/contents/:contentId/drafts',
      { config, schema: { tags, params: ofContent, body: newDraftShape, response: answered } },
      async (request) => {
        const who = await door(request.params.token, request.ip);
        await handInDraft(db, who.placement.id, request.params.contentId, request.body, who.actor, new Date());
        return pageOf(who);
      },
    );
    app.post(
      '/k/:token/drafts/:draftId/comments',
      {
        config,
        schema: {
          ...{ tags, body: newCommentShape, response: answered },
          params: tokenParams.extend({ draftId: z.string().max(100) }),
        },
      },
      async (request) => {
        const who = await door(request.params.token, request.ip);
        const given = { draftId: request.params.draftId, placementId: who.placement.id, comment: request.body };
        await commentDraft(db, given, who.actor, new Date());
        return pageOf(who);
      },
    );
    app.post(
      '/k/:token/contents/:contentId/publications',
      { config, schema: { tags, params: ofContent, body: newPublicationShape, response: answered } },
      async (request) => {
        const who = await door(request.params.token, request.ip);
        const telling = { actor: who.actor, codesOf, now: new Date() };
        await tellPublication(db, who.placement.id, request.params.contentId, request.body, telling);
        return pageOf(who);
      },
    );
    app.put(
      '/k/:token/contents/:contentId/declaration',
      { config, schema: { tags, params: ofContent, body: declarationShape, response: answered } },
      async (request) => {
        const who = await door(request.params.token, request.ip);
        await declareContent(db, who, request.params.contentId, request.body.declaration, new Date());
        return pageOf(who);
      },
    );
  };
}

function fileRoutes(db: Db, { door }: KolGiven): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/k/:token/files',
      {
        config,
        schema: {
          ...{ tags, params: tokenParams, consumes: ['multipart/form-data'] },
          querystring: z.object({ purpose: z.enum(purposes) }),
          response: { 201: attachmentShape },
        },
      },
      async (request, reply) => {
        const who = await door(request.params.token, request.ip);
        const file = await readFormFile(request, reply);
        const upload = { placementId: who.placement.id, purpose: request.query.purpose, ...file };
        return reply.status(201).send(await takeUpload(db, upload, who.actor, new Date()));
      },
    );
    app.get(
      '/k/:token/files/:fileId',
      {
        config,
        schema: {
          tags,
          params: tokenParams.extend({ fileId: z.string().max(100) }),
          produces: ['image/jpeg', 'image/png', 'application/pdf'],
        },
      },
      async (request, reply) => {
        const who = await door(request.params.token, request.ip);
        return sendFile(reply, await openAttachment(db, who.placement.id, request.params.fileId));
      },
    );
  };
}

/** All that a KOL sees and does through its private link. */
export function kolRoutes(db: Db, given: KolGiven): FastifyPluginAsyncZod {
  return async (app) => {
    // What is answered here is nobody else's: nothing on the way may keep it or tell where it was asked for.
    app.addHook('onSend', async (_request, reply) => {
      if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store');
      reply.header('referrer-policy', 'no-referrer');
    });
    app.get('/k/:token', { config, schema: { tags, params: tokenParams, response: answered } }, async (request) =>
      openKolPage(db, await given.door(request.params.token, request.ip), given.codesOf),
    );
    await app.register(offerRoutes(db, given));
    await app.register(contentRoutes(db, given));
    await app.register(fileRoutes(db, given));
  };
}
