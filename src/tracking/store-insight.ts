// What the models of a campaign read: clicks and orders by visitor, and what was sold by day and product.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { SoldPieces } from './daily-sales.ts';
import type { Purchase, Touch } from './journeys.ts';

/** Visitors beyond this are left out, the oldest first: models of more than these read no better. */
export const mostTouches = 500_000;

/** Clicks of people whose visitor is known, the newest of them. */
export async function listTouches(db: Db, campaignId: string): Promise<Touch[]> {
  const { rows } = await sql<Touch>`
    select c.visitor, l.kol_id, (extract(epoch from c.at) * 1000)::float8 as at_ms from click c join link l on l.code = c.link_code
    where c.campaign_id = ${campaignId} and c.kind = 'person' order by c.at desc, c.id limit ${mostTouches}`.execute(
    db,
  );
  return rows;
}

/** Orders with what is left of them after returns; trials and what was added later apart. The KOL of most of it has it. */
export async function listPurchases(db: Db, campaignId: string): Promise<Purchase[]> {
  const { rows } = await sql<Purchase>`
    select o.visitor, (extract(epoch from o.at) * 1000)::float8 as at_ms, o.currency, w.kol_id, coalesce(w.code = 'last_click', false) as is_by_click,
      coalesce((select sum(l.gross - l.discount) from order_line l where l.campaign_id = o.campaign_id and l.order_id = o.id), 0)::float8
        - coalesce((select sum(r.amount) from order_refund r where r.campaign_id = o.campaign_id and r.order_id = o.id), 0)::float8 as net
    from shop_order o left join lateral (
      select t.kol_id, min(t.code) as code from attribution t join order_line l on l.campaign_id = t.campaign_id and l.order_id = t.order_id and l.id = t.line_id
      where t.campaign_id = o.campaign_id and t.order_id = o.id and t.kol_id is not null
      group by t.kol_id order by sum(l.gross) desc, t.kol_id limit 1) w on true
    where o.campaign_id = ${campaignId} and not o.is_test and o.id = o.root_id`.execute(db);
  return rows;
}

/** What was sold by day and product (its SKU where it has one), whoever brought it. */
export async function listSold(db: Db, campaignId: string): Promise<SoldPieces[]> {
  const { rows } = await sql<SoldPieces>`
    select to_char(o.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, coalesce(l.sku, l.product) as product, sum(l.quantity)::float8 as pieces
    from order_line l join shop_order o on o.campaign_id = l.campaign_id and o.id = l.order_id
    where l.campaign_id = ${campaignId} and not o.is_test group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}

/** Products of which a KOL of the campaign sold at least one, or that are its own. */
export async function listAdvertised(db: Db, campaignId: string): Promise<string[]> {
  const { rows } = await sql<{ product: string }>`
    select distinct coalesce(l.sku, l.product) as product from attribution t
      join order_line l on l.campaign_id = t.campaign_id and l.order_id = t.order_id and l.id = t.line_id
      where t.campaign_id = ${campaignId} and t.kol_id is not null
    union select value from native_id where campaign_id = ${campaignId} and kind = 'sku' order by 1`.execute(db);
  return rows.map((row) => row.product);
}

/** Followers of the accounts that the KOLs of a campaign post with; the most of each KOL's. */
export async function listReach(db: Db, campaignId: string): Promise<{ kolId: string; followers: number | null }[]> {
  const { rows } = await sql<{ kolId: string; followers: number | null }>`
    select p.kol_id, max(a.followers)::float8 as followers from placement p join account a on a.id = p.account_id
    where p.campaign_id = ${campaignId} group by 1 order by 1`.execute(db);
  return rows;
}
