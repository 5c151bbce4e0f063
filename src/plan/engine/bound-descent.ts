// Where the prices of the bound start, and how they are brought down.
import { type Dual, nothing, type Prices } from './bound.ts';
import { descend } from './descent.ts';
import type { Problem } from './problem.ts';
import { type Selection, slopeAt } from './selection.ts';

/** Descent over the prices, at choices that grow harder. */
export function tightenBound(
  dual: Dual,
  start: Prices,
  goal: { readonly softness: readonly number[]; readonly iterations: number; readonly isEnough: () => boolean },
): void {
  let prices = start;
  for (const softness of goal.softness) {
    if (goal.isEnough()) return;
    dual.soften(softness, prices);
    const limits = { iterations: goal.iterations, tolerance: 1e-6, isEnough: goal.isEnough };
    prices = Float64Array.from(descend(prices, (at) => dual.evaluate(at), limits).at);
  }
}

/** Halvings of the search for the price of money: to a thousandth of its own size. */
const halvings = 14;

/** What all would spend at this price of money, were each to take what pays it best. */
function spendingAt({ problem }: Dual, slopes: Float64Array, price: number): number {
  const { optionStart, optionCost, optionFactor, optionExtra } = problem;
  let spending = 0;
  for (let candidate = 0; candidate < slopes.length; candidate++) {
    let [best, cost] = [0, 0];
    const end = optionStart[candidate + 1]!;
    for (let option = optionStart[candidate]!; option < end; option++) {
      const profit = slopes[candidate]! * optionFactor[option]! + optionExtra[option]! - optionCost[option]! * price;
      if (profit <= best) continue;
      best = profit;
      cost = optionCost[option]!;
    }
    spending += cost;
  }
  return spending;
}

/** The most value for money that any option gives; a hair above 0 where none gives any. */
function valueForMoney({ optionStart, optionCost, optionFactor, optionExtra }: Problem, slopes: Float64Array): number {
  let most = 1e-30;
  for (let candidate = 0; candidate < slopes.length; candidate++)
    for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++) {
      const gain = slopes[candidate]! * optionFactor[option]! + optionExtra[option]!;
      most = Math.max(most, gain / Math.max(1, optionCost[option]!));
    }
  return most;
}

/** The price of money at which the budget would just be spent, within a millionth of the best value for money. */
function goingPrice(dual: Dual, slopes: Float64Array, most: number): number {
  let [low, high] = [Math.log(most) - 14, Math.log(most)];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (spendingAt(dual, slopes, Math.exp(middle)) > dual.problem.budget) low = middle;
    else high = middle;
  }
  return high;
}

/** Prices to start from: the slopes where a selection stands, and the price of money that spends the budget. */
export function startingPrices(dual: Dual, selection: Selection): Prices {
  const { problem, layout } = dual;
  const prices = new Float64Array(layout.length).fill(nothing);
  for (const [cell, worth] of problem.worth.entries()) {
    const slope = slopeAt(worth, selection.exposure[cell]!, problem.nbdShape);
    prices[cell] = Math.log(Math.max(slope, worth * 1e-30));
  }
  const slopes = new Float64Array(problem.candidates);
  for (let candidate = 0; candidate < slopes.length; candidate++) slopes[candidate] = selection.slope(candidate);
  const money = goingPrice(dual, slopes, valueForMoney(problem, slopes));
  prices[layout.money] = money;
  for (const [place, bucket] of problem.buckets.entries()) {
    if (bucket.cap < problem.budget) prices[layout.caps + place] = money - 4;
    if (bucket.floor > 0) prices[layout.floors + place] = money - 4;
  }
  if (Number.isFinite(problem.maxCandidates)) prices[layout.place] = money + Math.log(Math.max(1, problem.budget)) - 9;
  return prices;
}
