// The certificate: an upper bound that no plan under the same rules can exceed, by Lagrangian duality.
// Reach is concave in the exposures, so it lies under its tangents; with a price on money, on every share rule and on
// the number of candidates, each candidate can be judged alone. Any prices give a valid bound; good prices a tight one.
import { descend, type Evaluation } from './descent.ts';
import { free, type LiveUnits, liveUnits, out } from './live-units.ts';
import type { Problem } from './problem.ts';
import { slopeAt, unreached } from './selection.ts';

/** Prices as logarithms: of each cell's slope, of money, of each cap, of each floor, of a place in the plan. */
export type Prices = Float64Array;

interface Layout {
  readonly money: number;
  readonly caps: number;
  readonly floors: number;
  readonly place: number;
  readonly length: number;
}

/** A price that is as good as zero. */
export const nothing = -745;

export class Dual {
  readonly problem: Problem;
  /** `free`, `out` or the forced option of each candidate. */
  readonly fixed: Int32Array;
  readonly layout: Layout;
  /** Best bound so far and the prices that gave it. */
  bestBound = Number.POSITIVE_INFINITY;
  bestPrices: Prices;
  evaluations = 0;
  /** The live options of each unit laid flat: forced units bring one of theirs, others may bring none. */
  private units: LiveUnits;
  /** How soft the choice of each unit is while descending, in worth. */
  private temperature: Float64Array;
  /** The prices themselves, no logarithms, as set last. The first entries are the slopes of the cells. */
  private readonly rates: Float64Array;
  private readonly profit: Float64Array;

  constructor(problem: Problem, fixed?: Int32Array) {
    const cells = problem.worth.length;
    const buckets = problem.buckets.length;
    this.problem = problem;
    this.fixed = fixed ?? new Int32Array(problem.candidates.length).fill(free);
    this.layout = {
      money: cells,
      caps: cells + 1,
      floors: cells + 1 + buckets,
      place: cells + 1 + 2 * buckets,
      length: cells + 2 + 2 * buckets,
    };
    this.bestPrices = new Float64Array(this.layout.length).fill(nothing);
    this.rates = new Float64Array(this.layout.length);
    this.profit = new Float64Array(problem.optionCost.length);
    this.units = liveUnits(problem, this.fixed);
    this.temperature = new Float64Array(0);
  }

  /** To be called after `fixed` has changed: bounds of before do not hold any more. */
  refreshUnits(): void {
    this.units = liveUnits(this.problem, this.fixed);
    this.bestBound = Number.POSITIVE_INFINITY;
  }

  /** Sets the prices and writes the profit of every live option at them. */
  private judgeAt(prices: Prices): void {
    for (let index = 0; index < prices.length; index++) this.rates[index] = Math.exp(prices[index]!);
    this.judge();
  }

  /** Price of one unit of money spent on a candidate. */
  private moneyPrice(candidate: number): number {
    const { rates } = this;
    const { money, caps, floors } = this.layout;
    const tier = this.problem.tierBucket[candidate]!;
    const platform = this.problem.platformBucket[candidate]!;
    let price = rates[money]!;
    if (tier >= 0) price += rates[caps + tier]! - rates[floors + tier]!;
    if (platform >= 0) price += rates[caps + platform]! - rates[floors + platform]!;
    return price;
  }

