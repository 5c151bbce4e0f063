// Closing periods and confirming payouts. The engine replays the whole campaign; what was stated before must come out
// the same to the byte, else nothing is written.
import { createHash } from 'node:crypto';
import { assert } from '../base/assert.ts';
import { canonicalJson } from '../base/json.ts';
import { openCampaign } from '../campaign/service.ts';
import { listPlacements, lockCampaign } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import { postStatement } from './balance.ts';
import { addLink, headOf, linkOfText } from './chain.ts';
import type { Statement, Unsettled, UnsettledCode } from './contract.ts';
import type { SettlementPreview, SettlementView, StatementView } from './contract-view.ts';
import { refuse } from './errors.ts';
import type { FedFrame } from './feed.ts';
import { AgencyShares, type KolReplay, replayKol } from './replay.ts';
import { reviveStatement } from './revive.ts';
import type { StatementRow } from './statement-row.ts';
import {
  findStatement,
  findStatementHead,
  insertEntry,
  insertHead,
  insertPeriod,
  insertRate,
  insertStatement,
  listBalances,
  listPeriods,
  listStated,
  listStatements,
  loadFrame,
} from './store.ts';
import { listUnwon, streamSales } from './store-sales.ts';
import { viewPreview, viewStatement } from './view.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A statement as it was drawn: without `paid`, which alone may still come. */
function asDrawn({ paid: _, ...statement }: Statement): string {
  return canonicalJson(statement);
}

/** The replay must give every stored statement again: a difference means the past was changed, and that is a fault. */
async function assertPast(db: Db, campaignId: string, kolId: string, again: readonly Statement[]): Promise<void> {
  for (const { periodId, canonical } of await listStated(db, campaignId, kolId)) {
    const one = again.find((statement) => statement.id === `${periodId}/${kolId}`);
    assert(
      one !== undefined && asDrawn(one) === canonical,
      `statement ${periodId}/${kolId} does not come out as it was stated`,
    );
  }
}

/** Writes a statement with its entry; gives its link of the chain. */
async function writeStatement(
  db: Db,
  campaignId: string,
  periodId: string,
  statement: Statement,
  at: Date,
): Promise<string> {
  const canonical = asDrawn(statement);
  await insertStatement(db, {
    ...{ campaignId, periodId, kolId: statement.kol, currency: statement.currency },
    ...{ total: statement.total, payable: statement.payable, canonical, lines: statement.lines.length },
    head: asDrawn({ ...statement, lines: [] }),
  });
  const entry = { campaignId, kind: 'statement', periodId, kolId: statement.kol, at } as const;
  await insertEntry(db, entry, postStatement(statement));
  return linkOfText(canonical);
}

/** The chain goes on from the newest close, over the payouts since. */
function headBefore(frame: FedFrame, newest: { closedAt: Date; head: string } | undefined): string | null {
  const since = newest?.closedAt ?? new Date(0);
  const moments = frame.payouts.flatMap(({ statement, payable, at, returnedAt }) => [
    { at, link: { payout: { statement, at: at.toISOString(), payable } } },
    ...(returnedAt === null
      ? []
      : [{ at: returnedAt, link: { payoutReturned: { statement, at: returnedAt.toISOString() } } }]),
  ]);
  return moments
    .filter(({ at }) => at > since)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .reduce<string | null>((head, { link }) => addLink(head, canonicalJson(link), sha256), newest?.head ?? null);
}

/** Replays the KOLs of a campaign one by one, in the order of their ids, and hands over what came of each. */
export async function replayAll(
  db: Db,
  campaignId: string,
  frame: FedFrame,
  take: (kolId: string, replay: KolReplay) => Promise<void> | void,
): Promise<void> {
  const kols = [...new Set(frame.placements.map((one) => one.kolId))].sort();
  const sales = streamSales(db, campaignId);
  let next = await sales.next();
  for (const kolId of kols) {
    // Lines of a KOL without an agreement are nobody's: there are no terms.
    while (!next.done && next.value.kolId < kolId) next = await sales.next();
    const { orders, refunds } = !next.done && next.value.kolId === kolId ? next.value : { orders: [], refunds: [] };
    await take(kolId, replayKol(frame, kolId, orders, refunds, sha256));
  }
  await sales.return(undefined);
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
    const before = await loadFrame(tx, campaignId);
    if (before.periods.some((period) => period.id === periodId)) throw refuse('duplicate_period', { id: periodId });
    const frame = { ...before, periods: [...before.periods, { id: periodId, closedAt: now }] };
    const [newest] = await listPeriods(tx, campaignId);
    let head = headBefore(before, newest);
    const state = async (statements: readonly Statement[]) => {
      for (const one of statements.filter(({ id }) => id.startsWith(`${periodId}/`)))
        head = addLink(head, await writeStatement(tx, campaignId, periodId, one, now), sha256);
    };
    const number = await insertPeriod(tx, campaignId, periodId, now, by);
    const agencies = new AgencyShares(frame.periods.map(({ id }) => id));
    await replayAll(tx, campaignId, frame, async (kolId, { statements }) => {
      await assertPast(tx, campaignId, kolId, statements);
      for (const one of statements) agencies.add(one);
      await state(statements);
    });
    const shared = agencies.draw();
    for (const kol of new Set(shared.map((one) => one.kol))) await assertPast(tx, campaignId, kol, shared);
    await state(shared);
    await insertHead(tx, campaignId, number, head ?? headOf([], sha256));
  });
  return viewSettlement(db, campaignId);
}

