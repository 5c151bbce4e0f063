// Leaves out what no plan better than the one at hand can hold, as the bound shows: the search then has less to look at.
import type { Dual, Prices } from './bound.ts';
import { layUnits, type Problem } from './problem.ts';
import { type ReducedProfits, reducedProfits, returnOf } from './reduced-profits.ts';
import type { Choices } from './selection.ts';

/** A relative hair, so that rounding never cuts off the plan at hand. */
const hair = 1e-9;

/** Entries of some rows of a start/entries table. */
function rowsOf(start: Int32Array, rows: Int32Array): Int32Array {
  let length = 0;
  for (const row of rows) length += start[row + 1]! - start[row]!;
  const entries = new Int32Array(length);
  let end = 0;
  for (const row of rows) for (let at = start[row]!; at < start[row + 1]!; at++) entries[end++] = at;
  return entries;
}

function pick<Table extends Float64Array | Int32Array>(table: Table, entries: Int32Array): Table {
  const made = table.slice(0, entries.length) as Table;
  for (let index = 0; index < entries.length; index++) made[index] = table[entries[index]!]!;
  return made;
}

/** The units that still have candidates, numbered anew in their old order. */
function renumberUnits(units: Int32Array, before: number): Pick<Problem, 'unitOf' | 'unitStart' | 'unitCandidates'> {
  const names = new Int32Array(before).fill(-1);
  for (const unit of units) names[unit] = 0;
  let count = 0;
  for (let unit = 0; unit < before; unit++) if (names[unit] === 0) names[unit] = count++;
  const unitOf = units.map((unit) => names[unit]!);
  return { unitOf, ...layUnits(unitOf, count) };
}

interface Kept {
  readonly start: Int32Array;
  /** Candidates and options that stay, as entries of before. */
  readonly rows: Int32Array;
  readonly entries: Int32Array;
}

/** What is left of a table of options: counted first, because lists that grow cost more than looking twice. */
function keptRows(optionStart: Int32Array, isKept: Uint8Array): Kept {
  let [candidates, options] = [0, 0];
  for (let candidate = 0; candidate + 1 < optionStart.length; candidate++) {
    const before = options;
    for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++)
      options += isKept[option]!;
    if (options > before) candidates++;
  }
  const start = new Int32Array(candidates + 1);
  const [rows, entries] = [new Int32Array(candidates), new Int32Array(options)];
  let [row, end] = [0, 0];
  for (let candidate = 0; candidate + 1 < optionStart.length; candidate++) {
    const before = end;
    for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++)
      if (isKept[option] === 1) entries[end++] = option;
    if (end === before) continue;
    rows[row++] = candidate;
    start[row] = end;
  }
  return { start, rows, entries };
}

/** Where members of a set now stand among the rows that stayed; who is gone is gone. */
function placesOf(members: ReadonlySet<number>, rows: Int32Array): Set<number> {
  const places = [...members].map((member) => [member, placeIn(rows, member)] as const);
  return new Set(places.flatMap(([member, place]) => (rows[place] === member ? [place] : [])));
}

/** The same problem over the options that are marked, in their old order; floors and musts stay as they were settled. */
function restrict(problem: Problem, isKept: Uint8Array): Problem {
  const { start, rows, entries } = keptRows(problem.optionStart, isKept);
  const exposures = rowsOf(problem.exposureStart, rows);
  const exposureStart = new Int32Array(rows.length + 1);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    exposureStart[index + 1] = exposureStart[index]! + problem.exposureStart[row + 1]! - problem.exposureStart[row]!;
  }
  return {
    ...problem,
    candidates: rows.length,
    candidateRoot: pick(problem.candidateRoot, rows),
    exposureStart,
    exposureCell: pick(problem.exposureCell, exposures),
    exposureRate: pick(problem.exposureRate, exposures),
    optionStart: start,
    optionCost: pick(problem.optionCost, entries),
    optionFactor: pick(problem.optionFactor, entries),
    optionExtra: pick(problem.optionExtra, entries),
    optionRoot: pick(problem.optionRoot, entries),
    ...renumberUnits(pick(problem.unitOf, rows), problem.unitStart.length - 1),
    tierBucket: pick(problem.tierBucket, rows),
    platformBucket: pick(problem.platformBucket, rows),
    must: placesOf(problem.must, rows),
  };
}

