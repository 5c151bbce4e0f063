// Forecasts as they would have been made on four days of the past, beside what came, and beside a line through followers.

import type { PostForecast, Spread } from '../../../src/plan/forecast/facts.ts';
import { forecastPosts, tailOf80 } from '../../../src/plan/forecast/forecast-posts.ts';
import { learnForecast } from '../../../src/plan/forecast/learn.ts';
import { defaultForecastPolicy } from '../../../src/plan/forecast/policy.ts';
import type { History } from './histories.ts';

export interface Outcome {
  readonly platform: string;
  readonly tier: string;
  readonly posts: number;
  /** ln(1 + count): what came, the forecast's p10, p50 and p90, and the line's middle and deviation. */
  readonly came: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly mean: number;
  readonly line: number;
  readonly lineDeviation: number;
}

export interface Cutoffs {
  /** The day of the last forecast's last post. */
  readonly end: number;
  readonly count: number;
  /** Days that each forecast looks ahead. */
  readonly ahead: number;
}

type Measure = 'views' | 'interactions';

/** Least squares of ln(1 + count) on ln(followers), platform by platform: the follower-only yardstick. */
function followerLine(pairs: readonly (readonly [number, number])[]): { a: number; b: number; deviation: number } {
  const n = pairs.length;
  const [mx, my] = [0, 1].map((at) => pairs.reduce((sum, pair) => sum + pair[at]!, 0) / n) as [number, number];
  const sxx = pairs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  const b = pairs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / Math.max(1e-9, sxx);
  const a = my - b * mx;
  const deviation = Math.sqrt(pairs.reduce((sum, [x, y]) => sum + (y - a - b * x) ** 2, 0) / Math.max(1, n - 2));
  return { a, b, deviation };
}

const logOf = (value: number): number => Math.log1p(value);

/** Every post of the days ahead of each cutoff, forecast from posts at least a week older than the cutoff. */
export function backtest(histories: readonly History[], measure: Measure, { end, count, ahead }: Cutoffs): Outcome[] {
  const outcomes: Outcome[] = [];
  for (let step = count; step >= 1; step--) {
    const cutoff = end - step * ahead;
    const known = histories.map(({ facts, posts }) => ({
      ...facts,
      posts: posts
        .map(({ day, ...post }) => ({ ...post, daysAgo: cutoff - day }))
        .filter(({ daysAgo }) => daysAgo >= defaultForecastPolicy.matureDays),
    }));
    const basis = learnForecast(known, 'backtest');
    const pairs = new Map<string, [number, number][]>();
    for (const { platform, followers, posts } of known)
      for (const post of posts)
        if (post[measure] !== null && followers) {
          const list = pairs.get(platform) ?? [];
          list.push([Math.log(followers), logOf(post[measure])]);
          pairs.set(platform, list);
        }
    const lines = new Map([...pairs].map(([platform, list]) => [platform, followerLine(list)]));
    for (const [index, { facts, posts }] of histories.entries()) {
      const line = lines.get(facts.platform);
      if (!line || !facts.followers) continue;
      for (const post of posts.filter(({ day }) => day > cutoff && day <= cutoff + ahead)) {
        if (post[measure] === null) continue;
        const forecast: PostForecast | null = forecastPosts(known[index]!, basis, post);
        if (!forecast) continue;
        const { p10, p50, p90, mean }: Spread = measure === 'views' ? forecast.views : forecast.engagement;
        outcomes.push({
          platform: facts.platform,
          tier: facts.tier,
          posts: known[index]!.posts.length,
          came: logOf(post[measure]),
          ...{ p10: logOf(p10), p50: logOf(p50), p90: logOf(p90), mean },
          line: line.a + line.b * Math.log(facts.followers),
          lineDeviation: line.deviation,
        });
      }
    }
  }
  return outcomes;
}

export interface Measured {
  readonly posts: number;
  readonly coverage: number;
  readonly below: number;
  readonly error: number;
  readonly lineError: number;
  readonly lineCoverage: number;
  readonly pinball: number;
  readonly linePinball: number;
  readonly width: number;
  readonly lineWidth: number;
  /** What came in all ÷ the sum of the means. */
  readonly total: number;
}

const pinballOf = (came: number, at: number, share: number): number =>
  came >= at ? share * (came - at) : (1 - share) * (at - came);

/** Coverage of p10–p90, root mean square error of ln(1 + count), and mean pinball loss of p10, p50 and p90. */
export function measure(outcomes: readonly Outcome[]): Measured {
  const n = outcomes.length;
  const mean = (of: (one: Outcome) => number) => outcomes.reduce((sum, one) => sum + of(one), 0) / n;
  const lineAt = (one: Outcome, sign: number) => one.line + sign * tailOf80 * one.lineDeviation;
  const pinball = (came: number, [low, middle, high]: readonly [number, number, number]) =>
    (pinballOf(came, low, 0.1) + pinballOf(came, middle, 0.5) + pinballOf(came, high, 0.9)) / 3;
  return {
    posts: n,
    coverage: mean((one) => (one.came >= one.p10 && one.came <= one.p90 ? 1 : 0)),
    below: mean((one) => (one.came < one.p10 ? 1 : 0)),
    error: Math.sqrt(mean((one) => (one.came - one.p50) ** 2)),
    lineError: Math.sqrt(mean((one) => (one.came - one.line) ** 2)),
    lineCoverage: mean((one) => (Math.abs(one.came - one.line) <= tailOf80 * one.lineDeviation ? 1 : 0)),
    pinball: mean((one) => pinball(one.came, [one.p10, one.p50, one.p90])),
    linePinball: mean((one) => pinball(one.came, [lineAt(one, -1), one.line, lineAt(one, 1)])),
    width: mean((one) => one.p90 - one.p10),
    lineWidth: mean((one) => 2 * tailOf80 * one.lineDeviation),
    total: mean((one) => Math.expm1(one.came)) / mean((one) => one.mean),
  };
}
