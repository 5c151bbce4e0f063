// Synthetic accounts of which everything is known that an audit can look at, and the truth about them. None is a real KOL.

import { tierOf } from '../../../src/archive/tier.ts';
import { type Evidence, evidenceShape, type FollowerProfile } from '../../../src/audit/contract.ts';
import { defaultAuditPolicy, normFor } from '../../../src/audit/policy.ts';
import { drawNormal, pickIndex, type Random, randomFrom } from '../../../src/base/random.ts';
import { makeCurve } from './curve.ts';
import { makeTalk } from './talk.ts';
import { drawTaste, type Taste } from './taste.ts';

export interface Synthetic {
  readonly evidence: Evidence;
  readonly taste: Taste;
  readonly isBuyer: boolean;
}

const platforms = ['xiaohongshu', 'douyin', 'weibo', 'bilibili', 'instagram'] as const;

function profile(random: Random, isFake: boolean): FollowerProfile {
  const size = Math.exp(drawNormal(random));
  const unlike = random() < 0.15;
  const fake = {
    ...{
      followers: pickIndex(random, 40),
      following: Math.round(900 * size),
      posts: unlike ? pickIndex(random, 60) : pickIndex(random, 3),
    },
    ...{
      hasPicture: random() < 0.6,
      bioLength: random() < 0.3 ? 20 : 0,
      handleLength: 12,
      handleDigits: 5,
      private: false,
      createdAt: null,
    },
  };
  const human = {
    ...{
      followers: Math.round(300 * size),
      following: Math.round(280 / size ** 0.5),
      posts: Math.round(90 * size),
      hasPicture: random() < 0.95,
    },
    ...{
      bioLength: random() < 0.75 ? 30 : 0,
      handleLength: 9,
      handleDigits: pickIndex(random, 4),
      private: random() < 0.3,
      createdAt: null,
    },
  };
  return isFake ? fake : human;
}

function drawSample(random: Random, taste: Taste): FollowerProfile[] {
  if (random() > 0.35) return [];
  const usual = Math.max(0.02, 0.17 + 0.08 * drawNormal(random));
  const share = taste.tricks.includes('fake_sample') ? 0.3 + 0.4 * random() : usual;
  return Array.from({ length: 150 }, () => profile(random, random() < share));
}

/** The median share of followers that interact, drawn around the middle of the platform's norm as honest accounts are. */
function drawEngagement(
  random: Random,
  platform: string,
  followers: number,
): { engagement: number; hasViews: boolean } {
  const norm = normFor(defaultAuditPolicy, platform, tierOf(followers))!;
  const deviation = (Math.log(norm.high) - Math.log(norm.low)) / (2 * 1.645);
  return {
    engagement: norm.middle * Math.exp(deviation * 0.8 * drawNormal(random)),
    hasViews: platform === 'bilibili',
  };
}

/** One account of a taste. The same seed gives the same account. */
export function synthesise(seed: number, taste: Taste, isBuyer: boolean): Synthetic {
  const random = randomFrom(seed * 2_654_435);
  const platform = platforms[pickIndex(random, platforms.length)]!;
  const followers = Math.round(Math.max(1_500, 30_000 * Math.exp(1.3 * drawNormal(random))));
  const made = makeCurve(random, { followers, ...drawEngagement(random, platform, followers) }, taste);
  const account = `k${seed}`;
  const evidence = evidenceShape.parse({
    id: account,
    account: { platform, category: 'beauty', countsRounded: made.countsRounded, followers: made.followers },
    posts: made.posts,
    comments: makeTalk(random, account, made.posts, made.subjects, taste),
    followerSample: drawSample(random, taste),
  });
  return { evidence, taste, isBuyer };
}

/** Accounts one after the other, every `1 / buyers`-th of them a buyer. */
export function* population(size: number, firstSeed: number, buyers = 0.15): Generator<Synthetic> {
  for (let index = 0; index < size; index++) {
    const seed = firstSeed + index;
    const random = randomFrom(seed);
    const isBuyer = random() < buyers;
    yield synthesise(seed, drawTaste(random, isBuyer), isBuyer);
  }
}
