// The areas of a result: a radar for the shape, bars for the values, against the last attempt and companies like it.
import { useMemo } from 'react';
import type { ResultView } from '../../src/brand/contract-assessment.ts';
import { useText } from '../text.ts';
import { usePalette } from '../theme.ts';
import { Chart } from '../ui/chart.tsx';
import { showDay } from '../ui/format.ts';
import styles from './assessment.module.css';

/** A long name in two lines: a radar leaves little room beside itself. */
function broken(name: string): string {
  if (name.length <= 12) return name;
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map((one) => one.index);
  const nearest = spaces.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return nearest === undefined ? name : `${name.slice(0, nearest)}\n${name.slice(nearest + 1)}`;
}

function useRadar(view: ResultView) {
  const { t, say, language } = useText();
  const palette = usePalette();
  return useMemo(() => {
    const { areas } = view.result;
    const middles = areas.map((area) => view.peers.areas.find((one) => one.area === area.id)?.middle ?? null);
    const series = [
      {
        name: t('assess.now'),
        value: areas.map((one) => one.score ?? 0),
        color: palette.accent,
        fill: 0.18,
        type: 'solid',
      },
      ...(view.previous
        ? [
            {
              name: t('assess.before', { day: showDay(view.previous.finishedAt.slice(0, 10), language) }),
              value: areas.map((one) => view.previous!.areas[one.id] ?? 0),
              ...{ color: palette.muted, fill: 0, type: 'dashed' },
            },
          ]
        : []),
      ...(middles.every((one) => one !== null)
        ? [{ name: t('assess.alike'), value: middles, color: palette.good, fill: 0, type: 'dotted' }]
        : []),
    ];
    return {
      legend: { bottom: 0, textStyle: { color: palette.ink }, selectedMode: false },
      radar: {
        indicator: areas.map((one) => ({ name: broken(say(one.name)), max: 100 })),
        ...{ radius: '58%', center: ['50%', '46%'], splitNumber: 4 },
        axisName: { color: palette.ink, lineHeight: 15 },
        splitLine: { lineStyle: { color: palette.line } },
        axisLine: { lineStyle: { color: palette.line } },
        splitArea: { show: false },
      },
      series: [
        {
          type: 'radar',
          symbolSize: 4,
          data: series.map(({ name, value, color, fill, type }) => ({
            ...{ name, value, itemStyle: { color }, lineStyle: { color, type, width: 2 } },
            ...(fill > 0 ? { areaStyle: { color, opacity: fill } } : {}),
          })),
        },
      ],
    };
  }, [view, t, say, language, palette]);
}

type Area = ResultView['result']['areas'][number];

function Bar({ area, view }: { readonly area: Area; readonly view: ResultView }) {
  const { t, say } = useText();
  const was = view.previous?.areas[area.id] ?? null;
  const peers = view.peers.areas.find((one) => one.area === area.id);
  const change = area.score === null || was === null ? null : Math.round(area.score) - Math.round(was);
  return (
    <div className={styles.bar}>
      <span>{say(area.name)}</span>
      <div className={styles.track}>
        {area.score === null ? null : <div className={styles.fill} style={{ width: `${area.score}%` }} />}
        {peers?.low != null && peers.high !== null ? (
          <div
            className={styles.band}
            style={{ left: `${peers.low}%`, width: `${Math.max(1, peers.high - peers.low)}%` }}
          />
        ) : null}
        {was === null ? null : <div className={styles.was} style={{ left: `${was}%` }} />}
      </div>
      {area.score === null ? (
        <span className="muted">{t('assess.answeredOf', { answered: area.answered, asked: area.asked })}</span>
      ) : (
        <strong className="figure">
          {Math.round(area.score)}
          {change === null || change === 0 ? null : (
            <span className="muted"> {change > 0 ? `+${change}` : `−${-change}`}</span>
          )}
        </strong>
      )}
    </div>
  );
}

function PeersLine({ peers }: Pick<ResultView, 'peers'>) {
  const { t } = useText();
  const text = !peers.isKnown
    ? t('assess.peersUnknown')
    : peers.areas.some((one) => one.middle !== null)
      ? t('assess.peers', { n: peers.companies })
      : t('assess.noPeers', { n: peers.companies, least: peers.least });
  return <p className="muted">{text}</p>;
}

export function Profile({ view }: { readonly view: ResultView }) {
  const { t, say } = useText();
  const option = useRadar(view);
  const told = view.result.areas.map((one) => `${say(one.name)} ${one.score === null ? '–' : Math.round(one.score)}`);
  return (
    <div className={styles.profile}>
      <Chart option={option} height={320} label={t('assess.radar', { areas: told.join(', ') })} />
      <div className={styles.bars}>
        {view.result.areas.map((area) => (
          <Bar key={area.id} area={area} view={view} />
        ))}
        <PeersLine peers={view.peers} />
      </div>
    </div>
  );
}
