// Finds out which musts and floors can be met together, and gives one selection that meets them.
// What nothing can meet is dropped and named, so that a plan is still given.
import { present } from '../../base/assert.ts';
import type { Problem } from './problem.ts';
import { type Choices, Selection } from './selection.ts';

export interface Requirement {
  /** A selection that meets every must and floor that is left. */
  readonly seed: Choices;
  /** JSON pointers of the musts and floors that were dropped. */
  readonly relaxed: readonly string[];
}

/** Looks that one search for a selection may take. */
const lookLimit = 200_000;
/** Picks above which the exhaustive search is not started (it goes one call deeper per pick). */
const depthLimit = 2_000;

interface Search {
  readonly selection: Selection;
  looks: number;
}

type Pick = readonly [candidate: number, option: number];

function picksOf(problem: Problem, candidates: Iterable<number>): Pick[] {
  const picks: Pick[] = [];
  for (const candidate of candidates)
    for (let option = problem.optionStart[candidate]!; option < problem.optionStart[candidate + 1]!; option++)
      picks.push([candidate, option]);
  return picks;
}

/** Candidates of a bucket. */
function membersOf(problem: Problem, place: number): number[] {
  const { tierBucket, platformBucket } = problem;
  const members: number[] = [];
  for (let candidate = 0; candidate < tierBucket.length; candidate++)
    if (tierBucket[candidate] === place || platformBucket[candidate] === place) members.push(candidate);
  return members;
}

/** Takes one option of every must, then goes on; gives back whether it worked out. */
function meetMusts(search: Search, musts: readonly number[], next: () => boolean): boolean {
  const [candidate, ...rest] = musts;
  if (candidate === undefined) return next();
  const { selection } = search;
  const { optionCost } = selection.problem;
  const picks = picksOf(selection.problem, [candidate]).sort((a, b) => optionCost[a[1]]! - optionCost[b[1]]!);
  for (const [, option] of picks) {
    if (++search.looks > lookLimit) return false;
    if (!selection.fits(candidate, option)) continue;
    selection.take(candidate, option);
    if (meetMusts(search, rest, next)) return true;
    selection.drop(candidate);
  }
  return false;
}

/** The first floor that is not met yet; −1 when all are. */
function openFloor(selection: Selection): number {
  return selection.problem.buckets.findIndex((bucket, place) => selection.spend[place]! < bucket.floor);
}

/** Adds picks of the open floors' candidates, in the order of each list, trying every set of them if it must. */
function meetFloors(search: Search, lists: ReadonlyMap<number, readonly Pick[]>, from: number, depth: number): boolean {
  const { selection } = search;
  const floor = openFloor(selection);
  if (floor < 0) return true;
  if (depth > depthLimit) return false;
  const list = present(lists.get(floor), 'every floor has its list');
  for (let index = from; index < list.length; index++) {
    if (++search.looks > lookLimit) return false;
    const [candidate, option] = list[index]!;
    if (selection.optionOf[candidate]! >= 0 || !selection.fits(candidate, option)) continue;
    selection.take(candidate, option);
    const isSameFloor = openFloor(selection) === floor;
    if (meetFloors(search, lists, isSameFloor ? index + 1 : 0, depth + 1)) return true;
    selection.drop(candidate);
  }
  return false;
}

/** Picks in an order of liking: value for money at first sight, or the dearest first (fewest picks). */
function floorLists(problem: Problem, isDearestFirst: boolean): Map<number, Pick[]> {
  const empty = new Selection(problem);
  const lists = new Map<number, Pick[]>();
  for (const [place, bucket] of problem.buckets.entries()) {
    if (bucket.floor === 0) continue;
    const members = membersOf(problem, place);
    const slopes = new Map(members.map((candidate) => [candidate, empty.slope(candidate)]));
    const liking = ([candidate, option]: Pick) => {
      const cost = problem.optionCost[option]!;
      if (isDearestFirst) return cost;
      return (
        (slopes.get(candidate)! * problem.optionFactor[option]! + problem.optionExtra[option]!) / Math.max(cost, 1)
      );
    };
    const liked = picksOf(problem, members).map((pick) => ({ pick, key: liking(pick) }));
    liked.sort((a, b) => b.key - a.key || a.pick[1] - b.pick[1]);
    lists.set(
      place,
      liked.filter(({ pick }) => problem.optionCost[pick[1]]! > 0).map(({ pick }) => pick),
    );
  }
  return lists;
}

