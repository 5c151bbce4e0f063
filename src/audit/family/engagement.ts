// Engagement: interactions of the last posts against what is usual for the platform and size; many followers who never
// interact are not influence.

import type { Platform, Tier } from '../../base/id.ts';
import { momentMs } from '../../base/moment.ts';
import { pickIndex, type Random } from '../../base/random.ts';
import { platformTerms } from '../../base/terms.ts';
import type { Facts, Phrase } from '../../base/words.ts';
import type { AuditBasis } from '../basis.ts';
import type { FamilyNorm, Finding, Post } from '../contract.ts';
import { findingWords } from '../finding-words.ts';
import { baseWords, missingWords, qualityWords } from '../missing-words.ts';
import { learnedNorm, levelsAt, placeAmong } from '../norms.ts';
import { type AuditPolicy, normFor } from '../policy.ts';
import { type FindingFacts, finding, measured, notEnough, percent, type Reading } from '../reading.ts';
import { interactionsOf } from '../series.ts';
import { clamp, logNormalDensity, mean, rounded, weightedQuantile } from '../statistics.ts';

const leastPosts = 12;
const mostPosts = 30;
const settledHours = 72;
const halfLifeDays = 90;
const hourMs = 3_600_000;
/** Bought followers thin the rate out: on average to a quarter (ln ≈ −1.4), spread ± a factor of two. */
const thinning = { shift: -1.4, deviation: 0.7 };
/** Samples drawn to see how sure the median is. */
const draws = 100;
const limits = { low: -0.6, high: 2.5, untold: 0.6 };
/** Norms of trade sources count half. */
const heuristicWeight = 0.5;
/** Comments per like below which very high interactions look bought (1:100, nctoro.com/a139820). */
const fewComments = 0.01;

export interface EngagementFacts {
  readonly platform: string;
  readonly category: string | null;
  readonly tier: Tier;
  /** The last known follower count; null when there is none. */
  readonly followers: number | null;
  readonly posts: readonly Post[];
  /** The latest moment of the evidence: posts younger than three days are not settled. */
  readonly nowMs: number;
}

export interface EngagementKnown {
  readonly policy: AuditPolicy;
  readonly basis: AuditBasis;
}

interface Rate {
  readonly log: number;
  readonly weight: number;
}

