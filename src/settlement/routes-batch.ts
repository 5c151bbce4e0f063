// /api/v1/payouts, /payout-batches: what can be paid, batches with their files and the bank's confirmations; for managers and owners only.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import {
  batchHeadShape,
  batchShape,
  confirmationsShape,
  duePayoutShape,
  fileForms,
  newBatchShape,
  releaseShape,
} from './contract-batch.ts';
import type { KeyPlace } from './file-keyring.ts';
import {
  confirmLines,
  dropBatch,
  listBatches,
  listDuePayouts,
  openBatch,
  prepareBatch,
  releaseLine,
} from './service-batch.ts';
import { openPayoutFile } from './service-payout-file.ts';

const tags = ['settlement'];
const params = z.object({ id: z.string() });
const config = { access: 'write' } as const;
const asked = z.object({
  form: z.enum(fileForms),
  part: z.coerce.number().int().min(1).default(1),
  language: z.enum(languages).optional().meta({ description: 'Of the headings of a list for banks' }),
});

function fileRoute(db: Db, keys: KeyPlace): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/payout-batches/:id/file',
      {
        config,
        schema: {
          tags,
          params,
          querystring: asked,
          produces: ['application/xml', 'text/csv', 'application/octet-stream'],
        },
      },
      async (request, reply) => {
        const { form, part, language = requestLanguage(request) } = request.query;
        const { id } = request.params;
        const file = await openPayoutFile(db, keys, id, { form, part, language }, new Date());
        const name = `${id}${form === 'alipay-template' ? '-template' : ''}${part === 1 ? '' : `-${part}`}`;
        return reply
          .type(file.type)
          .header('cache-control', 'no-store')
          .header('content-disposition', `attachment; filename="${encodeURIComponent(name)}.${file.extension}"`)
          .send(file.bytes);
      },
    );
  };
}

export function batchRoutes(db: Db, keys: KeyPlace): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/payouts/due', { config, schema: { tags, response: { 200: z.array(duePayoutShape) } } }, () =>
      listDuePayouts(db),
    );
    app.get('/payout-batches', { config, schema: { tags, response: { 200: z.array(batchHeadShape) } } }, () =>
      listBatches(db),
    );
    app.post(
      '/payout-batches',
      { config, schema: { tags, body: newBatchShape, response: { 201: batchShape } } },
      async (request, reply) =>
        reply.status(201).send(await prepareBatch(db, request.body, callerOf(request).name, new Date())),
    );
    app.get('/payout-batches/:id', { config, schema: { tags, params, response: { 200: batchShape } } }, (request) =>
      openBatch(db, request.params.id),
    );
    await app.register(fileRoute(db, keys));
    app.post(
      '/payout-batches/:id/drop',
      { config, schema: { tags, params, response: { 200: batchShape } } },
      (request) => dropBatch(db, request.params.id, callerOf(request).name, new Date()),
    );
    app.post(
      '/payout-batches/:id/confirmations',
      { config, schema: { tags, params, body: confirmationsShape, response: { 200: batchShape } } },
      (request) => confirmLines(db, request.params.id, request.body, callerOf(request).name, new Date()),
    );
    const ofLine = z.object({ id: z.string(), number: z.coerce.number().int().min(1) });
    app.post(
      '/payout-batches/:id/lines/:number/release',
      { config, schema: { tags, params: ofLine, body: releaseShape, response: { 200: batchShape } } },
      (request) => {
        const { id, number } = request.params;
        return releaseLine(db, id, number, request.body.reason, callerOf(request).name, new Date());
      },
    );
  };
}
