// Statements as files: CSV and XLSX for spreadsheets, PDF for people.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Language, languages } from '../base/words.ts';
import { listPlacements } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import { requestLanguage } from '../http/problem.ts';
import { isAgency, statementCsv } from './document.ts';
import { statementPdf } from './file-pdf.ts';
import { statementWorkbook } from './file-statement-workbook.ts';
import { openStatement } from './service.ts';

const tags = ['settlement'];
const statementParams = z.object({ id: z.string(), period: z.string(), kol: z.string() });
const inLanguage = z.object({ language: z.enum(languages).optional() });

async function factsOf(db: Db, { id, period, kol }: z.infer<typeof statementParams>) {
  const { statement, view, campaignName, brandName } = await openStatement(db, id, period, kol);
  const placements = isAgency(statement) ? await listPlacements(db, id) : [];
  const names = new Map(placements.map((one) => [one.kolId, one.kolName]));
  return {
    statement,
    kolName: view.kolName,
    campaignName,
    brandName,
    periodId: view.periodId,
    closedAt: view.closedAt,
    paidAt: view.paidAt,
    nameOf: (kolId: string) => names.get(kolId) ?? kolId,
  };
}

const attachment = (name: string, period: string, extension: string) =>
  `attachment; filename="statement-${encodeURIComponent(period)}.${extension}"; filename*=UTF-8''${encodeURIComponent(`${name} ${period}.${extension}`)}`;

export function statementFileRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/campaigns/:id/statements/:period/:kol/statement.csv',
      { schema: { tags, params: statementParams, querystring: inLanguage, produces: ['text/csv'] } },
      async (request, reply) => {
        const facts = await factsOf(db, request.params);
        const language: Language = request.query.language ?? requestLanguage(request);
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', attachment(facts.kolName, facts.periodId, 'csv'))
          .send(statementCsv(facts, language));
      },
    );
    const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    app.get(
      '/campaigns/:id/statements/:period/:kol/statement.xlsx',
      { schema: { tags, params: statementParams, querystring: inLanguage, produces: [workbook] } },
      async (request, reply) => {
        const facts = await factsOf(db, request.params);
        const language: Language = request.query.language ?? requestLanguage(request);
        return reply
          .type(workbook)
          .header('content-disposition', attachment(facts.kolName, facts.periodId, 'xlsx'))
          .send(await statementWorkbook(facts, language));
      },
    );
    app.get(
      '/campaigns/:id/statements/:period/:kol/statement.pdf',
      { schema: { tags, params: statementParams, querystring: inLanguage, produces: ['application/pdf'] } },
      async (request, reply) => {
        const facts = await factsOf(db, request.params);
        const language: Language = request.query.language ?? requestLanguage(request);
        return reply
          .type('application/pdf')
          .header('content-disposition', attachment(facts.kolName, facts.periodId, 'pdf'))
          .send(await statementPdf(facts, language));
      },
    );
  };
}
