import { writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { runCommand, temporaryFile } from '../../test/support/terminal.ts';
import { runComplianceCheck } from './command-check.ts';

const run = (text: string, args: string[] = [], language: 'it' | 'en' | 'zh' = 'en') =>
  runCommand(runComplianceCheck, [temporaryFile('draft.txt', text), ...args], language);

test('a text that breaks a rule ends with 1 and says passage, law and mending', async () => {
  const { code, out, err } = await run('#广告 zui佳果酱', ['--class', 'food'], 'it');
  expect(code).toBe(1);
  expect(out).toContain('DA CORREGGERE  Termine assoluto: zui佳 (letto come “最佳”)');
  expect(out).toContain('广告绝对化用语执法指南');
  expect(err).toMatch(/^1 da correggere/);
});

test('a text that breaks none ends with 0, and still asks what is not known', async () => {
  const { code, out } = await run('#广告 无花果酱配酸面包', ['--class', '食品', '--platform', 'douyin']);
  expect(code).toBe(0);
  expect(out).toContain('[cn_trial_first]');
});

test('names, markets, the way to buy and the day are given by options', async () => {
  expect((await run('#广告 顶级牧场牌牛奶', ['--class', 'food', '--name', '顶级牧场牌'])).code).toBe(0);
  expect((await run('Che buona!', ['--class', 'food', '--market', 'it'])).code).toBe(1);
  expect((await run('好吃', ['--class', 'food'])).code).toBe(1);
  expect((await run('好吃', ['--class', 'food', '--no-way-to-buy'])).code).toBe(0);
  const { out } = await run('好吃', ['--class', 'food', '--on', '2022-01-01', '--json']);
  expect(JSON.parse(out)).toMatchObject({ on: '2022-01-01' });
  expect(out).toContain('cn_ad_label_2016');
});

test('a text in GB18030 is read as well', async () => {
  const file = temporaryFile('gb.txt', '');
  writeFileSync(file, iconv.encode('#广告 顶级果酱', 'gb18030'));
  expect((await runCommand(runComplianceCheck, [file, '--class', 'food'], 'en')).out).toContain('顶级');
});

test.each([
  ['no file', []],
  ['two files', ['a', 'b']],
  ['an unknown option', ['a', '--loud']],
  ['a day that is none', ['a', '--on', '2026-02-30']],
])('%s is wrong usage', async (_, args) => {
  const { code, err } = await runCommand(runComplianceCheck, args, 'en');
  expect(code).toBe(2);
  expect(err).toContain('kolosseo check');
});

test.each([
  ['an unknown market', ['--market', 'fr'], '/markets/0'],
  ['an unknown class', ['--class', 'slime'], 'cosmetics'],
  ['an unknown platform', ['--platform', 'myspace'], '/platform'],
])('%s is told by its field', async (_, args, told) => {
  const { code, err } = await run('好吃', args);
  expect(code).toBe(2);
  expect(err).toContain(told);
});

test('a file that is not there, and an empty one, are told', async () => {
  expect((await runCommand(runComplianceCheck, ['/nowhere.txt'], 'en')).code).toBe(2);
  expect((await run('  \n')).code).toBe(2);
});
