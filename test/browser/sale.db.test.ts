// From the printed sheet to the statement after the return: the path that money takes, on a desk in Italian and on phones in Chinese.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp, owner } from '../support/browser-app.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { testDatabase } from '../support/database.ts';
import { readPdf } from '../support/pdf-text.ts';
import { openPhoneShop } from '../support/phone-shop.ts';
import { readQr } from '../support/read-qr.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
let hook = { url: '', secret: '' };
const shop = await openPhoneShop({ tracker: base, hook: () => hook });
await anAccount(database.db, { id: 'a', name: '李小甜', platform: 'xiaohongshu' });
await anAccount(database.db, { id: 'b', name: '晓雨', platform: 'douyin' });
const campaign = await aCampaign(database.db, ['a', 'b'], { returnDays: 0 });
const first = campaign.placements.find((one) => one.accountId === 'a')!;
const wechat =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50(0x18003237)';

/** Pictures for whoever looks, where a folder is named. */
const look = async (page: Page, name: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};
let page: Page;
let second: Page;
let phone: Page;
let link = '';

const ask = async (who: Page, path: string, data: object) => {
  const answer = await who.request.post(`${base}/api/v1${path}`, { data, headers: { origin: base } });
  const text = await answer.text();
  expect(answer.ok(), text).toBe(true);
  return text === '' ? null : JSON.parse(text);
};
const statement = (who: Page, period: string) => who.getByRole('article', { name: `${period} · 李小甜` });

beforeAll(async () => {
  page = await openPage({ isSignedIn: true });
  const marco = { name: 'Marco', email: 'marco@example.com', password: owner.password };
  await ask(page, '/people', { ...marco, role: 'manager' });
  second = await openPage({ locale: 'zh-CN', width: 390, height: 844 });
  await ask(second, '/session', { email: marco.email, password: marco.password });
  await ask(page, `/placements/${first.id}/moves`, { to: 'agreed' });
  const source = await ask(page, `/campaigns/${campaign.id}/order-sources`, { name: 'Fichi' });
  hook = { url: `${base}/hooks/orders/${source.id}`, secret: source.secret };
});

test('Giulia prepares and prints the sheet of a KOL; its QR code holds the link', async () => {
  await page.goto(`${base}/campaigns/${campaign.id}/touchpoints/${first.id}`);
  await page.getByLabel('Indirizzo del negozio').fill(shop.url);
  await page.getByRole('button', { name: 'Prepara' }).click();
  const sheet = page.getByRole('article', { name: /李小甜/ });
  await sheet.getByText('专属二维码').waitFor();
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  // Chromium prints some characters as the radicals that look the same.
  expect(pages[0]?.normalize('NFKC')).toContain('李小甜');
  link = readQr(await sheet.getByRole('img').screenshot()).text!;
  expect(link).toMatch(/\/r\/\w{7}$/);
  await look(page, 'sale-1-sheet');
});

test('a customer follows the code inside WeChat on a phone, sees the shop, and buys', async () => {
  phone = await openPage({ locale: 'zh-CN', width: 390, height: 844, userAgent: wechat });
  await phone.goto(link);
  expect(phone.url()).toContain('kol_visitor=');
  await phone.waitForTimeout(1_500);
  await look(phone, 'sale-2-shop');
  await phone.getByText('立即购买').click();
  await phone.getByText('stored').waitFor();
  await page.goto(`${base}/tracking`);
  const row = page.locator('tr', { hasText: 'W-1' });
  await row.getByText('Clic sul link').waitFor();
  await row.getByText('李小甜').waitFor();
  await page.goto(`${base}/campaigns/${campaign.id}/performance`);
  const told = page.locator('tr', { hasText: '李小甜' });
  await told.getByText('88,00', { exact: false }).first().waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'sale-3-performance');
});

test('the period is closed, a second person approves it on a phone in Chinese, and it is paid', async () => {
  await page.goto(`${base}/settlement`);
  await page.getByLabel('Nome del periodo', { exact: false }).fill('P1');
  await page.getByRole('button', { name: 'Chiudi un periodo' }).click();
  await statement(page, 'P1').getByText('clic su', { exact: false }).waitFor();
  await statement(page, 'P1').getByText('la approva un’altra persona', { exact: false }).waitFor();
  await second.goto(`${base}/settlement`);
  await statement(second, 'P1')
    .getByRole('button', { name: /批.?准/ })
    .click();
  await statement(second, 'P1').getByText('已由 Marco', { exact: false }).waitFor();
  expect(await second.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(await barriersOf(second)).toEqual([]);
  await statement(second, 'P1').getByRole('button', { name: '标记为已付款' }).click();
  await statement(second, 'P1').getByText('已付', { exact: false }).first().waitFor();
  await look(second, 'sale-4-paid-zh');
});

test('after the payout the customer sends it back: the next statement takes the commission back, and the old one stays', async () => {
  const before = await statement(page, 'P1').innerText();
  await phone.getByText('申请退款').click();
  await phone.getByText('stored').waitFor();
  await page.reload();
  await page.getByLabel('Nome del periodo', { exact: false }).fill('P2');
  await page.getByRole('button', { name: 'Chiudi un periodo' }).click();
  const next = statement(page, 'P2');
  await next.getByText('reso R-1', { exact: false }).waitFor();
  const text = await next.innerText();
  expect(text).toMatch(/[-−]13,20\s¥ passano al prossimo estratto conto/);
  await page.getByText('Credito verso 李小甜').waitFor();
  expect((await statement(page, 'P1').innerText()).includes('88,00')).toBe(before.includes('88,00'));
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'sale-5-next-it');
  await second.reload();
  await statement(second, 'P2').getByText('R-1', { exact: false }).first().waitFor();
  await look(second, 'sale-6-next-zh');
});

test('no page threw', () => {
  expect(faults).toEqual([]);
});
