// From the plan to the settled post: Giulia at her desk in Italian, the KOL on a phone in Chinese through its private link.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { importSamples, planSamples } from '../../src/samples.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp, owner } from '../support/browser-app.ts';
import { testDatabase } from '../support/database.ts';
import { readPdf } from '../support/pdf-text.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
let page: Page;
let phone: Page;
let second: Page;
let name = '';
let fee = 0;

/** Pictures for whoever looks, where a folder is named. */
const look = async (who: Page, file: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await who.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
};
const ask = async (who: Page, path: string, data: object) => {
  const answer = await who.request.post(`${base}/api/v1${path}`, { data, headers: { origin: base } });
  expect(answer.ok(), await answer.text()).toBe(true);
};
const article = (who: Page) => who.getByRole('article').first();
/** A phone shows nothing wider than itself, and nothing that a reader cannot use. */
const fits = async (who: Page) => {
  expect(await who.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(await barriersOf(who)).toEqual([]);
};

beforeAll(async () => {
  await importSamples(database, new Date());
  const plan = await planSamples(database, new Date(), 'it');
  page = await openPage({ isSignedIn: true });
  phone = await openPage({ locale: 'zh-CN', width: 390, height: 844 });
  second = await openPage({ locale: 'it-IT' });
  const marco = { name: 'Marco', email: 'marco@example.com', password: owner.password };
  await ask(page, '/people', { ...marco, role: 'manager' });
  await ask(second, '/session', { email: marco.email, password: marco.password });
  await page.goto(`${base}/plans/${plan.id}`);
}, 180_000);

test('the plan becomes a campaign, and a KOL of it is invited with an offer and a private link', async () => {
  await page.getByRole('button', { name: 'Avvia la campagna' }).click();
  await page.waitForURL(/\/campaigns\/[0-9a-f-]+$/);
  const row = page.locator('section', { hasText: '1 contenuti' }).filter({ hasText: 'Invitato' }).first();
  name = await row.locator('strong').first().innerText();
  await row.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Invita (offerta e link)' }).click();
  const link = await page.locator('code', { hasText: '/k/' }).innerText();
  expect(link).toMatch(/\/k\/[\w-]{43}$/);
  await look(page, 'campaign-1-invited');
  await phone.goto(link);
  await phone.getByText('请确认报价').waitFor();
  await fits(phone);
  await look(phone, 'campaign-2-offer-zh');
});

test('the KOL asks for more on its phone, and what Giulia accepts is the campaign’s money at once', async () => {
  await phone.getByRole('button', { name: '我要还价' }).click();
  const asked = phone.getByLabel(/您的报价/);
  fee = Math.round(Number(await asked.inputValue()) * 1.1);
  await asked.fill(String(fee));
  await phone.getByLabel('备注').fill('含一次修改');
  await phone.getByRole('button', { name: '提交还价' }).click();
  await phone.getByText('等待品牌方回复').waitFor();
  await page.getByRole('button', { name: 'Deseleziona' }).click();
  await page.reload();
  await page.getByText('Rispondere alla controproposta').waitFor();
  await page.getByRole('link', { name, exact: false }).first().click();
  await page.getByText('sopra il piano', { exact: false }).waitFor();
  await look(page, 'campaign-3-counter');
  await page.getByRole('button', { name: 'Accetta', exact: true }).click();
  await page.getByText('Accordo', { exact: true }).first().waitFor();
  await page.goBack();
  const agreed = async () => (await page.getByText('concordato').innerText()).replace(/[^\d,]/g, '').replace(',', '.');
  await expect.poll(async () => Number(await agreed())).toBe(fee);
  await page.goForward();
});

test('the contract is made in Chinese and Italian, its PDF says the agreed fee in both, and both sides agree', async () => {
  await page.getByRole('link', { name: 'Contratto' }).click();
  await page.getByRole('button', { name: 'Fai il contratto' }).click();
  const made = page.getByRole('region', { name: /^n\. \d{4}-/ });
  const downloading = page.waitForEvent('download');
  await made.getByRole('link', { name: 'PDF', exact: true }).click();
  const { pages } = await readPdf(readFileSync(await (await downloading).path()));
  const text = pages.join('\n').normalize('NFKC').replace(/\s+/g, '');
  expect(text).toContain('草案');
  expect(text).toContain('bozza');
  const euro = (language: string) => new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(fee);
  expect(text).toContain(euro('it-IT').replace(/\s/g, ''));
  expect(text).toContain(euro('zh-CN'));
  await made.getByRole('button', { name: 'Proposto al KOL' }).click();
  await made.getByText('proposto', { exact: false }).first().waitFor();
  await phone.reload();
  await phone.getByRole('button', { name: '确认合同' }).click();
  await phone.getByRole('button', { name: '确认合同' }).waitFor({ state: 'detached' });
  await fits(phone);
  await look(phone, 'campaign-4-contract-zh');
  await page.reload();
  await made.getByRole('button', { name: 'Il marchio accetta' }).click();
  await made.getByText('accettato da entrambi').waitFor();
  await look(page, 'campaign-5-contract');
});

const faulty = '全网销量第一的无花果酱，能治疗失眠，姐妹们快冲！';
const mended = '【广告】周末早餐的无花果酱，果肉多、不齁甜，配酸面包很香。';

test('a draft with two faults is told to the KOL at once, and Giulia sends it back with a remark on the passage', async () => {
  await page.goBack();
  await phone.reload();
  await phone.getByLabel('稿件正文').fill(faulty);
  const picture = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#c9a27b' } })
    .jpeg()
    .toBuffer();
  await phone.getByLabel('添加图片').setInputFiles({ name: '图1.jpg', mimeType: 'image/jpeg', buffer: picture });
  await phone.getByAltText('1').waitFor();
  await phone.getByLabel('未使用').check();
  await phone.getByRole('button', { name: '提交稿件' }).click();
  await phone.getByText('合规提示').waitFor();
  const told = article(phone);
  await told.getByText('治疗', { exact: false }).first().waitFor();
  expect(await told.getByText('必须修改', { exact: false }).count()).toBeGreaterThanOrEqual(2);
  await fits(phone);
  await look(phone, 'campaign-6-faults-zh');

  await page.reload();
  await page.getByText('da risolvere prima di approvare', { exact: false }).waitFor();
  // As a mouse does that is drawn over the first six characters.
  await page.evaluate(`(() => {
    const piece = [...document.querySelectorAll('[data-at]')].find((one) => one.textContent.startsWith('全网销量第一'));
    const range = document.createRange();
    range.setStart(piece.firstChild, 0);
    range.setEnd(piece.firstChild, 6);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    piece.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
  })()`);
  await page.getByLabel('Commenta «全网销量第一»').fill('绝对化用语，请删除');
  await page.getByRole('button', { name: 'Commenta', exact: true }).click();
  await page.getByText('绝对化用语，请删除').waitFor();
  await look(page, 'campaign-7-review');
  await page.getByRole('button', { name: 'Rimanda con le modifiche' }).click();
  await page.getByText('rimandata', { exact: true }).first().waitFor();
});

test('the KOL mends it, Giulia clears the questions and approves, and that version is the approved one', async () => {
  await phone.reload();
  await phone.getByText('有修改意见', { exact: false }).waitFor();
  await phone.getByText('绝对化用语，请删除').waitFor();
  await look(phone, 'campaign-8-change-zh');
  await phone.getByRole('button', { name: '上传新版本' }).click();
  await phone.getByLabel('稿件正文').fill(mended);
  await phone.getByRole('button', { name: '提交修改稿' }).click();
  await phone.getByText('稿件审核中').waitFor();
  await phone.getByRole('button', { name: '我已收到样品' }).click();
  await phone.getByLabel('使用情况', { exact: false }).fill('早餐吃了一周');
  await phone.getByRole('button', { name: '我已试用' }).click();
  await phone.getByText('早餐吃了一周', { exact: false }).waitFor();

  await page.reload();
  await page.getByText('Versione 2').first().waitFor();
  expect(await page.getByText('da correggere', { exact: true }).count()).toBe(0);
  // What nobody looked up of the endorser is still asked: Giulia says how she knows.
  await page.getByText('da risolvere prima di approvare', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Approva comunque' }).isDisabled()).toBe(true);
  await page.getByLabel(/perché si approva nonostante/).fill('età e sanzioni verificate al telefono');
  await page.getByRole('button', { name: 'Approva comunque' }).click();
  await page.getByText('approvata', { exact: true }).first().waitFor();
  await page.getByText('Approvato', { exact: true }).first().waitFor();
});

test('what was published is not what was approved: an alert stands, and its fee is not earned until it is mended', async () => {
  await phone.reload();
  await phone.getByText('已过审：请按时发布', { exact: false }).waitFor();
  await phone.getByLabel('发布链接').fill('https://www.douyin.com/video/7301');
  await phone
    .getByLabel('实际发布的文案', { exact: false })
    .fill(mended.replace('【广告】', '').replace('很香', '全网第一香'));
  await phone.getByRole('button', { name: '提交', exact: true }).click();
  await phone.getByText('缺少“广告”标识').waitFor();
  await phone.getByText('发布内容与过审稿件不一致', { exact: false }).waitFor();
  await fits(phone);
  await look(phone, 'campaign-9-differs-zh');

  await page.goto(base);
  const first = page.locator('main li, li').filter({ hasText: 'Il post non è come approvato' }).first();
  await first.waitFor();
  await look(page, 'campaign-10-today');
  await first.getByRole('link').click();
  await page.getByRole('alert').filter({ hasText: 'Manca l’indicazione di pubblicità' }).waitFor();
  expect(await page.getByRole('button', { name: 'Conferma: corrisponde' }).isDisabled()).toBe(true);
  await look(page, 'campaign-11-alert');

  await phone.getByRole('button', { name: '我已修改，重新提交' }).click();
  await phone.getByLabel('实际发布的文案', { exact: false }).fill(mended);
  await phone.getByRole('button', { name: '我已修改，重新提交' }).last().click();
  await phone.getByText('与过审稿件一致').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Conferma: corrisponde' }).click();
  await page.getByText('il compenso è maturato', { exact: false }).waitFor();
  await page.getByText('Pubblicato', { exact: true }).first().waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'campaign-12-published');
});

test('the fee is settled as the contract says, and the KOL finds its statement on its page', async () => {
  await page.goto(`${base}/settlement`);
  await page.getByLabel('Nome del periodo', { exact: false }).fill('P1');
  await page.getByRole('button', { name: 'Chiudi un periodo' }).click();
  const statement = page.getByRole('article', { name: `P1 · ${name}` });
  await statement.waitFor();
  const euros = `${new Intl.NumberFormat('it-IT', { minimumFractionDigits: 2, useGrouping: true }).format(fee)}`;
  expect((await statement.innerText()).replace(/[\s\u00A0]/g, ' ')).toContain(euros);
  await phone.reload();
  await phone.getByText('暂无').waitFor();
  await second.goto(`${base}/settlement`);
  await second
    .getByRole('article', { name: `P1 · ${name}` })
    .getByRole('button', { name: 'Approva' })
    .click();
  await phone.reload();
  await phone.getByText('已确认，待付款').waitFor();
  const path = await phone.getByRole('link', { name: '查看 PDF' }).getAttribute('href');
  const answer = await phone.request.get(`${base}${path}`);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect((await readPdf(await answer.body())).pages.join('')).toContain(name);
  await fits(phone);
  await look(phone, 'campaign-13-settled-zh');
});

test('the link is ended, and the page is gone for whoever still has it', async () => {
  await page.goto(`${base}/campaigns`);
  await page
    .getByRole('link', { name: /./ })
    .filter({ hasText: /Lancio|esempio|11/ })
    .first()
    .click();
  await page.getByRole('link', { name, exact: false }).first().click();
  await page.getByRole('button', { name: 'Revoca' }).click();
  await page.getByText('Nessun link valido.').waitFor();
  await phone.reload();
  await phone.getByText('该链接无效或已失效', { exact: false }).waitFor();
});

test('no page threw', () => {
  expect(faults).toEqual([]);
});
