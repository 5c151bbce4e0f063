// What the list of waiting work is made of, for one campaign or all, in one answer each.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';

/** Placements that are under way, of one campaign or of all: ids by campaign, with names. */
export async function listUnderWay(
  db: Db,
  campaignId: string | null,
): Promise<{ id: string; campaignId: string; campaignName: string; brandName: string }[]> {
  const only = campaignId === null ? sql`` : sql`and p.campaign_id = ${campaignId}`;
  const { rows } = await sql<{ id: string; campaignId: string; campaignName: string; brandName: string }>`
    select p.id, p.campaign_id, c.name as campaign_name, b.name as brand_name
    from placement p join campaign c on c.id = p.campaign_id join brand b on b.id = c.brand_id
    where p.state not in ('declined', 'cancelled', 'settled') ${only} order by p.id`.execute(db);
  return rows;
}

/** The day of the newest draft of each content that nobody has decided on. */
export async function listUndecided(db: Db): Promise<{ deliverableId: string; day: string }[]> {
  const { rows } = await sql<{ deliverableId: string; day: string }>`
    select d.deliverable_id, to_char(d.at at time zone 'UTC', 'YYYY-MM-DD') as day from draft d
    where not exists (select 1 from draft n where n.deliverable_id = d.deliverable_id and n.version > d.version)
      and not exists (select 1 from draft_decision x where x.draft_id = d.id)`.execute(db);
  return rows;
}

/** Contents that were published: when, where, when it was told, and whether it was confirmed. */
export async function listTold(
  db: Db,
): Promise<
  { deliverableId: string; accountId: string; url: string; publishedOn: string; toldOn: string; isDone: boolean }[]
> {
  const { rows } = await sql<{
    deliverableId: string;
    accountId: string;
    url: string;
    publishedOn: string;
    toldOn: string;
    isDone: boolean;
  }>`
    select p.deliverable_id, d.account_id, p.url, to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD') as published_on,
      to_char(p.at at time zone 'UTC', 'YYYY-MM-DD') as told_on, d.done_at is not null as is_done
    from publication p join deliverable d on d.id = p.deliverable_id join placement q on q.id = d.placement_id
    where q.state not in ('declined', 'cancelled', 'settled')
      and not exists (select 1 from publication n where n.deliverable_id = p.deliverable_id and n.version > p.version)`.execute(
    db,
  );
  return rows;
}
