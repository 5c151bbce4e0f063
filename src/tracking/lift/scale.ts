// On which scale sales are modelled: effects and seasons multiply sales, so logarithms; roots where days sell so little that a
// logarithm would blow single orders up.

export const scales = ['log', 'root', 'plain'] as const;
export type Scale = (typeof scales)[number];

/** e³⁰ is ten million million sales a day: a covariate that leaps must not carry the answer past what a number can hold. */
const mostLog = 30;
/** Below this many sales on the median day the root is taken. */
const rootBelow = 20;

/** Plain where something is negative, as sales net of returns can be. */
export function scaleFor(values: Float64Array, median: number): Scale {
  for (const value of values) if (value < 0) return 'plain';
  return median < rootBelow ? 'root' : 'log';
}

export function toScale(scale: Scale, value: number): number {
  return scale === 'log' ? Math.log1p(value) : scale === 'root' ? Math.sqrt(value) : value;
}

/** Sales of one draw; never below nothing on a scale that cannot say it. */
export function fromScale(scale: Scale, value: number): number {
  if (scale === 'log') return Math.max(0, Math.expm1(Math.min(mostLog, value)));
  return scale === 'root' ? Math.max(0, value) ** 2 : value;
}

/** Mean sales of a day whose value on the scale is normal. */
export function meanFromScale(scale: Scale, mean: number, deviation: number): number {
  if (scale === 'log') return Math.max(0, Math.expm1(Math.min(mostLog, mean + deviation ** 2 / 2)));
  return scale === 'root' ? Math.max(0, mean) ** 2 + deviation ** 2 : mean;
}
