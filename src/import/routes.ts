// /api/v1/imports
import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Platform, platforms } from '../base/id.ts';
import type { Language } from '../base/words.ts';
import type { Connection, Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { requestLanguage } from '../http/problem.ts';
import { givenMappingShape, importShape } from './contract.ts';
import { refuse } from './errors.ts';
import { rejectsHead, rejectsPage } from './file-rejects.ts';
import { type KeptFile, keepUpload } from './file-upload.ts';
import { openImport } from './service.ts';
import { acceptUpload, cancelImport, correctMapping, startBatch, startImport } from './service-queue.ts';
import { type ImportRecord, listImports, listRejects } from './store.ts';
import { findSiblings } from './store-batch.ts';
import { showImport } from './view.ts';

export interface ImportRouteDeps {
  readonly connection: Connection;
  readonly uploadsDir: string;
  /** Hands an import to the queue, and those that are to follow it. */
  enqueue(importId: string, following?: readonly string[]): Promise<void>;
}

const tags = ['import'];
const params = z.object({ id: z.string() });
const uploadLimit = 4 * 1024 ** 3;

interface Posted {
  readonly kept: KeptFile;
  readonly platform: Platform | null;
  readonly lastModified: number | null;
}

const fieldsShape = z.object({
  platform: z.enum(platforms).nullable().catch(null),
  lastModified: z.coerce.number().int().positive().nullable().catch(null),
});

/** Reads the one file of a form and its fields `platform` and `lastModified`, in any order. */
async function readForm(request: FastifyRequest, uploadsDir: string): Promise<Posted> {
  if (!request.isMultipart()) throw refuse('file_missing', { file: 'file' });
  const fields: Record<string, unknown> = {};
  let kept: KeptFile | null = null;
  try {
    for await (const part of request.parts({ limits: { files: 1, fileSize: uploadLimit, fields: 10 } })) {
      if (part.type === 'file') kept = await keepUpload(part, uploadsDir, uploadLimit);
      else fields[part.fieldname] = part.value;
    }
  } catch (error) {
    await kept?.discard();
    throw error;
  }
  if (!kept) throw refuse('file_missing', { file: 'file' });
  const read = fieldsShape.parse({ platform: fields.platform ?? null, lastModified: fields.lastModified ?? null });
  return { kept, ...read };
}

async function* rejectsFile(db: Db, id: string, language: Language): AsyncGenerator<string> {
  yield rejectsHead(language, false);
  for (let after = 0; ; ) {
    const page = await listRejects(db, id, after, 1000);
    if (page.length === 0) return;
    yield rejectsPage(page, language, null);
    after = page.at(-1)!.number;
  }
}

const uploadText =
  'Form with one file in the field “file”; optional fields: platform, lastModified (epoch milliseconds). A workbook, database or ZIP becomes one import for each of its tables: the first is answered, `siblings` names the others';
const runAllText =
  'Runs the import and its siblings that are ready, KOLs before posts before comments; those that lack something keep waiting';

/** Shows records as the caller reads them, each with the ids of its siblings. */
function shower(db: Db) {
  const showAll = async (records: readonly ImportRecord[], request: FastifyRequest) => {
    const siblings = await findSiblings(db, records);
    return records.map((record) => showImport(record, requestLanguage(request), siblings(record)));
  };
  const show = async (record: ImportRecord, request: FastifyRequest) => (await showAll([record], request))[0]!;
  return { show, showAll };
}

function runRoutes({ connection: { db }, enqueue }: ImportRouteDeps): FastifyPluginAsyncZod {
  const { show, showAll } = shower(db);
  return async (app) => {
    app.post(
      '/imports/:id/run',
      { schema: { tags, params, response: { 202: importShape } } },
      async (request, reply) => {
        const record = await startImport(db, request.params.id, enqueue);
        return reply.status(202).send(await show(record, request));
      },
    );
    app.post(
      '/imports/:id/run-all',
      { schema: { tags, params, description: runAllText, response: { 202: z.array(importShape) } } },
      async (request, reply) => {
        const records = await startBatch(db, request.params.id, enqueue);
        return reply.status(202).send(await showAll(records, request));
      },
    );
    app.post('/imports/:id/cancel', { schema: { tags, params, response: { 200: importShape } } }, async (request) =>
      show(await cancelImport(db, request.params.id), request),
    );
  };
}

/** Upload → what was recognised → corrected mapping → run → result and rejects. */
export function importRoutes(deps: ImportRouteDeps): FastifyPluginAsyncZod {
  const { connection, uploadsDir } = deps;
  const { db } = connection;
  const { show, showAll } = shower(db);
  return async (app) => {
    await app.register(runRoutes(deps));
    app.post(
      '/imports',
      { schema: { tags, description: uploadText, consumes: ['multipart/form-data'], response: { 201: importShape } } },
      async (request, reply) => {
        const { kept, ...given } = await readForm(request, uploadsDir);
        const file = {
          ...given,
          path: kept.path,
          fileName: kept.fileName,
          folders: [],
          mapping: null,
          createdBy: callerOf(request).userId,
        };
        try {
          const record = await acceptUpload(connection, file, new Date(), uploadsDir);
          return reply.status(201).send(await show(record, request));
        } catch (error) {
          await kept.discard();
          throw error;
        }
      },
    );
    const querystring = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) });
    app.get('/imports', { schema: { tags, querystring, response: { 200: z.array(importShape) } } }, async (request) => {
      const records = await listImports(db, request.query.limit);
      return showAll(
        records.map((record) => ({ ...record, detection: null })),
        request,
      );
    });
    app.get('/imports/:id', { schema: { tags, params, response: { 200: importShape } } }, async (request) =>
      show(await openImport(db, request.params.id), request),
    );
    app.put(
      '/imports/:id/mapping',
      { schema: { tags, params, body: givenMappingShape, response: { 200: importShape } } },
      async (request) => show(await correctMapping(db, request.params.id, request.body), request),
    );
    app.get(
      '/imports/:id/rejects.csv',
      { schema: { tags, params, produces: ['text/csv'] } },
      async (request, reply) => {
        const { id } = await openImport(db, request.params.id);
        return reply
          .type('text/csv; charset=utf-8')
          .header('content-disposition', `attachment; filename="rejects-${id}.csv"`)
          .send(Readable.from(rejectsFile(db, id, requestLanguage(request))));
      },
    );
  };
}
