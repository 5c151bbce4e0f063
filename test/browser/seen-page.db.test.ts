// A page as the asker saw it: kept by a viewer in Italian, opened by the owner in Chinese after newer figures came in.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { afterImport } from '../../src/after-import.ts';
import { prepareImport } from '../../src/import/service.ts';
import { runPrepared } from '../../src/import/service-run.ts';
import { importSamples, planSamples } from '../../src/samples.ts';
import { closePeriod } from '../../src/settlement/service.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp, owner } from '../support/browser-app.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, dataDir, faults, openPage } = await openBrowserApp(database);
const { db } = database;
let asker: Page;
let expert: Page;
let planId = '';
let campaignId = '';
let kolId = '';
const links = { kol: '', plan: '', settlement: '' };

const look = async (who: Page, file: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await who.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
};
const post = async (who: Page, path: string, data: object) => {
  const answer = await who.request.post(`${base}/api/v1${path}`, { data, headers: { origin: base } });
  expect(answer.ok(), await answer.text()).toBe(true);
};
/** Keeps the page on the screen by the person's menu, and gives the address that is handed out. */
const keep = async (who: Page, menu: string, entry: string): Promise<string> => {
  await who.waitForLoadState('networkidle');
  await who.getByRole('button', { name: menu }).click();
  await who.getByRole('menuitem', { name: entry }).click();
  // Everything on the page is read twice: on a machine that does much else it takes its time.
  const link = await who.locator('.ant-modal code').innerText({ timeout: 60_000 });
  await who.locator('.ant-modal').getByRole('button').last().click();
  return link;
};
const keepAsAsker = () => keep(asker, 'Anna', 'Tieni la pagina com’è ora');
/** Reads that leave the browser while something is done; who is signed in is asked live. */
const readsDuring = async (who: Page, act: () => Promise<void>): Promise<string[]> => {
  const paths: string[] = [];
  const note = (request: { url(): string }) => paths.push(new URL(request.url()).pathname);
  who.on('request', note);
  await act();
  who.off('request', note);
  return paths.filter((path) => path.startsWith('/api/') && !/session|seen-pages/.test(path));
};

beforeAll(async () => {
  await importSamples(database, new Date());
  planId = (await planSamples(database, new Date(), 'it')).id;
  await anAccount(db, { id: 'z', name: '小甜' });
  const campaign = await aCampaign(db, ['z'], {}, new Date(Date.now() - 40 * 86_400_000), 'EUR');
  campaignId = campaign.id;
  await sql`update placement set state = 'published' where campaign_id = ${campaign.id}`.execute(db);
  await sql`update deliverable set done_at = now() where placement_id in (select id from placement where campaign_id = ${campaign.id})`.execute(
    db,
  );
  await closePeriod(db, campaign.id, '2026-11', new Date(), 'Marco');
  const found = await sql<{ kolId: string }>`select kol_id from account where handle = 'syn_1'`.execute(db);
  kolId = found.rows[0]!.kolId;
  expert = await openPage({ isSignedIn: true, locale: 'zh-CN' });
  await post(expert, '/people', { name: 'Anna', email: 'anna@example.com', password: owner.password, role: 'viewer' });
  asker = await openPage({ locale: 'it-IT' });
  await post(asker, '/session', { email: 'anna@example.com', password: owner.password });
}, 180_000);

async function importNewerFollowers(): Promise<void> {
  const path = join(dataDir, 'newer.csv');
  writeFileSync(path, 'platform,username,followers,date\nxiaohongshu,syn_1,87654,2026-11-25\n');
  const file = { path, fileName: 'newer.csv', folders: [], platform: null, mapping: null, lastModified: null };
  const prepared = await prepareImport(db, { ...file, createdBy: null }, new Date());
  await runPrepared(database, prepared, {});
  await afterImport(database, prepared.id);
}

test('a viewer keeps the page of a KOL, a plan and a settlement as they are now', async () => {
  await asker.goto(`${base}/archive/${kolId}`);
  await asker.getByText('5.309').first().waitFor();
  await asker.locator('#audit').getByText('autenticità', { exact: false }).first().waitFor();
  links.kol = await keepAsAsker();
  expect(links.kol).toMatch(/\/archive\/[^?]+\?asSeen=[0-9a-f-]{36}$/);
  await asker.goto(`${base}/plans/${planId}`);
  await asker.locator('main h1').waitFor();
  links.plan = await keepAsAsker();
  await asker.goto(`${base}/settlement?campaign=${campaignId}`);
  await asker.getByText('2026-11').first().waitFor();
  links.settlement = await keepAsAsker();
});

