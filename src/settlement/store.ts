// The ledger's tables, and the rows that a settlement is fed with.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Posting } from './balance.ts';
import type { Fed, FedOrder, FedPlacement, FedRefund } from './feed.ts';

/** Agreed placements only: without an agreement there are no terms. */
async function fedPlacements(db: Db, campaignId: string): Promise<FedPlacement[]> {
  const { rows } = await sql<FedPlacement & { deliverables: { id: string; fee: number; doneAt: string | null }[] }>`
    select p.id, p.kol_id, p.currency, p.commission_bps, p.return_days, p.attribution_days, p.terms_from,
      (select jsonb_agg(jsonb_build_object('id', d.id, 'fee', d.fee, 'doneAt', d.done_at) order by d.id) from deliverable d where d.placement_id = p.id) as deliverables
    from placement p where p.campaign_id = ${campaignId} and p.state not in ('invited', 'declined', 'cancelled') order by p.id`.execute(
    db,
  );
  return rows.map((row) => ({
    ...row,
    deliverables: row.deliverables.map((one) => ({
      ...one,
      doneAt: one.doneAt === null ? null : new Date(one.doneAt),
    })),
  }));
}

/** Trials of a shop earn nobody anything. An order that was decided late is known from then on. */
async function fedOrders(db: Db, campaignId: string): Promise<FedOrder[]> {
  const { rows } = await sql<FedOrder>`
    select o.id, o.at, o.paid_at, greatest(o.known_at, t.decided_at) as known_at, o.exchange_of, o.currency, o.visitor, t.kol_id, coalesce(t.code, 'no_winner') as code, coalesce(t.facts, '{}') as facts, l.lines
    from shop_order o
    join lateral (select jsonb_agg(jsonb_build_object('id', id, 'product', product, 'category', category,
        'quantity', quantity, 'gross', gross, 'discount', discount, 'platformDiscount', platform_discount, 'shipping', shipping, 'tax', tax) order by id) as lines
      from order_line where campaign_id = o.campaign_id and order_id = o.id) l on true
    left join lateral (select kol_id, code, facts, decided_at from attribution where campaign_id = o.campaign_id and order_id = o.id limit 1) t on true
    where o.campaign_id = ${campaignId} and not o.is_test order by o.at, o.id`.execute(db);
  return rows;
}

/** A refund of what was sold and of what was added to it later is one refund of each order. */
async function fedRefunds(db: Db, campaignId: string): Promise<FedRefund[]> {
  const { rows } = await sql<FedRefund>`
    select r.id || substring(o.id from length(o.root_id) + 1) as id, r.order_id as "order", r.kind, min(r.at) as at, min(r.known_at) as known_at,
      jsonb_agg(jsonb_build_object('line', r.line_id, 'amount', r.amount) order by r.line_id) as lines
    from order_refund r join shop_order o on o.campaign_id = r.campaign_id and o.id = r.order_id
    where r.campaign_id = ${campaignId} and not o.is_test group by r.id, o.id, o.root_id, r.order_id, r.kind order by 4, 1`.execute(
    db,
  );
  return rows;
}

/** Everything that the settlement of a campaign rests on. */
export async function loadFeed(db: Db, campaignId: string): Promise<Fed> {
  const placements = await fedPlacements(db, campaignId);
  const orders = await fedOrders(db, campaignId);
  const refunds = await fedRefunds(db, campaignId);
  const rates = await sql<
    Fed['rates'][number]
  >`select from_currency as "from", to_currency as "to", on_day as "on", value, source from exchange_rate order by 3, 1, 2`.execute(
    db,
  );
  const periods = await sql<
    Fed['periods'][number]
  >`select id, closed_at from settlement_period where campaign_id = ${campaignId} order by number`.execute(db);
  const payouts = await sql<
    Fed['payouts'][number]
  >`select period_id || '/' || kol_id as statement, confirmed_at as at from payout where campaign_id = ${campaignId} order by confirmed_at`.execute(
    db,
  );
  return { placements, orders, refunds, rates: rates.rows, periods: periods.rows, payouts: payouts.rows };
}

/** One settlement of a campaign at a time. */
export async function lockCampaign(db: Db, campaignId: string): Promise<void> {
  await sql`select 1 from campaign where id = ${campaignId} for update`.execute(db);
}

