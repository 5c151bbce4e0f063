// Named lists of KOLs. Who was merged into another is on the list as that other; splitting brings the first back.
import { randomUUID } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Card } from './contract.ts';
import type { Entry, Listed, NewShortlist, Shortlist, ShortlistEdit } from './contract-shortlist.ts';
import { cardColumns } from './store-search.ts';

type Dated<One> = Omit<One, 'createdAt' | 'updatedAt'> & { createdAt: Date; updatedAt: Date };

/** Entries with the KOL that each belongs to now; of two that became one, the earlier. */
const entriesNow = (which: RawBuilder<unknown>) => sql`
  with recursive way (shortlist_id, entry_kol, kol_id, step) as (
    select shortlist_id, kol_id, kol_id, 0 from shortlist_entry e where ${which}
    union all
    select w.shortlist_id, w.entry_kol, m.kept_kol, w.step + 1 from way w
      join kol_merge m on m.merged_kol = w.kol_id and m.undone_at is null where w.step < 20
  ), now_of as (
    select distinct on (shortlist_id, entry_kol) shortlist_id, entry_kol, kol_id from way order by shortlist_id, entry_kol, step desc
  ), entry as (
    select distinct on (n.shortlist_id, n.kol_id) n.shortlist_id, n.kol_id, e.note, e.added_at, e.added_by
    from now_of n join shortlist_entry e on e.shortlist_id = n.shortlist_id and e.kol_id = n.entry_kol
    order by n.shortlist_id, n.kol_id, e.added_at, e.kol_id
  )`;

const listed = sql`l.id, l.name, l.note, l.created_at, l.created_by, l.updated_at,
  (select count(*)::int from entry x where x.shortlist_id = l.id) as kols`;

const dated = (row: Dated<Shortlist>): Shortlist => ({
  ...row,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

/** All lists, the last changed first. */
export async function listShortlists(db: Db): Promise<Shortlist[]> {
  const { rows } = await sql<Dated<Shortlist>>`
    ${entriesNow(sql`true`)} select ${listed} from shortlist l order by l.updated_at desc, l.id limit 500`.execute(db);
  return rows.map(dated);
}

export async function findShortlist(db: Db, id: string): Promise<Shortlist | null> {
  const { rows } = await sql<Dated<Shortlist>>`
    ${entriesNow(sql`e.shortlist_id = ${id}`)} select ${listed} from shortlist l where l.id = ${id}`.execute(db);
  return rows[0] ? dated(rows[0]) : null;
}

/** Whether another list has this name already, in whatever case. */
export async function isNameTaken(db: Db, name: string, except: string | null): Promise<boolean> {
  const { rows } =
    await sql`select 1 from shortlist where lower(name) = lower(${name}) and id is distinct from ${except}`.execute(db);
  return rows.length > 0;
}

export async function insertShortlist(db: Db, list: NewShortlist, now: Date, by: string | null): Promise<string> {
  const id = randomUUID();
  await sql`insert into shortlist (id, name, note, created_at, created_by, updated_at)
    values (${id}, ${list.name}, ${list.note}, ${now}, ${by}, ${now})`.execute(db);
  return id;
}

export async function updateShortlist(db: Db, id: string, edit: ShortlistEdit, now: Date): Promise<void> {
  const sets = [sql`updated_at = ${now}`];
  if (edit.name !== undefined) sets.push(sql`name = ${edit.name}`);
  if (edit.note !== undefined) sets.push(sql`note = ${edit.note}`);
  await sql`update shortlist set ${sql.join(sets)} where id = ${id}`.execute(db);
}

export async function deleteShortlist(db: Db, id: string): Promise<void> {
  await sql`delete from shortlist where id = ${id}`.execute(db);
}

/** The KOLs of a list with their accounts, in the order in which they came. */
export async function listEntries(db: Db, shortlistId: string): Promise<Entry[]> {
  const { rows } = await sql<Omit<Entry, 'addedAt' | 'cards'> & { addedAt: Date }>`
    ${entriesNow(sql`e.shortlist_id = ${shortlistId}`)}
    select e.kol_id, k.name, e.note, e.added_at, e.added_by, g.name as agency
    from entry e join kol k on k.id = e.kol_id left join agency g on g.id = k.agency_id order by e.added_at, e.kol_id`.execute(
    db,
  );
  const cards =
    await sql<Card>`select ${cardColumns} from card where kol_id = any(${rows.map((row) => row.kolId)}::text[])
    order by followers desc nulls last, account_id`.execute(db);
  const byKol = Map.groupBy(cards.rows, (card) => card.kolId);
  return rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString(), cards: byKol.get(row.kolId) ?? [] }));
}

/** Which of these are KOLs. */
export async function knownKols(db: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from kol where id = any(${[...ids]}::text[])`.execute(db);
  return rows.map((row) => row.id);
}

/** Puts KOLs on a list, one after the other; those that are there keep their note. */
export async function addEntries(
  db: Db,
  shortlistId: string,
  kolIds: readonly string[],
  added: { note: string | null; now: Date; by: string | null },
): Promise<void> {
  await sql`
    insert into shortlist_entry (shortlist_id, kol_id, note, added_at, added_by)
    select ${shortlistId}, given.id, ${added.note}, ${added.now}::timestamptz + given.place * interval '1 microsecond', ${added.by}
    from unnest(${[...kolIds]}::text[]) with ordinality as given (id, place)
    on conflict do nothing`.execute(db);
}

/** The ids under which a KOL may be on a list: its own and those that were merged into it. */
const idsOf = (kolId: string) => sql`
  with recursive all_of (id, step) as (
    select ${kolId}::text, 0 union all
    select m.merged_kol, a.step + 1 from all_of a join kol_merge m on m.kept_kol = a.id and m.undone_at is null where a.step < 20)`;

export async function noteEntry(db: Db, shortlistId: string, kolId: string, note: string | null): Promise<void> {
  await sql`${idsOf(kolId)}
    update shortlist_entry set note = ${note} where shortlist_id = ${shortlistId} and kol_id in (select id from all_of)`.execute(
    db,
  );
}

/** Takes a KOL off a list. */
export async function removeEntry(db: Db, shortlistId: string, kolId: string): Promise<void> {
  await sql`${idsOf(kolId)}
    delete from shortlist_entry where shortlist_id = ${shortlistId} and kol_id in (select id from all_of)`.execute(db);
}

/** The lists that a KOL is on. */
export async function listsOf(db: Db, kolId: string): Promise<Listed[]> {
  const { rows } = await sql<Listed>`${idsOf(kolId)}
    select distinct on (l.name, l.id) l.id, l.name, e.note from shortlist_entry e join shortlist l on l.id = e.shortlist_id
    where e.kol_id in (select id from all_of) order by l.name, l.id, e.added_at`.execute(db);
  return rows;
}
