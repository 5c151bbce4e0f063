// The step from a plan to its campaign; and of campaigns that began with it, what is agreed beside what was planned.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { z } from 'zod';
import { type Campaign, campaignShape } from '../../src/campaign/contract.ts';
import type { PlanView } from '../../src/plan/contract-view.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showMoney } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import { useMoney } from './queries-work.ts';

/** What is agreed so far: the plan's money as it really is. */
function AgreedSoFar({ campaign }: { readonly campaign: Campaign }) {
  const { t, language } = useText();
  const money = useMoney(campaign.id);
  if (!money.data) return null;
  const { currency, agreed, offered, planned } = money.data;
  return (
    <span className="figure">
      <Link to="/campaigns/$campaignId" params={{ campaignId: campaign.id } as never}>
        {campaign.name}
      </Link>
      {': '}
      {showMoney(agreed, currency, language)} {t('work.agreed')} · {showMoney(offered, currency, language)}{' '}
      {t('work.offered')}
      {planned === null ? '' : ` · ${showMoney(planned, currency, language)} ${t('work.planned')}`}
    </span>
  );
}

export function StartFromPlan({ plan }: { readonly plan: PlanView }) {
  const { t } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: () => call('POST', '/campaigns/from-plan', campaignShape, { planId: plan.id, name: plan.name }),
    onSuccess: async (campaign) => {
      await queries.invalidateQueries({ queryKey: ['campaigns'] });
      void navigate({ to: '/campaigns/$campaignId', params: { campaignId: campaign.id } });
    },
  });
  const campaigns = useQuery({ queryKey: ['campaigns'], queryFn: () => get('/campaigns', z.array(campaignShape)) });
  const begun = (campaigns.data ?? []).filter((one) => one.planId === plan.id);
  return (
    <>
      {begun.map((one) => (
        <AgreedSoFar key={one.id} campaign={one} />
      ))}
      <Button
        type={plan.state === 'approved' ? 'primary' : 'default'}
        loading={start.isPending}
        onClick={() => start.mutate()}
      >
        {t('campaign.fromPlan')}
      </Button>
      {start.error ? <Problem error={start.error} /> : null}
    </>
  );
}