function readStatement(row: StatementRow): Statement {
  return reviveStatement(JSON.parse(String(row.document.canonical)), row.paidAt !== null);
}

/** All statements of a campaign without their lines, and its balances. */
export async function viewSettlement(db: Db, campaignId: string): Promise<SettlementView> {
  await openCampaign(db, campaignId);
  const [heads, periods, balances] = await Promise.all([
    listStatements(db, campaignId),
    listPeriods(db, campaignId),
    listBalances(db, campaignId),
  ]);
  return {
    periods: periods.map((period) => ({ id: period.id, closedAt: period.closedAt.toISOString(), head: period.head })),
    statements: heads.map((head) => ({
      ...viewStatement(head, reviveStatement(head.document, head.paidAt !== null)),
      lineCount: head.lineCount,
    })),
    balances,
  };
}

/** A period that is never kept: what a close right now would state. No period that people name can have this id. */
const previewId = '(now)';
/** Lines that wait and are told one by one. */
const mostWaiting = 200;

/** What a close now would state, and what would wait even then. */
export async function previewSettlement(db: Db, campaignId: string, now: Date): Promise<SettlementPreview> {
  await openCampaign(db, campaignId);
  const [before, placements, unwon] = await Promise.all([
    loadFrame(db, campaignId),
    listPlacements(db, campaignId),
    listUnwon(db, campaignId, mostWaiting),
  ]);
  const names = new Map(placements.map((placement) => [placement.kolId, placement.kolName]));
  const frame = { ...before, periods: [...before.periods, { id: previewId, closedAt: now }] };
  const counts = new Map<UnsettledCode, number>(unwon.count === 0 ? [] : [['no_winner', unwon.count]]);
  const [preview, unsettled]: [SettlementPreview['preview'], Unsettled[]] = [[], [...unwon.lines]];
  const look = (kolId: string, replay: KolReplay) => {
    for (const one of replay.statements.filter(({ id }) => id.startsWith(`${previewId}/`)))
      preview.push(viewPreview(one, names.get(kolId) ?? kolId));
    for (const one of replay.unsettled) {
      counts.set(one.code, (counts.get(one.code) ?? 0) + 1);
      if (unsettled.length < mostWaiting) unsettled.push(one);
    }
  };
  await db.transaction().execute((tx) => replayAll(tx, campaignId, frame, look));
  return { preview, waiting: [...counts].map(([code, lines]) => ({ code, lines })), unsettled };
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
  const row = await findStatement(db, campaignId, periodId, kolId);
  if (!row) throw refuse('unknown_statement', { statement: `${periodId}/${kolId}` });
  const statement = readStatement(row);
  const view = { ...viewStatement(row, statement), lineCount: statement.lines.length };
  return { statement, view, campaignName: campaign.name, brandName: campaign.brandName };
}

/** The figures of a statement without its lines: all that approving and paying needs. Refuses `unknown_statement`. */
export async function openHead(
  db: Db,
  campaignId: string,
  periodId: string,
  kolId: string,
): Promise<Pick<OpenStatement, 'statement' | 'view'>> {
  const head = await findStatementHead(db, campaignId, periodId, kolId);
  if (!head) throw refuse('unknown_statement', { statement: `${periodId}/${kolId}` });
  const statement = reviveStatement(head.document, head.paidAt !== null);
  return { statement, view: { ...viewStatement(head, statement), lineCount: head.lineCount } };
}

/** Notes an exchange rate, once per day: false when that day has one, for rates are not rewritten. */
export function recordRate(db: Db, rate: FedFrame['rates'][number]): Promise<boolean> {
  return insertRate(db, rate);
}
