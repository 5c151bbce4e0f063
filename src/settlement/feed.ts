// From stored rows to the events that the engine settles. The winner of every order line was decided when it arrived:
// the engine is handed that decision, so it cannot come to another answer later.
import { storedReason } from '../tracking/decide.ts';
import { type EventOf, eventShape, type SettlementEvent } from './contract.ts';
import type { NumberedEvent } from './numbered.ts';

export interface FedPlacement {
  readonly id: string;
  readonly kolId: string;
  readonly currency: string;
  /** When it was cancelled: from then on no guarantee is due. */
  readonly endedAt: Date | null;
  /** Oldest first. */
  readonly terms: readonly {
    readonly version: number;
    readonly validFrom: Date;
    readonly document: Readonly<Record<string, unknown>>;
  }[];
  readonly deliverables: readonly { readonly id: string; readonly fee: number; readonly doneAt: Date | null }[];
}

export interface FedOrder {
  readonly id: string;
  readonly at: Date;
  readonly paidAt: Date | null;
  readonly knownAt: Date;
  /** The order in whose place it was sent, or to which it was added. */
  readonly exchangeOf: string | null;
  readonly currency: string;
  /** The lines that the KOL won. */
  readonly lines: readonly {
    readonly id: string;
    readonly product: string;
    readonly sku: string | null;
    readonly category: string | null;
    readonly quantity: number;
    readonly gross: number;
    readonly discount: number;
    readonly platformDiscount: number;
    readonly shipping: number;
    readonly tax: number;
    /** What decided the line, as tracking stored it. */
    readonly code: string;
    readonly facts: Readonly<Record<string, unknown>>;
    readonly decidedAt: Date;
  }[];
}

export interface FedRefund {
  readonly id: string;
  readonly order: string;
  readonly kind: 'return' | 'exchange' | 'chargeback';
  readonly at: Date;
  readonly knownAt: Date;
  readonly lines: readonly { readonly line: string; readonly amount: number }[];
}

/** What all KOLs of a campaign have in common, and their terms. */
export interface FedFrame {
  readonly placements: readonly FedPlacement[];
  readonly rates: readonly {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly value: string;
    readonly source: string;
  }[];
  readonly periods: readonly { readonly id: string; readonly closedAt: Date }[];
  readonly payouts: readonly {
    readonly statement: string;
    readonly payable: number;
    readonly at: Date;
    readonly returnedAt: Date | null;
  }[];
}

type Raw = Record<string, unknown> & { type: SettlementEvent['type'] };

/** The first version goes by the placement's id, as it did when there was one only. */
const termsId = (placement: string, version: number) => (version === 1 ? placement : `${placement}#${version}`);

/** The terms of a placement; after it was cancelled the same ones once more, without their guarantee. */
function termsOf({ id, kolId, currency, deliverables, terms, endedAt }: FedPlacement): Raw[] {
  const fixed = deliverables.map((one) => ({ deliverable: one.id, amount: one.fee }));
  const told = ({ validFrom, document }: FedPlacement['terms'][number], name: string): Raw => ({
    type: 'terms',
    ...{ id: name, kol: kolId, validFrom: validFrom.toISOString(), currency, fixed },
    ...document,
  });
  const inForce = terms.filter((one) => endedAt === null || one.validFrom < endedAt);
  const last = inForce.at(-1);
  const ended =
    endedAt !== null && last !== undefined
      ? [told({ ...last, validFrom: endedAt, document: { ...last.document, guarantee: null } }, `${id}#ended`)]
      : [];
  return [...inForce.map((one) => told(one, termsId(id, one.version))), ...ended];
}

/**
 * An order as an event, each line with the winner that tracking decided. What was sold after the cancellation goes by the terms from
 * before it, so that brackets and bonuses are counted on.
 */
function orderEvent(order: FedOrder, kol: string, endedAt: Date | null): EventOf<'order'> {
  const isAfter = endedAt !== null && order.at >= endedAt;
  const lastTerms = isAfter ? { termsAt: new Date(endedAt.getTime() - 1).toISOString() } : {};
  return {
    type: 'order',
    ...{ id: order.id, at: order.at.toISOString(), paidAt: order.paidAt?.toISOString() ?? null },
    ...{ knownAt: order.knownAt.toISOString(), currency: order.currency as EventOf<'order'>['currency'] },
    ...{ visitor: null, coupons: [] },
    ...(order.exchangeOf === null ? {} : { exchangeOf: order.exchangeOf }),
    lines: order.lines.map(({ category, sku, code, facts, decidedAt, ...line }) => {
      const reason = storedReason(code, facts);
      const termsDay = facts.termsAt === undefined ? lastTerms : { termsAt: String(facts.termsAt) };
      return {
        ...line,
        ...(category === null ? {} : { category }),
        ...(sku === null ? {} : { sku }),
        ...(reason === null ? {} : { won: { kol, reason, ...termsDay } }),
        ...(decidedAt > order.knownAt ? { knownAt: decidedAt.toISOString() } : {}),
      };
    }),
  };
}

function refundEvent(refund: FedRefund): EventOf<'refund'> {
  const [at, knownAt] = [refund.at.toISOString(), refund.knownAt.toISOString()];
  const { id, order, kind, lines } = refund;
  return { type: 'refund', id, order, at, knownAt, kind, lines: [...lines] };
}

/** What was written by people is read by the same rules as a file; orders and refunds were checked when they were stored. */
const readAll = (events: readonly Raw[]): SettlementEvent[] => events.map((one) => eventShape.parse(one));

/**
 * All events of one KOL, numbered. Their order decides nothing but ties in time: closes come after what happened with them.
 */
export function feedKol(
  frame: FedFrame,
  kolId: string,
  orders: readonly FedOrder[],
  refunds: readonly FedRefund[],
): NumberedEvent[] {
  const mine = frame.placements.filter((one) => one.kolId === kolId);
  const endedAt = mine.find((one) => one.endedAt !== null)?.endedAt ?? null;
  const sold = orders.map((order) => orderEvent(order, kolId, endedAt));
  const done = mine.flatMap((placement) =>
    placement.deliverables.flatMap((one): Raw[] =>
      one.doneAt === null
        ? []
        : [{ type: 'deliverable_done', at: one.doneAt.toISOString(), kol: kolId, deliverable: one.id }],
    ),
  );
  const closes = frame.periods.map(
    (period): Raw => ({ type: 'period_close', id: period.id, at: period.closedAt.toISOString() }),
  );
  const payouts = frame.payouts
    .filter(({ statement }) => statement.endsWith(`/${kolId}`))
    .flatMap(({ statement, at, returnedAt }): Raw[] => [
      { type: 'payout_confirmed', at: at.toISOString(), statement },
      ...(returnedAt === null ? [] : [{ type: 'payout_returned' as const, at: returnedAt.toISOString(), statement }]),
    ]);
  const before = readAll([...mine.flatMap(termsOf), ...frame.rates.map((rate): Raw => ({ type: 'rate', ...rate }))]);
  const after = readAll([...done, ...closes, ...payouts]);
  return [...before, ...sold, ...refunds.map(refundEvent), ...after].map((event, sequence) => ({
    sequence,
    event,
  }));
}
