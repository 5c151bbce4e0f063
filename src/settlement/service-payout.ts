// What happens to a statement after it was drawn: approved by a second person, paid, and perhaps sent back by the bank.
import { openCampaign } from '../campaign/service.ts';
import { lockCampaign } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import { postPayout, reversed } from './balance.ts';
import type { StatementKey } from './contract-batch.ts';
import type { StatementView } from './contract-view.ts';
import { refuse } from './errors.ts';
import { refusePayout } from './errors-payout.ts';
import { type OpenStatement, openHead, openStatement } from './service.ts';
import { insertApproval, insertEntry, insertPayout, insertPayoutReturn } from './store.ts';
import { findOpenBatch } from './store-batch.ts';

type OpenHead = Pick<OpenStatement, 'statement' | 'view'>;
type Acted = readonly [campaignId: string, periodId: string, kolId: string];

/** Under the campaign's lock: opens a statement, acts on it, and shows it as it is then. */
async function actOn(
  db: Db,
  [campaignId, periodId, kolId]: Acted,
  act: (tx: Db, opened: OpenHead, named: StatementKey) => Promise<void>,
): Promise<StatementView> {
  await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    await openCampaign(tx, campaignId);
    await act(tx, await openHead(tx, campaignId, periodId, kolId), { campaignId, periodId, kolId });
  });
  return (await openStatement(db, campaignId, periodId, kolId)).view;
}

/** Approves a statement for payment. Refuses `unknown_statement`, and `same_person` for whoever closed the period. */
export function approveStatement(db: Db, acted: Acted, now: Date, by: string): Promise<StatementView> {
  return actOn(db, acted, async (tx, { view }, named) => {
    if (view.closedBy === by) throw refuse('same_person', { period: named.periodId });
    if (view.approvedAt === null) await insertApproval(tx, named, by, now);
  });
}

/** Books a payout under the campaign's lock, once. Refuses `already_paid`, `nothing_payable`, `not_approved`. */
export async function bookPayout(
  tx: Db,
  { statement, view }: OpenHead,
  named: StatementKey,
  now: Date,
  by: string | null,
): Promise<void> {
  if (statement.paid) throw refuse('already_paid', { statement: statement.id });
  if (statement.payable === 0n) throw refuse('nothing_payable', { statement: statement.id });
  if (view.approvedAt === null) throw refuse('not_approved', { statement: statement.id });
  const attempt = await insertPayout(tx, named, now, by);
  await insertEntry(tx, { ...named, kind: 'payout', attempt, at: now }, postPayout(statement));
}

/**
 * Notes that a statement was paid outside of any batch, once. Refuses `unknown_statement`, `already_paid`, `nothing_payable`,
 * `not_approved`, and `in_payout_batch` where a batch holds it.
 */
export function confirmPayout(db: Db, acted: Acted, now: Date, by: string | null): Promise<StatementView> {
  return actOn(db, acted, async (tx, opened, named) => {
    const batch = await findOpenBatch(tx, named);
    if (batch !== null) throw refusePayout('in_payout_batch', { statement: opened.statement.id, batch });
    await bookPayout(tx, opened, named, now, by);
  });
}

/** Notes that the bank sent a payout back: it is owed again. Refuses `unknown_statement`, `not_paid_yet`. */
export function returnPayout(
  db: Db,
  acted: Acted,
  reason: string,
  now: Date,
  by: string | null,
): Promise<StatementView> {
  return actOn(db, acted, async (tx, { statement }, named) => {
    if (!statement.paid) throw refuse('not_paid_yet', { statement: statement.id });
    const attempt = await insertPayoutReturn(tx, named, reason, now, by);
    await insertEntry(tx, { ...named, kind: 'payout_return', attempt, at: now }, reversed(postPayout(statement)));
  });
}
