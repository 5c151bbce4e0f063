// Credit by rules: the first channel of a path, the last, all steps alike, all distinct channels alike (Shapley).
import type { JourneyTable } from './journey-table.ts';

export const rules = ['first', 'last', 'linear', 'shapley'] as const;
export type Rule = (typeof rules)[number];

/**
 * Divides an amount per path (purchases, or their value) among channels; credits add up to the amounts. Shapley is an equal
 * split over the distinct channels of a path, as Zhao, Mahboobi and Bagheri (2018, arXiv:1804.05327) show for a worth of a set of
 * channels that is the sum of the purchases it needs no other channel for.
 */
export function creditByRule(table: JourneyTable, rule: Rule, amounts: Float64Array): Float64Array {
  const isShapley = rule === 'shapley';
  const starts = isShapley ? table.distinctStarts : table.starts;
  const steps = isShapley ? table.distinct : table.steps;
  const credits = new Float64Array(table.channels.length);
  for (let row = 0; row < amounts.length; row++) {
    const amount = amounts[row]!;
    if (amount === 0) continue;
    const from = starts[row]!;
    const to = starts[row + 1]!;
    if (rule === 'first') credits[steps[from]!]! += amount;
    else if (rule === 'last') credits[steps[to - 1]!]! += amount;
    else {
      const share = amount / (to - from);
      for (let at = from; at < to; at++) credits[steps[at]!]! += share;
    }
  }
  return credits;
}
