// Plans of a brief: make one, look at it, change it, compare, start the campaign.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { type Brief, briefShape } from '../../src/brand/contract.ts';
import { type PlanSummary, type PlanView, planSummaryShape, planViewShape } from '../../src/plan/contract-view.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { Empty, Loaded, Page, Problem } from '../ui/page.tsx';
import { OtherPlans } from './other-plans.tsx';
import { PlanSheet } from './plan-sheet.tsx';

interface ActionsProps {
  readonly briefs: readonly Brief[];
  readonly brief: Brief;
  readonly choose: (id: string) => void;
  readonly make: () => void;
  readonly isPlanning: boolean;
}

function Actions({ briefs, brief, choose, make, isPlanning }: ActionsProps) {
  const { t } = useText();
  return (
    <>
      <Select
        aria-label={t('plan.brief')}
        value={brief.id}
        style={{ minWidth: 240 }}
        options={briefs.map((one) => ({ value: one.id, label: `${one.brandName} · ${one.name}` }))}
        onChange={choose}
      />
      <Button type="primary" loading={isPlanning} onClick={make}>
        {t('plan.make')}
      </Button>
    </>
  );
}

/** `next` is the step to a later stage. */
export function PlansPage({ next }: { readonly next: (plan: PlanView) => ReactNode }) {
  const { t } = useText();
  const search = useSearch({ strict: false }) as { brief?: string; plan?: string };
  const navigate = useNavigate();
  const queries = useQueryClient();
  const briefs = useQuery({ queryKey: ['briefs'], queryFn: () => get('/briefs', z.array(briefShape)) });
  const brief = briefs.data?.find((one) => one.id === search.brief) ?? briefs.data?.[0];
  const plans = useQuery({
    queryKey: ['plans', brief?.id],
    enabled: brief !== undefined,
    queryFn: () => get(`/plans?brief=${brief?.id}`, z.array(planSummaryShape)),
  });
  const chosen = plans.data?.find((one) => one.id === search.plan)?.id ?? plans.data?.[0]?.id;
  const show = (next: { brief?: string | undefined; plan?: string | undefined }) =>
    void navigate({ to: '/plans', search: next as never });
  const make = useMutation({
    mutationFn: (wishes: object) => call('POST', `/briefs/${brief?.id}/plans`, planViewShape, wishes),
    onSuccess: async (plan) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      show({ brief: plan.briefId, plan: plan.id });
    },
  });
  const shown = (rows: readonly PlanSummary[]) =>
    chosen ? (
      <>
        <PlanSheet
          key={chosen}
          planId={chosen}
          again={(wishes) => make.mutate(wishes)}
          isPlanning={make.isPending}
          next={next}
        />
        <OtherPlans plans={rows} chosen={chosen} choose={(plan) => show({ brief: brief?.id, plan })} />
      </>
    ) : (
      <Empty text={t('plan.none')} />
    );
  return (
    <Page
      title={t('plan.title')}
      answers={t('plan.answers')}
      actions={
        brief ? (
          <Actions
            briefs={briefs.data ?? []}
            brief={brief}
            choose={(id) => show({ brief: id })}
            make={() => make.mutate({})}
            isPlanning={make.isPending}
          />
        ) : null
      }
    >
      {make.error ? <Problem error={make.error} /> : null}
      <Loaded query={briefs}>
        {(all) =>
          all.length === 0 ? (
            <Empty text={t('plan.noBrief')} />
          ) : (
            <Loaded query={plans} rows={10}>
              {shown}
            </Loaded>
          )
        }
      </Loaded>
    </Page>
  );
}
