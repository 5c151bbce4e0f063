import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountEvidence } from '../../test/support/account-evidence.ts';
import { population } from '../../test/support/audited/population.ts';
import { addDays } from '../base/day.ts';
import { auditEvidence } from './audit.ts';
import { type Audit, auditShape, type Evidence, evidenceShape } from './contract.ts';
import { defaultAuditPolicy } from './policy.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const audit = (evidence: unknown): Audit => auditEvidence(evidenceShape.parse(evidence), sha256);
const kinds = ['growth', 'engagement', 'count_shape', 'comments', 'commenters', 'followers'];
const accusers = (one: Audit) =>
  one.families.filter(
    ({ id, logLikelihoodRatio: ratio }) =>
      kinds.includes(id) &&
      (ratio ?? 0) * (defaultAuditPolicy.weights[id] ?? 0) >= defaultAuditPolicy.evidenceFrom - 1e-3,
  ).length;

/** Whatever comes in: a whole answer, no number that is none, and no risk on one kind of evidence. */
function expectSane(one: Audit): void {
  expect(auditShape.parse(one)).toEqual(one);
  expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity/);
  // Half of a pair is a text that PostgreSQL refuses.
  expect(JSON.stringify(one)).not.toMatch(/\\ud[89a-f]/i);
  expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  for (const { text } of one.families.flatMap(({ findings }) => findings))
    expect(`${text.it}${text.en}${text.zh}`).not.toMatch(/NaN|∞|\{\w+\}/);
  // Whatever speaks against the account is told.
  for (const { id, logLikelihoodRatio: ratio, findings } of one.families)
    if ((ratio ?? 0) * (defaultAuditPolicy.weights[id] ?? 0) >= defaultAuditPolicy.evidenceFrom)
      expect(findings).not.toEqual([]);
  if (one.verdict === 'risk') expect(accusers(one)).toBeGreaterThanOrEqual(2);
  if (one.verdict === 'not_enough_data') expect(one.authenticity).toBeNull();
}

const base = accountEvidence(3);
const day = base.account.followers[0]![0];
const stories: readonly [string, object][] = [
  ['nothing at all', { account: { platform: 'douyin' } }],
  ['a platform that nobody knows', { ...base, account: { ...base.account, platform: 'myspace' } }],
  ['one day', { ...base, account: { ...base.account, followers: base.account.followers.slice(0, 1) } }],
  ['one post', { ...base, posts: base.posts.slice(0, 1) }],
  ['one comment', { ...base, comments: base.comments.slice(0, 1) }],
  [
    'followers that are all 0',
    { ...base, account: { ...base.account, followers: base.account.followers.map(([at]) => [at, 0]) } },
  ],
  [
    'followers that are all missing',
    { ...base, account: { ...base.account, followers: base.account.followers.map(([at]) => [at, null]) } },
  ],
  [
    'followers of 10^12',
    { ...base, account: { ...base.account, followers: base.account.followers.map(([at]) => [at, 1e12]) } },
  ],
  [
    'followers that fall to 0 and come back',
    {
      ...base,
      account: { ...base.account, followers: base.account.followers.map(([at, n], i) => [at, i === 60 ? 0 : n]) },
    },
  ],
  [
    'every count displayed in steps of 10,000',
    {
      ...base,
      account: { ...base.account, countsRounded: true, followers: base.account.followers.map(([at]) => [at, 60_000]) },
      posts: base.posts.map((post) => ({ ...post, likes: 10_000, comments: 10_000, views: 10_000 })),
    },
  ],
  [
    'posts that all were deleted: counts gone',
    {
      ...base,
      posts: base.posts.map((post) => ({
        ...post,
        likes: null,
        comments: null,
        shares: null,
        saves: null,
        views: null,
      })),
    },
  ],
  [
    'posts whose counts are all 0',
    { ...base, posts: base.posts.map((post) => ({ ...post, likes: 0, comments: 0, shares: 0, saves: 0, views: 0 })) },
  ],
  ['posts of the year 9999', { ...base, posts: base.posts.map((post) => ({ ...post, at: '9999-12-31T23:59:59Z' })) }],
  ['posts of 1970', { ...base, posts: base.posts.map((post) => ({ ...post, at: '1970-01-01T00:00:00Z' })) }],
  [
    'comments from before their posts',
    { ...base, comments: base.comments.map((one) => ({ ...one, at: '2020-01-01T00:00:00Z' })) },
  ],
  [
    'comments without author and time',
    { ...base, comments: base.comments.map((one) => ({ ...one, author: null, at: null })) },
  ],
  ['comments that are all empty', { ...base, comments: base.comments.map((one) => ({ ...one, text: '' })) }],
  ['likes of 10^12', { ...base, posts: base.posts.map((post) => ({ ...post, likes: 1e12 })) }],
  [
    'the same day a hundred times',
    { ...base, account: { ...base.account, followers: Array.from({ length: 100 }, (_, at) => [day, 1_000 + at]) } },
  ],
  [
    'long comments of emoji, cut anywhere',
    {
      ...base,
      comments: base.comments.map((one, at) => ({ ...one, text: `${'x'.repeat(at % 60)}${'😍'.repeat(40)}` })),
    },
  ],
  [
    'halves of emoji',
    { ...base, comments: base.comments.map((one) => ({ ...one, text: '\ud83d 好看 \ude0d 托斯卡纳橄榄油' })) },
  ],
  ['days backwards', { ...base, account: { ...base.account, followers: base.account.followers.toReversed() } }],
];