/** The least of the highest so many numbers, the least of all where there are fewer; 0 of none. By quickselect (Hoare). */
export function leastOfHighest(numbers: ArrayLike<number>, most: number): number {
  const list = Float64Array.from(numbers);
  const wanted = Math.max(0, list.length - most);
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const pivot = list[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (list[left]! < pivot) left++;
      while (list[right]! > pivot) right--;
      if (left > right) break;
      const swapped = list[left]!;
      list[left] = list[right]!;
      list[right] = swapped;
      left++;
      right--;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return list[wanted] ?? 0;
}

/** Where a number stands in an ascending list, or where it would: entries before are below it. */
function placeIn(list: Int32Array, wanted: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Choices by their options' entries in the problem as first compiled: they mean the same in every part of it. */
export type NamedChoices = readonly number[];

export function nameChoices(problem: Problem, choices: Choices): NamedChoices {
  return choices.map(([, option]) => problem.optionRoot[option]!);
}

/** Choices of another part of the problem in this one; null when one of them is not in it. */
export function findChoices(problem: Problem, named: NamedChoices): [number, number][] | null {
  const choices: [number, number][] = [];
  for (const root of named) {
    const option = placeIn(problem.optionRoot, root);
    if (problem.optionRoot[option] !== root) return null;
    choices.push([placeIn(problem.optionStart, option + 1) - 1, option]);
  }
  return choices.sort(([a], [b]) => a - b);
}

/** The problem over the options whose reduced profit is at least `least`, and those of `keep`. */
function keepAbove(dual: Dual, judged: ReducedProfits, least: number, keep: Choices): Problem {
  const isKept = new Uint8Array(dual.problem.optionCost.length);
  for (let at = 0; at < judged.option.length; at++) if (judged.reduced[at]! >= least) isKept[judged.option[at]!] = 1;
  for (const [, option] of keep) isKept[option] = 1;
  return restrict(dual.problem, isKept);
}

/**
 * Leaves out options that no plan can pay beside what the rules ask for elsewhere: the floors of other tiers or platforms,
 * and the cheapest option of every must. To be called when it is settled which rules hold; null where nothing goes.
 */
export function dropUnaffordable(problem: Problem): Problem | null {
  const { buckets, optionStart, optionCost, must, budget } = problem;
  const floors = { tier: 0, platform: 0 };
  for (const { family, floor } of buckets) floors[family] += floor;
  let musts = 0;
  for (const candidate of must) musts += optionCost[optionStart[candidate]!]!;
  const isKept = new Uint8Array(optionCost.length);
  let dropped = 0;
  for (let candidate = 0; candidate < problem.candidates; candidate++) {
    const others = (family: 'tier' | 'platform', bucket: number) => floors[family] - (buckets[bucket]?.floor ?? 0);
    const left =
      budget -
      Math.max(others('tier', problem.tierBucket[candidate]!), others('platform', problem.platformBucket[candidate]!));
    const beside = must.has(candidate) ? musts - optionCost[optionStart[candidate]!]! : musts;
    const limit = Math.min(left, budget - beside);
    for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++)
      if (optionCost[option]! <= limit) isKept[option] = 1;
      else dropped++;
  }
  return dropped === 0 ? null : restrict(problem, isKept);
}

/** Copying a problem is worth while when this share of it goes. */
const worthwhile = 0.2;

/**
 * Drops every option that a plan better than `value` cannot hold: the bound with that option forced in is below it.
 * The options of `keep` always stay. Null where so little goes that copying does not pay.
 */
export function shrinkProblem(dual: Dual, value: number, keep: Choices): Problem | null {
  const judged = reducedProfits(dual);
  const least = value * (1 - hair) - dual.bestBound;
  let dropped = 0;
  for (const one of judged.reduced) dropped += one < least ? 1 : 0;
  return dropped < worthwhile * judged.reduced.length ? null : keepAbove(dual, judged, least, keep);
}

/** The most promising options, about `most` of them, and those of `keep`: for a search that need not be complete. */
export function narrowProblem(dual: Dual, most: number, keep: Choices): Problem {
  const judged = reducedProfits(dual);
  return keepAbove(dual, judged, leastOfHighest(judged.reduced, most), keep);
}

/**
 * The candidates that the bound hangs on: at each of the prices those that pay or nearly do, about `most`, with all
 * their options, those of `keep`, and whoever shares a group with them. A bound over them is none for the whole, but its prices are good for the whole.
 */
export function fenceProblem(dual: Dual, at: readonly Prices[], most: number, keep: Choices): Problem {
  const { problem } = dual;
  const returns = at.map((prices) => {
    dual.judgeAt(prices);
    const list = new Float64Array(problem.candidates);
    for (let candidate = 0; candidate < list.length; candidate++) list[candidate] = returnOf(dual, candidate);
    return list;
  });
  return highestProblem(problem, returns, most, keep);
}

/** The candidates that stand highest by each of some keys, about `most`, with whoever shares a group, and those of `keep`. */
export function highestProblem(problem: Problem, keys: readonly Float64Array[], most: number, keep: Choices): Problem {
  const isKept = new Uint8Array(problem.optionCost.length);
  const markUnit = (unit: number) => {
    for (let at = problem.unitStart[unit]!; at < problem.unitStart[unit + 1]!; at++) {
      const member = problem.unitCandidates[at]!;
      isKept.fill(1, problem.optionStart[member]!, problem.optionStart[member + 1]!);
    }
  };
  for (const key of keys) {
    const least = leastOfHighest(key, most);
    for (let candidate = 0; candidate < key.length; candidate++)
      if (key[candidate]! >= least) markUnit(problem.unitOf[candidate]!);
  }
  for (const [candidate] of keep) markUnit(problem.unitOf[candidate]!);
  return restrict(problem, isKept);
}

/** What the units of a problem that have no part in some part of it would bring at given prices, each at its best. */
export function outsideProfit(whole: Dual, part: Problem): (prices: Prices, payable: number) => number {
  const { problem } = whole;
  const isInside = new Uint8Array(problem.unitStart.length - 1);
  for (const root of part.optionRoot) {
    const candidate = placeIn(problem.optionStart, placeIn(problem.optionRoot, root) + 1) - 1;
    isInside[problem.unitOf[candidate]!] = 1;
  }
  return (prices, payable) => {
    whole.payable = payable;
    whole.judgeAt(prices);
    whole.payable = Number.POSITIVE_INFINITY;
    const { start, candidate } = whole.units;
    let sum = 0;
    for (let unit = 0; unit + 1 < start.length; unit++)
      if (isInside[problem.unitOf[candidate[start[unit]!]!]!] === 0) sum += Math.max(0, whole.mostOfUnit(unit));
    return sum;
  };
}
