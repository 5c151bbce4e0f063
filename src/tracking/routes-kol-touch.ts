// /api/v1/k/:token: what the KOL is given to sell with, on its private page.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { tokenParams } from '../campaign/contract-kol-page.ts';
import type { KolDoor } from '../campaign/service-kol-page.ts';
import type { Db } from '../db/connect.ts';
import { touchpointsShape } from './contract-touch.ts';
import { refuse } from './errors.ts';
import { drawQr } from './qr.ts';
import { openQr, openTouchpoints } from './service-touch.ts';

const config = { access: 'private_link' } as const;
const tags = ['kol page'];

/** Touchpoints of the placement that the link is of, and QR codes of its own links alone. */
export function kolTouchRoutes(
  db: Db,
  { door, linkUrl }: { readonly door: KolDoor; readonly linkUrl: () => string },
): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/k/:token/touchpoints',
      { config, schema: { tags, params: tokenParams, response: { 200: touchpointsShape } } },
      async (request, reply) => {
        const { placement } = await door(request.params.token, request.ip);
        const touch = await openTouchpoints(db, placement.id, linkUrl(), new Date());
        reply.header('cache-control', 'private, no-store');
        // Who else sells live at the same time, and how much was sold, is nothing for this page.
        return { ...touch, slots: touch.slots.map((slot) => ({ ...slot, overlaps: [], orders: 0 })) };
      },
    );
    app.get(
      '/k/:token/qr/:code',
      {
        config,
        schema: { tags, params: tokenParams.extend({ code: z.string().max(40) }), produces: ['image/svg+xml'] },
      },
      async (request, reply) => {
        const { placement } = await door(request.params.token, request.ip);
        const { links } = await openTouchpoints(db, placement.id, linkUrl(), new Date());
        if (!links.some((link) => link.code === request.params.code)) throw refuse('link_not_found');
        const qr = await openQr(db, request.params.code, 'M', linkUrl());
        return reply
          .type('image/svg+xml')
          .header('cache-control', 'private, no-store')
          .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
          .send(drawQr(qr, 40));
      },
    );
  };
}
