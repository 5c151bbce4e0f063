// /api/v1: links, coupons, order sources, orders of a campaign.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import QRCode from 'qrcode';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { requestLanguage } from '../http/problem.ts';
import {
  couponShape,
  linkShape,
  newCouponShape,
  newLinkShape,
  orderImportShape,
  orderViewShape,
  summaryShape,
} from './contract.ts';
import { refuse } from './errors.ts';
import { makeCoupon, makeLink, openCoupons, openLinks, openOrders, openSummary } from './service.ts';
import { takeOrdersTable } from './service-table.ts';
import { findLinkTarget } from './store-click.ts';

const tags = ['tracking'];
/** A table of orders is read whole; larger ones are refused with `body_too_large`. */
const largestTable = 64 * 1024 ** 2;
const params = z.object({ id: z.string() });

/** `publicUrl` answers the address that people outside reach, known only once the server listens. */
export function trackingRoutes(db: Db, publicUrl: () => string): FastifyPluginAsyncZod {
  return async (app) => {
    app.post('/links', { schema: { tags, body: newLinkShape, response: { 201: linkShape } } }, async (request, reply) =>
      reply.status(201).send(await makeLink(db, request.body.placementId, request.body.targetUrl, publicUrl())),
    );
    app.get('/campaigns/:id/links', { schema: { tags, params, response: { 200: z.array(linkShape) } } }, (request) =>
      openLinks(db, request.params.id, publicUrl()),
    );
    app.get('/links/:id/qr.svg', { schema: { tags, params, produces: ['image/svg+xml'] } }, async (request, reply) => {
      if (!(await findLinkTarget(db, request.params.id))) throw refuse('link_not_found');
      return reply.type('image/svg+xml').send(
        await QRCode.toString(`${publicUrl()}/r/${request.params.id}`, {
          type: 'svg',
          errorCorrectionLevel: 'M',
          margin: 2,
        }),
      );
    });
    app.post(
      '/coupons',
      { schema: { tags, body: newCouponShape, response: { 201: couponShape } } },
      async (request, reply) =>
        reply.status(201).send(await makeCoupon(db, request.body.code, request.body.placementId)),
    );
    app.get(
      '/campaigns/:id/coupons',
      { schema: { tags, params, response: { 200: z.array(couponShape) } } },
      (request) => openCoupons(db, request.params.id),
    );
    app.post(
      '/campaigns/:id/orders',
      { schema: { tags, params, consumes: ['multipart/form-data'], response: { 200: orderImportShape } } },
      async (request) => {
        const file = request.isMultipart() ? await request.file({ limits: { fileSize: largestTable } }) : undefined;
        if (!file) throw refuse('orders_file_missing');
        const done = await takeOrdersTable(db, request.params.id, await file.toBuffer(), requestLanguage(request));
        return { ...done, rejects: [...done.rejects] };
      },
    );
    app.get(
      '/campaigns/:id/orders',
      {
        schema: {
          tags,
          params,
          querystring: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(200) }),
          response: { 200: z.array(orderViewShape) },
        },
      },
      (request) => openOrders(db, request.params.id, request.query.limit),
    );
    app.get('/campaigns/:id/tracking', { schema: { tags, params, response: { 200: summaryShape } } }, (request) =>
      openSummary(db, request.params.id),
    );
  };
}
