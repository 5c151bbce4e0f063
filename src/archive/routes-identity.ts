// /api/v1/identities, /merges
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { mergeRequestShape, mergeShape, pairShape, proposalShape, searchedShape } from './contract-identity.ts';
import { keepApart, mergePeople, mergeSure, openIdentities, searchIdentities, splitAgain } from './service-identity.ts';
import { listMerges } from './store-identity.ts';

const tags = ['archive'];
const params = z.object({ id: z.string() });

/** Proposals that two KOLs are one person; merging, keeping apart, and taking a merge back. */
export function identityRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/identities',
      {
        schema: {
          tags,
          querystring: z.object({ limit: z.coerce.number().int().min(1).max(500).default(100) }),
          response: { 200: z.array(proposalShape) },
        },
      },
      (request) => openIdentities(db, request.query.limit),
    );
    app.post('/identities/search', { schema: { tags, response: { 200: searchedShape } } }, () =>
      searchIdentities(db, new Date()),
    );
    app.post(
      '/identities/merge',
      { schema: { tags, body: mergeRequestShape, response: { 200: z.array(mergeShape) } } },
      (request) => mergePeople(db, request.body, new Date(), callerOf(request).name),
    );
    app.post(
      '/identities/merge-sure',
      { schema: { tags, response: { 200: z.object({ merged: z.int() }) } } },
      async (request) => ({ merged: await mergeSure(db, new Date(), callerOf(request).name) }),
    );
    app.post(
      '/identities/keep-apart',
      { schema: { tags, body: pairShape, response: { 204: z.null() } } },
      async (request, reply) => {
        await keepApart(db, request.body, new Date(), callerOf(request).name);
        return reply.status(204).send(null);
      },
    );
    app.get('/kols/:id/merges', { schema: { tags, params, response: { 200: z.array(mergeShape) } } }, (request) =>
      listMerges(db, request.params.id),
    );
    app.post('/merges/:id/undo', { schema: { tags, params, response: { 200: z.array(mergeShape) } } }, (request) =>
      splitAgain(db, request.params.id, new Date(), callerOf(request).name),
    );
  };
}
