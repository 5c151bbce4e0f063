// What was sold a day, what would have been, and the band around it.
import { useMemo } from 'react';
import type { Language } from '../../src/base/words.ts';
import type { LiftResult } from '../../src/tracking/contract-lift.ts';
import { useText } from '../text.ts';
import { type Palette, usePalette } from '../theme.ts';
import { Chart } from '../ui/chart.tsx';
import { bandSeries, dayAxes } from '../ui/day-chart.ts';
import { showCount, showDay } from '../ui/format.ts';

interface Words {
  readonly actual: string;
  readonly expected: string;
  readonly band: string;
}

function tipOf({ days }: LiftResult, words: Words, language: Language) {
  const byDay = new Map(days.map((day) => [day.day, day]));
  return (points: readonly { readonly axisValue: number }[]): string => {
    const at = points[0]?.axisValue;
    const day = at === undefined ? undefined : byDay.get(new Date(at).toISOString().slice(0, 10));
    if (day === undefined) return '';
    const { actual, expected, low, high } = day;
    const lines = [showDay(day.day, language)];
    if (actual !== null) lines.push(`${words.actual}: ${showCount(actual, language)}`);
    if (expected !== null) lines.push(`${words.expected}: ${showCount(expected, language)}`);
    if (low !== null && high !== null)
      lines.push(`${words.band}: ${showCount(low, language)} – ${showCount(high, language)}`);
    return lines.join('<br>');
  };
}

function seriesOf({ days }: LiftResult, palette: Palette) {
  const line = { type: 'line', showSymbol: false, silent: true };
  const first = days.find(({ isAfter }) => isAfter)?.day;
  const last = days.at(-1)?.day;
  const mark = {
    silent: true,
    itemStyle: { color: palette.accent, opacity: 0.08 },
    data: [[{ xAxis: first }, { xAxis: last }]],
  };
  // Nobody sells less than nothing.
  const bounds = days.map(({ day, low, high }) => ({ day, low: low === null ? null : Math.max(0, low), high }));
  return [
    ...bandSeries(bounds, palette, { opacity: 0 }),
    {
      ...line,
      lineStyle: { color: palette.muted, width: 1.5, type: 'dashed' },
      data: days.map(({ day, expected }) => [day, expected]),
    },
    {
      ...line,
      z: 5,
      lineStyle: { color: palette.accent, width: 2 },
      ...(first === undefined ? {} : { markArea: mark }),
      data: days.map(({ day, actual }) => [day, actual]),
    },
  ];
}

function optionOf(result: LiftResult, palette: Palette, language: Language, words: Words) {
  const { xAxis, yAxis } = dayAxes(palette, language, (value) => showCount(value, language));
  return {
    grid: { left: 56, right: 12, top: 12, bottom: 28 },
    tooltip: { trigger: 'axis', formatter: tipOf(result, words, language) },
    xAxis,
    yAxis: { ...yAxis, min: 0 },
    series: seriesOf(result, palette),
  };
}

export function LiftPicture({ result }: { readonly result: LiftResult }) {
  const { t, language } = useText();
  const palette = usePalette();
  const [actual, expected, band] = [t('insight.actual'), t('insight.expected'), t('insight.band')];
  const option = useMemo(
    () => optionOf(result, palette, language, { actual, expected, band }),
    [result, palette, language, actual, expected, band],
  );
  const hasBand = result.days.some(({ low }) => low !== null);
  const [from, to] = [result.days[0]?.day ?? result.from, result.to];
  const key = (colour: string, text: string) => (
    <span>
      <i
        aria-hidden
        style={{
          background: colour,
          display: 'inline-block',
          width: 14,
          height: 3,
          marginRight: 6,
          verticalAlign: 'middle',
        }}
      />
      {text}{' '}
    </span>
  );
  return (
    <figure style={{ margin: 0 }}>
      <Chart
        height={260}
        option={option}
        label={t('insight.pictureShown', { from: showDay(from, language), to: showDay(to, language) })}
      />
      <figcaption className="muted">
        {key(palette.accent, actual)}
        {hasBand ? key(palette.muted, expected) : null}
        {hasBand ? key(palette.none, band) : null}
      </figcaption>
    </figure>
  );
}
