// The compliance page: a text is pasted, read, answered with a proof and read again; the rules are searched. In Italian and
// Chinese, on a desk and on a phone.
import { expect, test } from 'vitest';
import { type Language, say } from '../../src/base/words.ts';
import { classWords } from '../../src/brand/words-class.ts';
import { termRuleWords } from '../../src/compliance/words-rule-terms.ts';
import { compliancePageWords as words } from '../../web/compliance/words.ts';
import { barriersOf } from '../support/barriers.ts';
import { openBrowserApp } from '../support/browser-app.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { base, faults, openPage } = await openBrowserApp(database);

test.each([
  ['it', 'it-IT', 1280],
  ['zh', 'zh-CN', 390],
  ['it', 'it-IT', 390],
  ['zh', 'zh-CN', 1280],
] as const)('in %s, %s, at %i pixels', async (code, locale, width) => {
  const language: Language = code;
  const text = (phrase: Parameters<typeof say>[0]) => say(phrase, language);
  const page = await openPage({ locale, width, isSignedIn: true });
  await page.goto(`${base}/compliance`);
  await page
    .getByRole('textbox', { name: text(words.text) })
    .fill('#广告 早餐桌上的zui佳果酱，能治疗失眠。\n这是最好吃的一款，链接在评论区');
  const choose = page.getByRole('combobox', { name: text(words.productClass) });
  await choose.click();
  await choose.fill(text(classWords.food));
  await page
    .locator('.ant-select-item-option', { hasText: text(classWords.food) })
    .first()
    .click();
  await page.getByRole('button', { name: text(words.check), exact: true }).click();

  const finding = page.locator('article', { hasText: text(termRuleWords.cn_absolute_term.title) }).first();
  await finding.getByRole('radio').first().check();
  await finding.getByRole('textbox').fill('商标注册证 12345678');
  await finding.getByRole('button', { name: text(words.answer) }).click();
  await page.getByText('商标注册证 12345678').waitFor();
  expect(await page.getByText(text(words.neverExempt)).count()).toBeGreaterThan(0);
  expect(await page.locator('a[data-severity=answered]').innerText()).toBe('zui佳');

  await page.getByRole('button', { name: text(words.recheck) }).click();
  const [before = ''] = text(words.changed).split('{added}');
  await page.getByText(`${before}0`).first().waitFor();
  await page.getByRole('textbox', { name: text(words.filter) }).fill('I1');
  await page.getByText('it_agcom_list').waitFor();
  await expect.poll(() => page.getByText('cn_absolute_term').count()).toBe(0);
  expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  expect(await barriersOf(page)).toEqual([]);
  expect(faults).toEqual([]);
});
