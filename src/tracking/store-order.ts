// Orders, their lines, refunds, and who won each line.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Order, OrderView, Refund, Summary } from './contract.ts';
import { visitsOf } from './store-link.ts';

export interface Decision {
  readonly lineId: string;
  readonly kolId: string | null;
  readonly placementId: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Stores an order; false when one with this id is there already. */
export async function insertOrder(db: Db, campaignId: string, order: Order): Promise<boolean> {
  const { rows } = await sql`insert into shop_order (campaign_id, id, at, paid_at, currency, visitor, coupons)
    values (${campaignId}, ${order.id}, ${order.at}, ${order.paidAt}, ${order.currency}, ${order.visitor}, ${order.coupons}::text[])
    on conflict do nothing returning id`.execute(db);
  if (rows.length === 0) return false;
  for (const line of order.lines)
    await sql`insert into order_line (campaign_id, order_id, id, product, quantity, gross, discount)
      values (${campaignId}, ${order.id}, ${line.id}, ${line.product}, ${line.quantity}, ${line.gross}, ${line.discount})`.execute(
      db,
    );
  return true;
}

/** Notes that an order which was open is paid now. True when that changed something. */
export async function markPaid(db: Db, campaignId: string, id: string, paidAt: string): Promise<boolean> {
  const { rows } = await sql`update shop_order set paid_at = ${paidAt}, known_at = clock_timestamp()
    where campaign_id = ${campaignId} and id = ${id} and paid_at is null returning id`.execute(db);
  return rows.length > 0;
}

export interface StoredLine {
  readonly id: string;
  readonly product: string;
  readonly quantity: number;
  readonly gross: number;
  readonly discount: number;
  readonly refunded: number;
}

export interface StoredOrder {
  readonly id: string;
  readonly currency: string;
  readonly paidAt: Date | null;
  readonly lines: readonly StoredLine[];
}

export async function findOrder(db: Db, campaignId: string, id: string): Promise<StoredOrder | null> {
  const head = (
    await sql<{
      id: string;
      currency: string;
      paidAt: Date | null;
    }>`select id, currency, paid_at from shop_order where campaign_id = ${campaignId} and id = ${id} for update`.execute(
      db,
    )
  ).rows[0];
  if (!head) return null;
  const { rows } = await sql<StoredLine>`
    select l.id, l.product, l.quantity, l.gross, l.discount,
           coalesce((select sum(r.amount) from order_refund r where r.campaign_id = l.campaign_id and r.order_id = l.order_id and r.line_id = l.id), 0)::bigint as refunded
    from order_line l where l.campaign_id = ${campaignId} and l.order_id = ${id} order by l.id`.execute(db);
  return { ...head, lines: rows };
}

export async function hasRefund(db: Db, campaignId: string, id: string): Promise<boolean> {
  return (
    (await sql`select 1 from order_refund where campaign_id = ${campaignId} and id = ${id} limit 1`.execute(db)).rows
      .length > 0
  );
}

export async function insertRefund(db: Db, campaignId: string, refund: Refund): Promise<void> {
  for (const line of refund.lines)
    await sql`insert into order_refund (campaign_id, id, order_id, line_id, at, amount)
      values (${campaignId}, ${refund.id}, ${refund.order}, ${line.line}, ${refund.at}, ${line.amount})`.execute(db);
}

export async function insertDecisions(
  db: Db,
  campaignId: string,
  orderId: string,
  decisions: readonly Decision[],
): Promise<void> {
  for (const one of decisions)
    await sql`insert into attribution (campaign_id, order_id, line_id, kol_id, placement_id, code, facts)
      values (${campaignId}, ${orderId}, ${one.lineId}, ${one.kolId}, ${one.placementId}, ${one.code}, ${JSON.stringify(one.facts)}::jsonb)`.execute(
      db,
    );
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

export async function listOrders(db: Db, campaignId: string, limit: number): Promise<OrderView[]> {
  const { rows } = await sql<OrderView>`
    select o.id, ${iso('o.at')} as at, ${iso('o.paid_at')} as paid_at, o.currency, o.coupons,
      (select jsonb_agg(jsonb_build_object('id', l.id, 'product', l.product, 'quantity', l.quantity, 'gross', l.gross, 'discount', l.discount,
          'refunded', coalesce((select sum(r.amount) from order_refund r where r.campaign_id = l.campaign_id and r.order_id = l.order_id and r.line_id = l.id), 0),
          'kolId', t.kol_id, 'kolName', k.name, 'code', t.code, 'facts', coalesce(t.facts, '{}')) order by l.id)
       from order_line l left join attribution t on t.campaign_id = l.campaign_id and t.order_id = l.order_id and t.line_id = l.id
       left join kol k on k.id = t.kol_id where l.campaign_id = o.campaign_id and l.order_id = o.id) as lines
    from shop_order o where o.campaign_id = ${campaignId} order by o.at desc, o.id limit ${limit}`.execute(db);
  return rows;
}

/** Clicks per day, and clicks, orders, net sales and refunds per KOL. */
export async function summarise(db: Db, campaignId: string): Promise<Summary> {
  const [clicks, hours, provinces, byKol, totals] = await Promise.all([
    sql<Summary['clicks'][number]>`
      select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day, count(*) filter (where kind = 'person')::int as people,
             count(*) filter (where kind <> 'person')::int as machines
      from click where campaign_id = ${campaignId} group by 1 order by 1`.execute(db),
    sql<Summary['hours'][number]>`
      select to_char(date_trunc('hour', at at time zone 'UTC'), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as hour, count(*) filter (where kind = 'person')::int as people,
             count(*) filter (where kind <> 'person')::int as machines
      from click where campaign_id = ${campaignId} and at > now() - interval '48 hours' group by 1 order by 1`.execute(
      db,
    ),
    sql<Summary['provinces'][number]>`
      select province, count(*)::int as people from ${visitsOf(campaignId)} visits where is_visit group by 1 order by 2 desc, 1 limit 40`.execute(
      db,
    ),
    sql<Summary['byKol'][number]>`
      select k.id as kol_id, k.name as kol_name, coalesce(c.people, 0)::int as people, coalesce(c.seen, 0)::int as seen, coalesce(c.clicks, 0)::int as clicks,
             coalesce(s.orders, 0)::int as orders, coalesce(s.net, 0)::bigint as net, coalesce(s.refunded, 0)::bigint as refunded, s.currency
      from (select distinct kol_id from placement where campaign_id = ${campaignId}) p join kol k on k.id = p.kol_id
      left join (select l.kol_id, count(*) filter (where e.is_visit) as people, count(*) filter (where e.is_first_seen) as seen, count(*) as clicks
                 from ${visitsOf(campaignId)} e join link l on l.code = e.link_code where e.kind = 'person' group by l.kol_id) c on c.kol_id = k.id
      left join (select t.kol_id, min(o.currency) as currency, count(distinct t.order_id) as orders, sum(l.gross - l.discount - coalesce(r.amount, 0)) as net, sum(r.amount) as refunded
                 from attribution t join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id
                 join order_line l on l.campaign_id = t.campaign_id and l.order_id = t.order_id and l.id = t.line_id
                 left join (select order_id, line_id, sum(amount) as amount from order_refund where campaign_id = ${campaignId} group by 1, 2) r
                   on r.order_id = t.order_id and r.line_id = t.line_id
                 where t.campaign_id = ${campaignId} and t.kol_id is not null group by t.kol_id) s on s.kol_id = k.id
      order by net desc, people desc, k.name`.execute(db),
    sql<{ orders: number; unattributed: number }>`
      select count(*)::int as orders, count(*) filter (where not exists (select 1 from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id and t.kol_id is not null))::int as unattributed
      from shop_order o where o.campaign_id = ${campaignId}`.execute(db),
  ]);
  return {
    clicks: clicks.rows,
    hours: hours.rows,
    provinces: provinces.rows,
    byKol: byKol.rows,
    orders: totals.rows[0]?.orders ?? 0,
    unattributed: totals.rows[0]?.unattributed ?? 0,
  };
}
