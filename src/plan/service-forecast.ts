// Forecasts for accounts of the archive: from what it taught last, which is named with its day and never silently behind.
import { createHash } from 'node:crypto';
import { dayOf } from '../base/day.ts';
import { canonicalJson } from '../base/json.ts';
import type { Db } from '../db/connect.ts';
import type { ForecastBasis } from './forecast/basis.ts';
import { audiencePerViewer } from './forecast/eagerness.ts';
import type { AskedPost, PostForecast, PostingFacts } from './forecast/facts.ts';
import { forecastPosts } from './forecast/forecast-posts.ts';
import { learnForecast } from './forecast/learn.ts';
import { countCommon, learnOverlap, peopleOf, type SeenCommenters } from './forecast/learn-overlap.ts';
import { type Overlap, type OverlapSide, overlapOf } from './forecast/overlap.ts';
import { defaultForecastPolicy, usualPost } from './forecast/policy.ts';
import {
  findNewestBasis,
  insertBasis,
  listCommented,
  listTeachers,
  loadCommenters,
  loadPostingFacts,
  readArchiveState,
  readLastDay,
  type StoredBasis,
} from './store-forecast.ts';

/** Accounts that teach, and posts of each that are read. */
const mostTeachers = 5_000;
const mostPosts = 40;
/** Accounts whose commenters teach how audiences overlap. */
const mostCommented = 3_000;
const pageSize = 1_000;
/** An archive with so many bytes of posts, some 40,000, is learned from at once when it is asked; a larger one in the background. */
const smallArchive = 20_000_000;

async function readTeachers(db: Db, asOf: Date | null): Promise<PostingFacts[]> {
  const ids = await listTeachers(db, mostTeachers);
  const wish = { asOf, matureDays: defaultForecastPolicy.matureDays, mostPosts };
  const teachers: PostingFacts[] = [];
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = ids.slice(start, start + pageSize);
    const facts = await loadPostingFacts(db, page, wish);
    teachers.push(...page.flatMap((id) => facts.get(id) ?? []));
  }
  return teachers;
}

/** People of an account's audience, by what one of its posts is foreseen to reach. */
function audienceOf(facts: PostingFacts, basis: ForecastBasis): number | null {
  const views = forecastPosts(facts, basis)?.views.p50;
  return views === undefined ? null : audiencePerViewer * views;
}

/** How audiences overlap on each platform, from who comments under several accounts. */
async function learnOverlaps(db: Db, asOf: Date | null, basis: ForecastBasis): Promise<ForecastBasis['overlaps']> {
  const { matureDays, newestPosts } = defaultForecastPolicy;
  const ids = await listCommented(db, mostCommented);
  const seen: SeenCommenters[] = [];
  for (let start = 0; start < ids.length; start += pageSize) {
    const page = ids.slice(start, start + pageSize);
    const [commenters, facts] = await Promise.all([
      loadCommenters(db, page, newestPosts),
      loadPostingFacts(db, page, { asOf, matureDays, mostPosts: newestPosts }),
    ]);
    for (const [id, posts] of commenters) {
      const known = facts.get(id);
      if (known)
        seen.push({ id, platform: known.platform, topics: known.topics, posts, audience: audienceOf(known, basis) });
    }
  }
  const byPlatform = [...Map.groupBy(seen, ({ platform }) => platform)].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(byPlatform.map(([platform, members]) => [platform, learnOverlap(members)]));
}

/** Learns from the archive as it is and keeps it, unless the newest basis is of the same archive and policy. */
export async function learnForecastBasis(db: Db, now: Date): Promise<StoredBasis> {
  const [newest, { archive }] = await Promise.all([findNewestBasis(db), readArchiveState(db)]);
  if (newest !== null && isCurrent(newest, archive)) return newest;
  const asOf = await readLastDay(db, now);
  const basis = learnForecast(await readTeachers(db, asOf), dayOf(now));
  const overlaps = await learnOverlaps(db, asOf, basis);
  const { version: _, madeOn: __, ...learned } = { ...basis, overlaps };
  const version = `sha256:${createHash('sha256').update(canonicalJson(learned)).digest('hex')}`;
  const stored = { version, archive, madeAt: now, asOf, learned };
  await insertBasis(db, stored);
  return stored;
}

