// Builds an order anew from every event that was heard of it, in the order in which they were heard: what it is now, when each
// part of it was learned, and what became of each event. Nothing else is asked, so that tables can be made again at any time.
import { canonicalJson } from '../../base/json.ts';
import type { Facts } from '../../base/words.ts';
import { netOf } from './order-money.ts';
import type { Said, SaidOrder, SaidPaid, SaidRefund } from './said.ts';
import { type Back, foldOrder, isEdit, mergeBacks, type Unit } from './versions.ts';

export interface Heard {
  readonly receivedMs: number;
  readonly said: readonly Said[];
  /** Why nothing of it may be used, such as a fault of the document; then it said nothing. */
  readonly hold: Outcome | null;
}

export interface Outcome {
  readonly state: 'applied' | 'waiting' | 'refused';
  readonly code: string | null;
  readonly facts: Facts;
}

export interface Built {
  readonly units: readonly (Unit & { readonly knownMs: number })[];
  readonly backs: readonly (Back & { readonly knownMs: number })[];
  /** One per event. */
  readonly outcomes: readonly Outcome[];
}

const applied: Outcome = { state: 'applied', code: null, facts: {} };

/** What of an order must not differ where the shop gives no time of its states. */
const moneyOf = (order: SaidOrder) =>
  canonicalJson([
    order.currency,
    order.exchangeOf,
    order.lines.map((line) => [line.id, line.product, line.quantity, line.gross, line.discount]).toSorted(),
  ]);

/** Why an order cannot stand beside what was heard before; null when it can. */
function clashOf(order: SaidOrder, heard: readonly SaidOrder[]): Outcome | null {
  const other = heard.find((one) => one.currency !== order.currency);
  if (other)
    return {
      state: 'refused',
      code: 'currency_changed',
      facts: { order: order.id, was: other.currency, found: order.currency },
    };
  if (order.changedAt !== null || heard.length === 0) return null;
  const isKnown = heard.some((one) => moneyOf(one) === moneyOf(order));
  return isKnown ? null : { state: 'refused', code: 'order_changed', facts: { order: order.id } };
}

type Known<Part> = Part & { readonly knownMs: number };

/** Parts that say what they said before keep the moment in which they were learned. */
function keepMoments<Part extends object>(
  before: readonly Known<Part>[],
  now: readonly Part[],
  atMs: number,
): Known<Part>[] {
  const known = new Map(before.map(({ knownMs, ...part }) => [canonicalJson(part), knownMs]));
  return now.map((part) => ({ ...part, knownMs: known.get(canonicalJson(part)) ?? atMs }));
}

const place = (one: Back) => canonicalJson([one.unit, one.line]);

/** What is left of every line after the refunds that stay. */
function leftOf(units: readonly Unit[], closed: readonly Back[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const { id: unit, order } of units)
    for (const line of order.lines) left.set(canonicalJson([unit, line.id]), netOf(line));
  for (const one of closed) left.set(place(one), (left.get(place(one)) ?? 0) - one.amount);
  return left;
}

/**
 * Refunds that a period was closed on stay as they were learned. What a refund comes to beyond that is learned now, under a name
 * of its own, because it is learned at one moment: on the lines where it would be, else on any that have something left.
 */
function keepClosedBacks(closed: readonly Known<Back>[], backs: readonly Back[], units: readonly Unit[]): Back[] {
  if (closed.length === 0) return [...backs];
  const left = leftOf(units, closed);
  const fresh: Back[] = [];
  for (const [id, rows] of Map.groupBy(backs, (one) => one.id)) {
    const kept = closed.filter((old) => old.id === id || old.id.startsWith(`${id}+`));
    const sum = (of: readonly Back[]) => of.reduce((total, one) => total + one.amount, 0);
    let need = sum(rows) - sum(kept);
    const take = (row: Back, most: number) => {
      const amount = Math.min(most, need, left.get(place(row)) ?? 0);
      if (amount <= 0) return;
      need -= amount;
      left.set(place(row), (left.get(place(row)) ?? 0) - amount);
      fresh.push({ ...row, id: kept.length === 0 ? id : `${id}+${kept.length}`, amount });
    };
    for (const row of rows) take(row, row.amount - sum(kept.filter((old) => place(old) === place(row))));
    for (const unit of units)
      for (const line of unit.order.lines) if (rows[0]) take({ ...rows[0], unit: unit.id, line: line.id }, need);
  }
  return mergeBacks(fresh);
}

