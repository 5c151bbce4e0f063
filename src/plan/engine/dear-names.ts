// Of the options that cost more than half of the money, a plan takes one at the most. A bound that mixes parts of several of
// them, each from another corner of the market, is split by the corner that the one is from.
import { free } from './live-units.ts';
import type { Problem } from './problem.ts';
import type { ReducedProfits } from './reduced-profits.ts';

/** The cell that a candidate shows itself to most; −1 where it has none. */
function mainCellOf({ exposureStart, exposureCell, exposureRate, worth }: Problem, candidate: number): number {
  let [best, most] = [-1, 0];
  for (let at = exposureStart[candidate]!; at < exposureStart[candidate + 1]!; at++) {
    const shown = worth[exposureCell[at]!]! * exposureRate[at]!;
    if (shown <= most) continue;
    most = shown;
    best = exposureCell[at]!;
  }
  return best;
}

interface Open {
  readonly fixed: Int32Array;
  readonly barred: Uint8Array | null;
  /** What is left to spend. */
  readonly money: number;
  /** Options whose reduced profit is below have no part in a better plan. */
  readonly least: number;
}

/** Corners below this share of what may be lost are not worth a split. */
const nearShare = 0.5;

/**
 * Two ways to bar dear options that together leave every plan possible: those of the best corner, or all others. Empty
 * where dear options of two corners do not compete.
 */
export function splitDear(problem: Problem, judged: ReducedProfits, open: Open): [Uint8Array, Uint8Array] | [] {
  const { optionCost } = problem;
  const corners = new Map<number, { best: number; options: number[] }>();
  for (let at = 0; at < judged.option.length; at++) {
    const option = judged.option[at]!;
    const owner = judged.candidate[at]!;
    if (open.fixed[owner] !== free || open.barred?.[option] === 1) continue;
    if (optionCost[option]! * 2 <= open.money || optionCost[option]! > open.money) continue;
    const cell = mainCellOf(problem, owner);
    const corner = corners.get(cell) ?? { best: Number.NEGATIVE_INFINITY, options: [] };
    corner.best = Math.max(corner.best, judged.reduced[at]!);
    corner.options.push(option);
    corners.set(cell, corner);
  }
  const competing = [...corners.values()].filter(({ best }) => best >= nearShare * open.least);
  if (competing.length < 2) return [];
  const favourite = competing.reduce((a, b) => (b.best > a.best ? b : a));
  const barredWith = (options: Iterable<number>): Uint8Array => {
    const barred = open.barred ? Uint8Array.from(open.barred) : new Uint8Array(optionCost.length);
    for (const option of options) barred[option] = 1;
    return barred;
  };
  const others = [...corners.values()].flatMap((corner) => (corner === favourite ? [] : corner.options));
  return [barredWith(favourite.options), barredWith(others)];
}
