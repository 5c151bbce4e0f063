// Walks over all routes of the OpenAPI document: nothing is open but what must be.
import { expect, test } from 'vitest';
import { testApp } from './support/app.ts';

interface Operation {
  readonly 'x-access': string;
}

const app = await testApp();
await app.server.ready();
const paths = app.server.swagger().paths as unknown as Record<string, Record<string, Operation>>;
const routes = Object.entries(paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    access: operation['x-access'],
  })),
);
/** Access that asks for no session. */
const doors = ['open', 'signed', 'private_link'];
const call = (method: string, path: string, cookie?: string) =>
  app.server.inject({
    method: method as 'GET',
    url: path.replace(/\{\w+\}/g, 'x'),
    ...(cookie ? { headers: { cookie } } : {}),
  });

test('only sign-in, health and short links are open, and only webhooks are signed', () => {
  const open = routes.filter((route) => route.access === 'open').map((route) => `${route.method} ${route.path}`);
  const known = ['GET /health', 'POST /api/v1/session', 'GET /r/{code}', 'POST /seen/{click}', 'GET /k.js'];
  expect(open.filter((one) => !known.includes(one))).toEqual([]);
  const signed = routes.filter((route) => route.access === 'signed');
  expect(signed.filter((route) => !route.path.startsWith('/hooks/'))).toEqual([]);
});

test('a private link that was never made opens nothing, not even to the owner of the workspace', async () => {
  const cookie = await app.cookieOf('owner');
  const pages = routes.filter((route) => route.access === 'private_link');
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((route) => !route.path.startsWith('/api/v1/k/{token}'))).toEqual([]);
  const answers = await Promise.all(
    pages.map(async (route) => ({ ...route, status: (await call(route.method, route.path, cookie)).statusCode })),
  );
  expect(answers.filter((answer) => ![400, 404, 429].includes(answer.status))).toEqual([]);
});

test('every other route answers 401 without a session or key', async () => {
  const guarded = routes.filter((route) => !doors.includes(route.access));
  expect(guarded.length).toBeGreaterThan(5);
  const answers = await Promise.all(
    guarded.map(async (route) => ({ ...route, status: (await call(route.method, route.path)).statusCode })),
  );
  expect(answers.filter((answer) => answer.status !== 401)).toEqual([]);
});

test('a viewer may ask about plans and ask the desk, and change nothing but that and their own session', async () => {
  const cookie = await app.cookieOf('viewer');
  const changing = routes.filter((route) => route.method !== 'GET' && !doors.includes(route.access));
  const own = changing.filter((route) => route.access === 'read').map((route) => `${route.method} ${route.path}`);
  // Questions about a plan that nobody keeps go in a body, because wishes are long; they change nothing.
  const questions = ['draft', 'curve', 'substitutes', 'why-not'].map((one) => `POST /api/v1/briefs/{id}/${one}`);
  // Keeping a page as seen stores only what its reader may read.
  const asking = ['POST /api/v1/desk/seen-pages'];
  // A viewer may be the company itself, or an expert: the desk's services say who may do what (src/desk).
  const help = [
    'POST /api/v1/appointments',
    ...['move', 'cancel', 'outcome'].map((one) => `POST /api/v1/appointments/{id}/${one}`),
    'PUT /api/v1/appointments/{id}/video-link',
    'PUT /api/v1/expert-offers/{id}',
    'POST /api/v1/questions',
    ...['messages', 'end', 'files'].map((one) => `POST /api/v1/questions/{id}/${one}`),
    ...['assignee', 'rating'].map((one) => `PUT /api/v1/questions/{id}/${one}`),
  ];
  expect(own.sort()).toEqual(['DELETE /api/v1/session', ...asking, ...questions, ...help].sort());
  const answers = await Promise.all(
    changing
      .filter((route) => route.access !== 'read')
      .map(async (route) => ({ ...route, status: (await call(route.method, route.path, cookie)).statusCode })),
  );
  expect(answers.filter((answer) => answer.status !== 403)).toEqual([]);
});
