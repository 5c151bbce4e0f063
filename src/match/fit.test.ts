import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partIds } from './contract-policy.ts';
import type { Collaborated, MatchBrief, MatchFacts } from './facts.ts';
import { explainFit, fitContext, scoreFit } from './fit.ts';
import { defaultMatchPolicy } from './policy.ts';

const facts: MatchFacts = {
  accountId: 'a',
  kolId: 'k',
  name: '李小甜',
  platform: 'xiaohongshu',
  category: 'kol',
  tier: 'micro',
  topics: ['food', 'travel'],
  followers: 48_000,
  verdict: 'authentic',
  authenticity: 91,
  craft: 55,
  price: 100_000,
  comparables: { isPublished: false, low: 60_000, middle: 100_000, high: 180_000, count: 24 },
  readPosts: 40,
  topicShares: { food: 0.4, travel: 0.4 },
  things: { unpaid: 0, paid: 0, term: null },
  ofClass: { unpaid: 0, paid: 0 },
  brand: { unpaid: 0, paid: 0, warm: 0, cold: 0 },
  competitorPosts: {},
  collaborations: [],
  readers: null,
  imported: null,
  unavailable: [],
  bookings: [],
  endorser: null,
};
const brief: MatchBrief = {
  brandName: 'Fichi',
  topics: ['food'],
  platforms: ['xiaohongshu', 'douyin'],
  budget: 2_000_000,
  startsOn: '2026-12-01',
  endsOn: '2026-12-31',
  exclude: [],
  verdicts: ['authentic', 'look_closer', 'not_enough_data'],
  coolingOffDays: 180,
  productClasses: ['food'],
  audience: { genders: [], ages: [], regions: [] },
  competitors: [{ name: 'Bonne Maman', fame: 3, productClass: 'food' }],
};
const today = '2026-11-24';
const fitOf = (change: Partial<MatchFacts>, other: Partial<MatchBrief> = {}) =>
  scoreFit({ ...facts, ...change }, fitContext({ ...brief, ...other }, today));
const workOf = (change: Partial<Collaborated>): Pick<MatchFacts, 'collaborations'> => ({
  collaborations: [
    {
      brand: 'Bonne Maman',
      productClass: 'food',
      startedOn: '2024-01-01',
      endedOn: '2025-01-01',
      exclusiveUntil: null,
      brandFame: null,
      ...change,
    },
  ],
});

test.each<[string, Partial<MatchFacts>]>([
  ['unpaid posts about such things', { things: { unpaid: 3, paid: 0, term: '无花果酱' } }],
  ['unpaid posts about things of the class', { ofClass: { unpaid: 8, paid: 0 } }],
  ['warm words about the brand', { brand: { unpaid: 2, paid: 0, warm: 2, cold: 0 } }],
  ['experience in the sector', workOf({ brand: 'Olio' })],
  ['more posts on the topic', { topicShares: { food: 0.5 } }],
  ['more followers', { followers: 300_000 }],
  ['better craft', { craft: 80 }],
  ['a price below comparables', { price: 60_000 }],
])('%s raises the fit', (_, better) => {
  expect(fitOf(better).score).toBeGreaterThan(fitOf({}).score);
});

test.each<[string, Partial<MatchFacts>]>([
  ['posts about other things', { topicShares: { cars: 0.9 } }],
  ['cold words about the brand', { brand: { unpaid: 2, paid: 0, warm: 0, cold: 2 } }],
  ['a year with a known competitor', workOf({})],
  ['paid posts that name a competitor', { competitorPosts: { 'Bonne Maman': { unpaid: 0, paid: 2 } } }],
  ['words about a competitor', { competitorPosts: { 'Bonne Maman': { unpaid: 4, paid: 0 } } }],
  ['a doubtful audience', { verdict: 'look_closer', authenticity: 60 }],
  ['a price of half the budget', { price: 1_000_000 }],
  ['a price above comparables', { price: 160_000 }],
  ['a booking in the days of the brief', { bookings: [{ from: '2026-12-05', to: '2026-12-09', what: '双十二' }] }],
])('%s lowers the fit', (_, worse) => {
  expect(fitOf(worse).score).toBeLessThan(fitOf({}).score);
});

test.each<[string, Partial<Collaborated>, Partial<MatchBrief>]>([
  ['the longer it is over', { startedOn: '2021-01-01', endedOn: '2022-01-01' }, {}],
  ['the shorter it was', { startedOn: '2024-11-01', endedOn: '2025-01-01' }, {}],
  ['the less alike the product is', { productClass: 'cars' }, {}],
  ['the less known the competitor is', {}, { competitors: [{ name: 'Bonne Maman', fame: 0, productClass: 'food' }] }],
])('work with a competitor weighs less %s', (_, change, other) => {
  expect(fitOf(workOf(change), other).parts.competitor).toBeGreaterThan(fitOf(workOf({})).parts.competitor);
});

