// Which reasons a row of the match shows while it is closed.
import type { MatchRow } from '../../src/match/contract.ts';

type Reason = MatchRow['reasons'][number];

/** Reasons that a closed row shows. */
const mostReasons = 7;
const order = { for: 0, against: 1, unknown: 2 } as const;

/** For, against, unknown; and how many are folded away. What speaks against never is. */
export function shownReasons<One extends Pick<Reason, 'sign'>>(
  reasons: readonly One[],
  isOpen: boolean,
): { readonly shown: readonly One[]; readonly hidden: number } {
  const sorted = reasons.toSorted((a, b) => order[a.sign] - order[b.sign]);
  const shown = isOpen ? sorted : sorted.filter((one, at) => at < mostReasons || one.sign === 'against');
  return { shown, hidden: sorted.length - shown.length };
}
