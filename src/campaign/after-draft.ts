// Where a placement stands by its drafts: what a new version or a decision moves it to, by the one table of moves.
import type { Deliverable } from './contract.ts';
import type { State } from './moves.ts';

/** The states that the drafts decide. */
const byDrafts: readonly State[] = ['agreed', 'drafted', 'approved'];

/**
 * The state that the drafts ask for: approved when every content is, drafted when every content has a version that was not
 * sent back, agreed (back to work) otherwise.
 */
export function stateOfDrafts(deliverables: readonly Pick<Deliverable, 'draft' | 'decision'>[]): State {
  if (deliverables.every((one) => one.decision === 'approved')) return 'approved';
  return deliverables.every((one) => one.draft !== null && one.decision !== 'sent_back') ? 'drafted' : 'agreed';
}

/** The moves, one after the other, from where a placement is to where its drafts say; none where drafts decide nothing. */
export function movesByDrafts(from: State, deliverables: readonly Pick<Deliverable, 'draft' | 'decision'>[]): State[] {
  if (!byDrafts.includes(from) || deliverables.length === 0) return [];
  const to = stateOfDrafts(deliverables);
  const [here, there] = [byDrafts.indexOf(from), byDrafts.indexOf(to)];
  return here < there ? byDrafts.slice(here + 1, there + 1) : byDrafts.slice(there, here).reverse();
}
