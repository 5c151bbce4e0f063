// “Did it work?”: sales after a campaign against what they would have been, by the best method that the data allow, held to
// what that method says at dates where nothing happened. It never guesses: below a floor the answer is “not measurable”.
import { dayNumber } from '../../base/day.ts';
import type { LiftDay, LiftObstacle, LiftResult } from '../contract-lift.ts';
import type { Estimate } from './estimate.ts';
import { type Choice, chooseMethod, leastDaysBefore, leastMedianSales } from './ladder.ts';
import { type LiftOptions, type Measured, measure, recentPart, usualLift, windowOf } from './measure.ts';
import { meanOf, quantileOf } from './panel.ts';
import { scaleFor } from './scale.ts';
import { sentencesOf } from './sentences.ts';
import { type Cut, cutSeries, type SalesSeries } from './series.ts';
import { panelEffect } from './synthetic.ts';
import { drawTail, normalTail } from './tail.ts';

/** 2.8 standard deviations: seen at 5 % in 4 of 5 cases. */
const seenAt = 2.8;
/** With fewer known days even the smallest effect cannot be told. */
const leastDaysForSmallest = 14;

type Sums = Pick<LiftResult, 'total' | 'relative' | 'p' | 'smallest'>;

/** Total, interval and chance: the draws of BSTS or the normal of SDID, widened by what the trials say. */
function sumsOf(
  method: Choice['method'],
  estimate: Estimate,
  factor: number,
): Required<Sums> & { total: NonNullable<Sums['total']> } {
  const { totals, expectedTotal, actualTotal } = estimate;
  const effect = actualTotal - expectedTotal;
  const deviation = estimate.deviation * factor;
  const widened = totals.map((total) => expectedTotal + factor * (total - expectedTotal));
  const isDrawn = method === 'bsts';
  const low = isDrawn ? actualTotal - quantileOf(widened, 0.975) : effect - 1.96 * deviation;
  const high = isDrawn ? actualTotal - quantileOf(widened, 0.025) : effect + 1.96 * deviation;
  const sales = seenAt * deviation;
  const isRelative = expectedTotal > 0 && actualTotal - high > 0;
  return {
    total: { actual: actualTotal, expected: expectedTotal, effect, low, high, deviation },
    relative: isRelative ? sharesOf(actualTotal, expectedTotal, low, high) : null,
    p: isDrawn ? drawTail(widened, actualTotal) : deviation > 0 ? normalTail(Math.abs(effect) / deviation) : null,
    smallest: expectedTotal > 0 ? { share: sales / expectedTotal, sales } : null,
  };
}

/**
 * The effect as a share of what was expected. The middle is over the expected total: CausalImpact's mean of the shares of all draws
 * erred more on invented shops, because few low draws make it large. The ends are over the ends of what was expected.
 */
function sharesOf(actual: number, expected: number, low: number, high: number): NonNullable<LiftResult['relative']> {
  return { effect: actual / expected - 1, low: actual / (actual - low) - 1, high: actual / (actual - high) - 1 };
}

/** The days, with the band of single days widened as the total is; sales on a scale that starts at 0 stay above it. */
function daysOf(cut: Cut, measured: Measured | null): LiftDay[] {
  const known = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const placeOf = new Map(measured ? [...measured.places].map((day, place) => [day, place]) : []);
  const floor = cut.treated.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0;
  return cut.days.map((day, at) => {
    const place = placeOf.get(at);
    const of = (name: 'expected' | 'low' | 'high') =>
      place === undefined || !measured ? null : known(measured.estimate[name][place]);
    const expected = of('expected');
    const wide = (bound: number | null) =>
      bound === null || expected === null || !measured
        ? null
        : Math.max(floor, expected + measured.calibration.factor * (bound - expected));
    return {
      day,
      actual: known(cut.treated[at]),
      expected,
      low: wide(of('low')),
      high: wide(of('high')),
      isAfter: at >= cut.before,
    };
  });
}

