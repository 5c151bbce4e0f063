// One line of an order on its way from sale to settlement, and the returns that take it back.
import { divideHalfEven } from '../base/money.ts';
import { type Attribution, writeReason } from '../tracking/attribute.ts';
import type { LineCommission } from './commission.ts';
import type { OrderEvent, StatementLine, Terms } from './contract.ts';
import type { Rate } from './rates.ts';

/** What was settled, and what returns took back since. */
interface Settled {
  /** In the order's currency. */
  readonly net: bigint;
  /** In the statement's currency. */
  readonly convertedNet: bigint;
  readonly commission: LineCommission;
  refunded: bigint;
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
  /** In the order's currency, after the refunds known so far. */
  net: bigint;
  settled: Settled | null;
}

/** Gross − discount, never below 0. */
export function netBeforeRefunds(line: OrderEvent['lines'][number]): bigint {
  const net = BigInt(line.gross) - BigInt(line.discount);
  return net > 0n ? net : 0n;
}

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
  sale.settled = { net: sale.net, convertedNet, commission, refunded: 0n, returnedNet: 0n, returnedCommission: 0n };
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
            net: sale.net,
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
 * Takes a refund back from a settled line: commission × refund ÷ net as settled, rounded half to even; the refund
 * that empties the line takes exactly what is left (engine documents §4, rule 6). Gives the negative line.
 */
export function returnLine(sale: SaleLine, settled: Settled, refund: string, amount: bigint): StatementLine {
  settled.refunded += amount;
  sale.net -= amount;
  const isEmptied = settled.refunded === settled.net;
  const share = (whole: bigint, taken: bigint) =>
    isEmptied ? whole - taken : settled.net === 0n ? 0n : divideHalfEven(whole * amount, settled.net);
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
    refund,
  };
}
