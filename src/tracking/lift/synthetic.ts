// Effects from comparable untreated series: synthetic difference in differences (Arkhangelsky and others 2021), synthetic
// control and difference in differences, as the R package synthdid 0.0.9 reckons them.
import type { Random } from '../../base/random.ts';
import { deviationOf, meanSeries, type Panel } from './panel.ts';
import { type SimplexProblem, simplexWeights, sparsify } from './simplex.ts';

export const panelMethods = ['sdid', 'sc', 'did'] as const;
export type PanelMethod = (typeof panelMethods)[number];

export interface PanelEffect {
  /** Mean effect per treated series and treated day. */
  readonly effect: number;
  /** Weights of the controls. */
  readonly controls: Float64Array;
  /** Weights of the days before; all 0 for synthetic control. */
  readonly days: Float64Array;
  /** What the treated would have been on every day, without treatment (their mean). */
  readonly expected: Float64Array;
}

const firstRounds = 100;
const mostRounds = 10_000;

/** How much the controls move from day to day before the treatment: the unit of the ridge. */
function noiseOf(controls: readonly Float64Array[], before: number): number {
  const steps = controls.flatMap((series) =>
    Array.from({ length: before - 1 }, (_, day) => series[day + 1]! - series[day]!),
  );
  return steps.length > 1 ? deviationOf(steps) : 0;
}

function twoStage(problem: SimplexProblem): Float64Array {
  const width = problem.rows[0]!.length;
  const rough = simplexWeights(problem, new Float64Array(width).fill(1 / width), firstRounds);
  return simplexWeights(problem, sparsify(rough), mostRounds);
}

/** Weights of controls: their weighted sum goes as the treated went before. */
function controlWeights(
  panel: Panel,
  treated: Float64Array,
  zeta: number,
  hasIntercept: boolean,
  noise: number,
): Float64Array {
  const { controls, before } = panel;
  const rows = Array.from({ length: before }, (_, day) => Float64Array.from(controls, (series) => series[day]!));
  const target = treated.slice(0, before);
  return twoStage({ rows, target, zeta, hasIntercept, minDecrease: 1e-5 * noise });
}

/** Weights of days: the weighted past of the controls is as their mean afterwards. */
function dayWeights({ controls, before }: Panel, zeta: number, noise: number): Float64Array {
  const rows = controls.map((series) => series.slice(0, before));
  const target = Float64Array.from(controls, (series) => {
    let sum = 0;
    for (let day = before; day < series.length; day++) sum += series[day]!;
    return sum / (series.length - before);
  });
  return twoStage({ rows, target, zeta, hasIntercept: true, minDecrease: 1e-5 * noise });
}

/**
 * The effect on the treated series of a panel: at least two controls, two days before and one day after. ζ of the controls is
 * (treated series × treated days)^¼ × noise for SDID, 10⁻⁶ × noise for synthetic control; ζ of the days 10⁻⁶ × noise.
 */
export function panelEffect(panel: Panel, method: PanelMethod): PanelEffect {
  const { controls, treated, before } = panel;
  const length = controls[0]!.length;
  const after = length - before;
  const noise = noiseOf(controls, before);
  const mean = meanSeries(treated);
  const even = (count: number) => new Float64Array(count).fill(1 / count);
  const ridge = (treated.length * after) ** 0.25 * noise;
  const omega =
    method === 'did'
      ? even(controls.length)
      : controlWeights(panel, mean, method === 'sdid' ? ridge : 1e-6 * noise, method === 'sdid', noise);
  const lambda =
    method === 'did'
      ? even(before)
      : method === 'sc'
        ? new Float64Array(before)
        : dayWeights(panel, 1e-6 * noise, noise);
  const synthetic = new Float64Array(length);
  controls.forEach((series, at) => {
    for (let day = 0; day < length; day++) synthetic[day]! += omega[at]! * series[day]!;
  });
  let shift = 0;
  for (let day = 0; day < before; day++) shift += lambda[day]! * (mean[day]! - synthetic[day]!);
  const expected = synthetic.map((value) => value + shift);
  let effect = 0;
  for (let day = before; day < length; day++) effect += (mean[day]! - expected[day]!) / after;
  return { effect, controls: omega, days: lambda, expected };
}

/**
 * Effects that the method finds where there was none: as many controls as were treated are taken for treated, drawn without
 * replacement, `rounds` times (synthdid's placebo variance); every control once where one was treated and rounds allow.
 */
export function placeboEffects(panel: Panel, method: PanelMethod, rounds: number, random: Random): Float64Array {
  const { controls, treated, before } = panel;
  const count = treated.length;
  if (controls.length <= count) return new Float64Array(0);
  const isEach = count === 1 && controls.length <= rounds;
  return Float64Array.from({ length: isEach ? controls.length : rounds }, (_, round) => {
    const order = [...controls.keys()];
    if (isEach) order.push(...order.splice(round, 1));
    else
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(random() * (at + 1));
        [order[at], order[other]] = [order[other]!, order[at]!];
      }
    const series = order.map((at) => controls[at]!);
    const split = series.length - count;
    return panelEffect({ controls: series.slice(0, split), treated: series.slice(split), before }, method).effect;
  });
}

/** The placebo standard error (synthdid): the root of the mean squared deviation of the placebo effects. */
export function placeboDeviation(effects: Float64Array): number {
  const mean = effects.reduce((sum, one) => sum + one, 0) / effects.length;
  return Math.sqrt(effects.reduce((sum, one) => sum + (one - mean) ** 2, 0) / effects.length);
}
