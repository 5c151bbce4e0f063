// /api/v1/audit-policies: which policy counts, trying another on the archive, putting one in force.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageOf } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  checkedPolicyShape,
  givenPolicyShape,
  newPolicyShape,
  policiesShape,
  policyTryShape,
  policyViewShape,
  resetPolicyShape,
} from './contract-policy.ts';
import { refuse } from './errors.ts';
import { defaultAuditPolicy } from './policy.ts';
import { differingFields } from './policy-text.ts';
import { adoptPolicy, askTry, policyFrom, resetPolicy, showPolicy } from './service-policy.ts';
import { listPolicyUses, newestPolicy } from './store-policy.ts';
import { findTry } from './store-policy-try.ts';

const tags = ['audit'];
/** What verdicts rest on is decided by an owner; managers may try. */
const owner = { access: 'owner' } as const;

export interface PolicyWork {
  /** Asks for an audit of all in the background. */
  readonly auditAll: () => Promise<void>;
  readonly enqueueTry: (id: string) => Promise<void>;
}

function readingRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/audit-policies', { schema: { tags, response: { 200: policiesShape } } }, async (request) => ({
      inForce: await showPolicy(db, null, languageOf(request.headers['accept-language'])),
      shippedVersion: defaultAuditPolicy.version,
      uses: await listPolicyUses(db),
    }));
    app.get(
      '/audit-policies/:version',
      { schema: { tags, params: z.object({ version: z.string() }), response: { 200: policyViewShape } } },
      (request) => showPolicy(db, request.params.version, languageOf(request.headers['accept-language'])),
    );
    app.get(
      '/audit-policies/tries/:id',
      { schema: { tags, params: z.object({ id: z.string() }), response: { 200: policyTryShape } } },
      async (request) => {
        const found = await findTry(db, request.params.id);
        if (found === null) throw refuse('policy_try_not_found', { id: request.params.id });
        return found;
      },
    );
  };
}

/** What counts and counted, checking and trying a file, using it, and going back to the shipped one. */
export function policyRoutes(db: Db, { auditAll, enqueueTry }: PolicyWork): FastifyPluginAsyncZod {
  return async (app) => {
    await app.register(readingRoutes(db));
    app.post(
      '/audit-policies/check',
      { schema: { tags, body: givenPolicyShape, response: { 200: checkedPolicyShape } } },
      async (request) => {
        const policy = policyFrom(request.body.yaml);
        const inForce = await newestPolicy(db);
        return { version: policy.version, against: inForce.version, fields: differingFields(inForce, policy) };
      },
    );
    app.post(
      '/audit-policies/try',
      { schema: { tags, body: givenPolicyShape, response: { 202: policyTryShape } } },
      async (request, reply) => {
        const asked = await askTry(db, request.body.yaml, callerOf(request).name, new Date());
        await enqueueTry(asked.id);
        return reply.code(202).send(asked);
      },
    );
    app.post(
      '/audit-policies',
      { config: owner, schema: { tags, body: newPolicyShape, response: { 202: policyViewShape } } },
      async (request, reply) => {
        const { yaml, note } = request.body;
        await adoptPolicy(db, policyFrom(yaml), { note, byName: callerOf(request).name, at: new Date() });
        await auditAll();
        return reply.code(202).send(await showPolicy(db, null, languageOf(request.headers['accept-language'])));
      },
    );
    app.post(
      '/audit-policies/reset',
      { config: owner, schema: { tags, body: resetPolicyShape, response: { 202: policyViewShape } } },
      async (request, reply) => {
        await resetPolicy(db, { note: request.body.note, byName: callerOf(request).name, at: new Date() });
        await auditAll();
        return reply.code(202).send(await showPolicy(db, null, languageOf(request.headers['accept-language'])));
      },
    );
  };
}
