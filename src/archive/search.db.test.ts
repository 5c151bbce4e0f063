import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { searchShape } from './contract.ts';
import { type Choice, type RangeName, rangeFields } from './contract-search.ts';
import { KeptIndex, searchHere } from './service-search.ts';
import { refreshCards, rewriteStaleCards } from './store-card.ts';

const app = await testApp();
const { db } = app.database;

async function addAccount(
  id: string,
  name: string,
  platform: string,
  followers: number | null,
  topics: string[] = [],
): Promise<void> {
  await sql`insert into kol (id, name, topics, category) values (${`k${id}`}, ${name}, ${topics}::text[], 'kol')`.execute(
    db,
  );
  await sql`insert into account (id, kol_id, platform, uid, handle, followers) values (${id}, ${`k${id}`}, ${platform}, ${id}, ${`handle_${id}`}, ${followers})`.execute(
    db,
  );
}

await addAccount('1', '李小甜', 'douyin', 482_000, ['food', 'travel']);
await addAccount('2', '晓雨同学', 'xiaohongshu', 31_000, ['beauty']);
await addAccount('3', 'Nicolò Rossi', 'instagram', 5_000, ['food']);
await addAccount('4', '100%_甜', 'weibo', null);
await sql`insert into price (account_id, format, amount, currency, valid_from) values ('1', 'video', 1200000, 'CNY', '2026-01-01'), ('2', 'image', 50000, 'EUR', '2026-01-01')`.execute(
  db,
);
await sql`insert into post (account_id, id, at, likes, comments, views) values ('2', 'p1', now(), 900, 30, 10000), ('2', 'p2', now(), 1100, null, 20000)`.execute(
  db,
);
await refreshCards(db);

const search = async (query: string) => {
  const answer = await app.server.inject({
    url: `/api/v1/kols?${query}`,
    headers: { cookie: await app.cookieOf('viewer') },
  });
  return { status: answer.statusCode, ...answer.json() };
};
const names = async (query: string) => ((await search(query)).rows as { name: string }[]).map((row) => row.name);

test.each([
  ['q=小甜', ['李小甜']],
  ['q=lxt', ['李小甜']],
  ['q=NICOLO', ['Nicolò Rossi']],
  ['q=handle_2', ['晓雨同学']],
  ['q=100%25_', ['100%_甜']],
  ['q=甜', ['李小甜', '100%_甜']],
  ['q=nobody', []],
  ['platform=douyin,xiaohongshu', ['李小甜', '晓雨同学']],
  ['tier=micro', ['晓雨同学']],
  ['tier=untiered', ['100%_甜']],
  ['topic=food', ['李小甜', 'Nicolò Rossi']],
  ['followersMin=10000&followersMax=100000', ['晓雨同学']],
  ['priceMax=600000', ['晓雨同学']],
  ['sort=price', ['晓雨同学', '李小甜', '100%_甜', 'Nicolò Rossi']],
  ['sort=followers&order=asc', ['Nicolò Rossi', '晓雨同学', '李小甜', '100%_甜']],
])('searching %s finds %j', async (query, found) => {
  const got = await names(query);
  expect(query.startsWith('sort=price') ? got.slice(0, 2) : got).toEqual(
    query.startsWith('sort=price') ? found.slice(0, 2) : found,
  );
});

test('a card carries the median interactions per follower and the price as it was quoted', async () => {
  const [card] = (await search('q=晓雨')).rows;
  expect(card).toMatchObject({
    medianViews: 15_000,
    postsSeen: 2,
    priceCny: 410_000,
    price: { amount: 50_000, currency: 'EUR', format: 'image' },
  });
  expect(card.engagement).toBeCloseTo(1015 / 31_000, 6);
});

test('an account without posts has no engagement rather than zero', async () => {
  const [card] = (await search('q=nicolo')).rows;
  expect(card.engagement).toBeNull();
  expect(card.priceCny).toBeNull();
});

test('prices of every currency are compared in fen, also where the currency has no smaller unit', async () => {
  for (const [currency, amount, fen] of [
    ['EUR', 100, 820],
    ['JPY', 10_000, 47_000],
  ] as const) {
    await sql`insert into price (account_id, format, amount, currency, valid_from) values ('3', 'image', ${amount}, ${currency}, '2026-01-01')`.execute(
      db,
    );
    await refreshCards(db, ['3']);
    expect((await search('q=nicolo')).rows[0].priceCny, currency).toBe(fen);
    await sql`delete from price where account_id = '3'`.execute(db);
  }
  await refreshCards(db, ['3']);
});

test('a quote that has run out is no price any more', async () => {
  await sql`insert into price (account_id, format, amount, currency, valid_from, valid_until) values ('3', 'image', 100, 'CNY', '2020-01-01', '2020-12-31')`.execute(
    db,
  );
  await refreshCards(db, ['3']);
  expect((await search('q=nicolo')).rows[0].priceCny).toBeNull();
  await sql`update price set valid_until = null where account_id = '3'`.execute(db);
  await refreshCards(db, ['3']);
  expect((await search('q=nicolo')).rows[0].priceCny).toBe(100);
  await sql`delete from price where account_id = '3'`.execute(db);
  await refreshCards(db, ['3']);
});

