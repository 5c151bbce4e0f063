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

/** The same problem over the options that are marked, in their old order; floors and musts stay as they were settled. */
function restrict(problem: Problem, isKept: Uint8Array): Problem {
  const { optionStart } = problem;
  const start = [0];
  const candidates: number[] = [];
  const options: number[] = [];
  for (let candidate = 0; candidate + 1 < optionStart.length; candidate++) {
    for (let option = optionStart[candidate]!; option < optionStart[candidate + 1]!; option++)
      if (isKept[option] === 1) options.push(option);
    if (options.length === start.at(-1)) continue;
    candidates.push(candidate);
    start.push(options.length);
  }
  const [rows, entries] = [Int32Array.from(candidates), Int32Array.from(options)];
  const exposures = rowsOf(problem.exposureStart, rows);
  const exposureStart = new Int32Array(rows.length + 1);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    exposureStart[index + 1] = exposureStart[index]! + problem.exposureStart[row + 1]! - problem.exposureStart[row]!;
  }
  const placeOf = new Map(problem.must.size === 0 ? [] : candidates.map((candidate, place) => [candidate, place]));
  return {
    ...problem,
    candidates: candidates.map((candidate) => problem.candidates[candidate]!),
    exposureStart,
    exposureCell: pick(problem.exposureCell, exposures),
    exposureRate: pick(problem.exposureRate, exposures),
    optionStart: Int32Array.from(start),
    optionCost: pick(problem.optionCost, entries),
    optionFactor: pick(problem.optionFactor, entries),
    optionExtra: pick(problem.optionExtra, entries),
    optionPlace: pick(problem.optionPlace, entries),
    ...renumberUnits(pick(problem.unitOf, rows), problem.unitStart.length - 1),
    tierBucket: pick(problem.tierBucket, rows),
    platformBucket: pick(problem.platformBucket, rows),
    must: new Set([...problem.must].flatMap((candidate) => placeOf.get(candidate) ?? [])),
  };
}

/** Choices by candidate id and place of the option: they mean the same in every shrunk problem. */
export type NamedChoices = ReadonlyMap<string, number>;

export function nameChoices(problem: Problem, choices: Choices): NamedChoices {
  return new Map(
    choices.map(([candidate, option]) => [problem.candidates[candidate]!.id, problem.optionPlace[option]!]),
  );
}

/** Choices of another form of the problem in this one; null when one of them is not in it. */
export function findChoices(problem: Problem, named: NamedChoices): [number, number][] | null {
  const choices: [number, number][] = [];
  for (const [candidate, { id }] of problem.candidates.entries()) {
    const place = named.get(id);
    if (place === undefined) continue;
    for (let option = problem.optionStart[candidate]!; option < problem.optionStart[candidate + 1]!; option++)
      if (problem.optionPlace[option] === place) choices.push([candidate, option]);
  }
  return choices.length === named.size ? choices : null;
}

/** The problem over the options whose reduced profit is at least `least`, and those of `keep`. */
function keepAbove(dual: Dual, judged: ReducedProfits, least: number, keep: Choices): Problem {
  const isKept = new Uint8Array(dual.problem.optionCost.length);
  for (let at = 0; at < judged.option.length; at++) if (judged.reduced[at]! >= least) isKept[judged.option[at]!] = 1;
  for (const [, option] of keep) isKept[option] = 1;
  return restrict(dual.problem, isKept);
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
  const sorted = judged.reduced.toSorted();
  return keepAbove(dual, judged, sorted[Math.max(0, sorted.length - most)] ?? 0, keep);
}

/**
 * The candidates that the prices of the bound hang on: those that pay or nearly do, about `most` of them, with all
 * their options, and those of `keep`. A bound over them is none for the whole, but its prices are good for the whole.
 */
export function fenceProblem(dual: Dual, prices: Prices, most: number, keep: Choices): Problem {
  const { problem } = dual;
  dual.judgeAt(prices);
  const returns = Float64Array.from(problem.candidates, (_, candidate) => returnOf(dual, candidate));
  const least = returns.toSorted()[Math.max(0, returns.length - most)] ?? 0;
  const isKept = new Uint8Array(problem.optionCost.length);
  const markAll = (candidate: number) =>
    isKept.fill(1, problem.optionStart[candidate]!, problem.optionStart[candidate + 1]!);
  for (let candidate = 0; candidate < returns.length; candidate++) if (returns[candidate]! >= least) markAll(candidate);
  for (const [candidate] of keep) markAll(candidate);
  return restrict(problem, isKept);
}
