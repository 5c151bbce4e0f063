// /api/v1/k/:token/deeds: the contracts that were offered to the KOL, its agreement, its signed copy.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { deedHeadShape } from './contract-deed.ts';
import { kolDeedEventShape, tokenParams } from './contract-kol-page.ts';
import { deedPdf } from './file-deed-pdf.ts';
import { noteKolDeed, openKolDeed, openKolDeeds } from './service-kol-deed.ts';
import type { KolDoor } from './service-kol-page.ts';

const config = { access: 'private_link' } as const;
const tags = ['kol page'];
const ofDeed = tokenParams.extend({ deedId: z.string().max(100) });

/** Contracts of the placement that the link is of. */
export function kolDeedRoutes(db: Db, door: KolDoor): FastifyPluginAsyncZod {
  return async (app) => {
    app.addHook('onSend', async (_request, reply) => {
      reply.headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    });
    app.get(
      '/k/:token/deeds',
      { config, schema: { tags, params: tokenParams, response: { 200: z.array(deedHeadShape) } } },
      async (request) => openKolDeeds(db, await door(request.params.token, request.ip)),
    );
    app.get(
      '/k/:token/deeds/:deedId/file.pdf',
      { config, schema: { tags, params: ofDeed, produces: ['application/pdf'] } },
      async (request, reply) => {
        const row = await openKolDeed(db, await door(request.params.token, request.ip), request.params.deedId);
        return reply
          .type('application/pdf')
          .headers({ 'x-content-type-options': 'nosniff' })
          .header('content-disposition', `inline; filename="contract-${row.number}.pdf"`)
          .send(await deedPdf(row));
      },
    );
    app.post(
      '/k/:token/deeds/:deedId/events',
      { config, schema: { tags, params: ofDeed, body: kolDeedEventShape, response: { 200: z.array(deedHeadShape) } } },
      async (request) => {
        const who = await door(request.params.token, request.ip);
        return noteKolDeed(db, who, request.params.deedId, request.body, new Date());
      },
    );
  };
}
