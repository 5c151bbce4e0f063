// The doors that people outside use: short links, and the note that a page was seen.
import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type pg from 'pg';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { requestLanguage } from '../http/problem.ts';
import { faultPage, seenProgram } from './link-pages.ts';
import { openProvinces, provinceAt } from './province.ts';
import { createDayKeys, createLinkCache, followLink } from './service-click.ts';
import { createClickWriter } from './store-click.ts';
import { insertSeen } from './store-seen.ts';

const visitorCookie = /(?:^|;\s*)kol_visitor=([0-9a-f-]{36})(?:;|$)/;
const yearSeconds = 365 * 86_400;
const statusOf = { unknown: 404, expired: 410, paused: 503 } as const;

function askingOf({ method, headers }: FastifyRequest) {
  const purpose = headers['sec-purpose'] ?? headers.purpose ?? headers['x-purpose'] ?? null;
  return { method, userAgent: headers['user-agent'] ?? null, purpose: purpose === null ? null : String(purpose) };
}

/** `GET /r/:code`: 302 only after the click is committed. `POST /seen/:click` and `/k.js`: who really saw the shop. */
export function redirectRoutes(db: Db, pool: pg.Pool): FastifyPluginAsyncZod {
  const find = createLinkCache(db, Date.now);
  const keyNow = createDayKeys(db, () => new Date());
  const clicks = createClickWriter(pool);
  const provinces = openProvinces();
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume();
      payload.once('end', () => done(null, undefined));
    });
    app.get(
      '/r/:code',
      {
        config: { access: 'open' },
        logLevel: 'error',
        schema: { tags: ['tracking'], params: z.object({ code: z.string().max(40) }), produces: ['text/html'] },
      },
      async (request, reply) => {
        const cookie = visitorCookie.exec(request.headers.cookie ?? '')?.[1] ?? null;
        const key = await keyNow();
        const followed = await followLink(find, clicks, {
          code: request.params.code,
          visit: { cookie, address: request.ip, userAgent: request.headers['user-agent'] ?? null },
          asking: askingOf(request),
          province: provinceAt(request.ip, provinces),
          hash: (text) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 22),
        });
        reply.header('cache-control', 'no-store');
        if (typeof followed === 'string') {
          const page = faultPage(followed, requestLanguage(request));
          return reply.status(statusOf[followed]).type('text/html; charset=utf-8').send(page);
        }
        const { location, visitor } = followed;
        if (cookie === null)
          reply.header('set-cookie', `kol_visitor=${visitor}; Path=/; Max-Age=${yearSeconds}; HttpOnly; SameSite=Lax`);
        return reply.status(302).header('location', location).send(null);
      },
    );
    app.post(
      '/seen/:click',
      {
        config: { access: 'open' },
        logLevel: 'error',
        bodyLimit: 1_024,
        schema: { tags: ['tracking'], params: z.object({ click: z.string().max(80) }), response: { 204: z.null() } },
      },
      async (request, reply) => {
        const [, code, id] = /^([\w-]{1,40})\.([0-9a-f-]{36})$/.exec(request.params.click) ?? [];
        // What is no click of ours is answered alike: nobody learns which are.
        if (code !== undefined && id !== undefined) await insertSeen(db, code, id, new Date());
        return reply.header('access-control-allow-origin', '*').status(204).send(null);
      },
    );
    app.get(
      '/k.js',
      { config: { access: 'open' }, schema: { tags: ['tracking'], produces: ['text/javascript'] } },
      async (_request, reply) =>
        reply.type('text/javascript; charset=utf-8').header('cache-control', 'public, max-age=3600').send(seenProgram),
    );
  };
}
