// Sorts a file's events by what they are: what always holds, what was sold, and what happens in time.
import type { Currency } from '../base/money.ts';
import type { OrderEvent, SettlementEvent } from './contract.ts';
import type { Terms } from './contract-terms.ts';
import { moneyOf, returnDaysOf } from './net.ts';
import type { Numbered, NumberedEvent } from './numbered.ts';
import { keepRates, type RateBook } from './rates.ts';
import type { Refuse } from './refused.ts';
import { compareMaturity, type SaleLine } from './sale-line.ts';
import { keepTerms, type TermsBook } from './terms.ts';
import { type LineClaim, lineClaims, nobody } from './winners.ts';

export type Happening = Numbered<
  'refund' | 'deliverable_done' | 'period_close' | 'payout_confirmed' | 'payout_returned'
>;

export interface Timeline {
  readonly terms: TermsBook;
  readonly rates: RateBook;
  /** Lines of all orders, in the order of the file. */
  readonly sales: readonly SaleLine[];
  /** Lines that mature, earliest first. */
  readonly maturing: readonly SaleLine[];
  readonly linesOfOrder: ReadonlyMap<string, ReadonlyMap<string, SaleLine>>;
  /** Refunds, deliverables, closes and payouts in order of time, then of the file. */
  readonly happenings: readonly Happening[];
  readonly currencyOf: (kol: string) => Currency | null;
}

const dayMs = 86_400_000;

/** Events by time, then by their line in the file. Each moment is read once: files have millions of lines. */
function inTime<One extends { readonly sequence: number }>(
  events: readonly One[],
  timeOf: (one: One) => number,
): (One & { readonly atMs: number })[] {
  return events
    .map((one) => ({ ...one, atMs: timeOf(one) }))
    .sort((a, b) => a.atMs - b.atMs || a.sequence - b.sequence);
}

/** When a line can be settled; an order that was learned late matures when it was learned, not in a closed period. */
function maturityMs(order: OrderEvent, line: OrderEvent['lines'][number], terms: Terms | null): number | null {
  if (order.paidAt === null || terms === null) return null;
  const dueMs = Date.parse(order.paidAt) + returnDaysOf(terms, line) * dayMs;
  const knownAt = line.knownAt ?? order.knownAt;
  return knownAt === undefined ? dueMs : Math.max(dueMs, Date.parse(knownAt));
}

/** When something is taken into account: a refund that was learned late counts from then on. */
function happensMs({ event }: Happening): number {
  const atMs = Date.parse(event.at);
  return event.type === 'refund' && event.knownAt !== undefined ? Math.max(atMs, Date.parse(event.knownAt)) : atMs;
}

/** Orders by time, so that of two with one id the first in time counts and the other is refused. */
function keepSales(
  orders: readonly Numbered<'order'>[],
  refuse: Refuse,
  claimsOf: (order: OrderEvent, atMs: number) => ReadonlyMap<string, LineClaim>,
): SaleLine[] {
  const ids = new Set<string>();
  const sorted = inTime(orders, (one) => Date.parse(one.event.at));
  const sales: SaleLine[] = [];
  for (const { sequence, event: order, atMs } of sorted) {
    if (ids.has(order.id)) {
      refuse(sequence, 'duplicate_order', { id: order.id });
      continue;
    }
    ids.add(order.id);
    const claims = claimsOf(order, atMs);
    for (const line of order.lines) {
      const { winner, terms } = claims.get(line.id) ?? nobody;
      const money = moneyOf(line, terms?.net);
      const maturesMs = maturityMs(order, line, terms);
      const nothingBack = { refunded: 0n, returnedPieces: 0, settled: null };
      sales.push({ order, sequence, line, winner, terms, maturesMs, money, ...nothingBack });
    }
  }
  return sales.sort((a, b) => a.sequence - b.sequence);
}

function indexLines(sales: readonly SaleLine[]): ReadonlyMap<string, ReadonlyMap<string, SaleLine>> {
  const index = new Map<string, Map<string, SaleLine>>();
  for (const sale of sales) {
    const lines = index.get(sale.order.id) ?? new Map<string, SaleLine>();
    lines.set(sale.line.id, sale);
    index.set(sale.order.id, lines);
  }
  return index;
}

/** Reads the events into what settlement works on. Refuses what contradicts an earlier event. */
export function buildTimeline(events: readonly NumberedEvent[], refuse: Refuse): Timeline {
  const of = <Type extends SettlementEvent['type']>(...types: Type[]): Numbered<Type>[] =>
    events.filter((one): one is Numbered<Type> => types.includes(one.event.type as Type));
  const terms = keepTerms(
    of('terms').map(({ sequence, event }) => ({ sequence, terms: event })),
    refuse,
  );
  const claimsOf = lineClaims(of, terms, refuse);
  const sales = keepSales(of('order'), refuse, claimsOf);
  const happenings = inTime(
    of('refund', 'deliverable_done', 'period_close', 'payout_confirmed', 'payout_returned'),
    happensMs,
  );
  return {
    terms,
    rates: keepRates(of('rate').map(({ sequence, event }) => ({ sequence, rate: event }))),
    sales,
    maturing: sales.filter((sale) => sale.maturesMs !== null).toSorted(compareMaturity),
    linesOfOrder: indexLines(sales),
    happenings,
    currencyOf: (kol) => terms.get(kol)?.[0]?.terms.currency ?? null,
  };
}
