// Closes a period: settles what has matured and draws the statements of KOLs, then those of the agencies with a share.
import { present } from '../base/assert.ts';
import { postStatement } from './balance.ts';
import { statementLink } from './chain.ts';
import { commissionsOf } from './commission.ts';
import type { EventOf, Statement, StatementLine } from './contract.ts';
import { bookOf, type Ledger } from './ledger.ts';
import { placeOfRule } from './net.ts';
import { convertAt, type Rate, rateFor } from './rates.ts';
import { compareMaturity, netOf, type SaleLine, settleLine } from './sale-line.ts';
import { drawAgencyStatement, drawStatement } from './statement.ts';
import { termsAt } from './terms.ts';

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
    const net = rate === null ? netOf(sale) : convertAt(netOf(sale), sale.order.currency, terms.currency, rate);
    const key = JSON.stringify([terms.id, placeOfRule(terms.commission, sale.line)]);
    const group = groups.get(key) ?? [];
    group.push({ line, place, net });
    groups.set(key, group);
  }
  for (const group of groups.values()) {
    const { sale } = group[0]!.line;
    const terms = present(sale.terms, 'a matured line has terms');
    const commissions = commissionsOf(
      terms.commission[placeOfRule(terms.commission, sale.line)] ?? null,
      group.map((one) => one.net),
    );
    for (const [index, { line, place, net }] of group.entries())
      settled[place] = settleLine(line.sale, net, commissions[index]!, line.rate);
  }
  return settled;
}

function keepStatement(ledger: Ledger, statement: Statement): void {
  ledger.statements.set(statement.id, statement);
  ledger.postings.push(...postStatement(statement));
  ledger.links.push(statementLink(statement));
}

const left = (statement: Statement) => (statement.total < 0n ? statement.total : 0n);

function stateKol(ledger: Ledger, kol: string, matured: readonly ReadyLine[], period: string, closeMs: number): void {
  const book = bookOf(ledger, kol);
  const earned = settleLines(matured);
  for (const [place, { sale }] of matured.entries())
    ledger.bonuses.count(present(sale.terms, 'a matured line has terms'), present(earned[place], 'settled').net);
  const bonuses = ledger.bonuses.due(kol);
  const news = earned.length + book.deliverables.length + book.returned.length + bonuses.length;
  if (news === 0 && book.carried === 0n) return;
  const { deliverables, returned, carried } = book;
  const currency = present(ledger.timeline.currencyOf(kol), 'who earns has terms');
  const terms = termsAt(ledger.timeline.terms, kol, closeMs);
  const facts = { period, kol, currency, deliverables, bonuses, earned, returned, carried, terms };
  const statement = drawStatement(facts);
  ledger.books.set(kol, { deliverables: [], returned: [], carried: left(statement) });
  keepStatement(ledger, statement);
  if (statement.agency) {
    const key = `agency:${statement.agency.id}:${currency}`;
    const agency = ledger.agencies.get(key) ?? { currency, shares: [], carried: 0n };
    agency.shares.push({ kol, amount: statement.agency.amount });
    ledger.agencies.set(key, agency);
  }
}

/** Draws the statement of every KOL that has something to be told: earnings, returns or a debt carried. */
export function closePeriod(ledger: Ledger, period: EventOf<'period_close'>, sequence: number): void {
  if (ledger.periods.has(period.id)) {
    ledger.refuse(sequence, 'duplicate_period', { id: period.id });
    return;
  }
  ledger.periods.add(period.id);
  const closeMs = Date.parse(period.at);
  const matured = takeMatured(ledger, closeMs);
  const kols = new Set([...ledger.books.keys(), ...matured.keys()]);
  for (const kol of [...kols].sort()) stateKol(ledger, kol, matured.get(kol) ?? [], period.id, closeMs);
  for (const [agency, book] of [...ledger.agencies].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (book.shares.length === 0 && book.carried === 0n) continue;
    const statement = drawAgencyStatement(period.id, agency, book);
    ledger.agencies.set(agency, { currency: book.currency, shares: [], carried: left(statement) });
    keepStatement(ledger, statement);
  }
}
