// The policy as a file: what is written is read again, and every slip is told with its place.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { platforms, tiers } from '../base/id.ts';
import { languages, type Phrase } from '../base/words.ts';
import { familyIds } from './contract.ts';
import { policyShape } from './contract-policy.ts';
import { type AuditPolicy, defaultAuditPolicy, priorFor } from './policy.ts';
import { differingFields, readPolicy, writePolicy } from './policy-text.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 0.999, noNaN: true });
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const norm = fc.record({
  platform: fc.constantFrom(...platforms, ''),
  tiers: fc.uniqueArray(fc.constantFrom(...tiers), { minLength: 1 }),
  base: fc.constantFrom('followers' as const, 'views' as const),
  low: fc.double({ min: 1e-6, max: 0.01, noNaN: true }),
  middle: fc.double({ min: 0.02, max: 0.1, noNaN: true }),
  high: fc.double({ min: 0.2, max: 10, noNaN: true }),
  quality: fc.constantFrom('measured' as const, 'heuristic' as const),
  source: text,
});

const anyPolicy: fc.Arbitrary<AuditPolicy> = fc
  .record({
    version: fc.constantFrom('2026-12-01', '2024-02-29-A.b_c-9', '2030-01-31-x'),
    prior: probability,
    priorByTier: fc.dictionary(fc.constantFrom(...tiers), probability),
    bands: fc.record({
      authentic: fc.double({ min: 50.5, max: 100, noNaN: true }),
      risk: fc.double({ min: 0.5, max: 50, noNaN: true }),
    }),
    evidenceFrom: fc.double({ min: 0.01, max: 10, noNaN: true }),
    widestInterval: fc.double({ min: 0.01, max: 1, noNaN: true }),
    missingVariance: fc.double({ min: 0, max: 10, noNaN: true }),
    weights: fc.record(
      Object.fromEntries(familyIds.map((id) => [id, fc.double({ min: 0, max: 3, noNaN: true })])),
    ) as fc.Arbitrary<AuditPolicy['weights']>,
    calibrationShift: fc.double({ min: -5, max: 5, noNaN: true }),
    platformRatios: fc.dictionary(fc.constantFrom(...platforms), fc.double({ min: -3, max: 3, noNaN: true })),
    norms: fc.array(norm, { maxLength: 4 }),
    genericComments: fc.dictionary(fc.constantFrom(...platforms, ''), share),
    stockPhrases: fc.record({ add: fc.array(text, { maxLength: 5 }), remove: fc.array(text, { maxLength: 5 }) }),
    rings: fc.record({
      withinMinutes: fc.integer({ min: 1, max: 1_440 }),
      leastShared: fc.integer({ min: 2, max: 50 }),
      crowdedPost: fc.integer({ min: 10, max: 2_000 }),
      leastPeople: fc.integer({ min: 3, max: 1_000 }),
      meanAge: fc.integer({ min: 1, max: 20_160 }),
      acceptedPairs: fc.double({ min: 1e-9, max: 100, noNaN: true }),
      weakPairs: fc.double({ min: 1e-9, max: 1_000, noNaN: true }),
    }),
    tellFrom: fc.record({
      copiedAuthors: fc.integer({ min: 2, max: 1_000 }),
      specificShare: share,
      fakeFollowers: share,
    }),
    alertStep: fc.double({ min: 0.1, max: 100, noNaN: true }),
  })
  .filter((policy) => policyShape.safeParse(policy).success);

