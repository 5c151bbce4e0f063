// Branch and bound: proves a plan best, or shows how far from it the best can be.
import { Dual, type Prices } from './bound.ts';
import { tightenBound } from './bound-descent.ts';
import { splitDear } from './dear-names.ts';
import { addGreedily } from './greedy.ts';
import { free, out } from './live-units.ts';
import type { Problem } from './problem.ts';
import { reducedProfits, undecided } from './reduced-profits.ts';
import { type Choices, Selection } from './selection.ts';

export interface Proof {
  readonly choices: Choices;
  readonly value: number;
  /** No plan of the problem is worth more than the larger of this and `value`. */
  readonly bound: number;
  /** Prices at which those beside the part would pay so much that branching in the part alone leads nowhere. */
  readonly leak: Prices | null;
  /** What was done, as in the limits. */
  readonly work: number;
}

export interface ProofLimits {
  /** Exposures and options looked at over all branches, at the most: about ten million a second. */
  readonly work: number;
  /** Descent steps at each branch. */
  readonly steps: number;
  /** The gap that is small enough. */
  readonly gap: number;
  readonly isOver: () => boolean;
}

export interface ProofStart {
  readonly prices: Prices;
  readonly bound: number;
  /** What may be beside the part at given prices, and the work of asking. */
  readonly outside: (prices: Prices, payable: number) => number;
  readonly outsideWork: number;
}

/** The share of what a branch is above the plan at hand that may come from beside the part. */
const leakShare = 0.3;

/** Evaluations that filling a branch up greedily is as much work as. */
const fillWork = 20;

interface Branch {
  readonly fixed: Int32Array;
  /** Options that have no part in the branch: 1 by entry; null = none. */
  readonly barred: Uint8Array | null;
  readonly prices: Prices;
  readonly bound: number;
}

/** Two values closer than this, relatively, count as equal. */
export const equality = 1e-9;

/** Branches, the one with the highest bound on top. */
class BranchHeap {
  private readonly branches: Branch[] = [];

  get top(): Branch | undefined {
    return this.branches[0];
  }

  push(branch: Branch): void {
    let at = this.branches.push(branch) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (this.branches[parent]!.bound >= branch.bound) break;
      this.branches[at] = this.branches[parent]!;
      at = parent;
    }
    this.branches[at] = branch;
  }

  pop(): Branch | undefined {
    const top = this.branches[0];
    const last = this.branches.pop();
    if (last === undefined || this.branches.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.branches.length) break;
      if (child + 1 < this.branches.length && this.branches[child + 1]!.bound > this.branches[child]!.bound) child++;
      if (this.branches[child]!.bound <= last.bound) break;
      this.branches[at] = this.branches[child]!;
      at = child;
    }
    this.branches[at] = last;
    return top;
  }
}

/** Whether the candidates that are left can still meet every floor, were each to take its dearest option. */
function canMeetFloors(problem: Problem, fixed: Int32Array): boolean {
  if (problem.buckets.every((bucket) => bucket.floor === 0)) return true;
  const most = new Float64Array(problem.buckets.length);
  for (let unit = 0; unit + 1 < problem.unitStart.length; unit++) {
    const byBucket = new Map<number, number>();
    for (let at = problem.unitStart[unit]!; at < problem.unitStart[unit + 1]!; at++) {
      const candidate = problem.unitCandidates[at]!;
      const dearest = dearestOf(problem, fixed, candidate);
      for (const bucket of [problem.tierBucket[candidate]!, problem.platformBucket[candidate]!])
        if (bucket >= 0) byBucket.set(bucket, Math.max(byBucket.get(bucket) ?? 0, dearest));
    }
    for (const [bucket, cost] of byBucket) most[bucket]! += cost;
  }
  return problem.buckets.every((bucket, place) => most[place]! >= bucket.floor);
}

function dearestOf(problem: Problem, fixed: Int32Array, candidate: number): number {
  const state = fixed[candidate]!;
  if (state === out) return 0;
  if (state >= 0) return problem.optionCost[state]!;
  let dearest = 0;
  for (let option = problem.optionStart[candidate]!; option < problem.optionStart[candidate + 1]!; option++)
    dearest = Math.max(dearest, problem.optionCost[option]!);
  return dearest;
}

class ProofSearch {
  readonly problem: Problem;
  readonly dual: Dual;
  readonly outside: (prices: Prices, payable: number) => number;
  readonly open = new BranchHeap();
  best: { choices: Choices; value: number };
  leak: Prices | null = null;

  constructor(problem: Problem, start: Choices, outside: (prices: Prices, payable: number) => number) {
    this.problem = problem;
    this.outside = outside;
    this.dual = new Dual(problem);
    this.best = { choices: start, value: new Selection(problem, start).value() };
  }

  get needed(): number {
    return this.best.value * (1 + equality);
  }

  /** Fills a branch's forced choices up greedily; a better plan becomes the one to beat. */
  tryPlan(forced: Selection, pool: readonly number[]): void {
    const selection = new Selection(this.problem, forced.choices());
    addGreedily(selection, pool);
    if (!selection.hasMetFloors() || !selection.hasMetMusts()) return;
    const value = selection.value();
    if (value > this.best.value) this.best = { choices: selection.choices(), value };
  }

