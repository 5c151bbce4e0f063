// A marketplace's settlement beside ours as finance reads it: the file is tried, taken, and every difference has its reason; in Italian on a
// desk, in Chinese on a phone.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { closePeriod } from '../../src/settlement/service.ts';
import { orderShape } from '../../src/tracking/contract.ts';
import { takeDocument } from '../../src/tracking/service-group.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, dataDir, faults, openPage } = await openBrowserApp(database);
const { db } = database;
const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
const settledOn = ago(3).slice(0, 19).replace('T', ' ');
const path = join(dataDir, '抖音结算.csv');
let page: Page;

beforeAll(async () => {
  await anAccount(db, { id: 'a', name: '李小甜' });
  const campaign = await aCampaign(db, ['a'], {}, new Date(Date.now() - 60 * 86_400_000));
  await sql`update placement set state = 'published'`.execute(db);
  await sql`insert into coupon (campaign_id, code, placement_id, kol_id) select campaign_id, 'LI10', id, kol_id from placement`.execute(
    db,
  );
  for (const [id, gross] of [
    ['6921000000000001', 10_000],
    ['6921000000000002', 20_000],
    ['6921000000000003', 30_000],
  ] as const)
    await takeDocument(
      db,
      campaign.id,
      'table',
      orderShape.parse({
        ...{ type: 'order', id, at: ago(30), paidAt: ago(30), currency: 'CNY', visitor: null, coupons: ['LI10'] },
        lines: [{ id: '1', product: 'fig jam', quantity: 1, gross, discount: 0 }],
      }),
    );
  await closePeriod(db, campaign.id, '2026-11', new Date(), 'Marco');
  writeFileSync(
    path,
    `订单id,结算金额（元）,达人佣金（元）,退款金额,结算时间
6921000000000001,100.00,15.00,0,${settledOn}
6921000000000002,150.00,22.50,50.00,${settledOn}
6921000000000009,10.00,1.50,0,${settledOn}
6921000000000003,ten,1.50,0,${settledOn}
`,
  );
  page = await openPage({ isSignedIn: true });
});

test('a file is tried first: what was recognised, and the row that cannot be read', async () => {
  await page.goto(`${base}/settlement`);
  await page.getByRole('button', { name: 'Confronto con il marketplace' }).click();
  await page.getByText('Ancora nessun file').waitFor();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText('Douyin: righe 4, rifiutate 1').waitFor();
  await page.getByText('Riga 5, colonna 结算金额（元）: Importo illeggibile').waitFor();
  await page.getByRole('button', { name: 'Importa le righe buone (3)' }).click();
});

test('every difference shows both figures, the likely reason and what to do', async () => {
  await page.getByText('Ordini del marketplace: 3, uguali: 1, con differenze: 3').waitFor();
  const row = page.getByRole('row').filter({ hasText: '6921000000000002' }).filter({ hasText: 'importo diverso' });
  await row.getByText('Il marketplace conosce un rimborso che qui manca').waitFor();
  expect(await row.innerText()).toMatch(/200,00.*150,00.*-50,00/s);
  await page.getByText('solo dal marketplace', { exact: true }).last().click();
  await page.getByText('Questo ordine non è mai arrivato qui').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  const fetched = page.waitForEvent('download');
  await page.getByRole('link', { name: 'CSV' }).click();
  expect((await fetched).suggestedFilename()).toBe('reconciliation.csv');
});

test('the same page fits a phone, in Chinese', async () => {
  await page.evaluate(() => localStorage.setItem('kolosseo.language', 'zh'));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.reload();
  await page.getByText('平台订单 3 个，一致 1 个，有差异 3 个').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(await barriersOf(page)).toEqual([]);
  expect(faults).toEqual([]);
});
