// Plans the best mix of KOLs under a budget and certifies how close to the best it is.
// Greedy, then the dual bound, then search among what the bound leaves; branch and bound where that is small, or asked.
import { present } from '../../base/assert.ts';
import { randomFrom } from '../../base/random.ts';
import type { Instance, Plan } from '../contract.ts';
import { Dual, type Prices } from './bound.ts';
import { startingPrices, tightenBound } from './bound-descent.ts';
import { equality, provePlan } from './branch.ts';
import { firstChoices } from './first-plan.ts';
import { type Market, marketOf } from './market.ts';
import { improvePlan } from './neighbourhood.ts';
import { compileProblem, type Problem, type Rules } from './problem.ts';
import { settleRequirement } from './requirement.ts';
import { type Choices, notChosen, Selection } from './selection.ts';
import {
  dropUnaffordable,
  fenceProblem,
  findChoices,
  nameChoices,
  narrowProblem,
  outsideProfit,
  shrinkProblem,
} from './shrink.ts';

/** Milliseconds of some clock; passed in, because pure code knows none. */
export type Clock = () => number;

/** The share of the time limit after which no new work is begun. */
const timeShare = 0.8;
/** Below this gap nobody asks for more. */
const enoughGap = 1e-4;
/** Work of a proof (exposures and options looked at): a try that is always made, and one that is asked for. */
const proofTry = 20_000_000;
const proofWork = 600_000_000;
/** Below this gap a proof that was asked for stops. */
const closeGap = 2e-4;
/** Candidates up to which a proof goes on until nothing better can be. */
const exactUpTo = 500;
/** Below this gap a proof is only made when it is asked for. */
const fairGap = 0.005;
/** Options among which plans are searched for; the bound looks at all. */
const promisingOptions = 1_000;
/** Candidates looked at by one search, over all its rounds. */
const searchWork = 300_000;

