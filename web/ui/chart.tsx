// An ECharts picture that follows the theme and its container's size, with a sentence for those who cannot see it.
import { GraphChart, LineChart, RadarChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkPointComponent,
  RadarComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { usePalette } from '../theme.ts';

use([
  GraphChart,
  LineChart,
  RadarChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  RadarComponent,
  TooltipComponent,
  MarkAreaComponent,
  MarkPointComponent,
  SVGRenderer,
]);

export function Chart({
  option,
  height = 220,
  label,
}: {
  readonly option: EChartsCoreOption;
  readonly height?: number;
  readonly label: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const palette = usePalette();
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: 'svg' });
    chart.setOption({ animation: false, textStyle: { color: palette.muted }, ...option });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option, palette]);
  return <div ref={box} style={{ height, width: '100%' }} role="img" aria-label={label} />;
}
