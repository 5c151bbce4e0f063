// /api/v1/plans/:id.pdf, .xlsx, .json: a plan as a file, for who signs it and for who reckons on with it.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { requestLanguage } from '../http/problem.ts';
import { planViewShape } from './contract-view.ts';
import { planPdf } from './file-paper.ts';
import { planWorkbook } from './file-plan-workbook.ts';
import { paperFileName } from './paper-text.ts';
import { openPlan } from './service.ts';
import { openPaper } from './service-paper.ts';

const tags = ['plan'];
const params = z.object({ id: z.string() });
const inLanguage = z.object({ language: z.enum(languages).optional() });
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files of plans; also of those from before plans explained themselves. */
export function paperRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/plans/:id.pdf',
      { schema: { tags, params, querystring: inLanguage, produces: ['application/pdf'] } },
      async (request, reply) => {
        const language = request.query.language ?? requestLanguage(request);
        const facts = await openPaper(db, request.params.id);
        return reply
          .type('application/pdf')
          .header('content-disposition', paperFileName(facts.plan, 'pdf', language))
          .send(await planPdf(facts, language));
      },
    );
    app.get(
      '/plans/:id.xlsx',
      { schema: { tags, params, querystring: inLanguage, produces: [workbookType] } },
      async (request, reply) => {
        const language = request.query.language ?? requestLanguage(request);
        const plan = await openPlan(db, request.params.id);
        return reply
          .type(workbookType)
          .header('content-disposition', paperFileName(plan, 'xlsx', language))
          .send(await planWorkbook(plan, language));
      },
    );
    app.get(
      '/plans/:id.json',
      { schema: { tags, params, response: { 200: planViewShape } } },
      async (request, reply) => {
        const plan = await openPlan(db, request.params.id);
        return reply.header('content-disposition', paperFileName(plan, 'json', requestLanguage(request))).send(plan);
      },
    );
  };
}
