// An agency's sheet from the drop to the list: dropped in GB18030, one column corrected, imported, found by initials, two
// accounts made one person, exported. In both languages, on a desk and on a phone.
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type Language, say } from '../../src/base/words.ts';
import { fieldWords } from '../../src/import/words.ts';
import { archiveWords } from '../../web/archive/words.ts';
import { importWords } from '../../web/import/words.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);

const signedIn = (locale: string, width: number): Promise<Page> => openPage({ locale, width, isSignedIn: true });

/** A sheet as agencies send it; the column of the audience has a name that nobody expects. */
const sheetOf = (name: string, column: string) =>
  iconv.encode(
    `平台,达人昵称,账号,${column},图文报价（元）,MCN\n抖音,${name},dy_${name.length}${column},23.5,3800,蜂鸟传媒\n小红书,${name},xhs_${name.length}${column},1.2,900,蜂鸟传媒\n小红书,,,很多,,\n`,
    'gb18030',
  );

/** Ticks or unticks the prices from 500 to 2,000 yuan, of which one of the two accounts is. On a phone the filters are behind a button. */
async function chooseBand(page: Page, language: Language, width: number): Promise<void> {
  const isSmall = width < 760;
  if (isSmall) await page.getByRole('button', { name: say(archiveWords.filters, language) }).click();
  const band = page.getByRole('checkbox', { name: /^500–2[.,]000\s*1$/ }).locator('visible=true');
  const wasChecked = await band.isChecked();
  await band.click();
  await expect.poll(() => band.isChecked()).toBe(!wasChecked);
  if (!isSmall) return;
  await page.keyboard.press('Escape');
  await band.waitFor({ state: 'hidden' });
}

test.each([
  ['it', 'it-IT', 1280, '托斯卡纳小厨娘', 'tsknxcn', '规模（万）', '235.000'],
  ['zh', 'zh-CN', 390, '西西里柠檬姑娘', 'xxlnmgn', '体量（万）', '23.5万'],
  ['it', 'it-IT', 390, '威尼斯面具先生', 'wnsmjxs', '大盘（万）', '235.000'],
  ['zh', 'zh-CN', 1280, '罗马假日小酒馆', 'lmjrxjg', '段位（万）', '23.5万'],
] as const)('in %s, %s, at %i pixels', async (code, locale, width, name, initials, column, followers) => {
  const language: Language = code;
  const page = await signedIn(locale, width);
  const text = (phrase: Parameters<typeof say>[0]) => say(phrase, language);

  await page.goto(`${base}/import`);
  const file = { name: `提报表-${initials}.csv`, mimeType: 'text/csv', buffer: Buffer.from(sheetOf(name, column)) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(/gb18030/i).waitFor();
  const meaning = page.getByRole('combobox', { name: `${text(importWords.meaning)}: ${column}` });
  await meaning.click();
  await meaning.fill(text(fieldWords.followers));
  await page
    .locator('.ant-select-item-option', { hasText: text(fieldWords.followers) })
    .first()
    .click();
  // The header says 万, and so does the first row as it would be stored.
  await page.getByText(followers).first().waitFor();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: text(importWords.run), exact: true }).click();
  await page.getByRole('link', { name: text(importWords.seeArchive) }).waitFor();
  await page.getByText(say(importWords.counts, language, { rows: 3, stored: 2, unchanged: 0, rejected: 1 })).waitFor();

  await page.goto(`${base}/archive?q=${initials}`);
  const found = page.getByRole('link', { name }).locator('visible=true');
  await found.first().waitFor();
  expect(await found.count()).toBe(2);
  await page.getByText(followers).locator('visible=true').first().waitFor();
  await page
    .getByText(`${text(archiveWords.inInitials)} ${initials}`)
    .locator('visible=true')
    .first()
    .waitFor();

  await chooseBand(page, language, width);
  await expect.poll(() => found.count()).toBe(1);
  const asked = new URL(page.url()).searchParams;
  expect([asked.get('priceMin'), asked.get('priceMax')]).toEqual(['"50001"', '"200000"']);
  expect(await barriersOf(page)).toEqual([]);
  await chooseBand(page, language, width);
  await expect.poll(() => found.count()).toBe(2);

  await page.goto(`${base}/archive/identities`);
  await page.getByRole('button', { name: text(archiveWords.searchIdentities) }).click();
  const proposal = page.getByRole('region', { name: `${name} · ${name}` });
  await proposal.getByRole('button', { name: text(archiveWords.merge), exact: true }).click();
  await proposal.waitFor({ state: 'detached' });

  await page.goto(`${base}/archive?q=${initials}`);
  await page.getByRole('button', { name: text(archiveWords.export) }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: text(archiveWords.exportGb) }).click(),
  ]);
  const list = iconv.decode(readFileSync(await download.path()), 'gb18030').split('\r\n');
  expect(list.slice(1, 3).map((line) => line.split(',')[0])).toEqual([name, name]);
  expect(list[1]).toContain('235000');

  await page.getByRole('link', { name }).locator('visible=true').first().click();
  await page.getByText(say(archiveWords.merged, language)).waitFor();
  const wide = await page.evaluate('document.documentElement.scrollWidth');
  expect(wide).toBeLessThanOrEqual(width);
  expect(faults).toEqual([]);
  await page.context().close();
});
