// Synthetic planning instances, seeded: the market of the planning benchmark. Nothing here is a real KOL.
import { drawNormal, pickIndex, type Random, randomFrom } from '../../src/base/random.ts';
import { type Instance, instanceShape } from '../../src/plan/contract.ts';
import type { Market } from '../../src/plan/engine/market.ts';

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

interface Drawn {
  readonly followers: number;
  /** Yuan for one post. */
  readonly price: number;
  readonly platform: string;
  readonly exposure: [number, number][];
}

/** The people of a market's cells, and a way to draw one KOL after the other. */
function openMarket(seed: number): { populations: readonly number[]; draw: () => Drawn } {
  const random = randomFrom(seed);
  const weights = Array.from({ length: topics * segments }, () => 0.2 + random());
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const populations = weights.map((weight) => (weight / sum) * population);
  const draw = () => {
    const followers = 30_000 * Math.exp(1.7 * drawNormal(random));
    const price = followers ** 0.8 * Math.exp(0.4 * drawNormal(random));
    const views = followers * 0.25 * (followers / 10_000) ** -0.12 * Math.exp(0.6 * drawNormal(random));
    const platform = platforms[pickIndex(random, platforms.length)]!;
    return { followers, price, platform, exposure: exposureOf(random, views, populations) };
  };
  return { populations, draw };
}

const costOf = (price: number, posts: number) => Math.round((price * posts + 300) * 100);

/**
 * A market of `count` KOLs after methods §2.3: log-normal followers (median 30,000, sigma 1.7), price = followers^0.8 ×
 * log-normal, views fall with size, 96 cells of which 12 per KOL, six packages each. Budget in yuan.
 */
export function marketInstance(count: number, budgetYuan: number, seed: number): Instance {
  const { populations, draw } = openMarket(seed);
  const candidates = Array.from({ length: count }, (_, index) => {
    const { followers, price, platform, exposure } = draw();
    return {
      id: `k${index}`,
      tier: tierOf(followers),
      platform,
      group: null,
      exposure,
      options: packages.map(([posts, factor]) => ({
        id: `${posts} posts`,
        cost: costOf(price, posts),
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

/** The same market as columns, for a million KOLs that no document could hold; cells of one KOL come once each. */
export function marketColumns(count: number, seed: number): Market {
  const { populations, draw } = openMarket(seed);
  const [ids, tiers, places]: [string[], string[], string[]] = [[], [], []];
  const exposureStart = new Int32Array(count + 1);
  const [cells, rates] = [new Int32Array(count * 12), new Float64Array(count * 12)];
  const optionStart = Int32Array.from({ length: count + 1 }, (_, index) => index * packages.length);
  const options = count * packages.length;
  const [cost, factor] = [new Float64Array(options), new Float64Array(options)];
  const names = packages.map(([posts]) => `${posts} posts`);
  let end = 0;
  for (let index = 0; index < count; index++) {
    const { followers, price, platform, exposure } = draw();
    ids.push(`k${index}`);
    tiers.push(tierOf(followers));
    places.push(platform);
    for (const [cell, rate] of exposure.sort(([a], [b]) => a - b)) {
      cells[end] = cell;
      rates[end++] = rate;
    }
    exposureStart[index + 1] = end;
    for (const [place, [posts, worth]] of packages.entries()) {
      cost[index * packages.length + place] = costOf(price, posts);
      factor[index * packages.length + place] = worth;
    }
  }
  return {
    ...{ worth: Float64Array.from(populations), ids, tiers, platforms: places, groups: new Array(count).fill(null) },
    ...{ exposureStart, exposureCell: cells.subarray(0, end), exposureRate: rates.subarray(0, end) },
    ...{ optionStart, optionCost: cost, optionFactor: factor, optionExtra: new Float64Array(options) },
    optionIds: Array.from({ length: options }, (_, option) => names[option % names.length]!),
  };
}
