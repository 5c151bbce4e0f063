// /api/v1/accounts/:id/appeals: a person overrules a verdict, and takes that back.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { openAccount } from '../archive/service.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { appealShape, newAppealShape } from './contract-appeal.ts';
import { overrule, takeBack } from './service-appeal.ts';
import { listAppeals } from './store-appeal.ts';

const tags = ['audit'];
const params = z.object({ id: z.string() });
const oneParams = z.object({ id: z.string(), appealId: z.string() });
const list = z.array(appealShape);

/** Appeals of an account, newest first. Whoever makes or withdraws one is named in it. */
export function appealRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/accounts/:id/appeals', { schema: { tags, params, response: { 200: list } } }, ({ params: { id } }) =>
      openAccount(db, id, () => listAppeals(db, id)),
    );
    app.post(
      '/accounts/:id/appeals',
      { schema: { tags, params, body: newAppealShape, response: { 201: list } } },
      async (request, reply) => {
        const { userId, name } = callerOf(request);
        const by = { id: userId, name };
        return reply.status(201).send(await overrule(db, request.params.id, request.body, by, new Date()));
      },
    );
    app.delete(
      '/accounts/:id/appeals/:appealId',
      { schema: { tags, params: oneParams, response: { 200: list } } },
      (request) => {
        const { userId, name } = callerOf(request);
        const { id, appealId } = request.params;
        return takeBack(db, id, appealId, { id: userId, name }, new Date());
      },
    );
  };
}
