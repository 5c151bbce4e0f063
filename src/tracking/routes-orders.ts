// /api/v1: orders of a campaign, and the files that they come in.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { requestLanguage } from '../http/problem.ts';
import { orderViewShape } from './contract.ts';
import { orderFields, orderImportShape, readingShape } from './contract-order-file.ts';
import { refuse } from './errors.ts';
import { openOrders } from './service.ts';
import { takeOrdersFile } from './service-table.ts';

const tags = ['tracking'];
const params = z.object({ id: z.string() });
/** A table of orders is read whole; larger ones are refused with `body_too_large`. */
const largestTable = 64 * 1024 ** 2;
const parsed = (text: string) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
const fileQuery = z.object({
  trial: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true')
    .meta({ description: 'Recognise and read, store nothing' }),
  columns: z
    .preprocess(
      (text) => (typeof text === 'string' ? parsed(text) : text),
      z.partialRecord(z.enum(orderFields), z.string().max(200).nullable()).optional(),
    )
    .meta({ description: 'Field → column of the file, null for none, as JSON, before any name that is recognised' }),
  ...readingShape.partial().shape,
});

export function orderRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/campaigns/:id/orders',
      {
        schema: {
          tags,
          params,
          querystring: fileQuery,
          consumes: ['multipart/form-data'],
          response: { 200: orderImportShape },
        },
      },
      async (request) => {
        const file = request.isMultipart() ? await request.file({ limits: { fileSize: largestTable } }) : undefined;
        if (!file) throw refuse('orders_file_missing');
        const { trial: isTrial, columns = {}, ...reading } = request.query;
        const bytes = await file.toBuffer();
        return takeOrdersFile(db, request.params.id, bytes, requestLanguage(request), { isTrial, columns, reading });
      },
    );
    app.get(
      '/campaigns/:id/orders',
      {
        schema: {
          tags,
          params,
          querystring: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(200) }),
          response: { 200: z.array(orderViewShape) },
        },
      },
      (request) => openOrders(db, request.params.id, request.query.limit),
    );
  };
}
