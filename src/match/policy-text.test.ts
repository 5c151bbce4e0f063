// The match policy as a file: what is written is read again, and every slip is told with its place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categories, tiers } from '../base/id.ts';
import { languages } from '../base/words.ts';
import { type MatchPolicy, numberIds, partIds, policyNumbers } from './contract-policy.ts';
import { defaultMatchPolicy } from './policy.ts';
import { differingFields, readMatchPolicy, writeMatchPolicy } from './policy-text.ts';
import { numberWords, partWords } from './words-policy.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const recordOf = <Id extends string>(ids: readonly Id[], value: (id: Id) => fc.Arbitrary<number>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, value(id)]))) as fc.Arbitrary<Record<Id, number>>;

const anyPolicy: fc.Arbitrary<MatchPolicy> = fc.record({
  version: fc.constantFrom('2026-12-01', '2024-02-29-A.b_c-9', '2030-01-31-x'),
  weights: recordOf(partIds, () => between(0.01, 100)),
  numbers: recordOf(numberIds, (id) => between(...(policyNumbers[id] as [number, number]))),
  fixedCategories: fc.uniqueArray(fc.constantFrom(...categories)),
  fixedTiers: fc.uniqueArray(fc.constantFrom(...tiers)),
});

test('any policy that is written is read again as the same, in every language', () => {
  fc.assert(
    fc.property(anyPolicy, fc.constantFrom(...languages), (policy, language) => {
      expect(readMatchPolicy(writeMatchPolicy(policy, language))).toEqual({ ok: true, value: policy });
    }),
  );
});

test('the policy as JSON is read as well', () => {
  expect(readMatchPolicy(JSON.stringify(defaultMatchPolicy))).toEqual({ ok: true, value: defaultMatchPolicy });
});

test.each(languages)('beside every number stands what it is, and between which it may be, in %s', (language) => {
  const text = writeMatchPolicy(defaultMatchPolicy, language);
  for (const id of partIds)
    expect(text).toContain(`  ${id}: ${defaultMatchPolicy.weights[id]} # ${partWords[id][language]}\n`);
  for (const id of numberIds) {
    const [least, most] = policyNumbers[id];
    const beside = `# ${numberWords[id][language]} [${least} – ${most}]`;
    expect(text).toContain(`  ${id}: ${defaultMatchPolicy.numbers[id]} ${beside}\n`);
  }
  expect(text).toContain('fixedTiers: [top]\n');
});

test('what is left out is as shipped, in each field and in each number', () => {
  const read = readMatchPolicy('version: 2026-12-01-ours\nweights: { audience: 40 }\nnumbers: { usePosts: 5 }\n');
  expect(read).toEqual({
    ok: true,
    value: {
      ...defaultMatchPolicy,
      version: '2026-12-01-ours',
      weights: { ...defaultMatchPolicy.weights, audience: 40 },
      numbers: { ...defaultMatchPolicy.numbers, usePosts: 5 },
    },
  });
});

test.each([
  ['no version', 'weights: { audience: 40 }', ['/version']],
  ['a version that is no day', 'version: 2026-02-30', ['/version']],
  ['a weight below zero', 'version: 2026-12-01\nweights: { audience: -1 }', ['/weights/audience']],
  ['a number that is a text', 'version: 2026-12-01\nnumbers: { usePosts: many }', ['/numbers/usePosts']],
  ['a number beyond its border', 'version: 2026-12-01\nnumbers: { fullShare: 2 }', ['/numbers/fullShare']],
  ['a tier that does not exist', 'version: 2026-12-01\nfixedTiers: [top, gigantic]', ['/fixedTiers/1']],
  ['slips of the hand', 'version: 2026-12-01\nweigths: {}\nnumbers: { usePost: 3 }', ['/weigths', '/numbers/usePost']],
  ['no weight at all', `version: 2026-12-01\nweights: { ${partIds.map((id) => `${id}: 0`).join(', ')} }`, ['/weights']],
  ['half a line of YAML', 'version: [2026', ['']],
  ['an empty file', '# nothing\n', ['']],
  ['a list', '- 1', ['']],
])('%s is told with its place', (_, text, pointers) => {
  const read = readMatchPolicy(text);
  expect(read.ok ? [] : read.problem.map(({ pointer }) => pointer)).toEqual(pointers);
  for (const { text: told } of read.ok ? [] : read.problem)
    for (const language of languages) expect(told[language]).not.toMatch(/^$|\{\w+\}|undefined/);
});

test('an empty file is told which command writes one', () => {
  const read = readMatchPolicy('');
  expect(read.ok ? '' : read.problem[0]!.text.en).toContain('kolosseo match-policy export');
});

test('the fields in which two policies differ are named one by one, the version never', () => {
  const { weights, numbers } = defaultMatchPolicy;
  const other = {
    ...defaultMatchPolicy,
    version: '2026-12-01',
    weights: { ...weights, audience: 40, price: 0 },
    numbers: { ...numbers, usePosts: 5 },
    fixedTiers: [],
  };
  expect(differingFields(defaultMatchPolicy, other)).toEqual([
    'weights.audience',
    'weights.price',
    'numbers.usePosts',
    'fixedTiers',
  ]);
  expect(differingFields(other, { ...other, version: '2026-12-02' })).toEqual([]);
});
