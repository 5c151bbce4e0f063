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

/** The options that a unit can bring; a forced candidate or a must that is free leaves no choice but its own. */
function entriesOf(
  problem: Problem,
  fixed: Int32Array,
  unit: number,
): { entries: [number, number][]; isForced: boolean } {
  const entries: [number, number][] = [];
  for (let at = problem.unitStart[unit]!; at < problem.unitStart[unit + 1]!; at++) {
    const candidate = problem.unitCandidates[at]!;
    const state = fixed[candidate]!;
    if (state >= 0) return { entries: [[candidate, state]], isForced: true };
    if (state === out) continue;
    const isMust = problem.must.has(candidate);
    if (isMust) entries.length = 0;
    for (let option = problem.optionStart[candidate]!; option < problem.optionStart[candidate + 1]!; option++)
      entries.push([candidate, option]);
    if (isMust) return { entries, isForced: true };
  }
  return { entries, isForced: false };
}

/** Lays the live options of all units flat; units of which every candidate is out are left away. */
export function liveUnits(problem: Problem, fixed: Int32Array): LiveUnits {
  const start = [0];
  const option: number[] = [];
  const candidate: number[] = [];
  const forced: number[] = [];
  for (let unit = 0; unit + 1 < problem.unitStart.length; unit++) {
    const { entries, isForced } = entriesOf(problem, fixed, unit);
    if (entries.length === 0) continue;
    for (const [owner, entry] of entries) {
      option.push(entry);
      candidate.push(owner);
    }
    start.push(option.length);
    forced.push(isForced ? 1 : 0);
  }
  return {
    start: Int32Array.from(start),
    option: Int32Array.from(option),
    candidate: Int32Array.from(candidate),
    isForced: Uint8Array.from(forced),
  };
}
