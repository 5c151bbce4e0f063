// Learns from posts how counts follow size, platform, format and topic, how KOLs differ, and how wide intervals must be.
import { type Platform, platforms } from '../../base/id.ts';
import { type CountBasis, type ForecastBasis, type Knowledge, noLean, type RatioBasis, shippedBasis } from './basis.ts';
import { calibrate, type ForecastError, leanOf } from './calibrate.ts';
import { countOrNull, type PostingFacts, type SeenPost } from './facts.ts';
import { rawForecast } from './forecast-posts.ts';
import { newestOf } from './kol-effect.ts';
import { fitModel } from './mixed-model.ts';
import { defaultForecastPolicy, type ForecastPolicy } from './policy.ts';
import { accountRow, coefficientPrior, meanDoubt, postRow, sizeOf } from './predictors.ts';

type Measure = 'views' | 'interactions';

/** Posts of one account that teach; more would only repeat what they say. */
const mostPosts = 40;
/** Posts of one account whose error is measured, so that nobody's errors are everybody's. */
const mostErrors = 12;

interface Teacher {
  readonly facts: PostingFacts;
  readonly size: number;
  readonly posts: readonly SeenPost[];
}

/** Accounts of a known size with their posts whose count is known, newest first. */
function teachersOf(accounts: readonly PostingFacts[], measure: Measure): Teacher[] {
  return accounts.flatMap((facts) => {
    const size = sizeOf(facts.followers);
    const posts = facts.posts.filter(
      (post) => countOrNull(post[measure]) !== null && Number.isFinite(post.daysAgo) && post.daysAgo >= 0,
    );
    return size === null || posts.length === 0 ? [] : [{ facts, size, posts: newestOf(posts, mostPosts) }];
  });
}

