// Versions of the brief for KOLs: only ever added to.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';

export interface BriefRow {
  readonly version: number;
  readonly document: unknown;
  readonly by: string | null;
  readonly at: string;
}

/** The newest version: of a campaign, or of what is otherwise for one placement. */
export async function findNewestBrief(
  db: Db,
  campaignId: string,
  placementId: string | null,
): Promise<BriefRow | null> {
  const { rows } = await sql<BriefRow>`
    select version, document, by_name as by, ${iso('at')} as at from campaign_brief
    where campaign_id = ${campaignId} and placement_id is not distinct from ${placementId} order by version desc limit 1`.execute(
    db,
  );
  return rows[0] ?? null;
}

/** Adds a version; the campaign's row is locked, so that two at once get two numbers. */
export async function insertBrief(
  db: Db,
  campaignId: string,
  placementId: string | null,
  document: unknown,
  { by, at }: { readonly by: string | null; readonly at: Date },
): Promise<void> {
  await sql`select 1 from campaign where id = ${campaignId} for no key update`.execute(db);
  await sql`insert into campaign_brief (campaign_id, placement_id, version, document, by_name, at)
    select ${campaignId}, ${placementId}, coalesce(max(version), 0) + 1, ${JSON.stringify(document)}::jsonb, ${by}, ${at}
    from campaign_brief where campaign_id = ${campaignId} and placement_id is not distinct from ${placementId}`.execute(
    db,
  );
}
