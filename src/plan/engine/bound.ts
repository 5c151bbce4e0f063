// The certificate: an upper bound that no plan under the same rules can exceed, by Lagrangian duality.
// Reach is concave in the exposures, so it lies under its tangents; with a price on money, on every share rule and on
// the number of candidates, each candidate can be judged alone. Any prices give a valid bound; good prices a tight one.
import type { Evaluation } from './descent.ts';
import { free, type LiveUnits, liveUnits, out } from './live-units.ts';
import type { Problem } from './problem.ts';
import { unreached } from './selection.ts';

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

/** Temperatures below the best at which a choice is as good as never made: e^−16 is a tenth of a millionth. */
const cutoff = 16;

export class Dual {
  readonly problem: Problem;
  /** `free`, `out` or the forced option of each candidate. */
  readonly fixed: Int32Array;
  readonly layout: Layout;
  /** Best bound so far and the prices that gave it. */
  bestBound = Number.POSITIVE_INFINITY;
  bestPrices: Prices;
  evaluations = 0;
  /** What an option may cost at the most; dearer ones have no part in a plan, unless they are forced. */
  payable = Number.POSITIVE_INFINITY;
  /** Options that have no part either: 1 by entry; null = none. */
  barred: Uint8Array | null = null;
  /** The live options of each unit laid flat: forced units bring one of theirs, others may bring none. */
  units: LiveUnits;
  /** How soft the choice of each unit is while descending, in worth. */
  private temperature: Float64Array;
  /** The prices themselves, no logarithms, as set last. The first entries are the slopes of the cells. */
  readonly rates: Float64Array;
  readonly profit: Float64Array;
  /** Weights of a unit's options while it is looked at. */
  private readonly softened: Float64Array;

  constructor(problem: Problem, fixed?: Int32Array) {
    const cells = problem.worth.length;
    const buckets = problem.buckets.length;
    this.problem = problem;
    this.fixed = fixed ?? new Int32Array(problem.candidates).fill(free);
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
    this.softened = new Float64Array(problem.optionCost.length);
    this.units = liveUnits(problem, this.fixed);
    this.temperature = new Float64Array(0);
  }

  /** To be called after `fixed` has changed: bounds of before do not hold any more. */
  refreshUnits(): void {
    this.units = liveUnits(this.problem, this.fixed);
    this.bestBound = Number.POSITIVE_INFINITY;
  }

  /** Sets the prices and writes the profit of every live option at them. */
  judgeAt(prices: Prices): void {
    for (let index = 0; index < prices.length; index++) this.rates[index] = Math.exp(prices[index]!);
    this.judge();
  }

  /** Price of one unit of money spent on a candidate. */
  moneyPrice(candidate: number): number {
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
    const { problem, rates, profit, fixed, payable, barred } = this;
    const { exposureStart, exposureCell, exposureRate, optionStart, optionCost, optionFactor, optionExtra } = problem;
    const place = rates[this.layout.place]!;
    for (let candidate = 0; candidate < fixed.length; candidate++) {
      if (fixed[candidate] === out) continue;
      let slope = 0;
      for (let at = exposureStart[candidate]!; at < exposureStart[candidate + 1]!; at++)
        slope += rates[exposureCell[at]!]! * exposureRate[at]!;
      const price = this.moneyPrice(candidate);
      const isForced = fixed[candidate]! >= 0;
      for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++) {
        const isPayable = isForced || (optionCost[option]! <= payable && barred?.[option] !== 1);
        const gain = optionFactor[option]! * slope + optionExtra[option]!;
        profit[option] = isPayable ? gain - optionCost[option]! * price - place : Number.NEGATIVE_INFINITY;
      }
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

  /** A candidate takes part with so much factor, cost and weight: moves the gradient. */
  private weigh(candidate: number, factor: number, cost: number, weight: number, gradient: Float64Array): void {
    const { problem, layout, rates } = this;
    const { exposureStart, exposureCell, exposureRate } = problem;
    const end = exposureStart[candidate + 1]!;
    for (let at = exposureStart[candidate]!; at < end; at++)
      gradient[exposureCell[at]!]! += rates[exposureCell[at]!]! * factor * exposureRate[at]!;
    gradient[layout.money]! -= rates[layout.money]! * cost;
    this.weighBucket(problem.tierBucket[candidate]!, cost, gradient);
    this.weighBucket(problem.platformBucket[candidate]!, cost, gradient);
    gradient[layout.place]! -= rates[layout.place]! * weight;
  }

  private weighBucket(bucket: number, cost: number, gradient: Float64Array): void {
    if (bucket < 0) return;
    const { caps, floors } = this.layout;
    gradient[caps + bucket]! -= this.rates[caps + bucket]! * cost;
    gradient[floors + bucket]! += this.rates[floors + bucket]! * cost;
  }

  /** Profit of the best entry of a unit. */
  mostOfUnit(unit: number): number {
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

  /** Keeps a bound and the prices that gave it when it is the best so far. */
  private remember(height: number, prices: Prices): void {
    this.evaluations++;
    if (height >= this.bestBound) return;
    this.bestBound = height;
    this.bestPrices = Float64Array.from(prices);
  }

  /** The bound at these prices. */
  boundAt(prices: Prices): number {
    const { start, isForced } = this.units;
    this.judgeAt(prices);
    const gradient = new Float64Array(this.layout.length);
    let height = this.touchCells(gradient) + this.priceLimits(gradient);
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const most = this.mostOfUnit(unit);
      height += isForced[unit] === 1 ? most : Math.max(0, most);
    }
    this.remember(height, prices);
    return height;
  }

  /** The bound at these prices, and the smoothed one (never below it) with its gradient, for descent. */
  evaluate(prices: Prices): Evaluation {
    const { start, isForced } = this.units;
    const gradient = new Float64Array(this.layout.length);
    this.judgeAt(prices);
    let height = this.touchCells(gradient) + this.priceLimits(gradient);
    let smooth = 0;
    for (let unit = 0; unit + 1 < start.length; unit++) {
      const most = this.mostOfUnit(unit);
      const isOptional = isForced[unit] === 0;
      if (isOptional && most < -cutoff * this.temperature[unit]!) continue;
      const best = isOptional ? Math.max(0, most) : most;
      height += best;
      smooth += this.weighUnit(unit, best, isOptional, gradient);
    }
    this.remember(height, prices);
    return { value: height + smooth, gradient };
  }

  /** What softness adds to the best of a unit; its candidates move the gradient. */
  private weighUnit(unit: number, best: number, isOptional: boolean, gradient: Float64Array): number {
    const { profit, softened } = this;
    const { start, option, candidate } = this.units;
    const { optionFactor, optionCost } = this.problem;
    const temperature = this.temperature[unit]!;
    const [from, to] = [start[unit]!, start[unit + 1]!];
    let sum = isOptional && best < cutoff * temperature ? Math.exp(-best / temperature) : 0;
    for (let at = from; at < to; at++) {
      const below = (profit[option[at]!]! - best) / temperature;
      softened[at] = below < -cutoff ? 0 : Math.exp(below);
      sum += softened[at]!;
    }
    for (let at = from; at < to; ) {
      const owner = candidate[at]!;
      let [factor, cost, weight] = [0, 0, 0];
      for (; at < to && candidate[at] === owner; at++) {
        const share = softened[at]! / sum;
        factor += share * optionFactor[option[at]!]!;
        cost += share * optionCost[option[at]!]!;
        weight += share;
      }
      if (weight > 0) this.weigh(owner, factor, cost, weight, gradient);
    }
    return sum === 1 ? 0 : temperature * Math.log(sum);
  }
}
