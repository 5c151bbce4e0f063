// What a KOL probably asks, from narrow comparables to published bands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Comparable, estimatePrice, type PriceTarget, quantile } from './price-estimate.ts';
import { defaultPriceNorms } from './price-norms.ts';

const target: PriceTarget = {
  platform: 'xiaohongshu',
  tier: 'micro',
  category: 'kol',
  format: 'image',
  followers: 20_000,
  medianViews: null,
};
const quotes = (n: number, given: Partial<Comparable> = {}): Comparable[] =>
  Array.from({ length: n }, (_, index) => ({
    ...{ platform: 'xiaohongshu', category: 'kol', format: 'image', fen: (index + 1) * 10_000 },
    ...given,
  })) as Comparable[];

test('ten quotes of the same platform, tier and category are enough: median and 80 % interval', () => {
  expect(estimatePrice(target, quotes(11))).toMatchObject({
    ...{ low: 20_000, middle: 60_000, high: 100_000, step: 'platform_tier_category', comparables: 11, tried: [] },
  });
});

test('with fewer, one wider step after the other is asked, and the count of each is told', () => {
  const wider = estimatePrice(target, [...quotes(4), ...quotes(8, { category: 'blogger' })]);
  expect(wider).toMatchObject({
    step: 'platform_tier',
    comparables: 12,
    tried: [{ step: 'platform_tier_category', comparables: 4 }],
  });
  const elsewhere = estimatePrice(target, [...quotes(3), ...quotes(9, { platform: 'weibo' })]);
  expect(elsewhere).toMatchObject({ step: 'tier_category', comparables: 12 });
  const anybody = estimatePrice(target, [
    ...quotes(3),
    ...quotes(5, { platform: 'weibo' }),
    ...quotes(5, { platform: 'douyin', category: 'celebrity' }),
  ]);
  expect(anybody).toMatchObject({ step: 'tier', comparables: 13 });
});

test('a quote of another format is no comparable', () => {
  expect(estimatePrice(target, quotes(50, { format: 'video' }))!.step).toBe('norm');
});

test('a KOL without a category is not compared with others without one', () => {
  const step = estimatePrice({ ...target, category: null }, quotes(12, { category: null }))!.step;
  expect(step).toBe('platform_tier');
});

test('an empty archive answers with the published bands, their sources and years', () => {
  const estimate = estimatePrice(target, [])!;
  expect(estimate).toMatchObject({ step: 'norm', comparables: 4, policy: defaultPriceNorms.version });
  expect(estimate.sources).toContainEqual({ source: 'https://www.80tg.com/news/21554.html', year: 2025 });
  expect([estimate.low, estimate.high]).toEqual([80_000, 525_000]);
  expect(estimate.tried.map((one) => one.comparables)).toEqual([0, 0, 0, 0]);
});

test('WeChat is priced per view, Douyin per follower, and where nothing is known nothing is said', () => {
  const wechat = { ...target, platform: 'wechat', format: 'article', followers: 50_000 } as const;
  expect(estimatePrice({ ...wechat, medianViews: 10_000 }, [])).toMatchObject({ low: 750_000, high: 2_000_000 });
  expect(estimatePrice({ ...target, platform: 'douyin', format: 'short_video' }, [])).toMatchObject({
    low: 60_000,
    high: 120_000,
  });
  expect(estimatePrice({ ...target, followers: null }, [])).toBeNull();
  expect(estimatePrice({ ...target, platform: 'bilibili', format: 'video', followers: 500 }, [])).toBeNull();
});

test('the interval holds the estimate, and all three lie among the quotes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 }), (fen) => {
      const sorted = fen.toSorted((a, b) => a - b);
      const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(sorted, share)) as [number, number, number];
      expect(sorted[0]! <= low && low <= middle && middle <= high && high <= sorted.at(-1)!).toBe(true);
    }),
  );
});
