// Synthetic planning instances, seeded: the market of the planning benchmark. Nothing here is a real KOL.
import { drawNormal, pickIndex, type Random, randomFrom } from '../../src/base/random.ts';
import { type Instance, instanceShape } from '../../src/plan/contract.ts';

const platforms = ['weibo', 'xiaohongshu', 'douyin', 'wechat', 'bilibili'];
const topics = 24;
const segments = 4;
const population = 20_000_000;
/** Posts and what several of them are worth together, beside one. */
const packages = [
  [1, 1],
  [2, 1.8],
  [3, 2.44],
  [4, 2.952],
  [6, 3.69],
  [8, 4.16],
] as const;

function tierOf(followers: number): string {
  if (followers >= 1_000_000) return 'top';
  if (followers >= 100_000) return 'mid';
  return followers >= 10_000 ? 'micro' : 'long_tail';
}

function exposureOf(random: Random, views: number, populations: readonly number[]): [number, number][] {
  const cells = new Map<number, number>();
  for (let topic = 0; topic < 3; topic++) {
    const first = pickIndex(random, topics) * segments;
    for (let segment = 0; segment < segments; segment++)
      cells.set(first + segment, (cells.get(first + segment) ?? 0) + (0.2 + random()) / (1 + topic));
  }
  const sum = [...cells.values()].reduce((all, weight) => all + weight, 0);
  return [...cells].map(([cell, weight]) => [cell, (views * 0.35 * weight) / sum / populations[cell]!]);
}

/**
 * A market of `count` KOLs after methods §2.3: log-normal followers (median 30,000, sigma 1.7), price = followers^0.8 ×
 * log-normal, views fall with size, 96 cells of which 12 per KOL, six packages each. Budget in yuan.
 */
export function marketInstance(count: number, budgetYuan: number, seed: number): Instance {
  const random = randomFrom(seed);
  const weights = Array.from({ length: topics * segments }, () => 0.2 + random());
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const populations = weights.map((weight) => (weight / sum) * population);
  const candidates = Array.from({ length: count }, (_, index) => {
    const followers = 30_000 * Math.exp(1.7 * drawNormal(random));
    const price = followers ** 0.8 * Math.exp(0.4 * drawNormal(random));
    const views = followers * 0.25 * (followers / 10_000) ** -0.12 * Math.exp(0.6 * drawNormal(random));
    return {
      id: `k${index}`,
      tier: tierOf(followers),
      platform: platforms[pickIndex(random, platforms.length)]!,
      group: null,
      exposure: exposureOf(random, views, populations),
      options: packages.map(([posts, factor]) => ({
        id: `${posts} posts`,
        cost: Math.round((price * posts + 300) * 100),
        factor,
        extra: 0,
      })),
    };
  });
  return instanceShape.parse({
    cells: populations.map((people, index) => ({ id: `c${index}`, population: people, value: 1 })),
    candidates,
    budget: budgetYuan * 100,
  });
}