export async function insertPeriod(
  db: Db,
  campaignId: string,
  id: string,
  closedAt: Date,
  by: string | null,
  head: string,
): Promise<void> {
  await sql`insert into settlement_period (campaign_id, id, number, closed_at, closed_by, head)
    select ${campaignId}, ${id}, coalesce(max(number), 0) + 1, ${closedAt}, ${by}, ${head} from settlement_period where campaign_id = ${campaignId}`.execute(
    db,
  );
}

export interface NewStatement {
  readonly campaignId: string;
  readonly periodId: string;
  readonly kolId: string;
  readonly currency: string;
  readonly total: bigint;
  readonly payable: bigint;
  readonly document: string;
}

export async function insertStatement(db: Db, one: NewStatement): Promise<void> {
  await sql`insert into statement (campaign_id, period_id, kol_id, currency, total, payable, document)
    values (${one.campaignId}, ${one.periodId}, ${one.kolId}, ${one.currency}, ${one.total.toString()}, ${one.payable.toString()}, ${one.document}::jsonb)`.execute(
    db,
  );
}

/** Writes an entry with its postings; zero amounts are no postings. The database checks the balance at the commit. */
export async function insertEntry(
  db: Db,
  entry: { campaignId: string; kind: 'statement' | 'payout'; periodId: string; kolId: string; at: Date },
  postings: readonly Posting[],
): Promise<void> {
  const { rows } = await sql<{ id: number }>`insert into ledger_entry (campaign_id, kind, period_id, kol_id, at)
    values (${entry.campaignId}, ${entry.kind}, ${entry.periodId}, ${entry.kolId}, ${entry.at}) returning id`.execute(
    db,
  );
  for (const posting of postings.filter((one) => one.amount !== 0n))
    await sql`insert into posting (entry_id, account, currency, amount) values (${rows[0]!.id}, ${posting.account}, ${posting.currency}, ${posting.amount.toString()})`.execute(
      db,
    );
}

export async function insertPayout(
  db: Db,
  campaignId: string,
  periodId: string,
  kolId: string,
  at: Date,
  by: string | null,
): Promise<void> {
  await sql`insert into payout (campaign_id, period_id, kol_id, confirmed_at, confirmed_by) values (${campaignId}, ${periodId}, ${kolId}, ${at}, ${by})`.execute(
    db,
  );
}

export interface StatementRow {
  readonly periodId: string;
  readonly kolId: string;
  readonly kolName: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly closedAt: Date;
  readonly paidAt: Date | null;
}

export async function listStatements(db: Db, campaignId: string): Promise<StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select s.period_id, s.kol_id, k.name as kol_name, s.document, p.closed_at, o.confirmed_at as paid_at
    from statement s join settlement_period p on p.campaign_id = s.campaign_id and p.id = s.period_id join kol k on k.id = s.kol_id
    left join payout o on o.campaign_id = s.campaign_id and o.period_id = s.period_id and o.kol_id = s.kol_id
    where s.campaign_id = ${campaignId} order by p.number desc, k.name, s.kol_id`.execute(db);
  return rows;
}

export async function listPeriods(db: Db, campaignId: string): Promise<{ id: string; closedAt: Date; head: string }[]> {
  return (
    await sql<{
      id: string;
      closedAt: Date;
      head: string;
    }>`select id, closed_at, head from settlement_period where campaign_id = ${campaignId} order by number desc`.execute(
      db,
    )
  ).rows;
}

/** False when this day has a rate already: rates are not rewritten. */
export async function insertRate(db: Db, rate: Fed['rates'][number]): Promise<boolean> {
  const { rows } = await sql`insert into exchange_rate (from_currency, to_currency, on_day, value, source)
    values (${rate.from}, ${rate.to}, ${rate.on}, ${rate.value}, ${rate.source}) on conflict do nothing returning on_day`.execute(
    db,
  );
  return rows.length > 0;
}

export async function listBalances(
  db: Db,
  campaignId: string,
): Promise<{ account: string; currency: string; balance: string }[]> {
  const { rows } = await sql<{ account: string; currency: string; balance: string }>`
    select p.account, p.currency, sum(p.amount)::text as balance from posting p join ledger_entry e on e.id = p.entry_id
    where e.campaign_id = ${campaignId} group by 1, 2 order by 1, 2`.execute(db);
  return rows;
}
