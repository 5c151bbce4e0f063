// What leads to the sales of a campaign's KOLs, kind by kind, without counts.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { GivenTouch, TouchPlacement } from './touch.ts';

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

/** Placements of a campaign by the KOL's name, with what their pages say of campaign and terms. */
export async function listTouchPlacements(db: Db, campaignId: string): Promise<TouchPlacement[]> {
  const { rows } = await sql<TouchPlacement>`
    select p.id as placement_id, p.campaign_id, c.name as campaign_name, c.target_url, c.starts_on::text as starts_on, c.ends_on::text as ends_on, b.name as brand_name,
      p.kol_id, k.name as kol_name, a.platform, p.state, (t.document->>'attributionDays')::int as window_days, (t.document->>'liveAfterMinutes')::int as live_after_minutes
    from placement p join campaign c on c.id = p.campaign_id join brand b on b.id = c.brand_id join kol k on k.id = p.kol_id join account a on a.id = p.account_id
    join lateral (select document from agreement_terms where placement_id = p.id order by version desc limit 1) t on true
    where p.campaign_id = ${campaignId} order by k.name, p.id`.execute(db);
  return rows;
}

/** Everything that was given to the placements of a campaign; slots are `listSlots`. */
export async function listGiven(db: Db, campaignId: string): Promise<GivenTouch> {
  const [links, coupons, natives] = await Promise.all([
    sql<GivenTouch['links'][number]>`
      select l.placement_id, l.code, l.target_url, l.deliverable_id, d.format, ${iso('l.expires_at')} as expires_at, l.paused_at is not null as is_paused
      from link l left join deliverable d on d.id = l.deliverable_id where l.campaign_id = ${campaignId} order by l.deliverable_id is not null, l.created_at, l.code`.execute(
      db,
    ),
    sql<GivenTouch['coupons'][number]>`
      select placement_id, code from coupon where campaign_id = ${campaignId} order by created_at, code`.execute(db),
    sql<GivenTouch['natives'][number]>`
      select placement_id, kind, value from native_id where campaign_id = ${campaignId} and kind in ('sku', 'phrase') order by kind, value`.execute(
      db,
    ),
  ]);
  return { links: links.rows, coupons: coupons.rows, natives: natives.rows };
}

/** Which of these codes somebody has, in any campaign and whatever the case, in small letters. */
export async function listTakenCodes(db: Db, codes: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ code: string }>`
    select lower(code) as code from coupon where lower(code) = any(${codes.map((code) => code.toLowerCase())}::text[])`.execute(
    db,
  );
  return new Set(rows.map((row) => row.code));
}
