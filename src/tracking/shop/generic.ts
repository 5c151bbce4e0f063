// Our own form of orders and refunds, as the generic webhook and tables give them.
import { ok, type Result } from '../../base/result.ts';
import type { Order, Refund } from '../contract.ts';
import { type Around, noBack, type Said, type SaidFault } from './said.ts';

/** One currency, one time: what our contract checked before. */
function sayOrder(order: Order): Said {
  const iso = (text: string | null) => (text === null ? null : new Date(text).toISOString());
  const { updatedAt, test, paidAt, at, ...rest } = order;
  return { ...rest, at: iso(at) ?? at, paidAt: iso(paidAt), changedAt: iso(updatedAt), isTest: test, utm: {} };
}

function sayRefund(refund: Refund): Said {
  return {
    ...noBack,
    ...refund,
    at: new Date(refund.at).toISOString(),
    lines: refund.lines.map((one) =>
      'amount' in one ? { line: one.line, amount: one.amount } : { line: one.line, pieces: one.quantity },
    ),
  };
}

/** What a checked document says: one order or refund, or an order with its refunds as a table has them. */
export function sayGeneric(
  event: Order | Refund | { readonly order: Order; readonly refunds: readonly Refund[] },
): Said[] {
  if ('type' in event) return [event.type === 'order' ? sayOrder(event) : sayRefund(event)];
  return [sayOrder(event.order), ...event.refunds.map(sayRefund)];
}

/** Reads a document that our contract checked when it came in. */
export function readGeneric(document: unknown, _around: Around): Result<readonly Said[], SaidFault> {
  return ok(sayGeneric(document as Order | Refund));
}
