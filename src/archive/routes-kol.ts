// /api/v1/kols/:id/seen-collaborations, /accounts/:id/{peers,audience,top-comments,provenance}
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  audienceShape,
  confirmedShape,
  confirmShape,
  dismissShape,
  peersShape,
  provenanceShape,
  seenListShape,
  topCommentShape,
} from './contract-kol.ts';
import { refuse } from './errors.ts';
import { openAccount } from './service.ts';
import { confirmSeen, dismissSeen, listSeen } from './service-seen.ts';
import { listTopComments, readAudience, readPeers } from './store-audience.ts';
import { readProvenance } from './store-provenance.ts';

const tags = ['archive'];
const params = z.object({ id: z.string() });

/** What the page of a KOL shows beside the KOL itself. */
export function kolPageRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/kols/:id/seen-collaborations',
      { schema: { tags, params, response: { 200: seenListShape } } },
      (request) => listSeen(db, request.params.id),
    );
    app.post(
      '/kols/:id/seen-collaborations/confirm',
      { schema: { tags, params, body: confirmShape, response: { 201: confirmedShape } } },
      async (request, reply) => {
        const by = callerOf(request).name;
        return reply.status(201).send(await confirmSeen(db, request.params.id, request.body, new Date(), by));
      },
    );
    app.post(
      '/kols/:id/seen-collaborations/dismiss',
      { schema: { tags, params, body: dismissShape, response: { 200: seenListShape } } },
      async (request) => {
        await dismissSeen(db, request.params.id, request.body, new Date(), callerOf(request).name);
        return listSeen(db, request.params.id);
      },
    );
    app.get('/accounts/:id/peers', { schema: { tags, params, response: { 200: peersShape } } }, async (request) => {
      const { id } = request.params;
      const peers = await readPeers(db, id);
      if (!peers) throw refuse('account_not_found', { id });
      return peers;
    });
    app.get(
      '/accounts/:id/audience',
      { schema: { tags, params, response: { 200: audienceShape } } },
      ({ params: { id } }) => openAccount(db, id, () => readAudience(db, id, dayOf(new Date()))),
    );
    app.get(
      '/accounts/:id/top-comments',
      {
        schema: {
          tags,
          params,
          querystring: z.object({ limit: z.coerce.number().int().min(1).max(200).default(20) }),
          response: { 200: z.array(topCommentShape) },
        },
      },
      ({ params: { id }, query }) => openAccount(db, id, () => listTopComments(db, id, query.limit)),
    );
    app.get(
      '/accounts/:id/provenance',
      { schema: { tags, params, response: { 200: provenanceShape } } },
      ({ params: { id } }) => openAccount(db, id, () => readProvenance(db, id)),
    );
  };
}
