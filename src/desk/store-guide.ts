// Entries of the guide: versions are only ever added.
import { sql } from 'kysely';
import type { Db, Tx } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { GuideEntry } from './contract-guide.ts';

const columns = sql`id, version, group_id as "group", topic, texts, from_question, is_withdrawn, by_name as by, ${iso('at')} as at`;

/** The newest version of every entry, newest first; withdrawn ones too. */
export async function listNewestEntries(db: Db): Promise<GuideEntry[]> {
  const { rows } = await sql<GuideEntry>`
    select ${columns} from (select distinct on (id) * from guide_entry order by id, version desc) as newest
    order by newest.at desc, id`.execute(db);
  return rows;
}

/** All versions of an entry, newest first; empty where there is none. */
export async function listEntryVersions(db: Db, id: string): Promise<GuideEntry[]> {
  const { rows } = await sql<GuideEntry>`
    select ${columns} from guide_entry where id = ${id} order by version desc`.execute(db);
  return rows;
}

/** How many versions there are: changes whenever anything about the entries does. */
export async function countEntryVersions(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from guide_entry`.execute(db);
  return rows[0]?.count ?? 0;
}

export interface EntryVersion extends Omit<GuideEntry, 'at' | 'by'> {
  readonly by: { readonly userId: string; readonly name: string };
  readonly at: Date;
}

/** Adds a version; false where this version of the entry is there already. */
export async function insertEntryVersion(db: Db | Tx, entry: EntryVersion): Promise<boolean> {
  const { id, version, group, topic, texts, fromQuestion, isWithdrawn, by, at } = entry;
  const { numAffectedRows } = await sql`
    insert into guide_entry (id, version, group_id, topic, texts, from_question, is_withdrawn, by_user, by_name, at)
    values (${id}, ${version}, ${group}, ${topic}, ${JSON.stringify(texts)}::jsonb, ${fromQuestion}, ${isWithdrawn},
      ${by.userId}, ${by.name}, ${at}) on conflict (id, version) do nothing`.execute(db);
  return numAffectedRows === 1n;
}
