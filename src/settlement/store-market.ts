// What marketplaces said, and our side of the comparison as it is stored. Nothing here writes to the ledger.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { KnownRow } from './market-difference.ts';
import type { MarketRow, MarketSource } from './market-table.ts';
import type { StoredOrder, StoredSettled } from './our-orders.ts';

export interface NewMarketFile {
  readonly id: string;
  readonly campaignId: string;
  readonly source: MarketSource;
  readonly name: string;
  readonly sha256: string;
  readonly rows: number;
  readonly kept: number;
  readonly rejected: number;
  readonly importedBy: string;
  readonly importedAt: Date;
}

/** Notes a file; false when the campaign has one of the same bytes. */
export async function insertMarketFile(db: Db, file: NewMarketFile): Promise<boolean> {
  const { rows } = await sql`
    insert into market_file (id, campaign_id, source, name, sha256, rows, kept, rejected, imported_by, imported_at)
    values (${file.id}, ${file.campaignId}, ${file.source}, ${file.name}, ${file.sha256}, ${file.rows}, ${file.kept}, ${file.rejected},
      ${file.importedBy}, ${file.importedAt}) on conflict (campaign_id, sha256) do nothing returning id`.execute(db);
  return rows.length > 0;
}

export async function hasMarketFile(db: Db, campaignId: string, sha256: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from market_file where campaign_id = ${campaignId} and sha256 = ${sha256}`.execute(db);
  return rows.length > 0;
}

/** Rows written at once. */
const batchRows = 5_000;

/** Writes what a file says; what an earlier file said of the same settlement is replaced. */
export async function putMarketRows(
  db: Db,
  file: NewMarketFile,
  rows: readonly (MarketRow & { readonly part: string })[],
): Promise<void> {
  const text = (amount: bigint | null) => amount?.toString() ?? null;
  for (let from = 0; from < rows.length; from += batchRows) {
    const batch = rows.slice(from, from + batchRows).map((row) => ({
      ...{ order_id: row.order, part: row.part, parent_id: row.parent, kind: row.kind, state: row.state },
      ...{ currency: row.currency, amount: text(row.amount), commission: text(row.commission) },
      ...{ service_fee: text(row.serviceFee), refund: text(row.refund), settled_at: row.settledAt, line: row.line },
    }));
    await sql`
      insert into market_settlement (campaign_id, source, order_id, part, parent_id, kind, state, currency, amount, commission, service_fee, refund, settled_at, file_id, line)
      select ${file.campaignId}, ${file.source}, r.order_id, r.part, r.parent_id, r.kind, r.state, r.currency, r.amount, r.commission, r.service_fee, r.refund,
        r.settled_at, ${file.id}, r.line
      from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) as r (order_id text, part text, parent_id text, kind text, state text, currency text,
        amount bigint, commission bigint, service_fee bigint, refund bigint, settled_at timestamptz, line integer)
      on conflict (campaign_id, source, order_id, part) do update set parent_id = excluded.parent_id, state = excluded.state,
        currency = excluded.currency, amount = excluded.amount, commission = excluded.commission, service_fee = excluded.service_fee,
        refund = excluded.refund, settled_at = excluded.settled_at, file_id = excluded.file_id, line = excluded.line`.execute(
      db,
    );
  }
}

export async function listMarketFiles(db: Db, campaignId: string): Promise<NewMarketFile[]> {
  const { rows } = await sql<NewMarketFile>`
    select * from market_file where campaign_id = ${campaignId} order by imported_at desc, id`.execute(db);
  return rows;
}

type Whole = string | number | null;
const whole = (amount: Whole) => (amount === null ? null : BigInt(amount));

/** All that marketplaces said of a campaign's orders. */
export async function listMarketRows(db: Db, campaignId: string): Promise<KnownRow[]> {
  type Row = Omit<KnownRow, 'amount' | 'commission' | 'serviceFee' | 'refund' | 'settledAt'> & {
    readonly [field in 'amount' | 'commission' | 'serviceFee' | 'refund']: Whole;
  } & { readonly settledAt: Date | null };
  const { rows } = await sql<Row>`
    select order_id as "order", parent_id as parent, kind, state, currency, amount, commission, service_fee, refund, settled_at
    from market_settlement where campaign_id = ${campaignId} order by order_id, part`.execute(db);
  return rows.map((row) => ({
    ...row,
    ...{ amount: whole(row.amount), commission: whole(row.commission), serviceFee: whole(row.serviceFee) },
    ...{ refund: whole(row.refund), settledAt: row.settledAt?.toISOString() ?? null },
  }));
}

/** Every order of a campaign, also what was added to one later. */
export async function listOurOrders(db: Db, campaignId: string): Promise<StoredOrder[]> {
  type Row = Omit<StoredOrder, 'shipping' | 'tax' | 'platformDiscount'> & {
    readonly [field in 'shipping' | 'tax' | 'platformDiscount']: string | number;
  };
  const { rows } = await sql<Row>`
    select o.id, o.root_id, o.currency, o.paid_at, o.is_test, l.shipping, l.tax, l.platform_discount, l.lines, coalesce(t.kols, '{}') as kols,
      coalesce(e.kinds, '{}') as kinds
    from shop_order o
    join (select order_id, sum(shipping)::bigint as shipping, sum(tax)::bigint as tax, sum(platform_discount)::bigint as platform_discount,
        array_agg(id) as lines from order_line where campaign_id = ${campaignId} group by 1) l on l.order_id = o.id
    left join (select a.order_id, array_agg(distinct k.name) as kols from attribution a join kol k on k.id = a.kol_id
        where a.campaign_id = ${campaignId} group by 1) t on t.order_id = o.id
    left join (select w.order_id, array_agg(distinct s.kind) as kinds from webhook_event w join order_source s on s.id = w.source_id
        where w.campaign_id = ${campaignId} and w.order_id is not null group by 1) e on e.order_id = o.root_id
    where o.campaign_id = ${campaignId} order by o.id`.execute(db);
  return rows.map((row) => ({
    ...row,
    ...{ shipping: BigInt(row.shipping), tax: BigInt(row.tax), platformDiscount: BigInt(row.platformDiscount) },
  }));
}

/** Refunds by order. */
export async function listOurRefunds(
  db: Db,
  campaignId: string,
): Promise<{ orderId: string; amount: bigint; knownAt: Date }[]> {
  const { rows } = await sql<{ orderId: string; amount: string | number; knownAt: Date }>`
    select order_id, sum(amount)::bigint as amount, known_at from order_refund where campaign_id = ${campaignId} group by 1, 3`.execute(
    db,
  );
  return rows.map((row) => ({ ...row, amount: BigInt(row.amount) }));
}

/** What statements say of each order, period by period; agencies' own statements repeat their KOLs' and are left out. */
export async function listSettledOrders(db: Db, campaignId: string): Promise<StoredSettled[]> {
  type Row = Omit<StoredSettled, 'net' | 'commission'> & {
    readonly net: string | number;
    readonly commission: string | number;
  };
  const { rows } = await sql<Row>`
    with period as (select id, closed_at, lag(closed_at) over (order by number) as before from settlement_period where campaign_id = ${campaignId})
    select line->>'order' as order_id, s.currency, sum((line->>'net')::bigint)::bigint as net, sum((line->>'commission')::bigint)::bigint as commission,
      s.period_id, p.before as "from", p.closed_at
    from statement s join period p on p.id = s.period_id cross join lateral jsonb_array_elements((s.document->>'canonical')::jsonb->'lines') line
    where s.campaign_id = ${campaignId} and s.kol_id not like 'agency:%' group by 1, 2, 5, 6, 7`.execute(db);
  return rows.map((row) => ({ ...row, net: BigInt(row.net), commission: BigInt(row.commission) }));
}

/** Which of these orders other campaigns have. */
export async function findElsewhere(db: Db, campaignId: string, orders: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select distinct id from shop_order where campaign_id <> ${campaignId} and id = any(${[...orders]}::text[])`.execute(
    db,
  );
  return new Set(rows.map((row) => row.id));
}
