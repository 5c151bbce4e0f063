// From a brief in Italian to a plan that the boss signs, on the real directory of 33,935 names where it is at hand, else on
// the invented archive: match, plan, lock, swap, leave out, budget, why not, compare, comment, approve, PDF; in both
// languages, light and dark, on a desk and on a phone.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { afterImport } from '../../src/after-import.ts';
import { prepareImport } from '../../src/import/service.ts';
import { runPrepared } from '../../src/import/service-run.ts';
import { importSamples } from '../../src/samples.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { testDatabase } from '../support/database.ts';
import { readPdf } from '../support/pdf-text.ts';
import { realData } from '../support/real-data.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);
const directory = realData('instagram-directory', 'influencers.txt');
let page: Page;

const brief = `brand:
  name: Fichi del Cilento
  terms: [fig jam, 无花果酱]
  products: [{ name: Confettura di fichi, productClass: food, terms: [fig jam] }]
brief:
  name: Lancio 11.11
  goal: launch
  topics: [food, family, fashion]
  platforms: []
  budget: 20000
  currency: EUR
  averageOrder: 30
  marginBps: 6000
  commissionBps: 1500
`;

async function importDirectory(path: string): Promise<void> {
  const file = {
    path,
    fileName: 'influencers.txt',
    folders: [],
    platform: 'instagram' as const,
    mapping: null,
    lastModified: null,
    createdBy: null,
  };
  const prepared = await prepareImport(database.db, file, new Date());
  await runPrepared(database, prepared, {});
  await afterImport(database, prepared.id);
}

beforeAll(async () => {
  if (directory === null) {
    process.stderr.write('the real directory is not at hand: the plan is walked through on the invented archive\n');
    await importSamples(database, new Date());
  } else await importDirectory(directory);
  page = await openPage({ isSignedIn: true });
  page.setDefaultTimeout(20_000);
}, 180_000);

const button = (name: string | RegExp) => page.getByRole('button', { name });
/** Names of the lines that are shown, in their order. */
const names = () => page.locator('tbody tr.ant-table-row td:first-child a').allInnerTexts();
/** Waits until the figures are those of the wishes. */
const settled = () => page.locator('[data-old="false"]').first().waitFor();
const change = async (act: () => Promise<void>) => {
  await act();
  await page.waitForTimeout(300);
  await settled();
};
const costs: string[] = [];

test('the brief, written in Italian, comes in as a file', async () => {
  await page.goto(`${base}/brands`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'brief.yaml', mimeType: 'text/yaml', buffer: Buffer.from(brief) });
  await page.getByText('Lancio 11.11').first().waitFor();
}, 60_000);

test('who fits is ranked with reasons', async () => {
  await page.getByRole('link', { name: 'Chi è adatto' }).first().click();
  await page
    .getByText(/tema dichiarato|parla di|tema/)
    .first()
    .waitFor();
  await page.getByText('Fai il piano', { exact: true }).click();
}, 120_000);

test('the plan is there with its proof, and each line says what it adds', async () => {
  await button('Fai un piano').click();
  await page
    .getByText(/meglio possibile/)
    .first()
    .waitFor();
  await settled();
  expect((await names()).length).toBeGreaterThan(0);
  await page.getByText('Il meglio per ogni budget').waitFor();
  await page.getByText(/^Con 1\.000\s€ in più/).waitFor();
}, 120_000);

test('a locked line stays when the budget is cut, and the answer is back at once', async () => {
  const [first] = await names();
  await change(() => button(`Blocca: ${first}`).click());
  const budget = page.getByRole('spinbutton', { name: 'Budget' });
  const started = performance.now();
  await change(async () => {
    await budget.fill('30000');
    await budget.press('Enter');
  });
  process.stderr.write(`a new budget was planned and shown after ${Math.round(performance.now() - started)} ms\n`);
  expect(await names()).toContain(first);
  expect(await button(`Sblocca: ${first}`).getAttribute('aria-pressed')).toBe('true');
  costs.push(await page.locator('strong').nth(1).innerText());
}, 120_000);

