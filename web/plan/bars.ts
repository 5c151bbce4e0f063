// The geometry of the plan's pictures: how wide bars are, what they add up, how dark a cell of a matrix is.
import type { PlanFigures, PlanLine } from '../../src/plan/contract-view.ts';

/** Widths in percent of the longest; what is below zero has none. */
export function widthsOf(values: readonly number[]): number[] {
  const most = Math.max(0, ...values);
  return values.map((value) => (most > 0 ? (Math.max(0, value) / most) * 100 : 0));
}

/** What lines cost together by a key of theirs, the dearest first. */
export function spentBy<Key extends string>(
  lines: readonly PlanLine[],
  keyOf: (line: PlanLine) => Key,
): readonly (readonly [Key, number])[] {
  const sums = new Map<Key, number>();
  for (const line of lines) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + line.cost);
  return [...sums].sort(([, a], [, b]) => b - a);
}

/** Groups that a picture has room for. */
const mostCells = 12;

/** The groups of which most people are reached, and how many are not reached at all. */
export function reachedCells(cells: PlanFigures['cells']): {
  readonly shown: PlanFigures['cells'];
  readonly none: number;
} {
  const reached = cells.filter((cell) => Math.round(cell.reached) > 0).toSorted((a, b) => b.reached - a.reached);
  return { shown: reached.slice(0, mostCells), none: cells.length - reached.length };
}

/** Colours begin to tell shares apart here: less would make the strongest of faint overlaps look like much. */
const palestShare = 0.1;

/** How dark each cell of a square matrix of shares is, 0–1 of the darkest; the diagonal, each with itself, says nothing. */
export function shadesOf(shares: readonly (readonly number[])[]): number[][] {
  const most = Math.max(palestShare, ...shares.flatMap((row, r) => row.filter((_, c) => c !== r)));
  return shares.map((row, r) => row.map((share, c) => (r === c ? 0 : share / most)));
}
