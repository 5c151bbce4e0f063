// Searches that people gave a name. They belong to the workspace: everybody sees them.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { NewSavedSearch, SavedSearch } from './contract-saved.ts';

type Row = Omit<SavedSearch, 'createdAt'> & { createdAt: Date };
const shown = (row: Row): SavedSearch => ({ ...row, createdAt: row.createdAt.toISOString() });

export async function listSearches(db: Db): Promise<SavedSearch[]> {
  const { rows } = await sql<Row>`
    select id, name, query, created_by, created_at from saved_search order by name, id`.execute(db);
  return rows.map(shown);
}

/** Keeps a search; one of the same name is replaced. */
export async function saveSearch(db: Db, { name, query }: NewSavedSearch, by: string | null): Promise<SavedSearch> {
  const { rows } = await sql<Row>`
    insert into saved_search (id, name, query, created_by) values (${randomUUID()}, ${name}, ${query}, ${by})
    on conflict (name) do update set query = excluded.query, created_by = excluded.created_by, created_at = now()
    returning id, name, query, created_by, created_at`.execute(db);
  return shown(rows[0]!);
}

/** False when there is none. */
export async function deleteSearch(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from saved_search where id = ${id}`.execute(db);
  return (numAffectedRows ?? 0n) > 0n;
}
