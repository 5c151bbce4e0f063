// /api/v1: the dated policy by which one KOL wins an order line.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { newPolicyShape, policyVersionShape } from './contract-policy.ts';
import { openPolicies, setPolicy } from './service-policy.ts';

const tags = ['tracking'];
const params = z.object({ id: z.string() });
const versions = z.array(policyVersionShape);

export function policyRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/campaigns/:id/attribution-policy', { schema: { tags, params, response: { 200: versions } } }, (request) =>
      openPolicies(db, request.params.id, new Date()),
    );
    app.post(
      '/campaigns/:id/attribution-policy',
      { schema: { tags, params, body: newPolicyShape, response: { 201: versions } } },
      async (request, reply) =>
        reply
          .status(201)
          .send(await setPolicy(db, request.params.id, request.body, callerOf(request).name, new Date())),
    );
  };
}
