// Pages as seen, over the real app: what is kept is what the server answers to whoever keeps it, and nothing else.
import { expect, test } from 'vitest';
import { password, testApp } from '../../test/support/app.ts';
import { addPerson, signIn } from '../account/service.ts';
import type { Caller } from '../http/access.ts';
import { keepSeenPage } from './service-seen.ts';

const app = await testApp();
const { db, pool } = app.database;
type Method = 'GET' | 'POST' | 'DELETE';
const askWith = async (cookie: string, method: Method, url: string, payload?: object) => {
  const headers = { cookie, 'accept-language': 'zh', 'sec-fetch-site': 'same-origin' };
  const answer = await app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
};
const ask = async (role: 'owner' | 'manager' | 'viewer', method: Method, url: string, payload?: object) =>
  askWith(await app.cookieOf(role), method, url, payload);
const brands = { path: '/brands', title: '品牌', reads: ['/brands', '/briefs'] };

test('a page is kept with what the server answers at that moment, in the language of the reader, and stays so', async () => {
  await ask('manager', 'POST', '/brands', { name: 'Fichi', terms: [], products: [], competitors: [] });
  const kept = await ask('viewer', 'POST', '/desk/seen-pages', { ...brands, path: '/brands?asSeen=old' });
  expect(kept).toMatchObject({ status: 201, body: { kept: 2 } });
  await ask('manager', 'POST', '/brands', { name: 'Later', terms: [], products: [], competitors: [] });
  const { body } = await ask('manager', 'GET', `/desk/seen-pages/${kept.body.id}`);
  expect(body).toMatchObject({ path: '/brands', title: '品牌', language: 'zh', by: 'viewer' });
  expect(body.answers.map((one: { path: string }) => one.path)).toEqual(['/brands', '/briefs']);
  expect(body.answers[0].body.map((one: { name: string }) => one.name)).toEqual(['Fichi']);
});

test('what is not there is kept as not there, in the reader’s words', async () => {
  const reads = ['/accounts/nobody/audit'];
  const kept = await ask('viewer', 'POST', '/desk/seen-pages', { path: '/archive/x', title: 'x', reads });
  const { body } = await ask('viewer', 'GET', `/desk/seen-pages/${kept.body.id}`);
  expect(body.answers[0]).toMatchObject({ status: 404, body: { status: 404 } });
  expect(body.answers[0].body.title).toMatch(/\p{Script=Han}/u);
});

test.each([
  '/people',
  '/session',
  '/keys',
  '/payees/k',
  '/k/token',
  '/kols/../people',
  '/kols/%2e%2e/people',
  '/desk/seen-pages/x',
  'http://example.com/',
])('reading %s is refused even to the owner, and nothing is kept', async (path) => {
  const before = await pool.query('select count(*) from seen_page');
  const answer = await ask('owner', 'POST', '/desk/seen-pages', { ...brands, reads: ['/brands', path] });
  expect(answer).toMatchObject({ status: 422, body: { code: 'seen_path_not_kept' } });
  expect((await pool.query('select count(*) from seen_page')).rows).toEqual(before.rows);
});

test('an address that is none of the app is refused', async () => {
  const answer = await ask('owner', 'POST', '/desk/seen-pages', { ...brands, path: '//evil.example' });
  expect(answer.status).toBe(422);
});

test('what a browser sends besides paths is not looked at: nothing forged is shown as seen', async () => {
  const forged = { ...brands, answers: [{ path: '/brands', status: 200, body: [{ name: 'Forged' }] }] };
  const kept = await ask('viewer', 'POST', '/desk/seen-pages', forged);
  const { body } = await ask('viewer', 'GET', `/desk/seen-pages/${kept.body.id}`);
  expect(JSON.stringify(body)).not.toContain('Forged');
});

test('a viewer sees the pages that they kept, not those of others; who is not signed in none', async () => {
  const { id } = (await ask('manager', 'POST', '/desk/seen-pages', brands)).body;
  expect((await ask('viewer', 'GET', `/desk/seen-pages/${id}`)).body.code).toBe('seen_page_not_found');
  await addPerson(db, app.auth, { name: 'Other', email: 'other@example.com', password, role: 'viewer' });
  const other = (await signIn(app.auth, 'other@example.com', password)).map((one) => one.split(';')[0]).join('; ');
  const own = (await askWith(other, 'POST', '/desk/seen-pages', brands)).body.id;
  expect((await askWith(other, 'GET', `/desk/seen-pages/${own}`)).status).toBe(200);
  expect((await ask('viewer', 'GET', `/desk/seen-pages/${own}`)).status).toBe(404);
  expect((await app.server.inject({ method: 'GET', url: `/api/v1/desk/seen-pages/${own}` })).statusCode).toBe(401);
});

test('a kept page is never changed; a manager deletes it for good, a viewer does not', async () => {
  const { id } = (await ask('viewer', 'POST', '/desk/seen-pages', brands)).body;
  await expect(pool.query(`update seen_page set title = 'x' where id = $1`, [id])).rejects.toThrow();
  expect((await ask('viewer', 'DELETE', `/desk/seen-pages/${id}`)).status).toBe(403);
  expect((await ask('manager', 'DELETE', `/desk/seen-pages/${id}`)).status).toBe(204);
  expect((await ask('viewer', 'GET', `/desk/seen-pages/${id}`)).status).toBe(404);
});

const caller: Caller = { userId: 'u', name: 'U', email: 'u@example.com', role: 'viewer', by: 'session' };
const keepWith = (told: { status: number; contentType: string; body: string }, reads = ['/brands']) =>
  keepSeenPage(db, { ...brands, reads }, { caller, language: 'it', read: async () => told, now: new Date() });
const json = 'application/json; charset=utf-8';

test('more than 3 MB together is refused', async () => {
  const body = JSON.stringify('x'.repeat(1_600_000));
  await expect(keepWith({ status: 200, contentType: json, body }, ['/brands', '/briefs'])).rejects.toMatchObject({
    code: 'seen_too_large',
  });
});

test.each([
  { status: 500, contentType: json },
  { status: 401, contentType: json },
  { status: 200, contentType: 'text/csv' },
])('an answer of %o is no page', async (told) => {
  await expect(keepWith({ ...told, body: '{}' })).rejects.toMatchObject({ code: 'seen_read_failed' });
});

test('who has kept a hundred pages within a day waits', async () => {
  await pool.query(`insert into seen_page select 'x' || n, '/brands', 't', 'it', 'u', 'U', now(), '[]'
    from generate_series(1, 100) as n`);
  await expect(keepWith({ status: 200, contentType: json, body: '[]' })).rejects.toMatchObject({
    code: 'seen_too_many',
  });
});
