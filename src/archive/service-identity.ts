// One person, several accounts: looks for them, merges and takes merges back. Every change refreshes the search at once.
import type { Db } from '../db/connect.ts';
import type { Merge, ProposalView } from './contract-identity.ts';
import { refuse } from './errors.ts';
import { proposeIdentities } from './identity-pairs.ts';
import { defaultIdentityPolicy } from './identity-policy.ts';
import { spokenName } from './search-text.ts';
import { refreshCards } from './store-card.ts';
import {
  countProposals,
  decidePair,
  findMerge,
  keptKolOf,
  listMerges,
  listProposals,
  listSurePairs,
  loadPeople,
  mergeKols,
  saveProposals,
  undoMerge,
} from './store-identity.ts';
import { findKol } from './store-kol.ts';

const policy = defaultIdentityPolicy;

export interface Searched {
  readonly people: number;
  readonly open: number;
  readonly sure: number;
}

/** Compares everybody with everybody that shares something, and keeps what may be one person. */
export async function searchIdentities(db: Db, now: Date): Promise<Searched> {
  const people = await loadPeople(db);
  const found = proposeIdentities(people, spokenName, policy);
  await db.transaction().execute((tx) => saveProposals(tx, found, policy.version, now));
  return { people: people.length, ...(await countProposals(db, policy.sure)) };
}

export function openIdentities(db: Db, limit: number): Promise<ProposalView[]> {
  return listProposals(db, limit);
}

async function mergeOne(db: Db, kept: string, merged: string, now: Date, by: string | null): Promise<void> {
  for (const id of [kept, merged]) if (!(await findKol(db, id))) throw refuse('kol_not_found', { id });
  // Either may have been merged meanwhile: then it is whom it was merged into that counts.
  const [into, from] = [await keptKolOf(db, kept), await keptKolOf(db, merged)];
  if (into === from) throw refuse('kol_already_merged', { kept: into });
  const accounts = await db.transaction().execute(async (tx) => {
    const moved = await mergeKols(tx, { kept: into, merged: from }, now, by);
    await decidePair(tx, { a: kept, b: merged }, 'merged', now, by);
    return moved;
  });
  await refreshCards(db, accounts);
}

/** Makes one KOL of two. Refuses `kol_not_found`, `kol_already_merged`. */
export async function mergePeople(
  db: Db,
  { kept, merged }: { kept: string; merged: string },
  now: Date,
  by: string | null,
): Promise<Merge[]> {
  await mergeOne(db, kept, merged, now, by);
  return listMerges(db, await keptKolOf(db, kept));
}

/** Merges all pairs that need no look; the KOL with the smaller id is kept. Returns how many. */
export async function mergeSure(db: Db, now: Date, by: string | null): Promise<number> {
  let merged = 0;
  for (const { a, b } of await listSurePairs(db, policy.sure)) {
    const [into, from] = [await keptKolOf(db, a), await keptKolOf(db, b)];
    if (into === from) await decidePair(db, { a, b }, 'merged', now, by);
    else {
      await mergeOne(db, a, b, now, by);
      merged += 1;
    }
  }
  return merged;
}

/** Notes that two KOLs are two people: they are not proposed again. */
export async function keepApart(db: Db, pair: { a: string; b: string }, now: Date, by: string | null): Promise<void> {
  for (const id of [pair.a, pair.b]) if (!(await findKol(db, id))) throw refuse('kol_not_found', { id });
  await decidePair(db, pair, 'dismissed', now, by);
}

/** Takes a merge back. Refuses `merge_not_found`, `merge_already_undone`. */
export async function splitAgain(db: Db, mergeId: string, now: Date, by: string | null): Promise<Merge[]> {
  const { accounts, keptKol } = await db.transaction().execute(async (tx) => {
    const merge = await findMerge(tx, mergeId);
    if (!merge) throw refuse('merge_not_found', { id: mergeId });
    if (merge.undoneAt !== null) throw refuse('merge_already_undone', { id: mergeId });
    await decidePair(tx, { a: merge.keptKol, b: merge.mergedKol }, 'dismissed', now, by);
    return { keptKol: merge.keptKol, accounts: await undoMerge(tx, merge, now, by) };
  });
  await refreshCards(db, accounts);
  return listMerges(db, keptKol);
}
