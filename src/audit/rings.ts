// Rings: people who keep commenting together within the hour, more often than the posts that they share explain. After the
// idea of SynchroTrap (Cao, Yang, Yu, Palow 2014) with a Poisson test, methods §1.6.
import { Forest } from './forest.ts';
import { PairCounts } from './pair-counts.ts';
import { poissonTail } from './statistics.ts';

/** Comments as columns, in any order; people, posts and accounts as numbers from 0 on. */
export interface CommentColumns {
  readonly author: Uint32Array;
  readonly post: Uint32Array;
  /** Minutes since any fixed moment. */
  readonly minute: Float64Array;
  /** The account of every post. */
  readonly accountOf: Uint32Array;
  readonly authors: number;
}

export interface RingPolicy {
  readonly withinMinutes: number;
  /** Posts under which two people must have stood together. */
  readonly leastShared: number;
  /** Posts with more comments are left out: everybody stands together there. */
  readonly crowdedPost: number;
  readonly leastPeople: number;
  /** Mean age of a comment, minutes; chance of standing together = within / age. */
  readonly meanAge: number;
  /** Accepted number of pairs that chance alone brings about. */
  readonly acceptedPairs: number;
  /** The same for a pair with somebody who is known to belong to a ring; it takes three of these. */
  readonly weakPairs: number;
}

export const defaultRingPolicy: RingPolicy = {
  withinMinutes: 60,
  leastShared: 3,
  crowdedPost: 400,
  leastPeople: 5,
  meanAge: 720,
  acceptedPairs: 1e-3,
  weakPairs: 30,
};

export interface Ring {
  /** People, ascending. */
  readonly people: readonly number[];
  /** Pairs of them that chance does not explain. */
  readonly pairs: readonly (readonly [number, number, number])[];
  /** Posts under which at least three of them stood together, and the accounts of these. */
  readonly posts: readonly number[];
  readonly accounts: readonly number[];
}

/** Comments of kept posts by people who comment under enough of them: sorted by post, then time, one per person and post. */
interface Kept {
  readonly author: Uint32Array;
  readonly minute: Float64Array;
  readonly post: Uint32Array;
  /** Where the comments of a post begin; one more entry than posts. */
  readonly starts: readonly number[];
}

function sortedOrder({ post, minute }: CommentColumns): Uint32Array {
  const order = Uint32Array.from(post.keys());
  let isSorted = true;
  for (let at = 1; at < order.length && isSorted; at++)
    isSorted = post[at]! > post[at - 1]! || (post[at] === post[at - 1] && minute[at]! >= minute[at - 1]!);
  // A comparison sort of millions takes longer than all the rest.
  if (isSorted) return order;
  return order.sort((a, b) => post[a]! - post[b]! || minute[a]! - minute[b]!);
}

/** Posts that are not crowded, without people who comment under too few of them. */
function keep(columns: CommentColumns, policy: RingPolicy): Kept {
  const { author, post, minute, accountOf, authors } = columns;
  const order = sortedOrder(columns);
  const perPost = new Uint32Array(accountOf.length);
  for (const one of post) perPost[one]! += 1;
  const lastPost = new Int32Array(authors).fill(-1);
  const postsOf = new Uint32Array(authors);
  const isFirst = new Uint8Array(order.length);
  for (const [at, index] of order.entries()) {
    const [who, where] = [author[index]!, post[index]!];
    if (perPost[where]! > policy.crowdedPost || lastPost[who] === where) continue;
    lastPost[who] = where;
    postsOf[who]! += 1;
    isFirst[at] = 1;
  }
  const chosen = order.filter((index, at) => isFirst[at] === 1 && postsOf[author[index]!]! >= policy.leastShared);
  const starts: number[] = [];
  for (let at = 0; at < chosen.length; at++)
    if (at === 0 || post[chosen[at]!] !== post[chosen[at - 1]!]) starts.push(at);
  starts.push(chosen.length);
  const kept = {
    author: Uint32Array.from(chosen, (index) => author[index]!),
    minute: Float64Array.from(chosen, (index) => minute[index]!),
    post: Uint32Array.from(chosen, (index) => post[index]!),
    starts,
  };
  return kept;
}

/** How often every pair stands within the time, once per post. */
function countPairs({ author, minute, starts }: Kept, within: number): PairCounts {
  const pairs = new PairCounts();
  for (let place = 0; place + 1 < starts.length; place++) {
    const to = starts[place + 1]!;
    for (let at = starts[place]!; at < to; at++)
      for (let next = at + 1; next < to && minute[next]! - minute[at]! <= within; next++)
        pairs.add(author[at]!, author[next]!);
  }
  return pairs;
}

/** Of these people the accounts under whose kept posts they comment, with how many. */
function presence(
  { author, post }: Kept,
  accountOf: Uint32Array,
  wanted: ReadonlySet<number>,
): Map<number, Map<number, number>> {
  const seen = new Map<number, Map<number, number>>();
  for (const [at, who] of author.entries()) {
    if (!wanted.has(who)) continue;
    const account = accountOf[post[at]!]!;
    const mine = seen.get(who) ?? new Map<number, number>();
    mine.set(account, (mine.get(account) ?? 0) + 1);
    seen.set(who, mine);
  }
  return seen;
}

/** Per account the chance that two comments of different people fall under the same post: Σ d² / (Σ d)². */
function meetingChance({ starts, post }: Kept, accountOf: Uint32Array): Map<number, number> {
  const sums = new Map<number, [number, number]>();
  for (let place = 0; place + 1 < starts.length; place++) {
    const account = accountOf[post[starts[place]!]!]!;
    const n = starts[place + 1]! - starts[place]!;
    const sum = sums.get(account) ?? [0, 0];
    sum[0] += n;
    sum[1] += n * n;
    sums.set(account, sum);
  }
  return new Map([...sums].map(([account, [n, squares]]) => [account, squares / (n * n)]));
}

