// The follower curve with the band in which it was expected, and the stretches that the audit speaks of.
import { useMemo } from 'react';
import type { Curve as CurveOfAccount } from '../../src/audit/contract-curve.ts';
import type { StoredAudit } from '../../src/audit/contract-view.ts';
import { type Language, localeOf } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import { type Palette, usePalette } from '../theme.ts';
import { Chart } from '../ui/chart.tsx';
import { bandSeries, dayAxes } from '../ui/day-chart.ts';
import { showCount, showDay } from '../ui/format.ts';
import { Empty, Loaded } from '../ui/page.tsx';
import styles from './audit.module.css';
import { useCurve } from './queries.ts';

const dayMs = 86_400_000;
const dayBefore = (day: string) => new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);

interface Words {
  readonly line: string;
  readonly band: string;
}

function tipOf({ days }: CurveOfAccount, words: Words, language: Language) {
  const byDay = new Map(days.map((day) => [day.day, day]));
  return (points: readonly { readonly axisValue: number }[]): string => {
    const at = points[0]?.axisValue;
    const day = at === undefined ? undefined : byDay.get(new Date(at).toISOString().slice(0, 10));
    if (day === undefined) return '';
    const { followers, low, high } = day;
    const lines = [showDay(day.day, language)];
    if (followers !== null) lines.push(`${words.line}: ${showCount(followers, language)}`);
    if (low !== null && high !== null)
      lines.push(`${words.band}: ${showCount(low, language)} – ${showCount(high, language)}`);
    return lines.join('<br>');
  };
}

function optionOf(curve: CurveOfAccount, palette: Palette, language: Language, words: Words) {
  const values = curve.days.flatMap(({ followers, low, high }) => [followers, low, high].filter((one) => one !== null));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(1, (most - least) * 0.04);
  // 1.2万 five times says nothing: close counts are written out.
  const isClose = showCount(least, language) === showCount(least + (most - least) / 4, language);
  const tick = (value: number) => (isClose ? value.toLocaleString(localeOf(language)) : showCount(value, language));
  const { xAxis, yAxis } = dayAxes(palette, language, tick);
  return {
    grid: { left: 64, right: 12, top: 12, bottom: 28 },
    tooltip: { trigger: 'axis', formatter: tipOf(curve, words, language) },
    xAxis,
    yAxis: {
      ...yAxis,
      min: Math.max(0, Math.floor(least - room)),
      max: Math.ceil(most + room),
      axisLabel: { ...yAxis.axisLabel, showMinLabel: false, showMaxLabel: false },
    },
    series: [
      ...bandSeries(curve.days, palette, { color: palette.none, width: 3, opacity: 0.35 }),
      {
        type: 'line',
        showSymbol: false,
        z: 5,
        lineStyle: { color: palette.accent, width: 2 },
        itemStyle: { color: palette.accent },
        markArea: {
          silent: true,
          data: curve.stretches.map(({ from, to, isExplained }) => [
            { xAxis: dayBefore(from), itemStyle: { color: isExplained ? palette.good : palette.bad, opacity: 0.16 } },
            { xAxis: to },
          ]),
        },
        data: curve.days.filter(({ followers }) => followers !== null).map(({ day, followers }) => [day, followers]),
      },
    ],
  };
}

function Drawn({ curve }: { readonly curve: CurveOfAccount }) {
  const { t, language } = useText();
  const palette = usePalette();
  const [line, band] = [t('dossier.line'), t('dossier.bandShort')];
  const option = useMemo(
    () => optionOf(curve, palette, language, { line, band }),
    [curve, palette, language, line, band],
  );
  const hasBand = curve.days.some(({ low }) => low !== null);
  const has = (isExplained: boolean) => curve.stretches.some((one) => one.isExplained === isExplained);
  const [first, last] = [curve.days[0]!, curve.days.at(-1)!];
  const label = t('dossier.curveShown', { from: showDay(first.day, language), to: showDay(last.day, language) });
  return (
    <figure className={styles.curve}>
      <Chart option={option} label={label} />
      <figcaption className="muted">
        <span data-mark="line">{t('dossier.line')}</span>
        {hasBand ? <span data-mark="band">{t('dossier.band')}</span> : <span>{t('dossier.noBand')}</span>}
        {has(false) ? <span data-mark="open">{t('dossier.open')}</span> : null}
        {has(true) ? <span data-mark="explained">{t('dossier.explained')}</span> : null}
      </figcaption>
    </figure>
  );
}

export function Curve({ audit }: { readonly audit: StoredAudit }) {
  const { t } = useText();
  const curve = useCurve(audit.accountId, audit.id);
  return (
    <Loaded query={curve} rows={4}>
      {(one) =>
        one.days.filter(({ followers }) => followers !== null).length < 2 ? (
          <Empty text={t('dossier.noCurve')} />
        ) : (
          <Drawn curve={one} />
        )
      }
    </Loaded>
  );
}