/** Log rates of the newest settled posts, newer ones weighing more. */
function ratesOf(facts: EngagementFacts, over: 'followers' | 'views'): Rate[] {
  const settled = facts.posts
    .filter((post) => facts.nowMs - momentMs(post.at) >= settledHours * hourMs)
    .toSorted((a, b) => momentMs(b.at) - momentMs(a.at));
  const rates: Rate[] = [];
  for (const post of settled) {
    const interactions = interactionsOf(post);
    const base = over === 'views' ? post.views : facts.followers;
    if (interactions === null || base === null || rates.length >= mostPosts) continue;
    const ageDays = (facts.nowMs - momentMs(post.at)) / (24 * hourMs);
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

/**
 * Deviation of a figure of the weighted median over samples drawn with replacement. The rates are sorted once; a sample is
 * how often each was drawn.
 */
function medianDeviation(rates: readonly Rate[], figure: (middle: number) => number, random: Random): number {
  const sorted = rates.toSorted((a, b) => a.log - b.log);
  const drawn = new Uint32Array(sorted.length);
  const figures = Array.from({ length: draws }, () => {
    drawn.fill(0);
    let total = 0;
    for (let draw = 0; draw < sorted.length; draw++) {
      const at = pickIndex(random, sorted.length);
      drawn[at]! += 1;
      total += sorted[at]!.weight;
    }
    let [at, below] = [0, drawn[0]! * sorted[0]!.weight];
    while (below < total / 2 && at < sorted.length - 1) below += drawn[++at]! * sorted[at]!.weight;
    return figure(sorted[at]!.log);
  });
  const middle = mean(figures);
  return Math.sqrt(mean(figures.map((one) => (one - middle) ** 2)));
}

interface Curve {
  readonly middle: number;
  readonly deviation: number;
}

/** What is usual for peers, wherever it comes from. Shares, not logs. */
interface Usual {
  readonly base: 'followers' | 'views';
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly quality: 'learned' | 'measured' | 'heuristic';
  readonly source: string;
  /** Accounts that it was learned from; null where it was not. */
  readonly accounts: number | null;
  /** Log levels at the learned quantiles; null where it was not learned. */
  readonly levels: readonly number[] | null;
}

/** The norm that the archive teaches, or the shipped one; null where there is neither. */
function usualFor(facts: EngagementFacts, { policy, basis }: EngagementKnown): Usual | null {
  const { platform, category, tier, followers } = facts;
  const learned = learnedNorm(basis, platform, category, tier);
  if (learned !== null && followers !== null) {
    const levels = levelsAt(learned, followers);
    const [low, middle, high] = [levels[0]!, levels[3]!, levels.at(-1)!].map(Math.exp) as [number, number, number];
    const source = [platform, learned.category, learned.tier].filter((one) => one !== null).join(' · ');
    return { base: learned.base, low, middle, high, quality: 'learned', source, accounts: learned.accounts, levels };
  }
  const shipped = normFor(policy, platform, tier);
  return shipped === null ? null : { ...shipped, accounts: null, levels: null };
}

function curveOf(usual: Usual): Curve {
  const deviation = (Math.log(usual.high) - Math.log(usual.low)) / (2 * 1.645);
  return { middle: Math.log(usual.middle), deviation: Math.max(0.1, deviation) };
}

/** ln f(bought) / f(honest); above the middle of the norm it stays what it is there. */
function thinRatio(log: number, curve: Curve): number {
  const x = Math.min(log, curve.middle);
  const bought = Math.hypot(curve.deviation, thinning.deviation);
  const llr =
    logNormalDensity(x, curve.middle + thinning.shift, bought) - logNormalDensity(x, curve.middle, curve.deviation);
  return clamp(llr, limits.low, limits.high);
}

/** Who lies among the usual 95 % is not accused: what is not told must not count as evidence. */
const accused = (llr: number, isTold: boolean): number => (isTold ? llr : Math.min(llr, limits.untold));

/** Comments per like over all posts with both counts; null when unknown. */
function commentsPerLike(posts: readonly Post[]): number | null {
  const both = posts.filter((post) => post.likes !== null && post.comments !== null);
  const likes = both.reduce((sum, post) => sum + (post.likes ?? 0), 0);
  return likes === 0 ? null : both.reduce((sum, post) => sum + (post.comments ?? 0), 0) / likes;
}

function platformName(platform: string): Phrase {
  return platformTerms[platform as Platform] ?? { it: platform, en: platform, zh: platform };
}

/** A finding whose holes have a text of their own in each language. */
function tell(
  code: 'low_engagement' | 'likes_without_comments',
  platform: string,
  usual: Usual,
  facts: FindingFacts,
  more: Facts,
): Finding {
  const name = platformName(platform);
  const phrase = findingWords[code];
  const inside = (language: keyof Phrase) =>
    phrase[language]
      .replace('{base}', baseWords[usual.base][language])
      .replace('{platform}', name[language])
      .replace('{quality}', qualityWords[usual.quality][language]);
  const all = { it: inside('it'), en: inside('en'), zh: inside('zh') };
  return finding(code, all, facts, { ...more, accounts: usual.accounts ?? 0 });
}

function normOf(usual: Usual, log: number): FamilyNorm {
  const { base, low, middle, high, quality, source, accounts, levels } = usual;
  const shown = {
    low: rounded(low, 5),
    middle: rounded(middle, 5),
    high: rounded(high, 5),
    own: rounded(Math.exp(log), 5),
  };
  const place = levels === null ? null : rounded(placeAmong(levels, log), 4);
  return {
    ...shown,
    base,
    quality,
    source,
    accounts,
    place,
    levels: levels?.map((one) => rounded(Math.exp(one), 6)) ?? null,
  };
}

/** Reads the interactions of the last settled posts against what is usual for peers. */
export function readEngagement(facts: EngagementFacts, known: EngagementKnown, random: Random): Reading {
  const usual = usualFor(facts, known);
  if (usual === null) return notEnough(missingWords.platform, { platform: facts.platform });
  if (usual.base === 'followers' && facts.followers === null)
    return notEnough(missingWords.followers, { least: 1, found: 0 });
  const rates = ratesOf(facts, usual.base);
  if (rates.length < leastPosts) return notEnough(missingWords.posts, { least: leastPosts, found: rates.length });
  const curve = curveOf(usual);
  const log = medianOf(rates);
  const share = usual.quality === 'heuristic' ? heuristicWeight : 1;
  const isLow = Math.exp(log) < usual.low;
  const llr = accused(thinRatio(log, curve) * share, isLow);
  const ratio = commentsPerLike(facts.posts);
  const isHigh = Math.exp(log) > usual.high && ratio !== null && ratio < fewComments;
  const shown = { measured: percent(Math.exp(log)), expected: percent(usual.middle) };
  const range = { low: percent(usual.low), middle: percent(usual.middle), high: percent(usual.high) };
  const { platform } = facts;
  const findings = [
    ...(isLow ? [tell('low_engagement', platform, usual, shown, range)] : []),
    ...(isHigh ? [tell('likes_without_comments', platform, usual, shown, { ratio: rounded(ratio * 100, 2) })] : []),
  ];
  const deviation = medianDeviation(rates, (middle) => thinRatio(middle, curve) * share, random);
  const reading = measured(isHigh ? Math.max(llr, 0.6) : llr, Math.hypot(deviation, 0.3), findings);
  return { ...reading, norm: normOf(usual, log) };
}
