// A KOL's touchpoints: prepared in one step, printed on one page in Chinese, and the printed code leads to the shop.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { testDatabase } from '../support/database.ts';
import { readPdf } from '../support/pdf-text.ts';
import { readQr } from '../support/read-qr.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
await anAccount(database.db, { id: 'a', name: '李小甜', platform: 'douyin' });
await anAccount(database.db, { id: 'b', name: '晓雨', platform: 'xiaohongshu' });
const campaign = await aCampaign(database.db, ['a', 'b']);
const [first, second] = ['a', 'b'].map((id) => campaign.placements.find((one) => one.accountId === id)!);
/** As it is written: on paper Chromium names some characters by the radicals that look the same. */
const plain = (text: string) => text.normalize('NFKC');
const sheetOf = (page: Page, name: string) => page.getByRole('article', { name: new RegExp(name) });
/** Pictures for whoever looks, where a folder is named. */
const look = async (page: Page, name: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};
let page: Page;

beforeAll(async () => {
  page = await openPage({ isSignedIn: true });
});

test('Giulia prepares a KOL in one step, in Italian, and the sheet is in Chinese', async () => {
  await page.goto(`${base}/campaigns/${campaign.id}`);
  await page.getByRole('region', { name: '李小甜' }).getByRole('link', { name: 'Punti di contatto' }).click();
  await page.getByText('Mancano: link, codice sconto, SKU, parola d’ordine (口令), diretta').waitFor();
  await page.getByLabel('Indirizzo del negozio').fill('https://shop.example/fichi');
  await page.getByRole('button', { name: 'Prepara' }).click();
  await page.getByText('Mancano: SKU, parola d’ordine (口令), diretta').waitFor();
  await sheetOf(page, '李小甜').getByText('专属二维码').waitFor();
  expect(await barriersOf(page)).toEqual([]);
});

test('she adds SKU, 口令 and a live slot, and is told what the 口令 looks like', async () => {
  await page.getByLabel('SKU esclusivo').fill('FICHI-LXT');
  await page.getByLabel('SKU esclusivo').press('Enter');
  await sheetOf(page, '李小甜').getByText('FICHI-LXT').waitFor();
  await page.getByLabel('Parola d’ordine (口令)').fill('3.0 ￥AbCd1234EfGh￥ 打开淘宝');
  await page.getByLabel('Parola d’ordine (口令)').press('Enter');
  await page.getByText('Sembra una 淘口令').waitFor();
  await page.getByLabel('Inizio (ora di Pechino)').fill('2026-11-11T20:00');
  await page.getByLabel('Fine (ora di Pechino)').fill('2026-11-11T23:00');
  await page.getByRole('button', { name: 'Aggiungi' }).last().click();
  await page.getByText('Nulla manca').waitFor();
  await sheetOf(page, '李小甜').getByText('2026年11月11日 20:00').waitFor();
  await look(page, 'touch-it');
});

test('the QR code on the page is read and followed to the shop', async () => {
  const code = sheetOf(page, '李小甜').getByRole('img');
  const { text } = readQr(await code.screenshot());
  expect(text).toMatch(/^http:\/\/localhost:\d+\/r\/\w{7}$/);
  const answer = await page.request.get(text!, { maxRedirects: 0 });
  expect(answer.status()).toBe(302);
  expect(answer.headers().location).toContain('https://shop.example/fichi?utm_source=douyin');
});

test('on paper stands one page of A4 with the KOL’s own things alone', async () => {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  if (process.env.KOLOSSEO_LOOK) writeFileSync(join(process.env.KOLOSSEO_LOOK, 'touch.pdf'), bytes);
  const pdf = await readPdf(bytes);
  expect(pdf.pages).toHaveLength(1);
  for (const shown of [
    '李小甜',
    'FICHI-LXT',
    '￥AbCd1234EfGh￥',
    '按识别二维码',
    '直播时段（北京时间）',
    '2026年11月11日',
    '广告',
    '最后一次',
  ])
    expect(plain(pdf.text)).toContain(plain(shown));
  for (const hidden of ['晓雨', 'Nulla manca', 'Archivio']) expect(plain(pdf.text)).not.toContain(hidden);
});

test('all sheets of a campaign print on a page each', async () => {
  await page.request.post(`${base}/api/v1/placements/${second!.id}/touchpoints`, {
    data: { targetUrl: 'https://shop.example/fichi' },
    headers: { origin: base },
  });
  await page.goto(`${base}/campaigns/${campaign.id}/touchpoints`);
  await sheetOf(page, '晓雨').getByRole('img').waitFor();
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(2);
  expect(pages.map((one) => [plain(one).includes('李小甜'), plain(one).includes('晓雨')])).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(await barriersOf(page)).toEqual([]);
});

test('on a phone in Chinese the page is read without scrolling sideways', async () => {
  const phone = await openPage({ locale: 'zh-CN', width: 390, height: 844, isSignedIn: true });
  await phone.goto(`${base}/campaigns/${campaign.id}/touchpoints/${first!.id}`);
  await phone.getByText('物料已齐全').waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await phone.getByText('English', { exact: true }).click();
  await sheetOf(phone, '李小甜').getByText('Coupon code', { exact: true }).waitFor();
  expect(await barriersOf(phone)).toEqual([]);
  await look(phone, 'touch-zh-390');
});

test('no page threw', () => {
  expect(faults).toEqual([]);
});
