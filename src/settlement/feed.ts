// From stored rows to the events that the engine settles. The winner of every order was decided when it arrived:
// the engine is handed exactly the coupon or click that won, so it cannot come to another answer later.
import type { SettlementEvent } from './contract.ts';

export interface FedPlacement {
  readonly id: string;
  readonly kolId: string;
  readonly currency: string;
  readonly commissionBps: number;
  readonly returnDays: number;
  readonly attributionDays: number;
  readonly termsFrom: Date;
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
  readonly visitor: string | null;
  readonly kolId: string | null;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly lines: readonly {
    readonly id: string;
    readonly product: string;
    readonly category: string | null;
    readonly quantity: number;
    readonly gross: number;
    readonly discount: number;
    readonly platformDiscount: number;
    readonly shipping: number;
    readonly tax: number;
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

export interface Fed {
  readonly placements: readonly FedPlacement[];
  readonly orders: readonly FedOrder[];
  readonly refunds: readonly FedRefund[];
  readonly rates: readonly {
    readonly from: string;
    readonly to: string;
    readonly on: string;
    readonly value: string;
    readonly source: string;
  }[];
  readonly periods: readonly { readonly id: string; readonly closedAt: Date }[];
  readonly payouts: readonly { readonly statement: string; readonly at: Date }[];
}

type Raw = Record<string, unknown> & { type: SettlementEvent['type'] };

function termsOf(placement: FedPlacement): Raw {
  return {
    type: 'terms',
    id: placement.id,
    kol: placement.kolId,
    validFrom: placement.termsFrom.toISOString(),
    currency: placement.currency,
    returnDays: placement.returnDays,
    attributionDays: placement.attributionDays,
    fixed: placement.deliverables.map((one) => ({ deliverable: one.id, amount: one.fee })),
    commission:
      placement.commissionBps === 0
        ? []
        : [{ product: '*', mode: 'marginal', steps: [{ above: 0, bps: placement.commissionBps }] }],
    guarantee: null,
    cap: null,
  };
}

/** The coupon, or the link and the click, that won an order, and the order as the engine reads it. */
function orderEvents(order: FedOrder): Raw[] {
  const event: Raw = {
    type: 'order',
    id: order.id,
    at: order.at.toISOString(),
    paidAt: order.paidAt?.toISOString() ?? null,
    knownAt: order.knownAt.toISOString(),
    currency: order.currency,
    visitor: null,
    coupons: [],
    ...(order.exchangeOf === null ? {} : { exchangeOf: order.exchangeOf }),
    lines: order.lines.map(({ category, ...line }) => ({ ...line, ...(category === null ? {} : { category }) })),
  };
  if (order.exchangeOf !== null) return [event];
  if (order.kolId === null) return [event];
  if (order.code === 'coupon') {
    const code = String(order.facts.coupon);
    return [
      { type: 'coupon', code, kol: order.kolId },
      { ...event, coupons: [code] },
    ];
  }
  const link = String(order.facts.link);
  const visitor = order.visitor ?? order.id;
  return [
    { type: 'link', code: link, kol: order.kolId },
    { type: 'click', at: String(order.facts.clickedAt), link, visitor },
    { ...event, visitor },
  ];
}

/** All events of a campaign. Their order decides nothing but ties in time: closes come after what happened with them. */
export function feedEvents(fed: Fed): Raw[] {
  return [
    ...fed.placements.map(termsOf),
    ...fed.rates.map((rate): Raw => ({ type: 'rate', ...rate })),
    ...fed.orders.flatMap(orderEvents),
    ...fed.refunds.map(
      (refund): Raw => ({
        type: 'refund',
        id: refund.id,
        order: refund.order,
        kind: refund.kind,
        at: refund.at.toISOString(),
        knownAt: refund.knownAt.toISOString(),
        lines: refund.lines,
      }),
    ),
    ...fed.placements.flatMap((placement) =>
      placement.deliverables.flatMap((one): Raw[] =>
        one.doneAt === null
          ? []
          : [{ type: 'deliverable_done', at: one.doneAt.toISOString(), kol: placement.kolId, deliverable: one.id }],
      ),
    ),
    ...fed.periods.map((period): Raw => ({ type: 'period_close', id: period.id, at: period.closedAt.toISOString() })),
    ...fed.payouts.map(
      (payout): Raw => ({ type: 'payout_confirmed', at: payout.at.toISOString(), statement: payout.statement }),
    ),
  ];
}
