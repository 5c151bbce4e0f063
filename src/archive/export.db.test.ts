// Lists that leave the archive: the same search as a file, in three languages and the encodings that people open.
import iconv from 'iconv-lite';
import { sql } from 'kysely';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { anAccount } from '../../test/support/build.ts';
import { refreshCards } from './store-card.ts';
import { streamCards } from './store-export.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜', topics: ['food', 'home'], followers: 125_000 });
await anAccount(db, { id: 'b', name: '=1+1 "quoted", Ltd', followers: null, category: null });
await sql`insert into price (account_id, format, amount, currency, valid_from) values ('a', 'video', 380050, 'CNY', '2026-05-01')`.execute(
  db,
);
await sql`insert into account_audience (account_id, dimension, item, day, share, low_years, high_years) values
  ('a', 'gender', 'female', '2026-01-01', 0.9, null, null), ('a', 'gender', 'male', '2026-05-01', 0.375, null, null),
  ('a', 'age', '25-34', '2026-04-01', 0.415, 25, 34), ('a', 'age', '50+', '2026-04-01', 0.1, 50, null)`.execute(db);
await refreshCards(db);

async function get(query: string, role: 'viewer' | null = 'viewer') {
  const headers = role ? { cookie: await app.cookieOf(role) } : {};
  return app.server.inject({ method: 'GET', url: `/api/v1/kols/export?${query}`, headers });
}

test('CSV has a byte order mark, headers and names in the reader’s language, and no formulas', async () => {
  const answer = await get('language=zh');
  expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(answer.headers['content-disposition']).toContain('kolosseo-kol.csv');
  const [head, first, second, end] = answer.body.split('\r\n');
  expect(head).toMatch(/^\uFEFF达人,平台,账号,量级,/);
  expect(first).toMatch(/^李小甜,抖音,handle_a,腰部,专家型达人,"?美食, 家居"?,,,125000,,/);
  expect(first).toContain('3800.5,CNY,视频,2026-05-01');
  expect(second).toMatch(/^"'=1\+1 ""quoted"", Ltd",抖音,handle_b,未分级,,,,,,,/);
  expect(end).toBe('');
});

test('GB18030 opens where old spreadsheets expect it', async () => {
  const answer = await get('language=zh&encoding=gb18030');
  expect(answer.headers['content-type']).toBe('text/csv; charset=gb18030');
  expect(iconv.decode(answer.rawPayload, 'gb18030')).toMatch(/^达人,平台/);
});

test('JSON keeps the codes of the API, and an empty list is an empty array', async () => {
  const all = (await get('format=json')).json();
  expect(all.map((card: { name: string; tier: string }) => [card.name, card.tier])).toEqual([
    ['李小甜', 'mid'],
    ['=1+1 "quoted", Ltd', 'untiered'],
  ]);
  expect((await get('format=json&q=nobody')).json()).toEqual([]);
});

test('a workbook opens with numbers as numbers and nothing where nothing is known', async () => {
  const answer = await get('format=xlsx&language=it&q=lxt');
  const [sheet] = await readExcelFile(answer.rawPayload);
  const [head, row] = sheet!.data;
  expect(head!.slice(0, 3)).toEqual(['KOL', 'Piattaforma', 'Nome utente']);
  expect([row![0], row![8], row![9]]).toEqual(['李小甜', 125_000, null]);
  expect([row![15], row![18]]).toEqual([3800.5, new Date('2026-05-01')]);
});

test('what was imported of an audience stands in the last columns, of the newest day', async () => {
  const [head, first, second] = (await get('language=en')).body.split('\r\n').map((line) => line.split(',').slice(-4));
  expect(head!.slice(-3)).toEqual(['Audience: women', 'Audience: ages', 'Audience: data of']);
  expect(first).toEqual(['0.625', '"25-34 41.5%', ' 50+ 10%"', '2026-05-01']);
  expect(second!.slice(-3)).toEqual(['', '', '']);
});

test('the list follows the filters and the order of the search', async () => {
  const rows = (await get('format=json&sort=name&order=asc&topic=food')).json();
  expect(rows).toHaveLength(1);
});

test('nobody exports without being signed in, and a wrong wish is refused', async () => {
  expect((await get('', null)).statusCode).toBe(401);
  expect((await get('format=pdf')).statusCode).toBe(400);
});

test('a reader who leaves ends the transaction', async () => {
  const open = async () =>
    (
      await sql<{
        n: number;
      }>`select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in%'`.execute(
        db,
      )
    ).rows[0]?.n;
  const ids = (await get('format=json')).json().map((row: { accountId: string }) => row.accountId);
  for await (const page of streamCards(db, ids)) {
    expect(page.length).toBe(2);
    expect(await open()).toBe(1);
    break;
  }
  expect(await open()).toBe(0);
});
