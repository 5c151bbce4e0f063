// Batches of payouts: prepared from approved statements, dropped, confirmed line by line with what the bank says. Nothing is ever sent
// from here, and nothing is booked before it is confirmed.
import { createHash, randomInt } from 'node:crypto';
import { addDays, type Day, dayOf } from '../base/day.ts';
import { openCampaign } from '../campaign/service.ts';
import { lockCampaign } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import type {
  Batch,
  BatchHead,
  BatchLine,
  Confirmations,
  DuePayout,
  NewBatch,
  StatementKey,
} from './contract-batch.ts';
import type { PayoutMethod } from './contract-payee.ts';
import { refuse } from './errors.ts';
import { refusePayout } from './errors-payout.ts';
import { filesOf, stateOf } from './payout-files.ts';
import { openHead } from './service.ts';
import { bookPayout } from './service-payout.ts';
import {
  type BatchRow,
  confirmLine,
  type DueRow,
  findBatch,
  findOpenBatch,
  insertBatch,
  type LineRow,
  listBatchRows,
  listDue,
  listLines,
  lockBatch,
  markDropped,
  releaseLines,
} from './store-batch.ts';
import { listDetails } from './store-payee.ts';

/** Batches of a list. */
const mostBatches = 200;
const batchLetters = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const statementOf = ({ periodId, kolId }: StatementKey) => `${periodId}/${kolId}`;
const keyOf = ({ campaignId, periodId, kolId }: StatementKey) => JSON.stringify([campaignId, periodId, kolId]);

/** 17 letters and digits for a statement, the same for ever: what the bank sees of it. */
function shortIdOf(key: StatementKey): string {
  return `K${createHash('sha256').update(keyOf(key)).digest('hex').slice(0, 16).toUpperCase()}`;
}

/** 19 letters and digits: the day, and ten drawn at random. */
function newBatchId(now: Date): string {
  const drawn = Array.from({ length: 10 }, () => batchLetters[randomInt(batchLetters.length)]).join('');
  return `P${dayOf(now).replaceAll('-', '')}${drawn}`;
}

function due({ amount, payeeVersion: _, ...row }: DueRow): DuePayout {
  return { ...row, statement: statementOf(row), amount: String(amount) };
}

/** Approved statements that are owed, of all campaigns. */
export async function listDuePayouts(db: Db): Promise<DuePayout[]> {
  return (await listDue(db)).map(due);
}

/** One campaign after the other in the order of their ids, so that two people never wait for each other. */
async function lockCampaigns(db: Db, keys: readonly StatementKey[]): Promise<void> {
  for (const id of [...new Set(keys.map((one) => one.campaignId))].sort()) await lockCampaign(db, id);
}

/** Why a statement is not among those that are due. */
async function refuseUndue(db: Db, key: StatementKey): Promise<never> {
  await openCampaign(db, key.campaignId);
  const { statement, view } = await openHead(db, key.campaignId, key.periodId, key.kolId);
  if (statement.paid) throw refuse('already_paid', { statement: statement.id });
  if (view.approvedAt === null && statement.payable > 0n) throw refuse('not_approved', { statement: statement.id });
  throw refuse('nothing_payable', { statement: statement.id });
}

interface ChosenRow extends DueRow {
  readonly payeeVersion: number;
}

async function chooseDue(db: Db, { method, statements }: NewBatch): Promise<ChosenRow[]> {
  const known = new Map((await listDue(db)).map((row) => [keyOf(row), row]));
  const chosen: ChosenRow[] = [];
  for (const key of statements) {
    const row = known.get(keyOf(key)) ?? (await refuseUndue(db, key));
    const { payeeVersion, batchId, kolName: kol } = row;
    if (batchId !== null) throw refusePayout('in_payout_batch', { statement: statementOf(key), batch: batchId });
    if (payeeVersion === null) throw refusePayout('payee_missing', { kol });
    if (row.method !== method) throw refusePayout('payee_other_method', { kol, method });
    chosen.push({ ...row, payeeVersion });
  }
  return chosen;
}

const onlyCurrency: Readonly<Partial<Record<PayoutMethod, string>>> = { sepa: 'EUR', alipay: 'CNY' };

function currencyOf(method: PayoutMethod, rows: readonly DueRow[]): string {
  const currencies = [...new Set(rows.map((row) => row.currency))].sort();
  if (currencies.length !== 1) throw refusePayout('payout_currencies', { currencies: currencies.join(', ') });
  const [found, wanted] = [currencies[0]!, onlyCurrency[method]];
  if (wanted !== undefined && found !== wanted) throw refusePayout('payout_wrong_currency', { method, wanted, found });
  return found;
}

async function payerVersionOf(db: Db, method: PayoutMethod): Promise<number | null> {
  if (method === 'bank') return null;
  const [newest] = await listDetails(db, { kind: 'payer', id: method });
  if (!newest) throw refusePayout('payer_missing', { method });
  return newest.version;
}

/**
 * Prepares a batch: pins amounts, payment details and the account that pays. Refuses statements that are not due or lie in another batch,
 * `payee_missing`, `payee_other_method`, `payer_missing`, `payout_currencies`, `payout_wrong_currency`, `execute_in_past`.
 */
