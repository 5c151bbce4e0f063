// Engagement: interactions of the last posts against what is usual for the platform and size; many followers who never
// interact are not influence.

import type { Platform, Tier } from '../../base/id.ts';
import type { Random } from '../../base/random.ts';
import { platformTerms } from '../../base/terms.ts';
import type { Facts, Phrase } from '../../base/words.ts';
import { bootstrapDeviation } from '../bootstrap.ts';
import type { Finding, Post } from '../contract.ts';
import { findingWords } from '../finding-words.ts';
import { baseWords, missingWords, qualityWords } from '../missing-words.ts';
import { type AuditPolicy, type EngagementNorm, normFor } from '../policy.ts';
import { type FindingFacts, finding, measured, notEnough, percent, type Reading } from '../reading.ts';
import { interactionsOf } from '../series.ts';
import { clamp, logNormalDensity, rounded, weightedQuantile } from '../statistics.ts';

const leastPosts = 12;
const mostPosts = 30;
const settledHours = 72;
const halfLifeDays = 90;
const hourMs = 3_600_000;
/** Bought followers thin the rate out: on average to a quarter (ln ≈ −1.4), spread ± a factor of two. */
const thinning = { shift: -1.4, deviation: 0.7 };
const limits = { low: -0.6, high: 2.5 };
/** Norms of trade sources count half. */
const heuristicWeight = 0.5;
/** Comments per like below which very high interactions look bought (1:100, nctoro.com/a139820). */
const fewComments = 0.01;

export interface EngagementFacts {
  readonly platform: string;
  readonly tier: Tier;
  /** The last known follower count; null when there is none. */
  readonly followers: number | null;
  readonly posts: readonly Post[];
  /** The latest moment of the evidence: posts younger than three days are not settled. */
  readonly nowMs: number;
}

interface Rate {
  readonly log: number;
  readonly weight: number;
}

function baseOf(post: Post, norm: EngagementNorm, followers: number | null): number | null {
  return norm.base === 'views' ? post.views : followers;
}

function ratesOf(facts: EngagementFacts, norm: EngagementNorm): Rate[] {
  const settled = facts.posts
    .filter((post) => facts.nowMs - Date.parse(post.at) >= settledHours * hourMs)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const rates: Rate[] = [];
  for (const post of settled) {
    const interactions = interactionsOf(post);
    const base = baseOf(post, norm, facts.followers);
    if (interactions === null || base === null || rates.length >= mostPosts) continue;
    const ageDays = (facts.nowMs - Date.parse(post.at)) / (24 * hourMs);
    rates.push({ log: Math.log((interactions + 0.5) / (base + 1)), weight: 2 ** (-ageDays / halfLifeDays) });
  }
  return rates;
}

const medianOf = (rates: readonly Rate[]) =>
  weightedQuantile(
    rates.map((rate) => rate.log),
    rates.map((rate) => rate.weight),
    0.5,
  );

interface Curve {
  readonly middle: number;
  readonly deviation: number;
}

function curveOf(norm: EngagementNorm): Curve {
  return { middle: Math.log(norm.middle), deviation: (Math.log(norm.high) - Math.log(norm.low)) / (2 * 1.645) };
}

/** ln f(bought) / f(honest); above the middle of the norm it stays what it is there. */
function thinRatio(log: number, curve: Curve): number {
  const x = Math.min(log, curve.middle);
  const bought = Math.hypot(curve.deviation, thinning.deviation);
  const llr =
    logNormalDensity(x, curve.middle + thinning.shift, bought) - logNormalDensity(x, curve.middle, curve.deviation);
  return clamp(llr, limits.low, limits.high);
}

/** Comments per like over all posts with both counts; null when unknown. */
function commentsPerLike(posts: readonly Post[]): number | null {
  const both = posts.filter((post) => post.likes !== null && post.comments !== null);
  const likes = both.reduce((sum, post) => sum + (post.likes ?? 0), 0);
  return likes === 0 ? null : both.reduce((sum, post) => sum + (post.comments ?? 0), 0) / likes;
}

function platformName(platform: string): Phrase {
  return platformTerms[platform as Platform] ?? { it: platform, en: platform, zh: platform };
}

interface Frame {
  readonly platform: string;
  readonly norm: EngagementNorm;
}

/** A finding whose holes have a text of their own in each language. */
function tell(
  code: 'low_engagement' | 'likes_without_comments',
  { platform, norm }: Frame,
  facts: FindingFacts,
  more: Facts,
): Finding {
  const name = platformName(platform);
  const phrase = findingWords[code];
  const inside = (language: keyof Phrase) =>
    phrase[language]
      .replace('{base}', baseWords[norm.base][language])
      .replace('{platform}', name[language])
      .replace('{quality}', qualityWords[norm.quality][language]);
  return finding(code, { it: inside('it'), en: inside('en'), zh: inside('zh') }, facts, more);
}

/** Reads the interactions of the last settled posts against the norm of the platform and tier. */
export function readEngagement(facts: EngagementFacts, policy: AuditPolicy, random: Random): Reading {
  const norm = normFor(policy, facts.platform, facts.tier);
  if (norm === null) return notEnough(missingWords.platform, { platform: facts.platform });
  if (norm.base === 'followers' && facts.followers === null)
    return notEnough(missingWords.followers, { least: 1, found: 0 });
  const rates = ratesOf(facts, norm);
  if (rates.length < leastPosts) return notEnough(missingWords.posts, { least: leastPosts, found: rates.length });
  const curve = curveOf(norm);
  const log = medianOf(rates);
  const share = norm.quality === 'measured' ? 1 : heuristicWeight;
  const llr = thinRatio(log, curve) * share;
  const ratio = commentsPerLike(facts.posts);
  const isHigh = Math.exp(log) > norm.high && ratio !== null && ratio < fewComments;
  const frame = { platform: facts.platform, norm };
  const shown = { measured: percent(Math.exp(log)), expected: percent(norm.middle) };
  const usual = { low: percent(norm.low), middle: percent(norm.middle), high: percent(norm.high) };
  const findings = [
    ...(Math.exp(log) < norm.low ? [tell('low_engagement', frame, shown, usual)] : []),
    ...(isHigh ? [tell('likes_without_comments', frame, shown, { ratio: rounded(ratio * 100, 2) })] : []),
  ];
  const deviation = bootstrapDeviation(rates, (sample) => thinRatio(medianOf(sample), curve) * share, random);
  return measured(isHigh ? Math.max(llr, 0.6) : llr, Math.hypot(deviation, 0.3), findings);
}
