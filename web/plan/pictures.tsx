// The plan as pictures: the best for every budget, where the money goes, which groups it reaches, who shares readers.
import { type ReactNode, useMemo } from 'react';
import type { Topic } from '../../src/base/id.ts';
import { platformTerms, tierTerms, topicTerms } from '../../src/base/terms.ts';
import type { Curve, PlanFigures, PlanLine } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { usePalette } from '../theme.ts';
import { Chart } from '../ui/chart.tsx';
import { showCount, showList, showShare } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';
import { reachedCells, shadesOf, spentBy, widthsOf } from './bars.ts';
import styles from './plan.module.css';
import { showChange, showWhole, showWorth } from './worth.ts';

type Drawn = PlanFigures & { readonly lines: readonly PlanLine[] };

function useCurveOption(curve: Curve, plan: PlanFigures) {
  const { t, language } = useText();
  const palette = usePalette();
  return useMemo(() => {
    const { currency, goal } = plan;
    const worth = (value: number) => showWorth(value, goal, currency, language);
    const money = (value: number) => showWhole(value, currency, language);
    const line = (name: string, pick: (point: Curve['points'][number]) => number, isBound: boolean) => ({
      type: 'line',
      name,
      showSymbol: false,
      data: curve.points.map((point) => [point.budget, pick(point)]),
      lineStyle: {
        width: isBound ? 1 : 2,
        type: isBound ? 'dashed' : 'solid',
        color: isBound ? palette.muted : palette.accent,
      },
      itemStyle: { color: isBound ? palette.muted : palette.accent },
    });
    return {
      grid: { left: 64, right: 32, top: 16, bottom: 28 },
      tooltip: {
        trigger: 'axis',
        axisPointer: { label: { formatter: ({ value }: { value: number }) => money(value) } },
        valueFormatter: (value: number | readonly number[]) => worth(typeof value === 'number' ? value : value[1]!),
        backgroundColor: palette.raised,
        borderColor: palette.line,
        textStyle: { color: palette.ink },
      },
      xAxis: {
        type: 'value',
        max: 'dataMax',
        splitNumber: 4,
        axisLabel: { formatter: money, color: palette.muted, hideOverlap: true },
        splitLine: { show: false },
      },
      yAxis: {
        type: 'value',
        axisLabel: { formatter: worth, color: palette.muted },
        splitLine: { lineStyle: { color: palette.line } },
      },
      series: [
        line(t('plan.curveBound'), (point) => point.bound, true),
        line(t('plan.curveBest'), (point) => point.value, false),
        {
          type: 'scatter',
          name: t('plan.thisPlan'),
          symbolSize: 12,
          itemStyle: { color: palette.accent },
          data: [[plan.budget, plan.value]],
        },
      ],
    };
  }, [curve, plan, language, palette, t]);
}

/** Names that a sentence can carry. */
const mostNames = 3;

