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
import { acceptUpload, cancelImport, correctMapping, openImport, startImport } from './service.ts';
import { listImports, listRejects } from './store.ts';
import { showImport } from './view.ts';

export interface ImportRouteDeps {
  readonly connection: Connection;
  readonly uploadsDir: string;
  /** Hands an import to the queue. */
  enqueue(importId: string): Promise<void>;
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
  'Form with one file in the field “file”; optional fields: platform, lastModified (epoch milliseconds)';

/** Upload → what was recognised → corrected mapping → run → result and rejects. */
export function importRoutes({ connection, uploadsDir, enqueue }: ImportRouteDeps): FastifyPluginAsyncZod {
  const { db } = connection;
  return async (app) => {
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
          const record = await acceptUpload(connection, file, new Date());
          return reply.status(201).send(showImport(record, requestLanguage(request)));
        } catch (error) {
          await kept.discard();
          throw error;
        }
      },
    );
    const querystring = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) });
    app.get('/imports', { schema: { tags, querystring, response: { 200: z.array(importShape) } } }, async (request) => {
      const records = await listImports(db, request.query.limit);
      return records.map((record) => showImport({ ...record, detection: null }, requestLanguage(request)));
    });
    app.get('/imports/:id', { schema: { tags, params, response: { 200: importShape } } }, async (request) =>
      showImport(await openImport(db, request.params.id), requestLanguage(request)),
    );
    app.put(
      '/imports/:id/mapping',
      { schema: { tags, params, body: givenMappingShape, response: { 200: importShape } } },
      async (request) =>
        showImport(await correctMapping(db, request.params.id, request.body), requestLanguage(request)),
    );
    app.post(
      '/imports/:id/run',
      { schema: { tags, params, response: { 202: importShape } } },
      async (request, reply) => {
        const record = await startImport(db, request.params.id, enqueue);
        return reply.status(202).send(showImport(record, requestLanguage(request)));
      },
    );
    app.post('/imports/:id/cancel', { schema: { tags, params, response: { 200: importShape } } }, async (request) =>
      showImport(await cancelImport(db, request.params.id), requestLanguage(request)),
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
