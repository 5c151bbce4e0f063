// Named lists: made, filled, annotated, and true to people who turn out to be one.
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '安安', platform: 'weibo', followers: 90_000 });
await anAccount(db, { id: 'b', name: '安安在厨房', platform: 'xiaohongshu', followers: 12_000 });
await anAccount(db, { id: 'c', name: '老王', followers: 2_000 });

async function call(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  payload?: object,
  role: 'manager' | 'viewer' = 'manager',
) {
  const headers = { cookie: await app.cookieOf(role) };
  const answer = await app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });
  return { status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
}

const made = await call('POST', '/shortlists', { name: '双十一', note: '先问档期' });
const list = `/shortlists/${made.body.id}`;
const namesOf = (body: { entries: { name: string }[] }) => body.entries.map((one) => one.name);

test('a list has a name of its own, whatever its case', async () => {
  expect(made).toMatchObject({
    status: 201,
    body: { name: '双十一', note: '先问档期', kols: 0, createdBy: 'manager' },
  });
  await call('POST', '/shortlists', { name: 'Natale' });
  expect((await call('POST', '/shortlists', { name: 'NATALE' })).body).toMatchObject({ code: 'shortlist_name_taken' });
  expect((await call('PATCH', list, { name: 'natale' })).body).toMatchObject({ code: 'shortlist_name_taken' });
  expect((await call('POST', '/shortlists', { name: '  ' })).status).toBe(400);
});

test('many KOLs are added at once, in their order, and again without harm; one unknown and none is added', async () => {
  const refused = await call('POST', `${list}/kols`, { kolIds: ['ka', 'nobody'] });
  expect(refused.body).toMatchObject({ code: 'kol_not_found' });
  await call('POST', `${list}/kols`, { kolIds: ['kb', 'ka'], note: '报价待确认' });
  const { body } = await call('POST', `${list}/kols`, { kolIds: ['kb', 'kc'] });
  expect(namesOf(body)).toEqual(['安安在厨房', '安安', '老王']);
  expect(body.entries.map((one: { note: string | null }) => one.note)).toEqual(['报价待确认', '报价待确认', null]);
  expect(body.entries[1].cards).toMatchObject([{ platform: 'weibo', followers: 90_000 }]);
});

test('a note is changed and emptied; a viewer only looks', async () => {
  await call('PUT', `${list}/kols/kc`, { note: '认识店长' });
  expect((await call('GET', '/kols/kc/shortlists', undefined, 'viewer')).body).toMatchObject([
    { name: '双十一', note: '认识店长' },
  ]);
  expect((await call('PUT', `${list}/kols/kc`, { note: null })).body.entries[2].note).toBeNull();
  expect((await call('PUT', `${list}/kols/kc`, { note: 'x' }, 'viewer')).status).toBe(403);
});

test('two that became one stand once on the list, with their accounts; split again, each stands for itself', async () => {
  const [merge] = (await call('POST', '/identities/merge', { kept: 'ka', merged: 'kb' })).body;
  const merged = (await call('GET', list)).body;
  expect(namesOf(merged)).toEqual(['安安', '老王']);
  expect(merged.kols).toBe(2);
  expect(merged.entries[0].cards.length).toBe(2);
  expect((await call('GET', '/kols/kb/shortlists')).body.length).toBe(1);
  await call('POST', `/merges/${merge.id}/undo`);
  expect(namesOf((await call('GET', list)).body)).toEqual(['安安在厨房', '安安', '老王']);
});

test('taken off a merged KOL is off under either name', async () => {
  await call('POST', '/identities/merge', { kept: 'ka', merged: 'kb' });
  expect(namesOf((await call('DELETE', `${list}/kols/ka`)).body)).toEqual(['老王']);
  expect(namesOf((await call('DELETE', `${list}/kols/ka`)).body)).toEqual(['老王']);
});

test('a deleted list is gone, its KOLs stay', async () => {
  expect((await call('DELETE', list, undefined, 'viewer')).status).toBe(403);
  expect((await call('DELETE', list)).status).toBe(204);
  expect((await call('GET', list)).body).toMatchObject({ code: 'shortlist_not_found' });
  expect((await call('GET', '/shortlists')).body.map((one: { name: string }) => one.name)).toEqual(['Natale']);
  expect((await call('GET', '/kols/kc')).status).toBe(200);
});
