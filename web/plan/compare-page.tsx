// Plans side by side: the figures that differ, and who is in which.
import { useQueries } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { type PlanView, planViewShape } from '../../src/plan/contract-view.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import styles from './plan.module.css';
import { showWhole, showWorth } from './worth.ts';

function useRows(plans: readonly PlanView[]) {
  const { t, language } = useText();
  const row = (label: string, cell: (plan: PlanView) => string) => ({ label, cells: plans.map(cell) });
  const band = ({ outcome, goal, currency }: PlanView) => {
    const of = goal === 'reach' ? outcome.reach : outcome[goal];
    return of ? `${showWorth(of.p10, goal, currency, language)} – ${showWorth(of.p90, goal, currency, language)}` : '–';
  };
  return [
    row(t('plan.goal'), (plan) => t(`plan.goal_${plan.goal}`)),
    row(t('plan.budget'), (plan) => showWhole(plan.budget, plan.currency, language)),
    row(t('plan.cost'), (plan) => showWhole(plan.cost, plan.currency, language)),
    row(t('plan.worth'), (plan) => showWorth(plan.value, plan.goal, plan.currency, language)),
    row(t('plan.bandShort'), band),
    row(t('plan.peopleShort'), (plan) => showWorth(plan.reach, 'reach', plan.currency, language)),
    row(t('plan.perThousandShort'), (plan) =>
      plan.reach > 0 ? showWhole((plan.cost / plan.reach) * 1_000, plan.currency, language) : '–',
    ),
    row(t('plan.proof'), (plan) => (plan.gap === null ? '–' : showShare(plan.gap, language, 2))),
    row(t('plan.kolCount'), (plan) => String(plan.kols)),
  ];
}

function Sheet({ plans }: { readonly plans: readonly PlanView[] }) {
  const { t, language } = useText();
  const rows = useRows(plans);
  const names = new Map(plans.flatMap((plan) => plan.lines.map((line) => [line.accountId, line] as const)));
  const inPlan = (plan: PlanView, id: string) => plan.lines.find((line) => line.accountId === id);
  const order = [...names].sort(
    ([a], [b]) => plans.filter((plan) => inPlan(plan, b)).length - plans.filter((plan) => inPlan(plan, a)).length,
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by the keyboard
    <section className={styles.compare} tabIndex={0} aria-label={t('plan.sideBySide')}>
      <table>
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
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {row.cells.map((cell, place) => (
                <td key={plans[place]!.id}>{cell}</td>
              ))}
            </tr>
          ))}
          {order.map(([id, line]) => (
            <tr key={id}>
              <th scope="row">{line.name}</th>
              {plans.map((plan) => {
                const own = inPlan(plan, id);
                return (
                  <td key={plan.id}>{own ? `${own.posts} × ${showWhole(own.cost, plan.currency, language)}` : '–'}</td>
                );
              })}
            </tr>
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
