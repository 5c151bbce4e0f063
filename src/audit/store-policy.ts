// Audit policies: every version that was ever used, which counted from when on, and dry runs. Versions are never rewritten.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { canonicalJson } from '../base/json.ts';
import type { Db } from '../db/connect.ts';
import type { PolicyUse } from './contract-policy.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';
import { completePolicy } from './policy-text.ts';

/** The policy in force: the newest that somebody put there, else the shipped one. */
export async function newestPolicy(db: Db): Promise<AuditPolicy> {
  const { rows } = await sql<{ isShipped: boolean; policy: AuditPolicy }>`
    select u.is_shipped as "isShipped", p.policy from audit_policy_use u join audit_policy p on p.version = u.version
    order by u.at desc, u.id limit 1`.execute(db.withoutPlugins());
  return rows[0] && !rows[0].isShipped ? completePolicy(rows[0].policy) : defaultAuditPolicy;
}

/** Who keeps a policy, when, and why. */
export interface PolicyOrigin {
  readonly note: string;
  readonly byName: string;
  readonly at: Date;
}

/** Keeps a version, so that its audits can be repeated; false when the version is known with other content. */
export async function keepPolicy(db: Db, policy: AuditPolicy, { note, byName, at }: PolicyOrigin): Promise<boolean> {
  const { version } = policy;
  await sql`
    insert into audit_policy (version, policy, note, by_name, at)
    values (${version}, ${JSON.stringify(policy)}::jsonb, ${note}, ${byName}, ${at}) on conflict do nothing`.execute(
    db,
  );
  const kept = await findPolicy(db, version);
  return kept !== null && canonicalJson(kept) === canonicalJson(policy);
}

/** A version that was used once; null when none such is known. */
export async function findPolicy(db: Db, version: string): Promise<AuditPolicy | null> {
  const { rows } = await sql<{ policy: AuditPolicy }>`
    select policy from audit_policy where version = ${version}`.execute(db.withoutPlugins());
  return rows[0] ? completePolicy(rows[0].policy) : null;
}

/** From now on this kept version counts. */
export async function addPolicyUse(
  db: Db,
  use: { readonly version: string; readonly isShipped: boolean },
  { note, byName, at }: PolicyOrigin,
): Promise<void> {
  await sql`
    insert into audit_policy_use (id, version, is_shipped, note, by_name, at)
    values (${randomUUID()}, ${use.version}, ${use.isShipped}, ${note}, ${byName}, ${at})`.execute(db);
}

/** Which policy counted from when on, the newest first. */
export async function listPolicyUses(db: Db): Promise<PolicyUse[]> {
  const { rows } = await sql<Omit<PolicyUse, 'at'> & { at: Date }>`
    select version, is_shipped, note, by_name, at from audit_policy_use order by at desc, id limit 200`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
