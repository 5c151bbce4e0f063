// Commenters: a few who write nearly all, and people who keep turning up together within the hour.
import type { Comment, Finding } from '../contract.ts';
import { findingWords } from '../finding-words.ts';
import { missingWords } from '../missing-words.ts';
import { finding, measured, notEnough, percent, type Reading } from '../reading.ts';
import { clamp, logit, logNormalDensity, poissonTail } from '../statistics.ts';

const leastComments = 50;
const busiest = 10;
/**
 * Logit of the share of the ten busiest among at least 50 comments: measured on 719 Instagram authors of 2019 (5 % at
 * 0.18, half at 0.37, 95 % at 0.67); farms shift it by about 1.2 (own choice).
 */
const shape = { usual: 0.37, deviation: 0.6, shift: 1.2 };
const limits = { low: -0.3, high: 0.8 };
/** Pairs of commenters (methods §1.6): within an hour, under three posts and more, far above chance. */
const withinMs = 3_600_000;
const leastShared = 3;
const crowdedPost = 400;
const leastGroup = 5;
/** Mean age of a comment: chance of two comments of one post within the hour = 1 h / 12 h. */
const chanceTogether = 1 / 12;
const acceptedChance = 1e-3;
/** A group under the posts of one account may be a fan club: it never says more than this. */
const podStrength = 0.6;

interface Seen {
  readonly author: string;
  readonly at: number;
}

function byPost(comments: readonly Comment[]): Seen[][] {
  const posts = new Map<string, Seen[]>();
  for (const { post, author, at } of comments) {
    if (author === null || at === null) continue;
    const seen = posts.get(post) ?? [];
    seen.push({ author, at: Date.parse(at) });
    posts.set(post, seen);
  }
  return [...posts.values()].filter((seen) => seen.length <= crowdedPost);
}

/** How often each pair of authors stands within an hour of one another, counted once per post. */
function countPairs(posts: readonly Seen[][], isRegular: (author: string) => boolean): Map<string, number> {
  const pairs = new Map<string, number>();
  for (const seen of posts) {
    const sorted = seen.filter(({ author }) => isRegular(author)).sort((a, b) => a.at - b.at);
    const here = new Set<string>();
    for (const [index, first] of sorted.entries())
      for (let next = index + 1; next < sorted.length && sorted[next]!.at - first.at <= withinMs; next++) {
        const other = sorted[next]!.author;
        if (other !== first.author) here.add(JSON.stringify([first.author, other].sort()));
      }
    for (const pair of here) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** The largest group of people linked by pairs that chance does not explain. */
function largestPod(posts: readonly Seen[][]): number {
  const postsOf = new Map<string, number>();
  for (const seen of posts)
    for (const author of new Set(seen.map((one) => one.author))) postsOf.set(author, (postsOf.get(author) ?? 0) + 1);
  const pairs = countPairs(posts, (author) => (postsOf.get(author) ?? 0) >= leastShared);
  const links = new Map<string, Set<string>>();
  for (const [pair, together] of pairs) {
    const [a, b] = JSON.parse(pair) as [string, string];
    const expected = ((postsOf.get(a) ?? 0) * (postsOf.get(b) ?? 0) * chanceTogether) / posts.length;
    if (together < leastShared || poissonTail(together, expected) * pairs.size > acceptedChance) continue;
    links.set(a, (links.get(a) ?? new Set()).add(b));
    links.set(b, (links.get(b) ?? new Set()).add(a));
  }
  return largestComponent(links);
}

function largestComponent(links: ReadonlyMap<string, ReadonlySet<string>>): number {
  const visited = new Set<string>();
  let largest = 0;
  for (const start of links.keys()) {
    const open = visited.has(start) ? [] : [start];
    let size = 0;
    while (open.length > 0) {
      const author = open.pop()!;
      if (visited.has(author)) continue;
      visited.add(author);
      size++;
      open.push(...(links.get(author) ?? []));
    }
    largest = Math.max(largest, size);
  }
  return largest;
}

/** Share of the comments that the ten busiest write. */
function concentration(authors: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const author of authors) counts.set(author, (counts.get(author) ?? 0) + 1);
  const top = [...counts.values()].sort((a, b) => b - a).slice(0, busiest);
  return top.reduce((sum, one) => sum + one, 0) / authors.length;
}

/** Reads who comments. */
export function readCommenters(comments: readonly Comment[]): Reading {
  const others = comments.filter((comment) => !comment.byKol && comment.author !== null);
  if (others.length < leastComments)
    return notEnough(missingWords.authors, { least: leastComments, found: others.length });
  const share = concentration(others.map((comment) => comment.author ?? ''));
  const x = logit(clamp(share, 0.02, 0.98));
  const honest = logNormalDensity(x, logit(shape.usual), shape.deviation);
  const ratio = clamp(
    logNormalDensity(x, logit(shape.usual) + shape.shift, shape.deviation) - honest,
    limits.low,
    limits.high,
  );
  const pod = largestPod(byPost(others));
  const isPod = pod >= leastGroup;
  const findings: Finding[] = [];
  if (ratio > 0.3)
    findings.push(
      finding('concentrated_commenters', findingWords.concentrated_commenters, {
        measured: percent(share),
        expected: percent(shape.usual),
      }),
    );
  if (isPod)
    findings.push(
      finding(
        'commenter_pod',
        findingWords.commenter_pod,
        { measured: pod, expected: 0 },
        { n: pod, posts: leastShared },
      ),
    );
  return measured(ratio + (isPod ? podStrength : 0), 0.35, findings);
}
