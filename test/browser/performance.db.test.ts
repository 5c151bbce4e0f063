// A launch night: clicks over the redirect and orders over the webhook show up without reloading, in three languages and at two widths.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { pickIndex, randomFrom } from '../../src/base/random.ts';
import { newBriefShape } from '../../src/brand/contract.ts';
import { addBrief } from '../../src/brand/service.ts';
import type { Link } from '../../src/tracking/contract.ts';
import { makeLink } from '../../src/tracking/service.ts';
import { signBody } from '../../src/tracking/service-signature.ts';
import { makeSource } from '../../src/tracking/service-source.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { db, pool } = database;
const { base, faults, openPage } = await openBrowserApp(database);
const names = ['李小甜', '晓雨同学', '阿May爱吃', '北京老饕'];
for (const [at, name] of names.entries()) await anAccount(db, { id: `a${at}`, name, platform: 'douyin' });
const campaign = await aCampaign(db, ['a0', 'a1', 'a2', 'a3']);
const { rows } = await pool.query('select brand_id from campaign');
const economics = { marginBps: 6_200, returnRateBps: 3_500 };
const wish = { name: 'Lancio', goal: 'launch', topics: ['food'], budget: 2_000_000, currency: 'CNY', ...economics };
const brief = await addBrief(db, rows[0].brand_id, newBriefShape.parse(wish));
await pool.query('update campaign set brief_id = $1', [brief.id]);
await pool.query("update placement set state = 'published'");
const random = randomFrom(3);
const links: Link[] = [];
for (const placement of campaign.placements)
  links.push(
    await makeLink(
      db,
      {
        placementId: placement.id,
        targetUrl: 'https://shop.example/fichi',
        deliverableId: placement.deliverables[0]!.id,
      },
      '',
    ),
  );
const source = await makeSource(db, campaign.id, { name: 'Shop' }, base);
const hourMs = 3_600_000;
let events = 0;

/** What the shop says: an order of a code or of a visitor who clicked, or a refund. */
async function deliver(event: object) {
  events += 1;
  const body = JSON.stringify({ eventId: `e${events}`, event });
  const headers = {
    'content-type': 'application/json',
    'x-kolosseo-signature': signBody(source.secret, Buffer.from(body)),
  };
  const answer = await fetch(`${base}/hooks/orders/${source.id}`, { method: 'POST', body, headers });
  expect(answer.status).toBe(200);
}

async function click(code: string): Promise<string> {
  const headers = { 'user-agent': 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50' };
  const answer = await fetch(`${base}/r/${code}`, { redirect: 'manual', headers });
  return new URL(answer.headers.get('location')!).searchParams.get('kol_visitor')!;
}

async function order(hoursAgo: number, facts: object) {
  const at = new Date(Date.now() - hoursAgo * hourMs).toISOString();
  const gross = 12_900 + 1_000 * pickIndex(random, 40);
  const id = `o${events}`;
  const lines = [{ id: '1', product: 'jam', quantity: 1, gross, discount: 1_000 }];
  await deliver({ type: 'order', id, at, paidAt: at, currency: 'CNY', lines, ...facts });
  return { id, net: gross - 1_000 };
}

async function fillNight() {
  await pool.query(
    'insert into coupon (code, campaign_id, placement_id, kol_id) select upper(k.id), p.campaign_id, p.id, p.kol_id from placement p join kol k on k.id = p.kol_id',
  );
  await pool.query(
    `insert into click (campaign_id, id, at, link_code, visitor, kind, province)
     select $1, gen_random_uuid(), now() - interval '40 hours' * sqrt(g / 3000.0) * abs(sin(g)), l.codes[1 + g % 4], gen_random_uuid()::text,
       case when g % 17 = 0 then 'bot' else 'person' end, (array['上海','广东','浙江','上海','北京','江苏',null,'四川'])[1 + (g * 7) % 8]
     from generate_series(1, 3000) g, (select array_agg(code order by code) as codes from link) l`,
    [campaign.id],
  );
  for (let number = 0; number < 60; number += 1) {
    const { id, net } = await order(1 + 24 * 16 * random(), { coupons: [`KA${pickIndex(random, 4)}`] });
    if (random() < 0.35)
      await deliver({
        type: 'refund',
        id: `r${id}`,
        order: id,
        at: new Date().toISOString(),
        kind: 'return',
        lines: [{ line: '1', amount: net }],
      });
  }
  for (let number = 0; number < 8; number += 1) {
    const visitor = await click(links[number % 4]!.code);
    await order(0, { visitor });
  }
}

/** Pictures for whoever looks, where a folder is named. */
const look = async (page: Page, name: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate('scrollTo(0, 0)');
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};
const path = `/campaigns/${campaign.id}/performance`;
let page: Page;

beforeAll(async () => {
  await fillNight();
  page = await openPage({ isSignedIn: true });
});

const figure = (label: string) =>
  page.getByRole('region', { name: 'Andamento' }).locator('div', { hasText: label }).locator('strong');

test('Giulia sees clicks, orders, returns, cost and what it brings, in Italian', async () => {
  await page.goto(`${base}/campaigns/${campaign.id}`);
  await page.getByRole('link', { name: 'Andamento' }).click();
  await page.getByRole('heading', { name: 'Andamento' }).waitFor();
  await page.getByText('dal vivo').waitFor();
  await page
    .getByText(/4 casi su 5 tra/)
    .first()
    .waitFor();
  expect(await figure('Ordini').first().textContent()).toBe('68');
  expect(await page.getByRole('region', { name: 'Andamento' }).textContent()).toMatch(/ROI[+-]?\d+/);
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'performance-it');
});

