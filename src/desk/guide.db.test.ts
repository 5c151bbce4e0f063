// The guide over the real app: pages for everybody, entries by managers, search over both.
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';

const app = await testApp();
const ask = async (
  role: 'owner' | 'manager' | 'viewer',
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  payload?: object,
) => {
  const answer = await app.server.inject({
    method,
    url: `/api/v1${url}`,
    headers: { cookie: await app.cookieOf(role), 'accept-language': 'it', 'sec-fetch-site': 'same-origin' },
    ...(payload ? { payload } : {}),
  });
  return { status: answer.statusCode, body: answer.json() };
};
const entry = {
  group: 'law',
  topic: 'before',
  texts: {
    it: { question: 'Serve la registrazione GACC per il miele?', answer: 'Sì, **prima** di spedire: vedi [[before]].' },
  },
  fromQuestion: 'q1',
};

test('a viewer reads the index and a page with what was computed for today', async () => {
  const index = await ask('viewer', 'GET', '/guide');
  expect(index.body.pages.length).toBeGreaterThan(30);
  const page = await ask('viewer', 'GET', '/guide/calendar');
  expect(page.body.sections[0].text.it).toMatch(/\*\*618\*\*/);
  expect(page.body.related.map((one: { id: string }) => one.id)).toContain('before');
});

test('a page that does not exist is refused with a code', async () => {
  const answer = await ask('viewer', 'GET', '/guide/nothing');
  expect(answer).toMatchObject({ status: 404, body: { code: 'guide_page_not_found' } });
});

test('a viewer writes no entries', async () => {
  expect((await ask('viewer', 'POST', '/guide/entries', entry)).status).toBe(403);
});

test('an entry needs a text in one language at least', async () => {
  const answer = await ask('manager', 'POST', '/guide/entries', { ...entry, texts: {} });
  expect(answer.status).toBe(400);
});

test('an entry is written, found at once, changed as a new version, and withdrawn without losing what was', async () => {
  const made = await ask('manager', 'POST', '/guide/entries', entry);
  expect(made).toMatchObject({
    status: 201,
    body: { version: 1, by: 'manager', isWithdrawn: false, fromQuestion: 'q1' },
  });
  const { id } = made.body;
  const found = async () =>
    (await ask('viewer', 'GET', `/guide/search?q=${encodeURIComponent('registrazione GACC miele')}`)).body;
  expect((await found())[0]).toMatchObject({ kind: 'entry', id, language: 'it' });
  expect((await ask('viewer', 'GET', '/guide/before')).body.entries).toHaveLength(1);
  const texts = { ...entry.texts, zh: { question: '蜂蜜进口要注册吗', answer: '要，发货前办好。' } };
  const changed = await ask('owner', 'PUT', `/guide/entries/${id}`, { ...entry, texts, version: 1 });
  expect(changed).toMatchObject({ status: 200, body: { version: 2, by: 'owner' } });
  const stale = await ask('manager', 'PUT', `/guide/entries/${id}`, { ...entry, version: 1 });
  expect(stale).toMatchObject({ status: 409, body: { code: 'guide_entry_changed' } });
  const gone = await ask('manager', 'DELETE', `/guide/entries/${id}`);
  expect(gone.body).toMatchObject({ version: 3, isWithdrawn: true });
  expect((await found()).filter((hit: { kind: string }) => hit.kind === 'entry')).toEqual([]);
  expect(
    (await ask('viewer', 'GET', `/guide/entries/${id}`)).body.map((one: { version: number }) => one.version),
  ).toEqual([3, 2, 1]);
});

test('of two changes of the same version at once one is refused', async () => {
  const { id } = (await ask('manager', 'POST', '/guide/entries', entry)).body;
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => ask('owner', 'PUT', `/guide/entries/${id}`, { ...entry, version: 1 })),
  );
  expect(answers.map((one) => one.status).sort()).toEqual([200, 409, 409, 409]);
});

test('PostgreSQL refuses to rewrite or delete a version', async () => {
  await expect(app.database.pool.query(`update guide_entry set topic = 'x'`)).rejects.toThrow();
  await expect(app.database.pool.query('delete from guide_entry')).rejects.toThrow();
});

test('a question in Chinese finds Chinese text whatever the reader’s language', async () => {
  const { body } = await ask('viewer', 'GET', `/guide/search?q=${encodeURIComponent('怎么看粉丝真假')}`);
  expect(body[0]).toMatchObject({ id: 'fakes', language: 'zh' });
});

test('a question in English is answered to a reader of Italian when Italian knows none of its words', async () => {
  const { body } = await ask('viewer', 'GET', '/guide/search?q=clawback');
  expect(body[0]).toMatchObject({ id: 'returns', language: 'en' });
});