describe('evidence that nobody should send', () => {
  test.each(stories)('%s: an answer, and never a risk', (_, evidence) => {
    const one = audit(evidence);
    expectSane(one);
    expect(one.verdict).not.toBe('risk');
  });

  test('100,000 comments by one author are one voice, and quickly heard', () => {
    const flood = Array.from({ length: 100_000 }, (_, at) => ({
      ...{
        post: base.posts[at % 50]!.id,
        author: 'flood',
        text: '好看',
        at: `2026-03-01T10:${String(at % 60).padStart(2, '0')}:00Z`,
      },
    }));
    const before = audit(base);
    const one = audit({ ...base, comments: [...base.comments, ...flood] });
    expectSane(one);
    expect(one.verdict).toBe(before.verdict);
  });

  test('days backwards say the same as days forwards', () => {
    const backwards = audit({ ...base, account: { ...base.account, followers: base.account.followers.toReversed() } });
    expect(backwards.families[0]).toEqual(audit(base).families[0]);
  });

  test.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['a negative number', -1],
    ['a number as text', '12'],
  ])('%s for a count is refused, never guessed', (_, count) => {
    expect(evidenceShape.safeParse({ ...base, posts: [{ ...base.posts[0], likes: count }] }).success).toBe(false);
    const followers = [[day, count]];
    expect(evidenceShape.safeParse({ ...base, account: { ...base.account, followers } }).success).toBe(false);
  });
});

const count = fc.option(
  fc.oneof(fc.nat(2_000_000), fc.constant(0), fc.constant(1e12), fc.double({ min: 0, max: 1e6, noNaN: true })),
  { nil: null },
);
const moment = fc
  .oneof(
    fc.date({ noInvalidDate: true, min: new Date('2025-06-01'), max: new Date('2026-12-31') }),
    fc.constant(new Date('1970-01-01')),
  )
  .map((at) => at.toISOString());
const anyEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    account: fc.record({
      platform: fc.constantFrom('douyin', 'wechat', 'instagram', 'nowhere'),
      category: fc.constantFrom(null, 'beauty'),
      countsRounded: fc.boolean(),
      followers: fc.array(
        fc.tuple(
          fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-01-01', n)),
          count,
        ),
        { maxLength: 150 },
      ),
    }),
    posts: fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        at: moment,
        text: fc.string(),
        likes: count,
        comments: count,
        views: count,
        shares: count,
        saves: count,
      }),
      { maxLength: 60 },
    ),
    comments: fc.array(
      fc.record({
        post: fc.constantFrom('a', 'b', 'c', 'z'),
        author: fc.constantFrom('x', 'y', 'z', null),
        at: fc.option(moment, { nil: null }),
        text: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('好看', '已关注互粉', '😍😍')),
        byKol: fc.boolean(),
      }),
      { maxLength: 120 },
    ),
  })
  .map((one) => evidenceShape.parse(one));

test('whatever is put together gives a whole answer, the same every time', () => {
  fc.assert(
    fc.property(anyEvidence, (one) => {
      const first = auditEvidence(one, sha256);
      expectSane(first);
      expect(auditEvidence(structuredClone(one), sha256)).toEqual(first);
    }),
    { numRuns: 300 },
  );
});

test('of drawn accounts, honest and buying, whatever speaks against one is told', () => {
  for (const { evidence } of population(150, 660_000, 0.5)) expectSane(auditEvidence(evidence, sha256));
});
