// Engagement norms that the archive teaches: per platform a line for every quantile over log followers, moved for the cells of
// category and tier by what their accounts show, shrunk where these are few (methods §1.3).
import type { Tier } from '../base/id.ts';
import { type AuditBasis, type LearnedNorm, learnedQuantiles } from './basis.ts';
import { quantileLine } from './quantile-regression.ts';
import { mean, median } from './statistics.ts';

/** One account as the norms see it. */
export interface AccountRate {
  readonly platform: string;
  readonly category: string | null;
  readonly tier: Tier;
  readonly followers: number;
  /** Log of interactions per follower, or per view where `base` says so: the median of its settled posts. */
  readonly logRate: number;
}

const fewest = 30;
/** Where the rate is measured against views, because followers do not see every post. */
const viewBased: ReadonlySet<string> = new Set(['wechat']);

export const baseOfPlatform = (platform: string): 'followers' | 'views' =>
  viewBased.has(platform) ? 'views' : 'followers';

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((value) => (value - middle) ** 2));
}

interface Cell {
  readonly category: string | null;
  readonly tier: Tier;
  readonly residuals: readonly number[];
}

/** How far the cells lie from the platform's median, each shrunk towards it (method of moments). */
function offsetsOf(cells: readonly Cell[]): number[] {
  const means = cells.map(({ residuals }) => mean(residuals));
  const noise = cells.map(({ residuals }) => variance(residuals) / residuals.length);
  const between = Math.max(0, variance(means) - mean(noise));
  return means.map((middle, at) => (between === 0 ? 0 : (middle * between) / (between + noise[at]!)));
}

function cellsOf(rates: readonly AccountRate[], residuals: readonly number[]): Cell[] {
  const numbered = rates.map((rate, at) => ({ rate, residual: residuals[at]! }));
  const group = (key: (rate: AccountRate) => string, isCategory: boolean): Cell[] =>
    [...Map.groupBy(numbered, ({ rate }) => key(rate)).values()]
      .filter((members) => members.length >= fewest && (!isCategory || members[0]!.rate.category !== null))
      .map((members) => ({
        category: isCategory ? members[0]!.rate.category : null,
        tier: members[0]!.rate.tier,
        residuals: members.map(({ residual }) => residual),
      }));
  return [...group(({ tier }) => tier, false), ...group(({ tier, category }) => `${tier} ${category}`, true)];
}

function learnPlatform(platform: string, rates: readonly AccountRate[]): LearnedNorm[] {
  const x = rates.map(({ followers }) => Math.log(followers + 1));
  const y = rates.map(({ logRate }) => logRate);
  const middle = median(x);
  const lines = learnedQuantiles.map((q) => quantileLine(x, y, q, middle));
  const { slope } = lines[3]!;
  // Lines of different slopes cross; the order of the levels is kept by force.
  const levels = lines.map(({ level }) => level).sort((a, b) => a - b);
  const residuals = y.map((one, at) => one - levels[3]! - slope * (x[at]! - middle));
  const cells = cellsOf(rates, residuals);
  const shared = { platform, base: baseOfPlatform(platform), slope, middle };
  const whole: LearnedNorm = { ...shared, category: null, tier: null, levels, accounts: rates.length };
  const offsets = cells.length === 0 ? [] : offsetsOf(cells);
  return [
    whole,
    ...cells.map(({ category, tier, residuals: own }, at): LearnedNorm => {
      const moved = levels.map((level) => level + offsets[at]!);
      return { ...shared, category, tier, levels: moved, accounts: own.length };
    }),
  ];
}

/** The norms of all platforms with at least 30 accounts. Pure: the order of the accounts does not matter. */
export function learnNorms(rates: readonly AccountRate[]): LearnedNorm[] {
  const known = rates.filter(({ followers, logRate }) => followers > 0 && Number.isFinite(logRate));
  return [...Map.groupBy(known, ({ platform }) => platform)]
    .filter(([, members]) => members.length >= fewest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([platform, members]) =>
      learnPlatform(
        platform,
        members.toSorted((a, b) => a.followers - b.followers || a.logRate - b.logRate),
      ),
    );
}

/** The closest norm: of the category and tier, of the tier, of the platform; null where the archive knows too few. */
export function learnedNorm(
  basis: AuditBasis,
  platform: string,
  category: string | null,
  tier: Tier,
): LearnedNorm | null {
  const of = basis.norms.filter((norm) => norm.platform === platform);
  return (
    of.find((norm) => norm.tier === tier && norm.category !== null && norm.category === category) ??
    of.find((norm) => norm.tier === tier && norm.category === null) ??
    of.find((norm) => norm.tier === null) ??
    null
  );
}

/** The levels of a norm at so many followers. */
export function levelsAt(norm: LearnedNorm, followers: number): number[] {
  const moved = norm.slope * (Math.log(followers + 1) - norm.middle);
  return norm.levels.map((level) => level + moved);
}

/** Share of peers below a log rate, 0–1: straight between the levels; beyond them a normal tail, never quite 0 or 1. */
export function placeAmong(levels: readonly number[], logRate: number): number {
  const q = learnedQuantiles;
  const last = levels.length - 1;
  const scale = Math.max(1e-6, (levels[4]! - levels[2]!) / 1.349);
  if (logRate <= levels[0]!) return q[0] * Math.exp(-((levels[0]! - logRate) / scale) * 1.8);
  if (logRate >= levels[last]!) return 1 - (1 - q[last]!) * Math.exp(-((logRate - levels[last]!) / scale) * 1.8);
  const at = levels.findIndex((level) => logRate < level);
  const [low, high] = [levels[at - 1]!, levels[at]!];
  const share = high > low ? (logRate - low) / (high - low) : 0.5;
  return q[at - 1]! + (q[at]! - q[at - 1]!) * share;
}
