// Orders that a KOL won, with their refunds, as the settlement of that KOL reads them.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { groupRows, streamRows } from '../db/stream.ts';
import type { UnsettledCode } from './contract.ts';
import type { FedOrder, FedRefund } from './feed.ts';

type FedLine = FedOrder['lines'][number];

interface LineRow extends Omit<FedOrder, 'at' | 'paidAt' | 'knownAt' | 'lines'>, Omit<FedLine, 'id' | 'decidedAt'> {
  readonly kolId: string;
  readonly atMs: number;
  readonly paidMs: number | null;
  readonly knownMs: number;
  readonly line: string;
  readonly decidedMs: number;
}

/** Milliseconds, as all moments of a settlement count: a number is read faster than a date. */
const ms = (column: string) => sql.raw(`floor(extract(epoch from ${column}) * 1000)::float8`);

/** Lines that KOLs won, KOL by KOL in the order of their ids, each in order of time. Trials of a shop earn nothing. */
const soldLines = (campaignId: string, kolId: string | null) => sql`
  select t.kol_id, o.id, ${ms('o.at')} as at_ms, ${ms('o.paid_at')} as paid_ms, ${ms('o.known_at')} as known_ms, o.exchange_of, o.currency, t.code,
    t.facts - 'losers' as facts, ${ms('t.decided_at')} as decided_ms, l.id as line, l.product, l.sku, l.category, l.quantity, l.gross, l.discount,
    l.platform_discount, l.shipping, l.tax
  from attribution t join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id
  join order_line l on l.campaign_id = t.campaign_id and l.order_id = t.order_id and l.id = t.line_id
  where t.campaign_id = ${campaignId} and t.kol_id is not null and (${kolId}::text is null or t.kol_id = ${kolId}) and not o.is_test
  order by t.kol_id collate "C", o.at, o.id, l.id`;

/** Refunds of these lines, in the same sequence. A refund of what was sold and of what was added to it later is one refund of each order. */
const returnedLines = (campaignId: string, kolId: string | null) => sql`
  select t.kol_id, r.id || substring(o.id from length(o.root_id) + 1) as id, r.order_id as "order", r.kind, ${ms('r.at')} as at_ms, ${ms('r.known_at')} as known_ms,
    r.line_id as line, r.amount
  from order_refund r join attribution t on t.campaign_id = r.campaign_id and t.order_id = r.order_id and t.line_id = r.line_id
  join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id
  where r.campaign_id = ${campaignId} and t.kol_id is not null and (${kolId}::text is null or t.kol_id = ${kolId}) and not o.is_test
  order by t.kol_id collate "C", r.at, 2, r.order_id, r.line_id`;

function ordersOf(rows: readonly LineRow[]): FedOrder[] {
  const orders: (FedOrder & { lines: FedLine[] })[] = [];
  for (const { kolId: _, id, atMs, paidMs, knownMs, exchangeOf, currency, line, decidedMs, ...rest } of rows) {
    const sold = { id: line, decidedAt: new Date(decidedMs), ...rest };
    const last = orders.at(-1);
    if (last?.id === id) last.lines.push(sold);
    else {
      const paidAt = paidMs === null ? null : new Date(paidMs);
      orders.push({ id, at: new Date(atMs), paidAt, knownAt: new Date(knownMs), exchangeOf, currency, lines: [sold] });
    }
  }
  return orders;
}

interface BackRow extends Omit<FedRefund, 'at' | 'knownAt' | 'lines'> {
  readonly kolId: string;
  readonly atMs: number;
  readonly knownMs: number;
  readonly line: string;
  readonly amount: number;
}

function refundsOf(rows: readonly BackRow[]): FedRefund[] {
  const refunds: (FedRefund & { lines: { line: string; amount: number }[] })[] = [];
  for (const { kolId: _, atMs, knownMs, line, amount, ...refund } of rows) {
    const last = refunds.at(-1);
    if (last?.id === refund.id && last.order === refund.order) last.lines.push({ line, amount });
    else refunds.push({ ...refund, at: new Date(atMs), knownAt: new Date(knownMs), lines: [{ line, amount }] });
  }
  return refunds;
}

export interface KolSales {
  readonly kolId: string;
  readonly orders: readonly FedOrder[];
  readonly refunds: readonly FedRefund[];
}

/**
 * What each KOL sold and what went back, KOL by KOL in the order of their ids; a KOL that sold nothing is absent. `db` must be a
 * transaction. All is read once and sorted by PostgreSQL, so that a million lines never stand in memory at once.
 */
export async function* streamSales(db: Db, campaignId: string): AsyncGenerator<KolSales> {
  const sold = groupRows(streamRows<LineRow>(db, 'sold_lines', soldLines(campaignId, null)), (row) => row.kolId);
  const back = groupRows(
    streamRows<BackRow>(db, 'returned_lines', returnedLines(campaignId, null)),
    (row) => row.kolId,
  );
  let waiting = await back.next();
  for await (const [kolId, rows] of sold) {
    const mine = !waiting.done && waiting.value[0] === kolId ? waiting.value[1] : [];
    if (mine.length > 0) waiting = await back.next();
    yield { kolId, orders: ordersOf(rows), refunds: refundsOf(mine) };
  }
}

/** The same of one KOL. */
export async function listSales(db: Db, campaignId: string, kolId: string): Promise<Omit<KolSales, 'kolId'>> {
  const [sold, back] = [
    await sql<LineRow>`${soldLines(campaignId, kolId)}`.execute(db),
    await sql<BackRow>`${returnedLines(campaignId, kolId)}`.execute(db),
  ];
  return { orders: ordersOf(sold.rows), refunds: refundsOf(back.rows) };
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