/** The same accounts as they were `days` earlier; accounts without an older post are absent. */
function asOf(teachers: readonly Teacher[], days: number): Teacher[] {
  return teachers.flatMap((one) => {
    const posts = one.posts
      .filter((post) => post.daysAgo >= days)
      .map((post) => ({ ...post, daysAgo: post.daysAgo - days }));
    return posts.length === 0 ? [] : [{ ...one, posts }];
  });
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

function sizesOf(teachers: readonly Teacher[]): CountBasis['platforms'] {
  const found: Partial<Record<Platform, { posts: number; size: number; sizeSpread: number }>> = {};
  for (const [platform, members] of Map.groupBy(teachers, ({ facts }) => facts.platform)) {
    const size = members.reduce((sum, one) => sum + one.size, 0) / members.length;
    const squares = members.reduce((sum, one) => sum + (one.size - size) ** 2, 0);
    // Few accounts do not know how much sizes spread: eight of a spread of 1.5 beside them.
    const sizeSpread = Math.sqrt((8 * 1.5 ** 2 + squares) / (8 + members.length));
    found[platform] = {
      posts: members.reduce((sum, one) => sum + one.posts.length, 0),
      size: rounded(size),
      sizeSpread: rounded(sizeSpread),
    };
  }
  return found;
}

function fitCounts(teachers: readonly Teacher[], measure: Measure, policy: ForecastPolicy): CountBasis {
  const groups = teachers.map(({ facts, size, posts }) => ({
    account: accountRow(facts, size),
    posts: posts.map((post) => postRow(post, post.daysAgo)),
    y: posts.map((post) => Math.log1p(post[measure]!)),
  }));
  const { between, within } = policy[measure];
  const model = fitModel(groups, { ...coefficientPrior(policy[measure], policy), between, within });
  const doubt = platforms.map((platform) => [platform, rounded(meanDoubt(model.covariance, platform))]);
  return {
    coefficients: [...model.coefficients].map(rounded),
    doubt: Object.fromEntries(doubt) as Record<Platform, number>,
    between: rounded(model.between),
    within: rounded(model.within),
    halfLifeDays: policy.halfLives[0]!,
    platforms: sizesOf(teachers),
    leans: { own: noLean, bare: noLean },
    cells: {},
  };
}

interface Replay {
  readonly teacher: Teacher;
  /** Posts before the day, as old as they were on it. */
  readonly older: readonly SeenPost[];
  /** Posts after it, the newest. */
  readonly newer: readonly SeenPost[];
}

/** Accounts with a post in the last `days`. */
function replaysOf(teachers: readonly Teacher[], days: number): Replay[] {
  return teachers.flatMap((teacher) => {
    const newer = teacher.posts.filter((post) => post.daysAgo < days).slice(0, mostErrors);
    return newer.length === 0 ? [] : [{ teacher, newer, older: asOf([teacher], days)[0]?.posts ?? [] }];
  });
}

/**
 * Forecasts of the newer posts, beside what came: from the older ones, and by size alone. The latter by accounts that had
 * no older post, where there are enough of them: who was never seen is not like who was.
 */
function errorsOf(
  replays: readonly Replay[],
  measure: Measure,
  basis: CountBasis,
  policy: ForecastPolicy,
): ForecastError[] {
  const strangers = replays.filter(({ older }) => older.length === 0);
  const bare = strangers.flatMap(({ newer }) => newer).length >= policy.calibratedFrom ? strangers : replays;
  const errorsFor = (knowledge: Knowledge, members: readonly Replay[]) =>
    members.flatMap(({ teacher: { facts }, older, newer }) =>
      newer.map((post): ForecastError => {
        const own = knowledge === 'own' ? older : [];
        const { middle, deviation } = rawForecast(facts, own, measure, basis, post, policy);
        const normalised = (Math.log1p(post[measure]!) - middle) / deviation;
        return {
          knowledge,
          platform: facts.platform,
          tier: facts.tier,
          normalised,
          deviation,
          weight: 2 ** (-post.daysAgo / policy.calibrationHalfLife),
        };
      }),
    );
  const known = replays.filter(({ older }) => older.length > 0);
  return [...errorsFor('own', known), ...errorsFor('bare', bare)];
}

/** Age of the youngest of the posts that train: the share of the policy is newer. */
function splitAge(teachers: readonly Teacher[], share: number): number {
  const ages = teachers.flatMap(({ posts }) => posts.map(({ daysAgo }) => daysAgo)).sort((a, b) => a - b);
  return ages[Math.floor(ages.length * share)] ?? 0;
}

/** The half-life under which earlier posts foretell later ones best; a longer one must be better by 1 %. */
function bestHalfLife(
  teachers: readonly Teacher[],
  measure: Measure,
  basis: CountBasis,
  policy: ForecastPolicy,
): number {
  const replays = replaysOf(teachers, splitAge(teachers, policy.calibrationShare));
  const known = replays.filter(({ older }) => older.length > 0);
  let best = { halfLife: policy.halfLives[0]!, error: Number.POSITIVE_INFINITY };
  for (const halfLifeDays of policy.halfLives) {
    let error = 0;
    for (const { teacher, older, newer } of known)
      for (const post of newer) {
        const { middle } = rawForecast(teacher.facts, older, measure, { ...basis, halfLifeDays }, post, policy);
        error += (Math.log1p(post[measure]!) - middle) ** 2;
      }
    if (error < best.error * 0.99) best = { halfLife: halfLifeDays, error };
  }
  return best.halfLife;
}

/** Trains on the older posts, measures errors on the newest, and fits once more on all. */
function learnCounts(accounts: readonly PostingFacts[], measure: Measure, policy: ForecastPolicy): CountBasis | null {
  const teachers = teachersOf(accounts, measure);
  if (teachers.length === 0) return null;
  const posts = teachers.reduce((sum, one) => sum + one.posts.length, 0);
  const all = fitCounts(teachers, measure, policy);
  if (posts < policy.calibratedFrom) return all;
  const days = splitAge(teachers, policy.calibrationShare);
  const older = asOf(teachers, days);
  if (older.length === 0) return all;
  const trained = fitCounts(older, measure, policy);
  const halfLifeDays = bestHalfLife(older, measure, trained, policy);
  const errors = errorsOf(replaysOf(teachers, days), measure, { ...trained, halfLifeDays }, policy);
  const byKnowledge = (one: Knowledge) => errors.filter(({ knowledge }) => knowledge === one);
  const leans = { own: leanOf(byKnowledge('own')), bare: leanOf(byKnowledge('bare')) };
  const centred = errors.map((one) => ({ ...one, normalised: one.normalised - leans[one.knowledge].shift }));
  const cells = calibrate(centred, policy.cellPosts);
  for (const cell of Object.values(cells))
    Object.assign(cell, { lower: rounded(cell.lower), upper: rounded(cell.upper) });
  for (const lean of Object.values(leans))
    Object.assign(lean, { shift: rounded(lean.shift), lift: rounded(lean.lift) });
  return { ...all, halfLifeDays, leans, cells };
}

/** ln(views ÷ interactions) by platform, from accounts whose posts show both; ten accounts of the prior beside them. */
function learnRatios(accounts: readonly PostingFacts[], policy: ForecastPolicy): ForecastBasis['ratios'] {
  const seen = new Map<Platform, number[]>();
  for (const { platform, posts } of accounts) {
    const ratios = newestOf(
      posts.filter((post) => countOrNull(post.views) !== null && countOrNull(post.interactions) !== null),
      mostPosts,
    )
      .map((post) => Math.log1p(post.views!) - Math.log1p(post.interactions!))
      .sort((a, b) => a - b);
    const middle = ratios[ratios.length >> 1];
    if (middle !== undefined) seen.set(platform, [...(seen.get(platform) ?? []), middle]);
  }
  const prior = 10;
  const learned: Partial<Record<Platform, RatioBasis>> = {};
  for (const [platform, ratios] of seen) {
    const count = ratios.length;
    const middle = (prior * policy.ratio.middle + ratios.reduce((sum, one) => sum + one, 0)) / (prior + count);
    const squares = ratios.reduce((sum, one) => sum + (one - middle) ** 2, 0);
    const deviation = Math.sqrt((prior * policy.ratio.deviation ** 2 + squares) / (prior + count));
    learned[platform] = { middle: rounded(middle), deviation: rounded(deviation), accounts: count };
  }
  return learned;
}

/**
 * What these accounts teach, of which `daysAgo` counts from the day `madeOn`. The same accounts in any order teach the same
 * up to rounding. The version is the caller's to give: it names the content.
 */
export function learnForecast(
  accounts: readonly PostingFacts[],
  madeOn: string,
  policy: ForecastPolicy = defaultForecastPolicy,
): ForecastBasis {
  const shipped = shippedBasis(policy);
  const taught = accounts.filter(({ posts }) => posts.length > 0);
  return {
    ...shipped,
    version: 'learning',
    madeOn,
    accounts: taught.length,
    posts: taught.reduce((sum, { posts }) => sum + posts.length, 0),
    views: learnCounts(taught, 'views', policy) ?? shipped.views,
    interactions: learnCounts(taught, 'interactions', policy) ?? shipped.interactions,
    ratios: learnRatios(taught, policy),
  };
}
