// The one table of moves that a placement may make. Nothing else changes its state.
export const states = [
  'invited',
  'agreed',
  'drafted',
  'approved',
  'published',
  'measured',
  'settled',
  'declined',
  'cancelled',
] as const;
export type State = (typeof states)[number];

const moves: Readonly<Record<State, readonly State[]>> = {
  invited: ['agreed', 'declined', 'cancelled'],
  agreed: ['drafted', 'cancelled'],
  drafted: ['approved', 'agreed', 'cancelled'], // back to agreed: changes were asked for
  approved: ['published', 'drafted', 'cancelled'],
  published: ['measured'],
  measured: ['settled'],
  settled: [],
  declined: ['invited'],
  cancelled: [],
};

/** The states a placement may go to next, the usual one first. */
export function nextStates(from: State): readonly State[] {
  return moves[from];
}

export function isAllowed(from: State, to: State): boolean {
  return moves[from].includes(to);
}

/** What a move needs before it is made: an approval needs a text to approve, a publication its address. */
export function missingFor(
  to: State,
  deliverables: readonly { readonly draft: string | null; readonly url: string | null }[],
): 'draft' | 'url' | null {
  if ((to === 'drafted' || to === 'approved') && deliverables.some((one) => !one.draft)) return 'draft';
  if (to === 'published' && deliverables.some((one) => !one.url)) return 'url';
  return null;
}
