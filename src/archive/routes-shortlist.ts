// /api/v1/shortlists, /kols/:id/shortlists
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  addKolsShape,
  entryEditShape,
  listedShape,
  newShortlistShape,
  openShortlistShape,
  shortlistEditShape,
  shortlistShape,
} from './contract-shortlist.ts';
import {
  addToShortlist,
  annotate,
  dropShortlist,
  editShortlist,
  makeShortlist,
  openShortlist,
  shortlistsOf,
  takeOff,
} from './service-shortlist.ts';
import { listShortlists } from './store-shortlist.ts';

const tags = ['archive'];
const params = z.object({ id: z.string() });
const entryParams = z.object({ id: z.string(), kolId: z.string() });
const opened = { 200: openShortlistShape };

/** Named lists of KOLs with a note for each. */
export function shortlistRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/shortlists', { schema: { tags, response: { 200: z.array(shortlistShape) } } }, () => listShortlists(db));
    app.post(
      '/shortlists',
      { schema: { tags, body: newShortlistShape, response: { 201: openShortlistShape } } },
      async (request, reply) =>
        reply.status(201).send(await makeShortlist(db, request.body, new Date(), callerOf(request).name)),
    );
    app.get('/shortlists/:id', { schema: { tags, params, response: opened } }, (request) =>
      openShortlist(db, request.params.id),
    );
    app.patch('/shortlists/:id', { schema: { tags, params, body: shortlistEditShape, response: opened } }, (request) =>
      editShortlist(db, request.params.id, request.body, new Date()),
    );
    app.delete('/shortlists/:id', { schema: { tags, params, response: { 204: z.null() } } }, async (request, reply) => {
      await dropShortlist(db, request.params.id);
      return reply.status(204).send(null);
    });
    app.post('/shortlists/:id/kols', { schema: { tags, params, body: addKolsShape, response: opened } }, (request) => {
      const { kolIds, note } = request.body;
      return addToShortlist(db, request.params.id, kolIds, note, new Date(), callerOf(request).name);
    });
    app.put(
      '/shortlists/:id/kols/:kolId',
      { schema: { tags, params: entryParams, body: entryEditShape, response: opened } },
      ({ params: { id, kolId }, body }) => annotate(db, id, kolId, body.note, new Date()),
    );
    app.delete(
      '/shortlists/:id/kols/:kolId',
      { schema: { tags, params: entryParams, response: opened } },
      ({ params: { id, kolId } }) => takeOff(db, id, kolId, new Date()),
    );
    app.get('/kols/:id/shortlists', { schema: { tags, params, response: { 200: z.array(listedShape) } } }, (request) =>
      shortlistsOf(db, request.params.id),
    );
  };
}
