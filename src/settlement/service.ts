// Closing periods and confirming payouts. The engine replays the whole campaign; what was stated before must come out
// the same to the byte, else nothing is written.
import { createHash } from 'node:crypto';
import { assert } from '../base/assert.ts';
import { canonicalJson } from '../base/json.ts';
import { openCampaign } from '../campaign/service.ts';
import { listPlacements } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import { postPayout, postStatement, reversed } from './balance.ts';
import { eventShape, type Settlement, type Statement } from './contract.ts';
import type { SettlementView, StatementView } from './contract-view.ts';
import { refuse } from './errors.ts';
import { type Fed, feedEvents } from './feed.ts';
import { reviveStatement } from './revive.ts';
import { settle } from './settle.ts';
import type { StatementRow } from './statement-row.ts';
import {
  insertApproval,
  insertEntry,
  insertPayout,
  insertPayoutReturn,
  insertPeriod,
  insertRate,
  insertStatement,
  listBalances,
  listPeriods,
  listStatements,
  loadFeed,
  lockCampaign,
} from './store.ts';
import { viewPreview, viewStatement } from './view.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

function settleFed(fed: Fed): Settlement {
  return settle(
    feedEvents(fed).map((raw, sequence) => ({ sequence, event: eventShape.parse(raw) })),
    sha256,
  );
}

/** A statement as it was drawn: without `paid`, which alone may still come. */
function asDrawn({ paid: _, ...statement }: Statement): string {
  return canonicalJson(statement);
}

const storedText = (row: StatementRow): string => String(row.document.canonical);

/** The replay must give every stored statement again: a difference means the past was changed, and that is a fault. */
function assertPast(settlement: Settlement, stored: readonly StatementRow[]): void {
  for (const row of stored) {
    const again = settlement.statements.find((one) => one.id === `${row.periodId}/${row.kolId}`);
    assert(
      again !== undefined && asDrawn(again) === storedText(row),
      `statement ${row.periodId}/${row.kolId} does not come out as it was stated`,
    );
  }
}

async function writeStatement(
  db: Db,
  campaignId: string,
  periodId: string,
  statement: Statement,
  at: Date,
): Promise<void> {
  await insertStatement(db, {
    campaignId,
    periodId,
    kolId: statement.kol,
    currency: statement.currency,
    total: statement.total,
    payable: statement.payable,
    document: JSON.stringify({ canonical: asDrawn(statement) }),
  });
  await insertEntry(
    db,
    { campaignId, kind: 'statement', periodId, kolId: statement.kol, at },
    postStatement(statement),
  );
}

/** Closes a period now and states what every KOL is owed. Refuses `campaign_not_found`, `duplicate_period`. */
export async function closePeriod(
  db: Db,
  campaignId: string,
  periodId: string,
  now: Date,
  by: string | null,
): Promise<SettlementView> {
  await openCampaign(db, campaignId);
  await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    const fed = await loadFeed(tx, campaignId);
    if (fed.periods.some((period) => period.id === periodId)) throw refuse('duplicate_period', { id: periodId });
    const settlement = settleFed({ ...fed, periods: [...fed.periods, { id: periodId, closedAt: now }] });
    assertPast(settlement, await listStatements(tx, campaignId));
    await insertPeriod(tx, campaignId, periodId, now, by, settlement.head);
    for (const statement of settlement.statements.filter((one) => one.id.startsWith(`${periodId}/`)))
      await writeStatement(tx, campaignId, periodId, statement, now);
  });
  return viewSettlement(db, campaignId, now);
}

function readStatement(row: StatementRow): Statement {
  return reviveStatement(JSON.parse(storedText(row)), row.paidAt !== null);
}

/** A period that is never kept: what a close right now would state. No period that people name can have this id. */
const previewId = '(now)';

/** All statements of a campaign, its balances, what a close now would state, and what would wait even then. */
export async function viewSettlement(db: Db, campaignId: string, now: Date): Promise<SettlementView> {
  await openCampaign(db, campaignId);
  const [rows, periods, balances, fed, placements] = await Promise.all([
    listStatements(db, campaignId),
    listPeriods(db, campaignId),
    listBalances(db, campaignId),
    loadFeed(db, campaignId),
    listPlacements(db, campaignId),
  ]);
  const settlement = settleFed({ ...fed, periods: [...fed.periods, { id: previewId, closedAt: now }] });
  const next = settlement.statements.filter((one) => one.id.startsWith(`${previewId}/`));
  return {
    periods: periods.map((period) => ({ id: period.id, closedAt: period.closedAt.toISOString(), head: period.head })),
    statements: rows.map((row) => viewStatement(row, readStatement(row))),
    preview: next.map((one) =>
      viewPreview(one, placements.find((placement) => placement.kolId === one.kol)?.kolName ?? one.kol),
    ),
    unsettled: settlement.unsettled,
    balances,
  };
}

export interface OpenStatement {
  readonly statement: Statement;
  readonly view: StatementView;
  readonly campaignName: string;
  readonly brandName: string;
}

/** One statement as it was drawn. Refuses `unknown_statement`. */
export async function openStatement(
  db: Db,
  campaignId: string,
  periodId: string,
  kolId: string,
): Promise<OpenStatement> {
  const campaign = await openCampaign(db, campaignId);
  const row = (await listStatements(db, campaignId)).find((one) => one.periodId === periodId && one.kolId === kolId);
  if (!row) throw refuse('unknown_statement', { statement: `${periodId}/${kolId}` });
  const statement = readStatement(row);
  return { statement, view: viewStatement(row, statement), campaignName: campaign.name, brandName: campaign.brandName };
}

type Acted = readonly [campaignId: string, periodId: string, kolId: string];

/** Under the campaign's lock: opens a statement, acts on it, and shows it as it is then. */
async function actOn(
  db: Db,
  [campaignId, periodId, kolId]: Acted,
  act: (tx: Db, opened: OpenStatement, named: { campaignId: string; periodId: string; kolId: string }) => Promise<void>,
): Promise<StatementView> {
  await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    await act(tx, await openStatement(tx, campaignId, periodId, kolId), { campaignId, periodId, kolId });
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

/** Notes that a statement was paid, once. Refuses `unknown_statement`, `already_paid`, `nothing_payable`, `not_approved`. */
export function confirmPayout(db: Db, acted: Acted, now: Date, by: string | null): Promise<StatementView> {
  return actOn(db, acted, async (tx, { statement, view }, named) => {
    if (statement.paid) throw refuse('already_paid', { statement: statement.id });
    if (statement.payable === 0n) throw refuse('nothing_payable', { statement: statement.id });
    if (view.approvedAt === null) throw refuse('not_approved', { statement: statement.id });
    const attempt = await insertPayout(tx, named, now, by);
    await insertEntry(tx, { ...named, kind: 'payout', attempt, at: now }, postPayout(statement));
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

/** Notes an exchange rate, once per day: false when that day has one, for rates are not rewritten. */
export function recordRate(db: Db, rate: Fed['rates'][number]): Promise<boolean> {
  return insertRate(db, rate);
}
