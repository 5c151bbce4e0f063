// Seasonal-trend decomposition by loess, periodic and robust (Cleveland, Cleveland, McRae, Terpenning 1990; settings of R's
// stl(s.window = "periodic", robust = TRUE)). Used to reproduce published anomaly counts; daily series get day medians.
import { median } from './statistics.ts';

const outerRounds = 15;

const nextOdd = (value: number): number => {
  const whole = Math.ceil(value);
  return whole % 2 === 0 ? whole + 1 : whole;
};

/** Locally weighted line through `y` at place `x`, over the `window` nearest places. */
function loessAt(y: ArrayLike<number>, weights: ArrayLike<number>, x: number, window: number): number {
  const n = y.length;
  const size = Math.min(window, n);
  const from = Math.max(0, Math.min(n - size, Math.round(x) - (size >> 1)));
  const to = from + size;
  // Where the window is wider than the series the bandwidth grows with it, as in the Fortran original.
  const reach = Math.max(x - from, to - 1 - x) + (window > n ? (window - n) >> 1 : 0);
  let [sum, sumX, sumY] = [0, 0, 0];
  const local = new Float64Array(size);
  for (let at = from; at < to; at++) {
    const distance = Math.abs(at - x);
    if (distance > 0.999 * reach) continue;
    const near = distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
    const weight = near * weights[at]!;
    local[at - from] = weight;
    sum += weight;
    sumX += weight * at;
    sumY += weight * y[at]!;
  }
  if (sum <= 0) return Number.NaN;
  const [meanX, meanY] = [sumX / sum, sumY / sum];
  let [sxx, sxy] = [0, 0];
  for (let at = from; at < to; at++) {
    sxx += local[at - from]! * (at - meanX) ** 2;
    sxy += local[at - from]! * (at - meanX) * (y[at]! - meanY);
  }
  return Math.sqrt(sxx / sum) > 0.001 * (n - 1) ? meanY + (sxy / sxx) * (x - meanX) : meanY;
}

/** Loess at every `jump`-th place, straight between. */
function loess(y: ArrayLike<number>, weights: ArrayLike<number>, window: number): Float64Array {
  const n = y.length;
  const jump = Math.max(1, Math.ceil(window / 10));
  const smooth = new Float64Array(n);
  let last = 0;
  smooth[0] = loessAt(y, weights, 0, window);
  for (let next = Math.min(jump, n - 1); last < n - 1; next = Math.min(next + jump, n - 1)) {
    smooth[next] = loessAt(y, weights, next, window);
    for (let at = last + 1; at < next; at++)
      smooth[at] = smooth[last]! + ((smooth[next]! - smooth[last]!) * (at - last)) / (next - last);
    last = next;
  }
  return smooth;
}

function movingMean(y: Float64Array, width: number): Float64Array {
  const means = new Float64Array(y.length - width + 1);
  let sum = 0;
  for (let at = 0; at < y.length; at++) {
    sum += y[at]! - (at >= width ? y[at - width]! : 0);
    if (at >= width - 1) means[at - width + 1] = sum / width;
  }
  return means;
}

/** The weighted mean of every phase, one cycle beyond both ends, as the low-pass filter needs. */
function phaseMeans(detrended: Float64Array, weights: Float64Array, period: number): Float64Array {
  const sums = new Float64Array(period);
  const totals = new Float64Array(period);
  for (const [at, value] of detrended.entries()) {
    sums[at % period]! += weights[at]! * value;
    totals[at % period]! += weights[at]!;
  }
  return Float64Array.from({ length: detrended.length + 2 * period }, (_, at) => {
    const phase = at % period;
    return totals[phase]! > 0 ? sums[phase]! / totals[phase]! : 0;
  });
}

function robustWeights(remainder: Float64Array): Float64Array {
  const sizes = remainder.map(Math.abs);
  const border = 6 * median(sizes);
  return sizes.map((size) => {
    if (size <= 0.001 * border) return 1;
    return size <= 0.999 * border ? (1 - (size / border) ** 2) ** 2 : 0;
  });
}

/** The season of every phase of `period`. `values` needs two whole periods; shorter series have no season (zeros). */
export function periodicSeason(values: ArrayLike<number>, period: number): Float64Array {
  const n = values.length;
  if (n < 2 * period || period < 2) return new Float64Array(Math.max(1, period));
  const y = Float64Array.from(values);
  const trendWindow = nextOdd((1.5 * period) / (1 - 1.5 / (10 * n + 1)));
  const lowWindow = nextOdd(period);
  const flat = new Float64Array(n).fill(1);
  let [weights, trend, season]: Float64Array[] = [flat, new Float64Array(n), new Float64Array(n)] as const as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let round = 0; round <= outerRounds; round++) {
    const cycle = phaseMeans(
      y.map((one, at) => one - trend![at]!),
      weights!,
      period,
    );
    const low = loess(movingMean(movingMean(movingMean(cycle, period), period), 3), flat, lowWindow);
    season = Float64Array.from({ length: n }, (_, at) => cycle[at + period]! - low[at]!);
    trend = loess(
      y.map((one, at) => one - season![at]!),
      weights!,
      trendWindow,
    );
    weights = robustWeights(y.map((one, at) => one - season![at]! - trend![at]!));
  }
  const sums = new Float64Array(period);
  for (const [at, value] of season!.entries()) sums[at % period]! += value;
  return sums.map((sum, phase) => sum / Math.ceil((n - phase) / period));
}
