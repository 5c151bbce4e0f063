// What was built of an order, beside what its tables say now: written where the two differ, and only there.
import { sql } from 'kysely';
import { canonicalJson } from '../base/json.ts';
import type { Db } from '../db/connect.ts';
import type { Built } from './shop/rebuild.ts';
import type { SaidLine } from './shop/said.ts';

type BuiltUnit = Built['units'][number];
type BuiltBack = Built['backs'][number];

interface Rows {
  readonly units: readonly (Record<string, unknown> & { knownMs: number })[];
  readonly backs: readonly (Record<string, unknown> & { knownMs: number })[];
}

const iso = (text: string | null) => (text === null ? null : new Date(text).toISOString());

function rowsOf({ units, backs }: Pick<Built, 'units' | 'backs'>): Rows {
  return {
    units: units.map(({ id, exchangeOf, order, knownMs }) => ({
      ...{ id, exchangeOf, knownMs, at: iso(order.at), paidAt: iso(order.paidAt), changedAt: iso(order.changedAt) },
      ...{ currency: order.currency, visitor: order.visitor, coupons: order.coupons, isTest: order.isTest },
      ...{ utm: canonicalJson(order.utm), hints: order.hints },
      lines: order.lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    })),
    backs: backs.map(({ id, unit, line, at, amount, kind, knownMs }) => ({
      id,
      unit,
      line,
      at: iso(at),
      amount,
      kind,
      knownMs,
    })),
  };
}

/** What the tables say of an order: its units and what went back, in the form in which they are built. */
async function loadRows(db: Db, campaignId: string, root: string): Promise<Rows> {
  const ms = (column: string) => sql.raw(`floor(extract(epoch from ${column}) * 1000)`);
  const time = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
  const { rows } = await sql<{ units: Rows['units'] | null; backs: Rows['backs'] | null }>`select
    (select jsonb_agg(jsonb_build_object('id', o.id, 'exchangeOf', o.exchange_of, 'knownMs', ${ms('o.known_at')}, 'at', ${time('o.at')},
        'paidAt', ${time('o.paid_at')}, 'changedAt', ${time('o.changed_at')}, 'currency', o.currency, 'visitor', o.visitor,
        'coupons', to_jsonb(o.coupons), 'isTest', o.is_test, 'utm', o.utm::text, 'hints', o.hints, 'lines', l.lines))
     from shop_order o, lateral (select jsonb_agg(jsonb_build_object('id', id, 'product', product, 'sku', sku, 'category', category,
        'quantity', quantity, 'gross', gross, 'discount', discount, 'platformDiscount', platform_discount, 'shipping', shipping, 'tax', tax)
        order by id collate "C") as lines from order_line where campaign_id = o.campaign_id and order_id = o.id) l
     where o.campaign_id = ${campaignId} and o.root_id = ${root}) as units,
    (select jsonb_agg(jsonb_build_object('id', r.id, 'unit', r.order_id, 'line', r.line_id, 'at', ${time('r.at')}, 'amount', r.amount,
        'kind', r.kind, 'knownMs', ${ms('r.known_at')}))
     from order_refund r join shop_order o on o.campaign_id = r.campaign_id and o.id = r.order_id
     where o.campaign_id = ${campaignId} and o.root_id = ${root}) as backs`.execute(db);
  const units = (rows[0]?.units ?? []).map((one) => ({ ...one, utm: canonicalJson(JSON.parse(String(one.utm))) }));
  return { units, backs: rows[0]?.backs ?? [] };
}

const said = ({ knownMs: _, ...row }: Record<string, unknown>) => canonicalJson(row);

async function insertUnit(db: Db, campaignId: string, root: string, unit: BuiltUnit): Promise<void> {
  const { order } = unit;
  await sql`insert into shop_order (campaign_id, id, root_id, exchange_of, at, paid_at, changed_at, currency, visitor, coupons, is_test, utm, hints, known_at)
    values (${campaignId}, ${unit.id}, ${root}, ${unit.exchangeOf}, ${order.at}, ${order.paidAt}, ${order.changedAt}, ${order.currency}, ${order.visitor},
      ${order.coupons}::text[], ${order.isTest}, ${JSON.stringify(order.utm)}::jsonb, ${JSON.stringify(order.hints)}::jsonb, ${new Date(unit.knownMs)})`.execute(
    db,
  );
  await sql`insert into order_line (campaign_id, order_id, id, product, sku, category, quantity, gross, discount, platform_discount, shipping, tax)
    select ${campaignId}, ${unit.id}, l.id, l.product, l.sku, l.category, l.quantity, l.gross, l.discount, l."platformDiscount", l.shipping, l.tax
    from jsonb_to_recordset(${JSON.stringify(order.lines)}::jsonb) as l(id text, product text, sku text, category text, quantity integer, gross bigint,
      discount bigint, "platformDiscount" bigint, shipping bigint, tax bigint)`.execute(db);
}