test('a line is swapped for its best substitute, and another is left out', async () => {
  const before = await names();
  const last = before.at(-1)!;
  await button(`Sostituisci: ${last}`).click();
  await page.getByText(`Al posto di ${last}`).waitFor();
  const taken = await page.getByRole('dialog').locator('li strong').first().innerText();
  await change(() => page.getByRole('dialog').getByRole('button', { name: 'Prendi' }).first().click());
  expect(await names()).toContain(taken);
  expect(await names()).not.toContain(last);
  const victim = (await names()).find((name) => name !== taken && name !== before[0]);
  if (victim === undefined) return;
  await change(() => button(`Escludi: ${victim}`).click());
  expect(await names()).not.toContain(victim);
  await button(`Annulla: ${victim}`)
    .waitFor()
    .catch(() => undefined);
}, 120_000);

test('“why not this one?” has an answer for a name that is not in the plan', async () => {
  const box = page.getByRole('searchbox', { name: /Perché non/ });
  await box.fill(directory ? 'food' : '小');
  await box.press('Enter');
  await page
    .getByText(/costa|raggiunge|interessa|piano|follower|verdetto|tolto/)
    .last()
    .waitFor();
  expect(await barriersOf(page)).toEqual([]);
}, 120_000);

test('the plan is saved, a second one too, and both stand side by side', async () => {
  await button('Salva il piano').click();
  await page.getByRole('button', { name: 'Approva' }).waitFor();
  await page.getByRole('link', { name: 'Continua a lavorarci' }).click();
  await settled();
  const budget = page.getByRole('spinbutton', { name: 'Budget' });
  await change(async () => {
    await budget.fill('12000');
    await budget.press('Enter');
  });
  await page.getByRole('textbox', { name: 'Nome del piano' }).fill('Prudente');
  await button('Salva il piano').click();
  await page.getByRole('button', { name: 'Approva' }).waitFor();
  await page.getByRole('link', { name: 'Piani' }).first().click();
  await page.getByRole('checkbox', { name: 'Confronta Prudente' }).check();
  await page.getByRole('checkbox', { name: 'Confronta Lancio 11.11' }).check();
  await button('Confronta 2').click();
  await page.getByRole('heading', { name: 'Piani a confronto' }).waitFor();
  await page.getByText('Distanza massima dal meglio').waitFor();
  expect(await barriersOf(page)).toEqual([]);
}, 180_000);

test('it is commented and approved, by name', async () => {
  await page.getByRole('link', { name: 'Prudente' }).first().click();
  await page.getByRole('textbox', { name: 'Scrivi un commento' }).fill('Va bene così, partiamo.');
  await button('Commenta').click();
  await page.getByText('Va bene così, partiamo.').last().waitFor();
  await button('Approva').click();
  await page.getByText(/approvato da Giulia/).waitFor();
}, 60_000);

test('the boss gets a PDF', async () => {
  await button('Per chi firma').click();
  const waiting = page.waitForEvent('download');
  await page.getByText('PDF · italiano').click();
  const path = await (await waiting).path();
  const { text } = await readPdf(readFileSync(path));
  expect(text).toMatch(/^PianoKOL/);
  expect(text).toContain('ApprovatodaGiulia');
}, 60_000);

test('the workspace speaks Chinese, in the dark and on a phone, without a barrier', async () => {
  const { pathname } = new URL(page.url());
  const plan = await page.request.get(`${base}/api/v1${pathname}`);
  const { briefId } = (await plan.json()) as { briefId: string };
  for (const width of [1280, 390]) {
    const other = await openPage({ locale: 'zh-CN', width, isSignedIn: true });
    other.setDefaultTimeout(20_000);
    await other.addInitScript(() => localStorage.setItem('kolosseo.theme', 'dark'));
    await other.goto(`${base}/plans/work/${briefId}`);
    await other.getByText('各预算下的最优效果').waitFor();
    await other.getByText(/多投/).waitFor();
    expect(await barriersOf(other)).toEqual([]);
    expect(await other.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await other.context().close();
  }
}, 180_000);

test('no page threw', () => {
  expect(faults).toEqual([]);
});
