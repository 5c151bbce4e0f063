// Orders, their lines, refunds, and who won each line.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { OrderView } from './contract.ts';
import type { NativeClaim } from './store-winner.ts';

export interface Decision {
  readonly lineId: string;
  readonly kolId: string | null;
  readonly placementId: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Decides lines of orders anew: what was decided of these orders before is replaced. Without a moment all are decided now, at one moment. */
export async function replaceDecisions(
  db: Db,
  campaignId: string,
  orderIds: readonly string[],
  decisions: readonly (Decision & { readonly orderId: string; readonly decidedAt: string | null })[],
): Promise<void> {
  if (orderIds.length > 0)
    await sql`delete from attribution where campaign_id = ${campaignId} and order_id = any(${orderIds}::text[])`.execute(
      db,
    );
  await sql`insert into attribution (campaign_id, order_id, line_id, kol_id, placement_id, code, facts, decided_at)
    select ${campaignId}, d."orderId", d."lineId", d."kolId", d."placementId", d.code, d.facts, coalesce(d."decidedAt", (select date_trunc('milliseconds', clock_timestamp())))
    from jsonb_to_recordset(${JSON.stringify(decisions)}::jsonb) as d("orderId" text, "lineId" text, "kolId" text, "placementId" text, code text, facts jsonb, "decidedAt" timestamptz)`.execute(
    db,
  );
}

export interface Decided extends Omit<Decision, 'lineId'> {
  readonly orderId: string;
  readonly decidedAt: Date;
}

/** How orders were decided, one row each; orders of which nothing was decided are absent. */
export async function findDecisions(db: Db, campaignId: string, orderIds: readonly string[]): Promise<Decided[]> {
  const { rows } = await sql<Decided>`
    select distinct on (order_id) order_id, kol_id, placement_id, code, facts, decided_at from attribution
    where campaign_id = ${campaignId} and order_id = any(${orderIds}::text[]) order by order_id, line_id`.execute(db);
  return rows;
}

/** Keeps with an order whose the native ids are that it names. */
export async function keepClaims(
  db: Db,
  campaignId: string,
  orderId: string,
  claims: readonly NativeClaim[],
): Promise<void> {
  await sql`update shop_order set claims = ${JSON.stringify(claims)}::jsonb where campaign_id = ${campaignId} and id = ${orderId}`.execute(
    db,
  );
}

/** Orders that nobody won although they name this code: for a code that was given late. */
export async function listUnwonOrders(db: Db, campaignId: string, code: string): Promise<string[]> {
  const { rows } = await sql<{ rootId: string }>`
    select distinct o.root_id from shop_order o where o.campaign_id = ${campaignId}
      and exists (select 1 from unnest(o.coupons) as c(code) where lower(c.code) = lower(${code}))
      and not exists (select 1 from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id and t.kol_id is not null)
    order by 1`.execute(db);
  return rows.map((row) => row.rootId);
}

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

export async function listOrders(db: Db, campaignId: string, limit: number): Promise<OrderView[]> {
  const { rows } = await sql<OrderView>`
    select o.id, ${iso('o.at')} as at, ${iso('o.paid_at')} as paid_at, o.currency, o.coupons, o.is_test, o.exchange_of, o.claims,
      (select jsonb_agg(jsonb_build_object('id', l.id, 'product', l.product, 'sku', l.sku, 'quantity', l.quantity, 'gross', l.gross, 'discount', l.discount,
          'refunded', coalesce((select sum(r.amount) from order_refund r where r.campaign_id = l.campaign_id and r.order_id = l.order_id and r.line_id = l.id), 0),
          'kolId', t.kol_id, 'kolName', k.name, 'code', t.code, 'facts', coalesce(t.facts, '{}')) order by l.id)
       from order_line l left join attribution t on t.campaign_id = l.campaign_id and t.order_id = l.order_id and t.line_id = l.id
       left join kol k on k.id = t.kol_id where l.campaign_id = o.campaign_id and l.order_id = o.id) as lines
    from shop_order o where o.campaign_id = ${campaignId} order by o.at desc, o.id limit ${limit}`.execute(db);
  return rows;
}
