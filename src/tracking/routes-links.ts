// /api/v1/links: short links, their end and rest.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { linkChangeShape, linkShape, newLinkShape } from './contract.ts';
import { editLink, makeLink, openLinks } from './service.ts';

const tags = ['tracking'];
const params = z.object({ id: z.string() });

/** `linkUrl` answers the address that links begin with, known only once the server listens. */
export function linkRoutes(db: Db, linkUrl: () => string): FastifyPluginAsyncZod {
  return async (app) => {
    app.post('/links', { schema: { tags, body: newLinkShape, response: { 201: linkShape } } }, async (request, reply) =>
      reply.status(201).send(await makeLink(db, request.body, linkUrl())),
    );
    app.get('/campaigns/:id/links', { schema: { tags, params, response: { 200: z.array(linkShape) } } }, (request) =>
      openLinks(db, request.params.id, linkUrl(), new Date()),
    );
    app.patch(
      '/links/:id',
      { schema: { tags, params, body: linkChangeShape, response: { 200: linkShape } } },
      (request) => editLink(db, request.params.id, request.body, linkUrl(), new Date()),
    );
  };
}
