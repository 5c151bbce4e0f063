// Links and coupon codes of a campaign.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Coupon, Link, LinkChange } from './contract.ts';
import { linkCode } from './target.ts';

type LinkRow = Omit<Link, 'url' | 'people' | 'seen' | 'clicks' | 'machines'>;

export async function insertLink(
  db: Db,
  placement: { id: string; campaignId: string; kolId: string },
  targetUrl: string,
  deliverableId: string | null,
): Promise<string> {
  for (;;) {
    const code = linkCode(randomBytes(7));
    const { rows } = await sql`insert into link (code, campaign_id, placement_id, kol_id, target_url, deliverable_id)
      values (${code}, ${placement.campaignId}, ${placement.id}, ${placement.kolId}, ${targetUrl}, ${deliverableId}) on conflict do nothing returning code`.execute(
      db,
    );
    if (rows.length > 0) return code;
  }
}

/** Links of a campaign; their counts are in `store-tally.ts` and `store-summary.ts`. */
export async function listLinks(db: Db, campaignId: string): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select l.code, l.campaign_id, l.placement_id, l.kol_id, k.name as kol_name, l.target_url, l.deliverable_id,
           to_char(l.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as expires_at, l.paused_at is not null as is_paused
    from link l join kol k on k.id = l.kol_id where l.campaign_id = ${campaignId} order by l.created_at, l.code`.execute(
    db,
  );
  return rows;
}

/** Ends, pauses or wakes a link; the campaign that it is of, null where there is no such link. */
export async function changeLink(db: Db, code: string, change: LinkChange, now: Date): Promise<string | null> {
  const { expiresAt, isPaused } = change;
  const { rows } = await sql<{ campaignId: string }>`update link set
      expires_at = case when ${expiresAt === undefined} then expires_at else ${expiresAt ?? null}::timestamptz end,
      paused_at = case ${isPaused === undefined ? 'same' : String(isPaused)} when 'true' then coalesce(paused_at, ${now}) when 'false' then null else paused_at end
    where code = ${code} returning campaign_id`.execute(db);
  return rows[0]?.campaignId ?? null;
}

/** False when the code is already given to somebody. */
export async function insertCoupon(
  db: Db,
  code: string,
  placement: { id: string; campaignId: string; kolId: string },
): Promise<boolean> {
  const { rows } = await sql`insert into coupon (code, campaign_id, placement_id, kol_id)
    values (${code}, ${placement.campaignId}, ${placement.id}, ${placement.kolId}) on conflict do nothing returning code`.execute(
    db,
  );
  return rows.length > 0;
}

export async function listCoupons(db: Db, campaignId: string): Promise<Coupon[]> {
  const { rows } = await sql<Coupon>`
    select c.code, c.campaign_id, c.placement_id, c.kol_id, k.name as kol_name,
           (select count(*)::int from shop_order o where o.campaign_id = c.campaign_id and o.id = o.root_id and not o.is_test and lower(c.code) = any(select lower(x) from unnest(o.coupons) as u(x))) as orders
    from coupon c join kol k on k.id = c.kol_id where c.campaign_id = ${campaignId} order by c.created_at, c.code`.execute(
    db,
  );
  return rows;
}

/** Coupon codes of a placement. */
export async function listCodesOf(db: Db, placementId: string): Promise<string[]> {
  const { rows } = await sql<{
    code: string;
  }>`select code from coupon where placement_id = ${placementId} order by code`.execute(db);
  return rows.map((one) => one.code);
}
