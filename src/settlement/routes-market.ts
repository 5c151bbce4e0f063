// /api/v1/campaigns/:id/market-settlements and /reconciliation: a marketplace's own settlement beside ours.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import { marketImportShape, reconciliationShape } from './contract-market.ts';
import { refuseMarket } from './errors-market.ts';
import { differencesCsv, differencesWorkbook } from './file-differences.ts';
import { differenceCodes } from './market-difference.ts';
import { listDifferences, reconcile, takeMarketFile } from './service-market.ts';

const tags = ['settlement'];
const params = z.object({ id: z.string() });
/** A settlement file is read whole; larger ones are refused with `body_too_large`. */
const largestFile = 64 * 1024 ** 2;
const fileQuery = z.object({
  trial: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .meta({ description: 'Recognise and read, store nothing' }),
});
const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(5_000).default(500),
  code: z.enum(differenceCodes).optional(),
});
const inLanguage = z.object({ language: z.enum(languages).optional() });
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function exportRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/campaigns/:id/reconciliation.csv',
      { schema: { tags, params, querystring: inLanguage, produces: ['text/csv'] } },
      async (request, reply) => {
        const differences = await listDifferences(db, request.params.id);
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', 'attachment; filename="reconciliation.csv"')
          .send(differencesCsv(differences, request.query.language ?? requestLanguage(request)));
      },
    );
    app.get(
      '/campaigns/:id/reconciliation.xlsx',
      { schema: { tags, params, querystring: inLanguage, produces: [workbook] } },
      async (request, reply) => {
        const differences = await listDifferences(db, request.params.id);
        return reply
          .type(workbook)
          .header('content-disposition', 'attachment; filename="reconciliation.xlsx"')
          .send(await differencesWorkbook(differences, request.query.language ?? requestLanguage(request)));
      },
    );
  };
}

export function marketRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/campaigns/:id/market-settlements',
      {
        schema: {
          ...{ tags, params, querystring: fileQuery, consumes: ['multipart/form-data'] },
          response: { 200: marketImportShape },
        },
      },
      async (request) => {
        const file = request.isMultipart() ? await request.file({ limits: { fileSize: largestFile } }) : undefined;
        if (!file) throw refuseMarket('market_file_missing');
        return takeMarketFile(
          db,
          request.params.id,
          { name: file.filename, bytes: await file.toBuffer() },
          {
            ...{ by: callerOf(request).name, now: new Date() },
            ...{ language: requestLanguage(request), isTrial: request.query.trial },
          },
        );
      },
    );
    app.get(
      '/campaigns/:id/reconciliation',
      { schema: { tags, params, querystring: listQuery, response: { 200: reconciliationShape } } },
      (request) => reconcile(db, request.params.id, request.query.limit, request.query.code ?? null),
    );
    await app.register(exportRoutes(db));
  };
}
