// What charts over days have in common: the axis of days, the axis of counts, and a band between two bounds.
import { type Language, localeOf } from '../../src/base/words.ts';
import type { Palette } from '../theme.ts';

/** Days below, round values at the left; `tick` writes a value. */
export function dayAxes(palette: Palette, language: Language, tick: (value: number) => string) {
  return {
    xAxis: {
      type: 'time',
      axisLabel: {
        color: palette.muted,
        hideOverlap: true,
        formatter: (value: number) =>
          new Date(value).toLocaleDateString(localeOf(language), { month: 'short', day: 'numeric' }),
      },
      axisLine: { lineStyle: { color: palette.line } },
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      splitLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.muted, formatter: tick },
    },
  };
}

export interface Bounds {
  readonly day: string;
  readonly low: number | null;
  readonly high: number | null;
}

/** Two lines on top of each other: the lower bound, and the width of the band filled. */
export function bandSeries(days: readonly Bounds[], palette: Palette, lineStyle: object) {
  const shared = { type: 'line', stack: 'band', stackStrategy: 'all', showSymbol: false, silent: true, lineStyle };
  return [
    { ...shared, data: days.map(({ day, low }) => [day, low]) },
    {
      ...shared,
      areaStyle: { color: palette.none, opacity: 0.3 },
      data: days.map(({ day, low, high }) => [day, low === null || high === null ? null : high - low]),
    },
  ];
}
