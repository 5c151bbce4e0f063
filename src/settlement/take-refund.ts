// Money that went back: taken whole or refused whole, before its line is settled or after.
import { present } from '../base/assert.ts';
import type { EventOf } from './contract.ts';
import type { SettlementRefusal } from './errors.ts';
import { bookOf, type Ledger } from './ledger.ts';
import { priceOfPieces } from './net.ts';
import type { RefusalFacts } from './refused.ts';
import { returnLine, type SaleLine } from './sale-line.ts';

interface Back {
  amount: bigint;
  pieces: number;
}

/** What goes back of each line; a line that is named twice is refunded the sum. Lines that are not known have no pieces to price. */
function backByLine(refund: EventOf<'refund'>, lines: ReadonlyMap<string, SaleLine> | undefined): Map<string, Back> {
  const back = new Map<string, Back>();
  for (const one of refund.lines) {
    const known = back.get(one.line) ?? { amount: 0n, pieces: 0 };
    back.set(one.line, known);
    if ('amount' in one) {
      known.amount += BigInt(one.amount);
      continue;
    }
    const sale = lines?.get(one.line);
    if (!sale) continue;
    const before = { pieces: sale.returnedPieces + known.pieces, amount: sale.refunded + known.amount };
    known.amount += priceOfPieces(sale.line, sale.money, one.quantity, before);
    known.pieces += one.quantity;
  }
  return back;
}

/** Why a refund cannot be taken; null when it can. */
function faultOfRefund(ledger: Ledger, refund: EventOf<'refund'>, back: Map<string, Back>) {
  const { id, order } = refund;
  const fault = (code: SettlementRefusal, facts: RefusalFacts) => ({ code, facts });
  const lines = ledger.timeline.linesOfOrder.get(order);
  if (ledger.refunds.has(id)) return fault('duplicate_refund', { id });
  if (!lines) return fault('unknown_order', { id, order });
  for (const [line, { amount, pieces }] of back) {
    const sale = lines.get(line);
    if (!sale) return fault('unknown_line', { order, line });
    const { currency } = sale.order;
    const left = sale.money.paidFor - sale.refunded;
    if (amount > left)
      return fault('refund_exceeds_net', {
        ...{ id, order, line },
        asked: { amount, currency },
        left: { amount: left, currency },
      });
    const most = sale.line.quantity - sale.returnedPieces;
    if (pieces > most)
      return fault('refund_exceeds_pieces', { ...{ id, order, line }, asked: `${pieces}`, left: `${most}` });
  }
  return null;
}

export function takeRefund(ledger: Ledger, refund: EventOf<'refund'>, sequence: number): void {
  const lines = ledger.timeline.linesOfOrder.get(refund.order);
  const back = backByLine(refund, lines);
  const fault = faultOfRefund(ledger, refund, back);
  if (fault) {
    ledger.refuse(sequence, fault.code, fault.facts);
    return;
  }
  ledger.refunds.add(refund.id);
  for (const [line, { amount, pieces }] of back) {
    const sale = present(lines?.get(line), 'the line was found before');
    sale.returnedPieces += pieces;
    if (sale.settled === null) sale.refunded += amount;
    else if (amount > 0n) {
      const kol = present(sale.winner, 'a settled line has a winner').kol;
      const returned = returnLine(sale, sale.settled, refund, amount);
      bookOf(ledger, kol).returned.push(returned);
      ledger.bonuses.count(present(sale.terms, 'a settled line has terms'), returned.net);
    }
  }
}
