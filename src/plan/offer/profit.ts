// What the brand earns under given terms: expectation, p10–p90, chance of loss and break-even, in closed form.
import { type LogNormal, meanOf, shareBelow } from './log-normal.ts';
import { expectedPayout, type PayTerms, type ProfitPiece, profitPieces } from './payout.ts';

/** What the brand knows of its sale. Shares are 0–1. */
export interface SaleEconomics {
  /** ln of gross sales in minor units (forecastSales' `log`). */
  readonly gross: LogNormal;
  /** Share that comes back. */
  readonly returnRate: number;
  /** Left of a sale after the goods, before platform fee and KOL. */
  readonly margin: number;
  /** The sales platform's share of sales after returns. */
  readonly platformFee: number;
  /** Share of the sales that would not have come without the KOL; commission is paid on all. */
  readonly incremental: number;
}

export interface Outlook {
  /** Minor units; estimates. */
  readonly expectedCost: number;
  readonly expectedProfit: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** P(profit < 0). */
  readonly lossChance: number;
  /** Least gross sales, before returns, that lose nothing; null = no sales are enough. */
  readonly breakEven: number | null;
}

/** Sales after returns. */
export function netSalesOf({ gross, returnRate }: SaleEconomics): LogNormal {
  return { mu: gross.mu + Math.log(Math.max(1e-9, 1 - returnRate)), sigma: gross.sigma };
}

/** P(profit ≤ x): piece by piece, because under a commission above the margin more sales can mean less profit. */
function profitShareBelow(pieces: readonly ProfitPiece[], net: LogNormal, x: number): number {
  let share = 0;
  for (const [index, { from, base, slope }] of pieces.entries()) {
    const to = pieces[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    if (slope === 0) {
      if (base <= x) share += shareBelow(net, to) - shareBelow(net, from);
      continue;
    }
    const crossing = Math.min(to, Math.max(from, (x - base) / slope));
    share +=
      slope > 0 ? shareBelow(net, crossing) - shareBelow(net, from) : shareBelow(net, to) - shareBelow(net, crossing);
  }
  return share;
}

/** The profit that is not exceeded in a share of cases, by halving. */
function profitQuantile(pieces: readonly ProfitPiece[], net: LogNormal, share: number): number {
  const far = Math.exp(net.mu + 9 * net.sigma);
  const ends = [0, ...pieces.map(({ from }) => from), far].flatMap((at) =>
    pieces.map(({ base, slope }) => base + slope * at),
  );
  let [low, high] = [Math.min(...ends) - 1, Math.max(...ends) + 1];
  for (let step = 0; step < 100 && high - low > 1e-6 * (1 + Math.abs(low)); step++) {
    const middle = (low + high) / 2;
    if (profitShareBelow(pieces, net, middle) < share) low = middle;
    else high = middle;
  }
  return high;
}

/** Sales beyond this many minor units are none: more than all trade of the world. */
const mostSales = Number.MAX_SAFE_INTEGER;

/** The least sales after returns at which the profit is not negative; null = none. */
function breakEvenNet(pieces: readonly ProfitPiece[]): number | null {
  for (const [index, { from, base, slope }] of pieces.entries()) {
    if (base + slope * from >= 0) return from;
    const crossing = slope > 0 ? -base / slope : Number.POSITIVE_INFINITY;
    if (crossing <= (pieces[index + 1]?.from ?? mostSales)) return crossing;
  }
  return null;
}

/** Cost and profit of terms (methods §3.5): E profit = ι(m − t)·E S′ − E payout, with S′ sales after returns. */
export function outlookOf(terms: PayTerms, sale: SaleEconomics): Outlook {
  const net = netSalesOf(sale);
  const marginPerSale = sale.incremental * (sale.margin - sale.platformFee);
  const pieces = profitPieces(terms, marginPerSale);
  const expectedCost = expectedPayout(terms, net);
  const breakEvenAfter = breakEvenNet(pieces);
  const breakEven = breakEvenAfter === null ? null : breakEvenAfter / Math.max(0, 1 - sale.returnRate);
  return {
    expectedCost,
    expectedProfit: marginPerSale * meanOf(net) - expectedCost,
    p10: profitQuantile(pieces, net, 0.1),
    p50: profitQuantile(pieces, net, 0.5),
    p90: profitQuantile(pieces, net, 0.9),
    // A profit of exactly nothing is no loss; it has no weight but where nothing is paid and nothing earned.
    lossChance: profitShareBelow(pieces, net, -1e-9),
    breakEven: breakEven !== null && breakEven <= mostSales ? breakEven : null,
  };
}
