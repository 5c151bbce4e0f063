// The step from a plan to its campaign.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { campaignShape } from '../../src/campaign/contract.ts';
import type { PlanView } from '../../src/plan/contract-view.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';

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
  return (
    <>
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
