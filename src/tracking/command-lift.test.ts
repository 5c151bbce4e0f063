import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { inventedMarket } from '../../test/support/sales-market.ts';
import { runCommand, temporaryFile } from '../../test/support/terminal.ts';
import { runLift } from './command-lift.ts';
import { liftResultShape } from './contract-lift.ts';

const market = inventedMarket({ before: 60, after: 10, others: 2, size: 100, lift: 1, halfLife: 1e6, seed: 3 });
const head = 'day,treated,north,south';
const lines = market.days.map((day, at) => [day, market.treated[at], ...market.others.map((one) => one[at])].join(','));
const table = (rows: readonly string[] = lines, header = head) =>
  temporaryFile('series.csv', `${[header, ...rows].join('\n')}\n`);
const run = (file: string, args: string[] = [], language: 'it' | 'en' | 'zh' = 'en') =>
  runCommand(runLift, ['--series', file, '--from', market.from, ...args], language);

test('a table of days gives one JSON document that follows the contract', async () => {
  const { code, out, err } = await run(table(), ['--json']);
  expect([code, err]).toEqual([0, '']);
  const result = liftResultShape.parse(JSON.parse(out));
  expect(result).toMatchObject({ verdict: 'worked', method: 'bsts', daysBefore: 60, daysAfter: 10 });
  expect(result.used.map(({ name, kind }) => [name, kind])).toEqual([
    ['north', 'untreated'],
    ['south', 'untreated'],
  ]);
});

test('the order of the rows changes nothing', async () => {
  const turned = await run(table(lines.toReversed()), ['--json']);
  expect(turned.out).toBe((await run(table(), ['--json'])).out);
});

test.each<['it' | 'en' | 'zh', string]>([
  ['it', 'Ha funzionato'],
  ['en', 'It worked'],
  ['zh', '有效'],
])('without --json people read it in %s', async (language, sentence) => {
  expect((await run(table(), [], language)).out).toContain(sentence);
});

test('columns are named as covariates, one by one or all; a name that is not there is refused', async () => {
  const one = JSON.parse((await run(table(), ['--json', '--covariates', 'south'])).out);
  expect(one.used.map(({ kind }: { kind: string }) => kind)).toEqual(['untreated', 'covariate']);
  const all = JSON.parse((await run(table(), ['--json', '--covariates', 'all'])).out);
  expect(all.used.map(({ kind }: { kind: string }) => kind)).toEqual(['covariate', 'covariate']);
  const { code, err } = await run(table(), ['--covariates', 'west']);
  expect(code).toBe(2);
  expect(err).toContain('north, south');
});

test('the picture is written beside the answer', async () => {
  const file = table();
  const picture = join(dirname(file), 'picture.svg');
  const { code, err } = await run(file, ['--picture', picture, '--json']);
  expect(code).toBe(0);
  expect(err).toContain('picture.svg');
  expect(readFileSync(picture, 'utf8')).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
  expect((await run(file, ['--picture', '/nowhere/picture.svg'])).code).toBe(2);
});

test('a day that is left out is unknown, not a day without sales', async () => {
  const { out } = await run(
    table(
      lines.filter((_, at) => at !== 30),
      head,
    ),
    ['--json'],
  );
  const result = liftResultShape.parse(JSON.parse(out));
  expect(result.daysBefore).toBe(59);
  expect(result.days[30]).toMatchObject({ actual: null });
  expect(result.leftOut.map(({ name }) => name)).toEqual(['north', 'south']);
});

test.each<[string, string, string]>([
  ['no day', '2026-13-01,1,2,3', 'Line 2, column day: "2026-13-01" is no day'],
  ['a day of another form', '05/01/2026,1,2,3', 'Line 2, column day: "05/01/2026" is no day'],
  ['no number', '2026-01-05,many,2,3', 'Line 2, column treated: "many" is no number'],
  ['a number that reads two ways', '2026-01-05,1,"1,200",3', 'Line 2, column north: "1,200" is no number'],
  ['a cell too many', '2026-01-05,1,2,3,4', 'Line 2: It has 5 cells, the header 4'],
])('%s is told with line and column, and the exit code is 2', async (_, line, message) => {
  const { code, out, err } = await run(table([line, ...lines.slice(1)]), ['--json']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});

test('a day that stands twice and years that are wrong are told', async () => {
  expect((await run(table([...lines, lines[0]!]))).err).toContain('first on line 2');
  expect((await run(table(['1926-01-05,1,2,3', ...lines]))).err).toContain('check the years');
  expect((await run(table(lines, 'when,treated,north,south'))).err).toContain('The column day is missing');
});

test('too few days is an answer, not a fault', async () => {
  const { code, out } = await runCommand(runLift, ['--series', table(), '--from', market.days[10]!]);
  expect(code).toBe(0);
  expect(out).toContain('Not measurable: 10 days');
});

test.each([
  [[]],
  [['--series', 'x.csv']],
  [['--series', 'x.csv', '--from', 'tomorrow']],
  [['--series', 'x.csv', '--from', '2026-03-01', '--to', '2026-02-01']],
  [['--series', 'x.csv', '--from', '2026-03-01', '--seed', '-1']],
  [['--series', '/nowhere.csv', '--from', '2026-03-01']],
  [['--series', table(), '--from', '2030-01-01']],
])('%j is wrong usage: exit code 2 and a sentence', async (args) => {
  const { code, out, err } = await runCommand(runLift, args);
  expect([code, out]).toEqual([2, '']);
  expect(err.trim()).not.toBe('');
});
