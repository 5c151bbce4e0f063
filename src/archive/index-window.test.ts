// From observations to an index: what counts, what is missing, and that nothing missing is taken for 0.
import { expect, test } from 'vitest';
import { registryIndex } from './index-formula.ts';
import { computeIndices, formsOf, headlinesOf, type WindowPost } from './index-window.ts';

const post: WindowPost = {
  format: null,
  views: 1_000,
  likes: 50,
  comments: 8,
  shares: 4,
  wows: 3,
  rounded: false,
  isHeadline: true,
};
const week = { days: 7, to: '2026-11-20' } as const;
const only = (posts: readonly WindowPost[]) => ({ posts, followers: [] });

test('an index that there is no formula for is not invented', () => {
  expect(formsOf('xiaohongshu')).toEqual([]);
  expect(computeIndices('instagram', only([post]), week)).toEqual([]);
});

test('WeChat without 在看 has no index in either variant, and says of how many articles it is known', () => {
  const [three, four] = computeIndices('wechat', only([post, { ...post, wows: null, shares: null }]), week);
  expect(three).toMatchObject({ value: null, missing: [{ input: 'wows', known: 1, of: 2 }] });
  expect(four!.missing.map((one) => one.input)).toEqual(['wows', 'shares']);
  expect(three!.inputs).toMatchObject({ posts: 2, reads: 2_000, likes: 100 });
  expect(three!.inputs).not.toHaveProperty('wows');
});

test('without shares the variant of three figures stands and that of four does not', () => {
  const [three, four] = computeIndices('wechat', only([{ ...post, shares: null }]), week);
  expect(three!.value).toBeGreaterThan(0);
  expect(four).toMatchObject({ value: null, missing: [{ input: 'shares', known: 0, of: 1 }] });
});

test('a displayed 10万+ counts as 100,001; an exact 100,000 stays', () => {
  const inputsOf = (rounded: boolean) =>
    computeIndices('wechat', only([{ ...post, views: 100_000, rounded }]), week)[0]!.inputs;
  expect(inputsOf(true)).toMatchObject({ reads: 100_001, mostReads: 100_001, headlineReads: 100_001 });
  expect(inputsOf(false)).toMatchObject({ reads: 100_000 });
});

test('which article headed the push is read from the link, or from its standing alone; else it is missing', () => {
  const at = '2026-11-19T12:00:30Z';
  expect(
    headlinesOf([
      { at, url: 'https://mp.weixin.qq.com/s?__biz=A&mid=1&idx=1&sn=x' },
      { at, url: 'https://mp.weixin.qq.com/s?__biz=A&mid=1&idx=2&sn=y' },
      { at, url: null },
      { at: '2026-11-20T12:00:00Z', url: null },
    ]),
  ).toEqual([true, false, null, true]);
  const [three] = computeIndices('wechat', only([post, { ...post, isHeadline: null }]), week);
  expect(three!.missing).toEqual([{ input: 'headlines', known: 1, of: 2 }]);
});

test('Weibo and short videos: sums of the window', () => {
  const [weibo] = computeIndices('weibo', only([post, post]), week);
  expect(weibo!.value).toBe(registryIndex({ posts: 2, reposts: 8, comments: 16, likes: 100 }));
  expect(computeIndices('douyin', only([post]), week)[0]!.form).toBe('short_video_registry');
  expect(computeIndices('weibo', only([]), week)[0]!.missing).toEqual([{ input: 'posts', known: 0, of: 1 }]);
});

test('Bilibili wants followers before and in the window; posts that are no videos do not count', () => {
  const video = { ...post, format: 'video', shares: null };
  const note = { ...post, format: null, views: null };
  const seen = (followers: [string, number][]) =>
    computeIndices('bilibili', { posts: [video, note], followers }, week)[0]!;
  expect(
    seen([
      ['2026-11-13', 900],
      ['2026-11-20', 1_000],
    ]),
  ).toMatchObject({ inputs: { posts: 1, plays: 1_000, followers: 1_000, newFollowers: 100 }, missing: [] });
  expect(
    seen([
      ['2026-11-01', 900],
      ['2026-11-20', 1_000],
    ]),
  ).toMatchObject({ value: null, missing: [{ input: 'newFollowers', known: 1, of: 2 }] });
});
