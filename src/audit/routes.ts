// /api/v1/accounts/:id/audit
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { pastAuditShape, storedAuditShape } from './contract-view.ts';
import { auditAgain, openAudit } from './service.ts';
import { listAudits } from './store.ts';

const tags = ['audit'];
const params = z.object({ id: z.string() });

/** The newest audit of an account, its history, and auditing it again. */
export function auditRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/accounts/:id/audit', { schema: { tags, params, response: { 200: storedAuditShape } } }, (request) =>
      openAudit(db, request.params.id, new Date()),
    );
    app.post('/accounts/:id/audit', { schema: { tags, params, response: { 200: storedAuditShape } } }, (request) =>
      auditAgain(db, request.params.id, new Date()),
    );
    app.get(
      '/accounts/:id/audits',
      { schema: { tags, params, response: { 200: z.array(pastAuditShape) } } },
      (request) => listAudits(db, request.params.id),
    );
  };
}