/** A problem on its way: what is left of it, the best plan in it, and the bound. */
interface State {
  problem: Problem;
  choices: Choices;
  value: number;
  bound: number;
  prices: Prices | null;
  /** The bound that was tightened last, perhaps over more than what is left of the problem. */
  dual: Dual | null;
  /** The part of it near the fence. */
  near: Dual | null;
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
 * the bound at them is taken over all.
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

/** The part of the problem that the prices are sought over; the whole where that is hardly more. */
function nearOf(state: State, dual: Dual): Dual {
  const { near } = state;
  // Prices of the part are good for the whole as long as nobody outside would pay at them.
  const isGood = near !== null && state.dual === dual && near.bestBound >= dual.bestBound * (1 - enoughGap / 100);
  if (isGood) return near;
  const most = Math.max(leastFence, fencePerPick * state.choices.length);
  if (most > state.problem.candidates / 2) return dual;
  return new Dual(fenceProblem(dual, [near?.bestPrices ?? dual.bestPrices], most, state.choices));
}

function tightenOnce({ state, isOver }: Effort, softness: number, iterations: number): void {
  const dual = dualOf(state);
  const near = nearOf(state, dual);
  near.soften(softness, dual.bestPrices);
  const isEnough = () => near.bestBound <= state.value * (1 + enoughGap) || isOver();
  tightenBound(near, dual.bestPrices, { softness: [softness], iterations, isEnough });
  if (near !== dual) dual.boundAt(near.bestPrices);
  // What was left out before is worth no more than the plan at hand: the bound of the rest, or that plan, holds for all.
  state.bound = Math.min(state.bound, Math.max(dual.bestBound, state.value));
  state.prices = dual.bestPrices;
  state.dual = dual;
  state.near = near;
}

/** Leaves out what no better plan can hold, where that is enough to be worth the copying. */
function shrink(state: State): void {
  const { dual } = state;
  if (dual === null || dual.problem !== state.problem) return;
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
  const among = state.near ?? state.dual;
  const promising = narrowProblem(among, promisingOptions, findChoices(among.problem, named) ?? []);
  const start = findChoices(promising, nameChoices(state.problem, state.choices));
  if (start === null) return;
  const rounds = Math.max(30, Math.min(1_200, Math.round(work / (1 + promising.candidates))));
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

/** Times that a proof begins again with more candidates, because those beside its part paid too well. */
const mostWidenings = 12;

/** Branches over the candidates near the fence; over more of them where the rest turns out to matter. */
function prove({ state, isOver }: Effort, limits: { readonly work: number; readonly gap: number }): void {
  if (state.prices === null) return;
  const whole = dualOf(state);
  const at = [state.prices];
  let left = limits.work;
  const outsideWork = state.problem.exposureCell.length + state.problem.optionCost.length;
  for (let widening = 0; widening <= mostWidenings; widening++) {
    const isWhole = widening === mostWidenings || state.problem.candidates < leastFence;
    const part = isWhole
      ? state.problem
      : fenceProblem(whole, at, leastFence + fencePerPick * state.choices.length, state.choices);
    const start = present(
      findChoices(part, nameChoices(state.problem, state.choices)),
      'the fence keeps what is chosen',
    );
    const outside = isWhole ? () => 0 : outsideProfit(whole, part);
    const from = { prices: state.prices, bound: state.bound, outside, outsideWork: isWhole ? 0 : outsideWork };
    const proof = provePlan(part, start, from, { ...limits, work: left, steps: 6, isOver });
    if (proof.value > state.value) {
      state.choices = present(findChoices(state.problem, nameChoices(part, proof.choices)), 'a part is in its whole');
      state.value = proof.value;
    }
    state.bound = Math.min(state.bound, Math.max(proof.bound, proof.value));
    left -= proof.work;
    if (proof.leak === null || left <= 0) return;
    at.push(proof.leak);
  }
}

/** Runs the stages of growing effort until the gap is small enough or time is over. */
function work(effort: Effort, rules: Rules, isSmall: boolean): void {
  const { state, isOver } = effort;
  const isDone = () => isOver() || gapOf(state) <= equality;
  tighten(effort, [0.05, 0.02], 20);
  shrink(state);
  if (isDone()) return;
  search(effort, rules.seed, searchWork);
  tighten(effort, [0.01, 0.005, 0.002], 20);
  shrink(state);
  if (isDone()) return;
  if (rules.prove) {
    search(effort, rules.seed + 1, searchWork * 4);
    tighten(effort, [0.002, 0.001], 25);
    shrink(state);
  }
  // Asking what all others might bring is by itself more work than the try: a million only when it is asked for.
  const isVast = state.problem.exposureCell.length + state.problem.optionCost.length > proofTry / 4;
  const isTried = isSmall || (gapOf(state) > fairGap && !isVast);
  if (isDone() || rules.isQuick === true || !(rules.prove || isTried)) return;
  if (rules.prove) prove(effort, { work: proofWork, gap: isSmall ? equality : closeGap });
  else prove(effort, { work: proofTry, gap: isSmall ? equality : fairGap });
}

/** Writes the plan; value, cost and marginals are computed anew from the choices alone. */
function answer(market: Market, state: State, relaxed: readonly string[], milliseconds: number): Plan {
  const { problem } = state;
  const selection = new Selection(problem, state.choices);
  const value = selection.value();
  const bound = Math.max(value, state.bound) * (1 + equality);
  const chosen = selection.choices().map(([candidate, option]) => ({
    candidate: market.ids[problem.candidateRoot[candidate]!]!,
    option: market.optionIds[problem.optionRoot[option]!]!,
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
 * The plan for a market under rules. Repeats exactly for the same input; only `milliseconds`, and where `timeLimitMs`
 * cuts the search off, come from the clock. Without a clock there is no time limit and `milliseconds` is 0.
 */
export function planMarket(market: Market, rules: Rules, clock: Clock | null = null): Plan {
  const started = clock?.() ?? 0;
  const elapsed = () => (clock === null ? 0 : clock() - started);
  const limit = rules.timeLimitMs;
  const isOver = () => limit !== null && elapsed() > limit * timeShare;
  const compiled = compileProblem(market, rules);
  const requirement = settleRequirement(compiled, rules.must, market.ids);
  const { relaxed } = requirement;
  const problem = dropUnaffordable(compiled) ?? compiled;
  const named = nameChoices(compiled, requirement.seed);
  const seed = present(findChoices(problem, named), 'what meets the rules can be paid');
  const choices = firstChoices(problem, seed);
  const state: State = {
    problem,
    choices,
    value: new Selection(problem, choices).value(),
    bound: Number.POSITIVE_INFINITY,
    prices: null,
    dual: null,
    near: null,
  };
  work({ state, isOver }, rules, market.ids.length <= exactUpTo);
  return answer(market, state, relaxed, Math.round(elapsed()));
}

/** The plan for an instance, as `planMarket` makes it. */
export function planMix(instance: Instance, clock: Clock | null = null): Plan {
  const started = clock?.() ?? 0;
  const market = marketOf(instance);
  const plan = planMarket(market, instance, clock);
  return clock === null ? plan : { ...plan, milliseconds: Math.round(clock() - started) };
}
