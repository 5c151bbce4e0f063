// How unlike the members of an audience are: the shape of the negative binomial reach, from people seen under two KOLs.

/** Two KOLs of one platform beside each other. */
export interface OverlapPair {
  /** People seen under both. */
  readonly common: number;
  /** People who would be seen under both if all members of a cell read alike: eagerness × Σ over cells of n₁ × n₂ ÷ N. */
  readonly alike: number;
}

export interface ReachShape {
  /** h of g(z) = 1 − (1 + z ÷ h)^−h; null = Poisson: no more in common than among members who are alike. */
  readonly shape: number | null;
  /** Pairs it rests on, and people seen twice. */
  readonly n: number;
  readonly common: number;
  /**
   * Standard error of ln h, by how people in common clump and a factor of two in how large audiences are, which the eagerness
   * rests on; null where it is Poisson.
   */
  readonly error: number | null;
}

/** People seen twice below whom no shape is fitted. */
export const leastCommon = 30;
/** Methods §2.1 expects 0.5–2. Beyond the upper bound the curve is Poisson to three digits; the lower is a bound of caution. */
const bounds = [0.2, 1_000] as const;
/** Doubt about audiences, as a standard deviation of their logarithm. */
const audienceDoubt = Math.LN2;

/** Totals of pairs: enough to fit the shape. */
export interface PairTotals {
  readonly pairs: number;
  readonly common: number;
  readonly alike: number;
  /** Σ common², for the error. */
  readonly squares: number;
}

/**
 * h by matching the predicted to the observed overlap (methods §2.1). For exposures that are small beside a cell, two KOLs have
 * (1 + 1 ÷ h) × n₁ n₂ ÷ N people in common under the negative binomial, and the same with any share of them seen: thinning
 * leaves h as it is. So h = 1 ÷ (Σ common ÷ Σ alike − 1), the maximum of the Poisson likelihood. The error counts that people
 * in common come in clumps.
 */
export function shapeOf({ pairs, common, alike, squares }: PairTotals): ReachShape {
  if (common < leastCommon || !(alike > 0)) return { shape: null, n: pairs, common, error: null };
  const ratio = common / alike;
  if (ratio <= 1 + 1 / bounds[1]) return { shape: null, n: pairs, common, error: null };
  const ratioError = Math.hypot(Math.sqrt(squares) / common, audienceDoubt);
  return {
    shape: Math.max(bounds[0], 1 / (ratio - 1)),
    n: pairs,
    common,
    error: (ratio / (ratio - 1)) * ratioError,
  };
}

/** The shape from single pairs; pairs with nothing in common must be among them. Counts that cannot be do not count. */
export function fitReachShape(pairs: readonly OverlapPair[]): ReachShape {
  const usable = pairs.filter(
    ({ common, alike }) => Number.isFinite(common) && Number.isFinite(alike) && common >= 0 && alike >= 0,
  );
  const total = (of: (pair: OverlapPair) => number) => usable.reduce((sum, pair) => sum + of(pair), 0);
  return shapeOf({
    pairs: usable.length,
    common: total(({ common }) => common),
    alike: total(({ alike }) => alike),
    squares: total(({ common }) => common ** 2),
  });
}

/** Share of a cell that is reached at z expected exposures per member. */
export function reachedShare(z: number, shape: number | null): number {
  return shape === null ? -Math.expm1(-z) : -Math.expm1(-shape * Math.log1p(z / shape));
}

/** What is believed of ln h before anybody was seen twice: h between 0.5 and 2 (methods §2.1). */
const prior = { middle: 0, deviation: Math.LN2 } as const;
/** Where people in common are no more than among members who are alike, h is taken as 10, within a factor of e. */
const poisson = { middle: Math.log(10), deviation: 1 } as const;

/**
 * The one shape that a plan over several platforms reckons with: what they taught, each by its error, and the prior. Platforms
 * on which too few people were seen twice add nothing.
 */
export function planShape(shapes: readonly ReachShape[]): { readonly shape: number; readonly deviation: number } {
  let [weight, sum] = [1 / prior.deviation ** 2, prior.middle / prior.deviation ** 2];
  for (const { shape, common, error } of shapes) {
    if (common < leastCommon) continue;
    const { middle, deviation } =
      shape === null || error === null ? poisson : { middle: Math.log(shape), deviation: error };
    weight += 1 / deviation ** 2;
    sum += middle / deviation ** 2;
  }
  return { shape: Math.exp(sum / weight), deviation: 1 / Math.sqrt(weight) };
}
