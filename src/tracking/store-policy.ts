// The versions of a campaign's attribution policy: only ever added to.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { PolicyDocument, PolicyVersion } from './contract-policy.ts';

export interface NewPolicyVersion {
  readonly campaignId: string;
  readonly policy: PolicyDocument;
  readonly validFrom: Date;
  readonly note: string | null;
  readonly by: string | null;
}

/** Adds a version; the campaign's row is locked, so that two at once get two numbers and no order is decided meanwhile. */
export async function insertPolicy(db: Db, one: NewPolicyVersion): Promise<void> {
  await sql`insert into attribution_policy (campaign_id, version, valid_from, document, note, set_by)
    select ${one.campaignId}, coalesce(max(version), 0) + 1, ${one.validFrom}, ${JSON.stringify(one.policy)}::jsonb, ${one.note}, ${one.by}
    from attribution_policy where campaign_id = ${one.campaignId}`.execute(db);
}

/** When the newest decided order was made; null where none was. */
export async function newestDecided(db: Db, campaignId: string): Promise<Date | null> {
  const { rows } = await sql<{ at: Date | null }>`
    select max(o.at) as at from shop_order o where o.campaign_id = ${campaignId}
      and exists (select 1 from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id)`.execute(db);
  return rows[0]?.at ?? null;
}

/** All versions, oldest first. */
export async function listPolicies(db: Db, campaignId: string): Promise<Omit<PolicyVersion, 'isInForce'>[]> {
  const { rows } = await sql<Omit<PolicyVersion, 'isInForce'>>`
    select version, ${iso('valid_from')} as valid_from, document as policy, note, set_by, ${iso('set_at')} as set_at
    from attribution_policy where campaign_id = ${campaignId} order by valid_from, version`.execute(db);
  return rows;
}
