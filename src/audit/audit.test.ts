import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type AccountTricks, accountEvidence } from '../../test/support/account-evidence.ts';
import { writeJson } from '../base/json.ts';
import { auditEvidence } from './audit.ts';
import { type Audit, auditShape, evidenceShape, familyIds } from './contract.ts';
import { defaultAuditPolicy } from './policy.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const audit = (tricks: AccountTricks = {}, seed = 3) => auditEvidence(accountEvidence(seed, tricks), sha256);
const codes = (one: Audit) => one.families.flatMap((family) => family.findings.map((found) => found.code));
const ratio = (one: Audit, id: string) => one.families.find((family) => family.id === id)!.logLikelihoodRatio;

describe('verdicts', () => {
  test.each([3, 4, 5, 6])('an honest account is authentic (seed %i)', (seed) => {
    const one = audit({}, seed);
    expect(one.verdict).toBe('authentic');
    expect(one.authenticity).toBeGreaterThan(85);
    expect(one.families.every((family) => family.status === 'measured')).toBe(true);
    expect(one.craft).toBeGreaterThan(60);
  });

  test('a planted burst with flat engagement is found, and alone does not condemn', () => {
    const one = audit({ burst: 0.3 });
    expect(codes(one)).toContain('follower_burst');
    expect(one.verdict).toBe('look_closer');
    expect(one.fraudProbability).toBeLessThanOrEqual(0.5);
  });

  test('a viral post with the followers it brings is no burst', () => {
    const one = audit({ isViral: true });
    expect(codes(one)).not.toContain('follower_burst');
    expect(one.verdict).toBe('authentic');
  });

  test('a burst and a sample of bought followers together are a risk', () => {
    const one = audit({ burst: 0.3, fakeFollowers: 0.6 });
    expect(one.verdict).toBe('risk');
    expect(one.authenticity).toBeLessThan(20);
    expect(codes(one)).toEqual(expect.arrayContaining(['follower_burst', 'fake_followers']));
  });

  test.each<[string, AccountTricks, string, string]>([
    ['bought followers', { fakeFollowers: 0.7 }, 'followers', 'fake_followers'],
    ['tapped likes', { hasTappedLikes: true }, 'count_shape', 'uniform_likes'],
    ['a comment farm', { farm: 0.5 }, 'comments', 'repeated_comments'],
    ['followers who never interact', { engagement: 0.03 }, 'engagement', 'low_engagement'],
  ])('%s alone are told and never a risk', (_, tricks, family, code) => {
    const one = audit(tricks);
    expect(codes(one)).toContain(code);
    expect(ratio(one, family)).toBeGreaterThan(0.6);
    expect(one.verdict).not.toBe('risk');
  });
});

describe('little data', () => {
  test('an empty document: every family says what is missing, and there is no number', () => {
    const one = auditEvidence(evidenceShape.parse({ account: { platform: 'douyin' } }), sha256);
    expect(one).toMatchObject({
      verdict: 'not_enough_data',
      authenticity: null,
      fraudProbability: null,
      interval: null,
      craft: null,
    });
    expect(one.families.map((family) => family.id)).toEqual(familyIds);
    for (const family of one.families.filter(({ id }) => id !== 'platform')) {
      expect(family.status).toBe('not_enough_data');
      expect(family.missing).not.toBeNull();
      expect(family.logLikelihoodRatio).toBeNull();
    }
  });

  test.each<[string, object]>([
    ['no followers', { account: { platform: 'xiaohongshu' } }],
    ['posts without counts', { posts: [] }],
  ])('%s: fewer kinds of evidence are told apart from good news', (_, less) => {
    const evidence = { ...accountEvidence(3), comments: [], followerSample: [], ...less };
    expect(auditEvidence(evidenceShape.parse(evidence), sha256).verdict).toBe('not_enough_data');
  });

  test('29 comments, 99 followers, 11 posts are one too few', () => {
    const evidence = accountEvidence(3);
    const others = evidence.comments.filter((comment) => !comment.byKol);
    const one = auditEvidence(
      {
        ...evidence,
        comments: others.slice(0, 29),
        followerSample: evidence.followerSample.slice(0, 99),
        posts: evidence.posts.slice(0, 11),
      },
      sha256,
    );
    const lacking = one.families.filter((family) => family.status === 'not_enough_data').map((family) => family.id);
    expect(lacking).toEqual(['engagement', 'count_shape', 'comments', 'commenters', 'conduct', 'followers']);
  });
});

describe('reproducible', () => {
  test('the same evidence gives the same answer to the byte, and its shape is the contract’s', () => {
    const first = audit({ burst: 0.2 });
    expect(writeJson(audit({ burst: 0.2 }))).toBe(writeJson(first));
    expect(auditShape.parse(first)).toEqual(first);
    expect(first.policy).toBe(defaultAuditPolicy.version);
    expect(first.evidenceHash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('one changed figure changes the hash of the evidence', () => {
    const evidence = accountEvidence(3);
    const changed = structuredClone(evidence);
    changed.posts[0]!.likes = 1;
    expect(auditEvidence(changed, sha256).evidenceHash).not.toBe(auditEvidence(evidence, sha256).evidenceHash);
  });

  test('counts as displayed raise no alarm', () => {
    const evidence = accountEvidence(3);
    const followers = evidence.account.followers.map(([day, count]): [string, number | null] => [
      day,
      Math.floor((count ?? 0) / 1_000) * 1_000,
    ]);
    const one = auditEvidence(
      { ...evidence, account: { ...evidence.account, countsRounded: true, followers } },
      sha256,
    );
    expect(codes(one).filter((code) => !['specific_comments', 'few_opinions'].includes(code))).toEqual([]);
    expect(one.verdict).toBe('authentic');
  });

  test('WeChat speaks in favour of an account by itself', () => {
    const evidence = accountEvidence(3);
    const one = auditEvidence({ ...evidence, account: { ...evidence.account, platform: 'wechat' } }, sha256);
    expect(ratio(one, 'platform')).toBeLessThan(0);
  });
});

test('every norm of the policy names its source, and every finding speaks three languages', () => {
  for (const norm of defaultAuditPolicy.norms) {
    expect(norm.source.length).toBeGreaterThan(20);
    expect(norm.low).toBeLessThan(norm.middle);
    expect(norm.middle).toBeLessThan(norm.high);
  }
  const all = [
    audit({ burst: 0.3, farm: 0.5, hasTappedLikes: true, engagement: 0.02, fakeFollowers: 0.6 }),
    audit({ isViral: true }),
  ];
  for (const found of all.flatMap((one) => one.families.flatMap((family) => family.findings)))
    for (const text of Object.values(found.text)) {
      expect(text).not.toMatch(/\{\w+\}/);
      expect(text.length).toBeGreaterThan(8);
    }
});
