// /api/v1/compliance
import { randomUUID } from 'node:crypto';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { checkShape, contentShape, newAnswerShape, recheckShape, ruleTableShape } from './contract.ts';
import { ruleTable } from './rule-table.ts';
import { answerFinding, openCheck, recheck, runCheck } from './service.ts';

const tags = ['compliance'];
const params = z.object({ id: z.string() });

/** Checks of texts under the law of their markets, answers to their findings, the table of rules. */
export function complianceRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/compliance/checks',
      { schema: { tags, body: contentShape, response: { 201: checkShape } } },
      async (request, reply) => {
        const subject = { kind: 'text', id: randomUUID() } as const;
        const run = { subject, content: request.body, by: callerOf(request).name, at: new Date() };
        return reply.status(201).send(await runCheck(db, run));
      },
    );
    app.get('/compliance/checks/:id', { schema: { tags, params, response: { 200: checkShape } } }, (request) =>
      openCheck(db, request.params.id),
    );
    app.post(
      '/compliance/checks/:id/answers',
      { schema: { tags, params, body: newAnswerShape, response: { 200: checkShape } } },
      (request) =>
        answerFinding(db, {
          ...request.body,
          checkId: request.params.id,
          by: callerOf(request).name,
          at: new Date(),
        }),
    );
    app.post(
      '/compliance/checks/:id/recheck',
      { schema: { tags, params, response: { 200: recheckShape } } },
      (request) => recheck(db, request.params.id, new Date(), callerOf(request).name),
    );
    app.get(
      '/compliance/rules',
      {
        schema: {
          tags,
          querystring: z.object({ on: z.iso.date().optional().meta({ description: 'Those that hold on this day' }) }),
          response: { 200: ruleTableShape },
        },
      },
      async (request) => ruleTable(request.query.on ?? null),
    );
  };
}
