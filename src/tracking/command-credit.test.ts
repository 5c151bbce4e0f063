import { expect, test } from 'vitest';
import { runCommand, temporaryFile } from '../../test/support/terminal.ts';
import type { Language } from '../base/words.ts';
import { runCredit } from './command-credit.ts';
import { creditResultShape } from './contract-credit.ts';

const head = 'path,total_conversions,total_conversion_value,total_null';
const table = (...lines: string[]) => temporaryFile('journeys.csv', `${[head, ...lines].join('\n')}\n`);
const run = (file: string, args: string[] = [], language: Language = 'en') =>
  runCommand(runCredit, ['--journeys', file, ...args], language);

test('journeys give one JSON document with every model', async () => {
  const { code, out, err } = await run(table('C1 > C2 > C3,1,5,0', 'C1,0,0,1', 'C2>C3,0,,1'), ['--json']);
  expect([code, err]).toEqual([0, '']);
  const result = creditResultShape.parse(JSON.parse(out));
  expect(result.channels.map(({ credits }) => credits.markovNulls?.conversions)).toEqual(
    [0.2, 0.4, 0.4].map((one) => expect.closeTo(one, 9)),
  );
  expect(result.value).toBe(5);
});

test.each<[Language, string]>([
  ['it', 'non paga nessuno'],
  ['en', 'pays nobody'],
  ['zh', '不作为结算依据'],
])('without --json people read it in %s, with the word that it does not pay', async (language, sentence) => {
  const { code, out } = await run(table('李小甜 > B,40,400,60'), [], language);
  expect(code).toBe(0);
  expect(out).toContain('李小甜');
  expect(out).toContain(sentence);
});

test('semicolons, short names of columns and GB18030 are read; columns that nobody reads are told', async () => {
  const plain = await run(temporaryFile('j.csv', 'Path;Conversions;note\nA > B;2;x\n'), ['--json']);
  expect(JSON.parse(plain.out)).toMatchObject({ conversions: 2, nulls: null, value: null });
  expect(plain.err).toContain('column note: Unknown column');
});

test.each<[string, string, string]>([
  ['an empty step', 'A > > B,1,1,1', 'Line 2, column path: The path is empty'],
  ['a share of a purchase', 'A,1.5,1,1', 'Line 2, column total_conversions: "1.5" is not whole'],
  ['no number', 'A,1,abc,1', 'Line 2, column total_conversion_value: "abc" is no number'],
  ['a number that reads two ways', 'A,1,"1,234",1', '"1,234" is no number'],
  ['a number that is infinite', 'A,1,1e999,1', 'is no number'],
  ['less than nothing', 'A,1,1,-3', 'Line 2, column total_null: "-3" is below 0'],
  ['no count of purchases', 'A,,1,1', 'Line 2, column total_conversions: The value is missing'],
  ['a value of no purchase', 'A,0,3,1', 'Line 2, column total_conversion_value: There is a value but no purchase'],
  ['a cell too few', 'A,1,1', 'Line 2: It has 3 cells, the header 4'],
  ['a quote that never closes', '"A,1,1,1', 'A quote is opened and never closed'],
])('%s is told with its line, and the exit code is 2', async (_, line, message) => {
  const { code, out, err } = await run(table(line), ['--json']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('a table without rows, without its columns, or that is none, is refused', async () => {
  expect((await run(table())).err).toContain('no rows below the header');
  expect((await run(temporaryFile('j.csv', 'a,b\n1,2\n'))).err).toContain('The column path is missing');
  expect((await run(temporaryFile('j.csv', 'path,path,total_conversions\nA,B,1\n'))).err).toContain('stands twice');
  expect((await run(temporaryFile('j.csv', '\u0000\u0001'))).code).toBe(2);
});

test('a second table gives channels their tier and reach; its faults are told too', async () => {
  const file = table('A,40,400,60', 'B,3,30,1', 'C,1,10,0');
  const about = temporaryFile('about.csv', 'channel,tier,reach\nB,腰部,300\nC,mid,100\n');
  const { out } = await run(file, ['--channels', about, '--json']);
  expect(JSON.parse(out).groups).toMatchObject([
    { name: { en: 'Other Mid' }, members: [{ share: 0.75 }, { share: 0.25 }], credits: { last: { conversions: 4 } } },
  ]);
  const wrong = temporaryFile('about.csv', 'channel,tier,reach\nB,huge,300\nB,mid,x\n');
  const { code, err } = await run(file, ['--channels', wrong]);
  expect(code).toBe(2);
  expect(err).toContain('Line 2, column tier: huge is no tier');
  expect(err).toContain('Line 3, column channel: B stands twice');
  expect(err).toContain('Line 3, column reach: "x" is no number');
});

test.each([
  [[]],
  [['--journeys']],
  [['--journeys', '/nowhere.csv']],
  [['--journeys', '/nowhere.csv', '--unknown']],
  [['--journeys', '/nowhere.csv', '--order', '0']],
  [['--journeys', '/nowhere.csv', '--smoothing', 'x']],
  [['--journeys', '/nowhere.csv', '--seed', '1.5']],
])('%j is wrong usage: exit code 2 and a sentence', async (args) => {
  const { code, out, err } = await runCommand(runCredit, args);
  expect([code, out]).toEqual([2, '']);
  expect(err.trim()).not.toBe('');
});
