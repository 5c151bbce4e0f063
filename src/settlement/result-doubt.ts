// What a campaign will have brought once its returns are in, told as p10, p50 and p90 of seeded draws.
import { drawNormal, type Random, randomFrom } from '../base/random.ts';
import { drawBeta, drawGamma } from '../plan/forecast/draws.ts';
import type { Band } from './contract-result.ts';

/** Below so many orders no interval is told: it would be about as wide as the guess before. Own choice. */
export const enoughOrders = 20;
const draws = 2_000;

export interface ReturnsSeen {
  /** Lines whose time for returns is over, and those of them of which anything came back. */
  readonly matured: number;
  readonly returned: number;
  /** Paid lines whose time still runs, and those of them of which something came back already. */
  readonly open: number;
  readonly openReturned: number;
  /** Net of open lines of which nothing came back yet. */
  readonly openNet: number;
  /** Of a line of which something comes back, the share that does; 1 where it is not known. */
  readonly depth: number;
}

export interface ReturnsPrior {
  /** Share of lines that come back, and for how many lines the guess counts. */
  readonly mean: number;
  readonly weight: number;
}

/** Share of lines that come back without a brief that says it: between a shop (3–30 %) and live sales (30–60 %), field §2.6. */
export const defaultPrior: ReturnsPrior = { mean: 0.35, weight: 6 };
/** A rate in a brief is somebody's knowledge of the product: it counts for so many lines. Own choice. */
export const briefWeight = 30;

/**
 * One draw of the share of all lines that come back: beta-binomial. The share is beta with the prior's lines and the matured
 * ones (Gelman et al., Bayesian Data Analysis, 2.4); of the open lines a binomial number comes back, never fewer than did.
 */
function drawReturns(random: Random, seen: ReturnsSeen, prior: ReturnsPrior): { share: number; more: number } {
  const alpha = prior.mean * prior.weight + seen.returned;
  const beta = (1 - prior.mean) * prior.weight + seen.matured - seen.returned;
  const share = drawBeta(random, { alpha, beta });
  if (seen.open === 0) return { share, more: 0 };
  const comes = Math.max(seen.openReturned, drawBinomial(random, seen.open, share));
  const untouched = seen.open - seen.openReturned;
  return { share, more: untouched === 0 ? 0 : (comes - seen.openReturned) / untouched };
}

/** Up to 200 one by one, beyond by the normal that is like it. */
function drawBinomial(random: Random, trials: number, share: number): number {
  if (trials <= 200) {
    let hits = 0;
    for (let trial = 0; trial < trials; trial += 1) if (random() < share) hits += 1;
    return hits;
  }
  const spread = Math.sqrt(trials * share * (1 - share));
  return Math.min(trials, Math.max(0, Math.round(trials * share + spread * drawNormal(random))));
}

function bandOf(values: Float64Array): Band {
  values.sort();
  const at = (share: number) => values[Math.floor((values.length - 1) * share)]!;
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

export interface SalesSeen {
  readonly orders: number;
  /** Net of all orders so far. */
  readonly net: number;
  /** Sum of the squared net amounts of the orders. */
  readonly squares: number;
}

export interface CostSeen {
  /** What is owed whatever comes back. */
  readonly certain: number;
  /** Commission, with fees on it, on open sales if nothing more came back. */
  readonly onOpen: number;
}

export interface Doubt {
  readonly share: Band;
  /** Share of the net of open lines that is still to come back. */
  readonly more: number;
  readonly roas: Band | null;
  readonly roi: Band | null;
}

/**
 * Returns and what they leave for the cost. How many orders there might as well have been is a Poisson bootstrap over orders:
 * each counts a Poisson(1) number of times (Hanley and MacGibbon 2006), so that their sum has the mean of all and the variance
 * of their squares; it is drawn from the gamma of that mean and variance. Same input, same answer. `margin` is a share.
 */
export function drawDoubt(
  seen: ReturnsSeen,
  prior: ReturnsPrior,
  sales: SalesSeen,
  cost: CostSeen,
  margin: number | null,
): Doubt {
  const random = randomFrom(20_261_111);
  const [shares, roas, roi] = [0, 1, 2].map(() => new Float64Array(draws)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const shape = sales.squares > 0 ? sales.net ** 2 / sales.squares : 0;
  let more = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const returns = drawReturns(random, seen, prior);
    const times = shape > 0 ? drawGamma(random, shape) / shape : 1;
    shares[draw] = returns.share;
    more += (returns.more * seen.depth) / draws;
    const kept = sales.net - seen.openNet * returns.more * seen.depth;
    const spent = cost.certain + cost.onOpen * (1 - returns.more * seen.depth);
    roas[draw] = spent > 0 ? (kept * times) / spent : 0;
    roi[draw] = spent > 0 ? (kept * times * (margin ?? 0) - spent) / spent : 0;
  }
  const isKnown = sales.orders >= enoughOrders && cost.certain + cost.onOpen > 0;
  return {
    share: bandOf(shares),
    more,
    roas: isKnown ? bandOf(roas) : null,
    roi: isKnown && margin !== null ? bandOf(roi) : null,
  };
}
