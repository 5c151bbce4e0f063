// Dry runs of a policy: how far they are, and what came out.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { PolicyTrial, PolicyTry } from './contract-policy.ts';
import type { AuditPolicy } from './policy.ts';

/** Dry runs that are kept; older ones are dropped. */
const kept = 20;

interface TryRow extends Omit<PolicyTry, 'startedAt' | 'endedAt'> {
  startedAt: Date;
  endedAt: Date | null;
}

const columns = sql.raw('id, version, by_name, started_at, ended_at, all_accounts, audited, trial, fault');

const toTry = (row: TryRow): PolicyTry => ({
  ...row,
  startedAt: row.startedAt.toISOString(),
  endedAt: row.endedAt?.toISOString() ?? null,
});

/** Keeps what is to be tried; gives its record. */
export async function addTry(db: Db, policy: AuditPolicy, byName: string, at: Date): Promise<PolicyTry> {
  const { rows } = await sql<TryRow>`
    insert into policy_try (id, version, policy, by_name, started_at)
    values (${randomUUID()}, ${policy.version}, ${JSON.stringify(policy)}::jsonb, ${byName}, ${at})
    returning ${columns}`.execute(db);
  await sql`
    delete from policy_try where ended_at is not null
      and id not in (select id from policy_try order by started_at desc, id limit ${kept})`.execute(db);
  return toTry(rows[0]!);
}

/** A dry run; null when it is not known, or was dropped. */
export async function findTry(db: Db, id: string): Promise<PolicyTry | null> {
  const { rows } = await sql<TryRow>`select ${columns} from policy_try where id = ${id}`.execute(db);
  return rows[0] ? toTry(rows[0]) : null;
}

/** What an open dry run is about; null when it is closed or not known. */
export async function findTriedPolicy(db: Db, id: string): Promise<AuditPolicy | null> {
  const { rows } = await sql<{ policy: AuditPolicy }>`
    select policy from policy_try where id = ${id} and ended_at is null`.execute(db.withoutPlugins());
  return rows[0]?.policy ?? null;
}

export async function setTryProgress(db: Db, id: string, audited: number, all: number): Promise<void> {
  await sql`update policy_try set audited = ${audited}, all_accounts = ${all} where id = ${id}`.execute(db);
}

/** Ends a dry run with what came out, or with its fault. */
export async function endTry(
  db: Db,
  id: string,
  end: { readonly trial: PolicyTrial | null; readonly fault: string | null },
  at: Date,
): Promise<void> {
  const trial = end.trial === null ? null : JSON.stringify(end.trial);
  await sql`update policy_try set ended_at = ${at}, trial = ${trial}::jsonb, fault = ${end.fault} where id = ${id}`.execute(
    db,
  );
}

/** Ends dry runs that a process left open when it ended itself. Call it when none can be at work. */
export async function endLostTries(db: Db, at: Date): Promise<void> {
  await sql`update policy_try set ended_at = ${at}, fault = 'interrupted' where ended_at is null`.execute(db);
}
