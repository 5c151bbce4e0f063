// Commenters: a few who write nearly all, and people who keep turning up together within the hour.
import { momentMs } from '../../base/moment.ts';
import type { RingSeen, Surroundings } from '../basis.ts';
import type { Comment, Finding } from '../contract.ts';
import { findingWords } from '../finding-words.ts';
import { missingWords } from '../missing-words.ts';
import { finding, measured, notEnough, percent, type Reading } from '../reading.ts';
import { findRings, type Ring } from '../rings.ts';
import { clamp, logit, logNormalDensity, median } from '../statistics.ts';

const leastComments = 50;
const busiest = 10;
/**
 * Logit of the share of the ten busiest among at least 50 comments: measured on 719 Instagram authors of 2019 (5 % at
 * 0.18, half at 0.37, 95 % at 0.67); farms shift it by about 1.2 (own choice).
 */
const shape = { usual: 0.37, deviation: 0.6, shift: 1.2 };
const limits = { low: -0.3, high: 0.5 };
/**
 * A group under the posts of one account: ln(share of the comments / 5 %), at most this. Fans come each in their own time,
 * a pod comes together or not at all: below this share of common posts at which a pair stands within the hour it is taken
 * for a fan club, and says little.
 */
const pods = { usual: 0.05, high: 1.2, cohesion: 0.3, fanClub: 0.2 };
const leastGroup = 5;
/** Rings of the archive: ln(share of the comments / 2 %), at most this. */
const rings = { usual: 0.02, least: 0.03, high: 2.2 };
/** People under many unrelated accounts within a week write this share of the comments at usual accounts (own choice). */
const roamers = { usual: 0.1, tellFrom: 0.3, high: 0.8 };
const minuteMs = 60_000;

/** Rings among the commenters of one account: people, posts. */
function ownRings(comments: readonly Comment[]): { rings: Ring[]; names: string[] } {
  const authors = new Map<string, number>();
  const posts = new Map<string, number>();
  const number = (numbers: Map<string, number>, key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const dated = comments.filter((comment) => comment.author !== null && comment.at !== null);
  const columns = {
    author: Uint32Array.from(dated, ({ author }) => number(authors, author!)),
    post: Uint32Array.from(dated, ({ post }) => number(posts, post)),
    minute: Float64Array.from(dated, ({ at }) => momentMs(at!) / minuteMs),
    accountOf: new Uint32Array(posts.size),
    authors: authors.size,
  };
  return { rings: findRings(columns), names: [...authors.keys()] };
}

/** Share of the comments that the ten busiest write. */
function concentration(authors: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const author of authors) counts.set(author, (counts.get(author) ?? 0) + 1);
  const top = [...counts.values()].sort((a, b) => b - a).slice(0, busiest);
  return top.reduce((sum, one) => sum + one, 0) / authors.length;
}

function tellConcentration(share: number, ratio: number): Finding[] {
  if (ratio <= 0.3) return [];
  const facts = { measured: percent(share), expected: percent(shape.usual) };
  return [finding('concentrated_commenters', findingWords.concentrated_commenters, facts)];
}

interface Pod {
  readonly people: number;
  readonly posts: number;
  readonly share: number;
  readonly isFanClub: boolean;
}

/** The largest group among the commenters of one account; null where there is none. */
function largestPod(comments: readonly Comment[]): Pod | null {
  const { rings, names } = ownRings(comments);
  const ring = rings[0];
  if (ring === undefined || ring.people.length < leastGroup) return null;
  const people = new Set(ring.people.map((one) => names[one]!));
  const postsOf = new Map<string, Set<string>>();
  for (const { author, post } of comments)
    if (author !== null && people.has(author)) postsOf.set(author, (postsOf.get(author) ?? new Set()).add(post));
  const cohesion = ring.pairs.map(([a, b, together]) => {
    const [mine, theirs] = [postsOf.get(names[a]!)!, postsOf.get(names[b]!)!];
    return together / Math.max(1, Math.min(mine.size, theirs.size));
  });
  const written = comments.filter(({ author }) => author !== null && people.has(author)).length;
  return {
    people: people.size,
    posts: ring.posts.length,
    share: written / comments.length,
    isFanClub: median(cohesion) < pods.cohesion,
  };
}

function podRatio(pod: Pod | null): number {
  if (pod === null) return 0;
  return pod.isFanClub ? pods.fanClub : clamp(Math.log(pod.share / pods.usual), pods.fanClub, pods.high);
}

function tellPod(pod: Pod | null): Finding[] {
  if (pod === null) return [];
  const { people: n, posts } = pod;
  const code = pod.isFanClub ? 'fan_club' : 'commenter_pod';
  return [finding(code, findingWords[code], { measured: n, expected: 0 }, { n, posts, share: percent(pod.share) })];
}

function tellRings(seen: readonly RingSeen[]): Finding[] {
  return seen.slice(0, 3).map(({ id, size, here, accounts, posts, share }) => {
    const facts = { measured: percent(share), expected: 0 };
    const told = finding('comment_ring', findingWords.comment_ring, facts, { size, here, accounts, posts });
    return { ...told, ring: id };
  });
}

function tellRoamers(share: number | null): Finding[] {
  if (share === null || share < roamers.tellFrom) return [];
  const facts = { measured: percent(share), expected: percent(roamers.usual) };
  return [finding('roaming_commenters', findingWords.roaming_commenters, facts)];
}

/** Reads who comments; `surroundings` says what the archive knows about these people elsewhere. */
export function readCommenters(comments: readonly Comment[], surroundings: Surroundings): Reading {
  const others = comments.filter((comment) => !comment.byKol && comment.author !== null);
  if (others.length < leastComments)
    return notEnough(missingWords.authors, { least: leastComments, found: others.length });
  const share = concentration(others.map((comment) => comment.author ?? ''));
  const x = logit(clamp(share, 0.02, 0.98));
  const honest = logNormalDensity(x, logit(shape.usual), shape.deviation);
  const bought = logNormalDensity(x, logit(shape.usual) + shape.shift, shape.deviation);
  const ratio = clamp(bought - honest, limits.low, limits.high);
  const services = surroundings.rings.filter((ring) => !ring.isFanClub && ring.share >= rings.least);
  const ringShare = services.reduce((sum, ring) => sum + ring.share, 0);
  const ofRings = ringShare > 0 ? Math.min(rings.high, Math.log(ringShare / rings.usual)) : 0;
  const pod = services.length > 0 ? null : largestPod(others);
  const roaming = surroundings.roaming;
  const ofRoamers = roaming === null ? 0 : clamp(Math.log((roaming + 0.05) / (roamers.usual + 0.05)), 0, roamers.high);
  const findings = [
    ...tellRings(services),
    ...tellRoamers(roaming),
    ...tellPod(pod),
    ...tellConcentration(share, ratio),
  ];
  return measured(ratio + ofRings + ofRoamers + podRatio(pod), 0.35, findings);
}
