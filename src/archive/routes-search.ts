// /api/v1/kols, /kols/facets, /kols/export, /accounts/:id/similar, /searches: finding KOLs, and keeping what was looked for.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { exportShape, facetsShape, filterShape, pageShape, searchShape, similarShape } from './contract.ts';
import { newSavedSearchShape, savedSearchShape } from './contract-saved.ts';
import { refuse } from './errors.ts';
import { exportCards } from './service-export.ts';
import { findSimilar, type Searcher, searchCards } from './service-search.ts';
import { deleteSearch, listSearches, saveSearch } from './store-saved.ts';

const tags = ['archive'];
const exportTypes = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const params = z.object({ id: z.string() });

/** Searching the archive. Takes its place before the routes of one KOL, whose ids are free text. */
export function searchRoutes(db: Db, searcher: Searcher): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/kols', { schema: { tags, querystring: searchShape, response: { 200: pageShape } } }, (request) =>
      searchCards(db, searcher, request.query),
    );
    app.get('/kols/facets', { schema: { tags, querystring: filterShape, response: { 200: facetsShape } } }, (request) =>
      searcher.facets(request.query, dayOf(new Date())),
    );
    app.get(
      '/kols/export',
      { schema: { tags, querystring: exportShape, produces: Object.values(exportTypes) } },
      async (request, reply) => {
        const { format, encoding } = request.query;
        const type = format === 'csv' ? `${exportTypes.csv}; charset=${encoding}` : exportTypes[format];
        return reply
          .type(type)
          .header('content-disposition', `attachment; filename="kolosseo-kol.${format}"`)
          .send(await exportCards(db, searcher, request.query));
      },
    );
    app.get(
      '/accounts/:id/similar',
      {
        schema: {
          tags,
          params,
          querystring: z.object({ limit: z.coerce.number().int().min(1).max(50).default(8) }),
          response: { 200: z.array(similarShape) },
        },
      },
      ({ params: { id }, query }) => findSimilar(db, searcher, id, query.limit),
    );
    app.get('/searches', { schema: { tags, response: { 200: z.array(savedSearchShape) } } }, () => listSearches(db));
    app.post(
      '/searches',
      { schema: { tags, body: newSavedSearchShape, response: { 201: savedSearchShape } } },
      async (request, reply) => {
        const saved = await saveSearch(db, request.body, callerOf(request).name);
        return reply.status(201).send(saved);
      },
    );
    app.delete(
      '/searches/:id',
      { schema: { tags, params, response: { 204: z.null() } } },
      async ({ params: { id } }, reply) => {
        if (!(await deleteSearch(db, id))) throw refuse('search_not_found', { id });
        return reply.status(204).send(null);
      },
    );
  };
}
