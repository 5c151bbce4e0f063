// The built web app: files with long caching, every other address answers the app's one page.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { refuse } from './errors.ts';
import type { Server } from './server.ts';

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
    scope.get('/*', (request, reply) => {
      const path = request.url.split('?')[0] ?? '/';
      if (/^\/(api|hooks|r|docs)\//.test(path) || /\.\w{2,5}$/.test(path)) throw refuse('not_found', { what: path });
      return reply.header('cache-control', 'no-cache').sendFile('index.html', { maxAge: 0, immutable: false });
    });
  });
}
