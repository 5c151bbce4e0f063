// Invented briefs with KOLs of known views, doubts and prices, seeded: what plans of briefs are tested and measured on.
import { drawNormal, pickIndex, randomFrom } from '../../src/base/random.ts';
import type { Counted, PlannedKol, PlanningInput } from '../../src/plan/planned.ts';

const count = (p50: number, sigma: number): Counted => ({
  p10: p50 * Math.exp(-1.28 * sigma),
  p50,
  p90: p50 * Math.exp(1.28 * sigma),
  mean: p50 * Math.exp(sigma ** 2 / 2),
  sigma,
});

/** Doubt about what a view sells, as a deviation of its logarithm. */
const rateSigma = 0.6;

function someone(index: number, kols: number, random: () => number): PlannedKol {
  const followers = 20_000 * Math.exp(1.2 * drawNormal(random));
  const views = followers * 0.3 * Math.exp(0.5 * drawNormal(random));
  const price = Math.round(followers ** 0.8 * 100 * Math.exp(0.3 * drawNormal(random)));
  const sigma = 0.3 + 0.9 * random();
  const topic = pickIndex(random, 2);
  const sales = { gross: views * 60, net: views * 51, sigma: Math.hypot(sigma, rateSigma) };
  const format = (name: 'video' | 'image', times: number) => ({
    ...{ format: name, price: Math.round(price * times), priceSource: 'quoted' as const, sales },
    ...{ views: count(views * times, sigma), engagement: count(views * times * 0.05, sigma) },
  });
  return {
    accountId: `a${index}`,
    kolId: `k${index % Math.ceil(kols * 0.6)}`,
    tier: followers > 30_000 ? 'mid' : 'micro',
    platform: index % 3 === 0 ? 'weibo' : 'douyin',
    topicShares: topic === 0 ? [0.8, 0.1] : [0.1, 0.6],
    onTarget: 0.5 + 0.5 * random(),
    ...{ payKind: 'fixed_commission', commissionBps: 1_000, basis: 'seen', forecastPosts: 12 },
    formats: index % 2 === 0 ? [format('video', 1), format('image', 0.6)] : [format('video', 1)],
  };
}

/** What a brief gives the planner: so many accounts, two of some people, in two topics on two platforms. */
export function briefMarket(kols: number, seed: number): PlanningInput {
  const random = randomFrom(seed);
  return {
    topics: ['food', 'family'],
    people: { weibo: 400_000, douyin: 600_000 },
    shape: 1,
    economics: { margin: 0.6, platformFee: 0.05 },
    kols: Array.from({ length: kols }, (_, index) => someone(index, kols, random)),
  };
}