/** What a period was closed on: paid units and refunds that were known by then. */
function closedOf(before: Built, closedMs: number) {
  const units = before.units.filter((one) => one.knownMs <= closedMs && one.order.paidAt !== null);
  const backs = units.length === 0 ? [] : before.backs.filter((one) => one.knownMs <= closedMs);
  return { units, backs };
}

/** Without a time of its own an order that is known already says nothing new, unless that it is paid now. */
function newsOf(order: SaidOrder, heard: readonly SaidOrder[]): SaidOrder[] {
  const known = heard.filter((one) => moneyOf(one) === moneyOf(order));
  const first = known[0];
  if (order.changedAt !== null || first === undefined) return [order];
  const isNews = order.paidAt !== null && !known.some((one) => one.paidAt !== null || one.changedAt !== null);
  return isNews ? [{ ...first, paidAt: order.paidAt }] : [];
}

interface Collected {
  readonly orders: SaidOrder[];
  readonly refunds: SaidRefund[];
  readonly paid: SaidPaid[];
}

/** Takes what an event said, or answers why it is refused. */
function collect(told: Collected, said: readonly Said[]): Outcome | null {
  for (const one of said) {
    if (one.type !== 'order') continue;
    const clash = clashOf(one, told.orders);
    if (clash) return clash;
  }
  for (const one of said) {
    if (one.type === 'order') told.orders.push(...newsOf(one, told.orders));
    else if (one.type === 'refund') told.refunds.push(one);
    else told.paid.push(one);
  }
  return null;
}

/** What became of an event whose order is built; `untaken` are the refunds that could not be taken. */
function outcomeOf(
  said: readonly Said[],
  hasOrder: boolean,
  untaken: ReadonlyMap<string, { code: string; line: string }>,
): Outcome {
  for (const one of said) {
    if (!hasOrder && one.type !== 'order')
      return {
        state: 'waiting',
        code: one.type === 'paid' ? 'order_details_missing' : 'order_unknown',
        facts: { order: one.order },
      };
    const fault = one.type === 'refund' ? untaken.get(one.id) : undefined;
    if (fault && one.type === 'refund') {
      const state = fault.code === 'order_line_unknown' ? 'waiting' : 'refused';
      return { state, code: fault.code, facts: { order: one.order, line: fault.line, refund: one.id } };
    }
  }
  return applied;
}

/** `closesMs` are the moments in which periods of the campaign were closed, earliest first. */
export function rebuildOrder(events: readonly Heard[], closesMs: readonly number[]): Built {
  const told: Collected = { orders: [], refunds: [], paid: [] };
  const clashes = new Map<number, Outcome>();
  let built: Built = { units: [], backs: [], outcomes: [] };
  let untaken: ReadonlyMap<string, { code: string; line: string }> = new Map();
  events.forEach(({ receivedMs, said, hold }, index) => {
    const clash = hold ?? collect(told, said);
    if (clash) clashes.set(index, clash);
    if (clash || said.length === 0) return;
    const closedMs = closesMs.findLast((one) => one < receivedMs) ?? Number.NEGATIVE_INFINITY;
    const closed = closedOf(built, closedMs);
    const bare = closed.units.map(({ knownMs: _, ...unit }) => unit);
    const edits = closed.backs.filter(isEdit).map(({ knownMs: _, ...back }) => back);
    const folded = foldOrder(told, bare.length === 0 ? null : { units: bare, edits });
    untaken = folded.untaken;
    const fresh = keepClosedBacks(closed.backs, folded.backs, folded.units);
    built = {
      units: keepMoments(built.units, folded.units, receivedMs),
      backs: [...closed.backs, ...keepMoments(built.backs, fresh, receivedMs)],
      outcomes: [],
    };
  });
  const outcomes = events.map(
    ({ said }, index) => clashes.get(index) ?? outcomeOf(said, built.units.length > 0, untaken),
  );
  return { ...built, outcomes };
}
