// What KOLs of a campaign sold and whose page was seen; clicks are in `store-tally.ts`.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';

export interface KolSales {
  readonly kolId: string;
  readonly kolName: string;
  readonly orders: number;
  readonly net: number;
  readonly refunded: number;
  readonly currency: string | null;
}

/** Orders, net sales and refunds of every KOL of a campaign, most first. Trials of a shop are left out. */
export async function listKolSales(db: Db, campaignId: string): Promise<KolSales[]> {
  const { rows } = await sql<KolSales>`
    select k.id as kol_id, k.name as kol_name, coalesce(s.orders, 0)::int as orders, coalesce(s.net, 0)::bigint as net, coalesce(s.refunded, 0)::bigint as refunded, s.currency
    from (select distinct kol_id from placement where campaign_id = ${campaignId}) p join kol k on k.id = p.kol_id
    left join (select t.kol_id, min(o.currency) as currency, count(distinct o.root_id) as orders, sum(l.gross - l.discount - coalesce(r.amount, 0)) as net, sum(r.amount) as refunded
               from attribution t join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id
               join order_line l on l.campaign_id = t.campaign_id and l.order_id = t.order_id and l.id = t.line_id
               left join (select order_id, line_id, sum(amount) as amount from order_refund where campaign_id = ${campaignId} group by 1, 2) r
                 on r.order_id = t.order_id and r.line_id = t.line_id
               where t.campaign_id = ${campaignId} and t.kol_id is not null and not o.is_test group by t.kol_id) s on s.kol_id = k.id
    order by net desc, k.name`.execute(db);
  return rows;
}

/** Orders of a campaign, and how many of them nobody won. */
export async function countOrders(db: Db, campaignId: string): Promise<{ orders: number; unattributed: number }> {
  const { rows } = await sql<{ orders: number; unattributed: number }>`
    select count(*)::int as orders, count(*) filter (where not exists (select 1 from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id and t.kol_id is not null))::int as unattributed
    from shop_order o where o.campaign_id = ${campaignId} and o.id = o.root_id and not o.is_test`.execute(db);
  return rows[0]!;
}

const isFirst = (who: 'visitor' | 'person') =>
  sql`coalesce(c.at - lag(c.at) over (partition by c.link_code, c.${sql.ref(who)} order by c.at, c.id) >= interval '24 hours', true)`;

/** Visits of people of which the page was seen, once a visit, by link. Reads only clicks whose page was seen. */
export async function listSeen(db: Db, campaignId: string): Promise<{ code: string; seen: number }[]> {
  const { rows } = await sql<{ code: string; seen: number }>`
    select link_code as code, count(*)::int as seen from (
      select c.link_code, c.kind, ${isFirst('visitor')} and (c.person is null or ${isFirst('person')}) as is_first
      from click_seen s join click c on c.campaign_id = s.campaign_id and c.id = s.click_id
      where s.campaign_id = ${campaignId} and c.campaign_id = ${campaignId}) seen where is_first and kind = 'person' group by 1`.execute(
    db,
  );
  return rows;
}

/** Whose link is which, and of which post. */
export async function listLinkOwners(
  db: Db,
  campaignId: string,
): Promise<{ code: string; kolId: string; deliverableId: string | null }[]> {
  const { rows } = await sql<{ code: string; kolId: string; deliverableId: string | null }>`
    select code, kol_id, deliverable_id from link where campaign_id = ${campaignId}`.execute(db);
  return rows;
}
