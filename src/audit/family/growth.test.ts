import { describe, expect, test } from 'vitest';
import { type GrowthTaste, growthEvidence } from '../../../test/support/growth-series.ts';
import { addDays } from '../../base/day.ts';
import { randomFrom } from '../../base/random.ts';
import { type Evidence, evidenceShape } from '../contract.ts';
import type { Measured } from '../reading.ts';
import { seriesOf } from '../series.ts';
import { readGrowth } from './growth.ts';

const first = '2026-01-01';

interface Story {
  readonly days: number;
  readonly followers: number;
  /** Followers gained on a day beyond the usual 30 to 50. */
  readonly gained?: (day: number) => number;
  /** Likes of the post of a day; one post a day. */
  readonly likes?: (day: number) => number;
  readonly step?: number;
  readonly hasPosts?: boolean;
}

/** An account that gains 30 to 50 followers a day, with one post a day of about 400 likes, and what the story adds. */
function tell(story: Story): Evidence {
  const random = randomFrom(5);
  const step = story.step ?? 1;
  let followers = story.followers;
  const series: [string, number][] = [];
  const posts: object[] = [];
  for (let day = 0; day < story.days; day++) {
    followers += 30 + Math.floor(20 * random()) + (story.gained?.(day) ?? 0);
    series.push([addDays(first, day), Math.floor(followers / step) * step]);
    const likes = Math.round((story.likes?.(day) ?? 400) * (0.7 + 0.6 * random()));
    posts.push({ id: `p${day}`, at: `${addDays(first, day)}T10:00:00+08:00`, likes, comments: Math.round(likes / 12) });
  }
  return evidenceShape.parse({
    account: { platform: 'xiaohongshu', category: 'beauty', countsRounded: step > 1, followers: series },
    posts: story.hasPosts === false ? [] : posts,
  });
}

const factsOf = (evidence: Evidence) => ({ series: seriesOf(evidence), posts: evidence.posts, platformDays: null });
const read = (evidence: Evidence) => readGrowth(factsOf(evidence)) as Measured;
const codes = (reading: Measured) => reading.findings.map((one) => one.code);
const between = (from: number, to: number, heads: number) => (day: number) => (day >= from && day <= to ? heads : 0);

describe('a planted rise', () => {
  test('of 18,000 followers in three days with flat engagement is found, with its days and numbers', () => {
    const reading = read(tell({ days: 120, followers: 200_000, gained: between(70, 72, 6_000) }));
    expect(reading.llr).toBeGreaterThan(2);
    const burst = reading.findings.find((one) => one.code === 'follower_burst')!;
    expect([burst.from, burst.to]).toEqual([addDays(first, 70), addDays(first, 72)]);
    expect(burst.measured).toBeGreaterThan(18_000);
    expect(burst.expected).toBeLessThan(400);
    expect(burst.text.zh).toContain('涨粉');
    expect(burst.text.it).toContain('follower');
  });

  test('that is gone again is told as a purge', () => {
    const gained = (day: number) => between(50, 51, 3_000)(day) - between(60, 62, 1_000)(day);
    expect(codes(read(tell({ days: 120, followers: 50_000, gained })))).toContain('follower_purge');
  });

  test('of 150 a day over three weeks is found too', () => {
    const reading = read(tell({ days: 150, followers: 20_000, gained: between(60, 80, 150) }));
    expect(codes(reading)).toContain('follower_drip');
    expect(reading.llr).toBeGreaterThan(1);
  });

  test('without any posts counts for little: a viral post could explain it', () => {
    const reading = read(tell({ days: 120, followers: 50_000, gained: between(70, 72, 5_000), hasPosts: false }));
    expect(codes(reading)).toEqual(['follower_burst']);
    expect(reading.findings[0]!.text.en).toContain('are not known');
    expect(reading.llr).toBeLessThan(0.7);
  });
});

describe('innocent rises', () => {
  test('a viral post explains what it brings', () => {
    const evidence = tell({
      days: 120,
      followers: 50_000,
      gained: between(70, 73, 1_500),
      likes: (day) => (day === 70 ? 30_000 : 400),
    });
    const reading = read(evidence);
    expect(codes(reading).filter((code) => code !== 'viral_growth')).toEqual([]);
    expect(reading.llr).toBeLessThan(0);
  });

  test('a quiet account shows nothing', () => {
    const reading = read(tell({ days: 120, followers: 50_000 }));
    expect(reading.findings).toEqual([]);
    expect(reading.llr).toBeLessThan(-1);
  });

  test.each([1_000, 10_000])('counts displayed in steps of %i are no rises', (step) => {
    expect(read(tell({ days: 180, followers: 123_000, step })).findings).toEqual([]);
  });

  test('a missing week splits the series, and a missing day proves nothing', () => {
    const evidence = tell({ days: 80, followers: 50_000 });
    const holes = evidence.account.followers.filter((_, day) => day !== 40 && day !== 41);
    expect(read({ ...evidence, account: { ...evidence.account, followers: holes } }).findings).toEqual([]);
  });
});

test('below 30 days without long gaps there is not enough data, and it says what is missing', () => {
  const evidence = tell({ days: 60, followers: 50_000 });
  const followers = evidence.account.followers.filter((_, day) => day < 25 || day > 32);
  const reading = readGrowth(factsOf({ ...evidence, account: { ...evidence.account, followers } }));
  expect(reading).toMatchObject({ status: 'not_enough_data' });
  expect(reading.status === 'not_enough_data' && reading.missing.en).toContain('30 days');
  expect(readGrowth({ series: null, posts: [], platformDays: null }).status).toBe('not_enough_data');
});

describe('synthetic accounts it was not fitted on', () => {
  const rate = (taste: GrowthTaste, seeds: number) => {
    const found = Array.from({ length: 120 }, (_, index) => read(growthEvidence(seeds + index, taste)));
    return found.filter((one) => one.llr > 0.7).length / found.length;
  };

  test.each<[string, GrowthTaste, number, number]>([
    ['honest ones with viral posts are left alone', { kind: 'honest', hasViral: true }, 0, 0.06],
    [
      'honest ones with a mention elsewhere, which nothing in the evidence explains, mostly too',
      { kind: 'honest', hasMention: true },
      0,
      0.2,
    ],
    ['bursts of 10 % are found', { kind: 'burst', bought: 0.1 }, 0.9, 1],
    ['drips of 20 % are found', { kind: 'drip', bought: 0.2 }, 0.85, 1],
  ])('%s', (_, taste, low, high) => {
    const share = rate(taste, 700_000);
    expect(share).toBeGreaterThanOrEqual(low);
    expect(share).toBeLessThanOrEqual(high);
  });
});
