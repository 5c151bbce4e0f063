// Settles: replays a file of events in order of time into statements, balances and a hash chain, to the cent.
// The rules are those of the engine documents §4; where they leave a choice, it is written at its function.
import { balancesOf, postPayout, reversed } from './balance.ts';
import { BonusBook } from './bonuses.ts';
import { headOf, type Sha256 } from './chain.ts';
import { closePeriod } from './close-period.ts';
import type { EventOf, Settlement, Unsettled } from './contract.ts';
import { bookOf, type Ledger } from './ledger.ts';
import type { NumberedEvent } from './numbered.ts';
import { collectRefused } from './refused.ts';
import type { SaleLine } from './sale-line.ts';
import { takeRefund } from './take-refund.ts';
import { termsAt } from './terms.ts';
import { buildTimeline } from './timeline.ts';

function finishDeliverable(ledger: Ledger, event: EventOf<'deliverable_done'>, sequence: number): void {
  const { kol, deliverable } = event;
  const key = JSON.stringify([kol, deliverable]);
  const terms = termsAt(ledger.timeline.terms, kol, Date.parse(event.at));
  const fixed = terms?.fixed.find((one) => one.deliverable === deliverable);
  if (terms === null) ledger.refuse(sequence, 'no_terms_in_force', { kol, deliverable });
  else if (!fixed) ledger.refuse(sequence, 'unknown_deliverable', { terms: terms.id, deliverable });
  else if (ledger.done.has(key)) ledger.refuse(sequence, 'deliverable_done_before', { kol, deliverable });
  else {
    ledger.done.add(key);
    bookOf(ledger, kol).deliverables.push({ deliverable, amount: BigInt(fixed.amount), terms: terms.id });
  }
}

function confirmPayout(ledger: Ledger, event: EventOf<'payout_confirmed'>, sequence: number): void {
  const statement = ledger.statements.get(event.statement);
  const facts = { statement: event.statement };
  if (!statement) ledger.refuse(sequence, 'unknown_statement', facts);
  else if (statement.paid) ledger.refuse(sequence, 'already_paid', facts);
  else if (statement.payable === 0n) ledger.refuse(sequence, 'nothing_payable', facts);
  else {
    statement.paid = true;
    ledger.postings.push(...postPayout(statement));
    const at = new Date(event.at).toISOString();
    ledger.links.push({ payout: { statement: statement.id, at, payable: statement.payable } });
  }
}

function returnPayout(ledger: Ledger, event: EventOf<'payout_returned'>, sequence: number): void {
  const statement = ledger.statements.get(event.statement);
  const facts = { statement: event.statement };
  if (!statement) ledger.refuse(sequence, 'unknown_statement', facts);
  else if (!statement.paid) ledger.refuse(sequence, 'not_paid_yet', facts);
  else {
    statement.paid = false;
    ledger.postings.push(...reversed(postPayout(statement)));
    ledger.links.push({ payoutReturned: { statement: statement.id, at: new Date(event.at).toISOString() } });
  }
}

/** Why a line was never settled, in the order of the rules: winner, terms, payment, maturity, rate. */
function unsettledOf(ledger: Ledger): Unsettled[] {
  const waiting = new Set(ledger.waiting);
  const codeOf = (sale: SaleLine): Unsettled['code'] => {
    if (sale.winner === null) return 'no_winner';
    if (sale.terms === null) return 'no_terms';
    if (sale.maturesMs === null) return 'not_paid';
    return waiting.has(sale) ? 'no_rate' : 'not_matured';
  };
  return ledger.timeline.sales
    .filter((sale) => sale.settled === null)
    .map((sale) => ({ order: sale.order.id, line: sale.line.id, code: codeOf(sale) }));
}

/**
 * Settles events, each with its line in the file. Same events and same hash function, same answer to the byte;
 * the order of lines matters only between events of the same moment.
 */
export function settle(events: readonly NumberedEvent[], sha256: Sha256): Settlement {
  const { refuse, inFileOrder } = collectRefused();
  const ledger: Ledger = {
    timeline: buildTimeline(events, refuse),
    refuse,
    books: new Map(),
    agencies: new Map(),
    bonuses: new BonusBook(),
    statements: new Map(),
    postings: [],
    links: [],
    done: new Set(),
    refunds: new Set(),
    periods: new Set(),
    waiting: [],
    taken: 0,
  };
  for (const { event, sequence } of ledger.timeline.happenings) {
    if (event.type === 'refund') takeRefund(ledger, event, sequence);
    else if (event.type === 'deliverable_done') finishDeliverable(ledger, event, sequence);
    else if (event.type === 'period_close') closePeriod(ledger, event, sequence);
    else if (event.type === 'payout_confirmed') confirmPayout(ledger, event, sequence);
    else returnPayout(ledger, event, sequence);
  }
  return {
    statements: [...ledger.statements.values()],
    unsettled: unsettledOf(ledger),
    refused: inFileOrder(),
    balances: balancesOf(ledger.postings),
    head: headOf(ledger.links, sha256),
  };
}
