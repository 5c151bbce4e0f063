// /api/v1: links, coupons, the summary of a campaign.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { couponShape, newCouponShape, summaryShape } from './contract.ts';
import { linkRoutes } from './routes-links.ts';
import { touchRoutes } from './routes-touch.ts';
import { makeCoupon, openCoupons, openSummary } from './service.ts';

const tags = ['tracking'];
const params = z.object({ id: z.string() });

/** `linkUrl` answers the address that links begin with, known only once the server listens. */
export function trackingRoutes(db: Db, linkUrl: () => string): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(linkRoutes(db, linkUrl));
    await app.register(touchRoutes(db, linkUrl));
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
      openSummary(db, request.params.id, new Date()),
    );
  };
}
