// The ledger's tables, and the rows that a settlement is fed with.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Posting } from './balance.ts';
import type { FedFrame, FedPlacement } from './feed.ts';
import type { StatementHead, StatementRow } from './statement-row.ts';

/**
 * Agreed placements only: without an agreement there are no terms. One that was cancelled after its agreement stays, with what was done
 * of it: its kill fee and its commission are owed, and what was stated must come out again. A fee is told without what was cut of it.
 */
async function fedPlacements(db: Db, campaignId: string): Promise<FedPlacement[]> {
  type Row = Omit<FedPlacement, 'terms' | 'deliverables'> & {
    deliverables: { id: string; fee: number; doneAt: string | null }[] | null;
    terms: { version: number; validFrom: string; document: Record<string, unknown> }[];
  };
  const { rows } = await sql<Row>`
    select p.id, p.kol_id, p.currency, p.ended_at,
      (select jsonb_agg(jsonb_build_object('version', t.version, 'validFrom', t.valid_from, 'document', t.document) order by t.version)
        from agreement_terms t where t.placement_id = p.id) as terms,
      (select jsonb_agg(jsonb_build_object('id', d.id, 'fee', d.fee - d.cut, 'doneAt', d.done_at) order by d.id) from deliverable d
        where d.placement_id = p.id and (p.state <> 'cancelled' or d.done_at is not null)) as deliverables
    from placement p where p.campaign_id = ${campaignId} and p.state not in ('invited', 'declined') and (p.state <> 'cancelled'
      or p.ended_at is not null
      or exists (select 1 from statement s where s.campaign_id = p.campaign_id and s.kol_id = p.kol_id)) order by p.id`.execute(
    db,
  );
  return rows.map((row) => ({
    ...row,
    terms: row.terms.map((one) => ({ ...one, validFrom: new Date(one.validFrom) })),
    deliverables: (row.deliverables ?? []).map((one) => ({
      ...one,
      doneAt: one.doneAt === null ? null : new Date(one.doneAt),
    })),
  }));
}

/** Everything that the settlement of a campaign rests on, but for its orders and refunds. */
export async function loadFrame(db: Db, campaignId: string): Promise<FedFrame> {
  const placements = await fedPlacements(db, campaignId);
  const rates = await sql<
    FedFrame['rates'][number]
  >`select from_currency as "from", to_currency as "to", on_day as "on", value, source from exchange_rate order by 3, 1, 2`.execute(
    db,
  );
  const periods = await sql<
    FedFrame['periods'][number]
  >`select id, closed_at from settlement_period where campaign_id = ${campaignId} order by number`.execute(db);
  const payouts = await sql<FedFrame['payouts'][number]>`
    select p.period_id || '/' || p.kol_id as statement, s.payable, p.confirmed_at as at, r.returned_at
    from payout p join statement s using (campaign_id, period_id, kol_id) left join payout_return r using (campaign_id, period_id, kol_id, attempt) where p.campaign_id = ${campaignId} order by p.confirmed_at`.execute(
    db,
  );
  return { placements, rates: rates.rows, periods: periods.rows, payouts: payouts.rows };
}

/** Notes a close, and gives its number; its head comes with `insertHead`, when all is stated. */
export async function insertPeriod(
  db: Db,
  campaignId: string,
  id: string,
  closedAt: Date,
  by: string | null,
): Promise<number> {
  const { rows } = await sql<{
    number: number;
  }>`insert into settlement_period (campaign_id, id, number, closed_at, closed_by)
    select ${campaignId}, ${id}, coalesce(max(number), 0) + 1, ${closedAt}, ${by} from settlement_period where campaign_id = ${campaignId}
    returning number`.execute(db);
  return rows[0]!.number;
}

