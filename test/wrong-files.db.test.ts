// Wrong files and documents at the command line: coded refusals in three languages, exit codes, nothing half-written.
// The large file has 60 MB, not more, to keep the test short: what it proves, reading in bounded memory, has no size.
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, expect, test } from 'vitest';
import { runAudit } from '../src/audit/command-audit.ts';
import { type Language, languages } from '../src/base/words.ts';
import { importCommand } from '../src/import/command.ts';
import { importReportShape } from '../src/import/contract-report.ts';
import { runMatch } from '../src/match/command-match.ts';
import { runPlanBrief } from '../src/plan/command-brief.ts';
import { runSettle } from '../src/settlement/command-settle.ts';
import { accountEvidence } from './support/account-evidence.ts';
import { testDatabase } from './support/database.ts';

import { type CommandRun, runCommand, temporaryFile } from './support/terminal.ts';

const database = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'kolosseo-wrong-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A command over this test's database. */
const withDatabase =
  (command: typeof importCommand): Parameters<typeof runCommand>[0] =>
  (args, io) =>
    command(args, { ...io, connect: async () => ({ ...database, close: async () => undefined }) });
const importFiles = (args: string[], language: Language = 'en') =>
  runCommand(withDatabase(importCommand), args, language);
const report = (run: CommandRun) => importReportShape.parse(JSON.parse(run.out));
const count = async (table: string) =>
  Number((await database.pool.query(`select count(*) from ${table}`)).rows[0].count);

test.each<[string, string, string, string]>([
  ['a PDF that is called a table', 'a.csv', '%PDF-1.7', 'file_not_a_table'],
  ['an empty file', 'b.csv', '', 'file_empty'],
  ['a header without rows', 'tiktok.csv', 'username,followers\n', 'file_without_rows'],
  ['columns that nobody knows', 'c.csv', 'foo,bar\n1,2\n', 'headers_not_recognised'],
  ['an unknown platform', 'd.csv', 'username,followers\nx,5\n', 'platform_unknown'],
])('%s ends with 1, its code and advice in the language of the terminal', async (_, name, content, code) => {
  const path = temporaryFile(name, content);
  const titles = new Set<string>();
  for (const language of languages) {
    const run = await importFiles([path, '--json'], language);
    const [file] = report(run).files;
    expect([run.code, file?.error?.code, file?.rows]).toEqual([1, code, 0]);
    titles.add(file?.error?.title ?? '');
  }
  expect(titles.size).toBe(3);
  expect(await count('account')).toBe(0);
});

test('lines in another encoding than the rest are rejected, the others stored', async () => {
  const path = join(folder, 'tiktok_mixed.csv');
  const gb = Buffer.from('e9cfe9ad', 'hex'); // 橄榄 in GB18030
  const out = createWriteStream(path);
  out.write(Buffer.from('username,name,followers\nolive1,咖啡,5\nolive2,'));
  out.write(gb);
  out.end(Buffer.from(',6\nolive3,蜂蜜,7\n'));
  await finished(out);
  const run = await importFiles([path, '--json'], 'zh');
  const [file] = report(run).files;
  expect(run.code).toBe(1);
  expect(file).toMatchObject({ rows: 3, stored: 2, unchanged: 0, rejected: 1 });
  expect(file?.rejects).toMatchObject([{ line: 3, code: 'mixed_encoding', advice: expect.stringContaining('UTF-8') }]);
});

test('prices below zero and in unknown currencies are rejected by name, and --rejects keeps them all', async () => {
  const line = (uid: string, price: object) =>
    `${JSON.stringify({ type: 'account', platform: 'weibo', uid, name: uid, followers: 5 })}\n${JSON.stringify({ type: 'price', platform: 'weibo', uid, format: 'image', amount: 100, currency: 'CNY', validFrom: '2026-01-01', ...price })}\n`;
  const path = temporaryFile(
    'prices.jsonl',
    line('p1', { amount: -5 }) + line('p2', { currency: 'LIRA' }) + line('p3', {}),
  );
  const rejects = join(folder, 'rejects.csv');
  const run = await importFiles([path, '--json', '--rejects', rejects]);
  const [file] = report(run).files;
  expect(file).toMatchObject({ rows: 6, rejected: 2 });
  expect(file?.rejects.map((one) => [one.line, one.column, one.code, one.value])).toEqual([
    [2, 'amount', 'bad_value', '-5'],
    [4, 'currency', 'bad_value', '"LIRA"'],
  ]);
  expect(readFileSync(rejects, 'utf8').trim().split('\r\n')).toHaveLength(3);
  expect(await count('price')).toBe(1);
});

test('a quote below zero in a table is rejected with advice', async () => {
  const path = temporaryFile('douyin.csv', '达人昵称,抖音号,粉丝数,视频报价\n甲,jia1,1.2万,-300\n乙,yi1,2万,300\n');
  const [file] = report(await importFiles([path, '--platform', 'douyin', '--json'])).files;
  expect(file).toMatchObject({ rows: 2, stored: 1, rejected: 1, rejects: [{ line: 2, code: 'bad_money' }] });
});

test('the character NUL or half a character in a text does not stop a file', async () => {
  const line = (uid: string, name: string) =>
    JSON.stringify({ type: 'account', platform: 'weibo', uid, name, followers: 5 });
  const path = temporaryFile(
    'nul.jsonl',
    `${line('n1', 'a\u0000b')}\n${line('n2', 'ok \ud83d\ude0a')}\n${line('n3', '\ud83d')}\n`,
  );
  const run = await importFiles([path, '--json']);
  const [file] = report(run).files;
  expect(file).toMatchObject({ rows: 3, stored: 1, rejected: 2 });
  expect(file?.rejects.map((one) => [one.line, one.code])).toEqual([
    [1, 'damaged_text'],
    [3, 'damaged_text'],
  ]);
});