test('any valid policy is read again as it was written, in every language', () => {
  fc.assert(
    fc.property(anyPolicy, fc.constantFrom(...languages), (policy, language) => {
      const read = readPolicy(writePolicy(policy, language));
      expect(read).toEqual({ ok: true, value: policy });
      expect(read.ok && differingFields(read.value, policy)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test.each(languages)('the shipped policy is a file with a comment above each field (%s)', (language) => {
  const file = writePolicy(defaultAuditPolicy, language);
  expect(readPolicy(file)).toEqual({ ok: true, value: defaultAuditPolicy });
  const lines = file.split('\n');
  for (const field of Object.keys(policyShape.shape)) {
    const at = lines.findIndex((line) => line.startsWith(`${field}:`));
    expect([field, lines[at - 1]?.startsWith('# ')]).toEqual([field, true]);
  }
});

test('the shipped policy keeps its own contract', () => {
  expect(policyShape.parse(defaultAuditPolicy)).toEqual(defaultAuditPolicy);
});

test('what a file leaves out is as shipped, and JSON is read as well', () => {
  const given = { version: '2026-12-01-careful', bands: { authentic: 80, risk: 40 } };
  const read = readPolicy(JSON.stringify(given));
  expect(read).toEqual({ ok: true, value: { ...defaultAuditPolicy, ...given } });
  expect(read.ok && differingFields(read.value, defaultAuditPolicy)).toEqual(['bands']);
});

test('a tier can have a prior of its own', () => {
  const policy = { ...defaultAuditPolicy, priorByTier: { micro: 0.3 } };
  expect([priorFor(policy, 'micro'), priorFor(policy, 'top')]).toEqual([0.3, 0.15]);
});

const weights = '{growth: 1, engagement: 1, count_shape: 1, comments: 1, commenters: 1, conduct: 0, followers: 1}';

function faultOf(yaml: string, pointer: string): Phrase {
  const read = readPolicy(yaml);
  const fault = read.ok ? undefined : read.problem.find((one) => one.pointer === pointer);
  return fault?.text ?? { it: '', en: '', zh: '' };
}

test.each<[string, string, string, RegExp]>([
  ['nothing', '', '', /file is empty/],
  ['only a comment', '# nothing', '', /file is empty/],
  ['a list', '[1]', '', /Needs an object/],
  ['broken YAML', 'version: 2026-12-01\nbands: {authentic: 75', '', /Not valid YAML at line 2, column \d+/],
  ['no version', 'prior: 0.1', '/version', /write a day|Missing/],
  ['a day that is none', 'version: 2026-02-30', '/version', /"2026-02-30" is no version/],
  ['a suffix with a blank', 'version: "2026-12-01 x"', '/version', /is no version/],
])('a file with %s is told with its place and how to mend it', (_, yaml, pointer, sentence) => {
  const text = faultOf(yaml, pointer);
  expect(text.en).toMatch(sentence);
  expect(new Set(Object.values(text)).size).toBe(3);
});

test.each<[string, string, string, RegExp]>([
  ['a field twice', 'prior: 0.1\nprior: 0.2', '', /Not valid YAML at line 3/],
  ['a prior of nothing', 'prior: 0', '/prior', /must be more than 0/],
  ['a prior above one', 'prior: 1.5', '/prior', /the most is 1/],
  ['a prior that is no number', 'prior: .nan', '/prior', /Needs a number/],
  ['a prior of an unknown tier', 'priorByTier: {huge: 0.2}', '/priorByTier/huge', /No tier has this name/],
  ['a weight above three', `weights: ${weights.replace('growth: 1', 'growth: 4')}`, '/weights/growth', /the most is 3/],
  ['a weight that is left out', `weights: ${weights}`, '/weights/platform', /Missing: add a number/],
  ['bands that cross', 'bands: {authentic: 40, risk: 50}', '/bands/authentic', /must lie above/],
  ['an unknown platform', 'platformRatios: {wexin: -1}', '/platformRatios/wexin', /No platform has this name/],
  ['a slip in a name', 'weigths: {}', '/weigths', /Unknown field: it would do nothing/],
  ['a name of the prototype', '__proto__: {a: 1}', '/__proto__', /Unknown field/],
  ['a name that objects have', 'constructor: {a: 1}', '/constructor', /Unknown field/],
  ['a slip inside', 'bands: {authentic: 80, risk: 50, rsik: 4}', '/bands/rsik', /Unknown field/],
  ['a phrase of emoji', 'stockPhrases: {add: ["🔥🔥"], remove: []}', '/stockPhrases/add/0', /nothing is left/],
  ['half a character', 'stockPhrases: {add: ["a\\ud800"], remove: []}', '/stockPhrases/add/0', /broken characters/],
  ['rings of two', 'rings: {leastPeople: 2}', '/rings/leastPeople', /the least is 3/],
])('%s is told with its place and how to mend it', (_, field, pointer, sentence) => {
  const text = faultOf(`version: 2026-12-01\n${field}`, pointer);
  expect(text.en).toMatch(sentence);
  expect(new Set(Object.values(text)).size).toBe(3);
});

test('norms must rise, and none may stand behind another of the same platform and tier', () => {
  const [first] = defaultAuditPolicy.norms;
  const norms = [first, { ...first, tiers: ['untiered'], low: 0.5 }];
  const read = readPolicy(JSON.stringify({ version: '2026-12-01', norms }));
  expect(read.ok ? [] : read.problem.map(({ pointer }) => pointer)).toEqual(['/norms/1/middle', '/norms/1/tiers/0']);
});

test('a file that is nested without end is refused, not followed', () => {
  expect(faultOf(`version: ${'['.repeat(50_000)}`, '').en).toMatch(/Not valid YAML/);
});

test('a file that names itself without end is refused, not followed', () => {
  const bomb = ['a: &a [x, x]', ...Array.from({ length: 30 }, (_, n) => `b${n}: &b${n} [*a, *a, *a, *a, *a, *a, *a]`)];
  expect(faultOf(bomb.join('\n'), '').en).toMatch(/Not valid YAML/);
});