/** The hash over everything that was stated up to a close. */
export async function insertHead(db: Db, campaignId: string, number: number, head: string): Promise<void> {
  await sql`insert into settlement_head (campaign_id, number, head) values (${campaignId}, ${number}, ${head})`.execute(
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
  /** The canonical text of the whole, and of it without its lines. */
  readonly canonical: string;
  readonly head: string;
  readonly lines: number;
}

export async function insertStatement(db: Db, one: NewStatement): Promise<void> {
  await sql`insert into statement (campaign_id, period_id, kol_id, currency, total, payable, document, head, lines)
    values (${one.campaignId}, ${one.periodId}, ${one.kolId}, ${one.currency}, ${one.total.toString()}, ${one.payable.toString()},
      jsonb_build_object('canonical', ${one.canonical}::text), ${one.head}::jsonb, ${one.lines})`.execute(db);
}

export interface NewEntry {
  readonly campaignId: string;
  readonly kind: 'statement' | 'payout' | 'payout_return';
  readonly periodId: string;
  readonly kolId: string;
  /** Which payout of the statement, from 1; absent for the statement itself. */
  readonly attempt?: number;
  readonly at: Date;
}

const keyOf = ({ kind, periodId, kolId, attempt }: NewEntry) =>
  `${kind}:${periodId}/${kolId}${attempt === undefined ? '' : `:${attempt}`}`;

/**
 * Writes an entry with its postings, once per business event; zero amounts are no postings. A payout's return reverses the
 * payout's entry. PostgreSQL checks the balance and seals the entry at the commit.
 */
export async function insertEntry(db: Db, entry: NewEntry, postings: readonly Posting[]): Promise<void> {
  const payout = entry.kind === 'payout_return' ? keyOf({ ...entry, kind: 'payout' }) : null;
  const { rows } = await sql<{ id: number }>`
    insert into ledger_entry (campaign_id, kind, period_id, kol_id, at, key, reverses)
    values (${entry.campaignId}, ${entry.kind}, ${entry.periodId}, ${entry.kolId}, ${entry.at}, ${keyOf(entry)},
      (select id from ledger_entry where campaign_id = ${entry.campaignId} and key = ${payout})) returning id`.execute(
    db,
  );
  for (const posting of postings.filter((one) => one.amount !== 0n))
    await sql`insert into posting (entry_id, account, currency, amount) values (${rows[0]!.id}, ${posting.account}, ${posting.currency}, ${posting.amount.toString()})`.execute(
      db,
    );
}

interface Named {
  readonly campaignId: string;
  readonly periodId: string;
  readonly kolId: string;
}

/** Notes a payout of a statement; returns which one it is, from 1. */
export async function insertPayout(db: Db, one: Named, at: Date, by: string | null): Promise<number> {
  const { rows } = await sql<{ attempt: number }>`
    insert into payout (campaign_id, period_id, kol_id, attempt, confirmed_at, confirmed_by)
    select ${one.campaignId}, ${one.periodId}, ${one.kolId}, coalesce(max(attempt), 0) + 1, ${at}, ${by} from payout
    where campaign_id = ${one.campaignId} and period_id = ${one.periodId} and kol_id = ${one.kolId} returning attempt`.execute(
    db,
  );
  return rows[0]!.attempt;
}

/** Notes that the newest payout of a statement came back; returns which one it was. */
export async function insertPayoutReturn(
  db: Db,
  one: Named,
  reason: string,
  at: Date,
  by: string | null,
): Promise<number> {
  const { rows } = await sql<{ attempt: number }>`
    insert into payout_return (campaign_id, period_id, kol_id, attempt, returned_at, reason, noted_by)
    select campaign_id, period_id, kol_id, max(attempt), ${at}, ${reason}, ${by} from payout
    where campaign_id = ${one.campaignId} and period_id = ${one.periodId} and kol_id = ${one.kolId} group by 1, 2, 3 returning attempt`.execute(
    db,
  );
  return rows[0]!.attempt;
}

/** Approves a statement, once; false when it is approved already. */
export async function insertApproval(db: Db, one: Named, by: string, at: Date): Promise<boolean> {
  const { rows } = await sql`insert into statement_approval (campaign_id, period_id, kol_id, approved_by, approved_at)
    values (${one.campaignId}, ${one.periodId}, ${one.kolId}, ${by}, ${at}) on conflict do nothing returning kol_id`.execute(
    db,
  );
  return rows.length > 0;
}

const statementColumns = sql`s.period_id, s.kol_id, coalesce(k.name, g.name, regexp_replace(s.kol_id, '^agency:(.*):[A-Z]{3}$', '\\1')) as kol_name, p.closed_at, p.closed_by, a.approved_at, a.approved_by,
  case when r.attempt is null then o.confirmed_at end as paid_at, r.reason as return_reason, l.batch_id`;

const statementTables = sql`statement s join settlement_period p on p.campaign_id = s.campaign_id and p.id = s.period_id
  left join kol k on k.id = s.kol_id left join agency g on 'agency:' || g.id || ':' || s.currency = s.kol_id
  left join statement_approval a on a.campaign_id = s.campaign_id and a.period_id = s.period_id and a.kol_id = s.kol_id
  left join lateral (select attempt, confirmed_at from payout where campaign_id = s.campaign_id and period_id = s.period_id and kol_id = s.kol_id
    order by attempt desc limit 1) o on true
  left join payout_return r on r.campaign_id = s.campaign_id and r.period_id = s.period_id and r.kol_id = s.kol_id and r.attempt = o.attempt
  left join payout_batch_line l on l.campaign_id = s.campaign_id and l.period_id = s.period_id and l.kol_id = s.kol_id and l.state = 'open'`;

/** The statements of a campaign, newest first, each without its lines: `document` has the figures and how many lines there are. */
export async function listStatements(db: Db, campaignId: string): Promise<StatementHead[]> {
  const { rows } = await sql<StatementHead>`
    select ${statementColumns}, s.lines as line_count, s.head as document
    from ${statementTables} where s.campaign_id = ${campaignId} order by p.number desc, kol_name, s.kol_id`.execute(db);
  return rows;
}

/** One statement with all that was drawn. */
export async function findStatement(
  db: Db,
  campaignId: string,
  periodId: string,
  kolId: string,
): Promise<StatementRow | null> {
  const { rows } = await sql<StatementRow>`
    select ${statementColumns}, s.document from ${statementTables}
    where s.campaign_id = ${campaignId} and s.period_id = ${periodId} and s.kol_id = ${kolId}`.execute(db);
  return rows[0] ?? null;
}

/** One statement without its lines. */
export async function findStatementHead(
  db: Db,
  campaignId: string,
  periodId: string,
  kolId: string,
): Promise<StatementHead | null> {
  const { rows } = await sql<StatementHead>`
    select ${statementColumns}, s.lines as line_count, s.head as document from ${statementTables}
    where s.campaign_id = ${campaignId} and s.period_id = ${periodId} and s.kol_id = ${kolId}`.execute(db);
  return rows[0] ?? null;
}

/** What was stated for a KOL or an agency so far, as its canonical text, by period. */
export async function listStated(
  db: Db,
  campaignId: string,
  kolId: string,
): Promise<{ periodId: string; canonical: string }[]> {
  const { rows } = await sql<{ periodId: string; canonical: string }>`
    select period_id, document->>'canonical' as canonical from statement where campaign_id = ${campaignId} and kol_id = ${kolId}`.execute(
    db,
  );
  return rows;
}

export async function listPeriods(db: Db, campaignId: string): Promise<{ id: string; closedAt: Date; head: string }[]> {
  return (
    await sql<{
      id: string;
      closedAt: Date;
      head: string;
    }>`select id, closed_at, head from settlement_period join settlement_head using (campaign_id, number)
      where campaign_id = ${campaignId} order by number desc`.execute(db)
  ).rows;
}

/** False when this day has a rate already: rates are not rewritten. */
export async function insertRate(db: Db, rate: FedFrame['rates'][number]): Promise<boolean> {
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
