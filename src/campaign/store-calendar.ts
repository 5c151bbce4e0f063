// What is due when, in one campaign or in all.
import { sql } from 'kysely';
import type { Format } from '../base/id.ts';
import type { Db } from '../db/connect.ts';

export interface DueContent {
  readonly campaignId: string;
  readonly campaignName: string;
  readonly placementId: string;
  readonly deliverableId: string;
  readonly kolName: string;
  readonly format: Format;
  readonly dueOn: string;
  readonly hasDraft: boolean;
  readonly publishedOn: string | null;
}

/** Contents of placements that go on, whose day or whose publication lies about a span. */
export async function listDue(db: Db, from: string, to: string, campaignId: string | null): Promise<DueContent[]> {
  const only = campaignId === null ? sql`` : sql`and p.campaign_id = ${campaignId}`;
  const { rows } = await sql<DueContent>`
    select p.campaign_id, c.name as campaign_name, p.id as placement_id, d.id as deliverable_id, k.name as kol_name, d.format, to_char(d.due_on, 'YYYY-MM-DD') as due_on,
      exists (select 1 from draft dr where dr.deliverable_id = d.id) as has_draft,
      (select to_char(pu.published_at at time zone 'UTC', 'YYYY-MM-DD') from publication pu where pu.deliverable_id = d.id order by pu.version desc limit 1) as published_on
    from deliverable d join placement p on p.id = d.placement_id join campaign c on c.id = p.campaign_id join kol k on k.id = p.kol_id
    where p.state not in ('declined', 'cancelled') and d.due_on between ${from}::date - 40 and ${to}::date + 40 ${only}
    order by d.due_on, k.name, d.id`.execute(db);
  return rows;
}

/** First and last days of campaigns within a span. */
export async function listSpans(
  db: Db,
  campaignId: string | null,
): Promise<{ id: string; name: string; startsOn: string | null; endsOn: string | null }[]> {
  const only = campaignId === null ? sql`` : sql`where id = ${campaignId}`;
  const { rows } = await sql<{ id: string; name: string; startsOn: string | null; endsOn: string | null }>`
    select id, name, to_char(starts_on, 'YYYY-MM-DD') as starts_on, to_char(ends_on, 'YYYY-MM-DD') as ends_on from campaign ${only} order by name, id`.execute(
    db,
  );
  return rows;
}
