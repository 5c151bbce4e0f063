import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postingMarket } from '../../../test/support/posting-market.ts';
import { drawNormal, randomFrom } from '../../base/random.ts';
import { cellFor, shippedBasis } from './basis.ts';
import { calibrate, type ForecastError, leanOf } from './calibrate.ts';
import type { PostingFacts } from './facts.ts';
import { forecastPosts } from './forecast-posts.ts';
import { learnForecast } from './learn.ts';
import { defaultForecastPolicy } from './policy.ts';
import { accountMean, sizeOf } from './predictors.ts';

const learned = learnForecast(postingMarket(1, 300), '2026-11-20');

test('the archive teaches level, slope, spreads and what a paid post loses', () => {
  const at = (followers: number) =>
    accountMean(learned.views.coefficients, { platform: 'douyin', topics: ['food'] }, sizeOf(followers)!);
  expect((at(100_000) - at(10_000)) / Math.log(10)).toBeCloseTo(0.7, 1);
  expect(learned.views.between).toBeCloseTo(0.5, 1);
  expect(learned.views.within).toBeCloseTo(0.6, 1);
  expect(learned.ratios.douyin!.middle).toBeCloseTo(3, 1);
  const [account] = postingMarket(2, 1);
  const paid = forecastPosts(account!, learned, { format: 'short_video', isSponsored: true })!;
  const free = forecastPosts(account!, learned, { format: 'short_video', isSponsored: false })!;
  expect(Math.log(paid.views.p50 / free.views.p50)).toBeCloseTo(-0.5, 1);
});

test('the intervals hold on accounts that it never saw', () => {
  const others = postingMarket(3, 200);
  for (const knows of [true, false]) {
    const within = others.map((one) => {
      const [next, ...earlier] = one.posts;
      const { views } = forecastPosts({ ...one, posts: knows ? earlier : [] }, learned, next!)!;
      return next!.views! >= views.p10 && next!.views! <= views.p90;
    });
    const share = within.filter(Boolean).length / within.length;
    expect(share).toBeGreaterThan(0.73);
    expect(share).toBeLessThan(0.89);
  }
});

test('a forecast names the cell whose errors made its interval', () => {
  const [account] = postingMarket(1, 1);
  const { calibration } = forecastPosts(account!, learned)!;
  expect(calibration.level).toBe('platform_tier');
  expect(calibration.posts).toBeGreaterThanOrEqual(defaultForecastPolicy.cellPosts);
});

test('what is learned on one platform does not narrow the intervals of another', () => {
  const [account] = postingMarket(1, 1);
  const bare = { ...account!, platform: 'wechat' as const, posts: [] };
  expect(forecastPosts(bare, learned)!.calibration.level).toBe('prior');
});

test('a platform on which only interactions are public is foreseen through them', () => {
  const hidden = postingMarket(4, 200).map(
    (one): PostingFacts => ({
      ...one,
      platform: 'instagram',
      posts: one.posts.map((post) => ({ ...post, views: null })),
    }),
  );
  const basis = learnForecast(hidden, '2026-11-20');
  const bare = forecastPosts({ ...hidden[0]!, posts: [] }, basis)!;
  expect(bare.basis).toBe('followers');
  expect(bare.calibration.level).not.toBe('prior');
  expect(bare.views.sigma).toBeGreaterThan(bare.engagement.sigma + 0.1);
});

test('a handful of posts moves the forecast a little and calibrates nothing', () => {
  const basis = learnForecast(postingMarket(5, 3, 4), '2026-11-20');
  const bare = { ...postingMarket(6, 1)[0]!, posts: [] };
  const shipped = forecastPosts(bare, shippedBasis())!;
  const taught = forecastPosts(bare, basis)!;
  expect(taught.calibration.level).toBe('prior');
  expect(taught.views.sigma).toBeLessThanOrEqual(shipped.views.sigma);
  expect(taught.views.sigma).toBeGreaterThan(0.8);
});

