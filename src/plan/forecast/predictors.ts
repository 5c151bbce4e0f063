// What the mean of a post's count depends on, as a sparse row of a linear model of ln(1 + count).
import { formats, type Platform, platforms, topics } from '../../base/id.ts';
import type { AskedPost, PostingFacts } from './facts.ts';
import type { CountPrior, ForecastPolicy } from './policy.ts';

/** Followers at which the slope may change: the tier borders, in ln(followers ÷ 10,000). */
const knots = [0, Math.log(10), Math.log(100)] as const;

const slopePlace = 1;
const hingePlace = 2;
const platformPlace = hingePlace + knots.length;
const platformSlopePlace = platformPlace + platforms.length;
const formatPlace = platformSlopePlace + platforms.length;
const topicPlace = formatPlace + formats.length;
const sponsoredPlace = topicPlace + topics.length;
const agePlace = sponsoredPlace + 1;
/** Coefficients of a model. */
export const coefficientCount = agePlace + 1;

const platformIndex = new Map<string, number>(platforms.map((one, index) => [one, index]));
const formatIndex = new Map<string, number>(formats.map((one, index) => [one, index]));
const topicIndex = new Map<string, number>(topics.map((one, index) => [one, index]));

/** Mean and standard deviation of every coefficient before the archive has taught anything. */
export function coefficientPrior(
  prior: CountPrior,
  { offsets }: ForecastPolicy,
): { readonly middle: Float64Array; readonly deviation: Float64Array } {
  const middle = new Float64Array(coefficientCount);
  const deviation = new Float64Array(coefficientCount);
  middle[0] = prior.middle;
  deviation[0] = prior.middleDoubt;
  middle[slopePlace] = prior.slope;
  deviation[slopePlace] = prior.slopeDoubt;
  deviation.fill(offsets.hinge, hingePlace, platformPlace);
  deviation.fill(offsets.platform, platformPlace, platformSlopePlace);
  deviation.fill(offsets.platformSlope, platformSlopePlace, formatPlace);
  deviation.fill(offsets.format, formatPlace, topicPlace);
  deviation.fill(offsets.topic, topicPlace, sponsoredPlace);
  middle[sponsoredPlace] = offsets.sponsored.middle;
  deviation[sponsoredPlace] = offsets.sponsored.deviation;
  deviation[agePlace] = offsets.age;
  return { middle, deviation };
}

/** ln(followers ÷ 10,000); null when followers are not known or none. From one follower to ten billion. */
export function sizeOf(followers: number | null): number | null {
  if (followers === null || !Number.isFinite(followers) || followers <= 0) return null;
  return Math.log(Math.min(1e10, Math.max(1, followers)) / 10_000);
}

/** Years of a post's age that count, at most three. */
const yearsOf = (daysAgo: number): number => Math.min(3, Math.max(0, daysAgo) / 365);

/** A sparse row: places and values side by side. */
export interface PredictorRow {
  readonly places: readonly number[];
  readonly values: readonly number[];
}

/** Of what the account brings to every post of its: intercept, size, platform, topics. */
export function accountRow(facts: Pick<PostingFacts, 'platform' | 'topics'>, size: number): PredictorRow {
  const platform = platformIndex.get(facts.platform)!;
  const places = [0, slopePlace, platformPlace + platform, platformSlopePlace + platform];
  const values = [1, size, 1, size];
  for (const [index, knot] of knots.entries())
    if (size > knot) {
      places.push(hingePlace + index);
      values.push(size - knot);
    }
  const known = facts.topics.flatMap((topic) => topicIndex.get(topic) ?? []);
  for (const topic of new Set(known)) {
    places.push(topicPlace + topic);
    values.push(known.filter((one) => one === topic).length / known.length);
  }
  return { places, values };
}

/** Of what the post brings: format, whether it is paid for, age. */
export function postRow({ format, isSponsored }: AskedPost, daysAgo: number): PredictorRow {
  const places: number[] = [];
  const values: number[] = [];
  const shape = format === null ? undefined : formatIndex.get(format);
  if (shape !== undefined) {
    places.push(formatPlace + shape);
    values.push(1);
  }
  if (isSponsored) {
    places.push(sponsoredPlace);
    values.push(1);
  }
  if (daysAgo > 0) {
    places.push(agePlace);
    values.push(yearsOf(daysAgo));
  }
  return { places, values };
}

const within01 = (slope: number): number => Math.min(1, Math.max(0, slope));

/**
 * Mean of an account's posts without format, sponsor and age. Along followers it never falls, and never rises faster than
 * they do: slopes are held between 0 and 1, so that bought followers which the audit finds can only lower a forecast.
 */
export function accountMean(
  coefficients: ArrayLike<number>,
  facts: Pick<PostingFacts, 'platform' | 'topics'>,
  size: number,
): number {
  const platform = platformIndex.get(facts.platform)!;
  let slope = coefficients[slopePlace]! + coefficients[platformSlopePlace + platform]!;
  let mean = coefficients[0]! + coefficients[platformPlace + platform]!;
  if (size < 0) mean += within01(slope) * size;
  for (const [index, knot] of knots.entries()) {
    slope += coefficients[hingePlace + index]!;
    if (size > knot) mean += within01(slope) * (Math.min(size, knots[index + 1] ?? size) - knot);
  }
  let sum = 0;
  let known = 0;
  for (const topic of facts.topics) {
    const index = topicIndex.get(topic);
    if (index === undefined) continue;
    sum += coefficients[topicPlace + index]!;
    known += 1;
  }
  return known === 0 ? mean : mean + sum / known;
}

/** What a post adds to its account's mean. */
export function postOffset(coefficients: ArrayLike<number>, asked: AskedPost, daysAgo: number): number {
  const shape = asked.format === null ? undefined : formatIndex.get(asked.format);
  return (
    (shape === undefined ? 0 : coefficients[formatPlace + shape]!) +
    (asked.isSponsored ? coefficients[sponsoredPlace]! : 0) +
    coefficients[agePlace]! * yearsOf(daysAgo)
  );
}

/** Standard deviation of the mean of a platform's accounts, from the covariance of the coefficients (row by row). */
export function meanDoubt(covariance: ArrayLike<number>, platform: Platform): number {
  const at = platformIndex.get(platform)!;
  const pair = (a: number, b: number): number =>
    covariance[a * coefficientCount + a]! +
    covariance[b * coefficientCount + b]! +
    2 * covariance[a * coefficientCount + b]!;
  // An account is about a factor of four and a half smaller or larger than 10,000: 1.5 in logarithms.
  const variance = pair(0, platformPlace + at) + 1.5 ** 2 * pair(slopePlace, platformSlopePlace + at);
  return Math.sqrt(Math.max(0, variance));
}
