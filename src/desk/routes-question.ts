// /api/v1/questions
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { readFormFile, sendFile } from '../campaign/routes-work.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  assignShape,
  endShape,
  fileShape,
  newMessageShape,
  newQuestionShape,
  questionShape,
  questionsQueryShape,
  questionViewShape,
  ratingShape,
} from './contract-question.ts';
import {
  addFile,
  addMessage,
  ask,
  assign,
  end,
  openFile,
  openQuestion,
  openQuestions,
  rate,
} from './service-question.ts';

const tags = ['desk'];
const params = z.object({ id: z.string() });
/** Whoever is signed in may ask; the services say who may do what. */
const anybody = { config: { access: 'read' } } as const;
const response = { 200: questionViewShape };

function changeRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/questions/:id/messages',
      { ...anybody, schema: { tags, params, body: newMessageShape, response } },
      (request) => addMessage(db, request.params.id, request.body, callerOf(request), new Date()),
    );
    app.put(
      '/questions/:id/assignee',
      { ...anybody, schema: { tags, params, body: assignShape, response } },
      (request) => assign(db, request.params.id, request.body.personId, callerOf(request)),
    );
    app.put('/questions/:id/rating', { ...anybody, schema: { tags, params, body: ratingShape, response } }, (request) =>
      rate(db, request.params.id, request.body, callerOf(request)),
    );
    app.post('/questions/:id/end', { ...anybody, schema: { tags, params, body: endShape, response } }, (request) =>
      end(db, request.params.id, request.body.how, callerOf(request)),
    );
  };
}

function fileRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/questions/:id/files',
      { ...anybody, schema: { tags, params, consumes: ['multipart/form-data'], response: { 201: fileShape } } },
      async (request, reply) => {
        await openQuestion(db, request.params.id, callerOf(request)); // before anything is read
        const upload = await readFormFile(request, reply);
        return reply.status(201).send(await addFile(db, request.params.id, upload, callerOf(request), new Date()));
      },
    );
    app.get(
      '/questions/:id/files/:fileId',
      {
        schema: {
          tags,
          params: z.object({ id: z.string(), fileId: z.string() }),
          produces: ['image/jpeg', 'image/png', 'application/pdf'],
        },
      },
      async (request, reply) =>
        sendFile(reply, await openFile(db, request.params.id, request.params.fileId, callerOf(request))),
    );
  };
}

/** Written questions with what was said and their files. */
export function questionRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(changeRoutes(db));
    await app.register(fileRoutes(db));
    app.get(
      '/questions',
      { schema: { tags, querystring: questionsQueryShape, response: { 200: z.array(questionShape) } } },
      (request) => openQuestions(db, request.query.of, callerOf(request)),
    );
    app.post(
      '/questions',
      {
        ...anybody,
        schema: { tags, body: newQuestionShape, response: { 200: questionViewShape, 201: questionViewShape } },
      },
      async (request, reply) => {
        const { question, isNew } = await ask(db, request.body, callerOf(request), new Date());
        return reply.status(isNew ? 201 : 200).send(question);
      },
    );
    app.get('/questions/:id', { schema: { tags, params, response } }, (request) =>
      openQuestion(db, request.params.id, callerOf(request)),
    );
  };
}
