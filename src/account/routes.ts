// /api/v1/session, /people, /keys
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { callerOf } from '../http/access.ts';
import { createdKeyShape, keyShape, newKeyShape, newPersonShape, personShape, roles, signInShape } from './contract.ts';
import { type Auth, addPerson, removePerson, signIn, signOut } from './service.ts';
import { deleteKey, listKeys, listPeople } from './store.ts';

const meShape = z.object({ userId: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) });

/** Signing in and out. */
export function sessionRoutes(auth: Auth): FastifyPluginAsyncZod {
  return async (app) => {
    app.post(
      '/session',
      { config: { access: 'open' }, schema: { tags: ['account'], body: signInShape, response: { 204: z.null() } } },
      async (request, reply) => {
        const cookies = await signIn(auth, request.body.email, request.body.password);
        return reply
          .header('set-cookie', cookies as string[])
          .status(204)
          .send(null);
      },
    );
    app.get('/session', { schema: { tags: ['account'], response: { 200: meShape } } }, async (request) => {
      const { by: _, ...me } = callerOf(request);
      return me;
    });
    app.delete(
      '/session',
      { config: { access: 'read' }, schema: { tags: ['account'], response: { 204: z.null() } } },
      async (request, reply) => {
        const cookies = await signOut(auth, request.headers.cookie);
        return reply
          .header('set-cookie', cookies as string[])
          .status(204)
          .send(null);
      },
    );
  };
}

/** For owners the people of the workspace; for everybody their own API keys. */
export function peopleRoutes(db: Db, auth: Auth): FastifyPluginAsyncZod {
  return async (app) => {
    app.get(
      '/people',
      { config: { access: 'owner' }, schema: { tags: ['account'], response: { 200: z.array(personShape) } } },
      () => listPeople(db),
    );
    app.get(
      '/colleagues',
      {
        schema: {
          tags: ['account'],
          response: { 200: z.array(z.object({ id: z.string(), name: z.string() })) },
        },
      },
      async () => (await listPeople(db)).map(({ id, name }) => ({ id, name })),
    );
    app.post(
      '/people',
      {
        config: { access: 'owner' },
        schema: { tags: ['account'], body: newPersonShape, response: { 201: personShape } },
      },
      async (request, reply) => reply.status(201).send(await addPerson(db, auth, request.body)),
    );
    app.delete(
      '/people/:id',
      {
        config: { access: 'owner' },
        schema: { tags: ['account'], params: z.object({ id: z.string() }), response: { 204: z.null() } },
      },
      async (request, reply) => {
        await removePerson(db, request.params.id);
        return reply.status(204).send(null);
      },
    );
    app.get('/keys', { schema: { tags: ['account'], response: { 200: z.array(keyShape) } } }, (request) =>
      listKeys(db, callerOf(request).userId),
    );
    app.post(
      '/keys',
      { schema: { tags: ['account'], body: newKeyShape, response: { 201: createdKeyShape } } },
      async (request, reply) => {
        const made = await auth.api.createApiKey({
          body: { name: request.body.name, userId: callerOf(request).userId },
        });
        return reply.status(201).send({
          id: made.id,
          name: made.name,
          start: made.start,
          key: made.key,
          createdAt: made.createdAt.toISOString(),
          lastUsedAt: null,
        });
      },
    );
    app.delete(
      '/keys/:id',
      { schema: { tags: ['account'], params: z.object({ id: z.string() }), response: { 204: z.null() } } },
      async (request, reply) => {
        await deleteKey(db, callerOf(request).userId, request.params.id);
        return reply.status(204).send(null);
      },
    );
  };
}
