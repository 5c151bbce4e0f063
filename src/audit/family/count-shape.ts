// Shape of the counts: likes that hardly differ, fixed ratios, round numbers, first digits. The weakest family: capped.
import type { Finding, Post } from '../contract.ts';
import { findingWords } from '../finding-words.ts';
import { missingWords } from '../missing-words.ts';
import { finding, measured, notEnough, type Reading } from '../reading.ts';
import { binomialTail, clamp, logNormalDensity, median, spread } from '../statistics.ts';

const leastPosts = 20;
const cap = 1;
const leastBenford = 100;
const benfordSpan = 100;
/** Nigrini's border of nonconformity of the mean absolute deviation of first digits. */
const nonconforming = 0.015;
/** Dispersion of log likes: honest accounts about 0.55, automatic packages below 0.15 (methods §1.4). */
const dispersions = {
  honest: { middle: Math.log(0.55), deviation: 0.5 },
  bought: { middle: Math.log(0.08), deviation: 0.45 },
};
/** Where the two are about equally likely; below it is told. */
const hardlyDiffering = 0.195;

/** Residual spread of log likes after the trend in log views (where known) is taken out. */
function dispersionOf(posts: readonly Post[]): number {
  const likes = posts.map((post) => Math.log((post.likes ?? 0) + 1));
  const views = posts.map((post) => post.views);
  if (views.some((one) => one === null)) return spread(likes);
  const x = views.map((one) => Math.log((one ?? 0) + 1));
  const mx = median(x);
  const my = median(likes);
  const sxx = x.reduce((sum, one) => sum + (one - mx) ** 2, 0);
  const sxy = x.reduce((sum, one, index) => sum + (one - mx) * (likes[index]! - my), 0);
  const slope = sxx > 1e-9 ? sxy / sxx : 0;
  return spread(likes.map((one, index) => one - my - slope * (x[index]! - mx)));
}

function uniformRatio(dispersion: number): number {
  const x = Math.log(Math.max(dispersion, 0.02));
  const { honest, bought } = dispersions;
  return clamp(
    logNormalDensity(x, bought.middle, bought.deviation) - logNormalDensity(x, honest.middle, honest.deviation),
    -0.5,
    cap,
  );
}

function tellUniform(dispersion: number): Finding[] {
  if (dispersion >= hardlyDiffering) return [];
  return [finding('uniform_likes', findingWords.uniform_likes, { measured: dispersion, expected: 0.55 })];
}

/** A ratio of likes to comments that hardly moves: both come from one tap. Needs comment counts of some size. */
function tellRigid(posts: readonly Post[]): Finding[] {
  const both = posts.filter((post) => (post.likes ?? 0) > 0 && (post.comments ?? 0) >= 10);
  if (both.length < leastPosts) return [];
  const dispersion = spread(both.map((post) => Math.log((post.likes ?? 0) / (post.comments ?? 1))));
  if (dispersion >= 0.1) return [];
  return [finding('rigid_ratio', findingWords.rigid_ratio, { measured: dispersion, expected: 0.5 })];
}

/** Multiples of 100 among counts above 1,000, far more often than one in a hundred. */
function tellHeaps(counts: readonly number[]): Finding[] {
  const large = counts.filter((count) => count >= 1_000);
  const n = large.filter((count) => count % 100 === 0).length;
  if (large.length < leastPosts || n < 3 || binomialTail(n, large.length, 0.01) > 1e-4) return [];
  const expected = large.length * 0.01;
  return [finding('round_counts', findingWords.round_counts, { measured: n, expected }, { n, all: large.length })];
}

/** Benford's law, only where it can hold: many counts over two orders of magnitude. */
function tellDigits(counts: readonly number[]): Finding[] {
  const positive = counts.filter((count) => count > 0);
  const [least, most] = [Math.min(...positive), Math.max(...positive)];
  if (positive.length < leastBenford || most / least < benfordSpan) return [];
  const shares = Array.from({ length: 9 }, () => 0);
  for (const count of positive) shares[Number(String(Math.trunc(count))[0]) - 1]! += 1 / positive.length;
  const deviation = shares.reduce(
    (sum, share, index) => sum + Math.abs(share - Math.log10(1 + 1 / (index + 1))) / 9,
    0,
  );
  // What chance alone gives so few counts: about 0.25 / √n for nine digits.
  if (deviation <= nonconforming + 0.5 / Math.sqrt(positive.length)) return [];
  const facts = { measured: deviation, expected: nonconforming };
  return [finding('first_digits', findingWords.first_digits, facts, { n: positive.length })];
}

function tellImpossible(posts: readonly Post[]): Finding[] {
  const n = posts.filter((post) => post.views !== null && post.views > 0 && (post.likes ?? 0) > post.views).length;
  return n < 2
    ? []
    : [finding('likes_exceed_views', findingWords.likes_exceed_views, { measured: n, expected: 0 }, { n })];
}

const strengths: Readonly<Record<string, number>> = {
  rigid_ratio: 0.5,
  round_counts: 0.4,
  first_digits: 0.2,
  likes_exceed_views: 0.8,
};

/** Reads the counts of the posts. Displayed, rounded counts say nothing about round numbers or first digits. */
export function readCountShape(posts: readonly Post[], isRounded: boolean): Reading {
  const liked = posts.filter((post) => post.likes !== null);
  if (liked.length < leastPosts) return notEnough(missingWords.likes, { least: leastPosts, found: liked.length });
  const counts = isRounded ? [] : posts.flatMap((post) => [post.likes, post.comments, post.shares, post.saves]);
  const known = counts.filter((count) => count !== null);
  const dispersion = dispersionOf(liked);
  const findings = [
    ...tellUniform(dispersion),
    ...tellRigid(posts),
    ...tellHeaps(known),
    ...(known.length >= leastBenford ? tellDigits(known) : []),
    ...tellImpossible(posts),
  ];
  const added = findings.reduce((sum, one) => sum + (strengths[one.code] ?? 0), 0);
  return measured(clamp(uniformRatio(dispersion) + added, -cap, cap), 0.4, findings);
}
