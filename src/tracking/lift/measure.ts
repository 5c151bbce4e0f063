// Runs a method on a window, and on windows before it where nothing happened.
import type { Day } from '../../base/day.ts';
import { randomFrom } from '../../base/random.ts';
import { usualBsts } from './bsts.ts';
import { type Calibration, isUnseenLeap, judgeErrors, pretendedDates } from './calibrate.ts';
import { type Estimate, estimateByBsts, estimateBySdid, marketOf, partOf, sdidTotal, type Window } from './estimate.ts';
import type { Choice } from './ladder.ts';
import type { Scale } from './scale.ts';
import type { Cut } from './series.ts';

export interface LiftOptions {
  readonly from: Day;
  readonly to: Day;
  readonly seed: number;
  /** Rounds of Gibbs sampling: of the answer, and of each date that is tried. */
  readonly rounds: number;
  readonly triedRounds: number;
  readonly levelDeviation: number;
}

export const usualLift = { seed: 1, ...usualBsts, triedRounds: 250 };

/**
 * SDID compares with the six weeks before a date: on invented shops that drift, more of the past made it worse (docs/guide/lift.md).
 */
const panelDays = 42;
/** Dates at which SDID is tried lie in the last half year. */
const mostPanelDays = 182;

export interface Measured {
  readonly estimate: Estimate;
  readonly window: Window;
  readonly places: Int32Array;
  readonly calibration: Calibration;
  /** The other series leap as never before: only SDID, which lets the treated follow them in full, is believed then. */
  readonly isUnseen: boolean;
}

/** The window of a method, and which day of the cut each of its days is. SDID needs every day of the treated. */
export function windowOf(cut: Cut, { method, used }: Choice): { window: Window; places: Int32Array } {
  const all = [...cut.treated.keys()];
  const kept = method === 'bsts' ? all : all.filter((day) => !Number.isNaN(cut.treated[day]!));
  const before = kept.filter((day) => day < cut.before).length;
  const skip = method === 'bsts' ? 0 : Math.max(0, before - mostPanelDays);
  const places = Int32Array.from(kept.slice(skip));
  const pick = (series: Float64Array) => Float64Array.from(places, (day) => series[day]!);
  const others = used.map((at) => pick(cut.others[at]!.values));
  return {
    window: { first: cut.days[places[0]!]!, treated: pick(cut.treated), others, before: before - skip },
    places,
  };
}

/** The six weeks before a date and the days after it: what SDID sees. */
export function recentPart(window: Window, before: number, after: number): Window {
  const seen = Math.min(before, panelDays);
  return partOf(window, before - seen, seen, after);
}

/** SDID on the newest weeks; earlier days have no expectation. */
function estimateRecent(window: Window): Estimate {
  const part = recentPart(window, window.before, window.treated.length - window.before);
  const estimate = estimateBySdid(part);
  const padded = (values: Float64Array) => {
    const all = new Float64Array(window.treated.length).fill(Number.NaN);
    all.set(values, window.before - part.before);
    return all;
  };
  const { expected, low, high } = estimate;
  return { ...estimate, expected: padded(expected), low: padded(low), high: padded(high) };
}

/** Errors of the method at pretended dates, in standard deviations. */
function tryDates(
  window: Window,
  scale: Scale,
  method: Choice['method'],
  deviation: number,
  options: LiftOptions,
): number[] {
  const after = window.treated.length - window.before;
  return pretendedDates(window.before, after).flatMap((before, at) => {
    if (method === 'sdid') {
      const part = recentPart(window, before, after);
      const { expected } = sdidTotal(part);
      let error = 0;
      for (let day = part.before; day < expected.length; day++) error += part.treated[day]! - expected[day]!;
      return deviation > 0 ? [error / deviation] : [];
    }
    const part = partOf(window, 0, before, after);
    const known = (from: number, to: number) =>
      part.treated.subarray(from, to).filter((one) => !Number.isNaN(one)).length;
    if (known(0, before) < 2 || known(before, before + after) === 0) return [];
    const random = randomFrom(options.seed + at + 1);
    const tried = estimateByBsts(part, scale, { ...options, rounds: options.triedRounds }, random);
    return tried.deviation > 0 ? [(tried.actualTotal - tried.expectedTotal) / tried.deviation] : [];
  });
}

/** The answer of a method and its trial at pretended dates. */
export function measure(cut: Cut, choice: Choice, scale: Scale, options: LiftOptions): Measured {
  const { window, places } = windowOf(cut, choice);
  const estimate =
    choice.method === 'sdid'
      ? estimateRecent(window)
      : estimateByBsts(window, scale, options, randomFrom(options.seed));
  const errors = tryDates(window, scale, choice.method, estimate.deviation, options);
  const calibration = judgeErrors(errors, window.before, window.treated.length - window.before);
  const market = choice.method === 'bsts' ? marketOf(window, estimate.weights, scale) : null;
  return { estimate, window, places, calibration, isUnseen: market !== null && isUnseenLeap(market, window.before) };
}
