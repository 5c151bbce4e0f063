// /api/v1/placements/:id/deeds, /deeds/:id, /parties/:kind/:ref: contracts, their files, and who signs them.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languages } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  deedHeadShape,
  deedShape,
  newDeedEventShape,
  newDeedShape,
  partyKinds,
  partyShape,
  previewShape,
  storedPartyShape,
} from './contract-deed.ts';
import { deedDocx } from './file-deed-docx.ts';
import { deedPdf } from './file-deed-pdf.ts';
import { deedsOf, makeDeed, noteDeedEvent, openDeed, openDeedRow, previewDeed } from './service-deed.ts';
import { checkCopy } from './service-kol-deed.ts';
import { enterParty, openParty } from './service-party.ts';
import type { DeedRow } from './store-deed.ts';

const tags = ['campaign'];
const params = z.object({ id: z.string() });
const partyParams = z.object({ kind: z.enum(partyKinds), ref: z.string() });
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const pairQuery = z.object({ first: z.enum(languages).default('zh'), second: z.enum(languages).default('it') });

const attachment = ({ number, languages: pair }: DeedRow, extension: string) =>
  `attachment; filename="contract-${number}-${pair.join('-')}.${extension}"`;

/** Contracts of placements. They are made and agreed to here; the signed copy is attached by its id. */
export function deedRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/placements/:id/deeds',
      { schema: { tags, params, response: { 200: z.array(deedHeadShape) } } },
      (request) => deedsOf(db, request.params.id),
    );
    app.get(
      '/placements/:id/deeds/preview',
      { schema: { tags, params, querystring: pairQuery, response: { 200: previewShape } } },
      (request) => previewDeed(db, request.params.id, [request.query.first, request.query.second], new Date()),
    );
    app.post(
      '/placements/:id/deeds',
      { schema: { tags, params, body: newDeedShape, response: { 201: deedShape } } },
      async (request, reply) =>
        reply
          .status(201)
          .send(await makeDeed(db, request.params.id, request.body.languages, callerOf(request).name, new Date())),
    );
    app.get('/deeds/:id', { schema: { tags, params, response: { 200: deedShape } } }, (request) =>
      openDeed(db, request.params.id),
    );
    app.get(
      '/deeds/:id/file.pdf',
      { schema: { tags, params, produces: ['application/pdf'] } },
      async (request, reply) => {
        const row = await openDeedRow(db, request.params.id);
        return reply
          .type('application/pdf')
          .header('content-disposition', attachment(row, 'pdf'))
          .send(await deedPdf(row));
      },
    );
    app.get('/deeds/:id/file.docx', { schema: { tags, params, produces: [docxType] } }, async (request, reply) => {
      const row = await openDeedRow(db, request.params.id);
      return reply
        .type(docxType)
        .header('content-disposition', attachment(row, 'docx'))
        .send(await deedDocx(row));
    });
    app.post(
      '/deeds/:id/events',
      { schema: { tags, params, body: newDeedEventShape, response: { 200: deedShape } } },
      async (request) => {
        const { placementId } = await openDeedRow(db, request.params.id);
        await checkCopy(db, placementId, request.body.attachment);
        return noteDeedEvent(db, request.params.id, request.body, callerOf(request).name, new Date());
      },
    );
    app.get(
      '/parties/:kind/:ref',
      { schema: { tags, params: partyParams, response: { 200: storedPartyShape } } },
      (request) => openParty(db, request.params.kind, request.params.ref),
    );
    app.put(
      '/parties/:kind/:ref',
      { schema: { tags, params: partyParams, body: partyShape, response: { 200: storedPartyShape } } },
      (request) =>
        enterParty(
          ...([db, request.params.kind, request.params.ref, request.body] as const),
          ...([callerOf(request).name, new Date()] as const),
        ),
    );
  };
}