test('an archive without posts teaches nothing but is dated', () => {
  const basis = learnForecast([{ ...postingMarket(1, 1)[0]!, posts: [] }], '2026-11-20');
  expect(basis.views).toEqual(shippedBasis().views);
  expect(basis).toMatchObject({ madeOn: '2026-11-20', accounts: 0, posts: 0 });
});

test('the order of posts teaches nothing', () => {
  const accounts = postingMarket(7, 40);
  const turned = accounts.map((one) => ({ ...one, posts: one.posts.toReversed() }));
  expect(learnForecast(turned, '2026-11-20')).toEqual(learnForecast(accounts, '2026-11-20'));
});

test('no NaN is ever learned', () => {
  const anyNumber = fc.option(fc.double());
  const anyPost = fc.record({
    id: fc.string(),
    daysAgo: fc.double(),
    format: fc.constantFrom('image' as const, null),
    isSponsored: fc.boolean(),
    views: anyNumber,
    interactions: anyNumber,
  });
  const anyAccount = fc.record({
    platform: fc.constantFrom('weibo' as const, 'douyin' as const),
    tier: fc.constantFrom('mid' as const, 'untiered' as const),
    topics: fc.array(fc.string()),
    followers: anyNumber,
    authenticity: anyNumber,
    posts: fc.array(anyPost, { maxLength: 6 }),
  });
  fc.assert(
    fc.property(fc.array(anyAccount, { maxLength: 6 }), (accounts) => {
      const text = JSON.stringify(learnForecast(accounts, '2026-11-20'), (_, value: unknown) =>
        typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value,
      );
      expect(text).not.toContain('not a number');
    }),
    { numRuns: 30 },
  );
});

const errors = (tier: ForecastError['tier'], count: number, times: number): ForecastError[] => {
  const random = randomFrom(count);
  return Array.from({ length: count }, () => ({
    knowledge: 'own',
    platform: 'weibo',
    tier,
    normalised: times * drawNormal(random),
    deviation: 0.5,
    weight: 1,
  }));
};

test('a cell with too few posts is left to its tier, and a tier with too few to all', () => {
  const cells = calibrate([...errors('mid', 60, 1), ...errors('top', 40, 3)], 50);
  expect(cellFor(cells, 'own', 'weibo', 'mid')!.used).toEqual({ level: 'platform_tier', posts: 60 });
  expect(cellFor(cells, 'own', 'douyin', 'mid')!.used).toEqual({ level: 'tier', posts: 60 });
  expect(cellFor(cells, 'own', 'weibo', 'top')!.used).toEqual({ level: 'all', posts: 100 });
  expect(cellFor(cells, 'bare', 'weibo', 'mid')).toBeNull();
});

test('errors that lean upward with hits move the middle and lift the mean', () => {
  const leaning = errors('mid', 1_000, 1).map((one) => ({
    ...one,
    normalised: one.normalised + 0.3 + (one.normalised > 1.5 ? 4 : 0),
  }));
  const lean = leanOf(leaning);
  expect(lean.shift).toBeCloseTo(0.3, 1);
  expect(lean.lift).toBeGreaterThan(1.15);
  expect(leanOf(leaning.slice(0, 50))).toEqual({ shift: 0, lift: 1 });
});

test('the newest errors count most, unless they are too few', () => {
  const old = errors('mid', 400, 1).map((one) => ({ ...one, weight: 0.05 }));
  const fresh = errors('mid', 200, 3);
  const upperOf = (list: readonly ForecastError[]) => calibrate(list, 50)['own|*|*']!.upper;
  expect(upperOf([...old, ...fresh])).toBeGreaterThan(3);
  expect(upperOf(old)).toBeCloseTo(upperOf(old.map((one) => ({ ...one, weight: 1 }))), 9);
  expect(upperOf([...old, ...fresh.slice(0, 3)])).toBeLessThan(1.7);
});
