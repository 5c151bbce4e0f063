// /api/v1: links, coupons, the summary of a campaign.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import QRCode from 'qrcode';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { couponShape, linkShape, newCouponShape, newLinkShape, summaryShape } from './contract.ts';
import { refuse } from './errors.ts';
import { makeCoupon, makeLink, openCoupons, openLinks, openSummary } from './service.ts';
import { findLinkTarget } from './store-click.ts';

const tags = ['tracking'];
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
    app.get('/campaigns/:id/tracking', { schema: { tags, params, response: { 200: summaryShape } } }, (request) =>
      openSummary(db, request.params.id),
    );
  };
}