function Steps({ curve, plan }: { readonly curve: Curve; readonly plan: PlanFigures }) {
  const { t, language } = useText();
  const listed = (names: readonly string[]) => showList(names.slice(0, mostNames), language);
  return (
    <ul className={styles.steps}>
      {curve.steps.map((step) => {
        const money = showWhole(Math.abs(step.money), plan.currency, language);
        const worth = showChange(step.value, plan.goal, plan.currency, language);
        const names = [
          step.added.length > 0 ? t('plan.stepIn', { names: listed(step.added) }) : null,
          step.dropped.length > 0 ? t('plan.stepOut', { names: listed(step.dropped) }) : null,
        ].filter((one) => one !== null);
        return (
          <li key={step.money}>
            {t(step.money > 0 ? 'plan.stepMore' : 'plan.stepLess', { money, worth, unit: t(`plan.unit_${plan.goal}`) })}
            {names.length > 0 ? <span className="muted"> {names.join(' · ')}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

export function BudgetCurve({ curve, plan }: { readonly curve: Curve; readonly plan: PlanFigures }) {
  const { t } = useText();
  const option = useCurveOption(curve, plan);
  if (curve.points.length === 0) return <p className="muted">{t('plan.noCurve')}</p>;
  return (
    <>
      <Chart option={option} height={230} label={t('plan.curve')} />
      <Steps curve={curve} plan={plan} />
    </>
  );
}

interface BarRow {
  readonly key: string;
  readonly label: string;
  readonly share: number;
  readonly text: string;
}

function Bars({ title, rows }: { readonly title: string; readonly rows: readonly BarRow[] }) {
  const widths = widthsOf(rows.map((row) => row.share));
  return (
    <div className={styles.hand}>
      <span className="muted">{title}</span>
      {rows.map((row, place) => (
        <div key={row.key} className={styles.bar}>
          <span>{row.label}</span>
          <i style={{ width: `${widths[place]}%` }} />
          <span className="figure">{row.text}</span>
        </div>
      ))}
    </div>
  );
}

/** Where the money goes: by tier and by platform. */
function Spend({ plan }: { readonly plan: Drawn }) {
  const { t, say, language } = useText();
  const rowsOf = <Key extends string>(
    sums: readonly (readonly [Key, number])[],
    label: (key: Key) => string,
  ): BarRow[] =>
    sums.map(([key, cost]) => ({
      ...{ key, label: label(key), share: cost },
      text: `${showWhole(cost, plan.currency, language)} · ${showShare(cost / Math.max(1, plan.cost), language, 0)}`,
    }));
  return (
    <div className={styles.pair}>
      <Bars
        title={t('plan.byTier')}
        rows={rowsOf(
          spentBy(plan.lines, ({ tier }) => tier),
          (key) => say(tierTerms[key]),
        )}
      />
      <Bars
        title={t('plan.byPlatform')}
        rows={rowsOf(
          spentBy(plan.lines, ({ platform }) => platform),
          (key) => say(platformTerms[key]),
        )}
      />
    </div>
  );
}

/** How much of each group of the target is reached. */
function Cells({ plan }: { readonly plan: PlanFigures }) {
  const { t, say, language } = useText();
  const { shown, none } = reachedCells(plan.cells);
  return (
    <>
      <Bars
        title={t('plan.cells')}
        rows={shown.map((cell) => ({
          key: `${cell.topic} ${cell.platform}`,
          label: `${say(topicTerms[cell.topic as Topic])} · ${say(platformTerms[cell.platform])}`,
          share: cell.reached,
          text: `${showCount(Math.round(cell.reached), language)} · ${showShare(cell.reached / cell.people, language)}`,
        }))}
      />
      {none > 0 ? <p className="muted">{t('plan.cellsNone', { n: none })}</p> : null}
    </>
  );
}

/** Row by column: the share of the row's people whom the column reaches too. */
function Overlaps({ plan }: { readonly plan: Drawn }) {
  const { t, language } = useText();
  const { accounts, shares } = plan.overlaps;
  if (accounts.length < 2) return <p className="muted">{t('plan.noOverlap')}</p>;
  const nameOf = (id: string) => plan.lines.find((line) => line.accountId === id)?.name ?? id;
  const shades = shadesOf(shares);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by the keyboard
    <section className={styles.matrix} tabIndex={0} aria-label={t('plan.overlaps')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('plan.overlapOf')}</th>
            {accounts.map((id, c) => (
              <th key={id} scope="col" title={nameOf(id)} aria-label={nameOf(id)}>
                {c + 1}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((row, r) => (
            <tr key={row}>
              <th scope="row" title={nameOf(row)}>
                <span className="muted">{r + 1}</span> <span className={styles.name}>{nameOf(row)}</span>
              </th>
              {accounts.map((column, c) => (
                <td key={column} style={{ '--share': shades[r]?.[c] ?? 0 } as React.CSSProperties}>
                  {r === c ? '·' : showShare(shares[r]?.[c] ?? 0, language, 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={styles.steps}>
        {plan.overlaps.seen.map((pair) => (
          <li key={`${pair.a} ${pair.b}`}>
            {t('plan.overlapSeen', {
              ...{ a: nameOf(pair.a), b: nameOf(pair.b), n: pair.common },
              share: showShare(pair.share, language, 0),
              low: showShare(pair.low, language, 0),
              high: showShare(pair.high, language, 0),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SpentProps {
  readonly plan: Drawn;
  /** The best for every budget, where it is known. */
  readonly curve: ReactNode;
}

/** What money does: the best for every budget, and where this plan's goes. */
export function Spent({ plan, curve }: SpentProps) {
  const { t } = useText();
  return (
    <div className={styles.pictures}>
      <Section title={t('plan.curve')}>{curve}</Section>
      <Section title={t('plan.spend')}>
        <Spend plan={plan} />
      </Section>
    </div>
  );
}

/** Whom the plan reaches: groups of the target, and who shares readers. */
export function Pictures({ plan }: { readonly plan: Drawn }) {
  const { t } = useText();
  return (
    <>
      <Section title={t('plan.groups')}>
        <Cells plan={plan} />
      </Section>
      <Section title={t('plan.overlaps')}>
        <Overlaps plan={plan} />
      </Section>
    </>
  );
}
