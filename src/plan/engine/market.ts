// A market as columns: who could be chosen, what each would show to whom, and at what price. It is laid out once; plans
// under many budgets and wishes are then made from it.
import type { Candidate, Instance } from '../contract.ts';
import { canonicalOrder } from './canonical-order.ts';

export interface Market {
  /** value × population of each cell that counts. */
  readonly worth: Float64Array;
  /** Candidates in an order that does not depend on how they were given, if input in another order is to plan alike. */
  readonly ids: readonly string[];
  readonly tiers: readonly (string | null)[];
  readonly platforms: readonly (string | null)[];
  /** At most one candidate of a group is chosen; null = none. */
  readonly groups: readonly (string | null)[];
  /** Exposures of candidate i: entries `exposureStart[i]` to `exposureStart[i + 1]`, each cell once. */
  readonly exposureStart: Int32Array;
  readonly exposureCell: Int32Array;
  readonly exposureRate: Float64Array;
  /** Options of candidate i whose cost is known: entries `optionStart[i]` to `optionStart[i + 1]`, the cheapest first. */
  readonly optionStart: Int32Array;
  /** Whole minor units. */
  readonly optionCost: Float64Array;
  readonly optionFactor: Float64Array;
  readonly optionExtra: Float64Array;
  readonly optionIds: readonly string[];
}

/** Where each cell of the instance went, −1 where it is worth nothing, and what the others are worth. */
function keepCells(instance: Pick<Instance, 'cells'>): { cellOf: Int32Array; worth: Float64Array } {
  const cellOf = new Int32Array(instance.cells.length).fill(-1);
  const worths: number[] = [];
  for (const place of canonicalOrder(instance.cells.map((cell) => cell.id))) {
    const { value, population } = instance.cells[place]!;
    if (value * population > 0) cellOf[place] = worths.push(value * population) - 1;
  }
  return { cellOf, worth: Float64Array.from(worths) };
}

type Exposures = Pick<Market, 'exposureStart' | 'exposureCell' | 'exposureRate'>;

/** Exposures of all candidates laid flat by cell: equal cells are added up, cells without worth left out. */
function exposuresOf(candidates: readonly Candidate[], cellOf: Int32Array): Exposures {
  const start = new Int32Array(candidates.length + 1);
  let most = 0;
  for (const { exposure } of candidates) most += exposure.length;
  const cells = new Int32Array(most);
  const rates = new Float64Array(most);
  let end = 0;
  for (let index = 0; index < candidates.length; index++) {
    const from = end;
    for (const [given, rate] of candidates[index]!.exposure) {
      const cell = cellOf[given]!;
      if (cell < 0 || rate <= 0) continue;
      let at = end;
      while (at > from && cells[at - 1]! > cell) at--;
      if (at > from && cells[at - 1] === cell) {
        rates[at - 1]! += rate;
        continue;
      }
      cells.copyWithin(at + 1, at, end);
      rates.copyWithin(at + 1, at, end);
      cells[at] = cell;
      rates[at] = rate;
      end++;
    }
    start[index + 1] = end;
  }
  return { exposureStart: start, exposureCell: cells.subarray(0, end), exposureRate: rates.subarray(0, end) };
}

/** Writes the places of the options whose cost is known from `end` on, the cheapest first, equal costs by id. */
function writePriced({ options }: Candidate, places: Int32Array, end: number): number {
  const isAfter = (a: number, b: number) => {
    const difference = options[a]!.cost! - options[b]!.cost!;
    return difference > 0 || (difference === 0 && options[a]!.id > options[b]!.id);
  };
  let next = end;
  for (let place = 0; place < options.length; place++) {
    if (options[place]!.cost === null) continue;
    let at = next++;
    for (; at > end && isAfter(places[at - 1]!, place); at--) places[at] = places[at - 1]!;
    places[at] = place;
  }
  return next;
}

type Options = Pick<Market, 'optionStart' | 'optionCost' | 'optionFactor' | 'optionExtra' | 'optionIds'>;

function optionsOf(candidates: readonly Candidate[]): Options {
  let most = 0;
  for (const { options } of candidates) most += options.length;
  const places = new Int32Array(most);
  const start = new Int32Array(candidates.length + 1);
  const [cost, factor, extra] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)];
  const ids: string[] = [];
  let end = 0;
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!;
    const next = writePriced(candidate, places, end);
    for (; end < next; end++) {
      const option = candidate.options[places[end]!]!;
      cost[end] = option.cost!;
      factor[end] = option.factor;
      extra[end] = option.extra;
      ids.push(option.id);
    }
    start[index + 1] = end;
  }
  return {
    optionStart: start,
    optionCost: cost.subarray(0, end),
    optionFactor: factor.subarray(0, end),
    optionExtra: extra.subarray(0, end),
    optionIds: ids,
  };
}

/** Lays a checked instance out. The order in which cells, candidates and options were given makes no difference. */
export function marketOf(instance: Pick<Instance, 'cells' | 'candidates'>): Market {
  const { cellOf, worth } = keepCells(instance);
  const order = canonicalOrder(instance.candidates.map((candidate) => candidate.id));
  const candidates = Array.from(order, (index) => instance.candidates[index]!);
  return {
    worth,
    ids: candidates.map((candidate) => candidate.id),
    tiers: candidates.map((candidate) => candidate.tier),
    platforms: candidates.map((candidate) => candidate.platform),
    groups: candidates.map((candidate) => candidate.group),
    ...exposuresOf(candidates, cellOf),
    ...optionsOf(candidates),
  };
}
