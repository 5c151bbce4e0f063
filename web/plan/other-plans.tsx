// The plans of a brief beside one another: what each costs, reaches, and how it differs from the one that is open.
import { Button, Table } from 'antd';
import type { PlanSummary } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { showCount, showMoment, showMoney, showShare } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';

interface OthersProps {
  readonly plans: readonly PlanSummary[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

export function OtherPlans({ plans, chosen, choose }: OthersProps) {
  const { t, language } = useText();
  const open = plans.find((plan) => plan.id === chosen);
  if (plans.length < 2 || !open) return null;
  const difference = (plan: PlanSummary) => {
    if (plan.id === chosen || open.reach === 0) return '–';
    const share = plan.reach / open.reach - 1;
    return `${share >= 0 ? '+' : '−'}${showShare(Math.abs(share), language)}`;
  };
  return (
    <Section title={t('plan.compare')}>
      <Table<PlanSummary>
        size="small"
        rowKey="id"
        pagination={{ pageSize: 10, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
        scroll={{ x: 640 }}
        dataSource={[...plans]}
        columns={[
          {
            title: t('plan.made'),
            key: 'made',
            render: (_, plan) => (
              <Button type={plan.id === chosen ? 'text' : 'link'} size="small" onClick={() => choose(plan.id)}>
                {plan.id === chosen ? t('plan.thisPlan') : showMoment(plan.createdAt, language)}
              </Button>
            ),
          },
          {
            title: t('plan.budget'),
            key: 'budget',
            align: 'right',
            render: (_, plan) => showMoney(plan.budget, plan.currency, language),
          },
          {
            title: t('plan.cost'),
            key: 'cost',
            align: 'right',
            render: (_, plan) => showMoney(plan.cost, plan.currency, language),
          },
          { title: t('plan.kol'), dataIndex: 'kols', align: 'right' },
          {
            title: t('plan.reach'),
            key: 'reach',
            align: 'right',
            render: (_, plan) => showCount(plan.reach, language),
          },
          { title: t('plan.difference'), key: 'difference', align: 'right', render: (_, plan) => difference(plan) },
          {
            title: t('plan.proof'),
            key: 'gap',
            align: 'right',
            render: (_, plan) => (plan.gap === null ? '–' : showShare(plan.gap, language, 2)),
          },
        ]}
      />
    </Section>
  );
}
