// The guide as people use it: from an empty workspace to an answer, in Italian on a desk and in Chinese on a phone.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
let page: Page;

const look = async (who: Page, file: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await who.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
};

beforeAll(async () => {
  page = await openPage({ isSignedIn: true });
});

test('on an empty workspace Today leads to where to begin', async () => {
  await page.goto(base);
  await page.getByRole('link', { name: 'La Cina è nuova per te', exact: false }).click();
  await page.getByRole('heading', { name: 'Da dove si comincia: che cosa sono i KOL' }).waitFor();
  await page.getByText('da 1.000.000 follower', { exact: false }).waitFor();
  expect(await barriersOf(page)).toEqual([]);
});

test('a question finds its page, with what was found marked', async () => {
  await page.getByRole('button', { name: 'Tutta la guida' }).click();
  await page.getByLabel('Scrivi la tua domanda', { exact: false }).fill('chi paga se la merce torna indietro');
  const first = page.locator('ul a').first();
  await first.getByText('Resi: chi paga quando la merce torna').waitFor();
  expect(await first.locator('mark').count()).toBeGreaterThan(0);
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'guide-search-it');
  await first.click();
  await page.getByRole('heading', { name: 'Come fa Kolosseo' }).waitFor();
  await page.goBack();
  await page.getByText('Resi: chi paga quando la merce torna').first().waitFor();
  expect(await page.getByLabel('Scrivi la tua domanda', { exact: false }).inputValue()).toContain('merce');
});

test('a page leads to where it is done', async () => {
  await page.goto(`${base}/guide/fakes`);
  await page.getByRole('button', { name: 'Guarda chi è a rischio' }).click();
  await page.waitForURL(/\/archive\?verdict=risk/);
});

test('the head of a page leads to its page of the guide', async () => {
  await page.goto(`${base}/import`);
  await page.getByRole('link', { name: 'Che cos’è?' }).click();
  await page.getByRole('heading', { name: 'Importa: portare dentro ciò che hai' }).waitFor();
});

test('an answer is written: what the guide has already is shown live and opens in place', async () => {
  await page.goto(`${base}/guide`);
  await page.getByRole('button', { name: 'Nuova risposta' }).click();
  const form = page.locator('.ant-drawer').first();
  await form.getByLabel('Domanda').first().fill('Serve registrare il marchio prima di pagare un KOL?');
  await form.getByRole('button', { name: /Prima di partire/ }).click();
  const opened = page.locator('.ant-drawer').last();
  await opened.getByRole('heading', { name: 'Marchio e nome' }).waitFor();
  await opened.getByRole('button', { name: 'Il calendario delle stagioni cinesi' }).first().click();
  await opened.getByRole('heading', { name: 'Le prossime stagioni' }).waitFor();
  await opened
    .getByRole('button', { name: 'Close' })
    .or(opened.getByRole('button', { name: 'Chiudi' }))
    .first()
    .click();
  await opened.getByRole('heading', { name: 'Le prossime stagioni' }).waitFor({ state: 'detached' });
  expect(await form.getByLabel('Domanda').first().inputValue()).toContain('marchio');
  await form
    .getByLabel('Risposta', { exact: true })
    .first()
    .fill('Sì, **prima** di tutto: vedi [[before]].\n- classe 30 per il cibo');
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'guide-entry-form-it');
  await form.getByRole('button', { name: 'Metti nella guida' }).click();
  await page.getByRole('heading', { name: 'Risposte dei nostri esperti' }).waitFor();
  await page.getByRole('heading', { name: 'Serve registrare il marchio prima di pagare un KOL?' }).waitFor();
  await look(page, 'guide-entry-it');
  expect(await barriersOf(page)).toEqual([]);
});

test('an answer is changed as a next version and withdrawn', async () => {
  await page.getByRole('button', { name: 'Cambia' }).click();
  const form = page.locator('.ant-drawer').last();
  await form.getByLabel('Risposta', { exact: true }).first().fill('Sì, e anche il nome cinese.');
  await form.getByRole('button', { name: 'Metti nella guida' }).click();
  await page.getByText('versione 2').waitFor();
  await page.getByRole('button', { name: 'Ritira' }).click();
  await page.locator('.ant-popover').getByRole('button', { name: 'Ritira' }).click();
  await page.getByRole('heading', { name: 'Risposte dei nostri esperti' }).waitFor({ state: 'detached' });
});

test('on a phone in Chinese index and page fit and have no barrier', async () => {
  const phone = await openPage({ isSignedIn: true, locale: 'zh-CN', width: 390, height: 844 });
  for (const path of ['/guide', '/guide/fakes', '/guide/calendar', '/guide/taobao-live']) {
    await phone.goto(`${base}${path}`);
    await phone.locator('main h1').waitFor();
    await phone.waitForLoadState('networkidle');
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await barriersOf(phone)).toEqual([]);
  }
  await look(phone, 'guide-taobao-zh-390');
});

test('a page that does not exist says so', async () => {
  await page.goto(`${base}/guide/nothing`);
  await page.getByText('La guida non ha la pagina nothing').waitFor();
});

test('no page threw anything', () => {
  expect(faults).toEqual([]);
});
