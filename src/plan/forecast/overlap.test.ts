import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNormal, pickIndex, randomFrom } from '../../base/random.ts';
import { mixOf, strayShare, usualStray } from './cell-mix.ts';
import { drawPoisson } from './draws.ts';
import { learnEagerness, usualEagerness } from './eagerness.ts';
import { gammaBelow, gammaQuantile } from './gamma.ts';
import { countCommon, learnOverlap, type SeenCommenters } from './learn-overlap.ts';
import { noOverlap, type OverlapSide, overlapOf, unionFrom } from './overlap.ts';
import { fitReachShape, planShape, reachedShare } from './reach-shape.ts';

const side = (people: number, rest: Partial<OverlapSide> = {}): OverlapSide => ({
  platform: 'weibo',
  topics: ['food'],
  audience: 20_000,
  people,
  ...rest,
});

test('many people seen under both are believed, with a Poisson interval', () => {
  // 200 of 20,000 on both sides: one in common is seen under both with a chance of 0.01 × 0.01 × 50.
  const one = overlapOf(side(200), side(200), 10)!;
  expect(one.basis).toBe('commenters');
  expect(one.share).toBeCloseTo(10 / (0.01 * 0.01 * 50) / 20_000, 6);
  expect(one.low / one.share).toBeCloseTo(0.622, 2);
  expect(one.high / one.share).toBeCloseTo(1.541, 2);
});

test('with few or none in common the topics speak, and few people pull a little', () => {
  const shares = [0, 1, 4].map((common) => overlapOf(side(200), side(200), common)!);
  expect(shares.map(({ basis }) => basis)).toEqual(['cells', 'cells', 'cells']);
  expect(shares[0]!.share).toBeLessThan(shares[1]!.share);
  expect(shares[1]!.share).toBeLessThan(shares[2]!.share);
  const strangers = overlapOf(side(0), side(0, { topics: ['cars'] }), 0)!;
  expect(strangers.share).toBeLessThan(overlapOf(side(0), side(0), 0)!.share);
});

test('half of those who write in common is no proof that all who read are', () => {
  const few = side(24, { audience: 20_000 });
  const overlap = overlapOf(few, side(49, { audience: 25_000 }), 12)!;
  expect(overlap).toMatchObject({ share: 1, high: 1, common: 12 });
  expect(overlap.low).toBeGreaterThan(0.2);
  expect(overlap.low).toBeLessThan(0.5);
});

test('on two platforms, and of an audience that nobody knows, nothing is said', () => {
  expect(overlapOf(side(200), side(200, { platform: 'douyin' }), 10)).toBeNull();
  expect(overlapOf(side(200), side(200, { audience: 0 }), 10)).toBeNull();
  expect(overlapOf(side(200, { audience: Number.NaN }), side(200), 10)).toBeNull();
});

test('a share lies in its interval and between 0 and 1, whichever comes first, and is never NaN', () => {
  const any = fc.record({
    platform: fc.constant('weibo' as const),
    topics: fc.array(fc.constantFrom('food', 'cars', 'wine'), { maxLength: 2 }),
    audience: fc.double({ min: 1, max: 1e8, noNaN: true }),
    people: fc.integer({ min: 0, max: 100_000 }),
  });
  fc.assert(
    fc.property(any, any, fc.integer({ min: 0, max: 1_000 }), (a, b, common) => {
      const one = overlapOf(a, b, common)!;
      expect(one.low).toBeGreaterThanOrEqual(0);
      expect(one.low).toBeLessThanOrEqual(one.share);
      expect(one.share).toBeLessThanOrEqual(one.high);
      expect(one.high).toBeLessThanOrEqual(1);
      expect(overlapOf(b, a, common)!.share).toBeCloseTo(one.share, 9);
    }),
  );
});

/** A platform of two topics whose members read unlike each other (shape 0.7) and comment unlike each other. */
function platform(seed: number, accounts: number, members: number): SeenCommenters[] {
  const random = randomFrom(seed);
  const appetite = Array.from({ length: members }, () => Math.exp(drawNormal(random)));
  // Readers are drawn by appetite, commenters from all readers alike.
  const byAppetite = (from: number): number => {
    for (;;) {
      const member = from + pickIndex(random, members / 2);
      if (random() * 20 < appetite[member]!) return member;
    }
  };
  return Array.from({ length: accounts }, (_, index): SeenCommenters => {
    const isFood = index % 2 === 0;
    const audience = 300 + pickIndex(random, 300);
    const readers = Array.from({ length: audience }, () => byAppetite(isFood ? 0 : members / 2));
    const posts = [0, 1].map(() => Array.from({ length: 20 }, () => `m${readers[pickIndex(random, audience)]!}`));
    return { id: `${index}`, platform: 'weibo', topics: [isFood ? 'food' : 'cars'], posts, audience };
  });
}

test('the shape is found again where members read unlike each other', () => {
  // Appetites that are log-normal with σ = 1 have E a² ÷ (E a)² = e: h = 1 ÷ (e − 1) = 0.58.
  const basis = learnOverlap(platform(1, 300, 20_000), 10_000);
  expect(basis.eagerness.times).toBeLessThan(1.4);
  expect(basis.stray).toBeLessThan(0.02);
  expect(basis.reach.shape!).toBeGreaterThan(0.35);
  expect(basis.reach.shape!).toBeLessThan(0.9);
  expect(basis.reach.error!).toBeGreaterThan(0.5);
});

