// Offers checked by brute force: the same terms over many drawn sales.
import { drawNormal, randomFrom } from '../../src/base/random.ts';
import type { PayTerms } from '../../src/plan/offer/payout.ts';
import type { SaleEconomics } from '../../src/plan/offer/profit.ts';

/** A mean of draws with its standard error. */
export interface Drawn {
  readonly mean: number;
  readonly error: number;
}

export interface DrawnOutlook {
  readonly payout: Drawn;
  readonly profit: Drawn;
  readonly loss: Drawn;
  /** Shares of draws whose profit is at most each of the given values. */
  readonly shareBelow: (value: number) => Drawn;
}

function drawnOf(sum: number, squares: number, count: number): Drawn {
  const mean = sum / count;
  return { mean, error: Math.sqrt(Math.max(0, squares / count - mean ** 2) / count) };
}

/** Payout and profit of `count` drawn sales, with nothing of the closed forms. */
export function drawOutlook(terms: PayTerms, sale: SaleEconomics, count: number, seed: number): DrawnOutlook {
  const random = randomFrom(seed);
  const rate = Number(terms.commissionBps) / 10_000;
  const profits = new Float64Array(count);
  let [paid, paidSquares, earned, earnedSquares, losses] = [0, 0, 0, 0, 0];
  for (let draw = 0; draw < count; draw++) {
    const net = Math.exp(sale.gross.mu + sale.gross.sigma * drawNormal(random)) * (1 - sale.returnRate);
    let commission = rate * net;
    if (terms.guarantee !== null) commission = Math.max(commission, Number(terms.guarantee));
    if (terms.cap !== null) commission = Math.min(commission, Number(terms.cap));
    const payout = Number(terms.fixed) + commission;
    const profit = sale.incremental * (sale.margin - sale.platformFee) * net - payout;
    profits[draw] = profit;
    paid += payout;
    paidSquares += payout ** 2;
    earned += profit;
    earnedSquares += profit ** 2;
    if (profit < 0) losses += 1;
  }
  profits.sort();
  return {
    payout: drawnOf(paid, paidSquares, count),
    profit: drawnOf(earned, earnedSquares, count),
    loss: drawnOf(losses, losses, count),
    shareBelow: (value) => {
      let [low, high] = [0, count];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (profits[middle]! <= value) low = middle + 1;
        else high = middle;
      }
      return drawnOf(low, low, count);
    },
  };
}

export interface OfferCase {
  readonly name: string;
  readonly terms: PayTerms;
  readonly sale: SaleEconomics;
}

const sale: SaleEconomics = {
  gross: { mu: Math.log(3_000_000), sigma: 0.9 },
  returnRate: 0.3,
  margin: 0.45,
  platformFee: 0.05,
  incremental: 0.8,
};
const terms: PayTerms = { fixed: 200_000n, commissionBps: 1_500n, guarantee: null, cap: null };

/** Terms of every shape, in fen: about ¥30,000 of sales, of which 30 % come back. */
export const offerCases: readonly OfferCase[] = [
  { name: 'fee only', terms: { ...terms, commissionBps: 0n }, sale },
  { name: 'fee and commission', terms, sale },
  { name: 'guarantee', terms: { ...terms, fixed: 0n, guarantee: 250_000n }, sale },
  { name: 'cap', terms: { ...terms, cap: 300_000n }, sale },
  { name: 'guarantee and cap', terms: { ...terms, guarantee: 150_000n, cap: 400_000n }, sale },
  { name: 'guarantee equal to cap', terms: { ...terms, guarantee: 300_000n, cap: 300_000n }, sale },
  { name: 'guarantee without commission', terms: { ...terms, commissionBps: 0n, guarantee: 100_000n }, sale },
  {
    name: 'commission above the margin, capped',
    terms: { ...terms, fixed: 0n, commissionBps: 5_000n, cap: 900_000n },
    sale,
  },
  {
    name: 'SCMP 2020: loss for the brand',
    terms: { ...terms, fixed: 30_000_000n, commissionBps: 2_500n },
    sale: { ...sale, gross: { mu: Math.log(300_000_000), sigma: 0.5 }, margin: 0.34, incremental: 1 },
  },
];