function isCurrent(stored: StoredBasis, archive: string): boolean {
  return stored.archive === archive && stored.learned.policy === defaultForecastPolicy.version;
}

export interface BasisInForce {
  readonly basis: ForecastBasis;
  readonly asOf: Date | null;
  /** The archive has changed since; what it teaches now is being learned or will be after the next import. */
  readonly isBehind: boolean;
}

/** What the archive has taught. Learns first where nothing was learned yet, and where a small archive has changed. */
export async function basisInForce(db: Db, now: Date): Promise<BasisInForce> {
  const [newest, { archive, postBytes }] = await Promise.all([findNewestBasis(db), readArchiveState(db)]);
  const isWaiting = newest !== null && !isCurrent(newest, archive) && postBytes > smallArchive;
  const stored =
    newest !== null && (isWaiting || isCurrent(newest, archive)) ? newest : await learnForecastBasis(db, now);
  const { version, madeAt, asOf, learned } = stored;
  return { basis: { ...learned, version, madeOn: dayOf(madeAt) }, asOf, isBehind: isWaiting };
}

export interface ForecastNote {
  readonly version: string;
  readonly madeOn: string | null;
  /** The day from which the age of posts counts. */
  readonly asOf: string | null;
  readonly isBehind: boolean;
}

function noteOf({ version, madeOn }: ForecastBasis, asOf: Date | null, isBehind: boolean): ForecastNote {
  return { version, madeOn, asOf: asOf === null ? null : dayOf(asOf), isBehind };
}

export interface AccountForecasts {
  /** By account id; accounts of which there is not enough data are absent. */
  readonly forecasts: ReadonlyMap<string, PostForecast>;
  readonly basis: ForecastNote;
}

/** Foresees one post of each of these accounts. Ids that the archive does not know are absent. */
export async function forecastAccounts(
  db: Db,
  ids: readonly string[],
  now: Date,
  asked: AskedPost = usualPost,
): Promise<AccountForecasts> {
  const { basis, asOf, isBehind } = await basisInForce(db, now);
  const { matureDays, newestPosts } = defaultForecastPolicy;
  const facts = await loadPostingFacts(db, ids, { asOf, matureDays, mostPosts: newestPosts });
  const forecasts = new Map<string, PostForecast>();
  for (const id of ids) {
    const known = facts.get(id);
    const forecast = known === undefined ? null : forecastPosts(known, basis, asked);
    if (forecast !== null) forecasts.set(id, forecast);
  }
  return {
    forecasts,
    basis: noteOf(basis, asOf, isBehind),
  };
}

export interface PairOverlap extends Overlap {
  readonly a: string;
  readonly b: string;
}

/** Every two of a few accounts that have an overlap to tell, in the order of the ids given: for the lines of a plan. */
export async function overlapAmong(
  db: Db,
  ids: readonly string[],
  now: Date,
): Promise<{ readonly pairs: readonly PairOverlap[]; readonly basis: ForecastNote }> {
  const { basis, asOf, isBehind } = await basisInForce(db, now);
  const { matureDays, newestPosts } = defaultForecastPolicy;
  const [commenters, facts] = await Promise.all([
    loadCommenters(db, ids, newestPosts),
    loadPostingFacts(db, ids, { asOf, matureDays, mostPosts: newestPosts }),
  ]);
  const people = ids.map((id) => peopleOf({ posts: commenters.get(id) ?? [] }));
  const common = countCommon(people);
  const sides = ids.map((id, place): OverlapSide | null => {
    const known = facts.get(id);
    const audience = known === undefined ? null : audienceOf(known, basis);
    if (known === undefined || audience === null) return null;
    return { platform: known.platform, topics: known.topics, audience, people: people[place]!.length };
  });
  const pairs: PairOverlap[] = [];
  for (const [second, other] of sides.entries())
    for (const [first, one] of sides.slice(0, second).entries()) {
      if (one === null || other === null) continue;
      const seen = common.get(first * ids.length + second) ?? 0;
      const overlap = overlapOf(one, other, seen, basis.overlaps[one.platform]);
      if (overlap) pairs.push({ a: ids[first]!, b: ids[second]!, ...overlap });
    }
  return { pairs, basis: noteOf(basis, asOf, isBehind) };
}
