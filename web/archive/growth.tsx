// The follower curve of an account.
import { useMemo } from 'react';
import { localeOf } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import { usePalette } from '../theme.ts';
import { Chart } from '../ui/chart.tsx';
import { showCount } from '../ui/format.ts';
import { Empty, Loaded } from '../ui/page.tsx';
import styles from './archive.module.css';
import { useSnapshots } from './queries.ts';

export function Growth({ accountId }: { readonly accountId: string }) {
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
          data: (snapshots.data ?? []).filter((one) => one.followers !== null).map((one) => [one.day, one.followers]),
        },
      ],
    }),
    [snapshots.data, palette, language],
  );
  return (
    <Loaded query={snapshots} rows={4}>
      {(days) =>
        days.length < 2 ? (
          <Empty text={t('archive.noGrowth')} />
        ) : (
          <figure className={styles.growth}>
            <Chart option={option} label={t('archive.growth')} />
          </figure>
        )
      }
    </Loaded>
  );
}
