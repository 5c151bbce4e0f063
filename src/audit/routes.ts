// /api/v1/accounts/:id/audit
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Language, languages } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import { curveShape } from './contract-curve.ts';
import { followerSampleShape, newSampleShape, pastAuditShape, storedAuditShape } from './contract-view.ts';
import { dossierFileName } from './dossier-facts.ts';
import { dossierPdf } from './file-dossier.ts';
import { auditAgain, openAudit, openCurve, openPastAudit } from './service.ts';
import { openDossier } from './service-dossier.ts';
import { takeSample } from './service-sample.ts';
import { listAudits } from './store.ts';
import { listSamples } from './store-sample.ts';

const tags = ['audit'];
const params = z.object({ id: z.string() });
const pastParams = z.object({ id: z.string(), auditId: z.string() });
const inLanguage = z.object({ language: z.enum(languages).optional() });

/** The newest audit of an account with its curve and its PDF, its history, and auditing it again. */
export function auditRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/accounts/:id/audit', { schema: { tags, params, response: { 200: storedAuditShape } } }, (request) =>
      openAudit(db, request.params.id, new Date()),
    );
    app.post('/accounts/:id/audit', { schema: { tags, params, response: { 200: storedAuditShape } } }, (request) =>
      auditAgain(db, request.params.id, new Date()),
    );
    app.get('/accounts/:id/audit/curve', { schema: { tags, params, response: { 200: curveShape } } }, async (request) =>
      openCurve(db, await openAudit(db, request.params.id, new Date())),
    );
    app.get(
      '/accounts/:id/follower-samples',
      { schema: { tags, params, response: { 200: z.array(followerSampleShape) } } },
      (request) => listSamples(db, request.params.id),
    );
    app.post(
      '/accounts/:id/follower-samples',
      {
        bodyLimit: 5_000_000,
        schema: { tags, params, body: newSampleShape, response: { 201: z.array(followerSampleShape) } },
      },
      async (request, reply) => {
        const { id } = request.params;
        const samples = await takeSample(db, id, request.body, callerOf(request).name, new Date());
        return reply.code(201).send(samples);
      },
    );
    app.get(
      '/accounts/:id/audits',
      { schema: { tags, params, response: { 200: z.array(pastAuditShape) } } },
      (request) => listAudits(db, request.params.id),
    );
    app.get(
      '/accounts/:id/audits/:auditId',
      { schema: { tags, params: pastParams, response: { 200: storedAuditShape } } },
      (request) => openPastAudit(db, request.params.id, request.params.auditId),
    );
    app.get(
      '/accounts/:id/audit.pdf',
      { schema: { tags, params, querystring: inLanguage, produces: ['application/pdf'] } },
      async (request, reply) => {
        const language: Language = request.query.language ?? requestLanguage(request);
        const facts = await openDossier(db, request.params.id, new Date());
        return reply
          .type('application/pdf')
          .header('content-disposition', dossierFileName(facts, language))
          .send(await dossierPdf(facts, language));
      },
    );
  };
}
