// The audit policy in force: the shipped one, or the newest that a user put in its place.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';

/** The policy in force. */
export async function newestPolicy(db: Db): Promise<AuditPolicy> {
  const { rows } = await sql<{ policy: AuditPolicy }>`
    select policy from audit_policy order by at desc, version desc limit 1`.execute(db);
  return rows[0]?.policy ?? defaultAuditPolicy;
}
