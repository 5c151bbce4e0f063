// One line of an order on its way from sale to settlement, and the returns that take it back.
import { divideHalfEven } from '../base/money.ts';
import { type Attribution, writeReason } from '../tracking/attribute.ts';
import type { LineCommission } from './commission.ts';
import type { EventOf, OrderEvent, StatementLine } from './contract.ts';
import type { Terms } from './contract-terms.ts';
import { type LineMoney, netAfter } from './net.ts';
import type { Rate } from './rates.ts';

type RefundKind = EventOf<'refund'>['kind'];

/** What was settled, and what returns took back since. */
interface Settled {
  /** In the order's currency. */
  readonly net: bigint;
  /** In the statement's currency. */
  readonly convertedNet: bigint;
  readonly commission: LineCommission;
  /** In the order's currency. */
  taken: bigint;
  returnedNet: bigint;
  returnedCommission: bigint;
}

export interface SaleLine {
  readonly order: OrderEvent;
  readonly sequence: number;
  readonly line: OrderEvent['lines'][number];
  readonly winner: Attribution | null;
  readonly terms: Terms | null;
  /** Null while the order is not paid. */
  readonly maturesMs: number | null;
  readonly money: LineMoney;
  /** What went back so far, before and after it was settled: of what was paid, and pieces. */
  refunded: bigint;
  returnedPieces: number;
  settled: Settled | null;
}

/** What counts as sales of a line after the refunds known so far, in the order's currency. */
export const netOf = (sale: Pick<SaleLine, 'money' | 'refunded'>): bigint => netAfter(sale.money, sale.refunded);

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order of maturity, then order id, then line id: the one in which marginal steps are filled. */
export function compareMaturity(a: SaleLine, b: SaleLine): number {
  return (
    (a.maturesMs ?? 0) - (b.maturesMs ?? 0) || compareText(a.order.id, b.order.id) || compareText(a.line.id, b.line.id)
  );
}

/** Settles a line with its commission and gives the line of the statement. */
export function settleLine(
  sale: SaleLine,
  convertedNet: bigint,
  commission: LineCommission,
  rate: Rate | null,
): StatementLine {
  const net = netOf(sale);
  sale.settled = { net, convertedNet, commission, taken: 0n, returnedNet: 0n, returnedCommission: 0n };
  return {
    ...named(sale),
    net: convertedNet,
    bps: commission.bps,
    commission: commission.commission,
    reason: sale.winner ? writeReason(sale.winner.reason) : '',
    terms: sale.terms?.id ?? '',
    ...(commission.bps === null ? { parts: [...commission.parts] } : {}),
    ...(rate === null
      ? {}
      : {
          converted: {
            net,
            currency: sale.order.currency,
            rate: rate.value,
            on: rate.on,
            source: rate.source,
          },
        }),
  };
}

function named(sale: SaleLine): { order: string; line: string } {
  return { order: sale.order.id, line: sale.line.id };
}

/**
 * Takes a refund back from a settled line: commission × what it takes of net ÷ net as settled, rounded half to even; the
 * refund that empties the line takes exactly what is left (engine documents §4, rule 6). Gives the negative line.
 */
export function returnLine(
  sale: SaleLine,
  settled: Settled,
  { id, kind }: { readonly id: string; readonly kind: RefundKind },
  amount: bigint,
): StatementLine {
  const before = netOf(sale);
  sale.refunded += amount;
  const taken = before - netOf(sale);
  settled.taken += taken;
  const isEmptied = settled.taken === settled.net;
  const share = (whole: bigint, done: bigint) =>
    isEmptied ? whole - done : settled.net === 0n ? 0n : divideHalfEven(whole * taken, settled.net);
  const commission = share(settled.commission.commission, settled.returnedCommission);
  const net = share(settled.convertedNet, settled.returnedNet);
  settled.returnedCommission += commission;
  settled.returnedNet += net;
  return {
    ...named(sale),
    net: -net,
    bps: settled.commission.bps,
    commission: -commission,
    reason: sale.winner ? writeReason(sale.winner.reason) : '',
    terms: sale.terms?.id ?? '',
    refund: id,
    ...(kind === 'return' ? {} : { kind }),
  };
}
