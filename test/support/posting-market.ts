// Accounts of one invented platform whose posts follow a known law.
import { drawNormal, randomFrom } from '../../src/base/random.ts';
import type { PostingFacts } from '../../src/plan/forecast/facts.ts';

/** Accounts of Douyin whose views are e^9 at 10,000 followers and follow them with a slope of 0.7. */
export function postingMarket(seed: number, accounts: number, posts = 20): PostingFacts[] {
  const random = randomFrom(seed);
  return Array.from({ length: accounts }, (_, index): PostingFacts => {
    const followers = Math.round(20_000 * Math.exp(1.3 * drawNormal(random)));
    const level = 9 + 0.7 * Math.log(followers / 10_000) + 0.5 * drawNormal(random);
    return {
      platform: 'douyin',
      tier: followers < 10_000 ? 'long_tail' : followers < 100_000 ? 'micro' : 'mid',
      topics: ['food'],
      followers,
      authenticity: 100,
      posts: Array.from({ length: posts }, (_, at) => {
        const isSponsored = random() < 0.3;
        const log = level - (isSponsored ? 0.5 : 0) + 0.6 * drawNormal(random);
        return {
          id: `${index}-${at}`,
          daysAgo: 8 + at * 5,
          format: 'short_video',
          isSponsored,
          views: Math.round(Math.exp(log)),
          interactions: Math.round(Math.exp(log - 3)),
        };
      }),
    };
  });
}
