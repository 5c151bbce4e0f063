// /api/v1: the work on placements, as people of the workspace do it.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Refused } from '../base/refusal.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import { placementShape } from './contract.ts';
import { calendarQueryShape, calendarShape } from './contract-calendar.ts';
import { waitingShape } from './contract-waiting.ts';
import {
  type Attachment,
  actShape,
  attachmentShape,
  bulkMoveAnswerShape,
  bulkMoveShape,
  invitedShape,
  inviteShape,
  madePrivateLinkShape,
  newPrivateLinkShape,
  newSampleShape,
  ownerChangeShape,
  privateLinkShape,
  purposes,
} from './contract-work.ts';
import { refuseWork } from './errors-work.ts';
import { openPlacement } from './service.ts';
import { openCalendar } from './service-calendar.ts';
import { advanceTogether, assignOwner, recordSample } from './service-move.ts';
import { inviteTogether } from './service-negotiation.ts';
import { endPrivateLink, makePrivateLink, openPrivateLinks } from './service-private-link.ts';
import type { CodesOf } from './service-publication.ts';
import { openAttachment, takeUpload, uploadLimits } from './service-upload.ts';
import { openWaiting } from './service-waiting.ts';
import { type Actor, listActs } from './store-act.ts';
import { listAttachments } from './store-attachment.ts';

const tags = ['campaign'];
const params = z.object({ id: z.string() });

/** Who acts, where a person of the workspace does. */
export const staffActor = (request: FastifyRequest): Actor => ({
  side: 'brand',
  name: callerOf(request).name,
  linkId: null,
});

/** What a form may be beside its file: boundaries and names. */
const formSlack = 64 * 1024;

/**
 * The one file of a form, in memory. A form that is larger than a file may be is not read on: it is refused at once, and the
 * connection ends. Refuses `upload_missing`, `upload_too_large`, `upload_unreadable` for what is no form.
 */
export async function readFormFile(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<{ name: string; bytes: Buffer }> {
  const most = uploadLimits.fileBytes + formSlack;
  if (!request.isMultipart()) throw refuseWork('upload_missing');
  const tooMuch = new Promise<never>((_resolve, reject) => {
    let size = Number(request.headers['content-length'] ?? 0) > most ? most : 0;
    const stop = () => {
      request.raw.unpipe();
      request.raw.pause();
      reply.header('connection', 'close');
      reject(refuseWork('upload_too_large', { most: uploadLimits.fileBytes / 1024 ** 2 }));
    };
    if (size === most) stop();
    else
      request.raw.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > most) stop();
      });
  });
  return Promise.race([tooMuch, readForm(request)]);
}

async function readForm(request: FastifyRequest): Promise<{ name: string; bytes: Buffer }> {
  const limits = { fileSize: uploadLimits.fileBytes, files: 1, fields: 0, parts: 1, headerPairs: 20 };
  try {
    const file = await request.file({ limits });
    if (!file) throw refuseWork('upload_missing');
    return { name: file.filename ?? '', bytes: await file.toBuffer() };
  } catch (error) {
    if (error instanceof Refused || (error as { statusCode?: number }).statusCode === 413) throw error;
    throw refuseWork('upload_unreadable');
  }
}

/**
 * Sends a file so that no browser takes it for anything but what it is: a picture is shown, paper is saved, nothing in it runs,
 * nothing of it is kept on the way.
 */
export function sendFile(
  reply: FastifyReply,
  file: Pick<Attachment, 'mediaType' | 'name'> & { readonly content: Buffer },
): FastifyReply {
  const isPicture = file.mediaType !== 'application/pdf';
  const name = encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.codePointAt(0)!.toString(16)}`);
  return reply
    .type(file.mediaType)
    .header('content-disposition', `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-store')
    .send(file.content);
}

