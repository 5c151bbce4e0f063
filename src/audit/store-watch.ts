// Watched KOLs and their alerts.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Alert } from './contract-view.ts';

export async function isWatched(db: Db, kolId: string): Promise<boolean> {
  return (await sql`select 1 from watch where kol_id = ${kolId}`.execute(db)).rows.length > 0;
}

export async function setWatched(db: Db, kolId: string, isOn: boolean, now: Date, by: string | null): Promise<void> {
  if (isOn)
    await sql`insert into watch (kol_id, since, by_user) values (${kolId}, ${now}, ${by}) on conflict do nothing`.execute(
      db,
    );
  else await sql`delete from watch where kol_id = ${kolId}`.execute(db);
}

/**
 * Raises an alert for every watched account among these whose newest audit tells something else than the one before:
 * another verdict, or an authenticity that moved by `step` points and more.
 */
export async function raiseAlerts(db: Db, accountIds: readonly string[], step: number, now: Date): Promise<void> {
  await sql`
    insert into alert (id, kol_id, account_id, audit_id, verdict_before, verdict_after, authenticity_before, authenticity_after, at)
    select gen_random_uuid()::text, w.kol_id, a.id, newest.id, before.verdict, newest.verdict, before.authenticity, newest.authenticity, ${now}
    from account a join watch w on w.kol_id = a.kol_id
    cross join lateral (select * from audit x where x.account_id = a.id order by x.at desc, x.id limit 1) newest
    cross join lateral (select * from audit x where x.account_id = a.id and x.id <> newest.id order by x.at desc, x.id limit 1) before
    where a.id = any(${[...accountIds]}::text[]) and newest.at > w.since
      and (newest.verdict <> before.verdict or abs(newest.authenticity - before.authenticity) >= ${step})
    on conflict (account_id, audit_id) do nothing`.execute(db);
}

/** Alerts that nobody has seen, newest first. */
export async function listAlerts(db: Db, limit: number): Promise<Alert[]> {
  const { rows } = await sql<Omit<Alert, 'at'> & { at: Date }>`
    select x.id, x.kol_id, k.name as kol_name, a.platform, x.verdict_before, x.verdict_after, x.authenticity_before, x.authenticity_after, x.at
    from alert x join account a on a.id = x.account_id join kol k on k.id = a.kol_id
    where x.seen_at is null order by x.at desc, x.id limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

/** Notes that an alert was seen; false when there is no such alert that waits. */
export async function markSeen(db: Db, id: string, now: Date, by: string | null): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update alert set seen_at = ${now}, seen_by = ${by} where id = ${id} and seen_at is null`.execute(db);
  return numAffectedRows === 1n;
}
