import { describe, expect, test } from 'vitest';
import { addDays, dayNumber } from '../base/day.ts';
import { drawNormal, randomFrom } from '../base/random.ts';
import { type Evidence, evidenceShape } from './contract.ts';
import { learnPhrases, learnPlatformDays, learnTalk, learnTemplates } from './learn.ts';

const first = '2026-01-01';

function accounts(n: number, shift: (day: number) => number, platform = 'weibo'): Evidence[] {
  const random = randomFrom(n);
  return Array.from({ length: n }, () => {
    let followers = 100_000;
    const series = Array.from({ length: 60 }, (_, day) => {
      followers *= 1 + 0.001 * (1 + 0.4 * drawNormal(random)) + shift(day);
      return [addDays(first, day), Math.round(followers)];
    });
    return evidenceShape.parse({ account: { platform, followers: series } });
  });
}

describe('days on which a platform moved as a whole', () => {
  test('a clean-up that all accounts saw is found, with its size', () => {
    const found = learnPlatformDays(accounts(40, (day) => (day === 30 ? -0.03 : 0)));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ platform: 'weibo', day: dayNumber(addDays(first, 30)) });
    expect(found[0]!.shift).toBeCloseTo(-0.03, 2);
  });

  test('what a few accounts did is not the platform, and nineteen accounts are too few to say', () => {
    const few = [...accounts(40, () => 0), ...accounts(6, (day) => (day === 30 ? 0.2 : 0))];
    expect(learnPlatformDays(few)).toEqual([]);
    expect(learnPlatformDays(accounts(19, (day) => (day === 30 ? -0.03 : 0)))).toEqual([]);
  });

  test('days with a gap before them say nothing', () => {
    const gapped = accounts(40, (day) => (day === 30 ? -0.03 : 0)).map((one) => ({
      ...one,
      account: { ...one.account, followers: one.account.followers.filter((_, at) => at !== 29) },
    }));
    expect(learnPlatformDays(gapped)).toEqual([]);
  });
});

test('usual talk is the median of a platform’s accounts, never from fewer than twenty', () => {
  const shares = Array.from({ length: 21 }, (_, at) => ({ platform: 'douyin', generic: at / 20 }));
  expect(learnTalk(shares)[0]).toMatchObject({ platform: 'douyin', accounts: 21 });
  expect(learnTalk(shares)[0]!.generic).toBeCloseTo(0.5, 6);
  expect(learnTalk(shares.slice(0, 19))).toEqual([]);
});

test('a text under twenty accounts of three subjects is a phrase; a catchword of one subject is not', () => {
  const saying = (text: string, at: number, categories: readonly string[]) =>
    evidenceShape.parse({
      account: { platform: 'douyin', category: categories[at % categories.length] },
      comments: [
        { post: 'p', author: 'a', text },
        { post: 'p', author: 'b', text: `只有这里才有的话${at}` },
      ],
    });
  const many = Array.from({ length: 30 }, (_, at) => saying('冲鸭姐妹', at, ['beauty', 'food', 'travel']));
  const narrow = Array.from({ length: 30 }, (_, at) => saying('单宁很细', at, ['wine']));
  expect(learnPhrases([...many, ...narrow])).toEqual(['冲鸭姐妹']);
});

test('a longer text by five people under three accounts is pasted; one that a single fan repeats is not', () => {
  const said = (author: (at: number) => string) =>
    Array.from({ length: 4 }, (_, account) =>
      evidenceShape.parse({
        account: { platform: 'douyin' },
        comments: [
          { post: 'p', author: author(account * 2 + 20), text: '这个橄榄油真好吃' },
          { post: 'p', author: author(account * 2), text: '宝藏博主一定要火起来呀！' },
          { post: 'p', author: author(account * 2 + 1), text: '宝藏博主一定要火起来呀' },
          { post: 'p', author: `own${account}`, text: `只有这里才有的话${account}呀呀` },
        ],
      }),
    );
  expect(learnTemplates(said((at) => `a${at}`))).toEqual(['宝藏博主一定要火起来呀']);
  expect(learnTemplates(said(() => 'fan'))).toEqual([]);
  expect(learnTemplates(said((at) => `a${at}`).slice(0, 2))).toEqual([]);
});
