import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postingMarket } from '../../../test/support/posting-market.ts';
import { formats, platforms, tiers, topics } from '../../base/id.ts';
import { shippedBasis } from './basis.ts';
import type { PostForecast, PostingFacts, SeenPost } from './facts.ts';
import { forecastPosts } from './forecast-posts.ts';
import { learnForecast } from './learn.ts';

const basis = shippedBasis();
const wang: PostingFacts = {
  platform: 'xiaohongshu',
  tier: 'micro',
  topics: ['food'],
  followers: 10_000,
  authenticity: 100,
  posts: [],
};
const post = (daysAgo: number, views: number | null, interactions: number | null = null): SeenPost => ({
  id: `p${daysAgo}`,
  daysAgo,
  format: null,
  isSponsored: true,
  views,
  interactions,
});
const forecast = (facts: Partial<PostingFacts>): PostForecast => forecastPosts({ ...wang, ...facts }, basis)!;

test('a bare name with followers gets the rule of thumb, a quarter of 10,000 less the discount of a paid post', () => {
  const { views, basis: ground, posts, calibration } = forecast({});
  expect(views.p50).toBeCloseTo(2500 * Math.exp(-0.1), -1);
  expect(ground).toBe('followers');
  expect(posts).toBe(0);
  expect(calibration).toEqual({ level: 'prior', posts: 0 });
  expect(views.p90 / views.p10).toBeGreaterThan(10);
});

test('without followers and without posts there is not enough data', () => {
  expect(forecastPosts({ ...wang, followers: null }, basis)).toBeNull();
  expect(forecastPosts({ ...wang, followers: 0 }, basis)).toBeNull();
  expect(forecastPosts({ ...wang, followers: Number.NaN }, basis)).toBeNull();
});

test('posts that were seen are enough without followers', () => {
  const seen = Array.from({ length: 12 }, (_, index) => post(8 + index, 40_000));
  const { views, basis: ground, posts } = forecast({ followers: null, posts: seen });
  expect(ground).toBe('seen');
  expect(posts).toBe(12);
  expect(views.p50).toBeGreaterThan(25_000);
  expect(views.p50).toBeLessThan(45_000);
});

test('twelve posts of one size pull the forecast to them and narrow it', () => {
  const seen = Array.from({ length: 12 }, (_, index) => post(8 + index, 9_000));
  const own = forecast({ posts: seen });
  const bare = forecast({});
  expect(own.views.p50).toBeGreaterThan(7_000);
  expect(own.views.p50).toBeLessThan(9_500);
  expect(own.views.sigma).toBeLessThan(bare.views.sigma / 1.4);
});

test('old posts say less than new ones', () => {
  const fresh = forecast({ posts: [post(8, 50_000)] });
  const old = forecast({ posts: [post(400, 50_000)] });
  expect(fresh.views.p50).toBeGreaterThan(old.views.p50);
  expect(fresh.views.sigma).toBeLessThan(old.views.sigma);
});

test('views that are not public come from interactions, with the extra doubt in the interval', () => {
  const seen = Array.from({ length: 12 }, (_, index) => post(8 + index, null, 600));
  const one = forecast({ posts: seen });
  expect(one.basis).toBe('interactions');
  expect(one.views.p50 / one.engagement.p50).toBeCloseTo(1 / 0.06, 0);
  expect(one.views.sigma).toBeGreaterThan(one.engagement.sigma + 0.1);
});

test('an audience that nobody audited counts for 60 % and is more doubtful', () => {
  const audited = forecast({ authenticity: 60 });
  const unaudited = forecast({ authenticity: null });
  expect(unaudited.views.p50).toBeCloseTo(audited.views.p50, 6);
  expect(unaudited.views.sigma).toBeGreaterThan(audited.views.sigma);
});

test('a count that is no count is not used', () => {
  const odd = [Number.NaN, -5, Number.POSITIVE_INFINITY].map((views, index) => post(10 + index, views));
  expect(forecast({ posts: odd })).toEqual(forecast({}));
});

/** The shipped basis, and one that an archive of Douyin has taught. */
const bases = fc.constantFrom(basis, learnForecast(postingMarket(1, 60), '2026-11-20'));

