// Plans the best mix of KOLs under a budget and certifies how close to the best it is.
// Greedy, then the dual bound, then search among what the bound leaves; branch and bound where that is small, or asked.
import { randomFrom } from '../../base/random.ts';
import type { Instance, Plan } from '../contract.ts';
import { Dual, type Prices } from './bound.ts';
import { startingPrices, tightenBound } from './bound-descent.ts';
import { equality, provePlan } from './branch.ts';
import { addGreedily, everyCandidate } from './greedy.ts';
import { improvePlan } from './neighbourhood.ts';
import { compileProblem, type Problem } from './problem.ts';
import { settleRequirement } from './requirement.ts';
import { type Choices, notChosen, Selection } from './selection.ts';
import { fenceProblem, findChoices, nameChoices, narrowProblem, shrinkProblem } from './shrink.ts';

/** Milliseconds of some clock; passed in, because pure code knows none. */
export type Clock = () => number;

/** The share of the time limit after which no new work is begun. */
const timeShare = 0.8;
/** Below this gap nobody asks for more. */
const enoughGap = 1e-4;
/** Work of a proof (exposures and options looked at): a try that is always made, and one that is asked for. */
const proofTry = 20_000_000;
const proofWork = 1_000_000_000;
/** Options among which plans are searched for; the bound looks at all. */
const promisingOptions = 1_000;
/** Candidates looked at by one search, over all its rounds. */
const searchWork = 300_000;

function compareByValue(a: Selection, b: Selection): number {
  return b.value() - a.value();
}

/** The plan that greedy makes from some first choices; null where the rules are not met in the end. */
function growFrom(problem: Problem, first: Choices, costExponent: number): Selection | null {
  const selection = new Selection(problem, first);
  addGreedily(selection, everyCandidate(selection), { costExponent });
  return selection.hasMetFloors() && selection.hasMetMusts() ? selection : null;
}

/** The option that is worth most alone, beside the choices that are forced. */
function bestSingle(problem: Problem, first: Choices): Choices {
  const selection = new Selection(problem, first);
  let best: { choice: readonly [number, number]; gain: number } | null = null;
  for (const candidate of everyCandidate(selection)) {
    if (selection.optionOf[candidate] !== notChosen) continue;
    const slope = selection.slope(candidate);
    for (let option = problem.optionStart[candidate]!; option < problem.optionStart[candidate + 1]!; option++) {
      const most = slope * problem.optionFactor[option]! + problem.optionExtra[option]!;
      if (best !== null && most <= best.gain) continue;
      if (!selection.fits(candidate, option)) continue;
      const gain = selection.gain(candidate, option);
      if (best === null || gain > best.gain) best = { choice: [candidate, option], gain };
    }
  }
  return best === null ? first : [...first, best.choice];
}

/** The best of several greedy plans; the seed itself where none meets the rules. */
function firstPlan(problem: Problem, seed: Choices): Selection {
  const musts = seed.filter(([candidate]) => problem.must.has(candidate));
  const grown = [
    growFrom(problem, musts, 1),
    growFrom(problem, musts, 0.75),
    growFrom(problem, bestSingle(problem, musts), 1),
    ...(seed.length > musts.length ? [growFrom(problem, seed, 1)] : []),
  ].filter((selection) => selection !== null);
  return grown.sort(compareByValue)[0] ?? new Selection(problem, seed);
}

/** A problem on its way: what is left of it, the best plan in it, and the bound. */
interface State {
  problem: Problem;
  choices: Choices;
  value: number;
  bound: number;
  prices: Prices | null;
  /** The bound that was tightened last, perhaps over more than what is left of the problem. */
  dual: Dual | null;
}

interface Effort {
  readonly isOver: () => boolean;
  readonly state: State;
}

function gapOf(state: State): number {
  return state.value > 0 ? state.bound / state.value - 1 : state.bound > 0 ? Number.POSITIVE_INFINITY : 0;
}

/** Candidates near the fence that the prices are sought over, for each that is chosen, and at the least. */
const fencePerPick = 3;
const leastFence = 1_200;

/**
 * Tightens the bound by descent at choices that grow harder. The prices are sought over the candidates near the fence,
 * the bound at them is taken over all. After each, what no better plan can hold is left out.
 */
function tighten(effort: Effort, softness: readonly number[], iterations: number): void {
  for (const share of softness) {
    if (effort.isOver() || gapOf(effort.state) <= enoughGap) return;
    tightenOnce(effort, share, iterations);
  }
}

function dualOf(state: State): Dual {
  if (state.dual?.problem === state.problem) return state.dual;
  const dual = new Dual(state.problem);
  dual.boundAt(state.prices ?? startingPrices(dual, new Selection(state.problem, state.choices)));
  return dual;
}