type Edge = readonly [number, number, number];

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** Expected number, by chance, of pairs that stand together this often. */
  readonly byChance: number;
}

/** Pairs that stood together often enough, with how many such pairs chance alone would bring under these accounts. */
function candidates(columns: CommentColumns, kept: Kept, policy: RingPolicy): Candidate[] {
  const pairs = countPairs(kept, policy.withinMinutes);
  const often: Edge[] = [];
  pairs.forEach((a, b, count) => {
    if (count >= policy.leastShared) often.push([a, b, count]);
  });
  const accountsOf = presence(kept, columns.accountOf, new Set(often.flatMap((pair) => [pair[0], pair[1]])));
  const meeting = meetingChance(kept, columns.accountOf);
  const together = Math.min(1, policy.withinMinutes / policy.meanAge);
  return often.map(([a, b, count]) => {
    const [mine, theirs] = [accountsOf.get(a)!, accountsOf.get(b)!];
    const [few, many] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
    let expected = 0;
    for (const [account, n] of few) expected += n * (many.get(account) ?? 0) * meeting.get(account)! * together;
    return { a, b, count, byChance: poissonTail(count, expected) * pairs.size };
  });
}

/**
 * The pairs that chance does not explain; and weaker ones of people who have three and more of them with people of the
 * first kind: who comes to part of the meetings belongs to the ring too.
 */
function findEdges(columns: CommentColumns, kept: Kept, policy: RingPolicy): Edge[] {
  const all = candidates(columns, kept, policy);
  const strong = all.filter(({ byChance }) => byChance <= policy.acceptedPairs);
  const core = new Set(
    pruned(strong.map(({ a, b, count }): Edge => [a, b, count])).flatMap((pair) => [pair[0], pair[1]]),
  );
  const weak = all.filter(({ byChance }) => byChance > policy.acceptedPairs && byChance <= policy.weakPairs);
  const links = new Map<number, number>();
  for (const { a, b } of [...strong, ...weak]) {
    if (core.has(a) && !core.has(b)) links.set(b, (links.get(b) ?? 0) + 1);
    if (core.has(b) && !core.has(a)) links.set(a, (links.get(a) ?? 0) + 1);
  }
  const joined = (one: number, other: number) => core.has(one) && (core.has(other) || (links.get(other) ?? 0) >= 3);
  return [...strong, ...weak.filter(({ a, b }) => joined(a, b) || joined(b, a))].map(({ a, b, count }) => [
    a,
    b,
    count,
  ]);
}

/** Only people with at least two such pairs: a chain of chance meetings is no ring. */
function pruned(edges: readonly Edge[]): Edge[] {
  let left = [...edges];
  for (;;) {
    const degrees = new Map<number, number>();
    for (const [a, b] of left) for (const one of [a, b]) degrees.set(one, (degrees.get(one) ?? 0) + 1);
    const next = left.filter(([a, b]) => degrees.get(a)! >= 2 && degrees.get(b)! >= 2);
    if (next.length === left.length) return next;
    left = next;
  }
}

/** Posts under which at least three of a ring stood within the time, by ring. */
function meetingsOf(kept: Kept, ringOf: ReadonlyMap<number, number>, within: number): Map<number, Set<number>> {
  const posts = new Map<number, Set<number>>();
  const { author, minute, starts, post } = kept;
  for (let place = 0; place + 1 < starts.length; place++) {
    const times = new Map<number, number[]>();
    for (let at = starts[place]!; at < starts[place + 1]!; at++) {
      const ring = ringOf.get(author[at]!);
      if (ring !== undefined) times.set(ring, [...(times.get(ring) ?? []), minute[at]!]);
    }
    for (const [ring, minutes] of times)
      if (minutes.some((one, index) => index >= 2 && one - minutes[index - 2]! <= within))
        posts.set(ring, (posts.get(ring) ?? new Set()).add(post[starts[place]!]!));
  }
  return posts;
}

/** All rings, the largest first. Pure: the same columns give the same rings. Memory grows with the pairs that meet. */
export function findRings(columns: CommentColumns, policy: RingPolicy = defaultRingPolicy): Ring[] {
  const kept = keep(columns, policy);
  const edges = pruned(findEdges(columns, kept, policy));
  const numbers = new Map<number, number>();
  for (const [a, b] of edges) for (const one of [a, b]) if (!numbers.has(one)) numbers.set(one, numbers.size);
  const people = [...numbers.keys()];
  const forest = new Forest(people.length);
  for (const [a, b] of edges) forest.join(numbers.get(a)!, numbers.get(b)!);
  const groups = Map.groupBy(people, (one) => forest.rootOf(numbers.get(one)!));
  const rings = [...groups.values()].filter((group) => group.length >= policy.leastPeople);
  const ringOf = new Map(rings.flatMap((group, ring) => group.map((one): [number, number] => [one, ring])));
  const edgesOf = Map.groupBy(edges, ([a]) => ringOf.get(a) ?? -1);
  const meetings = meetingsOf(kept, ringOf, policy.withinMinutes);
  return rings
    .map((group, ring): Ring => {
      const posts = [...(meetings.get(ring) ?? [])].sort((a, b) => a - b);
      const accounts = [...new Set(posts.map((post) => columns.accountOf[post]!))].sort((a, b) => a - b);
      return { people: group.toSorted((a, b) => a - b), pairs: edgesOf.get(ring) ?? [], posts, accounts };
    })
    .sort((a, b) => b.people.length - a.people.length || a.people[0]! - b.people[0]!);
}
