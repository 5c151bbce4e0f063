// The stretches of a curve that need explaining, and those that a hit or a giveaway explains.
import type { Post } from './contract.ts';
import { bestWindow, type Residuals, type Window, widths } from './matched-filter.ts';
import { type DailySeries, interactionsOf, postDay } from './series.ts';
import { median } from './statistics.ts';

/** Only windows of this size are evidence (methods §1.2). */
const leastShare = 0.02;
const leastHeads = 500;
const fewestHeads = 50;
const mostFindings = 3;
/** Extra followers per extra interaction that a post doing well may bring, at the most. */
const generousConversion = 0.3;
const viralRatio = 3;
const giveawayRatio = 1.5;
/** Days that a hit or a giveaway may explain. */
const longestEvent = 7;
/** Words of a giveaway, in the three languages: who must follow to win follows. */
const giveawayWords = /抽奖|送福利|抽\S{0,4}位|转发抽|关注并|giveaway|win a |to win|in palio|estrazione|vinci/i;

export type Cause = 'viral' | 'giveaway';

export interface Judged extends Window {
  /** Interactions of these days relative to the usual ones; null when not known. */
  readonly ratio: number | null;
  /** What explains it; null = nothing that the evidence knows. */
  readonly cause: Cause | null;
}

export interface FoundWindows {
  readonly open: readonly Judged[];
  readonly explained: readonly Judged[];
  /** The residuals without the explained stretches. */
  readonly left: Residuals;
}

/** The first day of which interactions are known: the day of the first post in the series. */
function firstKnown(series: DailySeries): number {
  const first = series.interactions?.findIndex((one) => one > 0) ?? -1;
  return first < 0 ? series.followers.length : first;
}

interface Usual {
  readonly day: number;
  readonly post: number;
  readonly from: number;
}

function usualOf(series: DailySeries, posts: readonly Post[]): Usual {
  const from = firstKnown(series);
  const known = posts.flatMap((post) => interactionsOf(post) ?? []);
  const day =
    series.interactions === null || from >= series.interactions.length ? 0 : median(series.interactions.subarray(from));
  return { day, post: known.length === 0 ? 0 : median(known), from };
}

/** A post of these days, or of the day before, that asks people to follow for a prize and was taken up. */
function hasGiveaway(window: Window, series: DailySeries, posts: readonly Post[], usual: Usual): boolean {
  return posts.some((post) => {
    const day = postDay(post) - series.firstDay;
    if (day < window.from - 1 || day > window.to) return false;
    return giveawayWords.test(post.text) && (interactionsOf(post) ?? 0) >= giveawayRatio * usual.post;
  });
}

/** How many times the usual interactions a window saw, looking a day back because growth lags behind. */
function judge(window: Window, series: DailySeries, posts: readonly Post[], usual: Usual): Judged {
  const { interactions, followers } = series;
  if (interactions === null || window.from < usual.from) return { ...window, ratio: null, cause: null };
  const seen = interactions.subarray(Math.max(0, window.from - 1), window.to + 1);
  const peak = seen.reduce((most, one) => Math.max(most, one), 0);
  const extra = seen.reduce((sum, one) => sum + Math.max(0, one - usual.day), 0);
  const ratio = peak / Math.max(usual.day, 1);
  const heads = window.excess * followers[window.from - 1]!;
  const isViral = ratio >= viralRatio && heads <= generousConversion * extra;
  // A hit explains its days, not the weeks around it: what drips in beside it is not its doing.
  if (window.to - window.from >= longestEvent) return { ...window, ratio, cause: null };
  const cause = isViral ? 'viral' : hasGiveaway(window, series, posts, usual) ? 'giveaway' : null;
  return { ...window, ratio, cause };
}

function isEvidence(window: Window, series: DailySeries): boolean {
  const heads = window.excess * series.followers[window.from - 1]!;
  const isLarge = window.excess >= leastShare || heads >= leastHeads;
  return isLarge && heads >= fewestHeads && heads >= 2 * series.displayStep;
}

function masked(residual: Float64Array, window: Window): void {
  residual.fill(0, Math.max(1, window.from - 1), window.to + 4);
}

/** The strongest windows, the strongest first; those that a post explains are set apart. */
export function findWindows(series: DailySeries, residuals: Residuals, posts: readonly Post[]): FoundWindows {
  const open: Judged[] = [];
  const explained: Judged[] = [];
  const usual = usualOf(series, posts);
  const work = { ...residuals, residual: Float64Array.from(residuals.residual) };
  const left = { ...residuals, residual: Float64Array.from(residuals.residual) };
  for (let round = 0; round < 2 * mostFindings && open.length < mostFindings; round++) {
    let best: Window | null = null;
    for (const width of widths) {
      const window = bestWindow(work, series, width);
      if (window !== null && isEvidence(window, series) && (best === null || window.z > best.z)) best = window;
    }
    if (best === null || best.z <= 0) break;
    const judged = judge(best, series, posts, usual);
    if (judged.cause === null) open.push(judged);
    else explained.push(judged);
    if (judged.cause !== null) masked(left.residual, judged);
    masked(work.residual, judged);
  }
  return { open, explained, left };
}
