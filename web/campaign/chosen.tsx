// The campaign that a page is about: chosen in the address, the newest otherwise.
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { type Campaign, campaignShape } from '../../src/campaign/contract.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';

interface ChosenProps {
  readonly title: string;
  readonly guide: string;
  readonly answers: string;
  readonly actions?: (campaign: Campaign) => ReactNode;
  readonly children: (campaign: Campaign) => ReactNode;
}

export function ChosenCampaign({ title, guide, answers, actions, children }: ChosenProps) {
  const { t } = useText();
  const campaigns = useQuery({ queryKey: ['campaigns'], queryFn: () => get('/campaigns', z.array(campaignShape)) });
  const { campaign: wanted } = useSearch({ strict: false }) as { campaign?: string };
  const navigate = useNavigate();
  const chosen = campaigns.data?.find((one) => one.id === wanted) ?? campaigns.data?.[0];
  const select = chosen ? (
    <Select
      aria-label={t('campaign.title')}
      style={{ minWidth: 220 }}
      value={chosen.id}
      options={campaigns.data?.map((one) => ({ value: one.id, label: `${one.name} · ${one.brandName}` })) ?? []}
      onChange={(campaign) => void navigate({ to: '.', search: { campaign } as never })}
    />
  ) : null;
  return (
    <Page
      guide={guide}
      title={title}
      answers={answers}
      actions={
        <>
          {select}
          {chosen && actions ? actions(chosen) : null}
        </>
      }
    >
      <Loaded query={campaigns}>{() => (chosen ? children(chosen) : <Empty text={t('campaign.none')} />)}</Loaded>
    </Page>
  );
}
