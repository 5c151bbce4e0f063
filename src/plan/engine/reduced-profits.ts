// What the prices of the bound say of each option: how far it is from being worth its money.
import type { Dual, Prices } from './bound.ts';

/** Live options with their owners, and what each brings less than the best of its unit. */
export interface ReducedProfits {
  readonly option: Int32Array;
  readonly candidate: Int32Array;
  /** 0 or less for what is free to stay out. */
  readonly reduced: Float64Array;
}

/** At some prices, the best ones unless told: the profit of every live option, less the best that its unit brings. */
export function reducedProfits(dual: Dual, prices: Prices = dual.bestPrices): ReducedProfits {
  const { start, option, candidate, isForced } = dual.units;
  dual.judgeAt(prices);
  const reduced = new Float64Array(option.length);
  for (let unit = 0; unit + 1 < start.length; unit++) {
    const most = dual.mostOfUnit(unit);
    const best = isForced[unit] === 1 ? most : Math.max(0, most);
    for (let at = start[unit]!; at < start[unit + 1]!; at++) reduced[at] = dual.profit[option[at]!]! - best;
  }
  return { option, candidate, reduced };
}

/** After `judgeAt`: the best that an option of a candidate brings for what it takes, less 1. Above 0 pays. */
export function returnOf(dual: Dual, candidate: number): number {
  const { optionStart, optionCost } = dual.problem;
  const price = dual.moneyPrice(candidate);
  const place = dual.rates[dual.layout.place]!;
  let best = Number.NEGATIVE_INFINITY;
  for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++) {
    const paid = Math.max(optionCost[option]! * price + place, 1e-300);
    best = Math.max(best, dual.profit[option]! / paid);
  }
  return best;
}

/**
 * After `judgeAt`: how much hangs on a candidate about which the prices say neither yes nor no. High for a big gain
 * whose profit is near 0.
 */
export function undecided(dual: Dual, candidate: number): number {
  const { optionStart, optionCost } = dual.problem;
  const price = dual.moneyPrice(candidate);
  let best = 0;
  for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++) {
    const paid = optionCost[option]! * price;
    const profit = Math.abs(dual.profit[option]!);
    if (profit === Number.POSITIVE_INFINITY) continue;
    best = Math.max(best, (paid + profit) / (1 + (20 * profit) / (paid + profit + 1e-300)));
  }
  return best;
}
