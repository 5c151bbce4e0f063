// Orders, their lines, refunds, and who won each line.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { OrderView } from './contract.ts';
import type { NativeClaim } from './decide.ts';
import type { OriginLine } from './origin.ts';

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

export interface Decided extends Decision {
  readonly orderId: string;
  /** When the order was made. */
  readonly at: Date;
  readonly decidedAt: Date;
}

/** How the lines of orders were decided, by line id; orders of which nothing was decided are absent. */
export async function findDecisions(db: Db, campaignId: string, orderIds: readonly string[]): Promise<Decided[]> {
  const { rows } = await sql<Decided>`
    select t.order_id, t.line_id, t.kol_id, t.placement_id, t.code, t.facts, t.decided_at, o.at
    from attribution t join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id
    where t.campaign_id = ${campaignId} and t.order_id = any(${orderIds}::text[]) order by t.order_id, t.line_id`.execute(
    db,
  );
  return rows;
}

/** Orders that were sent in exchange for this one and were decided since the last close: nothing rests on them yet. */
export async function listExchanges(db: Db, campaignId: string, orderId: string): Promise<string[]> {
  const { rows } = await sql<{ rootId: string }>`
    select distinct o.root_id from shop_order o where o.campaign_id = ${campaignId} and o.exchange_of = ${orderId} and o.id = o.root_id and o.id <> ${orderId}
      and not exists (select 1 from attribution t join settlement_period p on p.campaign_id = t.campaign_id and p.closed_at >= t.decided_at
        where t.campaign_id = o.campaign_id and t.order_id = o.id)
    order by 1`.execute(db);
  return rows.map((row) => row.rootId);
}

/** Lines of an order, as far as another one can be told to replace one of them. */
export async function listLines(db: Db, campaignId: string, orderId: string): Promise<OriginLine[]> {
  const { rows } = await sql<OriginLine>`
    select id, sku, product, gross from order_line where campaign_id = ${campaignId} and order_id = ${orderId} order by id`.execute(
    db,
  );
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

/** What was given to a KOL late: a coupon code, a native id (a link's own code is a scene), or a time in which it sold live. */
export type GivenLate =
  | { readonly kind: 'coupon'; readonly code: string }
  | { readonly kind: 'native'; readonly value: string }
  | { readonly kind: 'slot'; readonly from: Date; readonly to: Date };

const namedBy = (given: GivenLate) => {
  if (given.kind === 'coupon')
    return sql`exists (select 1 from unnest(o.coupons) as c(code) where lower(c.code) = lower(${given.code}))`;
  if (given.kind === 'slot') return sql`o.at >= ${given.from} and o.at <= ${given.to}`;
  return sql`(o.hints @> jsonb_build_array(jsonb_build_object('value', ${given.value}::text)) or exists (select 1 from order_line l
    where l.campaign_id = o.campaign_id and l.order_id = o.id and ${given.value} in (l.sku, l.product)))`;
};

/** Orders with a line that nobody won although they name what was given, or were made at that time. */
export async function listUnwonOrders(db: Db, campaignId: string, given: GivenLate): Promise<string[]> {
  const { rows } = await sql<{ rootId: string }>`
    select distinct o.root_id from shop_order o where o.campaign_id = ${campaignId} and ${namedBy(given)}
      and exists (select 1 from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id and t.kol_id is null)
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
