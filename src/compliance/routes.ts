// /api/v1/compliance
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { checkDraft } from './check.ts';
import { checkAnswerShape, draftShape } from './contract.ts';
import { defaultPolicy } from './policy.ts';

/** The check of a draft before it is approved. It stores nothing; but as it is a POST, viewers may not call it. */
export const complianceRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/compliance/checks',
    { schema: { tags: ['compliance'], body: draftShape, response: { 200: checkAnswerShape } } },
    async (request) => ({
      policy: defaultPolicy.version,
      findings: checkDraft(request.body).map((one) => ({ ...one, exemptions: [...one.exemptions] })),
    }),
  );
};
