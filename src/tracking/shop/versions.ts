// From all states of an order that a shop ever told to one sale and what happened to it later. The result depends on what was
// told, not on the order in which it arrived.
import { canonicalJson } from '../../base/json.ts';
import { type BackSoFar, netOf, type OpenLine, type Taking, takeBack, takeFrom } from './order-money.ts';
import type { RefundKind, SaidLine, SaidOrder, SaidPaid, SaidRefund } from './said.ts';

/** What was sold at once: the order, or what was added to it after it was paid. */
export interface Unit {
  readonly id: string;
  readonly exchangeOf: string | null;
  readonly order: SaidOrder;
}

/** What of one line went back by one refund. Money is in minor units, above 0. */
export interface Back {
  readonly id: string;
  readonly kind: RefundKind;
  readonly at: string;
  readonly unit: string;
  readonly line: string;
  readonly amount: number;
}

export interface Told {
  readonly orders: readonly SaidOrder[];
  /** Every statement about refunds. */
  readonly refunds: readonly SaidRefund[];
  readonly paid: readonly SaidPaid[];
}

export interface Folded {
  readonly units: readonly Unit[];
  readonly backs: readonly Back[];
  /** Refunds that could not be taken, by id. */
  readonly untaken: ReadonlyMap<string, { readonly code: string; readonly line: string }>;
}

const timeOf = (order: SaidOrder) =>
  order.changedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(order.changedAt);

/**
 * States by the shop's own time, one for each moment: of several a paid one, then the last by content, so that nothing is left to
 * chance or to the order of arrival.
 */
export function sortVersions(orders: readonly SaidOrder[]): SaidOrder[] {
  const keyed = orders.map((order) => ({ order, time: timeOf(order), text: canonicalJson(order) }));
  const sorted = keyed.toSorted((a, b) => {
    if (a.time !== b.time) return a.time < b.time ? -1 : 1;
    const paid = Number(a.order.paidAt !== null) - Number(b.order.paidAt !== null);
    return paid !== 0 ? paid : a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
  });
  return [...new Map(sorted.map(({ order, time }) => [time, order])).values()];
}

const later = (a: string, b: string | null) => (b !== null && Date.parse(b) > Date.parse(a) ? b : a);

/**
 * The state that was sold: the first that was paid, else the newest. It was paid no earlier than the shop last said that it
 * was not. Where only “paid” was pushed, the sale is the newest state until then.
 */
function findSale(versions: readonly SaidOrder[], paid: readonly SaidPaid[]): { sale: SaidOrder; place: number } {
  const first = versions.findIndex((one) => one.paidAt !== null);
  if (first >= 0) {
    const unpaid = versions[first - 1]?.changedAt ?? null;
    const sale = versions[first]!;
    return { sale: { ...sale, paidAt: later(sale.paidAt ?? sale.at, unpaid) }, place: first };
  }
  const at = paid.map((one) => one.at).toSorted()[0];
  if (at === undefined) return { sale: versions.at(-1)!, place: versions.length - 1 };
  const until = versions.findLastIndex((one) => timeOf(one) <= Date.parse(at));
  const place = Math.max(0, until);
  return { sale: { ...versions[place]!, paidAt: at }, place };
}

/** One statement per refund: the amounts of the newest, the time of the first. */
function settleRefunds(statements: readonly SaidRefund[]): SaidRefund[] {
  const byId = new Map<string, SaidRefund>();
  const sorted = statements.toSorted(
    (a, b) => Date.parse(a.at) - Date.parse(b.at) || (canonicalJson(a) < canonicalJson(b) ? -1 : 1),
  );
  for (const one of sorted) byId.set(one.id, { ...one, at: byId.get(one.id)?.at ?? one.at });
  return [...byId.values()];
}

interface Change {
  readonly at: string;
  readonly rank: number;
  readonly id: string;
  readonly version: SaidOrder | null;
  readonly refund: SaidRefund | null;
}

/** Later states and refunds in one sequence of time. */
function changesOf(versions: readonly SaidOrder[], refunds: readonly SaidRefund[], root: string): Change[] {
  return [
    ...versions.map((version) => {
      const at = version.changedAt ?? version.at;
      return { at, rank: 0, id: `${root}/edit/${at}`, version, refund: null };
    }),
    ...refunds.map((refund) => ({ at: refund.at, rank: 1, id: refund.id, version: null, refund })),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.rank - b.rank || (a.id < b.id ? -1 : 1));
}

const openOf = (unit: string, lines: readonly SaidLine[], rootOf: (line: SaidLine) => string): OpenLine[] =>
  lines.map((line) => ({ unit, line, root: rootOf(line), left: netOf(line) }));

/** What a state adds to the lines as they were: more of a line, or a line that is new. */
function addedLines(current: ReadonlyMap<string, SaidLine>, version: SaidOrder, at: string): SaidLine[] {
  return version.lines.flatMap((line) => {
    const was = current.get(line.id);
    const id = `${line.id}+${at}`;
    if (was === undefined) return netOf(line) > 0 ? [{ ...line, id }] : [];
    const more = netOf(line) - netOf(was);
    if (more <= 0) return [];
    const beside = (key: 'tax' | 'shipping') => Math.max(0, line[key] - was[key]);
    const quantity = Math.max(1, line.quantity - was.quantity);
    const money = { gross: more, discount: 0, platformDiscount: 0, tax: beside('tax'), shipping: beside('shipping') };
    return [{ ...line, id, quantity, ...money }];
  });
}

