// What can be paid, and batches of payouts with their lines.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { StatementKey } from './contract-batch.ts';
import type { PayoutMethod } from './contract-payee.ts';

export interface DueRow extends StatementKey {
  readonly campaignName: string;
  readonly kolName: string;
  readonly currency: string;
  readonly amount: string | number;
  readonly method: PayoutMethod | null;
  readonly mask: string | null;
  readonly payeeVersion: number | null;
  readonly batchId: string | null;
}

const nameOf = sql`coalesce(k.name, g.name, s.kol_id)`;
const names = sql`join campaign c on c.id = s.campaign_id left join kol k on k.id = s.kol_id
  left join agency g on g.id = substring(s.kol_id from '^agency:(.*):[A-Z]{3}$')`;
const same = (a: string, b: string) =>
  sql.raw(`${a}.campaign_id = ${b}.campaign_id and ${a}.period_id = ${b}.period_id and ${a}.kol_id = ${b}.kol_id`);

/** Approved statements that are owed, of all campaigns; those that lie in an open batch too. */
export async function listDue(db: Db): Promise<DueRow[]> {
  const { rows } = await sql<DueRow>`
    select s.campaign_id, s.period_id, s.kol_id, c.name as campaign_name, ${nameOf} as kol_name, s.currency,
      s.payable - coalesce((s.head->>'withheld')::bigint, 0) as amount, p.method, p.mask, p.version as payee_version, l.batch_id
    from statement s ${names} join statement_approval a on ${same('a', 's')}
    left join lateral (select method, mask, version from payee where payee_id = s.kol_id order by version desc limit 1) p on true
    left join payout_batch_line l on ${same('l', 's')} and l.state = 'open'
    where s.payable - coalesce((s.head->>'withheld')::bigint, 0) > 0 and not exists (select 1 from payout o left join payout_return r
      on ${same('r', 'o')} and r.attempt = o.attempt where ${same('o', 's')} and r.attempt is null)
    order by a.approved_at, kol_name, s.kol_id`.execute(db);
  return rows;
}

/** The open batch that holds a statement; null where none does. */
export async function findOpenBatch(db: Db, one: StatementKey): Promise<string | null> {
  const { rows } = await sql<{ batchId: string }>`
    select batch_id from payout_batch_line where campaign_id = ${one.campaignId} and period_id = ${one.periodId}
      and kol_id = ${one.kolId} and state = 'open'`.execute(db);
  return rows[0]?.batchId ?? null;
}

export interface NewBatchRow {
  readonly id: string;
  readonly method: PayoutMethod;
  readonly currency: string;
  readonly executeOn: string;
  readonly payerVersion: number | null;
  readonly createdBy: string;
  readonly createdAt: Date;
}

export interface NewLineRow extends StatementKey {
  readonly amount: bigint;
  readonly payeeVersion: number;
  readonly shortId: string;
}

/** Writes a batch with its lines; gives those that an open batch holds already and that were not written. */
export async function insertBatch(db: Db, batch: NewBatchRow, lines: readonly NewLineRow[]): Promise<StatementKey[]> {
  await sql`insert into payout_batch (id, method, currency, execute_on, payer_version, created_by, created_at)
    values (${batch.id}, ${batch.method}, ${batch.currency}, ${batch.executeOn}, ${batch.payerVersion}, ${batch.createdBy}, ${batch.createdAt})`.execute(
    db,
  );
  const held: StatementKey[] = [];
  for (const [at, line] of lines.entries()) {
    const { rows } =
      await sql`insert into payout_batch_line (batch_id, number, campaign_id, period_id, kol_id, amount, payee_version, short_id)
      values (${batch.id}, ${at + 1}, ${line.campaignId}, ${line.periodId}, ${line.kolId}, ${line.amount.toString()}, ${line.payeeVersion}, ${line.shortId})
      on conflict (campaign_id, period_id, kol_id) where state = 'open' do nothing returning number`.execute(db);
    if (rows.length === 0) held.push(line);
  }
  return held;
}

