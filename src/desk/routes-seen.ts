// /api/v1/desk/seen-pages
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import { keptSeenPageShape, newSeenPageShape, seenPageShape } from './contract-seen.ts';
import { forgetSeenPage, keepSeenPage, openSeenPage } from './service-seen.ts';

const tags = ['desk'];
const params = z.object({ id: z.string() });

/** What says who asks, and in which language: the same headers go with every read. */
const carried = ['cookie', 'authorization', 'x-api-key', 'accept-language', 'host'] as const;

function headersOf(request: FastifyRequest): Record<string, string> {
  return Object.fromEntries(
    carried.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Pages as they were seen: kept by whoever may read them, shown to who asked and to managers, deleted by managers. */
export function seenPageRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/desk/seen-pages',
      // Keeping changes nothing that a reader could not read: a viewer may ask about a page too.
      { config: { access: 'read' }, schema: { tags, body: newSeenPageShape, response: { 201: keptSeenPageShape } } },
      async (request, reply) => {
        const headers = headersOf(request);
        const read = async (path: string) => {
          const answer = await app.inject({ method: 'GET', url: `/api/v1${path}`, headers });
          const contentType = String(answer.headers['content-type'] ?? '');
          return { status: answer.statusCode, contentType, body: answer.body };
        };
        const given = { caller: callerOf(request), language: requestLanguage(request), read, now: new Date() };
        return reply.status(201).send(await keepSeenPage(db, request.body, given));
      },
    );
    app.get('/desk/seen-pages/:id', { schema: { tags, params, response: { 200: seenPageShape } } }, (request) =>
      openSeenPage(db, request.params.id, callerOf(request)),
    );
    app.delete(
      '/desk/seen-pages/:id',
      { schema: { tags, params, response: { 204: z.null() } } },
      async (request, reply) => {
        await forgetSeenPage(db, request.params.id);
        return reply.status(204).send(null);
      },
    );
  };
}
