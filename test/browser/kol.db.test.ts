// The page of a KOL as a user works on it: an estimate, a list with a remark, a comparison, an index, a collaboration that
// posts show; in light and dark, and on a phone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { afterImport } from '../../src/after-import.ts';
import { searchShape } from '../../src/archive/contract.ts';
import { searchHere } from '../../src/archive/service-search.ts';
import { readCards } from '../../src/archive/store-search.ts';
import { setWatched } from '../../src/audit/store-watch.ts';
import { prepareImport } from '../../src/import/service.ts';
import { runPrepared } from '../../src/import/service-run.ts';
import { importSamples } from '../../src/samples.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp, owner } from '../support/browser-app.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, dataDir, faults, openPage } = await openBrowserApp(database);
let page: Page;

async function importText(name: string, text: string): Promise<void> {
  const path = join(dataDir, name);
  writeFileSync(path, text);
  const file = {
    path,
    fileName: name,
    folders: [],
    platform: null,
    mapping: null,
    lastModified: null,
    createdBy: null,
  };
  const prepared = await prepareImport(database.db, file, new Date());
  await runPrepared(database, prepared, {});
  await afterImport(database, prepared.id);
}

async function kolOf(q: string): Promise<string> {
  const { ids } = await searchHere(database.db).search(searchShape.parse({ q }));
  const [card] = await readCards(database.db, ids.slice(0, 1));
  return card?.kolId ?? '';
}

const posts = `平台,小红书号,笔记id,标题,正文,发布时间,点赞,合作品牌
小红书,syn_h,p1,早餐,【广告】和橄榄湾合作的第三年,2026-10-02 12:00,120,
小红书,syn_h,p2,面包,今天的面包,2026-10-09 12:00,300,麦谷
小红书,syn_h,p3,下午茶,好喝 #广告# #云雾茶#,2026-10-12 12:00,50,
`;

beforeAll(async () => {
  await importSamples(database, new Date());
  await importText('posts.csv', posts);
  await setWatched(database.db, await kolOf('syn_w'), true, new Date(), null);
  await importText('today.csv', 'platform,username,followers,date\nxiaohongshu,syn_w,90000,2026-11-21\n');
  page = await openPage();
});

const open = (path: string) => page.goto(`${base}${path}`);

const barriers = () => barriersOf(page);

test('followers of a watched KOL that jumped are told on the home page', async () => {
  await open('/');
  await page.getByLabel('E-mail').fill(owner.email);
  await page.getByLabel('Password').fill(owner.password);
  await page.getByRole('button', { name: 'Accedi' }).click();
  await page.getByText(/Follower \+\d+%: da 24\.\d+ a 90\.000, tra il 20 nov 2026 e il 21 nov 2026/).waitFor();
  expect(await barriers()).toEqual([]);
});

test('a price that nobody quoted is estimated, in italics, and says on what it rests', async () => {
  await open(`/archive/${await kolOf('syn_h')}`);
  const prices = page.locator('#prices');
  await prices.getByText('stimato').first().waitFor();
  const middle = prices.locator('.estimate').first();
  await middle.waitFor();
  expect(await page.evaluate("getComputedStyle(document.querySelector('#prices .estimate')).fontStyle")).toBe('italic');
  await prices.getByText(/fasce di prezzo pubblicate.*quotazioni più vicine solo \d+, ne servono 10/).waitFor();
});

test('a slot fee and a commission are written down with who said so', async () => {
  const prices = page.locator('#prices');
  await prices.getByLabel('Formato').click();
  await page.getByTitle('Provvigione').click();
  await prices.getByLabel('Percentuale').fill('20');
  await prices.getByLabel('Fonte').fill('mail di Li');
  await prices.getByRole('button', { name: 'Aggiungi il prezzo' }).click();
  await prices.getByText('20% delle vendite nette').waitFor();
  await prices.getByText(/mail di Li/).waitFor();
});

test('a collaboration that posts show is confirmed with one click; another is dismissed and taken back', async () => {
  const section = page.locator('#collaborations');
  await section.getByRole('button', { name: 'Conferma: 橄榄湾' }).click();
  await section.locator('strong', { hasText: '橄榄湾' }).waitFor();
  await section.getByText(/vista in 1 post/).waitFor();
  await section.getByRole('button', { name: 'Conferma: 橄榄湾' }).waitFor({ state: 'detached' });
  await section.getByRole('button', { name: 'Non è una collaborazione: 麦谷' }).click();
  await section.getByText('Scartate (1)').click();
  await section.getByRole('button', { name: 'Riprendi: 麦谷' }).click();
  await section.getByRole('button', { name: 'Conferma: 麦谷' }).waitFor();
});