test('a file of 60 megabytes streams through in bounded memory', async () => {
  const path = join(folder, 'tiktok_large.csv');
  const out = createWriteStream(path);
  out.write('username,followers,bio\n');
  const bio = '每天分享生活里的小事'.repeat(50);
  for (let row = 0; row < 40_000; row++) if (!out.write(`large_${row},${row},${bio}\n`)) await once(out, 'drain');
  out.end();
  await finished(out);
  const before = process.memoryUsage().rss;
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage().rss);
  }, 20);
  const run = await importFiles([path, '--json', '--dry-run']);
  clearInterval(watch);
  expect(report(run)).toMatchObject({ rows: 40_000, rejected: 0 });
  expect((highest - before) / 1024 ** 2).toBeLessThan(400);
});

const evidence = accountEvidence(1);
const [post] = evidence.posts;
const instance = {
  cells: [{ id: 'c', population: 10, value: 1 }],
  candidates: [{ id: 'k', exposure: [[3, 1]], options: [{ id: 'o', cost: -1, factor: 1 }] }],
  budget: 5,
  must: ['nobody'],
};
const document = (name: string, content: unknown) =>
  temporaryFile(name, typeof content === 'string' ? content : JSON.stringify(content));
const events = [
  { type: 'rate', from: 'EUR', to: 'CNY', on: '2026-02-30', value: '0' },
  { type: 'order', id: 'o', at: 'yesterday', currency: 'ITL', lines: [] },
];

test.each<[string, Parameters<typeof runCommand>[0], string[], string[]]>([
  [
    'audit',
    runAudit,
    ['--evidence', document('e.json', { ...evidence, posts: [{ ...post, likes: -1 }], seed: 'x' })],
    ['/posts/0/likes', '/seed'],
  ],
  ['audit without an account', runAudit, ['--evidence', document('e.json', {})], ['/account']],
  [
    'plan',
    withDatabase(runPlanBrief),
    ['--instance', document('i.json', { ...instance, must: [] })],
    ['/candidates/0/options/0/cost', '/candidates/0/exposure/0/0'],
  ],
  [
    'settle',
    runSettle,
    ['--events', document('s.jsonl', events.map((one) => JSON.stringify(one)).join('\n'))],
    ['/0/on', '/0/value', '/1/at', '/1/currency'],
  ],
  ['settle with a broken line', runSettle, ['--events', document('s.jsonl', '{"type":')], ['/0']],
  [
    'a brief without budget',
    withDatabase(runMatch),
    [
      '--brief',
      document('b.yaml', 'brand: { name: B }\nbrief: { name: b, goal: launch, topics: [food], currency: EUR }'),
    ],
    ['/brief/budget'],
  ],
  [
    'a plan of a brief in lire',
    withDatabase(runPlanBrief),
    [
      '--brief',
      document(
        'b.yaml',
        'brand: { name: B }\nbrief: { name: b, goal: launch, topics: [food], currency: ITL, budget: 5 }',
      ),
    ],
    ['/brief/currency'],
  ],
])('a document of %s with faults ends with 2 and the pointer of each', async (_, command, args, places) => {
  const texts = new Set<string>();
  for (const language of languages) {
    const { code, out, err } = await runCommand(command, args, language);
    expect([code, out]).toEqual([2, '']);
    const found = err.split('\n').flatMap((line) => /^(\/\S*): /.exec(line)?.[1] ?? []);
    expect(found).toEqual(places);
    texts.add(err);
  }
  expect(texts.size).toBe(3);
  expect([await count('brand'), await count('brief')]).toEqual([0, 0]);
});

test.each<[string, Parameters<typeof runCommand>[0], string[]]>([
  ['import without a file', withDatabase(importCommand), []],
  ['import of a file that is not there', withDatabase(importCommand), ['/none.csv']],
  ['import with an unknown option', withDatabase(importCommand), ['a.csv', '--fast']],
  ['plan of nothing', withDatabase(runPlanBrief), []],
  ['plan with an unknown option', withDatabase(runPlanBrief), ['--brief', 'x', '--fast']],
  ['plan of a brief file that is not there', withDatabase(runPlanBrief), ['--brief', '/none.yaml']],
  ['plan of an instance that is not there', withDatabase(runPlanBrief), ['--instance', '/none.json']],
  ['match with an impossible limit', withDatabase(runMatch), ['--brief', 'x', '--limit', 'many']],
  ['settle of a folder', runSettle, ['--events', tmpdir()]],
  ['audit of both kinds at once', runAudit, ['--evidence', 'a', '--profiles', 'b']],
])('%s is wrong usage: 2, nothing on stdout, a sentence on stderr', async (_, command, args) => {
  const { code, out, err } = await runCommand(command, args);
  expect([code, out, err.length > 10]).toEqual([2, '', true]);
});

test('plan --instance answers one JSON document without opening a database', async () => {
  const path = document('i.json', {
    ...instance,
    must: [],
    candidates: [{ id: 'k', exposure: [[0, 1]], options: [{ id: 'o', cost: 5, factor: 1 }] }],
  });
  const { code, out } = await runCommand(
    (args, io) => runPlanBrief(args, { ...io, connect: () => Promise.reject(new Error('opened')) }),
    ['--instance', path, '--json'],
  );
  expect([code, JSON.parse(out).chosen]).toMatchObject([0, [{ candidate: 'k', cost: 5 }]]);
});
