// Lists of KOLs: made, filled, annotated and emptied by people.
import type { Db } from '../db/connect.ts';
import type { Listed, NewShortlist, OpenShortlist, Shortlist, ShortlistEdit } from './contract-shortlist.ts';
import { refuse } from './errors.ts';
import { keptKolOf } from './store-identity.ts';
import { findKol } from './store-kol.ts';
import {
  addEntries,
  deleteShortlist,
  findShortlist,
  insertShortlist,
  isNameTaken,
  knownKols,
  listEntries,
  listsOf,
  noteEntry,
  removeEntry,
  updateShortlist,
} from './store-shortlist.ts';

async function needShortlist(db: Db, id: string): Promise<Shortlist> {
  const list = await findShortlist(db, id);
  if (!list) throw refuse('shortlist_not_found', { id });
  return list;
}

/** A list with its KOLs. Refuses `shortlist_not_found`. */
export async function openShortlist(db: Db, id: string): Promise<OpenShortlist> {
  const list = await needShortlist(db, id);
  return { ...list, entries: await listEntries(db, id) };
}

/** Makes a list. Refuses `shortlist_name_taken`. */
export async function makeShortlist(db: Db, list: NewShortlist, now: Date, by: string | null): Promise<OpenShortlist> {
  if (await isNameTaken(db, list.name, null)) throw refuse('shortlist_name_taken', { name: list.name });
  return openShortlist(db, await insertShortlist(db, list, now, by));
}

/** Renames a list or changes its note. Refuses `shortlist_not_found`, `shortlist_name_taken`. */
export async function editShortlist(db: Db, id: string, edit: ShortlistEdit, now: Date): Promise<OpenShortlist> {
  await needShortlist(db, id);
  if (edit.name !== undefined && (await isNameTaken(db, edit.name, id)))
    throw refuse('shortlist_name_taken', { name: edit.name });
  await updateShortlist(db, id, edit, now);
  return openShortlist(db, id);
}

/** Deletes a list; its KOLs stay. Refuses `shortlist_not_found`. */
export async function dropShortlist(db: Db, id: string): Promise<void> {
  await needShortlist(db, id);
  await deleteShortlist(db, id);
}

/** Puts KOLs on a list. Refuses `shortlist_not_found`, and `kol_not_found` before any is added. */
export async function addToShortlist(
  db: Db,
  id: string,
  kolIds: readonly string[],
  note: string | null,
  now: Date,
  by: string | null,
): Promise<OpenShortlist> {
  await needShortlist(db, id);
  const known = new Set(await knownKols(db, kolIds));
  const unknown = kolIds.find((one) => !known.has(one));
  if (unknown !== undefined) throw refuse('kol_not_found', { id: unknown });
  const kept = await Promise.all(kolIds.map((one) => keptKolOf(db, one)));
  const listed = new Set((await listEntries(db, id)).map((one) => one.kolId));
  await db.transaction().execute(async (tx) => {
    const fresh = [...new Set(kept)].filter((one) => !listed.has(one));
    await addEntries(tx, id, fresh, { note, now, by });
    await updateShortlist(tx, id, {}, now);
  });
  return openShortlist(db, id);
}

/** Changes the note of a KOL on a list. Refuses `shortlist_not_found`. */
export async function annotate(
  db: Db,
  id: string,
  kolId: string,
  note: string | null,
  now: Date,
): Promise<OpenShortlist> {
  await needShortlist(db, id);
  await noteEntry(db, id, await keptKolOf(db, kolId), note);
  await updateShortlist(db, id, {}, now);
  return openShortlist(db, id);
}

/** Takes a KOL off a list; one that is not on it is no fault. Refuses `shortlist_not_found`. */
export async function takeOff(db: Db, id: string, kolId: string, now: Date): Promise<OpenShortlist> {
  await needShortlist(db, id);
  await removeEntry(db, id, await keptKolOf(db, kolId));
  await updateShortlist(db, id, {}, now);
  return openShortlist(db, id);
}

/** The lists that a KOL is on. Refuses `kol_not_found`. */
export async function shortlistsOf(db: Db, given: string): Promise<Listed[]> {
  const id = await keptKolOf(db, given);
  if (!(await findKol(db, id))) throw refuse('kol_not_found', { id });
  return listsOf(db, id);
}
