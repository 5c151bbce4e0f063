// /api/v1/questionnaires, /brands/:id/assessments, /assessments/:id, /brands/:id/proposal
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { questionnaireIds } from './assessment/question.ts';
import { questionnaires } from './assessment/questionnaire.ts';
import {
  answerBodyShape,
  attemptLineShape,
  attemptShape,
  inLanguageShape,
  proposalShape,
  type QuestionnaireView,
  questionnaireShape,
  resultViewShape,
  startShape,
} from './contract-assessment.ts';
import { assessmentPdf } from './file-assessment-pdf.ts';
import {
  answerQuestion,
  attemptsOf,
  confirmContradiction,
  dropAttempt,
  finishAttempt,
  openAttempt,
  openResult,
  startAttempt,
} from './service-assessment.ts';
import { proposalFor } from './service-proposal.ts';

const tags = ['assessment'];
const params = z.object({ id: z.string() });

const views: readonly QuestionnaireView[] = questionnaireIds.map((id) => {
  const { areas, ...head } = questionnaires[id];
  return {
    ...head,
    areas: areas.map((area) => ({
      ...area,
      questions: area.questions.map(({ forWhom, from, options, ...question }) => ({
        ...question,
        options: [...options],
      })),
    })),
  };
});

type App = Parameters<FastifyPluginAsyncZod>[0];

/** Questionnaires as they are put, with every weight. */
function questionnaireRoutes(app: App): void {
  app.get('/questionnaires', { schema: { tags, response: { 200: z.array(questionnaireShape) } } }, async () => [
    ...views,
  ]);
}

function attemptRoutes(app: App, db: Db): void {
  app.get(
    '/brands/:id/assessments',
    { schema: { tags, params, response: { 200: z.array(attemptLineShape) } } },
    (request) => attemptsOf(db, request.params.id),
  );
  app.post(
    '/brands/:id/assessments',
    { schema: { tags, params, body: startShape, response: { 200: attemptShape, 201: attemptShape } } },
    async (request, reply) => {
      const { attempt, isNew } = await startAttempt(
        db,
        request.params.id,
        request.body,
        callerOf(request).name,
        new Date(),
      );
      return reply.status(isNew ? 201 : 200).send(attempt);
    },
  );
  app.get('/assessments/:id', { schema: { tags, params, response: { 200: attemptShape } } }, (request) =>
    openAttempt(db, request.params.id),
  );
  app.delete('/assessments/:id', { schema: { tags, params, response: { 204: z.null() } } }, async (request, reply) => {
    await dropAttempt(db, request.params.id);
    return reply.status(204).send(null);
  });
  app.put(
    '/assessments/:id/answers/:question',
    {
      schema: {
        tags,
        params: params.extend({ question: z.string().max(60) }),
        body: answerBodyShape,
        response: { 200: attemptShape },
      },
    },
    (request) => answerQuestion(db, request.params.id, request.params.question, request.body.answer),
  );
  app.post(
    '/assessments/:id/confirmed',
    {
      schema: {
        tags,
        params,
        body: z.object({ contradiction: z.string().max(60) }),
        response: { 200: attemptShape },
      },
    },
    (request) => confirmContradiction(db, request.params.id, request.body.contradiction),
  );
}

function resultRoutes(app: App, db: Db): void {
  app.post('/assessments/:id/finish', { schema: { tags, params, response: { 200: resultViewShape } } }, (request) =>
    finishAttempt(db, request.params.id, callerOf(request).name, new Date()),
  );
  app.get('/assessments/:id/result', { schema: { tags, params, response: { 200: resultViewShape } } }, (request) =>
    openResult(db, request.params.id),
  );
  app.get(
    '/assessments/:id/result.pdf',
    { schema: { tags, params, querystring: inLanguageShape, produces: ['application/pdf'] } },
    async (request, reply) => {
      const { language } = request.query;
      const result = await openResult(db, request.params.id);
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename="${result.questionnaire}-${language}.pdf"`)
        .send(await assessmentPdf(result, language));
    },
  );
  app.get('/brands/:id/proposal', { schema: { tags, params, response: { 200: proposalShape } } }, (request) =>
    proposalFor(db, request.params.id, new Date()),
  );
}

/** Questionnaires, attempts, results and the brief that they propose. */
export function assessmentRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    questionnaireRoutes(app);
    attemptRoutes(app, db);
    resultRoutes(app, db);
  };
}