const seenPosts: fc.Arbitrary<SeenPost[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    daysAgo: fc.double({ min: 0, max: 2_000, noNaN: true }),
    format: fc.option(fc.constantFrom(...formats)),
    isSponsored: fc.boolean(),
    views: fc.option(fc.integer({ min: 0, max: 1e9 })),
    interactions: fc.option(fc.integer({ min: 0, max: 1e8 })),
  }),
  { maxLength: 15, selector: (one) => one.id },
);
const anyFacts: fc.Arbitrary<PostingFacts & { followers: number }> = fc.record({
  platform: fc.constantFrom(...platforms),
  tier: fc.constantFrom(...tiers),
  topics: fc.array(fc.constantFrom(...topics, 'something else'), { maxLength: 3 }),
  followers: fc.integer({ min: 1, max: 1e9 }),
  authenticity: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  posts: seenPosts,
});
const countsOf = ({ views, engagement }: PostForecast): number[] =>
  [views, engagement].flatMap(({ p10, p50, p90, mean }) => [p10, p50, p90, mean]);
const numbersOf = ({ views, engagement }: PostForecast): number[] => [
  ...Object.values(views),
  ...Object.values(engagement),
];

test('the interval contains the middle, and no NaN ever comes out', () => {
  fc.assert(
    fc.property(anyFacts, bases, (facts, taught) => {
      const one = forecastPosts(facts, taught)!;
      for (const { p10, p50, p90, mean } of [one.views, one.engagement]) {
        expect(p10).toBeLessThanOrEqual(p50);
        expect(p50).toBeLessThanOrEqual(p90);
        expect(mean).toBeGreaterThanOrEqual(p50);
      }
      expect(numbersOf(one).every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    }),
  );
});

test('no NaN comes out whatever goes in', () => {
  const anyNumber = fc.option(fc.double());
  const anything = fc.record({
    platform: fc.constantFrom(...platforms),
    tier: fc.constantFrom(...tiers),
    topics: fc.array(fc.string(), { maxLength: 2 }),
    followers: anyNumber,
    authenticity: anyNumber,
    posts: fc.array(
      fc.record({
        id: fc.string(),
        daysAgo: fc.double(),
        format: fc.option(fc.constantFrom(...formats)),
        isSponsored: fc.boolean(),
        views: anyNumber,
        interactions: anyNumber,
      }),
      { maxLength: 5 },
    ),
  });
  fc.assert(
    fc.property(anything, bases, (facts, taught) => {
      const one = forecastPosts(facts, taught);
      if (one) expect(numbersOf(one).every(Number.isFinite)).toBe(true);
    }),
  );
});

test('more followers never lower a forecast, all else equal', () => {
  fc.assert(
    fc.property(anyFacts, bases, fc.integer({ min: 1, max: 1e9 }), (facts, taught, more) => {
      const less = countsOf(forecastPosts(facts, taught)!);
      const greater = countsOf(forecastPosts({ ...facts, followers: facts.followers + more }, taught)!);
      for (const [index, value] of less.entries()) expect(greater[index]!).toBeGreaterThanOrEqual(value * (1 - 1e-6));
    }),
  );
});

test('followers that were bought, as the audit sees them, never raise the reach by even one person', () => {
  fc.assert(
    fc.property(anyFacts, bases, fc.integer({ min: 0, max: 1e8 }), (facts, taught, bought) => {
      const authenticity = facts.authenticity ?? 80;
      const followers = facts.followers + bought;
      const honest = forecastPosts({ ...facts, authenticity }, taught)!;
      const cheat = forecastPosts(
        { ...facts, followers, authenticity: (authenticity * facts.followers) / followers },
        taught,
      )!;
      for (const key of ['p10', 'p50', 'p90'] as const)
        expect(cheat.views[key]).toBeLessThan(honest.views[key] * (1 + 1e-6) + 1);
    }),
  );
});

test('the order of posts does not matter', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      expect(forecastPosts({ ...facts, posts: facts.posts.toReversed() }, basis)).toEqual(forecastPosts(facts, basis));
    }),
  );
});

test('30,000 bare names are foreseen in well under a second', () => {
  const names = Array.from({ length: 30_000 }, (_, index) => ({ ...wang, followers: 1_000 + index * 37 }));
  const started = performance.now();
  const reach = names.reduce((sum, facts) => sum + forecastPosts(facts, basis)!.views.mean, 0);
  expect(reach).toBeGreaterThan(0);
  expect(performance.now() - started).toBeLessThan(800);
});