test('after newer followers came in, the expert opens it: old figures under the banner, no read of then leaves the browser', async () => {
  await importNewerFollowers();
  const reads = await readsDuring(expert, async () => {
    await expert.goto(links.kol);
    await expert.getByText('这是 Anna 当时看到的页面', { exact: false }).waitFor();
    await expert.getByText('5,309').first().waitFor();
    await expert.locator('#audit').getByText('真实度', { exact: false }).first().waitFor();
    await expert.waitForLoadState('networkidle');
  });
  expect(reads).toEqual([]);
  expect(await expert.getByText('8.8万').count()).toBe(0);
  expect(await barriersOf(expert)).toEqual([]);
  await look(expert, 'seen-kol-zh');
});

test('what would change something there is refused with a sentence, and files lead nowhere', async () => {
  const reads = await readsDuring(expert, async () => {
    await expert.getByRole('button', { name: '关注', exact: false }).first().click();
    await expert.getByText('此页为当时的快照，不能修改', { exact: false }).first().waitFor();
    await expert.locator('#audit').getByRole('button', { name: 'PDF' }).click();
    await expert.locator('a[href*="/audit.pdf"]').first().click();
    await expert.getByText('文件是当前版本', { exact: false }).waitFor();
  });
  expect(reads).toEqual([]);
});

test('behind the link is the page of today with today’s figures: nothing of then is left', async () => {
  await expert.getByRole('button', { name: '查看当前页面' }).click();
  await expert.getByText('8.8万').first().waitFor();
  expect(new URL(expert.url()).search).toBe('');
  expect(await expert.getByText('这是 Anna 当时看到的页面', { exact: false }).count()).toBe(0);
  const reads = await readsDuring(expert, async () => {
    await expert.goBack();
    await expert.getByText('5,309').first().waitFor();
    await expert.goForward();
    await expert.getByText('8.8万').first().waitFor();
  });
  expect(reads.every((path) => path.startsWith('/api/v1/'))).toBe(true);
});

test('a step from the kept page into the app leaves it', async () => {
  await expert.goto(links.kol);
  await expert.getByText('5,309').first().waitFor();
  const reads = await readsDuring(expert, async () => {
    await expert.getByRole('link', { name: '品牌与需求' }).first().click();
    await expert.locator('main h1', { hasText: '品牌' }).waitFor();
    await expert.waitForLoadState('networkidle');
  });
  expect(reads).toContain('/api/v1/brands');
});

test('a kept plan is shown whole', async () => {
  await expert.goto(links.plan);
  await expert.getByText('这是 Anna 当时看到的页面', { exact: false }).waitFor();
  await expert.waitForLoadState('networkidle');
  expect(await expert.getByText('留存时页面上没有这部分内容').count()).toBe(0);
  expect(await expert.locator('main').innerText()).toMatch(/触达/);
  await look(expert, 'seen-plan-zh');
});

test('a settlement is shown with its statement, also where the address lacks its campaign', async () => {
  const short = links.settlement.replace(/campaign=[^&]+&/, '');
  await expert.goto(short);
  await expert.getByText('这是 Anna 当时看到的页面', { exact: false }).waitFor();
  await expert.getByText('小甜').first().waitFor();
  expect(expert.url()).toContain(`campaign=${campaignId}`);
  expect(await expert.getByText('留存时页面上没有这部分内容').count()).toBe(0);
  await look(expert, 'seen-settlement-zh');
});

test('on a phone the banner stands above the page and fits', async () => {
  const phone = await openPage({ isSignedIn: true, locale: 'it-IT', width: 390, height: 844 });
  await phone.goto(links.kol);
  await phone.getByText('Così Anna vedeva questa pagina', { exact: false }).waitFor();
  await phone.getByText('5.309').first().waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  await look(phone, 'seen-kol-it-390');
});

test('who may not see it is told so, and an id of another page names that page', async () => {
  const other = await openPage({ locale: 'it-IT' });
  await post(expert, '/people', { name: 'Ugo', email: 'ugo@example.com', password: owner.password, role: 'viewer' });
  await post(other, '/session', { email: 'ugo@example.com', password: owner.password });
  await other.goto(links.kol);
  await other.getByText('Nessuna pagina tenuta', { exact: false }).waitFor();
  await expert.goto(`${base}/brands?asSeen=${new URL(links.kol).searchParams.get('asSeen')}`);
  await expert.getByRole('button', { name: '打开那一页' }).click();
  await expert.getByText('5,309').first().waitFor();
});

test('no page threw anything', () => {
  expect(faults).toEqual([]);
});
