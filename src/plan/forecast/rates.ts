// A share of each tier and topic from counts: cells with few trials are drawn to all, all to the policy.
import type { RatePrior } from './sales-policy.ts';

/** Trials and successes of one cell. */
export interface Counted {
  readonly cell: string;
  readonly trials: number;
  readonly successes: number;
}

/** A Beta distribution. */
export interface Beta {
  readonly alpha: number;
  readonly beta: number;
}

export interface LearnedRate {
  /** Of a cell; of a cell that nobody counted, the prior of cells. */
  readonly of: (cell: string) => Beta;
  readonly trials: number;
}

const weights = [10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000];

/** ln Γ(x + n) − ln Γ(x) for whole n, by Stirling where a product would be long. */
function logRising(x: number, n: number): number {
  if (n <= 32) {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += Math.log(x + k);
    return sum;
  }
  return logGamma(x + n) - logGamma(x);
}

/** ln Γ(x) for x > 0: shifted to 8 and beyond, where four terms of Stirling's series give twelve digits. */
export function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 8; at += 1) shift -= Math.log(at);
  const inverse = 1 / (at * at);
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
  return shift + (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series;
}

/** ln of the Beta-binomial likelihood of all cells, without the binomial coefficients. */
function likelihood(cells: readonly Counted[], share: number, weight: number): number {
  let sum = 0;
  for (const { trials, successes } of cells)
    sum +=
      logRising(share * weight, successes) +
      logRising((1 - share) * weight, trials - successes) -
      logRising(weight, trials);
  return sum;
}

function usable({ trials, successes }: Counted): boolean {
  return Number.isInteger(trials) && Number.isInteger(successes) && successes >= 0 && trials >= successes && trials > 0;
}

/**
 * Beta-binomial shrinkage (methods §3.4): the share of all from the policy's prior and all counts; how alike cells are by
 * the likeliest weight of a grid; a cell is its counts plus that many trials of the share of all. One cell says nothing about
 * how cells differ: the policy's weight stays. Counts that cannot be (more successes than trials, no whole numbers) do not count.
 */
export function learnRate(counted: readonly Counted[], prior: RatePrior): LearnedRate {
  const merged = new Map<string, Counted>();
  for (const one of counted.filter(usable)) {
    const known = merged.get(one.cell) ?? { cell: one.cell, trials: 0, successes: 0 };
    merged.set(one.cell, {
      cell: one.cell,
      trials: known.trials + one.trials,
      successes: known.successes + one.successes,
    });
  }
  const cells = [...merged.values()].sort((a, b) => (a.cell < b.cell ? -1 : 1));
  const trials = cells.reduce((sum, one) => sum + one.trials, 0);
  const successes = cells.reduce((sum, one) => sum + one.successes, 0);
  const share = (prior.share * prior.weight + successes) / (prior.weight + trials);
  let weight = prior.weight;
  if (cells.length > 1) {
    let best = Number.NEGATIVE_INFINITY;
    for (const one of weights) {
      const fit = likelihood(cells, share, one);
      if (fit > best) [best, weight] = [fit, one];
    }
  }
  return {
    trials,
    of: (cell) => {
      const known = merged.get(cell);
      return {
        alpha: share * weight + (known?.successes ?? 0),
        beta: (1 - share) * weight + (known ? known.trials - known.successes : 0),
      };
    },
  };
}
