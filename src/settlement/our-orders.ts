// Stored rows of our side, joined to one order each; and which of our orders a marketplace's row is about.
import { joinRows, type KnownRow, type OurOrder, type OurSettled, type TheirOrder } from './market-difference.ts';
import type { MarketSource } from './market-table.ts';

export interface StoredOrder {
  readonly id: string;
  /** The order to which it was added; its own id otherwise. */
  readonly rootId: string;
  readonly currency: string;
  readonly paidAt: Date | null;
  readonly isTest: boolean;
  readonly shipping: bigint;
  readonly tax: bigint;
  readonly platformDiscount: bigint;
  readonly lines: readonly string[];
  readonly kols: readonly string[];
  /** Kinds of the shops that told of it. */
  readonly kinds: readonly string[];
}

export interface StoredSettled {
  readonly orderId: string;
  readonly currency: string;
  readonly net: bigint;
  readonly commission: bigint;
  readonly periodId: string;
  readonly from: Date | null;
  readonly closedAt: Date;
}

type Refund = { readonly orderId: string; readonly amount: bigint; readonly knownAt: Date };

function addSettled(known: OurSettled | null, row: StoredSettled): OurSettled {
  const period = { id: row.periodId, from: row.from, closedAt: row.closedAt };
  if (known === null) return { net: row.net, commission: row.commission, currency: row.currency, periods: [period] };
  const isNew = known.periods.every((one) => one.id !== period.id);
  return {
    ...{ net: known.net + row.net, commission: known.commission + row.commission, currency: known.currency },
    periods: isNew ? [...known.periods, period] : known.periods,
  };
}

/** Our orders by the id of the first of each, with all that was added to it. */
export function joinOurs(
  orders: readonly StoredOrder[],
  refunds: readonly Refund[],
  settled: readonly StoredSettled[],
): Map<string, OurOrder> {
  const roots = new Map(orders.map((order) => [order.id, order.rootId]));
  const joined = new Map<string, OurOrder>();
  for (const { rootId: id, lines: _l, kinds: _k, ...order } of orders) {
    const known = joined.get(id);
    if (known === undefined) joined.set(id, { ...order, id, refunds: [], settled: null });
    else
      joined.set(id, {
        ...known,
        kols: [...new Set([...known.kols, ...order.kols])],
        shipping: known.shipping + order.shipping,
        tax: known.tax + order.tax,
        platformDiscount: known.platformDiscount + order.platformDiscount,
      });
  }
  for (const { orderId, ...refund } of refunds) {
    const known = joined.get(roots.get(orderId) ?? orderId);
    if (known) joined.set(known.id, { ...known, refunds: [...known.refunds, refund] });
  }
  for (const row of settled) {
    const known = joined.get(roots.get(row.orderId) ?? row.orderId);
    if (known) joined.set(known.id, { ...known, settled: addSettled(known.settled, row) });
  }
  return joined;
}

/** Ids of ours by which a marketplace may call an order: its own, and those of lines that only one order has. */
function aliasesOf(orders: readonly StoredOrder[]): Map<string, string> {
  const lines = new Map<string, string | null>();
  for (const order of orders)
    for (const line of order.lines)
      lines.set(line, lines.has(line) && lines.get(line) !== order.rootId ? null : order.rootId);
  const aliases = new Map<string, string>();
  // `1` or `2` number the lines of an order and name none.
  for (const [line, root] of lines) if (root !== null && line.length >= 6) aliases.set(line, root);
  for (const order of orders) aliases.set(order.id, order.rootId);
  return aliases;
}

/** The marketplace's rows by order: by ours where they are about one, else by their own id. */
export function joinTheirs(rows: readonly KnownRow[], orders: readonly StoredOrder[]): Map<string, TheirOrder> {
  const aliases = aliasesOf(orders);
  const byOrder = new Map<string, KnownRow[]>();
  for (const row of rows) {
    const id = aliases.get(row.order) ?? (row.parent === null ? undefined : aliases.get(row.parent)) ?? row.order;
    byOrder.set(id, [...(byOrder.get(id) ?? []), row]);
  }
  return new Map([...byOrder].map(([id, all]) => [id, joinRows(id, all)]));
}

const kindsOf: Readonly<Record<MarketSource, readonly string[] | null>> = {
  taobao_union: ['taobao_union'],
  taobao_refund: ['taobao_union'],
  douyin: ['douyin_shop'],
  table: null,
};

/**
 * Orders that the marketplaces of the files could have told of: those of other shops are no difference where no file has them. An order
 * whose shop is not known, because it came as a table or through an interface of one's own, counts.
 */
export function comparable(
  ours: ReadonlyMap<string, OurOrder>,
  orders: readonly StoredOrder[],
  theirs: ReadonlyMap<string, TheirOrder>,
  sources: readonly MarketSource[],
): Map<string, OurOrder> {
  const kinds = new Map(orders.map((order) => [order.rootId, order.kinds]));
  const isAny = sources.some((source) => kindsOf[source] === null);
  const wanted = new Set(['table', 'generic', ...sources.flatMap((source) => kindsOf[source] ?? [])]);
  const isMeant = (id: string) => {
    const known = kinds.get(id) ?? [];
    return isAny || theirs.has(id) || known.length === 0 || known.some((kind) => wanted.has(kind));
  };
  return new Map([...ours].filter(([id]) => isMeant(id)));
}