/** What a state takes from the lines as they were. */
function removedFrom(open: readonly OpenLine[], current: ReadonlyMap<string, SaidLine>, version: SaidOrder): Taking[] {
  return [...current].flatMap(([id, was]) => {
    const is = version.lines.find((line) => line.id === id);
    const less = netOf(was) - (is === undefined ? 0 : netOf(is));
    return less > 0 ? takeFrom(open, id, less) : [];
  });
}

/** What must not change any more, because a period was closed on it. */
export interface Closed {
  readonly units: readonly Unit[];
  /** What later states of the order took back by then. */
  readonly edits: readonly Back[];
}

export const isEdit = (back: Pick<Back, 'id'>): boolean => /\/edit\/\d{4}-[^/]*$/.test(back.id);

/** The line of the shop that a line of a unit belongs to. */
const rootOf = (unit: Unit, line: SaidLine): string =>
  unit.id.endsWith(`+${unit.order.at}`) ? line.id.replace(`+${unit.order.at}`, '') : line.id;

/** All units together as one state of the order: what a later state is compared with. */
function stateOf(units: readonly Unit[], edits: readonly Back[]): Map<string, SaidLine> {
  const state = new Map<string, SaidLine>();
  for (const unit of units)
    for (const line of unit.order.lines) {
      const id = rootOf(unit, line);
      const was = state.get(id);
      const sum = (key: 'quantity' | 'gross' | 'discount' | 'tax' | 'shipping') => line[key] + (was?.[key] ?? 0);
      const taken = edits.filter((one) => one.unit === unit.id && one.line === line.id);
      const gross = sum('gross') - taken.reduce((total, one) => total + one.amount, 0);
      const beside = { discount: sum('discount'), tax: sum('tax'), shipping: sum('shipping') };
      state.set(id, { ...line, ...beside, id, quantity: sum('quantity'), gross });
    }
  return state;
}

interface Base {
  readonly units: Unit[];
  readonly edits: readonly Back[];
  /** States that count after it. */
  readonly after: readonly SaidOrder[];
}

/** What the order rests on: what was closed on, else the sale. */
function findBase(told: Told, closed: Closed | null): Base | null {
  const versions = sortVersions(told.orders);
  if (closed !== null) {
    const edits = closed.edits.map((one) => Date.parse(one.at));
    const since = Math.max(...closed.units.map((unit) => timeOf(unit.order)), ...edits);
    return { units: [...closed.units], edits: closed.edits, after: versions.filter((one) => timeOf(one) > since) };
  }
  if (versions.length === 0) return null;
  const { sale, place } = findSale(versions, told.paid);
  const unit = { id: sale.id, exchangeOf: sale.exchangeOf, order: sale };
  return { units: [unit], edits: [], after: versions.slice(place + 1) };
}

/** What a state added to an order, as an order of its own: paid when it was added, if the order was paid at all. */
function additionOf(main: Unit, added: readonly SaidLine[], version: SaidOrder, at: string): Unit {
  const sale = main.order;
  const id = `${main.id}+${at}`;
  const paidAt = sale.paidAt === null ? null : at;
  const { changedAt, hints } = version;
  return { id, exchangeOf: main.id, order: { ...sale, id, at, paidAt, changedAt, hints, lines: added } };
}

/**
 * The sale, what was added to it later, and what went back, from everything that was told. Of what is `closed` only later states
 * and refunds are taken into account. No order: nothing.
 */
export function foldOrder(told: Told, closed: Closed | null): Folded {
  const base = findBase(told, closed);
  const main = base?.units[0];
  if (!base || !main) return { units: [], backs: [], untaken: new Map() };
  const { units } = base;
  const open = units.flatMap((unit) => openOf(unit.id, unit.order.lines, (line) => rootOf(unit, line)));
  for (const one of base.edits)
    for (const line of open) if (line.unit === one.unit && line.line.id === one.line) line.left -= one.amount;
  let current: ReadonlyMap<string, SaidLine> = stateOf(units, base.edits);
  const backs: Back[] = [...base.edits];
  const untaken = new Map<string, { code: string; line: string }>();
  const soFar: BackSoFar = { pieces: new Map(), money: 0 };
  for (const { at, id, version, refund } of changesOf(base.after, settleRefunds(told.refunds), main.id)) {
    const keep = (takings: readonly Taking[], kind: RefundKind) =>
      backs.push(...takings.map((one) => ({ id, kind, at, ...one })));
    if (refund !== null) {
      const taken = refund.rest && main.order.paidAt === null ? [] : takeBack(open, refund, soFar);
      if (Array.isArray(taken)) keep(taken, refund.kind);
      else untaken.set(id, taken);
    } else if (version !== null && version.lines.length > 0) {
      keep(removedFrom(open, current, version), 'return');
      const added = addedLines(current, version, at);
      if (added.length > 0) {
        const unit = additionOf(main, added, version, at);
        units.push(unit);
        open.push(...openOf(unit.id, added, (line) => rootOf(unit, line)));
      }
      current = new Map(version.lines.map((line) => [line.id, line]));
    }
  }
  return { units, backs: mergeBacks(backs), untaken };
}

/** One row per refund and line. */
export function mergeBacks(backs: readonly Back[]): Back[] {
  const merged = new Map<string, Back>();
  for (const one of backs) {
    const key = canonicalJson([one.id, one.unit, one.line]);
    merged.set(key, { ...one, amount: one.amount + (merged.get(key)?.amount ?? 0) });
  }
  return [...merged.values()];
}
