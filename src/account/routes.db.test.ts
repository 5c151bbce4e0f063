import { expect, test } from 'vitest';
import { password, testApp } from '../../test/support/app.ts';

const app = await testApp();
const call = (method: 'GET' | 'POST' | 'DELETE', url: string, headers: Record<string, string> = {}, payload?: object) =>
  app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });

test('a wrong password is refused in the reader’s language', async () => {
  await app.cookieOf('owner');
  const answer = await call(
    'POST',
    '/session',
    { 'accept-language': 'zh-CN' },
    { email: 'owner@example.com', password: 'wrong' },
  );
  expect(answer.statusCode).toBe(401);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json()).toMatchObject({ code: 'wrong_sign_in', title: '邮箱或密码错误' });
});

test('a right password opens a session, and signing out closes it', async () => {
  await app.cookieOf('viewer');
  const signedIn = await call('POST', '/session', {}, { email: 'viewer@example.com', password });
  expect(signedIn.statusCode).toBe(204);
  const cookie = [signedIn.headers['set-cookie']]
    .flat()
    .map((one) => one?.split(';')[0])
    .join('; ');
  expect((await call('GET', '/session', { cookie })).json()).toMatchObject({
    email: 'viewer@example.com',
    role: 'viewer',
  });
  expect((await call('DELETE', '/session', { cookie })).statusCode).toBe(204);
  expect((await call('GET', '/session', { cookie })).statusCode).toBe(401);
});

test('an owner makes a manager, and a manager cannot make anybody', async () => {
  const person = { name: 'Giulia', email: 'giulia@example.com', password, role: 'manager' };
  expect((await call('POST', '/people', { cookie: await app.cookieOf('manager') }, person)).json()).toMatchObject({
    code: 'not_allowed',
  });
  expect((await call('POST', '/people', { cookie: await app.cookieOf('owner') }, person)).statusCode).toBe(201);
  expect((await call('POST', '/people', { cookie: await app.cookieOf('owner') }, person)).json()).toMatchObject({
    code: 'email_taken',
  });
});

test('the last owner cannot be removed', async () => {
  const cookie = await app.cookieOf('owner');
  const me = (await call('GET', '/session', { cookie })).json();
  expect((await call('DELETE', `/people/${me.userId}`, { cookie })).json()).toMatchObject({ code: 'last_owner' });
});

test('an API key acts for its maker until it is deleted', async () => {
  const cookie = await app.cookieOf('manager');
  const made = (await call('POST', '/keys', { cookie }, { name: 'spreadsheet' })).json();
  expect(made.key).toMatch(/^kls_/);
  expect((await call('GET', '/session', { 'x-api-key': made.key })).json()).toMatchObject({ role: 'manager' });
  expect((await call('GET', '/session', { authorization: `Bearer ${made.key}` })).statusCode).toBe(200);
  expect((await call('DELETE', `/keys/${made.id}`, { cookie })).statusCode).toBe(204);
  expect((await call('GET', '/session', { 'x-api-key': made.key })).statusCode).toBe(401);
});

test('a changing request from another site is refused even with a session', async () => {
  const cookie = await app.cookieOf('manager');
  const answer = await call('POST', '/keys', { cookie, origin: 'https://evil.example' }, { name: 'x' });
  expect(answer.json()).toMatchObject({ code: 'foreign_origin' });
});

test('a fault in a body names the field in Italian', async () => {
  const answer = await call('POST', '/session', { 'accept-language': 'it' }, { email: 'no', password: 'x' });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toEqual([{ pointer: '/email', detail: expect.stringContaining('indirizzo e-mail') }]);
});
