// /api/v1/kols, /accounts
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import {
  collaborationShape,
  commentShape,
  kolEditShape,
  kolShape,
  newCollaborationShape,
  newPriceShape,
  postShape,
  snapshotShape,
} from './contract.ts';
import { correctKol, openAccount, openKol, recordCollaboration, recordPrice } from './service.ts';
import { listComments, listPosts, listSnapshots } from './store-kol.ts';

const tags = ['archive'];
const params = z.object({ id: z.string() });
const limit = z.coerce.number().int().min(1).max(1000).default(100);

/** One KOL, and what was seen of an account. */
export function archiveRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/kols/:id', { schema: { tags, params, response: { 200: kolShape } } }, (request) =>
      openKol(db, request.params.id),
    );
    app.patch('/kols/:id', { schema: { tags, params, body: kolEditShape, response: { 200: kolShape } } }, (request) =>
      correctKol(db, request.params.id, request.body),
    );
    app.post(
      '/kols/:id/collaborations',
      { schema: { tags, params, body: newCollaborationShape, response: { 201: collaborationShape } } },
      async (request, reply) =>
        reply
          .status(201)
          .send(await recordCollaboration(db, request.params.id, { ...request.body, source: null, evidence: null })),
    );
    app.post(
      '/accounts/:id/prices',
      { schema: { tags, params, body: newPriceShape, response: { 204: z.null() } } },
      async (request, reply) => {
        await recordPrice(db, request.params.id, { ...request.body, source: request.body.source ?? null });
        return reply.status(204).send(null);
      },
    );
    app.get(
      '/accounts/:id/snapshots',
      { schema: { tags, params, response: { 200: z.array(snapshotShape) } } },
      ({ params: { id } }) => openAccount(db, id, () => listSnapshots(db, id)),
    );
    app.get(
      '/accounts/:id/posts',
      { schema: { tags, params, querystring: z.object({ limit }), response: { 200: z.array(postShape) } } },
      ({ params: { id }, query }) => openAccount(db, id, () => listPosts(db, id, query.limit)),
    );
    app.get(
      '/accounts/:id/comments',
      {
        schema: {
          tags,
          params,
          querystring: z.object({ post: z.string().optional(), limit }),
          response: { 200: z.array(commentShape) },
        },
      },
      ({ params: { id }, query }) => openAccount(db, id, () => listComments(db, id, query.post ?? null, query.limit)),
    );
  };
}
