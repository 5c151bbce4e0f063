// /api/v1/deliverables/:id/cuts, /deliverables/:id/waiver: what of a fee is not due for a breach, and cuts that are waived.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { deliverableShape } from '../campaign/contract.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { newCutShape, waiverShape } from './contract-remedy.ts';
import { cutFee, waiveCuts } from './service-remedy.ts';

const tags = ['settlement'];
const params = z.object({ id: z.string() });

export function remedyRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/deliverables/:id/cuts',
      { schema: { tags, params, body: newCutShape, response: { 200: deliverableShape } } },
      (request) => cutFee(db, request.params.id, request.body, callerOf(request).name, new Date()),
    );
    app.post(
      '/deliverables/:id/waiver',
      { schema: { tags, params, body: waiverShape, response: { 200: deliverableShape } } },
      (request) => waiveCuts(db, request.params.id, request.body.note, callerOf(request).name, new Date()),
    );
  };
}
