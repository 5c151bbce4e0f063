// A straight line below which a share q of the points lies (Koenker, Bassett 1978), by reweighted least squares.

export interface QuantileLine {
  /** Height at `x = middle`. */
  readonly level: number;
  readonly slope: number;
}

const rounds = 30;
const closest = 1e-4;

/** The q-line through the points, its level at `middle`. With hardly any spread of x the line is flat. At least one point. */
export function quantileLine(x: ArrayLike<number>, y: ArrayLike<number>, q: number, middle: number): QuantileLine {
  const n = x.length;
  let [level, slope] = [0, 0];
  for (let at = 0; at < n; at++) level += y[at]! / n;
  for (let round = 0; round < rounds; round++) {
    let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
    for (let at = 0; at < n; at++) {
      const along = x[at]! - middle;
      const residual = y[at]! - level - slope * along;
      const weight = (residual > 0 ? q : 1 - q) / Math.max(Math.abs(residual), closest);
      w += weight;
      wx += weight * along;
      wy += weight * y[at]!;
      wxx += weight * along * along;
      wxy += weight * along * y[at]!;
    }
    const determinant = w * wxx - wx * wx;
    slope = determinant > 1e-6 * w * w ? (w * wxy - wx * wy) / determinant : 0;
    level = (wy - slope * wx) / w;
  }
  return { level, slope };
}
