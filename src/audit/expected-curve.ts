// The follower curve with the band in which it was expected: what a dossier draws.
import { dayNumber } from '../base/day.ts';
import type { PlatformDay } from './basis.ts';
import type { Evidence, Family } from './contract.ts';
import type { CurveDay, Stretch } from './contract-curve.ts';
import { fitGrowth, growthOf, residualsOf } from './matched-filter.ts';
import { type DailySeries, dayAt, seriesOf } from './series.ts';

/** Days below which no growth is fitted (family/growth.ts). */
const leastDays = 30;
/** Half the width of the band in standard deviations: 19 of 20 usual days lie inside. */
const deviations = 2;

const explained: readonly string[] = ['viral_growth', 'giveaway_growth'];
const told: readonly string[] = ['follower_burst', 'follower_drip', ...explained];

/** The stretches of the curve that the growth family speaks of, in the order of their days. */
export function stretchesOf(families: readonly Family[]): Stretch[] {
  const growth = families.find(({ id }) => id === 'growth');
  return (growth?.findings ?? [])
    .flatMap(({ code, from, to }) =>
      from === null || to === null || !told.includes(code) ? [] : [{ from, to, isExplained: explained.includes(code) }],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

interface Expected {
  /** Growth that is expected of each day, what the platform as a whole did included. */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

function expectedGrowth(series: DailySeries, platformDays: readonly PlatformDay[]): Expected {
  const growth = growthOf(series);
  const shifts = new Float64Array(series.followers.length);
  for (const { day, shift } of platformDays) {
    const at = day - series.firstDay;
    if (at > 0 && at < shifts.length) shifts[at] = shift;
  }
  for (const [day, shift] of shifts.entries()) growth.growth[day]! -= shift;
  const { expected, variance } = residualsOf(growth, fitGrowth(growth, series), series);
  return { mean: expected.map((one, day) => one + shifts[day]!), variance };
}

/**
 * The day from which each day's expectation starts: the day before, or the one before the stretch that it lies in. The day
 * after a stretch has none (−1), so that the band breaks off there instead of leaping back to the curve.
 */
function anchorsOf(series: DailySeries, stretches: readonly Stretch[]): Int32Array {
  const anchors = Int32Array.from(series.followers, (_, day) => day - 1);
  for (const { from, to } of stretches) {
    const first = Math.max(1, dayNumber(from) - series.firstDay);
    const last = Math.min(anchors.length - 1, dayNumber(to) - series.firstDay);
    for (let day = first; day <= last; day++) anchors[day] = first - 1;
    if (last >= first && last + 1 < anchors.length) anchors[last + 1] = -1;
  }
  return anchors;
}

function bandOf(series: DailySeries, { mean, variance }: Expected, anchors: Int32Array) {
  return Array.from(series.followers, (_, day): { low: number; high: number } | null => {
    const anchor = anchors[day]!;
    if (anchor < 0) return null;
    let [growth, spread] = [0, 0];
    for (let one = anchor + 1; one <= day; one++) {
      growth += mean[one]!;
      spread += variance[one]!;
    }
    const before = series.followers[anchor]!;
    const reach = deviations * Math.sqrt(spread);
    return {
      low: Math.max(0, Math.round(before * (1 + growth - reach))),
      high: Math.max(0, Math.round(before * (1 + growth + reach))),
    };
  });
}

/**
 * Every day of the longest stretch of observations, and the observed days outside it: followers as seen, and the band
 * followers of the day before × (1 + expected growth ± 2 standard deviations) of the model that the growth family fits.
 * Inside a marked stretch the band goes on from the day before the stretch, so that what lies above it is the excess that
 * the finding tells. Below 30 days there is no model and no band.
 */
export function expectedCurve(
  evidence: Evidence,
  platformDays: readonly PlatformDay[],
  stretches: readonly Stretch[],
): CurveDay[] {
  const seen = new Map(evidence.account.followers);
  const series = seriesOf(evidence);
  const curve = new Map<string, CurveDay>();
  for (const [day, followers] of seen) curve.set(day, { day, followers, low: null, high: null });
  if (series !== null && series.followers.length >= leastDays) {
    const band = bandOf(series, expectedGrowth(series, platformDays), anchorsOf(series, stretches));
    for (const [index, one] of band.entries()) {
      const day = dayAt(series, index);
      curve.set(day, { day, followers: seen.get(day) ?? null, low: one?.low ?? null, high: one?.high ?? null });
    }
  }
  return [...curve.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
