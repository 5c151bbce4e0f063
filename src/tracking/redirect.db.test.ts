import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { aCampaign, anAccount } from '../../test/support/build.ts';
import type { Link, Summary } from './contract.ts';
import { dropOldClicks, keyOfDay } from './store-seen.ts';

const app = await testApp();
const { db } = app.database;
await anAccount(db, { id: 'a', name: '李小甜' });
const campaign = await aCampaign(db, ['a']);
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.50';

const call = async (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object) =>
  app.server.inject({
    ...{ method, url: `/api/v1${url}` },
    headers: { cookie: await app.cookieOf('manager') },
    ...(payload ? { payload } : {}),
  });
async function aLink(): Promise<Link> {
  const targetUrl = 'https://shop.example/fichi';
  return (await call('POST', '/links', { placementId: campaign.placements[0]!.id, targetUrl })).json();
}
const follow = (code: string, more: object = {}, headers: Record<string, string> = {}) =>
  app.server.inject({ url: `/r/${code}`, headers: { 'user-agent': phone, ...headers }, ...more });
const clickOf = (answer: { headers: Record<string, unknown> }) =>
  new URL(String(answer.headers.location)).searchParams.get('kol_click')!;
const see = (click: string) => app.server.inject({ method: 'POST', url: `/seen/${click}` });
const countsOf = async (code: string): Promise<Link> =>
  (await call('GET', `/campaigns/${campaign.id}/links`)).json().find((one: Link) => one.code === code);

test('a link that has ended or rests shows a page in the reader’s language, and counts nobody', async () => {
  const link = await aLink();
  expect((await follow(link.code)).statusCode).toBe(302);
  const paused = (await call('PATCH', `/links/${link.code}`, { isPaused: true })).json();
  expect(paused).toMatchObject({ isPaused: true, expiresAt: null });
  const other = await aLink();
  await call('PATCH', `/links/${other.code}`, { isPaused: true });
  const rests = await follow(other.code, {}, { 'accept-language': 'zh-CN' });
  expect(rests).toMatchObject({ statusCode: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(rests.body).toContain('活动暂停中');
  const third = await aLink();
  await call('PATCH', `/links/${third.code}`, { expiresAt: '2026-01-01T00:00:00Z' });
  expect(await follow(third.code, {}, { 'accept-language': 'it' })).toMatchObject({
    statusCode: 410,
    body: expect.stringContaining('L’offerta è finita'),
  });
  expect(await countsOf(third.code)).toMatchObject({ clicks: 0, machines: 0, expiresAt: '2026-01-01T00:00:00Z' });
});

test('an unknown code shows a page, whatever is written into it, and records nothing', async () => {
  const stored = async () => (await sql<{ n: number }>`select count(*)::int as n from click`.execute(db)).rows[0]!.n;
  const before = await stored();
  const answer = await follow('%3Cscript%3E', {}, { 'accept-language': 'en' });
  expect(answer.statusCode).toBe(404);
  expect(answer.body).toContain('does not exist');
  expect(answer.body).not.toContain('script>');
  expect(await stored()).toBe(before);
});

test('HEAD and prefetch are no people', async () => {
  const { code } = await aLink();
  await follow(code, { method: 'HEAD' });
  await follow(code, {}, { 'sec-purpose': 'prefetch;prerender' });
  expect(await countsOf(code)).toMatchObject({ people: 0, clicks: 0, machines: 2 });
});

test('who refuses cookies is one person for a day all the same, and another browser is another', async () => {
  const { code } = await aLink();
  for (let times = 0; times < 3; times++) await follow(code, { remoteAddress: '120.24.78.68' });
  await follow(code, { remoteAddress: '120.24.78.68' }, { 'user-agent': `${phone} Weibo (x)` });
  expect(await countsOf(code)).toMatchObject({ people: 2, clicks: 4 });
});

test('a person is counted again after 24 hours, and not before', async () => {
  const { code } = await aLink();
  const cookie = String((await follow(code)).headers['set-cookie']).split(';')[0]!;
  await follow(code, {}, { cookie });
  expect(await countsOf(code)).toMatchObject({ people: 1, clicks: 2 });
  await sql`update click set at = at - interval '25 hours' where link_code = ${code} and person is not null`.execute(
    db,
  );
  // Time was turned back: what was counted before is counted anew.
  await sql`delete from click_tally`.execute(db);
  await sql`delete from click_tally_until`.execute(db);
  expect(await countsOf(code)).toMatchObject({ people: 2, clicks: 2 });
});

test('no address is stored: a province, and a hash under a key that is gone two days later', async () => {
  const { code } = await aLink();
  await follow(code, { remoteAddress: '120.24.78.68' });
  await follow(code, { remoteAddress: '8.8.8.8' });
  await follow(code, { remoteAddress: '10.0.0.7' });
  const { rows } = await sql<{ row: string; province: string | null }>`
    select c::text as row, province from click c where link_code = ${code} order by at`.execute(db);
  expect(rows.map(({ province }) => province)).toEqual(['广东', 'abroad', null]);
  for (const { row } of rows) expect(row).not.toMatch(/120\.24|8\.8\.8\.8|10\.0\.0/);
  const first = await keyOfDay(db, new Date('2027-03-01T12:00:00Z'));
  expect(await keyOfDay(db, new Date('2027-03-01T13:00:00Z'))).toEqual(first);
  const later = await keyOfDay(db, new Date('2027-03-03T12:00:00Z'));
  expect(later.key).not.toBe(first.key);
  const kept = await sql<{ day: string }>`select day::text as day from click_day_key order by day`.execute(db);
  expect(kept.rows.map(({ day }) => day)).toEqual(['2027-03-03']);
});

test('a page that was in sight is noted once, for its own click; anything else is answered alike and noted nowhere', async () => {
  const { code } = await aLink();
  const click = clickOf(await follow(code));
  const bot = clickOf(await follow(code, {}, { 'user-agent': 'Baiduspider/2.0' }));
  for (const one of [
    click,
    click,
    bot,
    `${code}.00000000-0000-4000-8000-000000000000`,
    'x',
    `none.${click.split('.')[1]}`,
  ])
    expect((await see(one)).statusCode).toBe(204);
  expect(await countsOf(code)).toMatchObject({ people: 1, seen: 1, clicks: 1, machines: 1 });
});

test('the shop’s program is served to anybody', async () => {
  const answer = await app.server.inject({ url: '/k.js' });
  expect(answer.headers['content-type']).toContain('text/javascript');
  expect(() => new Function(answer.body)).not.toThrow();
});

test('the campaign sees hours and provinces', async () => {
  const summary: Summary = (await call('GET', `/campaigns/${campaign.id}/tracking`)).json();
  expect(summary.hours.length).toBeGreaterThan(0);
  expect(summary.provinces.map(({ province }) => province)).toContain('广东');
  expect(summary.byKol[0]!.seen).toBe(1);
});

test('clicks of long ago are dropped by whole months', async () => {
  await sql`create table click_2020_01 partition of click for values from ('2020-01-01') to ('2020-02-01')`.execute(db);
  expect(await dropOldClicks(db, 25, new Date('2026-11-26T00:00:00Z'))).toEqual(['click_2020_01']);
  expect(await dropOldClicks(db, 25, new Date('2026-11-26T00:00:00Z'))).toEqual([]);
});
