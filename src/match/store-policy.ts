// Policies of the match: every one that ever counted, newest first; nothing is rewritten.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { MatchPolicy, MatchPolicyUse } from './contract-policy.ts';
import { completeMatchPolicy, defaultMatchPolicy } from './policy.ts';

/** The policy in force: the newest that somebody put there, else the shipped one. */
export async function newestMatchPolicy(db: Db): Promise<{ policy: MatchPolicy; isShipped: boolean }> {
  const { rows } = await sql<{ policy: MatchPolicy; isShipped: boolean }>`
    select policy, is_shipped as "isShipped" from match_policy order by at desc, id limit 1`.execute(
    db.withoutPlugins(),
  );
  const [found] = rows;
  return found && !found.isShipped
    ? { policy: completeMatchPolicy(found.policy), isShipped: false }
    : { policy: defaultMatchPolicy, isShipped: true };
}

/** A version that counted once; null when none such is known. */
export async function findMatchPolicy(db: Db, version: string): Promise<MatchPolicy | null> {
  const { rows } = await sql<{ policy: MatchPolicy }>`
    select policy from match_policy where version = ${version} order by at limit 1`.execute(db.withoutPlugins());
  return rows[0] ? completeMatchPolicy(rows[0].policy) : null;
}

export interface MatchPolicyOrigin {
  readonly note: string;
  readonly byName: string;
  readonly at: Date;
}

/** From now on this policy counts. */
export async function addMatchPolicy(
  db: Db,
  { policy, isShipped }: { readonly policy: MatchPolicy; readonly isShipped: boolean },
  { note, byName, at }: MatchPolicyOrigin,
): Promise<void> {
  await sql`
    insert into match_policy (id, version, policy, is_shipped, note, by_name, at)
    values (${randomUUID()}, ${policy.version}, ${JSON.stringify(policy)}::jsonb, ${isShipped}, ${note}, ${byName}, ${at})`.execute(
    db,
  );
}

/** Which policy counted from when on, newest first. */
export async function listMatchPolicyUses(db: Db): Promise<MatchPolicyUse[]> {
  const { rows } = await sql<Omit<MatchPolicyUse, 'at'> & { at: Date }>`
    select version, is_shipped, note, by_name, at from match_policy order by at desc, id limit 100`.execute(db);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
