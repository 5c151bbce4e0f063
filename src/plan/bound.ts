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
  private readonly slopes: Float64Array;
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
    this.slopes = new Float64Array(cells);
    this.profit = new Float64Array(problem.optionCost.length);
    this.units = liveUnits(problem, this.fixed);
    this.temperature = new Float64Array(0);
  }

  /** To be called after `fixed` has changed: bounds of before do not hold any more. */
  refreshUnits(): void {
    this.units = liveUnits(this.problem, this.fixed);
    this.bestBound = Number.POSITIVE_INFINITY;
  }

  /** Price of one unit of money spent on a candidate. */
  private moneyPrice(candidate: number, prices: Prices): number {
    const { tierBucket, platformBucket } = this.problem;
    const { money, caps, floors } = this.layout;
    const tier = tierBucket[candidate]!;
    const platform = platformBucket[candidate]!;
    let price = Math.exp(prices[money]!);
    if (tier >= 0) price += Math.exp(prices[caps + tier]!) - Math.exp(prices[floors + tier]!);
    if (platform >= 0) price += Math.exp(prices[caps + platform]!) - Math.exp(prices[floors + platform]!);
    return price;
  }

  /** Writes the profit of every live option at these prices; candidates that are out are left as they were. */
  private judge(prices: Prices): void {
    const { problem, slopes, profit, fixed } = this;
    const { exposureStart, exposureCell, exposureRate, optionStart, optionCost, optionFactor, optionExtra } = problem;
    const place = Math.exp(prices[this.layout.place]!);
    for (let candidate = 0; candidate < fixed.length; candidate++) {
      if (fixed[candidate] === out) continue;
      let slope = 0;
      for (let at = exposureStart[candidate]!; at < exposureStart[candidate + 1]!; at++)
        slope += slopes[exposureCell[at]!]! * exposureRate[at]!;
      const price = this.moneyPrice(candidate, prices);
      for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++)
        profit[option] = optionFactor[option]! * slope + optionExtra[option]! - optionCost[option]! * price - place;
    }
  }

  /** Tangents of all cells: their height at 0, and in `gradient` the exposure at which each touches. */
  private touchCells(prices: Prices, gradient: Float64Array): number {
    const { worth, nbdShape } = this.problem;
    let height = 0;
    for (let cell = 0; cell < worth.length; cell++) {
      const most = worth[cell]!;
      const slope = Math.exp(prices[cell]!);
      this.slopes[cell] = slope;
      const ratio = slope / most;
      let touch = 0;
      if (ratio < 1) touch = nbdShape === 0 ? -Math.log(ratio) : nbdShape * (ratio ** (-1 / (nbdShape + 1)) - 1);
      if (touch > 0) height += most - unreached(most, touch, nbdShape) - slope * touch;
      gradient[cell] = -slope * touch;
    }
    return height;
  }

  /** What the limits themselves are worth at these prices, with its gradient. */
  private priceLimits(prices: Prices, gradient: Float64Array): number {
    const { problem, layout } = this;
    let height = Math.exp(prices[layout.money]!) * problem.budget;
    gradient[layout.money] = height;
    for (const [place, bucket] of problem.buckets.entries()) {
      const cap = Math.exp(prices[layout.caps + place]!) * bucket.cap;
      const floor = Math.exp(prices[layout.floors + place]!) * bucket.floor;
      gradient[layout.caps + place] = cap;
      gradient[layout.floors + place] = -floor;
      height += cap - floor;
    }
    const places = Number.isFinite(problem.maxCandidates) ? Math.exp(prices[layout.place]!) * problem.maxCandidates : 0;
    gradient[layout.place] = places;
    return height + places;
  }

  /** One candidate takes part with a weight: moves the gradient. */
  private weigh(candidate: number, option: number, weight: number, prices: Prices, gradient: Float64Array): void {
    const { problem, layout, slopes } = this;
    const factor = weight * problem.optionFactor[option]!;
    for (let at = problem.exposureStart[candidate]!; at < problem.exposureStart[candidate + 1]!; at++) {
      const cell = problem.exposureCell[at]!;
      gradient[cell]! += slopes[cell]! * factor * problem.exposureRate[at]!;
    }
    const cost = weight * problem.optionCost[option]!;
    gradient[layout.money]! -= Math.exp(prices[layout.money]!) * cost;
    for (const bucket of [problem.tierBucket[candidate]!, problem.platformBucket[candidate]!]) {
      if (bucket < 0) continue;
      gradient[layout.caps + bucket]! -= Math.exp(prices[layout.caps + bucket]!) * cost;
      gradient[layout.floors + bucket]! += Math.exp(prices[layout.floors + bucket]!) * cost;
    }
    gradient[layout.place]! -= Math.exp(prices[layout.place]!) * weight;
  }

  /** Profit of the best entry of a unit; 0 when it may bring none. */
  private bestOfUnit(unit: number): number {
    const { start, option, isForced } = this.units;
    let best = isForced[unit] === 1 ? Number.NEGATIVE_INFINITY : 0;
    for (let at = start[unit]!; at < start[unit + 1]!; at++) {
      const profit = this.profit[option[at]!]!;
      if (profit > best) best = profit;
    }
    return best;
  }

  /**
   * Softens each unit's choice by a share of what it gains: a unit's temperature has to be of its own size, or small
   * candidates would drown in the softness of the big ones.
   */
  soften(share: number, prices: Prices): void {
    const { start, option, candidate } = this.units;
    const { optionFactor, optionExtra, optionCost } = this.problem;
    this.touchCells(prices, new Float64Array(this.layout.length));
    this.judge(prices);
    this.temperature = new Float64Array(start.length - 1);
    const place = Math.exp(prices[this.layout.place]!);
    for (let unit = 0; unit + 1 < start.length; unit++) {
      let most = 0;
      for (let at = start[unit]!; at < start[unit + 1]!; at++) {
        const paid = optionCost[option[at]!]! * this.moneyPrice(candidate[at]!, prices) + place;
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
    let height = this.touchCells(prices, gradient) + this.priceLimits(prices, gradient);
    this.judge(prices);
    let smooth = 0;
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const temperature = this.temperature[unit]!;
      const negligible = -30 * temperature;
      const best = this.bestOfUnit(unit);
      height += best;
      let sum = isForced[unit] === 1 ? 0 : Math.exp(-best / temperature);
      let isAlone = true;
      for (let at = start[unit]!; at < start[unit + 1]!; at++) {
        const below = profit[option[at]!]! - best;
        if (below < negligible) continue;
        sum += Math.exp(below / temperature);
        isAlone = false;
      }
      if (isAlone) continue;
      for (let at = start[unit]!; at < start[unit + 1]!; at++) {
        const below = profit[option[at]!]! - best;
        if (below >= negligible)
          this.weigh(candidate[at]!, option[at]!, Math.exp(below / temperature) / sum, prices, gradient);
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
    const { start, option, candidate } = this.units;
    this.touchCells(this.bestPrices, new Float64Array(this.layout.length));
    this.judge(this.bestPrices);
    const reduced = new Float64Array(option.length);
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const best = this.bestOfUnit(unit);
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
    const price = this.moneyPrice(candidate, this.bestPrices);
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
