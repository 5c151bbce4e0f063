// One answer of one method: what the days after would have been, in total and by day, and how sure that is.
import { addDays, type Day } from '../../base/day.ts';
import { drawNormal, type Random } from '../../base/random.ts';
import { type BstsOptions, drawCounterfactual } from './bsts.ts';
import { weekColumns, yearColumns } from './calendar.ts';
import { deviationOf, meanOf, quantileOf } from './panel.ts';
import { fromScale, meanFromScale, type Scale, toScale } from './scale.ts';
import { panelEffect } from './synthetic.ts';

/** What a method sees: days from `first`, the treatment after `before` of them. NaN is unknown. */
export interface Window {
  readonly first: Day;
  readonly treated: Float64Array;
  readonly others: readonly Float64Array[];
  readonly before: number;
}

export interface Estimate {
  /** Sales of every day as they would have been. */
  readonly expected: Float64Array;
  /** Possible values of the sum over the days after that have sales, centred on its mean. */
  readonly totals: Float64Array;
  readonly expectedTotal: number;
  readonly actualTotal: number;
  /** Standard deviation of the total. */
  readonly deviation: number;
  /** 95 % of single days lie between. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** How much each other series counts: weight or share of draws (0–1). */
  readonly weights: Float64Array;
}

/** The part of a window that starts `skip` days later and has `before` and `after` days. */
export function partOf({ first, treated, others }: Window, skip: number, before: number, after: number): Window {
  const cut = (series: Float64Array) => series.slice(skip, skip + before + after);
  return { first: addDays(first, skip), treated: cut(treated), others: others.map(cut), before };
}

function sumKnown(values: Float64Array, known: Float64Array, from: number): number {
  let sum = 0;
  for (let day = from; day < known.length; day++) if (!Number.isNaN(known[day]!)) sum += values[day]!;
  return sum;
}

/** A covariate on the scale of the sales, or as it is where it can be negative. */
function onScale(series: Float64Array, scale: Scale): Float64Array {
  return series.some((value) => value < 0) ? series : series.map((value) => toScale(scale, value));
}

/** The common movement of the series that BSTS made use of, each in its own standard deviations; null of none. */
export function marketOf({ others, before }: Window, weights: Float64Array, scale: Scale): Float64Array | null {
  const total = weights.reduce((sum, one) => sum + one, 0);
  if (total === 0) return null;
  const market = new Float64Array(others[0]!.length);
  others.forEach((series, at) => {
    const values = onScale(series, scale);
    const spread = deviationOf(values, 0, before) || 1;
    for (let day = 0; day < market.length; day++) market[day]! += ((weights[at]! / total) * values[day]!) / spread;
  });
  return market;
}

/** BSTS with the other series and the calendar as columns. */
export function estimateByBsts(window: Window, scale: Scale, options: BstsOptions, random: Random): Estimate {
  const { first, treated, others, before } = window;
  const days = treated.length;
  const calendar = [...weekColumns(first, days), ...yearColumns(first, days, before)];
  const draws = drawCounterfactual(
    {
      before: treated.slice(0, before).map((value) => toScale(scale, value)),
      columns: [...others.map((series) => onScale(series, scale)), ...calendar],
      seasonal: calendar.length,
      after: days - before,
    },
    options,
    random,
  );
  const { count, means, deviations } = draws;
  const expected = new Float64Array(days);
  const byDay = Array.from({ length: days }, () => new Float64Array(count));
  const totals = new Float64Array(count);
  for (let draw = 0; draw < count; draw++)
    for (let day = 0; day < days; day++) {
      const mean = means[draw * days + day]!;
      const value = fromScale(scale, mean + deviations[draw]! * drawNormal(random));
      byDay[day]![draw] = value;
      expected[day]! += meanFromScale(scale, mean, deviations[draw]!) / count;
      if (day >= before && !Number.isNaN(treated[day]!)) totals[draw]! += value;
    }
  return {
    expected,
    totals,
    expectedTotal: sumKnown(expected, treated, before),
    actualTotal: sumKnown(treated, treated, before),
    deviation: deviationOf(totals),
    low: Float64Array.from(byDay, (values) => quantileOf(values, 0.025)),
    high: Float64Array.from(byDay, (values) => quantileOf(values, 0.975)),
    weights: draws.inclusion.slice(0, others.length),
  };
}

/** The same series as multiples of their own mean before, times the mean of the treated. */
function indexed(window: Window): Window {
  const level = meanOf(window.treated, 0, window.before);
  const others = window.others.map((series) => {
    const own = meanOf(series, 0, window.before);
    return own > 0 ? series.map((value) => (value / own) * level) : series;
  });
  return { ...window, others };
}

/** Errors of SDID where nothing happened: every control once as if treated. By control: total, then every day. */
function placeboErrors({ others, before }: Window): { totals: Float64Array; byDay: Float64Array[] } {
  const errors = others.map((treated, at) => {
    const controls = others.filter((_, other) => other !== at);
    const { expected } = panelEffect({ controls, treated: [treated], before }, 'sdid');
    return treated.map((value, day) => value - expected[day]!);
  });
  const totals = Float64Array.from(errors, (error) => error.slice(before).reduce((sum, one) => sum + one, 0));
  const days = Array.from({ length: others[0]!.length }, (_, day) => Float64Array.from(errors, (error) => error[day]!));
  return { totals, byDay: days };
}

/** SDID over indexed series without its doubt: total and days. All days must be known. */
export function sdidTotal(window: Window): { readonly expected: Float64Array; readonly weights: Float64Array } {
  const { treated, others, before } = indexed(window);
  const { expected, controls } = panelEffect({ controls: others, treated: [treated], before }, 'sdid');
  return { expected, weights: controls };
}

/** SDID with the doubt that its errors on the controls show. */
export function estimateBySdid(window: Window): Estimate {
  const { treated, before } = window;
  const { expected, weights } = sdidTotal(window);
  const { totals, byDay } = placeboErrors(indexed(window));
  const half = byDay.map((errors) => 1.96 * Math.sqrt(meanOf(errors.map((one) => one * one))));
  const expectedTotal = sumKnown(expected, treated, before);
  return {
    expected,
    totals: totals.map((error) => expectedTotal + error),
    expectedTotal,
    actualTotal: sumKnown(treated, treated, before),
    deviation: Math.sqrt(meanOf(totals.map((one) => one * one))),
    low: expected.map((value, day) => value - half[day]!),
    high: expected.map((value, day) => value + half[day]!),
    weights,
  };
}
