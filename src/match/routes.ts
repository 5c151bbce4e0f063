// /api/v1/briefs/:id/match, /match-policy, and what people note of KOLs for the match.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { dayOf } from '../base/day.ts';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import {
  kolNotesShape,
  matchPageShape,
  matchQueryShape,
  newEndorserCheckShape,
  newUnavailableShape,
  payChoiceShape,
} from './contract.ts';
import { matchPolicyViewShape, newMatchPolicyShape } from './contract-policy.ts';
import {
  adoptMatchPolicy,
  choosePay,
  noteEndorser,
  noteUnavailable,
  openKolNotes,
  removeUnavailable,
  resetMatchPolicy,
  showMatchPolicy,
} from './service-notes.ts';
import { matchBrief } from './service-page.ts';

const tags = ['match'];
const params = z.object({ id: z.string() });

function policyRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get('/match-policy', { schema: { tags, response: { 200: matchPolicyViewShape } } }, () => showMatchPolicy(db));
    app.post(
      '/match-policy',
      {
        config: { access: 'owner' },
        schema: { tags, body: newMatchPolicyShape, response: { 200: matchPolicyViewShape } },
      },
      async (request) => {
        const { policy, note } = request.body;
        await adoptMatchPolicy(db, policy, { note, byName: callerOf(request).name, at: new Date() });
        return showMatchPolicy(db);
      },
    );
    app.post(
      '/match-policy/reset',
      {
        config: { access: 'owner' },
        schema: { tags, body: newMatchPolicyShape.pick({ note: true }), response: { 200: matchPolicyViewShape } },
      },
      async (request) => {
        await resetMatchPolicy(db, { note: request.body.note, byName: callerOf(request).name, at: new Date() });
        return showMatchPolicy(db);
      },
    );
  };
}

function noteRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    const notesOf = (kolId: string) => openKolNotes(db, kolId, dayOf(new Date()));
    const answer = { 200: kolNotesShape };
    app.get('/kols/:id/match-notes', { schema: { tags, params, response: answer } }, (request) =>
      notesOf(request.params.id),
    );
    app.post(
      '/kols/:id/unavailable',
      { schema: { tags, params, body: newUnavailableShape, response: answer } },
      async (request) => {
        await noteUnavailable(db, request.params.id, request.body, callerOf(request).name);
        return notesOf(request.params.id);
      },
    );
    app.delete(
      '/kols/:id/unavailable/:noteId',
      { schema: { tags, params: z.object({ id: z.string(), noteId: z.string() }), response: answer } },
      async (request) => {
        await removeUnavailable(db, request.params.noteId);
        return notesOf(request.params.id);
      },
    );
    app.put(
      '/kols/:id/endorser-check',
      { schema: { tags, params, body: newEndorserCheckShape, response: answer } },
      async (request) => {
        await noteEndorser(db, request.params.id, request.body, callerOf(request).name);
        return notesOf(request.params.id);
      },
    );
  };
}

/** Who fits a brief, with reasons for and against each; the policy by which it is judged; notes for it. */
export function matchRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/briefs/:id/match',
      { schema: { tags, params, querystring: matchQueryShape, response: { 200: matchPageShape } } },
      (request) => matchBrief(db, request.params.id, request.query, new Date()),
    );
    app.put(
      '/briefs/:id/pay/:kolId',
      {
        schema: {
          tags,
          params: z.object({ id: z.string(), kolId: z.string() }),
          body: payChoiceShape,
          response: { 200: payChoiceShape },
        },
      },
      async (request) => {
        const { id: briefId, kolId } = request.params;
        await choosePay(db, { briefId, kolId }, request.body.kind, callerOf(request).name);
        return { kind: request.body.kind };
      },
    );
    await app.register(policyRoutes(db));
    await app.register(noteRoutes(db));
  };
}
