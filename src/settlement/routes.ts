// /api/v1/campaigns/:id/settlement, periods, statements as page, CSV and PDF, payouts, exchange rates
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  newPeriodShape,
  newRateShape,
  payoutReturnShape,
  settlementPreviewShape,
  settlementViewShape,
  statementViewShape,
} from './contract-view.ts';
import type { KeyPlace } from './file-keyring.ts';
import { batchRoutes } from './routes-batch.ts';
import { statementFileRoutes } from './routes-files.ts';
import { marketRoutes } from './routes-market.ts';
import { payeeRoutes } from './routes-payee.ts';
import { resultRoutes } from './routes-result.ts';
import { closePeriod, openStatement, previewSettlement, recordRate, viewSettlement } from './service.ts';
import { approveStatement, confirmPayout, returnPayout } from './service-payout.ts';

const tags = ['settlement'];
const params = z.object({ id: z.string() });
const statementParams = z.object({ id: z.string(), period: z.string(), kol: z.string() });

/** Settlement of a campaign, and payouts of all. Closing and paying are written once and never changed. `keys` seal payment details. */
export function settlementRoutes(db: Db, keys: KeyPlace): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/campaigns/:id/settlement',
      { schema: { tags, params, response: { 200: settlementViewShape } } },
      (request) => viewSettlement(db, request.params.id),
    );
    app.get(
      '/campaigns/:id/settlement/preview',
      { schema: { tags, params, response: { 200: settlementPreviewShape } } },
      (request) => previewSettlement(db, request.params.id, new Date()),
    );
    app.post(
      '/campaigns/:id/periods',
      { schema: { tags, params, body: newPeriodShape, response: { 201: settlementViewShape } } },
      async (request, reply) =>
        reply
          .status(201)
          .send(await closePeriod(db, request.params.id, request.body.id, new Date(), callerOf(request).name)),
    );
    app.get(
      '/campaigns/:id/statements/:period/:kol',
      { schema: { tags, params: statementParams, response: { 200: statementViewShape } } },
      async (request) => {
        const { id, period, kol } = request.params;
        return (await openStatement(db, id, period, kol)).view;
      },
    );
    await app.register(statementFileRoutes(db));
    await app.register(resultRoutes(db));
    await app.register(payeeRoutes(db, keys));
    await app.register(batchRoutes(db, keys));
    await app.register(marketRoutes(db));
    const statement = '/campaigns/:id/statements/:period/:kol';
    const acted = ({ id, period, kol }: z.infer<typeof statementParams>) => [id, period, kol] as const;
    const schema = { tags, params: statementParams, response: { 200: statementViewShape } };
    app.post(`${statement}/approval`, { schema }, (request) =>
      approveStatement(db, acted(request.params), new Date(), callerOf(request).name),
    );
    app.post(`${statement}/payout`, { schema }, (request) =>
      confirmPayout(db, acted(request.params), new Date(), callerOf(request).name),
    );
    app.post(`${statement}/payout-return`, { schema: { ...schema, body: payoutReturnShape } }, (request) =>
      returnPayout(db, acted(request.params), request.body.reason, new Date(), callerOf(request).name),
    );
    app.post(
      '/rates',
      { schema: { tags, body: newRateShape, response: { 200: z.object({ stored: z.boolean() }) } } },
      async (request) => ({ stored: await recordRate(db, request.body) }),
    );
  };
}
