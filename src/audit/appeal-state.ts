// Whether an appeal counts.
import type { AppealState } from './contract-appeal.ts';

export interface AppealFacts {
  readonly isWithdrawn: boolean;
  /** Another appeal was made later. */
  readonly hasNewer: boolean;
  /** An audit after the overruled one reached another verdict than that. */
  readonly hasOtherVerdict: boolean;
}

/**
 * The state of an appeal. Only the newest can be in force: whoever withdraws it brings the audit's own verdict back, not an
 * older appeal. What is outdated stays so, even when a later audit agrees with the overruled one again.
 */
export function appealStateOf({ isWithdrawn, hasNewer, hasOtherVerdict }: AppealFacts): AppealState {
  if (isWithdrawn) return 'withdrawn';
  if (hasNewer) return 'replaced';
  return hasOtherVerdict ? 'outdated' : 'in_force';
}
