// /api/v1: where orders come from, native ids, and the queue of what waits or was refused.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { requestLanguage } from '../http/problem.ts';
import {
  madeSourceShape,
  nativeIdShape,
  nativeIdViewShape,
  newSourceShape,
  queueShape,
  retriedShape,
  retryShape,
  sourceChangeShape,
  sourceShape,
} from './contract-source.ts';
import {
  giveNativeId,
  makeSource,
  mendSource,
  openNativeIds,
  openQueue,
  openSources,
  retryEvents,
  takeNativeId,
} from './service-source.ts';

const tags = ['tracking'];
const params = z.object({ id: z.string() });

/** `publicUrl` answers the address that people outside reach, known only once the server listens. */
export function sourceRoutes(db: Db, publicUrl: () => string): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/campaigns/:id/order-sources',
      { schema: { tags, params, body: newSourceShape, response: { 201: madeSourceShape } } },
      async (request, reply) =>
        reply.status(201).send(await makeSource(db, request.params.id, request.body, publicUrl())),
    );
    app.get(
      '/campaigns/:id/order-sources',
      { config: { access: 'write' }, schema: { tags, params, response: { 200: z.array(sourceShape) } } },
      (request) => openSources(db, request.params.id, publicUrl()),
    );
    app.patch(
      '/order-sources/:id',
      { schema: { tags, params, body: sourceChangeShape, response: { 200: sourceShape } } },
      (request) => mendSource(db, request.params.id, request.body, publicUrl()),
    );
    app.get(
      '/campaigns/:id/order-queue',
      {
        schema: { tags, params, querystring: z.object({ code: z.string().optional() }), response: { 200: queueShape } },
      },
      (request) => openQueue(db, request.params.id, request.query.code ?? null, requestLanguage(request)),
    );
    app.post(
      '/campaigns/:id/order-queue/retry',
      { schema: { tags, params, body: retryShape, response: { 200: retriedShape } } },
      (request) => retryEvents(db, request.params.id, request.body),
    );
    app.post(
      '/campaigns/:id/native-ids',
      { schema: { tags, params, body: nativeIdShape, response: { 201: nativeIdViewShape } } },
      async (request, reply) => reply.status(201).send(await giveNativeId(db, request.params.id, request.body)),
    );
    app.delete(
      '/campaigns/:id/native-ids',
      {
        schema: {
          tags,
          params,
          querystring: nativeIdShape.pick({ kind: true, value: true }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await takeNativeId(db, request.params.id, request.query);
        return reply.status(204).send(null);
      },
    );
    app.get(
      '/campaigns/:id/native-ids',
      { schema: { tags, params, response: { 200: z.array(nativeIdViewShape) } } },
      (request) => openNativeIds(db, request.params.id),
    );
  };
}
