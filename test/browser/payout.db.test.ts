// Payouts as finance works on them: who lacks payment details, a file for the bank, what the bank paid; in Italian on a desk, in Chinese
// on a phone.
import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { closePeriod } from '../../src/settlement/service.ts';
import { approveStatement } from '../../src/settlement/service-payout.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
const { db } = database;
let page: Page;

beforeAll(async () => {
  for (const [id, name] of [
    ['a', '李小甜'],
    ['b', '晓雨同学'],
    ['c', '小鱼'],
  ] as const)
    await anAccount(db, { id, name });
  const campaign = await aCampaign(db, ['a', 'b', 'c'], {}, new Date(Date.now() - 40 * 86_400_000), 'EUR');
  await sql`update placement set state = 'published' where campaign_id = ${campaign.id}`.execute(db);
  await sql`update deliverable set done_at = now()`.execute(db);
  await closePeriod(db, campaign.id, '2026-11', new Date(), 'Marco');
  for (const kol of ['ka', 'kb', 'kc']) await approveStatement(db, [campaign.id, '2026-11', kol], new Date(), 'Giulia');
  page = await openPage({ isSignedIn: true });
});

const drawer = () => page.locator('.ant-drawer').last();
const field = (label: string) => drawer().getByLabel(label, { exact: true });
const save = async () => {
  await drawer().getByRole('button', { name: 'Salva' }).click();
};
const group = (title: string) =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, level: 3 }) })
    .last();

test('from an approved statement to payment details: a payee in China is told what to use instead', async () => {
  await page.goto(`${base}/settlement`);
  await page.getByRole('button', { name: 'Dati di pagamento' }).first().click();
  await field('Intestatario').fill('Li Xiaotian');
  await field('IBAN').fill('IT60 X054 2811 1010 0000 0123 456');
  await field('Paese (2 lettere)').fill('cn');
  await save();
  await drawer().getByText('Un beneficiario in Cina non si raggiunge con SEPA', { exact: false }).waitFor();
  await field('Paese (2 lettere)').fill('it');
  await save();
  await drawer().waitFor({ state: 'detached' });
});

test('the page of payouts shows who is missing; entered, they join the group of their method', async () => {
  await page.getByRole('button', { name: 'Pagamenti' }).click();
  await page.getByRole('heading', { name: 'SEPA · EUR' }).waitFor();
  const missing = group('Senza dati di pagamento');
  expect(await missing.getByRole('button', { name: 'Inserisci' }).count()).toBe(2);
  await missing.getByRole('button', { name: 'Inserisci' }).first().click();
  await field('Intestatario').fill('Xiao Yu');
  await field('IBAN').fill('DE89370400440532013000');
  await field('Paese (2 lettere)').fill('DE');
  await save();
  await page.getByText('Scelti 2, in tutto 6.000,00 €').waitFor();
  await page.getByText('Prima inserisci il conto da cui paghi').waitFor();
  await page.locator('tr', { hasText: 'SEPA' }).last().getByRole('button', { name: 'Inserisci' }).click();
  await field('Intestatario').fill('Fichi del Cilento S.r.l.');
  await field('IBAN').fill('IT60X0542811101000000123456');
  await save();
  await page.getByText('Prima inserisci il conto da cui paghi').waitFor({ state: 'detached' });
  expect(await barriersOf(page)).toEqual([]);
});

test('a file is prepared and fetched, and what the bank paid is confirmed', async () => {
  await page.getByRole('button', { name: 'Prepara il file' }).click();
  const fetched = page.waitForEvent('download');
  await page.getByRole('link', { name: 'File SEPA (XML)' }).click();
  const xml = readFileSync(await (await fetched).path(), 'utf8');
  expect(xml).toContain('<NbOfTxs>2</NbOfTxs><CtrlSum>6000.00</CtrlSum>');
  const batch = page
    .locator('section')
    .filter({ has: page.getByRole('link', { name: 'File SEPA (XML)' }) })
    .last();
  await batch.getByText('scaricato', { exact: true }).waitFor();
  await batch.locator('tbody').getByRole('checkbox').first().check();
  await batch.getByLabel('Riferimento della banca').fill('CRO 0123456789');
  await batch.getByRole('button', { name: 'Conferma le righe scelte (1)' }).click();
  await batch.getByText('CRO 0123456789', { exact: false }).waitFor();
  expect(await batch.getByRole('button', { name: 'Annulla il lotto' }).count()).toBe(0);
  await batch.getByRole('button', { name: 'Non pagato…' }).click();
  await page.getByLabel('Perché la banca non ha pagato').fill('AC04');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Togli dal lotto' }).click();
  await batch.getByText('tolto: AC04').waitFor();
  await page.getByText('Scelti 1, in tutto 3.000,00 €').waitFor();
});

test('the same page fits a phone, in Chinese', async () => {
  await page.evaluate(() => localStorage.setItem('kolosseo.language', 'zh'));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.getByRole('heading', { name: '付款', exact: true }).waitFor();
  await page.getByText('已选 1 份结算单').waitFor();
  const widest = await page.evaluate('document.documentElement.scrollWidth');
  expect(widest).toBeLessThanOrEqual(390);
  expect(await barriersOf(page)).toEqual([]);
  expect(faults).toEqual([]);
});