test.each<[string, Partial<MatchFacts>, Partial<MatchBrief>]>([
  ['out_excluded', {}, { exclude: ['李小甜'] }],
  ['out_platform', { platform: 'instagram' }, {}],
  ['out_verdict', { verdict: 'risk', authenticity: 20 }, {}],
  ['out_price', { price: 2_000_001 }, {}],
  ['out_exclusive', workOf({ exclusiveUntil: '2026-12-31' }), {}],
  ['out_running', workOf({ endedOn: null }), {}],
  ['out_cooling', workOf({ endedOn: '2026-10-01' }), {}],
  ['out_class', {}, { productClasses: ['health_food'] }],
  ['out_under_ten', { endorser: { checkedOn: '2026-11-01', underTen: true, penalisedOn: null } }, {}],
  ['out_penalised', { endorser: { checkedOn: '2026-11-01', underTen: false, penalisedOn: '2024-01-01' } }, {}],
  ['out_unavailable', { unavailable: [{ from: '2026-11-30', to: '2027-01-31', what: '产假' }] }, {}],
])('%s leaves a KOL out', (code, change, other) => {
  expect(fitOf(change, other).out?.code).toBe(code);
});

test('a penalty of more than three years ago, and an absence of some days, leave nobody out', () => {
  const endorser = { checkedOn: '2026-11-01', underTen: false, penalisedOn: '2023-11-29' };
  expect(fitOf({ endorser }).out).toBeNull();
  expect(fitOf({ unavailable: [{ from: '2026-12-01', to: '2026-12-10', what: '' }] })).toMatchObject({
    out: null,
    reasons: expect.arrayContaining([expect.objectContaining({ code: 'partly_away', sign: 'against' })]),
  });
});

test('an exclusivity that ends before the campaign begins excludes nobody', () => {
  expect(fitOf(workOf({ exclusiveUntil: '2026-11-30' })).out).toBeNull();
});

test('what is not known is said, and costs less than what is known to be bad', () => {
  const unknown = fitOf({
    topics: [],
    topicShares: {},
    readPosts: 0,
    verdict: null,
    authenticity: null,
    craft: null,
    price: null,
    comparables: null,
    followers: null,
  });
  expect(unknown.reasons.filter((one) => one.sign === 'unknown').map((one) => one.code)).toEqual([
    'topics_unknown',
    'audience_unknown',
    'verdict_unknown',
    'price_unknown',
  ]);
  const bad = fitOf({
    topicShares: { cars: 1 },
    verdict: 'risk',
    authenticity: 5,
    price: 1_900_000,
    followers: 1_000,
    craft: 5,
  });
  expect(unknown.score).toBeGreaterThan(bad.score);
});

test('a price is told against comparables', () => {
  expect(fitOf({ price: 130_000 }).reasons.find((one) => one.part === 'price')?.text).toEqual({
    it: 'chiede +30% rispetto ai simili',
    en: 'asks 30% more than comparables',
    zh: '报价比同类高 30%',
  });
});

test('within a published band nothing is told of the price, beyond it the rest is', () => {
  const comparables = { isPublished: true, low: 60_000, middle: 100_000, high: 180_000, count: 1 };
  const codesOf = (price: number) =>
    fitOf({ price, comparables })
      .reasons.filter((one) => one.part === 'price')
      .map((one) => one.code);
  expect(codesOf(150_000)).toEqual(['price_fits']);
  expect(codesOf(270_000)).toEqual(['price_dear']);
  expect(codesOf(30_000)).toEqual(['price_cheap']);
});

test('reasons and evidence speak three languages, with topics in each', () => {
  const fit = fitOf({});
  expect(fit.reasons[0]?.text).toEqual({
    it: 'parla di Cibo: 40% di 40 post letti',
    en: 'posts about Food: 40% of 40 posts read',
    zh: '内容契合：美食（已读 40 篇中占 40%）',
  });
  const { lines, rules, known } = explainFit(facts, fitContext(brief, today));
  for (const part of partIds) expect(lines[part].length).toBeGreaterThan(0);
  expect(known).toMatchObject({ coherence: true, availability: false, relation: false });
  for (const one of [...partIds.flatMap((part) => lines[part]), ...rules, ...fit.reasons])
    expect(Object.values(one.text).join()).not.toMatch(/[{}]/);
});

const named = fc.record({ unpaid: fc.nat(50), paid: fc.nat(50) });
const anyFacts = fc.record({
  followers: fc.option(fc.nat(100_000_000)),
  authenticity: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  craft: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  price: fc.option(fc.nat(10_000_000)),
  readPosts: fc.nat(500),
  ofClass: named,
  things: fc.record({ unpaid: fc.nat(50), paid: fc.nat(50), term: fc.constant('无花果') }),
  competitorPosts: fc.record({ 'Bonne Maman': named }),
});

test('every score lies between 0 and 100, and every part between 0 and 1', () => {
  fc.assert(
    fc.property(anyFacts, (change) => {
      const fit = fitOf(change);
      expect(fit.score).toBeGreaterThanOrEqual(0);
      expect(fit.score).toBeLessThanOrEqual(100);
      for (const part of partIds) {
        expect(fit.parts[part]).toBeGreaterThanOrEqual(0);
        expect(fit.parts[part]).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('a policy that weighs one part only ranks by that part', () => {
  const weights = Object.fromEntries(partIds.map((part) => [part, part === 'craft' ? 1 : 0]));
  const policy = { ...defaultMatchPolicy, weights: weights as typeof defaultMatchPolicy.weights };
  expect(scoreFit({ ...facts, craft: 73 }, fitContext(brief, today, policy)).score).toBe(73);
});