export async function prepareBatch(db: Db, wish: NewBatch, by: string, now: Date): Promise<Batch> {
  const id = newBatchId(now);
  // Where it is still yesterday, yesterday is today.
  if (wish.executeOn < addDays(dayOf(now), -1)) throw refusePayout('execute_in_past', { day: wish.executeOn });
  await db.transaction().execute(async (tx) => {
    await lockCampaigns(tx, wish.statements);
    const rows = await chooseDue(tx, wish);
    const { method, executeOn } = wish;
    const batch = { id, method, executeOn, currency: currencyOf(method, rows), createdBy: by, createdAt: now };
    const lines = rows.map((row) => ({ ...row, amount: BigInt(row.amount), shortId: shortIdOf(row) }));
    const [held] = await insertBatch(tx, { ...batch, payerVersion: await payerVersionOf(tx, method) }, lines);
    if (held)
      throw refusePayout('in_payout_batch', { statement: statementOf(held), batch: await findOpenBatch(tx, held) });
  });
  return openBatch(db, id);
}

function headView(row: BatchRow): BatchHead {
  const { id, method, currency, executeOn, total, lineCount, openCount, createdBy, createdAt } = row;
  const counted = { total: String(total), lineCount, openCount, state: stateOf(row) };
  return { id, method, currency, executeOn, ...counted, createdBy, createdAt: createdAt.toISOString() };
}

function lineView({ version: _v, keyId: _k, sealed: _s, ...row }: LineRow): BatchLine {
  return { ...row, statement: statementOf(row), amount: String(row.amount) };
}

/** Batches without their lines: open ones first, then the newest. */
export async function listBatches(db: Db): Promise<BatchHead[]> {
  return (await listBatchRows(db, mostBatches)).map(headView);
}

/** A batch with its lines and files, payment details masked. Refuses `unknown_batch`. */
export async function openBatch(db: Db, id: string): Promise<Batch> {
  const row = await findBatch(db, id);
  if (!row) throw refusePayout('unknown_batch', { id });
  const lines = (await listLines(db, id)).map(lineView);
  return { ...headView(row), files: row.droppedAt === null ? filesOf(row, lines) : [], lines };
}

/** Under the batch's lock: the batch as it is, or the refusal. */
async function lockOpenBatch(db: Db, id: string): Promise<{ row: BatchRow; lines: readonly LineRow[] }> {
  await lockBatch(db, id);
  const row = await findBatch(db, id);
  if (!row) throw refusePayout('unknown_batch', { id });
  if (row.droppedAt !== null) throw refusePayout('batch_dropped', { id });
  return { row, lines: await listLines(db, id) };
}

/** Drops a batch of which nothing was confirmed: its statements are free again. Refuses `batch_confirmed`, `batch_dropped`, `unknown_batch`. */
export async function dropBatch(db: Db, id: string, by: string, now: Date): Promise<Batch> {
  await db.transaction().execute(async (tx) => {
    const { lines } = await lockOpenBatch(tx, id);
    if (lines.some((line) => line.state === 'confirmed')) throw refusePayout('batch_confirmed', { id });
    await releaseLines(tx, id, null, null, by, now);
    await markDropped(tx, id, by, now);
  });
  return openBatch(db, id);
}

/** Takes out a line that the bank did not pay. Refuses `unknown_batch_line`, `batch_line_decided`, `batch_dropped`, `unknown_batch`. */
export async function releaseLine(
  db: Db,
  id: string,
  number: number,
  reason: string,
  by: string,
  now: Date,
): Promise<Batch> {
  await db.transaction().execute(async (tx) => {
    const { lines } = await lockOpenBatch(tx, id);
    if (!lines.some((line) => line.number === number)) throw refusePayout('unknown_batch_line', { id, number });
    if ((await releaseLines(tx, id, number, reason, by, now)) === 0)
      throw refusePayout('batch_line_decided', { id, number });
  });
  return openBatch(db, id);
}

/**
 * Notes what the bank paid and books it, all lines or none. A payout is booked at the moment of its confirmation; the bank's own day and
 * reference stand with the line. Refuses `batch_line_decided`, `unknown_batch_line`, `paid_in_future` (by the Chinese day) and whatever
 * keeps a statement from being paid.
 */
export async function confirmLines(db: Db, id: string, wish: Confirmations, by: string, now: Date): Promise<Batch> {
  const today: Day = dayOf(now);
  await db.transaction().execute(async (tx) => {
    const { lines } = await lockOpenBatch(tx, id);
    const known = new Map(lines.map((line) => [line.number, line]));
    const asked = wish.lines.map((one) => {
      const line = known.get(one.number);
      if (!line) throw refusePayout('unknown_batch_line', { id, number: one.number });
      if (one.paidOn > today) throw refusePayout('paid_in_future', { day: one.paidOn });
      return { ...one, line };
    });
    await lockCampaigns(
      tx,
      asked.map(({ line }) => line),
    );
    for (const { line, ...one } of asked) {
      if (!(await confirmLine(tx, id, one, by, now)))
        throw refusePayout('batch_line_decided', { id, number: one.number });
      const { campaignId, periodId, kolId } = line;
      await bookPayout(tx, await openHead(tx, campaignId, periodId, kolId), { campaignId, periodId, kolId }, now, by);
    }
  });
  return openBatch(db, id);
}
