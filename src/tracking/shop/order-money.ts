// What of an order's lines is left, and how money that goes back is taken from them.

import type { SaidLine, SaidRefund } from './said.ts';
import { partOf, shareOut } from './share-out.ts';

/** A line of the order or of what was added to it later, with what is left of its net. */
export interface OpenLine {
  readonly unit: string;
  readonly line: SaidLine;
  /** The line of the shop that it belongs to: its own id, or that of the line it was added to. */
  readonly root: string;
  left: number;
}

export interface Taking {
  readonly unit: string;
  readonly line: string;
  readonly amount: number;
}

export const netOf = (line: SaidLine): number => line.gross - line.discount;

/** Takes an amount from the lines of one root, what was added last first. Less than asked where less is left. */
export function takeFrom(open: readonly OpenLine[], root: string, amount: number): Taking[] {
  const takings: Taking[] = [];
  let wanted = amount;
  for (const one of open.filter((line) => line.root === root).toReversed()) {
    const taken = Math.min(wanted, one.left);
    if (taken <= 0) continue;
    one.left -= taken;
    wanted -= taken;
    takings.push({ unit: one.unit, line: one.line.id, amount: taken });
  }
  return takings;
}

/** Takes an amount from all lines in proportion to what is left of each, to the minor unit. */
function takeFromAll(open: readonly OpenLine[], amount: number): Taking[] {
  const shares = shareOut(
    amount,
    open.map((one) => one.left),
  );
  return open.flatMap((one, index) => {
    const taken = Math.min(shares[index] ?? 0, one.left);
    one.left -= taken;
    return taken === 0 ? [] : [{ unit: one.unit, line: one.line.id, amount: taken }];
  });
}

export type Untakeable =
  | { readonly code: 'order_line_unknown'; readonly line: string }
  | { readonly code: 'refund_exceeds_order'; readonly line: string };

const leftOf = (open: readonly OpenLine[], root: string) =>
  open.filter((one) => one.root === root).reduce((sum, one) => sum + one.left, 0);

/** What earlier refunds of an order used up: pieces of its lines, and money that named no line. */
export interface BackSoFar {
  readonly pieces: Map<string, number>;
  money: number;
}

/** Pieces of a line: their share of its net and of its tax; the last pieces take all that is left. */
function priceOf(open: readonly OpenLine[], root: string, pieces: number, before: number) {
  const lines = open.filter((one) => one.root === root);
  const sum = (of: (one: OpenLine) => number) => lines.reduce((total, one) => total + of(one), 0);
  const quantity = sum((one) => one.line.quantity);
  const left = leftOf(open, root);
  const isLast = before + pieces >= quantity;
  const goods = isLast
    ? left
    : Math.min(
        left,
        partOf(
          sum((one) => netOf(one.line)),
          pieces,
          quantity,
        ),
      );
  return {
    goods,
    tax: partOf(
      sum((one) => one.line.tax),
      Math.min(pieces, quantity),
      quantity,
    ),
  };
}

/**
 * Money of the whole order that names no line covers goods, tax and shipping in the proportion in which they were paid; the
 * part of the goods is taken from all lines. `before` is such money of earlier refunds, so that parts of it never add up to
 * more than the goods, and the refund that returns everything takes exactly what is left.
 */
function takeMoney(open: readonly OpenLine[], money: number, before: number): Taking[] | Untakeable {
  const goods = open.reduce((sum, one) => sum + netOf(one.line), 0);
  const beside = open.reduce((sum, one) => sum + one.line.tax + one.line.shipping, 0);
  const paid = goods + beside;
  if (before + money > paid) return { code: 'refund_exceeds_order', line: '*' };
  const until = (sum: number) => (sum === paid ? goods : partOf(goods, sum, paid));
  const left = open.reduce((sum, one) => sum + one.left, 0);
  return takeFromAll(open, Math.min(left, until(before + money) - until(before)));
}

interface Asked {
  goods: number;
  /** With tax. */
  paid: number;
  pieces: number;
}

/** What a refund asks of each line. Money that is less than the pieces cost, as where a fee was kept, cuts all alike. */
function askedOf(
  open: readonly OpenLine[],
  refund: SaidRefund,
  before: BackSoFar,
): { asked: Map<string, Asked>; beyond: number } {
  const asked = new Map<string, Asked>();
  for (const one of refund.lines) {
    const known = asked.get(one.line) ?? { goods: 0, paid: 0, pieces: 0 };
    asked.set(one.line, known);
    if ('amount' in one) {
      known.goods += one.amount;
      known.paid += one.amount;
      continue;
    }
    const price = priceOf(open, one.line, one.pieces, (before.pieces.get(one.line) ?? 0) + known.pieces);
    known.goods += price.goods;
    known.paid += price.goods + price.tax;
    known.pieces += one.pieces;
  }
  const paid = [...asked.values()].reduce((sum, one) => sum + one.paid, 0);
  if (refund.money === null || asked.size === 0) return { asked, beyond: refund.money ?? 0 };
  // Shops round each piece: a cent per line is no fee and no goodwill.
  const beyond = refund.money - paid;
  if (Math.abs(beyond) <= asked.size) return { asked, beyond: 0 };
  if (beyond < 0) for (const one of asked.values()) one.goods = partOf(one.goods, refund.money, paid);
  return { asked, beyond: Math.max(0, beyond) };
}

/** Takes one refund whole, or says why it cannot be taken and takes nothing. */
export function takeBack(open: readonly OpenLine[], refund: SaidRefund, before: BackSoFar): Taking[] | Untakeable {
  const unknown = refund.lines.find((one) => !open.some((line) => line.root === one.line));
  if (unknown !== undefined) return { code: 'order_line_unknown', line: unknown.line };
  const { asked, beyond } = askedOf(open, refund, before);
  for (const [line, { goods }] of asked) if (goods > leftOf(open, line)) return { code: 'refund_exceeds_order', line };
  const leftBefore = open.map((one) => one.left);
  const takings = [...asked].flatMap(([line, { goods }]) => takeFrom(open, line, goods));
  const left = open.reduce((sum, one) => sum + one.left, 0);
  const more = refund.rest ? takeFromAll(open, left) : beyond === 0 ? [] : takeMoney(open, beyond, before.money);
  if (!Array.isArray(more)) {
    open.forEach((one, index) => {
      one.left = leftBefore[index] ?? 0;
    });
    return more;
  }
  for (const [line, { pieces }] of asked) before.pieces.set(line, (before.pieces.get(line) ?? 0) + pieces);
  before.money += beyond;
  return [...takings, ...more];
}
