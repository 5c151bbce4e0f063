// When the followers of a watched KOL changed so much from one observation to the next that somebody should look. No
// verdict: the audit weighs the change, this only wakes up.
import { type Day, daysBetween } from '../base/day.ts';

export interface SuddenPolicy {
  readonly version: string;
  /** Share of the followers that a change of one day must reach. */
  readonly share: number;
  /** What every further day between the observations allows on top. */
  readonly sharePerDay: number;
  /** Followers below which no change is told. */
  readonly least: number;
  /** Observations that lie further apart are no sudden change. */
  readonly mostDays: number;
}

/** Own choice: honest accounts gain about 0.1 % a day, a hit post some percent; field.md §2.5 has +300 % and −28.7 % as fraud. */
export const defaultSuddenPolicy: SuddenPolicy = {
  version: '2026-11-25',
  share: 0.1,
  sharePerDay: 0.01,
  least: 500,
  mostDays: 60,
};

/** Followers on a day, with ± of a rounded count. */
export interface FollowerCount {
  readonly day: Day;
  readonly followers: number;
  readonly error: number;
}

/** Whether the change between two observations is sudden, after what the rounding of both may hide. */
export function isSudden(
  before: FollowerCount,
  after: FollowerCount,
  policy: SuddenPolicy = defaultSuddenPolicy,
): boolean {
  const days = daysBetween(before.day, after.day);
  if (days < 1 || days > policy.mostDays || before.followers <= 0) return false;
  const change = Math.abs(after.followers - before.followers) - before.error - after.error;
  const share = policy.share + policy.sharePerDay * (days - 1);
  return change >= policy.least && change >= before.followers * share;
}