test('a click and an order show up without reloading', async () => {
  await page.evaluate('window.kept = true');
  const visitor = await click(links[0]!.code);
  await order(0, { visitor });
  await expect.poll(() => figure('Ordini').first().textContent(), { timeout: 10_000 }).toBe('69');
  await page.getByText(/ultimo evento/).waitFor();
  expect(await page.evaluate('window.kept')).toBe(true);
});

test('while nothing happens the server says so in a few bytes, and a hidden page asks nothing', async () => {
  const asked: number[] = [];
  page.on('response', (answer) => {
    if (answer.url().endsWith('/result')) asked.push(answer.status());
  });
  await expect.poll(() => asked.length, { timeout: 15_000 }).toBeGreaterThan(2);
  const headers = {
    'if-none-match': (await page.request.get(`${base}/api/v1/campaigns/${campaign.id}/result`)).headers().etag!,
  };
  const again = await page.request.get(`${base}/api/v1/campaigns/${campaign.id}/result`, { headers });
  expect([200, 304]).toContain(again.status());
  await page.evaluate(
    `Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
  );
  await page.waitForTimeout(2_500);
  const before = asked.length;
  await page.waitForTimeout(5_000);
  expect(asked.length).toBe(before);
  await page.evaluate(
    `Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true }); document.dispatchEvent(new Event('visibilitychange'))`,
  );
  await expect.poll(() => asked.length, { timeout: 10_000 }).toBeGreaterThan(before);
});

test('on a phone in Chinese it is read without scrolling sideways, light and dark', async () => {
  const phone = await openPage({ locale: 'zh-CN', width: 390, height: 844, isSignedIn: true });
  await phone.goto(`${base}${path}`);
  await phone
    .getByText(/八成可能在/)
    .first()
    .waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(await barriersOf(phone)).toEqual([]);
  await look(phone, 'performance-zh-390');
  await phone.evaluate("localStorage.setItem('kolosseo.theme', 'dark')");
  await phone.reload();
  await phone
    .getByText(/八成可能在/)
    .first()
    .waitFor();
  expect(await barriersOf(phone)).toEqual([]);
  await look(phone, 'performance-zh-390-dark');
});

test('in English and dark it has no barriers', async () => {
  const wide = await openPage({ locale: 'en-GB', isSignedIn: true });
  await wide.addInitScript("localStorage.setItem('kolosseo.theme', 'dark')");
  await wide.goto(`${base}${path}`);
  await wide
    .getByText(/4 cases of 5/)
    .first()
    .waitFor();
  expect(await barriersOf(wide)).toEqual([]);
  await look(wide, 'performance-en-dark');
});

test('no page threw', () => {
  expect(faults).toEqual([]);
});