export interface BatchRow extends NewBatchRow {
  readonly downloadedAt: Date | null;
  readonly droppedAt: Date | null;
  readonly total: string | number;
  readonly lineCount: number;
  readonly openCount: number;
}

const batchColumns = sql`b.*, (select sum(amount)::bigint from payout_batch_line where batch_id = b.id) as total,
  (select count(*)::int from payout_batch_line where batch_id = b.id) as line_count,
  (select count(*)::int from payout_batch_line where batch_id = b.id and state = 'open') as open_count`;

/** The newest batches first, those with open lines before all others. */
export async function listBatchRows(db: Db, most: number): Promise<BatchRow[]> {
  const { rows } = await sql<BatchRow>`
    select * from (select ${batchColumns} from payout_batch b) b order by open_count = 0, created_at desc, id limit ${most}`.execute(
    db,
  );
  return rows;
}

export async function findBatch(db: Db, id: string): Promise<BatchRow | null> {
  const { rows } = await sql<BatchRow>`select ${batchColumns} from payout_batch b where b.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** One person decides about a batch at a time. */
export async function lockBatch(db: Db, id: string): Promise<void> {
  await sql`select 1 from payout_batch where id = ${id} for update`.execute(db);
}

export interface LineRow extends StatementKey {
  readonly number: number;
  readonly kolName: string;
  readonly campaignName: string;
  readonly amount: string | number;
  readonly shortId: string;
  readonly state: 'open' | 'confirmed' | 'released';
  readonly reference: string | null;
  readonly paidOn: string | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  /** The payee's details as pinned. */
  readonly mask: string;
  readonly version: number;
  readonly keyId: string;
  readonly sealed: string;
}

export async function listLines(db: Db, batchId: string): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select s.number, s.campaign_id, s.period_id, s.kol_id, ${nameOf} as kol_name, c.name as campaign_name, s.amount, s.short_id, s.state,
      s.reference, s.paid_on, s.reason, s.decided_by, p.mask, p.version, p.key_id, p.sealed
    from payout_batch_line s ${names} join payee p on p.payee_id = s.kol_id and p.version = s.payee_version
    where s.batch_id = ${batchId} order by s.number`.execute(db);
  return rows;
}

/** The bank paid a line; false when it was decided before. */
export async function confirmLine(
  db: Db,
  batchId: string,
  line: { readonly number: number; readonly reference: string; readonly paidOn: string },
  by: string,
  at: Date,
): Promise<boolean> {
  const { rows } =
    await sql`update payout_batch_line set state = 'confirmed', reference = ${line.reference}, paid_on = ${line.paidOn},
      decided_by = ${by}, decided_at = ${at} where batch_id = ${batchId} and number = ${line.number} and state = 'open' returning number`.execute(
      db,
    );
  return rows.length > 0;
}

/** Takes open lines out of a batch, one or all; gives how many. */
export async function releaseLines(
  db: Db,
  batchId: string,
  number: number | null,
  reason: string | null,
  by: string,
  at: Date,
): Promise<number> {
  const { rows } =
    await sql`update payout_batch_line set state = 'released', reason = ${reason}, decided_by = ${by}, decided_at = ${at}
    where batch_id = ${batchId} and state = 'open' and (${number}::int is null or number = ${number}) returning number`.execute(
      db,
    );
  return rows.length;
}

export async function markDownloaded(db: Db, id: string, at: Date): Promise<void> {
  await sql`update payout_batch set downloaded_at = ${at} where id = ${id} and downloaded_at is null`.execute(db);
}

export async function markDropped(db: Db, id: string, by: string, at: Date): Promise<void> {
  await sql`update payout_batch set dropped_by = ${by}, dropped_at = ${at} where id = ${id}`.execute(db);
}
