import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜', topics: ['food'] });
await anAccount(db, { id: 'b', name: '晓雨', topics: ['food'] });
await anAccount(db, { id: 'c', name: '老王说车', topics: ['cars'] });
await sql`insert into post (account_id, id, at, title, sponsored) values
  ('a', '1', now(), '无花果酱配酸面包', false), ('a', '2', now(), '又吃无花果酱', true), ('b', '3', now(), '试了 Bonne Maman', false)`.execute(
  db,
);
await sql`insert into collaboration (id, kol_id, brand, started_on, exclusive_until) values ('x', 'kb', 'Bonne Maman', '2026-01-01', '2099-01-01')`.execute(
  db,
);

const call = async (method: 'GET' | 'POST', url: string, payload?: object) =>
  (
    await app.server.inject({
      method,
      url: `/api/v1${url}`,
      headers: { cookie: await app.cookieOf('manager') },
      ...(payload ? { payload } : {}),
    })
  ).json();
const brand = await call('POST', '/brands', {
  name: 'Fichi',
  terms: ['无花果酱'],
  competitors: [{ name: 'Bonne Maman', fame: 3 }],
});
const brief = await call('POST', `/brands/${brand.id}/briefs`, {
  name: 'Lancio',
  goal: 'launch',
  topics: ['food'],
  budget: 2_000_000,
  currency: 'EUR',
});

test('who already uses such things comes first, with the word that was found', async () => {
  const page = await call('GET', `/briefs/${brief.id}/match`);
  expect(page.rows.map((row: { card: { name: string } }) => row.card.name)).toEqual(['李小甜', '老王说车']);
  expect(page.rows[0].reasons).toContainEqual(
    expect.objectContaining({
      code: 'already_uses',
      text: expect.objectContaining({ zh: '在 1 篇非商单内容中自然提及“无花果酱”' }),
    }),
  );
});

test('who is out is counted with the reason, and found by name', async () => {
  const page = await call('GET', `/briefs/${brief.id}/match?q=${encodeURIComponent('晓雨')}`);
  expect(page.left).toEqual([expect.objectContaining({ code: 'out_exclusive', count: 1 })]);
  expect(page.rows[0].out.text.en).toBe('exclusive with Bonne Maman until 2099-01-01');
  expect(page.rows[0].reasons).toContainEqual(expect.objectContaining({ code: 'names_competitor', sign: 'against' }));
});

test('the match of an unknown brief is a problem with a code', async () => {
  expect(await call('GET', '/briefs/none/match')).toMatchObject({ code: 'brief_not_found' });
});
