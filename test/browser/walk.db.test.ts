// Clicks through the product as a user would: import, archive, brief, match, plan, campaign, tracking, statement.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { samplesFolder } from '../../src/samples.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp, owner } from '../support/browser-app.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, dataDir, faults, openPage } = await openBrowserApp(database);
let page: Page;

beforeAll(async () => {
  page = await openPage();
});

const open = (path: string) => page.goto(`${base}${path}`);
const choose = (name: string) => page.getByRole('link', { name, exact: true }).first().click();

const barriers = () => barriersOf(page);

test('Giulia signs in, in Italian', async () => {
  await open('/');
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByRole('heading', { name: 'Oggi' }).waitFor();
});

test('she imports the archive and sees every row accounted for', async () => {
  await choose('Importa');
  await page.locator('input[type=file]').setInputFiles(join(samplesFolder, 'archive.jsonl'));
  await page.getByRole('button', { name: 'Importa', exact: true }).click();
  await page.getByText('0 scartate').waitFor();
  await choose('Vedi l’archivio');
  await page.getByText('36 account').waitFor();
});

test('a ZIP of a list and its posts becomes two imports, run in the right order', async () => {
  const list = '平台,小红书号,达人昵称,粉丝数/w\n小红书,zip_anna,压缩安娜,1.2\n';
  const posts = '平台,小红书号,笔记id,标题,发布时间,点赞\n小红书,zip_anna,zip-1,第一篇,2026-05-01,7\n';
  const zip = zipSync({ 'lista.csv': strToU8(list), 'post.csv': strToU8(posts) });
  await open('/import');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'archivio.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  await page.getByRole('button', { name: 'Importa tutte e 2' }).click();
  await page
    .getByText(/1 righe: 1 salvate/)
    .nth(1)
    .waitFor();
  expect(await barriers()).toEqual([]);
});

test('two files chosen together come in as one batch', async () => {
  await open('/import');
  const list = '平台,小红书号,达人昵称,粉丝数/w\n小红书,due_anna,两个安娜,1.2\n';
  const posts = '平台,小红书号,笔记id,标题,发布时间,点赞\n小红书,due_anna,due-1,第一篇,2026-05-01,7\n';
  await page.locator('input[type=file]').setInputFiles([
    { name: 'lista.csv', mimeType: 'text/csv', buffer: Buffer.from(list) },
    { name: 'post.csv', mimeType: 'text/csv', buffer: Buffer.from(posts) },
  ]);
  await page.getByRole('button', { name: 'Importa tutte e 2' }).waitFor();
  await page.getByRole('button', { name: 'Importa tutte e 2' }).click();
  await page
    .getByText(/1 righe: 1 salvate/)
    .nth(1)
    .waitFor();
});

test('a folder comes in with all that is in it, but for what nobody means', async () => {
  const folder = join(dataDir, 'esportazione');
  mkdirSync(join(folder, 'weibo'), { recursive: true });
  writeFileSync(join(folder, '.DS_Store'), 'noise');
  writeFileSync(join(folder, 'weibo', 'kol.csv'), '平台,账号,达人昵称,粉丝数/w\n微博,cartella_anna,文件夹安娜,1.2\n');
  writeFileSync(join(folder, 'altri.csv'), '平台,账号,达人昵称,粉丝数/w\n抖音,cartella_bruno,文件夹布鲁诺,3.4\n');
  await open('/import');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Scegli una cartella' }).click(),
  ]);
  await chooser.setFiles(folder);
  await page.getByRole('button', { name: 'Importa tutte e 2' }).click();
  await page
    .getByText(/1 righe: 1 salvate/)
    .nth(1)
    .waitFor();
});

test('she finds a KOL by pinyin and reads the audit with its evidence', async () => {
  const search = page.getByPlaceholder('Cerca un KOL');
  await search.fill('chenmumu');
  await search.press('Enter');
  await page.getByRole('link', { name: '陈木木' }).first().click();
  await page.getByRole('heading', { name: 'Verifica dell’audience' }).waitFor();
  await page
    .locator('#audit [data-verdict="authentic"]')
    .getByText(/^Niente fa pensare/)
    .waitFor();
  await page.getByRole('img', { name: /^Follower dal .* con la fascia attesa/ }).waitFor();
  expect(await barriers()).toEqual([]);
});

