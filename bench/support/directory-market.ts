// The real directory of 33,935 names as a market: followers and category are real, prices and views follow the rules of
// thumb of the generated markets, seeded by the name's place. Null where the data is not here.
import { readFileSync } from 'node:fs';
import { drawNormal, pickIndex, randomFrom } from '../../src/base/random.ts';
import { instanceShape } from '../../src/plan/contract.ts';
import { type Market, marketOf } from '../../src/plan/engine/market.ts';
import { realData } from '../../test/support/real-data.ts';

const packages = [
  [1, 1],
  [2, 1.8],
  [3, 2.44],
  [4, 2.952],
  [6, 3.69],
  [8, 4.16],
] as const;
const segments = 4;
const peoplePerCell = 500_000;

/** Names with followers and category; rows without a readable follower count are left out. */
function readDirectory(file: string): { name: string; category: string; followers: number }[] {
  const seen = new Set<string>();
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [name = '', category = '', followers = ''] = line.split('\t').map((cell) => cell.trim());
      if (!/^\d+$/.test(followers) || seen.has(name)) return [];
      seen.add(name);
      return [{ name, category, followers: Number(followers) }];
    });
}

export function directoryMarket(): Market | null {
  const file = realData('instagram-directory', 'influencers.txt');
  if (file === null) return null;
  const names = readDirectory(file);
  const categories = [...new Set(names.map(({ category }) => category))].sort();
  const random = randomFrom(1);
  const candidates = names.map(({ name, category, followers }) => {
    const price = Math.max(1, followers) ** 0.8 * Math.exp(0.4 * drawNormal(random));
    const views = followers * 0.25 * (Math.max(1, followers) / 10_000) ** -0.12 * Math.exp(0.6 * drawNormal(random));
    const home = categories.indexOf(category) * segments;
    const away = pickIndex(random, categories.length) * segments;
    const exposure = Array.from({ length: 2 * segments }, (_, place): [number, number] => {
      const isHome = place < segments;
      const share = (isHome ? 0.75 : 0.25) / segments;
      return [(isHome ? home : away) + (place % segments), (views * 0.35 * share * (0.5 + random())) / peoplePerCell];
    });
    const options = packages.map(([posts, factor]) => ({
      id: `${posts} posts`,
      cost: Math.round((price * posts + 300) * 100),
      factor,
    }));
    return { id: name, exposure, options };
  });
  const cells = categories.flatMap((category) =>
    Array.from({ length: segments }, (_, segment) => ({
      id: `${category} ${segment}`,
      population: peoplePerCell,
      value: 1,
    })),
  );
  return marketOf(instanceShape.parse({ cells, candidates, budget: 0 }));
}
