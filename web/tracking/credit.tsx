// What models make of the journeys of a campaign, beside what the policy pays for.
import { useQuery } from '@tanstack/react-query';
import { InputNumber, Table, Tag } from 'antd';
import { useState } from 'react';
import type { Campaign } from '../../src/campaign/contract.ts';
import type { ChannelCredit } from '../../src/tracking/contract-credit.ts';
import { type CampaignCredit, campaignCreditShape } from '../../src/tracking/contract-insight.ts';
import { creditWords } from '../../src/tracking/words-credit.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showCount } from '../ui/format.ts';
import { Empty, Loaded, Section } from '../ui/page.tsx';

const models = ['first', 'last', 'linear', 'shapley', 'markov', 'markovNulls'] as const;

function Models({
  credit,
  channels,
}: {
  readonly credit: CampaignCredit;
  readonly channels: readonly ChannelCredit[];
}) {
  const { t, language } = useText();
  const figure = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  const shown = models.filter((model) => channels.some(({ credits }) => credits[model] !== null));
  const paid = new Map(credit.channels.map((one) => [one.channel, one.paid]));
  return (
    <Table
      size="small"
      rowKey="channel"
      pagination={{ pageSize: 20, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 760 }}
      dataSource={[...channels]}
      columns={[
        {
          title: t('tracking.kol'),
          key: 'kol',
          render: (_, { channel, isFew }) => (
            <>
              {channel} {isFew ? <Tag>{t('insight.fewNote')}</Tag> : null}
            </>
          ),
        },
        {
          title: t('insight.paid'),
          key: 'paid',
          align: 'right',
          render: (_, { channel }) => showCount(paid.get(channel) ?? 0, language),
        },
        {
          title: t('insight.journeys'),
          key: 'journeys',
          align: 'right',
          render: (_, { journeys }) => showCount(journeys, language),
        },
        ...shown.map((model) => ({
          title: creditWords[model][language],
          key: model,
          align: 'right' as const,
          className: 'muted',
          render: (_: unknown, { credits }: ChannelCredit) =>
            credits[model] ? figure(credits[model].conversions) : '–',
        })),
        {
          title: t('insight.interval'),
          key: 'interval',
          align: 'right',
          className: 'muted',
          render: (_, { credits }) => {
            const { low, high } = credits.markovNulls ?? credits.markov;
            return low === null || high === null ? '–' : `${figure(low)} – ${figure(high)}`;
          },
        },
      ]}
    />
  );
}

function Told({ credit }: { readonly credit: CampaignCredit }) {
  const { t, language } = useText();
  if (credit.result === null) return <Empty text={t('insight.noJourneys')} />;
  const { channels, differing, notes } = credit.result;
  return (
    <>
      <p className="muted">
        {t('insight.ofOrders', {
          orders: showCount(credit.orders, language),
          untouched: showCount(credit.untouched, language),
        })}
      </p>
      <Models credit={credit} channels={channels} />
      {[...differing.map((one) => one.text), ...notes].map((one) => (
        <p key={one.en} className="muted" style={{ margin: '4px 0' }}>
          {one[language]}
        </p>
      ))}
    </>
  );
}

export function Credit({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const [days, setDays] = useState(30);
  const credit = useQuery({
    queryKey: ['credit', campaign.id, days],
    queryFn: () => get(`/campaigns/${campaign.id}/credit?days=${days}`, campaignCreditShape),
  });
  return (
    <Section
      title={
        <>
          {t('insight.credit')} <Tag>{t('insight.unpaid')}</Tag>
        </>
      }
      aside={
        <>
          {t('insight.lookBack')}{' '}
          <InputNumber
            size="small"
            min={1}
            max={365}
            controls={false}
            style={{ width: 56 }}
            aria-label={t('insight.lookBack')}
            value={days}
            onChange={(value) => setDays(value ?? 30)}
          />
        </>
      }
    >
      <Loaded query={credit}>{(one) => <Told credit={one} />}</Loaded>
    </Section>
  );
}
