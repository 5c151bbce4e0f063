import { expect, test } from 'vitest';
import { runCommand, temporaryFile } from '../../test/support/terminal.ts';
import { runPlan } from './command-plan.ts';
import { planShape } from './contract.ts';

const instance = {
  cells: [{ id: 'c0', population: 1_200_000, value: 1 }],
  candidates: [
    {
      id: 'k1',
      tier: 'mid',
      platform: 'weibo',
      group: null,
      exposure: [
        [0, 0.012],
        [0, 0.004],
      ],
      options: [
        { id: '1 post', cost: 350_000, factor: 1, extra: 0 },
        { id: '2 posts', cost: null, factor: 1.8, extra: 0 },
      ],
    },
  ],
  budget: 50_000_000,
  reach: { model: 'poisson' },
  tierShares: {},
  platformShares: {},
  must: [],
  ban: [],
  maxCandidates: null,
  seed: 1,
  prove: false,
  timeLimitMs: 5_000,
};
const run = (document: unknown, args: string[] = [], language: 'it' | 'en' | 'zh' = 'en') =>
  runCommand(runPlan, ['--instance', temporaryFile('instance.json', JSON.stringify(document)), ...args], language);

test('an instance gives one JSON document, and says what was left out', async () => {
  const { code, out, err } = await run(instance, ['--json']);
  expect(code).toBe(0);
  const plan = planShape.parse(JSON.parse(out));
  expect(plan).toMatchObject({ cost: 350_000, optimal: true, relaxed: [] });
  expect(plan.chosen).toMatchObject([{ candidate: 'k1', option: '1 post', cost: 350_000 }]);
  expect(plan.value).toBeCloseTo(1_200_000 * (1 - Math.exp(-0.016)), 6);
  expect(err).toContain('1 options without a price');
});

test.each<['it' | 'en' | 'zh', string]>([
  ['it', 'Ottimo dimostrato'],
  ['en', 'cost 3,500.00 of 500,000.00'],
  ['zh', '已选 1 个'],
])('without --json people read it in %s', async (language, sentence) => {
  expect((await run(instance, [], language)).out).toContain(sentence);
});

test('faults are told by their pointer, and the exit code is 2', async () => {
  const [candidate] = instance.candidates;
  const wrong = {
    ...instance,
    budget: 1.5,
    candidates: [
      { ...candidate, exposure: [[7, 0.1]] },
      { ...candidate, options: [{ id: 'x', cost: -1, factor: 1 }] },
    ],
    tierShares: { mid: { min: 0.6, max: 0.5 } },
    reach: { model: 'normal' },
  };
  const { code, out, err } = await run(wrong, ['--json'], 'it');
  expect([code, out]).toEqual([2, '']);
  const pointers = err
    .trim()
    .split('\n')
    .map((line) => line.split(':')[0]);
  expect(pointers).toEqual(['/candidates/1/options/0/cost', '/budget', '/reach/model', '/tierShares/mid/min']);
});

test('what contradicts itself over several fields is told too', async () => {
  const [candidate] = instance.candidates;
  const wrong = {
    ...instance,
    candidates: [candidate, { ...candidate, exposure: [[7, 0.1]] }],
    must: ['k9', 'k1'],
    ban: ['k1'],
  };
  const { code, err } = await run(wrong);
  expect(code).toBe(2);
  const pointers = err
    .trim()
    .split('\n')
    .map((line) => line.split(':')[0]);
  expect(pointers).toEqual(['/candidates/1/id', '/candidates/1/exposure/0/0', '/must/0', '/must/1']);
  expect(err).toContain('There is no cell 7');
});

test('what is no JSON, what is not there and wrong usage exit with 2', async () => {
  expect((await runCommand(runPlan, ['--instance', temporaryFile('x.json', '{"budget": NaN}')])).code).toBe(2);
  expect((await runCommand(runPlan, ['--instance', '/nowhere.json'])).code).toBe(2);
  expect((await runCommand(runPlan, [])).code).toBe(2);
});