/** What simpler methods would have said. */
function simplerOf(cut: Cut, choice: Choice): LiftResult['also'] {
  const known = (values: Float64Array) => values.filter((value) => !Number.isNaN(value));
  const after = known(cut.treated.subarray(cut.before));
  const before = known(cut.treated.subarray(0, cut.before)).slice(-after.length);
  const naive = { method: 'before_after' as const, effect: after.length * (meanOf(after) - meanOf(before)) };
  if (choice.method !== 'sdid') return [naive];
  const whole = windowOf(cut, choice).window;
  const window = recentPart(whole, whole.before, whole.treated.length - whole.before);
  const panel = { controls: window.others, treated: [window.treated], before: window.before };
  return [
    ...(['sc', 'did'] as const).map((method) => ({ method, effect: after.length * panelEffect(panel, method).effect })),
    naive,
  ];
}

const obstacleOf = ({ daysBefore, medianBefore }: Cut): LiftObstacle | null =>
  daysBefore < leastDaysBefore ? 'short' : (medianBefore ?? 0) < leastMedianSales ? 'few' : null;

/**
 * Measures what sales between `from` and `to` were beyond what they would have been. At least one day of them must have known
 * sales. Fewer than 28 known days before, a median below 5 sales a day, or errors to one side at pretended dates:
 * `not_measurable`, with the smallest effect that could have been seen where that can be told. Same seed, same answer.
 */
export function measureLift(
  series: SalesSeries,
  given: Pick<LiftOptions, 'from' | 'to'> & Partial<LiftOptions>,
): LiftResult {
  const options: LiftOptions = { ...usualLift, ...given };
  const cut = cutSeries(series, options.from, options.to);
  const choice = chooseMethod(cut);
  const scale = scaleFor(cut.treated, cut.medianBefore ?? 0);
  const early = obstacleOf(cut);
  const measured = cut.daysBefore >= leastDaysForSmallest ? measure(cut, choice, scale, options) : null;
  const sums = measured ? sumsOf(choice.method, measured.estimate, measured.calibration.factor) : null;
  const obstacle = early ?? (measured?.isUnseen ? 'unseen' : measured?.calibration.isBiased ? 'biased' : null);
  const told = obstacle === null && sums !== null ? sums : null;
  const verdict =
    told === null ? 'not_measurable' : told.total.low > 0 ? 'worked' : told.total.high < 0 ? 'harmed' : 'unclear';
  const result: Omit<LiftResult, 'sentences'> = {
    verdict,
    obstacle,
    method: measured ? choice.method : null,
    why: choice.why,
    scale: measured ? (choice.method === 'sdid' ? 'index' : scale) : null,
    from: options.from,
    to: cut.days.at(-1)!,
    daysBefore: cut.daysBefore,
    daysAfter: cut.daysAfter,
    medianBefore: cut.medianBefore,
    used: choice.used.map((at, place) => {
      const { name, kind } = cut.others[at]!;
      return { name, kind, weight: measured?.estimate.weights[place] ?? 0 };
    }),
    leftOut: [...choice.leftOut],
    total: told?.total ?? null,
    relative: told?.relative ?? null,
    p: told?.p ?? null,
    smallest: obstacle === 'biased' || obstacle === 'unseen' ? null : (sums?.smallest ?? null),
    calibration: measured && {
      dates: measured.calibration.dates,
      factor: measured.calibration.factor,
      bias: measured.calibration.bias,
      isFull: measured.calibration.isFull,
    },
    also: cut.daysBefore > 0 ? simplerOf(cut, choice) : [],
    days: daysOf(cut, told ? measured : null),
    seed: options.seed,
  };
  return { ...result, sentences: sentencesOf(result) };
}

/** The last day with known sales, and whether any day from `from` on has some. */
export function lastKnownDay(series: SalesSeries): number | null {
  const last = series.treated.findLastIndex((value) => value !== null);
  return last < 0 ? null : dayNumber(series.first) + last;
}
