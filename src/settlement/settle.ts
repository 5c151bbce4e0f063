// Settles: replays a file of events in order of time into statements, balances and a hash chain, to the cent.
// The rules are those of the engine documents §4; where they leave a choice, it is written at its function.
import { present } from '../base/assert.ts';
import { balancesOf, type Posting, postPayout, postStatement } from './balance.ts';
import { type ChainLink, headOf, type Sha256, statementLink } from './chain.ts';
import { commissionsOf } from './commission.ts';
import type { EventOf, Settlement, Statement, StatementLine, Unsettled } from './contract.ts';
import type { SettlementRefusal } from './errors.ts';
import { convertAt, type Rate, rateFor } from './rates.ts';
import { collectRefused, type RefusalFacts, type Refuse } from './refused.ts';
import { compareMaturity, returnLine, type SaleLine, settleLine } from './sale-line.ts';
import { drawStatement } from './statement.ts';
import { ruleFor, termsAt } from './terms.ts';
import { buildTimeline, type NumberedEvent, type Timeline } from './timeline.ts';

/** What is waiting for a KOL's next statement, and what was stated. */
interface KolBook {
  deliverables: Statement['deliverables'];
  returned: StatementLine[];
  carried: bigint;
}

interface Ledger {
  readonly timeline: Timeline;
  readonly refuse: Refuse;
  readonly books: Map<string, KolBook>;
  readonly statements: Map<string, Statement>;
  readonly postings: Posting[];
  readonly links: ChainLink[];
  readonly done: Set<string>;
  readonly refunds: Set<string>;
  readonly periods: Set<string>;
  /** Matured lines that no rate could convert yet. */
  waiting: SaleLine[];
  /** How many of the maturing lines a close has taken. */
  taken: number;
}

function bookOf(ledger: Ledger, kol: string): KolBook {
  const known = ledger.books.get(kol);
  if (known) return known;
  const book: KolBook = { deliverables: [], returned: [], carried: 0n };
  ledger.books.set(kol, book);
  return book;
}

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

/** Amounts of a refund by line; a line that is named twice is refunded the sum. */
function amountsByLine(refund: EventOf<'refund'>): Map<string, bigint> {
  const amounts = new Map<string, bigint>();
  for (const { line, amount } of refund.lines) amounts.set(line, (amounts.get(line) ?? 0n) + BigInt(amount));
  return amounts;
}

/** Why a refund cannot be taken; null when it can. */
function faultOfRefund(ledger: Ledger, refund: EventOf<'refund'>, amounts: Map<string, bigint>) {
  const { id, order } = refund;
  const fault = (code: SettlementRefusal, facts: RefusalFacts) => ({ code, facts });
  const lines = ledger.timeline.linesOfOrder.get(order);
  if (ledger.refunds.has(id)) return fault('duplicate_refund', { id });
  if (!lines) return fault('unknown_order', { id, order });
  for (const [line, amount] of amounts) {
    const sale = lines.get(line);
    if (!sale) return fault('unknown_line', { order, line });
    const { currency } = sale.order;
    if (amount > sale.net) {
      const left = { amount: sale.net, currency };
      return fault('refund_exceeds_net', { id, order, line, asked: { amount, currency }, left });
    }
  }
  return null;
}

/** A refund is taken whole or refused whole. */
function takeRefund(ledger: Ledger, refund: EventOf<'refund'>, sequence: number): void {
  const amounts = amountsByLine(refund);
  const fault = faultOfRefund(ledger, refund, amounts);
  if (fault) {
    ledger.refuse(sequence, fault.code, fault.facts);
    return;
  }
  ledger.refunds.add(refund.id);
  for (const [line, amount] of amounts) {
    const sale = present(ledger.timeline.linesOfOrder.get(refund.order)?.get(line), 'the line was found before');
    if (sale.settled === null) sale.net -= amount;
    else if (amount > 0n) {
      const kol = present(sale.winner, 'a settled line has a winner').kol;
      bookOf(ledger, kol).returned.push(returnLine(sale, sale.settled, refund.id, amount));
    }
  }
}