test('she looks at who is a risk, and sees the days that need explaining', async () => {
  await open('/archive?verdict=risk');
  await page.getByRole('link', { name: '果果的衣橱' }).first().click();
  await page.getByText(/tipi di indizi fanno pensare a follower e interazioni comprati/).waitFor();
  await page.locator('#audit [data-mark="open"]').waitFor();
  await page.getByText(/Dal 2026-10-20 al 2026-10-21: \+5.723 follower/).waitFor();
  await page.getByRole('button', { name: 'Verifica di nuovo' }).click();
  await page.getByRole('button', { name: 'Verifica di nuovo' }).waitFor();
});

test('she tries a stricter policy, and sees which verdicts would change before she uses it', async () => {
  await choose('Impostazioni');
  await page.getByText(/In vigore: \d{4}-\d{2}-\d{2}/).waitFor();
  await page.getByRole('button', { name: 'Modifica una copia' }).click();
  const file = page.getByLabel('Il file delle regole (YAML)');
  await file.fill('version: 2026-12-01-severa\nbands: {authentic: 40, risk: 50}');
  await page.getByRole('button', { name: 'Controlla' }).click();
  await page.getByText(/\/bands\/authentic: La soglia/).waitFor();
  await file.fill('version: 2026-12-01-severa\nbands: {authentic: 99.9, risk: 50}');
  await page.getByRole('button', { name: 'Prova: quali esiti cambierebbero?' }).click();
  await page.getByText(/esiti su \d+ cambierebbero con 2026-12-01-severa. Niente è stato salvato./).waitFor();
  await page.getByRole('columnheader', { name: 'Con le nuove regole' }).waitFor();
  expect(await barriers()).toEqual([]);
});

test('she corrects what the files did not know: category, a quote, a collaboration', async () => {
  await open('/archive?q=chenmumu');
  await page.getByRole('link', { name: '陈木木' }).first().click();
  await page.getByRole('button', { name: 'Correggi' }).click();
  await page.getByLabel('Note').fill('Risponde solo su WeChat');
  await page.locator('.ant-drawer-open').getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Risponde solo su WeChat').first().waitFor();
  await page.getByLabel('Importo').fill('1234.5');
  await page.getByRole('button', { name: 'Aggiungi il prezzo' }).click();
  await page
    .getByText(/1\.234,50/)
    .first()
    .waitFor();
  await page.getByLabel('Marchio', { exact: true }).fill('Bonne Maman');
  await page.getByRole('button', { name: 'Aggiungi la collaborazione' }).click();
  await page.locator('strong', { hasText: 'Bonne Maman' }).waitFor();
  expect(await barriers()).toEqual([]);
});

test('she asks who is one person on two platforms, merges two, and splits them again', async () => {
  await open('/archive');
  await choose('Una sola persona?');
  await page.getByRole('button', { name: 'Cerca doppioni' }).click();
  const proposal = page.getByRole('region', { name: '马北北 · 马北北' });
  await proposal.getByText(/stesso nome/).waitFor();
  expect(await barriers()).toEqual([]);
  await proposal.getByRole('button', { name: 'Unisci' }).click();
  await proposal.waitFor({ state: 'detached' });
  await open('/archive?q=mabeibei');
  await page.getByRole('link', { name: '马北北' }).first().click();
  await page.getByText(/马北北, unito il/).waitFor();
  await page.getByRole('button', { name: 'Separa di nuovo' }).click();
  await page.getByText(/unito il/).waitFor({ state: 'detached' });
});

test('she writes a brief by hand, and is told what is missing', async () => {
  await choose('Marchi e brief');
  await page.getByRole('button', { name: 'Nuovo marchio' }).click();
  await page.getByLabel('Nome', { exact: true }).fill('Fichi del Cilento');
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByRole('heading', { name: 'Fichi del Cilento' }).waitFor();
  await page.getByRole('button', { name: 'Nuovo brief' }).click();
  const drawer = page.locator('.ant-drawer-open');
  await drawer.getByRole('button', { name: 'Salva' }).click();
  await drawer.getByText('Campo obbligatorio').first().waitFor();
  await drawer.locator('.ant-drawer-close').click();
  await page.locator('input[type=file]').setInputFiles(join(samplesFolder, 'brief.yaml'));
  await page.getByText('Lancio 11.11').waitFor();
});

