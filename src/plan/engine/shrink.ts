// Leaves out what no plan better than the one at hand can hold, as the bound shows: the search then has less to look at.
import type { Dual } from './bound.ts';
import type { Problem } from './problem.ts';
import type { Choices } from './selection.ts';

/** A relative hair, so that rounding never cuts off the plan at hand. */
const hair = 1e-9;

interface Kept {
  readonly candidates: readonly number[];
  readonly options: readonly (readonly number[])[];
}

/** Entries of some rows of a start/entries table. */
function rowsOf(start: Int32Array, rows: readonly number[]): number[] {
  const entries: number[] = [];
  for (const row of rows) for (let at = start[row]!; at < start[row + 1]!; at++) entries.push(at);
  return entries;
}

function startsOf(lengths: readonly number[]): Int32Array {
  const start = new Int32Array(lengths.length + 1);
  for (const [index, length] of lengths.entries()) start[index + 1] = start[index]! + length;
  return start;
}

/** The units that still have candidates, numbered anew. */
function renumberUnits(units: readonly number[]): Pick<Problem, 'unitOf' | 'unitStart' | 'unitCandidates'> {
  const names = new Map<number, number[]>();
  for (const [candidate, unit] of units.entries()) names.set(unit, [...(names.get(unit) ?? []), candidate]);
  const members = [...names.values()];
  const unitOf = new Int32Array(units.length);
  for (const [unit, list] of members.entries()) for (const candidate of list) unitOf[candidate] = unit;
  return {
    unitOf,
    unitStart: startsOf(members.map((list) => list.length)),
    unitCandidates: Int32Array.from(members.flat()),
  };
}

/** The same problem over some candidates and options; floors and musts stay as they were settled. */
function restrict(problem: Problem, kept: Kept): Problem {
  const exposures = rowsOf(problem.exposureStart, kept.candidates);
  const options = kept.options.flat();
  const placeOf = new Map(kept.candidates.map((candidate, place) => [candidate, place]));
  const pick = <Table extends Float64Array | Int32Array>(table: Table, entries: readonly number[]): Table => {
    const made = table.slice(0, entries.length) as Table;
    for (const [index, entry] of entries.entries()) made[index] = table[entry]!;
    return made;
  };
  return {
    ...problem,
    candidates: kept.candidates.map((candidate) => problem.candidates[candidate]!),
    exposureStart: startsOf(
      kept.candidates.map((candidate) => problem.exposureStart[candidate + 1]! - problem.exposureStart[candidate]!),
    ),
    exposureCell: pick(problem.exposureCell, exposures),
    exposureRate: pick(problem.exposureRate, exposures),
    optionStart: startsOf(kept.options.map((list) => list.length)),
    optionCost: pick(problem.optionCost, options),
    optionFactor: pick(problem.optionFactor, options),
    optionExtra: pick(problem.optionExtra, options),
    optionPlace: pick(problem.optionPlace, options),
    ...renumberUnits(kept.candidates.map((candidate) => problem.unitOf[candidate]!)),
    tierBucket: pick(problem.tierBucket, kept.candidates),
    platformBucket: pick(problem.platformBucket, kept.candidates),
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
function keepAbove(dual: Dual, judged: ReturnType<Dual['reducedProfits']>, least: number, keep: Choices): Problem {
  const { option, candidate, reduced } = judged;
  const kept = new Map<number, Set<number>>(keep.map(([owner, entry]) => [owner, new Set([entry])]));
  for (let at = 0; at < option.length; at++) {
    if (reduced[at]! < least) continue;
    const options = kept.get(candidate[at]!);
    if (options) options.add(option[at]!);
    else kept.set(candidate[at]!, new Set([option[at]!]));
  }
  const candidates = [...kept.keys()].sort((a, b) => a - b);
  return restrict(dual.problem, {
    candidates,
    options: candidates.map((one) => [...kept.get(one)!].sort((a, b) => a - b)),
  });
}

/** Copying a problem is worth while when this share of it goes. */
const worthwhile = 0.2;

/**
 * Drops every option that a plan better than `value` cannot hold: the bound with that option forced in is below it.
 * The options of `keep` always stay. Null where so little goes that copying does not pay.
 */
export function shrinkProblem(dual: Dual, value: number, keep: Choices): Problem | null {
  const judged = dual.reducedProfits();
  const least = value * (1 - hair) - dual.bestBound;
  let dropped = 0;
  for (const one of judged.reduced) dropped += one < least ? 1 : 0;
  return dropped < worthwhile * judged.reduced.length ? null : keepAbove(dual, judged, least, keep);
}

/** The most promising options, about `most` of them, and those of `keep`: for a search that need not be complete. */
export function narrowProblem(dual: Dual, most: number, keep: Choices): Problem {
  const judged = dual.reducedProfits();
  const sorted = judged.reduced.toSorted();
  return keepAbove(dual, judged, sorted[Math.max(0, sorted.length - most)] ?? 0, keep);
}
