// Indices of an account: computed when asked, kept as computed, the newest shown.
import type { Db } from '../db/connect.ts';
import type { Compute, Index, Indices } from './contract-indices.ts';
import { refuse } from './errors.ts';
import { computeIndices, formsOf } from './index-window.ts';
import { findIndexed, keepIndices, listIndices, readWindow } from './store-index.ts';

/** What was computed of an account: the newest of each form and window, and those before. Refuses `account_not_found`. */
export async function openIndices(db: Db, accountId: string): Promise<Indices> {
  const account = await findIndexed(db, accountId);
  if (!account) throw refuse('account_not_found', { id: accountId });
  const all = await listIndices(db, accountId);
  const seen = new Set<string>();
  const isNewest = ({ form, windowDays }: Index) => {
    const key = `${form}|${windowDays}`;
    return seen.has(key) ? false : seen.add(key) && true;
  };
  const newest = all.filter(isNewest);
  const older = all.filter((one) => !newest.includes(one));
  return { newest, older, forms: [...formsOf(account.platform)], lastDay: account.lastDay };
}

/**
 * Computes every index that there is for the account's platform over a window, and keeps them, also those that lack data.
 * Refuses `account_not_found`, `no_index_for_platform`, `nothing_observed`.
 */
export async function computeNow(
  db: Db,
  accountId: string,
  { days, to }: Compute,
  now: Date,
  by: string | null,
): Promise<Indices> {
  const account = await findIndexed(db, accountId);
  if (!account) throw refuse('account_not_found', { id: accountId });
  if (formsOf(account.platform).length === 0) throw refuse('no_index_for_platform', { platform: account.platform });
  const last = to ?? account.lastDay;
  if (last === null) throw refuse('nothing_observed');
  const window = { days, to: last };
  const observed = await readWindow(db, accountId, window);
  const computed = computeIndices(account.platform, observed, window);
  await db
    .transaction()
    .execute((tx) => keepIndices(tx, accountId, computed, { window, posts: observed.posts.length, now, by }));
  return openIndices(db, accountId);
}
