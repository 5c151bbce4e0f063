// /api/v1/guide
import type { FastifyInstance } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import {
  changedGuideEntryShape,
  guideEntryShape,
  guideHitShape,
  guideIndexShape,
  guidePageShape,
  guideSearchShape,
  newGuideEntryShape,
} from './contract-guide.ts';
import { seenPageRoutes } from './routes-seen.ts';
import {
  addEntry,
  changeEntry,
  GuideLibrary,
  openEntry,
  openGuide,
  openGuidePage,
  withdrawEntry,
} from './service-guide.ts';

const tags = ['guide'];
const params = z.object({ id: z.string() });

/** The guide: read by everybody who is signed in, entries written by managers and owners. */
export function guideRoutes(db: Db): FastifyPluginAsyncZod {
  const library = new GuideLibrary(db);
  return async (app) => {
    app.get('/guide', { schema: { tags, response: { 200: guideIndexShape } } }, () => openGuide(db));
    app.get(
      '/guide/search',
      { schema: { tags, querystring: guideSearchShape, response: { 200: z.array(guideHitShape) } } },
      (request) => {
        const { q, language, limit } = request.query;
        return library.search(q, language ?? requestLanguage(request), limit, new Date());
      },
    );
    app.get('/guide/:id', { schema: { tags, params, response: { 200: guidePageShape } } }, (request) =>
      openGuidePage(db, request.params.id, new Date()),
    );
    app.get(
      '/guide/entries/:id',
      { schema: { tags, params, response: { 200: z.array(guideEntryShape) } } },
      (request) => openEntry(db, request.params.id),
    );
    app.post(
      '/guide/entries',
      { schema: { tags, body: newGuideEntryShape, response: { 201: guideEntryShape } } },
      async (request, reply) => reply.status(201).send(await addEntry(db, request.body, callerOf(request), new Date())),
    );
    app.put(
      '/guide/entries/:id',
      { schema: { tags, params, body: changedGuideEntryShape, response: { 200: guideEntryShape } } },
      (request) => changeEntry(db, request.params.id, request.body, callerOf(request), new Date()),
    );
    app.delete('/guide/entries/:id', { schema: { tags, params, response: { 200: guideEntryShape } } }, (request) =>
      withdrawEntry(db, request.params.id, callerOf(request), new Date()),
    );
  };
}

/** Everything that the guide and pages as seen answer to. */
export async function registerGuide(v1: FastifyInstance, db: Db): Promise<void> {
  await v1.register(guideRoutes(db));
  await v1.register(seenPageRoutes(db));
}
