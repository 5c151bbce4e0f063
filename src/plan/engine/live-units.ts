// Which options are still in play when some candidates are forced in and some are out.
import type { Problem } from './problem.ts';

/** What a branch of the search has decided: a candidate is free, out, or forced to an option entry. */
export const free = -1;
export const out = -2;

/** Live options by unit. */
export interface LiveUnits {
  readonly start: Int32Array;
  readonly option: Int32Array;
  readonly candidate: Int32Array;
  readonly isForced: Uint8Array;
}

/** Writes the options that a unit can bring; a forced candidate or a must that is free leaves no choice but its own. */
function writeUnit(problem: Problem, fixed: Int32Array, unit: number, write: (owner: number, entry: number) => void) {
  const { unitStart, unitCandidates, optionStart, must } = problem;
  const [from, to] = [unitStart[unit]!, unitStart[unit + 1]!];
  for (let at = from; at < to; at++) {
    const candidate = unitCandidates[at]!;
    const state = fixed[candidate]!;
    const isMust = state === free && must.size > 0 && must.has(candidate);
    if (state < 0 && !isMust) continue;
    if (state >= 0) write(candidate, state);
    else writeOptions(optionStart, candidate, write);
    return true;
  }
  for (let at = from; at < to; at++) {
    const candidate = unitCandidates[at]!;
    if (fixed[candidate] === free) writeOptions(optionStart, candidate, write);
  }
  return false;
}

function writeOptions(optionStart: Int32Array, owner: number, write: (owner: number, entry: number) => void): void {
  for (let entry = optionStart[owner]!; entry < optionStart[owner + 1]!; entry++) write(owner, entry);
}

/** Lays the live options of all units flat; units of which every candidate is out are left away. */
export function liveUnits(problem: Problem, fixed: Int32Array): LiveUnits {
  const units = problem.unitStart.length - 1;
  const option = new Int32Array(problem.optionCost.length);
  const candidate = new Int32Array(problem.optionCost.length);
  const start = new Int32Array(units + 1);
  const isForced = new Uint8Array(units);
  let [end, live] = [0, 0];
  const write = (owner: number, entry: number) => {
    candidate[end] = owner;
    option[end++] = entry;
  };
  for (let unit = 0; unit < units; unit++) {
    const isUnitForced = writeUnit(problem, fixed, unit, write);
    if (end === start[live]) continue;
    isForced[live++] = isUnitForced ? 1 : 0;
    start[live] = end;
  }
  return {
    start: start.subarray(0, live + 1),
    option: option.subarray(0, end),
    candidate: candidate.subarray(0, end),
    isForced: isForced.subarray(0, live),
  };
}
