// What a follower series looks like in numbers, for the growth model (methods §1.2, step 6).
import type { DailyGrowth, GrowthModel, Residuals } from './matched-filter.ts';
import { seasonalEsd } from './seasonal-esd.ts';
import type { DailySeries } from './series.ts';
import { median, spread } from './statistics.ts';

/** Widths of the windows that are features, in days. */
export const featureWidths = [1, 3, 7, 14, 28] as const;
const week = 7;
const esdWish = { period: week, mostShare: 0.1, alpha: 0.05, direction: 'up' } as const;

export const growthFeatureNames = [
  ...featureWidths.map((width) => `z${width}`),
  ...featureWidths.map((width) => `excess${width}`),
  'loss',
  'days',
  'esd',
  'robust',
  'response',
  'base',
] as const;

/** The best window of a width: its z and its largest excess, each on its own. */
function strongest({ residual, variance }: Residuals, width: number): { z: number; excess: number } {
  let [sum, spread2, z, excess] = [0, 0, 0, 0];
  for (let day = 1; day < residual.length; day++) {
    sum += residual[day]!;
    spread2 += variance[day]!;
    if (day > width) {
      sum -= residual[day - width]!;
      spread2 -= variance[day - width]!;
    }
    if (day < width) continue;
    excess = Math.max(excess, sum);
    if (spread2 > 0) z = Math.max(z, sum / Math.sqrt(spread2));
  }
  return { z, excess };
}

/** Sum of the scores of growth rates that stand out among the days of their week. */
function esdSum(growth: ArrayLike<number>): number {
  return seasonalEsd(growth, esdWish).reduce((sum, { score }) => sum + Math.min(score, 50), 0);
}

/** The features in the order of `growthFeatureNames`; all finite. */
export function growthFeatures(
  series: DailySeries,
  growth: DailyGrowth,
  model: GrowthModel,
  residuals: Residuals,
): Float64Array {
  const windows = featureWidths.map((width) => strongest(residuals, width));
  const { residual, variance } = residuals;
  let [loss, days] = [0, 0];
  const rates: number[] = [];
  for (let day = 1; day < residual.length; day++) {
    const z = residual[day]! / Math.sqrt(variance[day]!);
    if (z < -3) loss -= residual[day]!;
    if (z > 4) days += 1;
    if (series.isObserved[day] === 1) rates.push(growth.growth[day]!);
  }
  const scale = Math.max(spread(rates), 1e-6);
  const middle = median(rates);
  const robust = rates.reduce((most, rate) => Math.max(most, (rate - middle) / scale), 0);
  return Float64Array.from([
    ...windows.map(({ z }) => Math.log1p(z)),
    ...windows.map(({ excess }) => Math.log(1e-4 + excess)),
    Math.log(1e-4 + loss),
    Math.log1p(days),
    Math.log1p(esdSum(rates)),
    Math.log1p(robust),
    Math.log(1e-4 + model.response),
    Math.log(model.base),
  ]);
}
