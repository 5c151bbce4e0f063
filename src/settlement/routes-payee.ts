// /api/v1/payees, /payers: payment details, for managers and owners only; what goes out is masked.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { payeeDetailsShape, payeeHistoryShape, payeeShape, payerDetailsShape, payerShape } from './contract-payee.ts';
import type { KeyPlace } from './file-keyring.ts';
import { listPayees, listPayers, openPayee, savePayee, savePayer } from './service-payee.ts';

const tags = ['settlement'];
const params = z.object({ id: z.string() });
const config = { access: 'write' } as const;

export function payeeRoutes(db: Db, keys: KeyPlace): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/payees', { config, schema: { tags, response: { 200: z.array(payeeShape) } } }, () => listPayees(db));
    app.get('/payees/:id', { config, schema: { tags, params, response: { 200: payeeHistoryShape } } }, (request) =>
      openPayee(db, request.params.id),
    );
    app.put(
      '/payees/:id',
      { config, schema: { tags, params, body: payeeDetailsShape, response: { 200: payeeHistoryShape } } },
      (request) => savePayee(db, keys, request.params.id, request.body, callerOf(request).name, new Date()),
    );
    app.get('/payers', { config, schema: { tags, response: { 200: z.array(payerShape) } } }, () => listPayers(db));
    app.put(
      '/payers',
      { config, schema: { tags, body: payerDetailsShape, response: { 200: z.array(payerShape) } } },
      (request) => savePayer(db, keys, request.body, callerOf(request).name, new Date()),
    );
  };
}
