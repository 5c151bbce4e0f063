import { expect, test } from 'vitest';
import { type MatchBrief, type MatchFacts, scoreFit } from './fit.ts';

const facts: MatchFacts = {
  accountId: 'a',
  kolId: 'k',
  name: '李小甜',
  topics: ['food', 'travel'],
  followers: 48_000,
  verdict: 'authentic',
  authenticity: 91,
  price: 100_000,
  unpaidMentions: 0,
  paidMentions: 0,
  term: null,
  brandMentions: 0,
  competitorMentions: {},
  collaborations: [],
};
const brief: MatchBrief = {
  brandName: 'Fichi',
  topics: ['food'],
  budget: 2_000_000,
  exclude: [],
  verdicts: ['authentic', 'look_closer', 'not_enough_data'],
  coolingOffDays: 180,
  productClasses: ['food'],
  competitors: [{ name: 'Bonne Maman', fame: 3 }],
};
const today = '2026-11-24';
const fitOf = (change: Partial<MatchFacts>, other: Partial<MatchBrief> = {}) =>
  scoreFit({ ...facts, ...change }, { ...brief, ...other }, today);
const work = (change: object) => ({
  collaborations: [
    {
      brand: 'Bonne Maman',
      productClass: 'food',
      startedOn: '2024-01-01',
      endedOn: '2025-01-01',
      exclusiveUntil: null,
      ...change,
    },
  ],
});

test.each<[string, Partial<MatchFacts>]>([
  ['unpaid posts about such things', { unpaidMentions: 3, term: '无花果酱' }],
  ['an earlier word about the brand', { brandMentions: 2 }],
  [
    'experience in the sector',
    { collaborations: [{ brand: 'Olio', productClass: 'food', startedOn: null, endedOn: null, exclusiveUntil: null }] },
  ],
  ['one topic only, the right one', { topics: ['food'] }],
  ['more followers', { followers: 300_000 }],
])('%s raises the fit', (_, better) => {
  expect(fitOf(better).score).toBeGreaterThan(fitOf({}).score);
});

test.each<[string, Partial<MatchFacts>]>([
  ['other topics', { topics: ['cars'] }],
  ['a year with a known competitor', work({})],
  ['a doubtful audience', { verdict: 'look_closer', authenticity: 60 }],
  ['a price of half the budget', { price: 1_000_000 }],
  ['words about a competitor', { competitorMentions: { 'Bonne Maman': 4 } }],
])('%s lowers the fit', (_, worse) => {
  expect(fitOf(worse).score).toBeLessThan(fitOf({}).score);
});

test('work with a competitor weighs less the longer it is over', () => {
  expect(fitOf(work({ startedOn: '2021-01-01', endedOn: '2022-01-01' })).score).toBeGreaterThan(fitOf(work({})).score);
});

test.each<[string, Partial<MatchFacts>, Partial<MatchBrief>]>([
  ['out_excluded', {}, { exclude: ['李小甜'] }],
  ['out_verdict', { verdict: 'risk', authenticity: 20 }, {}],
  ['out_price', { price: 2_000_001 }, {}],
  ['out_exclusive', work({ exclusiveUntil: '2026-12-31' }), {}],
  ['out_cooling', work({ endedOn: '2026-10-01' }), {}],
])('%s leaves a KOL out', (code, change, other) => {
  expect(fitOf(change, other).out?.code).toBe(code);
});

test('what is not known is said, and costs less than what is known to be bad', () => {
  const unknown = fitOf({ topics: [], verdict: null, authenticity: null, price: null, followers: null });
  expect(unknown.reasons.filter((one) => one.sign === 'unknown').map((one) => one.code)).toEqual([
    'topics_unknown',
    'audience_unknown',
    'verdict_unknown',
    'price_unknown',
  ]);
  expect(unknown.score).toBeGreaterThan(
    fitOf({ topics: ['cars'], verdict: 'risk', authenticity: 5, price: 1_900_000, followers: 1_000 }).score,
  );
});

test('reasons speak three languages, with topics in each', () => {
  const [first] = fitOf({}).reasons;
  expect(first?.text).toEqual({ it: 'parla di Cibo', en: 'speaks of Food', zh: '内容领域契合：美食' });
});
