// What people do without an engine, to compare on the same money: the biggest names, the lowest price per contact, or a
// list that an agency sent, from the top until the money is gone.
import type { Market } from './engine/market.ts';
import { compileProblem, type Problem, type Rules } from './engine/problem.ts';
import { Selection } from './engine/selection.ts';

/** Takes candidates in an order with their cheapest option; then, in the same order, dearer ones while money is left. */
function takeInOrder(problem: Problem, order: readonly number[]): Selection {
  const selection = new Selection(problem);
  const { optionStart } = problem;
  for (const candidate of order) {
    const first = optionStart[candidate]!;
    if (first < optionStart[candidate + 1]! && selection.fits(candidate, first)) selection.take(candidate, first);
  }
  for (const candidate of order) {
    if (selection.optionOf[candidate]! < 0) continue;
    for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++)
      if (selection.gain(candidate, option) > 0 && selection.fits(candidate, option)) selection.take(candidate, option);
  }
  return selection;
}

export interface ByHand {
  readonly biggestNames: Selection;
  readonly lowestPrice: Selection;
  /** null where no list was given. */
  readonly agency: Selection | null;
}

/** The plans that people make by hand under the same money and shares; names that were left out stay out, wishes for single names are not theirs. */
export function byHand(market: Market, rules: Rules, agency: readonly string[]): ByHand {
  const free: Rules = { ...rules, must: [], only: new Map(), mostEach: rules.budget };
  const problem = compileProblem(market, free);
  const empty = new Selection(problem);
  const all = Array.from({ length: problem.candidates }, (_, candidate) => candidate).filter(
    (candidate) => problem.optionStart[candidate]! < problem.optionStart[candidate + 1]!,
  );
  const contacts = Float64Array.from({ length: problem.candidates }, (_, candidate) => {
    const first = problem.optionStart[candidate]!;
    return first < problem.optionStart[candidate + 1]! ? empty.gain(candidate, first) : 0;
  });
  const costOf = (candidate: number) => Math.max(1, problem.optionCost[problem.optionStart[candidate]!]!);
  const biggest = all.toSorted((a, b) => contacts[b]! - contacts[a]! || a - b);
  const cheapest = all.toSorted((a, b) => contacts[b]! / costOf(b) - contacts[a]! / costOf(a) || a - b);
  const places = new Map(market.ids.map((id, candidate) => [id, candidate]));
  const listed = agency.flatMap((id) => places.get(id) ?? []);
  return {
    biggestNames: takeInOrder(problem, biggest),
    lowestPrice: takeInOrder(problem, cheapest),
    agency: agency.length === 0 ? null : takeInOrder(problem, listed),
  };
}
