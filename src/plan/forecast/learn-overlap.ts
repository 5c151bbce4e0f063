// Learns from the people who comment under several KOLs how audiences overlap on a platform.
import type { Platform } from '../../base/id.ts';
import { mixOf, strayShare } from './cell-mix.ts';
import { learnEagerness } from './eagerness.ts';
import { noOverlap, type OverlapBasis, usualPopulation } from './overlap.ts';
import { leastCommon, shapeOf } from './reach-shape.ts';

/** Who comments under more KOLs than this is a service, not a reader. */
const mostUnder = 100;

/** A KOL's account and who was seen to comment there. */
export interface SeenCommenters {
  readonly id: string;
  readonly platform: Platform;
  readonly topics: readonly string[];
  /** Pseudonyms under each post. */
  readonly posts: readonly (readonly string[])[];
  /** People of the audience, by forecast; null = not known. */
  readonly audience: number | null;
}

/** Everybody seen under an account, each once. */
export function peopleOf({ posts }: Pick<SeenCommenters, 'posts'>): readonly string[] {
  return [...new Set(posts.flat())];
}

/** How many people each two accounts have in common; keys are places `first * accounts + second`, first < second. */
export function countCommon(accounts: readonly (readonly string[])[]): Map<number, number> {
  const places = new Map<string, number[]>();
  for (const [place, people] of accounts.entries())
    for (const person of people) {
      const list = places.get(person);
      if (list) list.push(place);
      else places.set(person, [place]);
    }
  const common = new Map<number, number>();
  for (const list of places.values()) {
    if (list.length < 2 || list.length > mostUnder) continue;
    for (const [at, second] of list.entries())
      for (const first of list.slice(0, at)) {
        const key = first * accounts.length + second;
        common.set(key, (common.get(key) ?? 0) + 1);
      }
  }
  return common;
}

/** Σ over pairs of (nᵢ·nⱼ) and of (nᵢ·nⱼ)², over vectors of people by topic, without walking the pairs. */
function pairSums(vectors: readonly (readonly number[])[], cells: number): { first: number; second: number } {
  const totals = new Float64Array(cells);
  const outer = new Float64Array(cells * cells);
  let [own, ownSquares] = [0, 0];
  for (const vector of vectors) {
    let length = 0;
    for (const [a, one] of vector.entries()) {
      totals[a]! += one;
      length += one * one;
      for (const [b, other] of vector.entries()) outer[a * cells + b]! += one * other;
    }
    own += length;
    ownSquares += length * length;
  }
  const first = (totals.reduce((sum, one) => sum + one * one, 0) - own) / 2;
  const second = (outer.reduce((sum, one) => sum + one * one, 0) - ownSquares) / 2;
  return { first: Math.max(0, first), second: Math.max(0, second) };
}

interface Commented {
  readonly topics: readonly string[];
  readonly people: readonly string[];
}

/** Common people and pairs of people seen, within a topic and across, by the first topic of each account. */
function byTopic(accounts: readonly Commented[], common: ReadonlyMap<number, number>) {
  const topicOf = (place: number): string => accounts[place]!.topics[0] ?? '';
  let [same, other] = [0, 0];
  for (const [key, count] of common) {
    const [first, second] = [Math.floor(key / accounts.length), key % accounts.length];
    if (topicOf(first) === topicOf(second)) same += count;
    else other += count;
  }
  const sums = new Map<string, { people: number; squares: number }>();
  for (const [place, { people }] of accounts.entries()) {
    const one = sums.get(topicOf(place)) ?? { people: 0, squares: 0 };
    sums.set(topicOf(place), { people: one.people + people.length, squares: one.squares + people.length ** 2 });
  }
  let [all, squares, within] = [0, 0, 0];
  for (const one of sums.values()) {
    all += one.people;
    squares += one.squares;
    within += (one.people ** 2 - one.squares) / 2;
  }
  return {
    same: { common: same, products: within },
    other: { common: other, products: (all ** 2 - squares) / 2 - within },
  };
}

/** Learns mix, shape and how unlike pairs are from the commenters of one platform's accounts. */
export function learnOverlap(accounts: readonly SeenCommenters[], population: number = usualPopulation): OverlapBasis {
  const seen = accounts
    .map((one): Commented => ({ topics: one.topics, people: peopleOf(one) }))
    .filter(({ people }) => people.length > 0);
  const topics = [...new Set(seen.flatMap((one) => one.topics))].sort();
  const common = countCommon(seen.map(({ people }) => people));
  const stray = strayShare(byTopic(seen, common), topics.length);
  const cellIndex = new Map(topics.map((topic, index) => [topic, index]));
  const vectors = seen.map((one) => {
    const vector = new Array<number>(Math.max(1, topics.length)).fill(0);
    for (const [topic, share] of mixOf(one.topics, topics, stray))
      vector[cellIndex.get(topic) ?? 0]! += share * one.people.length;
    return vector;
  });
  const { first, second } = pairSums(vectors, Math.max(1, topics.length));
  let [sum, squares] = [0, 0];
  for (const count of common.values()) {
    sum += count;
    squares += count * count;
  }
  const alike = first / population;
  const eagerness = learnEagerness(accounts);
  const pairs = (seen.length * (seen.length - 1)) / 2;
  const reach = shapeOf({ pairs, common: sum, alike: alike * eagerness.times, squares });
  const isEnough = sum >= leastCommon && alike > 0;
  const ratio = isEnough ? sum / alike : eagerness.times;
  // E c(c − 1) = (1 + 1 ÷ κ) Σ e², the moments of a gamma-Poisson.
  const clumps = (squares - sum) / Math.max(1e-12, (second / population ** 2) * ratio ** 2);
  const pairShape = isEnough ? Math.min(10, Math.max(0.002, 1 / Math.max(1e-9, clumps - 1))) : noOverlap.pairShape;
  const people = new Set(seen.flatMap((one) => one.people)).size;
  return { topics, stray, population, reach, ratio, eagerness, pairShape, accounts: seen.length, people };
}