test('an archive where nobody comments twice teaches nothing, and says so', () => {
  const strangers = platform(2, 3, 20_000).map((one, index) => ({
    ...one,
    posts: one.posts.map((post, at) => post.map((_, place) => `${index}-${at}-${place}`)),
  }));
  const basis = learnOverlap(strangers);
  expect(basis.reach).toMatchObject({ shape: null, error: null, common: 0, n: 3 });
  expect(basis).toMatchObject({ ratio: noOverlap.ratio, eagerness: usualEagerness, stray: usualStray });
  expect(learnOverlap([])).toMatchObject({ accounts: 0, people: 0 });
});

test('common people are counted once a pair, and services that comment everywhere are nobody’s readers', () => {
  const everywhere = Array.from({ length: 150 }, () => ['service']);
  expect(countCommon(everywhere).size).toBe(0);
  expect([
    ...countCommon([
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'b'],
    ]),
  ]).toEqual([
    [2, 2],
    [1, 1],
    [5, 1],
  ]);
});

test.each([
  [[{ common: 300, alike: 100 }], 0.5],
  [[{ common: 90, alike: 100 }], null],
  [[{ common: 20, alike: 1 }], null],
  [[{ common: 3_000, alike: 1 }], 0.2],
  [[{ common: Number.NaN, alike: 1 }], null],
])('pairs %j give the shape %s', (pairs, shape) => {
  if (shape === null) expect(fitReachShape(pairs).shape).toBeNull();
  else expect(fitReachShape(pairs).shape).toBeCloseTo(shape, 6);
});

test('a plan’s shape is 1 until platforms teach another, each by its error', () => {
  const taught = { shape: 0.4, n: 1_000, common: 500, error: 0.5 };
  expect(planShape([])).toEqual({ shape: 1, deviation: Math.LN2 });
  expect(planShape([{ ...taught, common: 3 }]).shape).toBe(1);
  const one = planShape([taught]);
  expect(one.shape).toBeGreaterThan(0.4);
  expect(one.shape).toBeLessThan(0.7);
  expect(planShape([taught, taught]).shape).toBeLessThan(one.shape);
  expect(planShape([{ ...taught, shape: null, error: null }]).shape).toBeGreaterThan(1.5);
});

test('unlike members are reached by fewer posts than members who are alike', () => {
  expect(reachedShare(0.5, 0.7)).toBeLessThan(reachedShare(0.5, null));
  expect(reachedShare(0.5, 1e6)).toBeCloseTo(reachedShare(0.5, null), 5);
  expect(reachedShare(0, 0.7)).toBe(0);
});

test('a mix adds up to one, and lies mostly on the KOL’s own topics', () => {
  const mix = mixOf(['food', 'wine'], ['food', 'cars', 'wine', 'travel'], 0.2);
  expect([...mix.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
  expect(mix.get('food')).toBeCloseTo(0.45, 12);
  expect(mix.get('cars')).toBeCloseTo(0.05, 12);
  expect([...mixOf([], ['food', 'cars'], 0.2).values()]).toEqual([0.5, 0.5]);
});

test.each([0, 0.1, 0.36, 0.9])('a stray share of %f is found again from what mixes have in common', (stray) => {
  const topics = ['food', 'cars', 'wine', 'travel'];
  const [food, cars] = [mixOf(['food'], topics, stray), mixOf(['cars'], topics, stray)];
  const dot = (one: typeof food, other: typeof food) =>
    topics.reduce((sum, topic) => sum + one.get(topic)! * other.get(topic)!, 0);
  const overlap = {
    same: { common: 1e6 * dot(food, food), products: 1e6 },
    other: { common: 2e6 * dot(food, cars), products: 2e6 },
  };
  expect(strayShare(overlap, topics.length)).toBeCloseTo(stray, 6);
});

test('where topics are not told apart by their readers, all are strays', () => {
  const even = { common: 100, products: 1e6 };
  expect(strayShare({ same: even, other: even }, 4)).toBe(1);
  expect(strayShare({ same: even, other: even }, 1)).toBe(usualStray);
});

test('who came back under one account tells how eager commenters are', () => {
  const random = randomFrom(4);
  // One reader in ten does all the commenting: E p² ÷ (E p)² = 10.
  const accounts = Array.from({ length: 100 }, () => ({
    audience: 1_000,
    posts: [0, 1, 2].map(() => [...new Set(Array.from({ length: 10 }, () => `r${pickIndex(random, 100)}`))]),
  }));
  const { times, returns } = learnEagerness(accounts);
  expect(times).toBeGreaterThan(8);
  expect(times).toBeLessThan(12);
  expect(returns).toBeGreaterThan(200);
  expect(learnEagerness(accounts.map((one) => ({ ...one, audience: null })))).toEqual(usualEagerness);
});

test.each([
  [100, 0, 100],
  [100, 30, 70],
  [100, 100, 100 / 3],
  [0, 0, 0],
])('of %d people counted and %d in common of pairs at least %d are different', (sum, pairs, union) => {
  expect(unionFrom(sum, pairs)).toBeCloseTo(union, 6);
});

test('gamma quantiles are the inverse of its distribution, and agree with counted draws', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 500, noNaN: true }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (shape, share) => {
        expect(gammaBelow(shape, gammaQuantile(shape, share))).toBeCloseTo(share, 6);
      },
    ),
  );
  // P(Poisson(m) ≥ k) = P(Gamma(k) ≤ m).
  const random = randomFrom(9);
  const share =
    Array.from({ length: 40_000 }, () => drawPoisson(random, 4)).filter((count) => count >= 6).length / 40_000;
  expect(gammaBelow(6, 4)).toBeCloseTo(share, 2);
});
