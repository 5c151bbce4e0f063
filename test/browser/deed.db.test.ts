// A contract from conditions to both agreements, in Italian on a desk; read in Chinese on a phone, one column at a time.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
await anAccount(database.db, { id: 'a', name: '李小甜', platform: 'xiaohongshu' });
const campaign = await aCampaign(database.db, ['a']);
const [placement] = campaign.placements;
const address = `${base}/campaigns/${campaign.id}/contracts/${placement!.id}`;
/** Pictures for whoever looks, where a folder is named. */
const look = async (page: Page, name: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

test('Giulia sets conditions and parties, makes the contract, and both sides agree', async () => {
  const page = await openPage({ isSignedIn: true });
  await page.goto(`${base}/campaigns/${campaign.id}`);
  await page.getByRole('link', { name: '李小甜' }).click();
  await page.getByRole('link', { name: 'Contratto' }).click();
  await page.getByText('È una bozza per il legale').waitFor();
  await page.getByText('Non è promesso un numero minimo di visualizzazioni.').waitFor();
  expect(await barriersOf(page)).toEqual([]);

  await page.getByText('Cambia le condizioni…').click();
  await page.getByLabel('meno al giorno').fill('2.5');
  await page.getByLabel('al massimo').fill('20');
  await page.getByRole('button', { name: 'Salva le condizioni' }).click();
  await page.getByText('si riduce del 2,5% per ogni giorno di calendario, fino al 20% al massimo').waitFor();
  const brand = page.getByRole('region', { name: 'Marchio', exact: true });
  await brand.getByLabel('Nome in cinese').fill('金无花果有限公司');
  await brand.getByLabel('Numero', { exact: true }).fill('12345678904');
  await brand.getByRole('button', { name: 'Salva la parte' }).click();
  await brand.getByText('Non è una partita IVA').waitFor();
  await brand.getByLabel('Numero', { exact: true }).fill('12345678903');
  await brand.getByRole('button', { name: 'Salva la parte' }).click();
  await page.getByRole('article', { name: 'Contratto' }).getByText('意大利增值税号：12345678903').waitFor();

  await page.getByRole('button', { name: 'Fai il contratto' }).click();
  const made = page.getByRole('region', { name: /^n\. \d{4}-/ });
  await made.getByRole('button', { name: 'Il KOL accetta' }).click();
  await made.getByRole('button', { name: 'Il marchio accetta' }).click();
  await made.getByText('accettato da entrambi').waitFor();
  await look(page, 'deed-it');

  await page.getByLabel('Giorni in rete').fill('365');
  await page.getByRole('button', { name: 'Salva le condizioni' }).click();
  await made.getByText('Dopo questo contratto sono cambiate le condizioni').waitFor();
  await made.getByRole('button', { name: 'Mostra' }).click();
  await made.getByText('adesso: 内容发布后应保持公开可见不少于365日').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'deed-it-changed');
});

test('a cut is waived with a reason, and a breach is decided with one', async () => {
  const { db } = database;
  const [content] = placement!.deliverables;
  const cuts = [{ reason: 'delay', amount: 30_000, at: '2026-11-26T00:00:00.000Z', by: null, note: null, lateDays: 4 }];
  await sql`update deliverable set cut = 30000, cut_reason = ${JSON.stringify(cuts)}::jsonb where id = ${content!.id}`.execute(
    db,
  );
  const page = await openPage({ isSignedIn: true });
  await page.goto(address);
  await page.getByText('meno 300,00').waitFor();
  await page.getByRole('combobox', { name: 'Decidi…' }).click();
  await page.getByText('rinuncia alla riduzione').click();
  await page.getByLabel('Perché').fill('abbiamo risposto tardi');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Salva', exact: true }).click();
  await page.getByText('meno 300,00').waitFor({ state: 'detached' });
});

test('on a phone one column is shown at a time, and nothing is wider than the screen', async () => {
  const page = await openPage({ isSignedIn: true, locale: 'zh-CN', width: 390 });
  await page.goto(address);
  const paper = page.getByRole('article', { name: '合同' });
  const [chinese, italian] = [paper.getByText('合作内容'), paper.getByText('Oggetto')];
  await chinese.first().waitFor();
  expect(await italian.first().isVisible()).toBe(false);
  await page.getByText('意大利文', { exact: true }).click();
  await italian.first().waitFor();
  expect(await chinese.first().isVisible()).toBe(false);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'deed-zh-390');
});

test('no page threw', () => {
  expect(faults).toEqual([]);
});