test('a paid post that names nobody gets its brand from its topic', async () => {
  const section = page.locator('#collaborations');
  await section.getByText(/non si sa per chi/).click();
  await section.getByRole('button', { name: '云雾茶' }).click();
  await section.locator('strong', { hasText: '云雾茶' }).waitFor();
  expect(await barriers()).toEqual([]);
});

test('a KOL is put on a new list, with a remark that stays', async () => {
  await page.getByRole('button', { name: 'Liste' }).click();
  const drawer = page.locator('.ant-drawer-open');
  await drawer.getByLabel('Nome della lista').fill('Natale');
  await drawer.getByRole('button', { name: 'Nuova lista' }).click();
  const remark = drawer.getByLabel('Appunto su Natale');
  await remark.fill('chiede 15 giorni');
  await remark.blur();
  await page.getByText('(chiede 15 giorni)').waitFor();
  await drawer.locator('.ant-drawer-close').click();
  await open(`/archive/${await kolOf('syn_w')}`);
  await page.getByRole('button', { name: 'Liste' }).click();
  const second = page.locator('.ant-drawer-open');
  await second.getByRole('checkbox', { name: /Natale/ }).click();
  await second.getByLabel('Appunto su Natale').waitFor();
  await second.getByRole('link', { name: 'Tutte le liste' }).click();
  await page.getByRole('link', { name: /Natale.*2 KOL/ }).click();
  await page.getByText('chiede 15 giorni').waitFor();
});

test('taken off the list by mistake, it comes back with its remark', async () => {
  await page.getByRole('button', { name: 'Togli: 马大鹏' }).click();
  await page.getByRole('link', { name: '马大鹏' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Annulla' }).click();
  await page.getByRole('link', { name: '马大鹏' }).waitFor();
  await page.getByText('chiede 15 giorni').waitFor();
  expect(await barriers()).toEqual([]);
});

test('those chosen go side by side, a third joins, one leaves, and the address says who is there', async () => {
  await page.getByRole('checkbox', { name: 'Scegli 马大鹏' }).check();
  await page.getByRole('checkbox', { name: 'Scegli 黄欣怡' }).check();
  await page.getByRole('button', { name: 'Confronta 2' }).click();
  await page.getByRole('heading', { name: 'Confronto' }).waitFor();
  const heads = page.locator('thead th');
  await heads.nth(1).waitFor();
  await page.getByRole('combobox', { name: 'Aggiungi un KOL al confronto' }).fill('chenmumu');
  await page.getByText(/陈木木 · Bilibili/).click();
  await heads.nth(2).waitFor();
  expect(await barriers()).toEqual([]);
  await page.getByRole('button', { name: 'Togli 马大鹏 dal confronto' }).click();
  await heads.nth(2).waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('ids')?.split(',').length).toBe(2);
  await page.reload();
  await heads.nth(1).waitFor();
});

test('an index is computed with its variant in the name, and computed again it stays beside', async () => {
  await open(`/archive/${await kolOf('chenmumu')}`);
  const section = page.locator('#indices');
  await section.getByText('Non ancora calcolati.').waitFor();
  await section.getByRole('button', { name: 'Calcola' }).click();
  await section.getByText('Bilibili, secondo Qingbo BVCI V2.0').waitFor();
  await section.getByText('Che cosa è entrato nel calcolo').click();
  await section.getByText(/post 20 · commenti [\d.]+ · riproduzioni/).waitFor();
  await section.getByRole('button', { name: 'Calcola' }).click();
  await section.getByText('Calcoli precedenti (1)').waitFor();
});

test.each(['light', 'dark'] as const)(
  'the pages have no serious barrier in %s, and fit a phone in Chinese',
  async (theme) => {
    const kol = await kolOf('syn_h');
    const paths = [`/archive/${kol}`, '/archive/lists', `/archive/compare?ids=${kol},${await kolOf('syn_w')}`];
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.evaluate((chosen) => {
        localStorage.setItem('kolosseo.theme', chosen);
        localStorage.setItem('kolosseo.language', 'zh');
      }, theme);
      await open(path);
      await page.locator('h1').waitFor();
      await page.waitForLoadState('networkidle');
      expect(await barriers()).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      // The curve follows the new width a moment later.
      await page.waitForFunction('document.documentElement.scrollWidth === 390');
    }
  },
);

test('no page threw', () => {
  expect(faults).toEqual([]);
});
