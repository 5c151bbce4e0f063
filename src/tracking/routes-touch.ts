// /api/v1: all that leads to a KOL's sales in one answer, QR codes of print size, live slots.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import {
  newSlotShape,
  prepareShape,
  qrPngShape,
  qrSvgShape,
  slotChangeShape,
  slotShape,
  touchpointsShape,
} from './contract-touch.ts';
import { refuse } from './errors.ts';
import { writePng } from './file-qr.ts';
import { drawQr, leastPixelsOf, pixelsOf, rasterQr } from './qr.ts';
import {
  addSlot,
  moveSlotEnd,
  openAllTouchpoints,
  openQr,
  openSlots,
  openTouchpoints,
  prepareTouchpoints,
  removeSlot,
} from './service-touch.ts';

const tags = ['tracking'];
const params = z.object({ id: z.string() });
const slotParams = z.object({ id: z.string(), slotId: z.string() });
/** A side of 5,000 pixels is 21 cm at 600 dpi. */
const mostPixels = 5_000;

/** QR codes of links. `linkUrl` answers the address that links begin with. */
function qrRoutes(db: Db, linkUrl: () => string): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/links/:id/qr.svg',
      { schema: { tags, params, querystring: qrSvgShape, produces: ['image/svg+xml'] } },
      async (request, reply) => {
        const qr = await openQr(db, request.params.id, request.query.level, linkUrl());
        return reply.type('image/svg+xml').header('x-qr-modules', qr.size).send(drawQr(qr, request.query.mm));
      },
    );
    app.get(
      '/links/:id/qr.png',
      { schema: { tags, params, querystring: qrPngShape, produces: ['image/png'] } },
      async (request, reply) => {
        const { mm, dpi, level } = request.query;
        const pixels = pixelsOf(mm, dpi);
        if (pixels > mostPixels) throw refuse('qr_too_large', { pixels, most: mostPixels });
        const qr = await openQr(db, request.params.id, level, linkUrl());
        const lines = rasterQr(qr, pixels);
        if (lines === null) throw refuse('qr_too_small', { pixels, modules: qr.size, needed: leastPixelsOf(qr) });
        return reply.type('image/png').header('x-qr-modules', qr.size).send(writePng(lines, dpi));
      },
    );
  };
}

function slotRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/placements/:id/live-slots',
      { schema: { tags, params, body: newSlotShape, response: { 201: slotShape } } },
      async (request, reply) => reply.status(201).send(await addSlot(db, request.params.id, request.body)),
    );
    app.get(
      '/campaigns/:id/live-slots',
      { schema: { tags, params, response: { 200: z.array(slotShape) } } },
      (request) => openSlots(db, request.params.id),
    );
    app.patch(
      '/campaigns/:id/live-slots/:slotId',
      { schema: { tags, params: slotParams, body: slotChangeShape, response: { 200: slotShape } } },
      (request) => moveSlotEnd(db, request.params.id, request.params.slotId, new Date(request.body.endsAt)),
    );
    app.delete(
      '/campaigns/:id/live-slots/:slotId',
      { schema: { tags, params: slotParams, response: { 204: z.null() } } },
      async (request, reply) => {
        await removeSlot(db, request.params.id, request.params.slotId);
        return reply.status(204).send(null);
      },
    );
  };
}

export function touchRoutes(db: Db, linkUrl: () => string): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(qrRoutes(db, linkUrl));
    await app.register(slotRoutes(db));
    app.get(
      '/campaigns/:id/touchpoints',
      { schema: { tags, params, response: { 200: z.array(touchpointsShape) } } },
      (request) => openAllTouchpoints(db, request.params.id, linkUrl(), new Date()),
    );
    app.get(
      '/placements/:id/touchpoints',
      { schema: { tags, params, response: { 200: touchpointsShape } } },
      (request) => openTouchpoints(db, request.params.id, linkUrl(), new Date()),
    );
    app.post(
      '/placements/:id/touchpoints',
      { schema: { tags, params, body: prepareShape, response: { 200: touchpointsShape } } },
      (request) => prepareTouchpoints(db, request.params.id, request.body.targetUrl, linkUrl(), new Date()),
    );
  };
}
