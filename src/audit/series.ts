// Daily followers and daily interactions of one account, on one calendar, gaps marked.
import { dayFromNumber, dayNumber } from '../base/day.ts';
import { momentMs } from '../base/moment.ts';
import type { Evidence, Post } from './contract.ts';

export interface DailySeries {
  /** Day number of the first entry. */
  readonly firstDay: number;
  /** Followers of every day; inside gaps interpolated. */
  readonly followers: Float64Array;
  /** 1 where the day's growth was really observed; 0 inside gaps, where a change spread evenly proves nothing. */
  readonly isObserved: Uint8Array;
  /** Interactions credited to every day; null where posts with counts are too few to say. */
  readonly interactions: Float64Array | null;
  /** Counts are displayed in steps of this size; 1 when exact. */
  readonly displayStep: number;
}

/** How a post's interactions spread over its first seven days (methods §1.2, until learned per platform). */
const spreadOverDays = [0.55, 0.22, 0.1, 0.06, 0.04, 0.02, 0.01];
const longestGapDays = 3;
/** Posts with counts below which interactions of a day cannot be told. */
const fewestPosts = 5;

type Point = readonly [day: number, followers: number];

/** Known counts by day; of several of one day the last of the document counts. */
function pointsOf(evidence: Evidence): Point[] {
  const byDay = new Map<number, number>();
  for (const [day, followers] of evidence.account.followers)
    if (followers !== null) byDay.set(dayNumber(day), followers);
  return [...byDay].sort(([a], [b]) => a - b);
}

/** The longest stretch of points with gaps of at most three days; of two alike the earlier. */
export function longestStretch(points: readonly Point[]): Point[] {
  let [bestFrom, bestLength, from] = [0, 0, 0];
  for (let at = 0; at < points.length; at++) {
    if (at > 0 && points[at]![0] - points[at - 1]![0] > longestGapDays + 1) from = at;
    if (at - from + 1 > bestLength) [bestFrom, bestLength] = [from, at - from + 1];
  }
  return points.slice(bestFrom, bestFrom + bestLength);
}

function greatestDivisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

const divisorOf = (points: readonly Point[]): number =>
  points.reduce((common, [, followers]) => greatestDivisor(common, Math.round(followers)), 0);

/**
 * The step in which counts are displayed: what divides all of them. Small divisors mean exact counts. Of counts said to be
 * displayed only those of the largest magnitude decide: three figures are steps of 10 above 1,000, and none below.
 */
export function displayStepOf(points: readonly Point[], isSaidRounded: boolean): number {
  if (isSaidRounded) {
    const largest = points.reduce((most, [, followers]) => Math.max(most, followers), 1);
    const magnitude = 10 ** Math.floor(Math.log10(largest));
    return Math.max(divisorOf(points.filter(([, followers]) => followers >= magnitude)), 1);
  }
  const divisor = divisorOf(points);
  const isRound = /^[125]?0+$|^[125]0*$/.test(String(divisor)) && divisor >= 100;
  return isRound ? divisor : 1;
}

/** Displayed steps as a slope: between two changes of the displayed number the count is taken to move evenly. */
function smoothSteps(points: readonly Point[]): Point[] {
  const changes = points.filter(([, followers], index) => index === 0 || followers !== points[index - 1]![1]);
  const last = points.at(-1)!;
  const knots: Point[] = changes.map(([day, followers], index) =>
    index === 0 ? [day, followers] : [day, (followers + changes[index - 1]![1]) / 2],
  );
  if (knots.at(-1)![0] < last[0]) knots.push(last);
  return knots;
}

/** Followers on every day between the first and the last point, straight between points. */
function interpolate(points: readonly Point[]): { followers: Float64Array; isObserved: Uint8Array } {
  const first = points[0]![0];
  const length = points.at(-1)![0] - first + 1;
  const followers = new Float64Array(length);
  const isObserved = new Uint8Array(length);
  for (const [index, [day, count]] of points.entries()) {
    followers[day - first] = count;
    const before = points[index - 1];
    if (!before) continue;
    const gap = day - before[0];
    if (gap === 1) isObserved[day - first] = 1;
    for (let step = 1; step < gap; step++)
      followers[before[0] - first + step] = before[1] + ((count - before[1]) * step) / gap;
  }
  return { followers, isObserved };
}

/** Likes + comments + shares + saves; null when none of them is known. */
export function interactionsOf(post: Post): number | null {
  const known = [post.likes, post.comments, post.shares, post.saves].filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

const shanghaiMs = 8 * 3_600_000;

/** The Chinese day of a post, as a number. */
export function postDay(post: Post): number {
  return Math.floor((momentMs(post.at) + shanghaiMs) / 86_400_000);
}

function creditInteractions(posts: readonly Post[], firstDay: number, length: number): Float64Array | null {
  const credited = new Float64Array(length);
  let counted = 0;
  for (const post of posts) {
    const interactions = interactionsOf(post);
    const at = postDay(post) - firstDay;
    if (interactions === null || at < -spreadOverDays.length || at >= length) continue;
    counted++;
    for (const [age, share] of spreadOverDays.entries()) {
      const day = at + age;
      if (day >= 0 && day < length) credited[day]! += interactions * share;
    }
  }
  return counted < fewestPosts ? null : credited;
}

/** The series of an account's longest stretch without long gaps; null when there is no follower count at all. */
export function seriesOf(evidence: Evidence): DailySeries | null {
  const points = longestStretch(pointsOf(evidence));
  const first = points[0];
  if (!first) return null;
  const displayStep = displayStepOf(points, evidence.account.countsRounded);
  const days = interpolate(points);
  if (displayStep > 1) days.followers.set(interpolate(smoothSteps(points)).followers);
  return {
    firstDay: first[0],
    ...days,
    interactions: creditInteractions(evidence.posts, first[0], days.followers.length),
    displayStep,
  };
}

/** The day of an entry of a series. */
export function dayAt(series: DailySeries, index: number): string {
  return dayFromNumber(series.firstDay + index);
}
