// Which method the data allow: comparable untreated series first, a structural time series else.
import type { Phrase } from '../../base/words.ts';
import { liftWords } from '../words-lift.ts';
import { meanOf } from './panel.ts';
import type { Cut } from './series.ts';

/** Fewer comparable series are taken as covariates. */
export const leastControls = 8;
/** More would make placebos slow and add little: the most alike are kept. */
export const mostControls = 40;
/** Below these nothing is measurable. */
export const leastDaysBefore = 28;
export const leastMedianSales = 5;
/** An untreated series that sells more or less than this many times as much is no comparison. */
const widestRatio = 20;

export interface Choice {
  readonly method: 'sdid' | 'bsts';
  /** Places in the cut's other series. */
  readonly used: readonly number[];
  readonly leftOut: readonly { readonly name: string; readonly why: Phrase }[];
  readonly why: Phrase;
}

const isComplete = (values: Float64Array) => values.every((value) => !Number.isNaN(value));
const isFlat = (values: Float64Array, before: number) => values.subarray(0, before).every((one) => one === values[0]);

function likeness(treated: Float64Array, other: Float64Array, before: number): number {
  const days = [...Array(before).keys()].filter((day) => !Number.isNaN(treated[day]!));
  const mean = (of: Float64Array) => days.reduce((sum, day) => sum + of[day]!, 0) / days.length;
  const [a, b] = [mean(treated), mean(other)];
  let [joint, one, two] = [0, 0, 0];
  for (const day of days) {
    joint += (treated[day]! - a) * (other[day]! - b);
    one += (treated[day]! - a) ** 2;
    two += (other[day]! - b) ** 2;
  }
  return one > 0 && two > 0 ? joint / Math.sqrt(one * two) : 0;
}

/** SDID with at least eight comparable untreated series, BSTS with whatever else is complete. Only days before decide. */
export function chooseMethod(cut: Cut): Choice {
  const { treated, before, others } = cut;
  const leftOut: { name: string; why: Phrase }[] = [];
  const known = treated.subarray(0, before).filter((value) => !Number.isNaN(value));
  const level = known.length > 0 ? meanOf(known) : 0;
  const usable: number[] = [];
  const comparable: number[] = [];
  others.forEach(({ name, kind, values }, at) => {
    if (!isComplete(values)) leftOut.push({ name, why: liftWords.hasGaps });
    else if (isFlat(values, before)) leftOut.push({ name, why: liftWords.isFlat });
    else {
      usable.push(at);
      const own = meanOf(values, 0, before);
      const isNear = own > 0 && level > 0 && Math.max(own / level, level / own) <= widestRatio;
      if (kind === 'untreated' && isNear && values.every((value) => value >= 0)) comparable.push(at);
    }
  });
  if (comparable.length < leastControls) {
    const why = usable.length > 0 ? liftWords.bstsWithCovariates : liftWords.bstsAlone;
    return { method: 'bsts', used: usable, leftOut, why };
  }
  const ranked = comparable
    .map((at) => ({ at, like: likeness(treated, others[at]!.values, before) }))
    .toSorted((a, b) => b.like - a.like);
  const used = ranked
    .slice(0, mostControls)
    .map(({ at }) => at)
    .toSorted((a, b) => a - b);
  for (const at of usable)
    if (!used.includes(at)) {
      const why = comparable.includes(at)
        ? liftWords.lessAlike
        : others[at]!.kind === 'covariate'
          ? liftWords.noCovariates
          : liftWords.otherSize;
      leftOut.push({ name: others[at]!.name, why });
    }
  return { method: 'sdid', used, leftOut, why: liftWords.sdid };
}
