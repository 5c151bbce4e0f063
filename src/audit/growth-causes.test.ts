import { expect, test } from 'vitest';
import { growthEvidence } from '../../test/support/growth-series.ts';
import { dayNumber } from '../base/day.ts';
import { evidenceShape } from './contract.ts';
import { readGrowth } from './family/growth.ts';
import { seasonIn } from './holidays.ts';
import type { Measured } from './reading.ts';
import { seriesOf } from './series.ts';

test.each([
  ['2026-02-14', '2026-02-16', '春节'],
  ['2025-11-09', '2025-11-11', '双11'],
  ['2026-06-18', '2026-06-18', '618 大促'],
  ['2025-12-31', '2026-01-01', '元旦'],
])('%s to %s falls into %s', (from, to, name) => {
  expect(seasonIn(from, to)?.zh).toBe(name);
});

test('ordinary days fall into no season', () => {
  expect(seasonIn('2026-03-10', '2026-03-14')).toBeNull();
});

const bought = () => growthEvidence(31, { kind: 'burst', bought: 0.3, hasViral: false, hasMention: false });
const read = (
  evidence: ReturnType<typeof bought>,
  platformDays: Parameters<typeof readGrowth>[0]['platformDays'] = null,
) => readGrowth({ series: seriesOf(evidence), posts: evidence.posts, platformDays }) as Measured;

test('a rise says which innocent causes were tried', () => {
  const burst = read(bought()).findings.find(({ code }) => code === 'follower_burst')!;
  expect(burst.tried).toHaveLength(5);
  expect(burst.tried!.map(({ en }) => en.split(':')[0])).toEqual([
    'A viral post',
    'A giveaway',
    'The season',
    'Rounding',
    'The whole platform',
  ]);
  for (const { it, en, zh } of burst.tried!) for (const text of [it, en, zh]) expect(text).not.toMatch(/\{\w+\}/);
});

test('a giveaway that was taken up explains the rise', () => {
  const evidence = bought();
  const burst = read(evidence).findings.find(({ code }) => code === 'follower_burst')!;
  const from = Date.parse(`${burst.from}T00:00:00Z`);
  const giveaway = {
    ...{
      id: 'g',
      at: new Date(from).toISOString(),
      text: '抽奖！关注并评论，抽三位送橄榄油',
      original: true,
      sponsored: false,
    },
    ...{ views: null, likes: 3_000_000, comments: 500_000, shares: 0, saves: 0 },
  };
  const posts = evidence.posts.map((post) => ({ ...post, likes: post.likes === null ? null : post.likes }));
  const small = { ...giveaway, likes: 1, comments: 0 };
  const codes = (one: Measured) => one.findings.map(({ code }) => code);
  expect(codes(read(evidenceShape.parse({ ...evidence, posts: [...posts, small] })))).toContain('follower_burst');
  const usual = posts
    .map((post) => (post.likes ?? 0) + (post.comments ?? 0) + (post.shares ?? 0))
    .sort((a, b) => a - b);
  const taken = { ...giveaway, likes: Math.round(usual[usual.length >> 1]! * 2.2), comments: 0 };
  const explained = read(evidenceShape.parse({ ...evidence, posts: [...posts, taken] }));
  expect(codes(explained)).toContain('giveaway_growth');
  expect(codes(explained)).not.toContain('follower_burst');
});

test('what happened to the whole platform is taken out, and said', () => {
  const evidence = growthEvidence(44, { kind: 'honest', hasViral: false, hasMention: false });
  const gift = 60;
  const followers = evidence.account.followers.map(([day, count], index): [string, number | null] => [
    day,
    index < gift ? count : Math.round((count ?? 0) * 1.2),
  ]);
  const moved = { ...evidence, account: { ...evidence.account, followers } };
  const day = dayNumber(evidence.account.followers[gift]![0]);
  const alone = read(moved, []);
  expect(alone.findings.map(({ code }) => code)).toContain('follower_burst');
  expect(alone.findings[0]!.tried!.at(-1)!.en).toContain('grew as usual');
  const known = read(moved, [{ platform: 'xiaohongshu', day, shift: 0.2 }]);
  expect(known.findings.map(({ code }) => code)).not.toContain('follower_burst');
  expect(known.llr).toBeLessThan(alone.llr);
});

test('a rise of one day is told of that day, in every language', () => {
  const days = Array.from({ length: 120 }, (_, seed) =>
    read(growthEvidence(500 + seed, { kind: 'burst', bought: 0.2 })),
  );
  const one = days
    .flatMap(({ findings }) => findings)
    .find(({ code, from, to }) => code === 'follower_burst' && from === to)!;
  expect(one.text.en.startsWith(`${one.from}:`)).toBe(true);
  expect(one.text.it.startsWith(`Il ${one.from}:`)).toBe(true);
  expect(one.text.zh.startsWith(`${one.from} 涨粉`)).toBe(true);
});
