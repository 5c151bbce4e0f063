// The follower curve of an account, with the days that somebody wants to speak of.
import { useMemo } from 'react';
import { localeOf } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import { usePalette } from '../theme.ts';
import { Chart } from '../ui/chart.tsx';
import { showCount } from '../ui/format.ts';
import { Empty, Loaded } from '../ui/page.tsx';
import styles from './archive.module.css';
import { useSnapshots } from './queries.ts';

/** A stretch of days to mark: one that needs explaining, or one that is explained. */
export interface Mark {
  readonly from: string;
  readonly to: string;
  readonly isExplained: boolean;
}

const dayMs = 86_400_000;
const dayBefore = (day: string) => new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);

export function Growth({ accountId, marks }: { readonly accountId: string; readonly marks: readonly Mark[] }) {
  const { t, language } = useText();
  const palette = usePalette();
  const snapshots = useSnapshots(accountId);
  const option = useMemo(
    () => ({
      grid: { left: 64, right: 12, top: 12, bottom: 28 },
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => showCount(Number(value), language) },
      xAxis: {
        axisLabel: {
          hideOverlap: true,
          formatter: (value: number) =>
            new Date(value).toLocaleDateString(localeOf(language), { month: 'short', day: 'numeric' }),
        },
        type: 'time',
        axisLine: { lineStyle: { color: palette.line } },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value',
        scale: true,
        splitLine: { lineStyle: { color: palette.line } },
        axisLabel: { formatter: (value: number) => showCount(value, language) },
      },
      series: [
        {
          type: 'line',
          showSymbol: false,
          lineStyle: { color: palette.accent, width: 2 },
          itemStyle: { color: palette.accent },
          markArea: {
            silent: true,
            data: marks.map(({ from, to, isExplained }) => [
              { xAxis: dayBefore(from), itemStyle: { color: isExplained ? palette.good : palette.bad, opacity: 0.16 } },
              { xAxis: to },
            ]),
          },
          data: (snapshots.data ?? []).filter((one) => one.followers !== null).map((one) => [one.day, one.followers]),
        },
      ],
    }),
    [snapshots.data, marks, palette, language],
  );
  const has = (isExplained: boolean) => marks.some((mark) => mark.isExplained === isExplained);
  return (
    <Loaded query={snapshots} rows={4}>
      {(days) =>
        days.length < 2 ? (
          <Empty text={t('archive.noGrowth')} />
        ) : (
          <figure className={styles.growth}>
            <Chart option={option} label={t('archive.growth')} />
            <figcaption className="muted">
              {has(false) ? <span data-mark="open">{t('archive.marked')}</span> : null}
              {has(true) ? <span data-mark="explained">{t('archive.explained')}</span> : null}
            </figcaption>
          </figure>
        )
      }
    </Loaded>
  );
}
