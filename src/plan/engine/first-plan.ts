// The plan to begin with: the best of several greedy ones.
import { present } from '../../base/assert.ts';
import { addGreedily, everyCandidate } from './greedy.ts';
import type { Problem } from './problem.ts';
import { type Choices, notChosen, Selection } from './selection.ts';
import { findChoices, highestProblem, nameChoices } from './shrink.ts';

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

/** Candidates among which the first plans are made: in a larger market, those that give most for their money at first sight. */
const firstPool = 30_000;

/** The part of a large market that first plans are made of; the seed's choices are always in it. */
function firstPart(problem: Problem, seed: Choices): Problem {
  if (problem.candidates <= 2 * firstPool) return problem;
  const { optionStart, optionFactor, optionExtra, optionCost } = problem;
  const empty = new Selection(problem);
  const worth = new Float64Array(problem.candidates);
  for (let candidate = 0; candidate < worth.length; candidate++) {
    const slope = empty.slope(candidate);
    for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++) {
      const gain = slope * optionFactor[option]! + optionExtra[option]!;
      worth[candidate] = Math.max(worth[candidate]!, gain / Math.max(1, optionCost[option]!));
    }
  }
  return highestProblem(problem, [worth], firstPool, seed);
}

/** The best plan that can be made at first, in the whole problem. */
export function firstChoices(problem: Problem, seed: Choices): Choices {
  const part = firstPart(problem, seed);
  const inPart = present(findChoices(part, nameChoices(problem, seed)), 'the first part keeps the seed');
  return present(findChoices(problem, nameChoices(part, firstPlan(part, inPart).choices())), 'a part is in its whole');
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