test('a facet counts what its own other values would give', async () => {
  const answer = await app.server.inject({
    url: '/api/v1/kols/facets?platform=douyin',
    headers: { cookie: await app.cookieOf('viewer') },
  });
  expect(answer.json().platform).toHaveLength(4);
  expect(answer.json().tier).toEqual([{ value: 'mid', count: 1 }]);
});

test.each([
  '',
  'q=甜',
  'platform=douyin',
  'platform=douyin,weibo&tier=mid,untiered',
  'topic=food&followersMin=1000',
  'verdict=not_enough_data',
  'priceMax=600000&activeSince=2026-01-01',
])('every count of a facet is what choosing that value alone finds, under %j', async (query) => {
  const answer = await app.server.inject({
    url: `/api/v1/kols/facets?${query}`,
    headers: { cookie: await app.cookieOf('viewer') },
  });
  for (const [facet, counts] of Object.entries<Choice[]>(answer.json()))
    for (const { value, count, sets } of counts) {
      const chosen = new URLSearchParams(query);
      for (const field of rangeFields[facet as RangeName] ?? []) chosen.delete(field);
      for (const [field, given] of Object.entries(sets ?? { [facet]: value })) chosen.set(field, String(given));
      expect((await search(chosen.toString())).total, `${facet}=${value}`).toBe(count);
    }
});

test('what another process stores is found by the very next search, and only what changed is read', async () => {
  await search('q=甜');
  const index = new KeptIndex(db);
  await index.refresh();
  expect(index.index.size).toBe(4);
  await sql`update account set name = '甜不辣' where id = '4'`.execute(db);
  await refreshCards(db, ['4']);
  expect(await names('q=甜不辣')).toEqual(['100%_甜']);
  await index.refresh();
  expect(index.index.search(searchShape.parse({ q: 'tianbula' })).total).toBe(1);
});

test('cards written in an older form are rewritten once', async () => {
  await sql`update archive_clock set search_form = 1`.execute(db);
  await sql`update card set search = 'old|form'`.execute(db);
  expect(await rewriteStaleCards(db)).toBe(4);
  expect(await rewriteStaleCards(db)).toBe(0);
  expect(await names('q=小甜')).toEqual(['李小甜']);
});

test('the thread of the server and a search in this thread agree', async () => {
  const here = await searchHere(db).search(searchShape.parse({ sort: 'followers', pageSize: 3 }));
  const { rows, next, total } = await search('sort=followers&pageSize=3');
  expect(rows.map((row: { accountId: string }) => row.accountId)).toEqual(here.ids);
  expect([next, total]).toEqual([here.next, here.total]);
  const behind = await search(`sort=followers&pageSize=3&after=${encodeURIComponent(next)}`);
  expect(behind.rows).toHaveLength(1);
  expect(behind.next).toBeNull();
});

test('a collaboration is searched for by its brand and its day as soon as it is noted', async () => {
  const cookie = await app.cookieOf('manager');
  await app.server.inject({
    method: 'POST',
    url: '/api/v1/kols/k2/collaborations',
    headers: { cookie },
    payload: { brand: 'Rigoni di Asiago', startedOn: '2026-03-01' },
  });
  expect(await names('brand=rigoni')).toEqual(['晓雨同学']);
  expect(await names('brand=rigoni&collaboratedSince=2026-03-02')).toEqual([]);
});

test('similar accounts say what they share', async () => {
  const answer = await app.server.inject({
    url: '/api/v1/accounts/1/similar',
    headers: { cookie: await app.cookieOf('viewer') },
  });
  expect(answer.json()).toMatchObject([{ name: 'Nicolò Rossi', reasons: expect.arrayContaining(['category']) }]);
  const unknown = await app.server.inject({
    url: '/api/v1/accounts/none/similar',
    headers: { cookie: await app.cookieOf('viewer') },
  });
  expect(unknown.json()).toMatchObject({ status: 404, code: 'account_not_found' });
});

test('an unknown platform in the filter is refused by name', async () => {
  expect(await search('platform=myspace')).toMatchObject({
    status: 400,
    code: 'invalid_request',
    errors: [{ pointer: '/platform/0' }],
  });
});

test('a corrected category is found at once', async () => {
  const cookie = await app.cookieOf('manager');
  await app.server.inject({
    method: 'PATCH',
    url: '/api/v1/kols/k3',
    headers: { cookie },
    payload: { category: 'blogger', agency: 'Milano MCN' },
  });
  expect(await names('category=blogger')).toEqual(['Nicolò Rossi']);
  const kol = (await app.server.inject({ url: '/api/v1/kols/k3', headers: { cookie } })).json();
  expect(kol).toMatchObject({ agency: 'Milano MCN', topics: ['food'] });
});

test('an unknown KOL is a problem with a code', async () => {
  const answer = await app.server.inject({
    url: '/api/v1/kols/none',
    headers: { cookie: await app.cookieOf('viewer') },
  });
  expect(answer.json()).toMatchObject({ status: 404, code: 'kol_not_found' });
});
