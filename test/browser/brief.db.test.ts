// The brief for KOLs, written in Chinese by hand over a proposal, otherwise for one KOL; and the messages to paste, on a phone.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
/** Pictures for whoever looks, where a folder is named. */
const look = async (page: Page, name: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
};

test('Giulia reads the proposal, writes key messages in two languages, and the sheet says what is missing', async () => {
  const page = await openPage({ isSignedIn: true });
  await page.goto(`${base}/campaigns/${campaign.id}`);
  await page.getByRole('link', { name: 'Brief', exact: true }).click();
  await page.getByText('È una proposta').waitFor();
  await page.getByRole('article').getByText('不使用绝对化用语').waitFor();
  const messages = page.getByRole('textbox', { name: 'Messaggi chiave' });
  await messages.fill('配料只有无花果和糖\n早餐配酸奶');
  await page.getByLabel('Scrivi in').getByText('Italiano').click();
  await messages.fill('Solo fichi e zucchero');
  await page.getByRole('button', { name: 'Salva il brief' }).click();
  await page.getByText('Versione 1, Giulia').waitFor();
  await page.getByLabel('Lingua', { exact: true }).getByText('Italiano').click();
  const sheet = page.getByRole('article', { name: /^Brief: / });
  await sheet.getByText('Solo fichi e zucchero').waitFor();
  await sheet.getByText('早餐配酸奶 (in cinese)').waitFor();
  await sheet.getByText('Testi non ancora scritti in italiano: 1.').waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'brief-it');
});

test('on a phone, in Chinese: messages to paste, and a hashtag for this KOL alone', async () => {
  const page = await openPage({ isSignedIn: true, locale: 'zh-CN', width: 390 });
  await page.goto(`${base}/campaigns/${campaign.id}/brief/${placement!.id}`);
  const invitation = page.getByRole('textbox', { name: '邀约' });
  await invitation.waitFor();
  expect(await invitation.inputValue()).toContain('李小甜老师，您好！');
  expect(await page.getByRole('textbox', { name: '审核通过' }).isVisible()).toBe(false);
  await page.getByRole('combobox', { name: '话题标签' }).fill('#李小甜厨房');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '仅对该达人保存' }).click();
  await page.getByText('有单独内容（第 1 版）').waitFor();
  await page.getByRole('article').getByText('#李小甜厨房').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  expect(await barriersOf(page)).toEqual([]);
  await look(page, 'brief-zh-390');
});

test('no page threw', () => {
  expect(faults).toEqual([]);
});
