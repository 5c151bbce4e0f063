// Clicks and orders of a campaign: the sums by KOL, links with QR, codes, shops, every order with its reason.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Table, Tag } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { type Campaign, placementShape } from '../../src/campaign/contract.ts';
import { orderViewShape, type Summary, summaryShape } from '../../src/tracking/contract.ts';
import { get } from '../api.ts';
import { ChosenCampaign } from '../campaign/chosen.tsx';
import { useText } from '../text.ts';
import { showCount, showMoment, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Section } from '../ui/page.tsx';
import { AttributionPolicy } from './attribution-policy.tsx';
import { Doors } from './doors.tsx';
import { ImportOrders } from './import-orders.tsx';
import { OrderQueue } from './queue.tsx';
import { Reason } from './reason.tsx';
import { WhereWhen } from './where-when.tsx';

function ByKol({ summary }: { summary: Summary }) {
  const { t, language } = useText();
  type Row = Summary['byKol'][number];
  const count = (key: 'people' | 'seen' | 'clicks' | 'orders') => ({
    title: t(`tracking.${key}`),
    dataIndex: key,
    align: 'right' as const,
    render: (value: number) => showCount(value, language),
  });
  const money = (key: 'net' | 'refunded') => ({
    title: t(`tracking.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, row: Row) => (row.currency ? showMoney(row[key], row.currency, language) : '–'),
  });
  const [isAll, setAll] = useState(false);
  const seen = summary.byKol.filter((row) => row.people > 0 || row.clicks > 0 || row.orders > 0);
  // Before anything came, all are shown.
  const quiet = seen.length === 0 ? 0 : summary.byKol.length - seen.length;
  return (
    <Section
      title={t('tracking.byKol')}
      aside={summary.unattributed > 0 ? t('tracking.unattributed', { n: summary.unattributed }) : null}
    >
      <Table
        size="small"
        rowKey="kolId"
        pagination={false}
        scroll={{ x: 560 }}
        dataSource={isAll || seen.length === 0 ? summary.byKol : seen}
        columns={[
          { title: t('tracking.kol'), dataIndex: 'kolName' },
          count('orders'),
          money('net'),
          money('refunded'),
          count('people'),
          count('seen'),
          count('clicks'),
        ]}
      />
      {quiet > 0 && !isAll ? (
        <Button type="link" style={{ padding: 0 }} onClick={() => setAll(true)}>
          {t('performance.quiet', { n: quiet })}
        </Button>
      ) : null}
    </Section>
  );
}

function Orders({ campaign }: { campaign: Campaign }) {
  const { t, language } = useText();
  const placements = useQuery({
    queryKey: ['placements', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/placements`, z.array(placementShape)),
  });
  const nameOf = (kolId: string) => placements.data?.find((one) => one.kolId === kolId)?.kolName ?? kolId;
  const orders = useQuery({
    queryKey: ['orders', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/orders`, z.array(orderViewShape)),
  });
  return (
    <Section title={t('tracking.orders')}>
      <Loaded query={orders}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={t('tracking.noOrders')} />
          ) : (
            <Table
              size="small"
              rowKey="key"
              scroll={{ x: 760 }}
              pagination={{ pageSize: 20, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
              dataSource={rows.flatMap((order) =>
                order.lines.map((line) => ({ key: `${order.id}/${line.id}`, order, line })),
              )}
              columns={[
                {
                  title: t('tracking.orders'),
                  key: 'id',
                  render: (_, { order, line }) => (
                    <>
                      {order.id} · {line.sku ?? line.product}{' '}
                      {order.isTest ? <Tag color="purple">{t('tracking.test')}</Tag> : null}
                      {order.exchangeOf ? <Tag>{t('tracking.added', { order: order.exchangeOf })}</Tag> : null}
                    </>
                  ),
                },
                {
                  title: '',
                  key: 'at',
                  render: (_, { order }) => <span className="muted">{showMoment(order.at, language)}</span>,
                },
                {
                  title: t('tracking.net'),
                  key: 'net',
                  align: 'right',
                  render: (_, { order, line }) =>
                    showMoney(line.gross - line.discount - line.refunded, order.currency, language),
                },
                { title: t('tracking.kol'), key: 'kol', render: (_, { line }) => line.kolName ?? '–' },
                {
                  title: t('tracking.reason'),
                  key: 'reason',
                  render: (_, { line }) => <Reason line={line} nameOf={nameOf} />,
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

function Content({ campaign }: { campaign: Campaign }) {
  const { t } = useText();
  const summary = useQuery({
    queryKey: ['summary', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/tracking`, summaryShape),
    refetchInterval: 5_000,
  });
  return (
    <>
      <OrderQueue campaign={campaign} />
      <Loaded query={summary}>
        {(one) => (
          <>
            {one.isComplete ? null : <p className="muted">{t('tracking.counting')}</p>}
            <ByKol summary={one} />
            <WhereWhen summary={one} />
          </>
        )}
      </Loaded>
      <Doors campaign={campaign} />
      <AttributionPolicy key={campaign.id} campaign={campaign} />
      <Orders campaign={campaign} />
    </>
  );
}

export function TrackingPage() {
  const { t } = useText();
  return (
    <ChosenCampaign
      guide="tracking"
      title={t('tracking.title')}
      answers={t('tracking.answers')}
      actions={(campaign) => (
        <>
          <Link to="/campaigns/$campaignId/performance" params={{ campaignId: campaign.id } as never}>
            {t('performance.title')}
          </Link>
          <Link to="/tracking/insight" search={{ campaign: campaign.id } as never}>
            {t('insight.title')}
          </Link>
          <Link to="/campaigns/$campaignId/touchpoints" params={{ campaignId: campaign.id } as never}>
            {t('touch.openAll')}
          </Link>
          <ImportOrders key={campaign.id} campaign={campaign} />
        </>
      )}
    >
      {(campaign) => <Content campaign={campaign} />}
    </ChosenCampaign>
  );
}
