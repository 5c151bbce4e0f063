// Forecasts for accounts of the archive: from what it taught last, which is named with its day and never silently behind.
import { createHash } from 'node:crypto';
import { dayOf } from '../base/day.ts';
import { canonicalJson } from '../base/json.ts';
import type { Db } from '../db/connect.ts';
import type { ForecastBasis } from './forecast/basis.ts';
import type { AskedPost, PostForecast, PostingFacts } from './forecast/facts.ts';
import { forecastPosts } from './forecast/forecast-posts.ts';
import { learnForecast } from './forecast/learn.ts';
import { defaultForecastPolicy, usualPost } from './forecast/policy.ts';
import {
  findNewestBasis,
  insertBasis,
  listTeachers,
  loadPostingFacts,
  readArchiveState,
  readLastDay,
  type StoredBasis,
} from './store-forecast.ts';

/** Accounts that teach, and posts of each that are read. */
const mostTeachers = 5_000;
const mostPosts = 40;
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

/** Learns from the archive as it is and keeps it, unless the newest basis is of the same archive and policy. */
export async function learnForecastBasis(db: Db, now: Date): Promise<StoredBasis> {
  const [newest, { archive }] = await Promise.all([findNewestBasis(db), readArchiveState(db)]);
  if (newest !== null && isCurrent(newest, archive)) return newest;
  const asOf = await readLastDay(db, now);
  const { version: _, madeOn: __, ...learned } = learnForecast(await readTeachers(db, asOf), dayOf(now));
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
    basis: {
      ...{ version: basis.version, madeOn: basis.madeOn, isBehind },
      asOf: asOf === null ? null : dayOf(asOf),
    },
  };
}
