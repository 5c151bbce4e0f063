// Views are doubtful, and reach bends: what is reached on average is less than what average views reach. The planner
// counts with a shape of the reach curve that takes the doubt in, so that what a plan is said to reach is what draws give.
import { addGreedily, everyCandidate } from './engine/greedy.ts';
import { compileProblem, type Rules } from './engine/problem.ts';
import { Selection, unreached } from './engine/selection.ts';
import type { BriefMarket } from './market-of-brief.ts';
import { averageReach } from './outcome.ts';

/** No shape is sought below: a curve that bends earlier than any that was measured. */
const leastShape = 0.02;
/** Halvings of the interval in which the shape is sought: to a thousandth. */
const halvings = 14;

function reachedAt(selection: Selection, shape: number): number {
  const { worth } = selection.problem;
  return selection.exposure.reduce((sum, contacts, cell) => {
    const people = worth[cell]!;
    return sum + people - unreached(people, contacts, shape);
  }, 0);
}

/**
 * The shape of the reach curve under which average views reach what draws reach on average, for the greedy plan under
 * rules; `shape` where people's own unlikeness is all there is to it. A rule of three on variances (as for products of
 * gammas) was tried first: it understates plans by up to 14 %, because the tails of views are longer than a gamma's.
 */
export function shapeUnderDoubt(market: BriefMarket, rules: Rules, shape: number, seed: number): number {
  const selection = new Selection(compileProblem(market.reach, rules));
  addGreedily(selection, everyCandidate(selection));
  const taken = selection
    .choices()
    .map(([candidate, option]) => ({ candidate, option: selection.problem.optionRoot[option]! }));
  if (taken.length === 0) return shape;
  const sought = averageReach(market, taken, shape, seed);
  let [low, high] = [Math.log(Math.min(leastShape, shape)), Math.log(shape)];
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2;
    if (reachedAt(selection, Math.exp(middle)) < sought) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}