function tightenOnce({ state, isOver }: Effort, softness: number, iterations: number): void {
  const dual = dualOf(state);
  const most = Math.max(leastFence, fencePerPick * state.choices.length);
  const fence =
    most < dual.problem.candidates.length / 2 ? fenceProblem(dual, dual.bestPrices, most, state.choices) : null;
  const near = fence === null ? dual : new Dual(fence);
  near.soften(softness, dual.bestPrices);
  const isEnough = () => near.bestBound <= state.value * (1 + enoughGap) || isOver();
  tightenBound(near, dual.bestPrices, { softness: [softness], iterations, isEnough });
  if (fence !== null) dual.boundAt(near.bestPrices);
  // What was left out before is worth no more than the plan at hand: the bound of the rest, or that plan, holds for all.
  state.bound = Math.min(state.bound, Math.max(dual.bestBound, state.value));
  state.prices = dual.bestPrices;
  state.dual = dual;
  shrink(state, dual);
}

/** Leaves out what no better plan can hold, where that is enough to be worth the copying. */
function shrink(state: State, dual: Dual): void {
  const named = nameChoices(state.problem, state.choices);
  const problem = shrinkProblem(dual, state.value, state.choices);
  const choices = problem === null ? null : findChoices(problem, named);
  if (problem === null || choices === null) return;
  state.choices = choices;
  state.problem = problem;
}

/** Searches the promising part for a better plan, and takes it over into the whole. */
function search({ state, isOver }: Effort, seed: number, work: number): void {
  if (state.dual === null) return;
  const named = nameChoices(state.problem, state.choices);
  const promising = narrowProblem(state.dual, promisingOptions, findChoices(state.dual.problem, named) ?? []);
  const start = findChoices(promising, nameChoices(state.problem, state.choices));
  if (start === null) return;
  const rounds = Math.max(30, Math.min(1_200, Math.round(work / (1 + promising.candidates.length))));
  const choices = improvePlan(promising, start, {
    rounds,
    random: randomFrom(seed),
    isOver: (value) => isOver() || state.bound <= value * (1 + enoughGap / 10),
  });
  const value = new Selection(promising, choices).value();
  const found = findChoices(state.problem, nameChoices(promising, choices));
  if (found === null || value <= state.value) return;
  state.choices = found;
  state.value = value;
}

function prove({ state, isOver }: Effort, limit: number): void {
  if (state.prices === null) return;
  const limits = { work: limit, steps: 6, isOver };
  const proof = provePlan(state.problem, state.choices, state.prices, state.bound, limits);
  state.choices = proof.choices;
  state.value = proof.value;
  state.bound = Math.min(state.bound, Math.max(proof.bound, proof.value));
}

/** Runs the stages of growing effort until the gap is small enough or time is over. */
function work(effort: Effort, instance: Instance): void {
  const { state, isOver } = effort;
  const isDone = () => isOver() || gapOf(state) <= equality;
  tighten(effort, [0.1, 0.05, 0.03], 11);
  if (isDone()) return;
  search(effort, instance.seed, searchWork);
  tighten(effort, [0.03, 0.02, 0.01, 0.005, 0.003], 20);
  if (isDone()) return;
  if (instance.prove || gapOf(state) > 0.005) {
    search(effort, instance.seed + 1, searchWork * (instance.prove ? 4 : 1));
    tighten(effort, [0.003, 0.002, 0.001], 25);
  }
  if (isDone()) return;
  prove(effort, instance.prove ? proofWork : proofTry);
}

/** Writes the plan; value, cost and marginals are computed anew from the choices alone. */
function answer(state: State, relaxed: readonly string[], milliseconds: number): Plan {
  const { problem } = state;
  const selection = new Selection(problem, state.choices);
  const value = selection.value();
  const bound = Math.max(value, state.bound) * (1 + equality);
  const chosen = selection.choices().map(([candidate, option]) => ({
    candidate: problem.candidates[candidate]!.id,
    option: problem.candidates[candidate]!.options[problem.optionPlace[option]!]!.id,
    cost: problem.optionCost[option]!,
    marginal: -selection.gain(candidate, notChosen),
  }));
  chosen.sort((a, b) => b.marginal - a.marginal || (a.candidate < b.candidate ? -1 : 1));
  const gap = value > 0 ? bound / value - 1 : bound > 0 ? null : 0;
  return {
    chosen,
    cost: selection.cost,
    value,
    bound,
    gap,
    optimal: gap !== null && gap <= equality * 2,
    relaxed: [...relaxed],
    milliseconds,
  };
}

/**
 * The plan for an instance. Repeats exactly for the same instance; only `milliseconds`, and where `timeLimitMs` cuts
 * the search off, come from the clock. Without a clock there is no time limit and `milliseconds` is 0.
 */
export function planMix(instance: Instance, clock: Clock | null = null): Plan {
  const started = clock?.() ?? 0;
  const elapsed = () => (clock === null ? 0 : clock() - started);
  const limit = instance.timeLimitMs;
  const isOver = () => limit !== null && elapsed() > limit * timeShare;
  const problem = compileProblem(instance);
  const { seed, relaxed } = settleRequirement(problem);
  const first = firstPlan(problem, seed);
  const state: State = {
    problem,
    choices: first.choices(),
    value: first.value(),
    bound: Number.POSITIVE_INFINITY,
    prices: null,
    dual: null,
  };
  work({ state, isOver }, instance);
  return answer(state, relaxed, Math.round(elapsed()));
}
