import { describe, expect, test } from 'vitest';
import { addDays } from '../../base/day.ts';
import { randomFrom } from '../../base/random.ts';
import { type AuditBasis, noBasis } from '../basis.ts';
import { evidenceShape } from '../contract.ts';
import { learnNorms } from '../norms.ts';
import { defaultAuditPolicy as policy } from '../policy.ts';
import type { Measured } from '../reading.ts';
import { readEngagement } from './engagement.ts';

const nowMs = Date.parse('2026-06-01T00:00:00Z');

/** Thirty posts of an account of 20,000 followers, of which this share interacts. */
function factsOf(
  rate: number,
  more: { readonly n?: number; readonly commentsPerLike?: number; readonly platform?: string } = {},
) {
  const { n = 30, commentsPerLike = 0.05, platform = 'xiaohongshu' } = more;
  const likes = Math.round((20_000 * rate) / (1 + commentsPerLike));
  const posts = Array.from({ length: n }, (_, at) => ({
    ...{
      id: `p${at}`,
      at: `${addDays('2026-05-20', -at)}T10:00:00Z`,
      likes: likes + (at % 5),
      comments: Math.round(likes * commentsPerLike),
    },
    views: 100_000,
  }));
  const { posts: parsed } = evidenceShape.parse({ account: { platform }, posts });
  return { platform, category: 'beauty', tier: 'micro' as const, followers: 20_000, posts: parsed, nowMs };
}

const read = (facts: ReturnType<typeof factsOf>, basis: AuditBasis = noBasis) =>
  readEngagement(facts, { policy, basis }, randomFrom(1)) as Measured;

describe('against the shipped norms', () => {
  test('the usual share speaks in favour, one far below it against, one far above with hardly a comment too', () => {
    expect(read(factsOf(0.11)).llr).toBeLessThan(0);
    const thin = read(factsOf(0.002));
    expect(thin.llr).toBeGreaterThan(0.6);
    expect(thin.findings.map(({ code }) => code)).toEqual(['low_engagement']);
    const tapped = read(factsOf(0.6, { commentsPerLike: 0.001 }));
    expect(tapped.findings.map(({ code }) => code)).toEqual(['likes_without_comments']);
    expect(tapped.llr).toBeGreaterThanOrEqual(0.6);
    expect(read(factsOf(0.6)).findings).toEqual([]);
  });

  test('says what is usual and where that comes from', () => {
    expect(read(factsOf(0.11)).norm).toMatchObject({
      base: 'followers',
      quality: 'heuristic',
      place: null,
      accounts: null,
    });
  });

  test('eleven posts are one too few, and posts of the last three days are not settled', () => {
    expect(read(factsOf(0.1, { n: 11 })).status).toBe('not_enough_data');
    const early = { ...factsOf(0.1), nowMs: Date.parse('2026-05-01T00:00:00Z') };
    expect(read(early).status).toBe('not_enough_data');
  });

  test('WeChat is measured by views: without them there is not enough data', () => {
    const facts = factsOf(0.02, { platform: 'wechat' });
    expect(read(facts).norm?.base).toBe('views');
    expect(read({ ...facts, posts: facts.posts.map((post) => ({ ...post, views: null })) }).status).toBe(
      'not_enough_data',
    );
  });
});

describe('against norms that the archive teaches', () => {
  const random = randomFrom(2);
  const peers = Array.from({ length: 400 }, () => ({
    ...{ platform: 'xiaohongshu', category: 'beauty', tier: 'micro' as const, followers: 20_000 },
    logRate: Math.log(0.01) + 0.5 * (random() + random() - 1),
  }));
  const basis = { ...noBasis, id: 'b', norms: learnNorms(peers) };

  test('what is low by the shipped norm may be usual here', () => {
    expect(read(factsOf(0.01)).llr).toBeGreaterThan(read(factsOf(0.01), basis).llr);
    const { norm, findings } = read(factsOf(0.01), basis);
    expect(findings).toEqual([]);
    expect(norm).toMatchObject({ quality: 'learned', accounts: 400 });
    expect(norm!.place).toBeGreaterThan(0.3);
    expect(norm!.place).toBeLessThan(0.7);
    expect(norm!.levels).toHaveLength(7);
  });

  test('the sentence names the peers', () => {
    const low = read(factsOf(0.001), basis).findings[0]!;
    expect(low.text.en).toContain('learned from 400 peers of your archive');
  });
});
