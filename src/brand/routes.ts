// /api/v1/brands, /briefs
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { brandShape, briefShape, newBrandShape, newBriefShape } from './contract.ts';
import { companyShape, newCompanyShape } from './contract-company.ts';
import {
  addBrand,
  addBrief,
  changeBrand,
  changeBrief,
  describeCompany,
  exportBriefFile,
  importBriefFile,
  openBrand,
  openBrief,
  openCompany,
} from './service.ts';
import { listBrands, listBriefs } from './store.ts';

const tags = ['brand'];
const params = z.object({ id: z.string() });

/** Brands with products and competitors, and their briefs. */
export function brandRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/brands', { schema: { tags, response: { 200: z.array(brandShape) } } }, () => listBrands(db));
    app.get('/brands/:id', { schema: { tags, params, response: { 200: brandShape } } }, (request) =>
      openBrand(db, request.params.id),
    );
    app.post(
      '/brands',
      { schema: { tags, body: newBrandShape, response: { 201: brandShape } } },
      async (request, reply) => reply.status(201).send(await addBrand(db, request.body)),
    );
    app.put(
      '/brands/:id',
      { schema: { tags, params, body: newBrandShape, response: { 200: brandShape } } },
      (request) => changeBrand(db, request.params.id, request.body),
    );
    app.get(
      '/brands/:id/company',
      { schema: { tags, params, response: { 200: companyShape.nullable() } } },
      (request) => openCompany(db, request.params.id),
    );
    app.put(
      '/brands/:id/company',
      { schema: { tags, params, body: newCompanyShape, response: { 200: companyShape } } },
      (request) => describeCompany(db, request.params.id, request.body),
    );
    app.get(
      '/briefs',
      {
        schema: {
          tags,
          querystring: z.object({ brand: z.string().optional() }),
          response: { 200: z.array(briefShape) },
        },
      },
      (request) => listBriefs(db, request.query.brand ?? null),
    );
    app.post(
      '/brands/:id/briefs',
      { schema: { tags, params, body: newBriefShape, response: { 201: briefShape } } },
      async (request, reply) => reply.status(201).send(await addBrief(db, request.params.id, request.body)),
    );
    app.get('/briefs/:id', { schema: { tags, params, response: { 200: briefShape } } }, (request) =>
      openBrief(db, request.params.id),
    );
    app.put(
      '/briefs/:id',
      { schema: { tags, params, body: newBriefShape, response: { 200: briefShape } } },
      (request) => changeBrief(db, request.params.id, request.body),
    );
    app.get(
      '/briefs/:id/brief.yaml',
      { schema: { tags, params, produces: ['application/yaml'] } },
      async (request, reply) =>
        reply.type('application/yaml; charset=utf-8').send(await exportBriefFile(db, request.params.id)),
    );
    app.post(
      '/briefs/from-yaml',
      { schema: { tags, body: z.object({ yaml: z.string().max(500_000) }), response: { 201: briefShape } } },
      async (request, reply) => reply.status(201).send(await importBriefFile(db, request.body.yaml)),
    );
  };
}
