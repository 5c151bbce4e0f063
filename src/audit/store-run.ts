// Audits of all: how far the newest is. At most one is open.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { AuditRun } from './contract-run.ts';

interface RunRow extends Omit<AuditRun, 'startedAt' | 'endedAt'> {
  startedAt: Date;
  endedAt: Date | null;
}

const toRun = ({ startedAt, endedAt, ...rest }: RunRow): AuditRun => ({
  ...rest,
  startedAt: startedAt.toISOString(),
  endedAt: endedAt?.toISOString() ?? null,
});

/** The newest audit of all; null before the first. */
export async function newestRun(db: Db): Promise<AuditRun | null> {
  const { rows } = await sql<RunRow>`
    select id, started_at, ended_at, all_accounts, audited, kept, changed, fault from audit_run
    order by started_at desc, id limit 1`.execute(db);
  return rows[0] ? toRun(rows[0]) : null;
}

/** Opens an audit of all; false when one is open. */
export async function openRun(db: Db, id: string, at: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into audit_run (id, started_at) values (${id}, ${at}) on conflict do nothing`.execute(db);
  return numAffectedRows === 1n;
}

/** Ends audits that a process left open when it ended itself. Call it when none can be at work. */
export async function endLostRuns(db: Db, at: Date): Promise<void> {
  await sql`update audit_run set ended_at = ${at}, fault = 'interrupted' where ended_at is null`.execute(db);
}

export async function setRunSize(db: Db, id: string, accounts: number): Promise<void> {
  await sql`update audit_run set all_accounts = ${accounts} where id = ${id}`.execute(db);
}

export async function addToRun(
  db: Db,
  id: string,
  step: { audited: number; kept: number; changed: number },
): Promise<void> {
  await sql`
    update audit_run set audited = audited + ${step.audited}, kept = kept + ${step.kept}, changed = changed + ${step.changed}
    where id = ${id}`.execute(db);
}

export async function endRun(db: Db, id: string, at: Date, fault: string | null): Promise<void> {
  await sql`update audit_run set ended_at = ${at}, fault = ${fault} where id = ${id}`.execute(db);
}
