// Pages as they were seen: added and deleted, never changed.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { SeenPage } from './contract-seen.ts';

export interface KeptPage extends SeenPage {
  readonly byUser: string;
}

export interface PageToKeep extends Omit<KeptPage, 'at'> {
  readonly at: Date;
}

export async function insertSeenPage(db: Db, page: PageToKeep): Promise<void> {
  const { id, path, title, language, byUser, by, at, answers } = page;
  await sql`insert into seen_page (id, path, title, language, by_user, by_name, at, answers)
    values (${id}, ${path}, ${title}, ${language}, ${byUser}, ${by}, ${at}, ${JSON.stringify(answers)}::jsonb)`.execute(
    db,
  );
}

export async function findSeenPage(db: Db, id: string): Promise<KeptPage | null> {
  // As text: bodies hold keys of their own, which no plugin may rename.
  const { rows } = await sql<Omit<KeptPage, 'answers'> & { answers: string }>`
    select id, path, title, language, by_user, by_name as by, ${iso('at')} as at, answers::text as answers
    from seen_page where id = ${id}`.execute(db);
  const row = rows[0];
  return row === undefined ? null : { ...row, answers: JSON.parse(row.answers) };
}

/** Pages that a person has kept since a moment. */
export async function countSeenPages(db: Db, userId: string, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from seen_page where by_user = ${userId} and at >= ${since}`.execute(db);
  return rows[0]?.count ?? 0;
}

/** False where there was none. */
export async function deleteSeenPage(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from seen_page where id = ${id}`.execute(db);
  return numAffectedRows === 1n;
}