function linkRoutes(db: Db, publicUrl: () => string): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/placements/:id/private-links',
      { schema: { tags, params, response: { 200: z.array(privateLinkShape) } } },
      (request) => openPrivateLinks(db, request.params.id),
    );
    app.post(
      '/placements/:id/private-links',
      { schema: { tags, params, body: newPrivateLinkShape, response: { 201: madePrivateLinkShape } } },
      async (request, reply) => {
        const making = { by: callerOf(request).name, publicUrl: publicUrl(), now: new Date() };
        return reply.status(201).send(await makePrivateLink(db, request.params.id, request.body, making));
      },
    );
    app.delete(
      '/placements/:id/private-links',
      { schema: { tags, params, response: { 200: z.array(privateLinkShape) } } },
      (request) => endPrivateLink(db, request.params.id, callerOf(request).name, new Date()),
    );
  };
}

function fileRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/placements/:id/files',
      { schema: { tags, params, response: { 200: z.array(attachmentShape) } } },
      async (request) => {
        await openPlacement(db, request.params.id);
        return listAttachments(db, request.params.id);
      },
    );
    app.post(
      '/placements/:id/files',
      {
        schema: {
          ...{ tags, params, consumes: ['multipart/form-data'] },
          querystring: z.object({ purpose: z.enum(purposes) }),
          response: { 201: attachmentShape },
        },
      },
      async (request, reply) => {
        const { id } = await openPlacement(db, request.params.id);
        const upload = { placementId: id, purpose: request.query.purpose, ...(await readFormFile(request, reply)) };
        return reply.status(201).send(await takeUpload(db, upload, staffActor(request), new Date()));
      },
    );
    app.get(
      '/placements/:id/files/:fileId',
      {
        schema: {
          tags,
          params: z.object({ id: z.string(), fileId: z.string() }),
          produces: ['image/jpeg', 'image/png', 'application/pdf'],
        },
      },
      async (request, reply) => sendFile(reply, await openAttachment(db, request.params.id, request.params.fileId)),
    );
  };
}

/** Links, files, samples, owners, moves of many, and the record of a placement. */
export function workRoutes(
  db: Db,
  { codesOf, publicUrl }: { readonly codesOf: CodesOf; readonly publicUrl: () => string },
): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(linkRoutes(db, publicUrl));
    await app.register(fileRoutes(db));
    app.post(
      '/placements/:id/samples',
      { schema: { tags, params, body: newSampleShape, response: { 201: placementShape } } },
      async (request, reply) =>
        reply
          .status(201)
          .send(await recordSample(db, request.params.id, request.body, staffActor(request), new Date())),
    );
    app.put(
      '/placements/:id/owner',
      { schema: { tags, params, body: ownerChangeShape, response: { 200: placementShape } } },
      (request) => assignOwner(db, request.params.id, request.body.ownerId, callerOf(request).name, new Date()),
    );
    app.post(
      '/placement-moves',
      { schema: { tags, body: bulkMoveShape, response: { 200: bulkMoveAnswerShape } } },
      (request) => {
        const { placementIds, ...move } = request.body;
        const moving = { ...move, by: callerOf(request).name, codesOf, now: new Date() };
        return advanceTogether(db, placementIds, moving, requestLanguage(request));
      },
    );
    app.post(
      '/placement-invitations',
      { schema: { tags, body: inviteShape, response: { 200: invitedShape } } },
      (request) => {
        const making = { by: callerOf(request).name, publicUrl: publicUrl(), now: new Date() };
        return inviteTogether(db, request.body, making, requestLanguage(request));
      },
    );
    app.get(
      '/calendar',
      { schema: { tags, querystring: calendarQueryShape, response: { 200: calendarShape } } },
      (request) => openCalendar(db, request.query),
    );
    app.get('/waiting', { schema: { tags, response: { 200: z.array(waitingShape) } } }, () =>
      openWaiting(db, null, new Date()),
    );
    app.get(
      '/campaigns/:id/waiting',
      { schema: { tags, params, response: { 200: z.array(waitingShape) } } },
      (request) => openWaiting(db, request.params.id, new Date()),
    );
    app.get(
      '/placements/:id/record',
      { schema: { tags, params, response: { 200: z.array(actShape) } } },
      async (request) => {
        await openPlacement(db, request.params.id);
        return listActs(db, request.params.id);
      },
    );
  };
}
