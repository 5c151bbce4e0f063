// The plans of a brief that were kept, and the way to a new one.
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Grid, Select, Table, Tag } from 'antd';
import { useState } from 'react';
import type { Brief } from '../../src/brand/contract.ts';
import type { PlanSummary } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import styles from './plan.module.css';
import { useBriefs, usePlans } from './queries.ts';
import { showGap, showWhole, showWorth } from './worth.ts';

interface ListProps {
  readonly plans: readonly PlanSummary[];
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
}

function State({ plan }: { readonly plan: PlanSummary }) {
  const { t } = useText();
  return plan.state === 'approved' ? (
    <Tag color="green">✓ {t('plan.approved')}</Tag>
  ) : (
    <Tag>{t('plan.notApproved')}</Tag>
  );
}

function Choose({ plan, chosen, toggle }: Omit<ListProps, 'plans'> & { readonly plan: PlanSummary }) {
  const { t } = useText();
  return (
    <Checkbox
      aria-label={t('plan.chooseToCompare', { name: plan.name })}
      checked={chosen.includes(plan.id)}
      onChange={() => toggle(plan.id)}
    />
  );
}

function PlanLink({ plan }: { readonly plan: PlanSummary }) {
  return (
    <Link to="/plans/$planId" params={{ planId: plan.id }} className={styles.planName}>
      {plan.name}
    </Link>
  );
}

function PlanCards({ plans, chosen, toggle }: ListProps) {
  const { t, language } = useText();
  return (
    <ul className={styles.cards}>
      {plans.map((plan) => (
        <li key={plan.id}>
          <div className={styles.cardHead}>
            <PlanLink plan={plan} />
            <Choose plan={plan} chosen={chosen} toggle={toggle} />
          </div>
          <span className="muted">
            {t('plan.withUnit', {
              worth: showWorth(plan.value, plan.goal, plan.currency, language),
              unit: t(`plan.unit_${plan.goal}`),
            })}{' '}
            · {showWhole(plan.cost, plan.currency, language)} · {t('plan.nKols', { n: plan.kols })}
          </span>
          <span>
            <State plan={plan} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function PlanList({ plans, chosen, toggle }: ListProps) {
  const { t, language } = useText();
  const screens = Grid.useBreakpoint();
  const worth = (plan: PlanSummary) => showWorth(plan.value, plan.goal, plan.currency, language);
  if (screens.md === false) return <PlanCards plans={plans} chosen={chosen} toggle={toggle} />;
  return (
    <Table<PlanSummary>
      size="small"
      rowKey="id"
      pagination={{ pageSize: 20, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
      scroll={{ x: 820 }}
      dataSource={[...plans]}
      columns={[
        {
          title: t('plan.compareShort'),
          key: 'choose',
          width: 90,
          render: (_, plan) => <Choose plan={plan} chosen={chosen} toggle={toggle} />,
        },
        { title: t('plan.onePlan'), key: 'name', render: (_, plan) => <PlanLink plan={plan} /> },
        { title: t('plan.state'), key: 'state', render: (_, plan) => <State plan={plan} /> },
        {
          title: t('plan.worth'),
          key: 'worth',
          align: 'right',
          className: styles.number!,
          render: (_, plan) => worth(plan),
        },
        {
          title: t('plan.cost'),
          key: 'cost',
          align: 'right',
          className: styles.number!,
          render: (_, plan) => showWhole(plan.cost, plan.currency, language),
        },
        {
          title: t('plan.budget'),
          key: 'budget',
          align: 'right',
          className: styles.number!,
          render: (_, plan) => showWhole(plan.budget, plan.currency, language),
        },
        { title: t('plan.kolCountShort'), dataIndex: 'kols', align: 'right' },
        {
          title: t('plan.proof'),
          key: 'gap',
          align: 'right',
          className: styles.number!,
          render: (_, plan) => showGap(plan.gap, language, t('plan.optimalShort')),
        },
        {
          title: t('plan.made'),
          key: 'made',
          render: (_, plan) => [showMoment(plan.createdAt, language), plan.createdBy].filter(Boolean).join(' · '),
        },
      ]}
    />
  );
}

interface ActionsProps {
  readonly briefs: readonly Brief[];
  readonly brief: Brief;
  readonly chosen: readonly string[];
}

function Actions({ briefs, brief, chosen }: ActionsProps) {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <>
      <Select
        aria-label={t('plan.brief')}
        value={brief.id}
        style={{ minWidth: 240 }}
        options={briefs.map((one) => ({ value: one.id, label: `${one.brandName} · ${one.name}` }))}
        onChange={(id) => void navigate({ to: '/plans', search: { brief: id } as never })}
      />
      <Button
        disabled={chosen.length < 2}
        title={chosen.length < 2 ? t('plan.chooseTwo') : ''}
        onClick={() => void navigate({ to: '/plans/compare', search: { ids: chosen.join(',') } as never })}
      >
        {chosen.length < 2 ? t('plan.compareNone') : t('plan.compareChosen', { n: chosen.length })}
      </Button>
      <Button
        type="primary"
        onClick={() => void navigate({ to: '/plans/work/$briefId', params: { briefId: brief.id } })}
      >
        {t('plan.make')}
      </Button>
    </>
  );
}

export function PlansPage() {
  const { t } = useText();
  const search = useSearch({ strict: false }) as { brief?: string };
  const briefs = useBriefs();
  const brief = briefs.data?.find((one) => one.id === search.brief) ?? briefs.data?.[0];
  const plans = usePlans(brief?.id);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id].slice(-4)));
  return (
    <Page
      guide="plan"
      title={t('plan.title')}
      answers={t('plan.answers')}
      actions={brief ? <Actions briefs={briefs.data ?? []} brief={brief} chosen={chosen} /> : null}
    >
      <Loaded query={briefs}>
        {(all) =>
          all.length === 0 ? (
            <Empty text={t('plan.noBrief')} />
          ) : (
            <Loaded query={plans}>
              {(rows) =>
                rows.length === 0 ? (
                  <Empty text={t('plan.none')} />
                ) : (
                  <PlanList plans={rows} chosen={chosen} toggle={toggle} />
                )
              }
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  );
}
