// Improves a plan by taking a few picks out and refilling (large neighbourhood search), repeatable by its seed.
import { pickIndex, type Random } from '../../base/random.ts';
import { addGreedily, everyCandidate } from './greedy.ts';
import type { Problem } from './problem.ts';
import { type Choices, Selection } from './selection.ts';

export interface NeighbourhoodLimits {
  readonly rounds: number;
  readonly random: Random;
  /** Asked after every round: time is over, or the plan is good enough. */
  readonly isOver: (value: number) => boolean;
}

const tastes = [1, 1, 0.9, 0.75, 0.5];
const mostDropped = 6;
const mostCleared = 12;
/** How much worse a plan may be to go on from, at the start, relative to its value. */
const startingHeat = 0.002;

/** What a round changed, to be undone when it does not pay. */
class Attempt {
  private readonly selection: Selection;
  private readonly before: Choices;

  constructor(selection: Selection) {
    this.selection = selection;
    this.before = selection.choices();
  }

  undo(): void {
    const { selection } = this;
    const before = new Map(this.before);
    for (const [candidate] of selection.choices()) if (!before.has(candidate)) selection.drop(candidate);
    for (const [candidate, option] of before)
      if (selection.optionOf[candidate] !== option) selection.take(candidate, option);
  }
}

function droppable(selection: Selection): number[] {
  return selection.choices().flatMap(([candidate]) => (selection.problem.must.has(candidate) ? [] : [candidate]));
}

/** Takes out up to six picks; a must changes to its cheapest option instead. */
function dropSome(selection: Selection, random: Random): void {
  const { problem } = selection;
  for (let times = 1 + pickIndex(random, mostDropped); times > 0; times--) {
    const chosen = selection.choices();
    if (chosen.length === 0) return;
    const [candidate] = chosen[pickIndex(random, chosen.length)]!;
    if (!problem.must.has(candidate)) selection.drop(candidate);
    else selection.take(candidate, cheapestOption(problem, candidate));
  }
}

function cheapestOption(problem: Problem, candidate: number): number {
  let best = problem.optionStart[candidate]!;
  for (let option = best; option < problem.optionStart[candidate + 1]!; option++)
    if (problem.optionCost[option]! < problem.optionCost[best]!) best = option;
  return best;
}

/** Forces a random candidate in and clears what stands in its way; greedy alone would never try a big one. */
function forceOne(selection: Selection, random: Random): boolean {
  const { problem } = selection;
  const candidate = pickIndex(random, problem.candidates);
  const first = problem.optionStart[candidate]!;
  const option = first + pickIndex(random, problem.optionStart[candidate + 1]! - first);
  if (selection.optionOf[candidate] === option) return false;
  const holder = selection.holderOf[problem.unitOf[candidate]!]!;
  if (holder >= 0 && holder !== candidate) {
    if (problem.must.has(holder)) return false;
    selection.drop(holder);
  }
  for (let times = 0; times < mostCleared && !selection.fits(candidate, option); times++) {
    const others = droppable(selection).filter((other) => other !== candidate);
    if (others.length === 0) break;
    selection.drop(others[pickIndex(random, others.length)]!);
  }
  if (!selection.fits(candidate, option)) return false;
  selection.take(candidate, option);
  return true;
}

/** The best plan found from a start that meets all rules; never worse than the start. */
export function improvePlan(problem: Problem, start: Choices, limits: NeighbourhoodLimits): Choices {
  const { random } = limits;
  const selection = new Selection(problem, start);
  const pool = everyCandidate(selection);
  if (pool.length === 0) return start;
  const noise = new Float64Array(pool.length);
  let value = selection.value();
  let best = { value, choices: start };
  for (let round = 0; round < limits.rounds && !limits.isOver(best.value); round++) {
    const attempt = new Attempt(selection);
    if (random() < 0.4) forceOne(selection, random);
    else dropSome(selection, random);
    for (let index = 0; index < noise.length; index++) noise[index] = 0.95 + 0.1 * random();
    const costExponent = tastes[pickIndex(random, tastes.length)]!;
    addGreedily(selection, pool, { costExponent, liking: (candidate) => noise[candidate]! });
    const now = selection.value();
    const heat = startingHeat * value * (1 - round / limits.rounds);
    if (!selection.hasMetFloors() || now < value - heat * random()) {
      attempt.undo();
      continue;
    }
    value = now;
    if (now > best.value) best = { value: now, choices: selection.choices() };
  }
  return best.choices;
}
