// Orders that a KOL won, with their refunds, as the settlement of that KOL reads them.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { UnsettledCode } from './contract.ts';
import type { FedOrder, FedRefund } from './feed.ts';

type LineRow = Omit<FedOrder, 'lines'> & Omit<FedOrder['lines'][number], 'id'> & { readonly lineId: string };

/** All orders of which a KOL won lines, with these lines, in order of time. Trials of a shop earn nothing; a line that was decided late is known from then on. */
export async function listSales(db: Db, campaignId: string, kolId: string): Promise<FedOrder[]> {
  const { rows } = await sql<LineRow>`
    select o.id, o.at, o.paid_at, o.known_at, o.exchange_of, o.currency, t.code, t.facts, t.decided_at,
      l.id as line_id, l.product, l.sku, l.category, l.quantity, l.gross, l.discount, l.platform_discount, l.shipping, l.tax
    from attribution t join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id
    join order_line l on l.campaign_id = t.campaign_id and l.order_id = t.order_id and l.id = t.line_id
    where t.campaign_id = ${campaignId} and t.kol_id = ${kolId} and not o.is_test order by o.at, o.id, l.id`.execute(
    db,
  );
  const orders: (FedOrder & { lines: FedOrder['lines'][number][] })[] = [];
  for (const row of rows) {
    const { id, at, paidAt, knownAt, exchangeOf, currency, lineId, ...rest } = row;
    const line = { id: lineId, ...rest };
    const last = orders.at(-1);
    if (last?.id === id) last.lines.push(line);
    else orders.push({ id, at, paidAt, knownAt, exchangeOf, currency, lines: [line] });
  }
  return orders;
}

/** All refunds of orders that a KOL won. A refund of what was sold and of what was added to it later is one refund of each order. */
export async function listReturns(db: Db, campaignId: string, kolId: string): Promise<FedRefund[]> {
  const { rows } = await sql<Omit<FedRefund, 'lines'> & { line: string; amount: number }>`
    select r.id || substring(o.id from length(o.root_id) + 1) as id, r.order_id as "order", r.kind, r.at, r.known_at, r.line_id as line, r.amount
    from attribution t join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id
    join order_refund r on r.campaign_id = t.campaign_id and r.order_id = t.order_id and r.line_id = t.line_id
    where t.campaign_id = ${campaignId} and t.kol_id = ${kolId} and not o.is_test order by r.at, 1, r.order_id, r.line_id`.execute(
    db,
  );
  const refunds: (FedRefund & { lines: { line: string; amount: number }[] })[] = [];
  for (const { line, amount, ...refund } of rows) {
    const last = refunds.at(-1);
    if (last?.id === refund.id && last.order === refund.order) last.lines.push({ line, amount });
    else refunds.push({ ...refund, lines: [{ line, amount }] });
  }
  return refunds;
}

/** Lines that nobody won: how many, and the first of them. */
export async function listUnwon(
  db: Db,
  campaignId: string,
  most: number,
): Promise<{ count: number; lines: { order: string; line: string; code: UnsettledCode }[] }> {
  const unwon = sql`from order_line l join shop_order o on o.campaign_id = l.campaign_id and o.id = l.order_id and not o.is_test
    left join attribution t on t.campaign_id = l.campaign_id and t.order_id = l.order_id and t.line_id = l.id
    where l.campaign_id = ${campaignId} and t.kol_id is null`;
  const [counted, first] = await Promise.all([
    sql<{ n: number }>`select count(*)::int as n ${unwon}`.execute(db),
    sql<{
      order: string;
      line: string;
    }>`select l.order_id as "order", l.id as line ${unwon} order by 1, 2 limit ${most}`.execute(db),
  ]);
  return { count: counted.rows[0]!.n, lines: first.rows.map((one) => ({ ...one, code: 'no_winner' })) };
}
