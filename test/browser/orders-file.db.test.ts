// A file of orders with headers that nobody knows is mapped by hand, seen as it will be read, and imported; in Italian on a desk, in
// Chinese on a phone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, dataDir, faults, openPage } = await openBrowserApp(database);
const path = join(dataDir, '订单.csv');
let page: Page;

/** Pictures for whoever looks, where a folder is named. */
const look = async (name: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

/** Chooses a column as a person at the keyboard does: its name, and Enter; the file is tried again. */
const choose = async (field: string, column: string) => {
  const box = page.getByRole('combobox', { name: field, exact: true });
  const tried = page.waitForResponse((answer) => answer.url().includes('trial=true'));
  await box.fill(column);
  await box.press('Enter');
  await tried;
};

beforeAll(async () => {
  await anAccount(database.db, { id: 'a', name: '李小甜' });
  await aCampaign(database.db, ['a']);
  writeFileSync(
    path,
    `单号,成交时间,货品,件数,实收,备注
6921000000000001234,2026-11-11 10:00:00,无花果酱,2,"1.234,50",a
6921000000000001235,2026-11-11 11:00:00,橄榄油,1,"88,00",b
6921000000000001236,someday,橄榄油,1,"88,00",c
`,
  );
  page = await openPage({ isSignedIn: true });
});

test('a file with unknown headers tells what is missing, and nothing can be imported yet', async () => {
  await page.goto(`${base}/tracking`);
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText('Scegli ancora la colonna di: Numero d’ordine, Ordinato il, Prodotto').waitFor();
  expect(await page.getByRole('button', { name: 'Importa 0 righe' }).isDisabled()).toBe(true);
  expect(await barriersOf(page)).toEqual([]);
  await look('orders-1-unknown');
});

test('each choice is tried again, until the first rows show what will be stored', async () => {
  await choose('Colonna del file: Numero d’ordine', '单号');
  await choose('Colonna del file: Ordinato il', '成交时间');
  await choose('Colonna del file: Prodotto', '货品');
  await choose('Colonna del file: Pezzi', '件数');
  await page.getByText('Scegli ancora la colonna di: Importo lordo').waitFor();
  await choose('Colonna del file: Importo lordo', '实收');
  await page.getByText('3 righe, 1 non leggibili').waitFor();
  await page.getByText('Riga 4, 成交时间: Data illeggibile').waitFor();
  const currency = page.getByRole('combobox', { name: 'Valuta', exact: true });
  await currency.press('ArrowDown');
  await currency.press('ArrowDown');
  await currency.press('Enter');
  const row = page.getByRole('row').filter({ hasText: '6921000000000001234' });
  await row.getByText('€', { exact: false }).waitFor();
  expect(await row.innerText()).toMatch(/无花果酱\s+2\s+1\.234,50\s€\s+11 nov 2026, 10:00/);
  await page.getByText('Non letti: 备注').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await look('orders-2-mapped');
});

test('the same form fits a phone, in Chinese', async () => {
  await page.evaluate(() => localStorage.setItem('kolosseo.language', 'zh'));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText('请继续选择以下字段对应的列').waitFor();
  await choose('文件列: 订单号', '单号');
  await choose('文件列: 下单时间', '成交时间');
  await choose('文件列: 商品', '货品');
  await choose('文件列: 商品金额', '实收');
  await page.getByText('前几行的读取结果').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(await barriersOf(page)).toEqual([]);
  await look('orders-3-phone-zh');
});

test('what was shown is imported', async () => {
  await page.getByRole('button', { name: '导入 2 行' }).click();
  await page.getByText('共 3 行：已存 2').waitFor();
  const { rows } = await database.pool.query(
    'select o.id, l.product, l.quantity, l.gross from shop_order o join order_line l on l.order_id = o.id order by 1',
  );
  expect(rows).toEqual([
    { id: '6921000000000001234', product: '无花果酱', quantity: 1, gross: 123_450 },
    { id: '6921000000000001235', product: '橄榄油', quantity: 1, gross: 8_800 },
  ]);
  await page.getByRole('cell', { name: '6921000000000001235' }).first().waitFor();
  await look('orders-4-done-zh');
  expect(faults).toEqual([]);
});