  private judge(): void {
    const { problem, rates, profit, fixed } = this;
    const { exposureStart, exposureCell, exposureRate, optionStart, optionCost, optionFactor, optionExtra } = problem;
    const place = rates[this.layout.place]!;
    for (let candidate = 0; candidate < fixed.length; candidate++) {
      if (fixed[candidate] === out) continue;
      let slope = 0;
      for (let at = exposureStart[candidate]!; at < exposureStart[candidate + 1]!; at++)
        slope += rates[exposureCell[at]!]! * exposureRate[at]!;
      const price = this.moneyPrice(candidate);
      for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++)
        profit[option] = optionFactor[option]! * slope + optionExtra[option]! - optionCost[option]! * price - place;
    }
  }

  /** Tangents of all cells: their height at 0, and in `gradient` the exposure at which each touches. */
  private touchCells(gradient: Float64Array): number {
    const { worth, nbdShape } = this.problem;
    let height = 0;
    for (let cell = 0; cell < worth.length; cell++) {
      const most = worth[cell]!;
      const slope = this.rates[cell]!;
      const ratio = slope / most;
      let touch = 0;
      if (ratio < 1) touch = nbdShape === 0 ? -Math.log(ratio) : nbdShape * (ratio ** (-1 / (nbdShape + 1)) - 1);
      if (touch > 0) height += most - unreached(most, touch, nbdShape) - slope * touch;
      gradient[cell] = -slope * touch;
    }
    return height;
  }

  /** What the limits themselves are worth at these prices, with its gradient. */
  private priceLimits(gradient: Float64Array): number {
    const { problem, layout, rates } = this;
    let height = rates[layout.money]! * problem.budget;
    gradient[layout.money] = height;
    for (const [place, bucket] of problem.buckets.entries()) {
      const cap = rates[layout.caps + place]! * bucket.cap;
      const floor = rates[layout.floors + place]! * bucket.floor;
      gradient[layout.caps + place] = cap;
      gradient[layout.floors + place] = -floor;
      height += cap - floor;
    }
    const places = Number.isFinite(problem.maxCandidates) ? rates[layout.place]! * problem.maxCandidates : 0;
    gradient[layout.place] = places;
    return height + places;
  }

  /** One candidate takes part with a weight: moves the gradient. */
  private weigh(candidate: number, option: number, weight: number, gradient: Float64Array): void {
    const { problem, layout, rates } = this;
    const factor = weight * problem.optionFactor[option]!;
    for (let at = problem.exposureStart[candidate]!; at < problem.exposureStart[candidate + 1]!; at++) {
      const cell = problem.exposureCell[at]!;
      gradient[cell]! += rates[cell]! * factor * problem.exposureRate[at]!;
    }
    const cost = weight * problem.optionCost[option]!;
    gradient[layout.money]! -= rates[layout.money]! * cost;
    for (const bucket of [problem.tierBucket[candidate]!, problem.platformBucket[candidate]!]) {
      if (bucket < 0) continue;
      gradient[layout.caps + bucket]! -= rates[layout.caps + bucket]! * cost;
      gradient[layout.floors + bucket]! += rates[layout.floors + bucket]! * cost;
    }
    gradient[layout.place]! -= rates[layout.place]! * weight;
  }

  /** Profit of the best entry of a unit. */
  private mostOfUnit(unit: number): number {
    const { start, option } = this.units;
    let most = Number.NEGATIVE_INFINITY;
    for (let at = start[unit]!; at < start[unit + 1]!; at++) {
      const profit = this.profit[option[at]!]!;
      if (profit > most) most = profit;
    }
    return most;
  }

  /**
   * Softens each unit's choice by a share of what it gains: a unit's temperature has to be of its own size, or small
   * candidates would drown in the softness of the big ones.
   */
  soften(share: number, prices: Prices): void {
    const { start, option, candidate } = this.units;
    const { optionFactor, optionExtra, optionCost } = this.problem;
    this.judgeAt(prices);
    this.temperature = new Float64Array(start.length - 1);
    const place = this.rates[this.layout.place]!;
    for (let unit = 0; unit + 1 < start.length; unit++) {
      let most = 0;
      for (let at = start[unit]!; at < start[unit + 1]!; at++) {
        const paid = optionCost[option[at]!]! * this.moneyPrice(candidate[at]!) + place;
        const gain = this.profit[option[at]!]! + paid;
        if (optionFactor[option[at]!]! > 0 || optionExtra[option[at]!]! > 0) most = Math.max(most, gain);
      }
      this.temperature[unit] = Math.max(share * most, 1e-9);
    }
  }

  /**
   * The bound at these prices, and the smoothed one (never below it) with its gradient, for descent.
   * The hard bound is kept when it is the best so far.
   */
  evaluate(prices: Prices): Evaluation {
    const { start, option, candidate, isForced } = this.units;
    const { profit } = this;
    const gradient = new Float64Array(this.layout.length);
    this.judgeAt(prices);
    let height = this.touchCells(gradient) + this.priceLimits(gradient);
    let smooth = 0;
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const temperature = this.temperature[unit]!;
      const most = this.mostOfUnit(unit);
      const isOptional = isForced[unit] === 0;
      if (isOptional && most < -30 * temperature) continue;
      const best = isOptional ? Math.max(0, most) : most;
      height += best;
      let sum = isOptional ? Math.exp(-best / temperature) : 0;
      for (let at = start[unit]!; at < start[unit + 1]!; at++)
        sum += Math.exp((profit[option[at]!]! - best) / temperature);
      for (let at = start[unit]!; at < start[unit + 1]!; at++) {
        const weight = Math.exp((profit[option[at]!]! - best) / temperature) / sum;
        if (weight > 1e-12) this.weigh(candidate[at]!, option[at]!, weight, gradient);
      }
      smooth += temperature * Math.log(sum);
    }
    this.evaluations++;
    if (height < this.bestBound) {
      this.bestBound = height;
      this.bestPrices = Float64Array.from(prices);
    }
    return { value: height + smooth, gradient };
  }

  /** At the best prices: the profit of every live option, less the best that its unit brings. 0 or less when free. */
  reducedProfits(): { readonly option: Int32Array; readonly candidate: Int32Array; readonly reduced: Float64Array } {
    const { start, option, candidate, isForced } = this.units;
    this.judgeAt(this.bestPrices);
    const reduced = new Float64Array(option.length);
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const most = this.mostOfUnit(unit);
      const best = isForced[unit] === 1 ? most : Math.max(0, most);
      for (let at = start[unit]!; at < start[unit + 1]!; at++) reduced[at] = this.profit[option[at]!]! - best;
    }
    return { option, candidate, reduced };
  }

  /**
   * How much hangs on a candidate about which the prices say neither yes nor no; after `reducedProfits`. High for a
   * big gain whose profit is near 0.
   */
  undecided(candidate: number): number {
    const { optionStart, optionCost } = this.problem;
    const price = this.moneyPrice(candidate);
    let best = 0;
    for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++) {
      const paid = optionCost[option]! * price;
      const profit = Math.abs(this.profit[option]!);
      best = Math.max(best, (paid + profit) / (1 + (20 * profit) / (paid + profit + 1e-300)));
    }
    return best;
  }
}

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

/** Prices to start from: the slopes where a selection stands, and the going price of value. */
export function startingPrices(dual: Dual, exposure: Float64Array, valuePerMoney: number): Prices {
  const { problem, layout } = dual;
  const prices = new Float64Array(layout.length).fill(nothing);
  for (const [cell, worth] of problem.worth.entries())
    prices[cell] = Math.log(Math.max(slopeAt(worth, exposure[cell]!, problem.nbdShape), worth * 1e-30));
  const money = Math.log(Math.max(valuePerMoney, 1e-30));
  prices[layout.money] = money;
  for (const [place, bucket] of problem.buckets.entries()) {
    if (bucket.cap < problem.budget) prices[layout.caps + place] = money - 4;
    if (bucket.floor > 0) prices[layout.floors + place] = money - 4;
  }
  if (Number.isFinite(problem.maxCandidates)) prices[layout.place] = money + Math.log(Math.max(1, problem.budget)) - 9;
  return prices;
}