test('she sees who fits, reads what it rests on, and asks why not', async () => {
  await choose('Chi è adatto');
  const first = page.locator('article').first();
  await first.getByText(/parla di/).waitFor();
  await first.getByRole('button', { name: /^Perché: / }).click();
  await page.getByText('Dai suoi post').first().waitFor();
  await page.getByText('Solo fisso', { exact: true }).first().click();
  await page.getByText('deciso a mano').waitFor();
  expect(await barriers()).toEqual([]);
  await page.getByPlaceholder('Perché non…?').fill('曹大鹏');
  await page.getByPlaceholder('Perché non…?').press('Enter');
  await page
    .getByText(/un solo post costa più del budget/)
    .first()
    .waitFor();
});

test('she plans the budget with its proof, and starts the campaign', async () => {
  await choose('Fai il piano');
  await page.getByRole('button', { name: 'Fai un piano' }).click();
  await page
    .getByText(/meglio possibile/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Salva il piano' }).click();
  await page.getByRole('button', { name: 'Avvia la campagna' }).click();
  await page.getByRole('button', { name: 'Accordo' }).first().click();
  await page.getByText('Accordo: Giulia').waitFor();
});

test('a draft is read as an inspector would before it is approved', async () => {
  await page.getByRole('region').first().getByRole('link').first().click();
  const content = page.getByRole('article').first();
  await content.getByText('Inserisci una bozza').click();
  await content.getByLabel('Testo della bozza').fill('全网最好的无花果酱');
  await content.getByRole('button', { name: 'Salva', exact: true }).first().click();
  await content.getByText(/è un termine assoluto/).waitFor();
  await content.getByText(/non è marcato “广告”/).waitFor();
  expect(await barriers()).toEqual([]);
});

test('she makes a link with its QR code and a code, and takes the shop’s orders', async () => {
  await choose('Tracciamento');
  await page.getByPlaceholder('Indirizzo del negozio').fill('https://shop.example/fichi');
  await page.getByRole('button', { name: 'Nuovo link' }).click();
  await page.getByRole('img', { name: /QR/ }).waitFor();
  await page.getByPlaceholder('Codice').fill('FICHI01');
  await page.getByRole('button', { name: 'Nuovo codice' }).click();
  await page.getByText('FICHI01').first().waitFor();
  await page.locator('input[type=file]').setInputFiles(join(samplesFolder, 'orders.csv'));
  await page.getByText(/Valuta sconosciuta/).waitFor();
  await page.getByRole('button', { name: 'Importa 7 righe' }).click();
  await page.getByText(/8 righe: 7 salvate/).waitFor();
});

test('she closes the period and reads what waits, and what is owed', async () => {
  await choose('Liquidazione');
  await page.getByRole('button', { name: 'Chiudi un periodo' }).click();
  await page
    .getByText(/nessun contratto valido|In attesa/)
    .first()
    .waitFor();
});

test('the same pages speak Chinese, and a phone shows cards', async () => {
  await page.getByRole('button', { name: /Lingua/ }).click();
  await page.getByText('中文').click();
  await page.getByRole('heading', { name: '结算', exact: true }).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await open('/archive');
  await page.getByText('共 40 个账号').waitFor();
  expect(await page.locator('table').first().isVisible()).toBe(false);
});

const pages = [
  ...['/', '/import', '/archive', '/archive/identities', '/brands', '/plans', '/campaigns', '/tracking', '/settlement'],
  ...['/desk', '/desk/book', '/desk/questions/new', '/desk/offers/new'],
  '/settings',
];
test.each(pages.flatMap((path) => [[path, 'light'] as const, [path, 'dark'] as const]))(
  '%s has no serious barrier in %s',
  async (path, theme) => {
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.evaluate((chosen) => localStorage.setItem('kolosseo.theme', chosen), theme);
    await open(path);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await barriers()).toEqual([]);
  },
);

test('no page threw', () => {
  expect(faults).toEqual([]);
});
