// The built web app: files with long caching, every other address answers the app's one page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { refuse } from './errors.ts';
import type { Server } from './server.ts';

/** The KOL's page is told to nobody: its address is its key, and it runs nothing but what comes from here. */
const privateHeaders = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
  'x-content-type-options': 'nosniff',
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/** Serves the folder that the build wrote; without one only the API answers. Only these routes are open. */
export async function serveWeb(app: Server, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await app.register(async (scope) => {
    scope.addHook('onRoute', (route) => {
      route.config = { ...route.config, access: 'open' };
      route.schema = { ...route.schema, hide: true };
    });
    await scope.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      maxAge: '365d',
      immutable: true,
    });
    scope.get('/k/:token', (_request, reply) =>
      reply.headers(privateHeaders).sendFile('k.html', { maxAge: 0, immutable: false, cacheControl: false }),
    );
    scope.get('/*', (request, reply) => {
      const path = request.url.split('?')[0] ?? '/';
      if (/^\/(api|hooks|r|docs)\//.test(path) || /\.\w{2,5}$/.test(path)) throw refuse('not_found', { what: path });
      return reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false });
    });
  });
}
