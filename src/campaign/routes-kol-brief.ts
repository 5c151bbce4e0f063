// /api/v1/k/:token/brief: what the KOL is asked to make, as the brand has kept it.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Db } from '../db/connect.ts';
import { briefDocumentShape, inBriefLanguage } from './contract-brief.ts';
import { tokenParams } from './contract-kol-page.ts';
import { refuseWork } from './errors-work.ts';
import { briefPdf } from './file-brief-pdf.ts';
import { openPlacementBrief, placementBriefDocument } from './service-brief.ts';
import type { KolDoor } from './service-kol-page.ts';
import type { Admitted } from './service-private-link.ts';
import type { CodesOf } from './service-publication.ts';

const config = { access: 'private_link' } as const;
const tags = ['kol page'];

interface KolBriefGiven {
  readonly door: KolDoor;
  readonly codesOf: CodesOf;
}

/** The brief of the placement that the link is of. Refuses `brief_not_kept` while it is a proposal that nobody has read. */
export function kolBriefRoutes(db: Db, { door, codesOf }: KolBriefGiven): FastifyPluginAsyncZod {
  const documentOf = async ({ placement }: Admitted, language: 'it' | 'en' | 'zh') => {
    const { version, overrideVersion } = await openPlacementBrief(db, placement.id);
    if (version === 0 && overrideVersion === 0) throw refuseWork('brief_not_kept');
    return placementBriefDocument(db, placement.id, language, codesOf);
  };
  return async (app) => {
    app.addHook('onSend', async (_request, reply) => {
      reply.headers({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    });
    app.get(
      '/k/:token/brief',
      {
        config,
        schema: { tags, params: tokenParams, querystring: inBriefLanguage, response: { 200: briefDocumentShape } },
      },
      async (request) => documentOf(await door(request.params.token, request.ip), request.query.language),
    );
    app.get(
      '/k/:token/brief.pdf',
      {
        config,
        schema: { tags, params: tokenParams, querystring: inBriefLanguage, produces: ['application/pdf'] },
      },
      async (request, reply) => {
        const brief = await documentOf(await door(request.params.token, request.ip), request.query.language);
        return reply
          .type('application/pdf')
          .headers({ 'x-content-type-options': 'nosniff', 'content-disposition': 'inline; filename="brief.pdf"' })
          .send(await briefPdf(brief));
      },
    );
  };
}