/** The rate of a foreign line, null for a line in the terms' currency, 'wait' where no rate exists at the close. */
function rateAtClose(ledger: Ledger, sale: SaleLine, closeMs: number): Rate | null | 'wait' {
  const to = present(sale.terms, 'a maturing line has terms').currency;
  const { currency: from, paidAt } = sale.order;
  if (from === to) return null;
  const answer = rateFor(ledger.timeline.rates, from, to, Date.parse(present(paidAt, 'a maturing line is paid')));
  if (answer.kind === 'rate') return answer.rate;
  return answer.kind === 'later' && answer.fromMs < closeMs ? answer.rate : 'wait';
}

interface ReadyLine {
  readonly sale: SaleLine;
  readonly rate: Rate | null;
}

/** The lines that mature by a close and can be converted, by KOL, in order of maturity. */
function takeMatured(ledger: Ledger, closeMs: number): Map<string, ReadyLine[]> {
  const { maturing } = ledger.timeline;
  const due = ledger.waiting;
  while (ledger.taken < maturing.length && present(maturing[ledger.taken], 'in range').maturesMs! <= closeMs) {
    due.push(maturing[ledger.taken]!);
    ledger.taken++;
  }
  ledger.waiting = [];
  const ready = new Map<string, ReadyLine[]>();
  for (const sale of due.sort(compareMaturity)) {
    const rate = rateAtClose(ledger, sale, closeMs);
    if (rate === 'wait') {
      ledger.waiting.push(sale);
      continue;
    }
    const kol = present(sale.winner, 'a maturing line has a winner').kol;
    const lines = ready.get(kol) ?? [];
    lines.push({ sale, rate });
    ready.set(kol, lines);
  }
  return ready;
}

/** Settles the matured lines of one KOL: steps are counted per terms and rule, from 0 in each period. */
function settleLines(lines: readonly ReadyLine[]): StatementLine[] {
  const groups = new Map<string, { line: ReadyLine; place: number; net: bigint }[]>();
  const settled: StatementLine[] = [];
  for (const [place, line] of lines.entries()) {
    const { sale, rate } = line;
    const terms = present(sale.terms, 'a matured line has terms');
    const net = rate === null ? sale.net : convertAt(sale.net, sale.order.currency, terms.currency, rate);
    const key = JSON.stringify([terms.id, ruleFor(terms, sale.line.product)]);
    const group = groups.get(key) ?? [];
    group.push({ line, place, net });
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const { sale } = group[0]!.line;
    const terms = present(sale.terms, 'a matured line has terms');
    const rule = ruleFor(terms, sale.line.product);
    const commissions = commissionsOf(
      rule === null ? null : terms.commission[rule]!,
      group.map((one) => one.net),
    );
    for (const [index, { line, place, net }] of group.entries())
      settled[place] = settleLine(line.sale, net, commissions[index]!, line.rate);
  }
  return settled;
}

/** Draws the statement of every KOL that has something to be told: earnings, returns or a debt carried. */
function closePeriod(ledger: Ledger, period: EventOf<'period_close'>, sequence: number): void {
  if (ledger.periods.has(period.id)) {
    ledger.refuse(sequence, 'duplicate_period', { id: period.id });
    return;
  }
  ledger.periods.add(period.id);
  const closeMs = Date.parse(period.at);
  const matured = takeMatured(ledger, closeMs);
  const kols = new Set([...ledger.books.keys(), ...matured.keys()]);
  for (const kol of [...kols].sort()) {
    const book = bookOf(ledger, kol);
    const earned = settleLines(matured.get(kol) ?? []);
    if (earned.length + book.deliverables.length + book.returned.length === 0 && book.carried === 0n) continue;
    const statement = drawStatement({
      period: period.id,
      kol,
      currency: present(ledger.timeline.currencyOf(kol), 'who earns has terms'),
      deliverables: book.deliverables,
      earned,
      returned: book.returned,
      carried: book.carried,
      terms: termsAt(ledger.timeline.terms, kol, closeMs),
    });
    ledger.books.set(kol, { deliverables: [], returned: [], carried: statement.total < 0n ? statement.total : 0n });
    ledger.statements.set(statement.id, statement);
    ledger.postings.push(...postStatement(statement));
    ledger.links.push(statementLink(statement));
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
    else confirmPayout(ledger, event, sequence);
  }
  return {
    statements: [...ledger.statements.values()],
    unsettled: unsettledOf(ledger),
    refused: inFileOrder(),
    balances: balancesOf(ledger.postings),
    head: headOf(ledger.links, sha256),
  };
}