  /** Looks at one branch: bounds it, tries a plan in it, and splits it when it can still hold a better one. */
  look(branch: Branch, steps: number): void {
    const { problem, dual } = this;
    const fixed = Int32Array.from(branch.fixed);
    const forced = new Selection(problem);
    for (const [candidate, state] of fixed.entries()) if (state >= 0) forced.take(candidate, state);
    this.settleFits(fixed, branch.barred, forced);
    if (!canMeetFloors(problem, fixed)) return;
    dual.fixed.set(fixed);
    dual.payable = problem.budget - forced.cost;
    dual.barred = branch.barred;
    dual.refreshUnits();
    dual.soften(0.02, branch.prices);
    dual.evaluate(branch.prices);
    const isEnough = () => dual.bestBound <= this.needed;
    tightenBound(dual, branch.prices, { softness: [0.02, 0.004], iterations: steps, isEnough });
    const outside = this.outside(dual.bestPrices, dual.payable);
    const height = dual.bestBound + outside;
    const bound = Math.min(branch.bound, height);
    if (outside > leakShare * (height - this.needed) && outside > 0 && height > this.needed) {
      this.leak = dual.bestPrices;
      this.open.push(branch);
      return;
    }
    const pool = [...fixed.keys()].filter((candidate) => fixed[candidate] === free);
    this.tryPlan(forced, pool);
    if (bound <= this.needed) return;
    this.split({ ...branch, fixed, prices: dual.bestPrices, bound }, forced, height);
  }

  /** Free candidates of which nothing fits beside the forced ones are out. */
  private settleFits(fixed: Int32Array, barred: Uint8Array | null, forced: Selection): void {
    const { optionStart } = this.problem;
    for (const [candidate, state] of fixed.entries()) {
      if (state !== free) continue;
      let hasFitting = false;
      for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++)
        hasFitting ||= barred?.[option] !== 1 && forced.fits(candidate, option);
      if (!hasFitting) fixed[candidate] = out;
    }
  }

  /** Splits on who the one dear name is, where that is open; else on the candidate that is nearest to the fence. */
  private split(branch: Branch, forced: Selection, height: number): void {
    const { problem } = this;
    const { fixed } = branch;
    const judged = reducedProfits(this.dual);
    const { option, candidate, reduced } = judged;
    const gap = new Map<number, number>();
    for (let at = 0; at < option.length; at++) {
      if (fixed[candidate[at]!] !== free) continue;
      gap.set(candidate[at]!, Math.max(gap.get(candidate[at]!) ?? Number.NEGATIVE_INFINITY, reduced[at]!));
    }
    for (const [one, best] of gap) if (height + best <= this.needed && !problem.must.has(one)) fixed[one] = out;
    const money = problem.budget - forced.cost;
    const [first, second] = splitDear(problem, judged, { ...branch, money, least: this.needed - height });
    if (first && second) {
      this.open.push({ ...branch, barred: first });
      this.open.push({ ...branch, barred: second });
      return;
    }
    const chosen = this.fencePost([...gap.keys()].filter((one) => fixed[one] === free));
    if (chosen === null) return;
    const profitOf = new Map<number, number>();
    for (let at = 0; at < option.length; at++) profitOf.set(option[at]!, reduced[at]!);
    for (let entry = problem.optionStart[chosen]!; entry < problem.optionStart[chosen + 1]!; entry++) {
      if (branch.barred?.[entry] === 1 || !forced.fits(chosen, entry)) continue;
      const forcedBound = Math.min(branch.bound, height + (profitOf.get(entry) ?? 0));
      if (forcedBound > this.needed)
        this.open.push({ ...branch, fixed: withFixed(fixed, chosen, entry), bound: forcedBound });
    }
    if (!problem.must.has(chosen)) this.open.push({ ...branch, fixed: withFixed(fixed, chosen, out) });
  }

  private fencePost(candidates: readonly number[]): number | null {
    let best: { candidate: number; key: number } | null = null;
    for (const candidate of candidates) {
      const key = undecided(this.dual, candidate);
      if (best === null || key > best.key) best = { candidate, key };
    }
    return best?.candidate ?? null;
  }
}

function withFixed(fixed: Int32Array, candidate: number, state: number): Int32Array {
  const copy = Int32Array.from(fixed);
  copy[candidate] = state;
  return copy;
}

/**
 * Searches a part of a problem for a better plan than `start` until none can be, or the limits are reached. What may be
 * beside the part is counted into the bound by `outside`; where that is too much, the search stops and names the prices.
 */
export function provePlan(problem: Problem, start: Choices, from: ProofStart, limits: ProofLimits): Proof {
  const search = new ProofSearch(problem, start, from.outside);
  const { prices, bound } = from;
  search.open.push({ fixed: new Int32Array(problem.candidates).fill(free), barred: null, prices, bound });
  const size = problem.optionCost.length + problem.exposureCell.length + problem.worth.length;
  const lookWork = from.outsideWork + fillWork * size;
  let looks = 0;
  const workDone = () => (search.dual.evaluations + 1) * size + looks * lookWork;
  while (workDone() < limits.work && search.leak === null && !limits.isOver()) {
    const top = search.open.top;
    if (top === undefined || top.bound <= search.needed || top.bound <= search.best.value * (1 + limits.gap)) break;
    search.open.pop();
    search.look(top, limits.steps);
    looks++;
  }
  const { choices, value } = search.best;
  return {
    choices,
    value,
    bound: Math.max(value, search.open.top?.bound ?? value),
    leak: search.leak,
    work: workDone(),
  };
}
