// The vectors of reference field.md §2.1, computed there apart from this code.
import { expect, test } from 'vitest';
import { bvciV2, registryIndex, wciV142 } from './index-formula.ts';

const month = {
  days: 30,
  articles: 60,
  reads: { total: 1_200_000, headline: 900_000, most: 100_001 },
  wows: { total: 6_000, headline: 4_500, most: 800 },
  likes: { total: 9_000, headline: 6_500, most: 1_200 },
  shares: { total: 12_000, headline: 9_000, most: 1_500 },
};

test('a month on WeChat, in both variants of V14.2', () => {
  expect(wciV142(month, 'three')).toBeCloseTo(1224.788871694, 8);
  expect(wciV142(month, 'four')).toBeCloseTo(1143.909347596, 8);
});

test('the variant of three figures does not look at shares', () => {
  expect(wciV142({ ...month, shares: null }, 'three')).toBe(wciV142(month, 'three'));
});

test('the registry’s form for Weibo and short videos', () => {
  expect(registryIndex({ posts: 90, reposts: 12_000, comments: 9_000, likes: 60_000 })).toBeCloseTo(1373.090901265, 8);
});

test('BVCI V2.0 for Bilibili', () => {
  const input = {
    videos: 12,
    playsPerDay: 50_000,
    commentsPerDay: 300,
    followers: 250_000,
    newFollowers: 4_000,
  };
  expect(bvciV2(input)).toBeCloseTo(803.440064259, 8);
  expect(bvciV2({ ...input, newFollowers: -50 })).toBe(bvciV2({ ...input, newFollowers: 0 }));
});