async function insertBacks(db: Db, campaignId: string, backs: readonly BuiltBack[]): Promise<void> {
  if (backs.length === 0) return;
  await sql`insert into order_refund (campaign_id, id, order_id, line_id, at, amount, kind, known_at)
    select ${campaignId}, r.id, r.unit, r.line, r.at, r.amount, r.kind, to_timestamp(r."knownMs" / 1000.0)
    from jsonb_to_recordset(${JSON.stringify(backs)}::jsonb) as r(id text, unit text, line text, at timestamptz, amount bigint, kind text, "knownMs" numeric)`.execute(
    db,
  );
}

/** What the writing of an order changed. */
export interface Written {
  readonly isChanged: boolean;
  /** Whether the order was there and what its KOLs are decided by is another now: time, codes, visitor, native ids, SKUs. */
  readonly isBasisOther: boolean;
  /** Orders that were there and are no more. */
  readonly gone: readonly string[];
}

export const nothingWritten: Written = { isChanged: false, isBasisOther: false, gone: [] };
const basisOf = ({ at, coupons, visitor, exchangeOf, hints, lines }: Record<string, unknown>) => {
  const skus = (lines as readonly SaidLine[]).map(({ id, sku, product }) => [id, sku, product]);
  return canonicalJson([at, coupons, visitor, exchangeOf, hints, skus]);
};

/** Parts that a table has already keep the moment in which they were learned. */
function keepMoments<Part extends { knownMs: number }>(
  parts: readonly Part[],
  now: readonly Record<string, unknown>[],
  before: Rows['units'],
): Part[] {
  const known = new Map(before.map((row) => [said(row), row.knownMs]));
  return parts.map((part, index) => ({ ...part, knownMs: known.get(said(now[index]!)) ?? part.knownMs }));
}

/**
 * Brings the tables of one order to what was built. `isNew`: nothing of it was stored before. Refunds, lines and orders that say
 * the same stay untouched, and with them the moment in which they were learned.
 */
export async function writeBuilt(
  db: Db,
  campaignId: string,
  root: string,
  built: Built,
  isNew: boolean,
): Promise<Written> {
  const before: Rows = isNew ? { units: [], backs: [] } : await loadRows(db, campaignId, root);
  const now = rowsOf(built);
  const same = (a: readonly Record<string, unknown>[], b: readonly Record<string, unknown>[]) =>
    canonicalJson(a.map(said).toSorted()) === canonicalJson(b.map(said).toSorted());
  const areUnitsSame = same(before.units, now.units);
  if (areUnitsSame && same(before.backs, now.backs)) return nothingWritten;
  const backs = keepMoments(built.backs, now.backs, before.backs);
  await deleteBacks(db, campaignId, root, before);
  if (areUnitsSame) {
    await insertBacks(db, campaignId, backs);
    return { ...nothingWritten, isChanged: true };
  }
  const units = keepMoments(built.units, now.units, before.units);
  await deleteUnits(db, campaignId, root, before);
  for (const unit of units) await insertUnit(db, campaignId, root, unit);
  await insertBacks(db, campaignId, backs);
  const [was, is] = [before, now].map((rows) => rows.units.find((one) => one.id === root));
  const isBasisOther = was !== undefined && is !== undefined && basisOf(was) !== basisOf(is);
  const gone = before.units.map((one) => String(one.id)).filter((id) => !units.some((unit) => unit.id === id));
  return { isChanged: true, isBasisOther, gone };
}

async function deleteBacks(db: Db, campaignId: string, root: string, before: Rows): Promise<void> {
  if (before.backs.length === 0) return;
  await sql`delete from order_refund r using shop_order o
    where o.campaign_id = ${campaignId} and o.root_id = ${root} and r.campaign_id = ${campaignId} and r.order_id = o.id`.execute(
    db,
  );
}

async function deleteUnits(db: Db, campaignId: string, root: string, before: Rows): Promise<void> {
  if (before.units.length === 0) return;
  await sql`delete from order_line l using shop_order o
    where o.campaign_id = ${campaignId} and o.root_id = ${root} and l.campaign_id = ${campaignId} and l.order_id = o.id`.execute(
    db,
  );
  await sql`delete from shop_order where campaign_id = ${campaignId} and root_id = ${root}`.execute(db);
}
