import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { refreshCards } from './store-card.ts';
import { holdsWord } from './store-search.ts';

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
])('every count of a facet is what choosing that value alone finds, under %j', async (query) => {
  const answer = await app.server.inject({
    url: `/api/v1/kols/facets?${query}`,
    headers: { cookie: await app.cookieOf('viewer') },
  });
  for (const [facet, counts] of Object.entries<{ value: string; count: number }[]>(answer.json())) {
    expect(counts).toEqual(counts.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)));
    for (const { value, count } of counts) {
      const chosen = new URLSearchParams(query);
      chosen.set(facet, value);
      expect((await search(chosen.toString())).total, `${facet}=${value}`).toBe(count);
    }
  }
});

test.each([
  ['甜', 'card_signs'],
  ['小甜', 'card_signs'],
  ['handle', 'card_search'],
])('an index finds %s', async (word, index) => {
  const plan = await db.transaction().execute(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx);
    return sql<{ 'QUERY PLAN': string }>`explain select 1 from card where ${holdsWord(word)}`.execute(tx);
  });
  expect(JSON.stringify(plan.rows)).toContain(`Bitmap Index Scan on ${index}`);
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