/** A selection that meets all musts and floors of a problem; null when none was found. */
function findSeed(problem: Problem): Choices | null {
  for (const isDearestFirst of [false, true]) {
    const search: Search = { selection: new Selection(problem), looks: 0 };
    const lists = floorLists(problem, isDearestFirst);
    const musts = [...problem.must];
    if (meetMusts(search, musts, () => meetFloors(search, lists, 0, 0))) return search.selection.choices();
  }
  return null;
}

/** The most that each bucket's candidates could cost together, were each unit to take its dearest option there. */
function mostSpend(problem: Problem): Float64Array {
  const { unitStart, unitCandidates, optionStart, optionCost, tierBucket, platformBucket } = problem;
  const most = new Float64Array(problem.buckets.length);
  const ofUnit = new Float64Array(problem.buckets.length);
  for (let unit = 0; unit + 1 < unitStart.length; unit++) {
    ofUnit.fill(0);
    for (let at = unitStart[unit]!; at < unitStart[unit + 1]!; at++) {
      const candidate = unitCandidates[at]!;
      const last = optionStart[candidate + 1]! - 1;
      if (last < optionStart[candidate]!) continue;
      for (const bucket of [tierBucket[candidate]!, platformBucket[candidate]!])
        if (bucket >= 0) ofUnit[bucket] = Math.max(ofUnit[bucket]!, optionCost[last]!);
    }
    for (let bucket = 0; bucket < most.length; bucket++) most[bucket]! += ofUnit[bucket]!;
  }
  return most;
}

/** Floors that not even all candidates together could meet are dropped without a search; their pointers. */
function dropHopeless(problem: Problem): string[] {
  if (problem.buckets.every(({ floor }) => floor === 0)) return [];
  const most = mostSpend(problem);
  const hopeless = problem.buckets.filter((bucket, place) => bucket.floor > most[place]!);
  for (const bucket of hopeless) bucket.floor = 0;
  return hopeless.map(({ pointer }) => pointer);
}

/** JSON pointer of a must, by the candidate's id. */
const pointerOf = (musts: readonly string[], id: string) => `/must/${musts.indexOf(id)}`;

/**
 * Drops from the problem the musts and floors that cannot be met together: all are tried at once, and if that
 * fails one after the other in the order of the document, keeping what still works out. `musts` are the ids asked for.
 */
export function settleRequirement(problem: Problem, musts: readonly string[], ids: readonly string[]): Requirement {
  const idOf = (candidate: number) => ids[problem.candidateRoot[candidate]!]!;
  const payable = new Set(Array.from(problem.must, idOf));
  const lost = musts.flatMap((id, index) => (payable.has(id) ? [] : [`/must/${index}`]));
  lost.push(...dropHopeless(problem));
  const all = findSeed(problem);
  if (all !== null) return { seed: all, relaxed: lost };
  const relaxed = [...lost];
  const inOrder = [...problem.must].sort((a, b) => musts.indexOf(idOf(a)) - musts.indexOf(idOf(b)));
  const floors = problem.buckets.map((bucket) => bucket.floor);
  problem.must.clear();
  for (const bucket of problem.buckets) bucket.floor = 0;
  let seed: Choices = [];
  for (const candidate of inOrder) {
    problem.must.add(candidate);
    const found = findSeed(problem);
    if (found !== null) seed = found;
    else {
      problem.must.delete(candidate);
      relaxed.push(pointerOf(musts, idOf(candidate)));
    }
  }
  for (const [place, bucket] of problem.buckets.entries()) {
    if (floors[place] === 0) continue;
    bucket.floor = floors[place]!;
    const found = findSeed(problem);
    if (found !== null) seed = found;
    else {
      bucket.floor = 0;
      relaxed.push(bucket.pointer);
    }
  }
  return { seed, relaxed };
}
