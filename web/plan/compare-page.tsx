// Plans side by side: the figures that differ, and who is in which.
import { useQueries } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type PlanView, planViewShape } from '../../src/plan/contract-view.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import { showPieces } from './pieces.ts';
import styles from './plan.module.css';
import { showBand, showGap, showWhole, showWorth } from './worth.ts';

function useRows(plans: readonly PlanView[]) {
  const { t, language } = useText();
  const row = (label: string, cell: (plan: PlanView) => string) => ({ label, cells: plans.map(cell) });
  return [
    row(t('plan.goal'), (plan) => t(`plan.goal_${plan.goal}`)),
    row(t('plan.budget'), (plan) => showWhole(plan.budget, plan.currency, language)),
    row(t('plan.cost'), (plan) => showWhole(plan.cost, plan.currency, language)),
    row(t('plan.worth'), (plan) =>
      t('plan.withUnit', {
        worth: showWorth(plan.value, plan.goal, plan.currency, language),
        unit: t(`plan.unit_${plan.goal}`),
      }),
    ),
    row(t('plan.bandShort'), (plan) => showBand(plan, language) ?? '–'),
    ...(plans.every((plan) => plan.goal === 'reach')
      ? []
      : [row(t('plan.peopleShort'), (plan) => showWorth(plan.reach, 'reach', plan.currency, language))]),
    row(t('plan.perThousandShort'), (plan) =>
      plan.reach > 0 ? showWhole((plan.cost / plan.reach) * 1_000, plan.currency, language) : '–',
    ),
    row(t('plan.proof'), (plan) => showGap(plan.gap, language, t('plan.optimalShort'))),
    row(t('plan.kolCountShort'), (plan) => String(plan.kols)),
  ];
}

interface RowProps {
  readonly label: string;
  readonly plans: readonly PlanView[];
  readonly cells: readonly string[];
}

/** One thing of all plans; where they agree it is pale, so that the eye finds where they differ. */
function Row({ label, plans, cells }: RowProps) {
  return (
    <tr className={cells.every((cell) => cell === cells[0]) ? 'muted' : ''}>
      <th scope="row">{label}</th>
      {cells.map((cell, place) => (
        <td key={plans[place]!.id}>{cell}</td>
      ))}
    </tr>
  );
}

function Sheet({ plans }: { readonly plans: readonly PlanView[] }) {
  const { t, say, language } = useText();
  const rows = useRows(plans);
  const names = new Map(plans.flatMap((plan) => plan.lines.map((line) => [line.accountId, line] as const)));
  const booked = (plan: PlanView, id: string) => {
    const own = inPlan(plan, id);
    return own ? `${showPieces(own.pieces, say)} · ${showWhole(own.cost, plan.currency, language)}` : '–';
  };
  const inPlan = (plan: PlanView, id: string) => plan.lines.find((line) => line.accountId === id);
  const order = [...names].sort(
    ([a], [b]) => plans.filter((plan) => inPlan(plan, b)).length - plans.filter((plan) => inPlan(plan, a)).length,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by the keyboard
    <section className={styles.compare} tabIndex={0} aria-label={t('plan.sideBySide')}>
      <table style={{ '--plans': plans.length } as React.CSSProperties}>
        <thead>
          <tr>
            <th scope="col">{t('plan.title')}</th>
            {plans.map((plan) => (
              <th key={plan.id} scope="col">
                <Link to="/plans/$planId" params={{ planId: plan.id }}>
                  {plan.name}
                </Link>
                {plan.state === 'approved' ? ' ✓' : ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.label} label={row.label} plans={plans} cells={row.cells} />
          ))}
          <tr>
            <th scope="rowgroup" colSpan={plans.length + 1}>
              {t('plan.inWhich')}
            </th>
          </tr>
          {order.map(([id, line]) => (
            <Row key={id} label={line.name} plans={plans} cells={plans.map((plan) => booked(plan, id))} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function PlanComparePage() {
  const { t } = useText();
  const { ids = '' } = useSearch({ strict: false }) as { ids?: string };
  const wanted = ids.split(',').filter(Boolean).slice(0, 4);
  const all = useQueries({
    queries: wanted.map((id) => ({ queryKey: ['plan', id], queryFn: () => get(`/plans/${id}`, planViewShape) })),
  });
  const waiting = all.find((one) => one.data === undefined);
  return (
    <Page title={t('plan.sideBySide')} answers={t('plan.sideAnswers')}>
      {wanted.length < 2 ? <Empty text={t('plan.chooseTwo')} /> : null}
      {wanted.length >= 2 && waiting ? <Loaded query={waiting}>{() => null}</Loaded> : null}
      {wanted.length >= 2 && !waiting ? <Sheet plans={all.map((one) => one.data!)} /> : null}
    </Page>
  );
}
