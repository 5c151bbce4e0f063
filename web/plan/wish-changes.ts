// What a click on a line or a name changes of the wishes. An account stands in one list at the most: locked, wanted or left out.
import type { PlanLine, Substitute, Wishes } from '../../src/plan/contract-view.ts';

type Booked = Pick<PlanLine | Substitute, 'accountId' | 'option'>;

const without = (wishes: Wishes, id: string): Wishes => ({
  ...wishes,
  must: wishes.must.filter((one) => one !== id),
  lock: wishes.lock.filter(({ accountId }) => accountId !== id),
  ban: wishes.ban.filter((one) => one !== id),
});

export const isLocked = (wishes: Wishes, id: string): boolean => wishes.lock.some(({ accountId }) => accountId === id);

/** Locks what the line books, or lets it go again. */
export function toggleLock(wishes: Wishes, { accountId, option }: Booked): Wishes {
  const rest = without(wishes, accountId);
  return isLocked(wishes, accountId) ? rest : { ...rest, lock: [...rest.lock, { accountId, option }] };
}

export function leaveOut(wishes: Wishes, { accountId }: Pick<Booked, 'accountId'>): Wishes {
  const rest = without(wishes, accountId);
  return { ...rest, ban: [...rest.ban, accountId] };
}

/** The account must be in, with whatever is best. */
export function wantAlso(wishes: Wishes, accountId: string): Wishes {
  const rest = without(wishes, accountId);
  return { ...rest, must: [...rest.must, accountId] };
}

/** Leaves one out and locks another in its stead. */
export const swapFor = (wishes: Wishes, line: Booked, other: Booked): Wishes => {
  const rest = without(leaveOut(wishes, line), other.accountId);
  return { ...rest, lock: [...rest.lock, { accountId: other.accountId, option: other.option }] };
};
