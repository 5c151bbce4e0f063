// /api/v1/campaigns/:id/brief, /placements/:id/brief, /placements/:id/messages: what KOLs are told, and how.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  briefDocumentShape,
  briefOverrideShape,
  campaignBriefShape,
  inBriefLanguage,
  messagesShape,
  placementBriefShape,
  storedBriefShape,
} from './contract-brief.ts';
import { briefPdf } from './file-brief-pdf.ts';
import {
  campaignBriefDocument,
  keepCampaignBrief,
  keepPlacementBrief,
  openCampaignBrief,
  openPlacementBrief,
  placementBriefDocument,
} from './service-brief.ts';
import { messagesOf } from './service-message.ts';
import type { CodesOf } from './service-publication.ts';

const tags = ['campaign'];
const params = z.object({ id: z.string() });
const pdf = { tags, params, querystring: inBriefLanguage, produces: ['application/pdf'] };
const document = { tags, params, querystring: inBriefLanguage, response: { 200: briefDocumentShape } };

/** Briefs as they are written and as documents, and messages to paste. */
export function briefRoutes(db: Db, codesOf: CodesOf): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/campaigns/:id/brief', { schema: { tags, params, response: { 200: storedBriefShape } } }, (request) =>
      openCampaignBrief(db, request.params.id),
    );
    app.put(
      '/campaigns/:id/brief',
      { schema: { tags, params, body: campaignBriefShape, response: { 200: storedBriefShape } } },
      (request) => keepCampaignBrief(db, request.params.id, request.body, callerOf(request).name, new Date()),
    );
    app.get('/campaigns/:id/brief/document', { schema: document }, (request) =>
      campaignBriefDocument(db, request.params.id, request.query.language),
    );
    app.get('/campaigns/:id/brief.pdf', { schema: pdf }, async (request, reply) => {
      const { language } = request.query;
      const brief = await campaignBriefDocument(db, request.params.id, language);
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="brief-${language}.pdf"`)
        .send(await briefPdf(brief));
    });
    app.get('/placements/:id/brief', { schema: { tags, params, response: { 200: placementBriefShape } } }, (request) =>
      openPlacementBrief(db, request.params.id),
    );
    app.put(
      '/placements/:id/brief',
      { schema: { tags, params, body: briefOverrideShape, response: { 200: placementBriefShape } } },
      (request) => keepPlacementBrief(db, request.params.id, request.body, callerOf(request).name, new Date()),
    );
    app.get('/placements/:id/brief/document', { schema: document }, (request) =>
      placementBriefDocument(db, request.params.id, request.query.language, codesOf),
    );
    app.get('/placements/:id/brief.pdf', { schema: pdf }, async (request, reply) => {
      const { language } = request.query;
      const brief = await placementBriefDocument(db, request.params.id, language, codesOf);
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="brief-${language}.pdf"`)
        .send(await briefPdf(brief));
    });
    app.get(
      '/placements/:id/messages',
      { schema: { tags, params, querystring: inBriefLanguage, response: { 200: messagesShape } } },
      (request) => messagesOf(db, request.params.id, request.query.language, codesOf),
    );
  };
}
