// /api/v1/k/:token/statements: the KOL's own statements, once a second person has approved them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '../base/words.ts';
import { tokenParams } from '../campaign/contract-kol-page.ts';
import type { KolDoor } from '../campaign/service-kol-page.ts';
import type { Admitted } from '../campaign/service-private-link.ts';
import type { Db } from '../db/connect.ts';
import { requestLanguage } from '../http/problem.ts';
import { kolStatementShape } from './contract-view.ts';
import { refuse } from './errors.ts';
import { statementPdf } from './file-pdf.ts';
import { openStatement, viewSettlement } from './service.ts';

const config = { access: 'private_link' } as const;
const tags = ['kol page'];

/** Statements of the KOL of a placement that are approved: a draft is nobody's but the workspace's. */
async function ownStatements(db: Db, { placement }: Admitted) {
  const { statements } = await viewSettlement(db, placement.campaignId);
  return statements
    .filter((one) => one.kolId === placement.kolId && one.approvedAt !== null)
    .map(({ periodId, currency, closedAt, paidAt, payable }) => ({ periodId, currency, closedAt, paidAt, payable }));
}

export function kolStatementRoutes(db: Db, door: KolDoor): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/k/:token/statements',
      { config, schema: { tags, params: tokenParams, response: { 200: z.array(kolStatementShape) } } },
      async (request, reply) => {
        reply.header('cache-control', 'private, no-store');
        return ownStatements(db, await door(request.params.token, request.ip));
      },
    );
    app.get(
      '/k/:token/statements/:period/statement.pdf',
      {
        config,
        schema: {
          tags,
          params: tokenParams.extend({ period: z.string().max(200) }),
          querystring: z.object({ language: z.enum(languages).optional() }),
          produces: ['application/pdf'],
        },
      },
      async (request, reply) => {
        const who = await door(request.params.token, request.ip);
        const { period } = request.params;
        const isOwn = (await ownStatements(db, who)).some((one) => one.periodId === period);
        if (!isOwn) throw refuse('unknown_statement', { statement: period });
        const { campaignId, kolId } = who.placement;
        const { statement, view, campaignName, brandName } = await openStatement(db, campaignId, period, kolId);
        const facts = {
          ...{ statement, campaignName, brandName, kolName: view.kolName, periodId: view.periodId },
          ...{ closedAt: view.closedAt, paidAt: view.paidAt, nameOf: () => view.kolName },
        };
        return reply
          .type('application/pdf')
          .headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' })
          .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(period)}.pdf`)
          .send(await statementPdf(facts, request.query.language ?? requestLanguage(request)));
      },
    );
  };
}
