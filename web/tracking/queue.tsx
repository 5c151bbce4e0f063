// What of the shops' events waits or was refused: by reason, with advice, and “try again” for one or all.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Table, Tag } from 'antd';
import type { Campaign } from '../../src/campaign/contract.ts';
import { type Queue, queueShape, retriedShape } from '../../src/tracking/contract-source.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showCount, showMoment } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';

function useRetry(campaign: Campaign) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (which: { code?: string; sourceId?: string; eventId?: string }) =>
      call('POST', `/campaigns/${campaign.id}/order-queue/retry`, retriedShape, which),
    onSuccess: () => queries.invalidateQueries(),
  });
}

type Retry = ReturnType<typeof useRetry>;

function State({ state }: { readonly state: 'waiting' | 'refused' }) {
  const { t } = useText();
  return <Tag color={state === 'waiting' ? 'gold' : 'red'}>{t(`tracking.${state}`)}</Tag>;
}

function Reasons({ queue, retry }: { readonly queue: Queue; readonly retry: Retry }) {
  const { t, language } = useText();
  return (
    <Table
      size="small"
      rowKey="code"
      pagination={false}
      scroll={{ x: 640 }}
      dataSource={queue.reasons}
      expandable={{
        expandedRowRender: ({ code }) => (
          <Events events={queue.events.filter((one) => one.code === code)} retry={retry} />
        ),
      }}
      columns={[
        { title: '', dataIndex: 'state', width: 110, render: (state) => <State state={state} /> },
        {
          title: t('tracking.queueReason'),
          key: 'reason',
          render: (_, one) => (
            <>
              {one.title}
              <div className="muted">{one.advice}</div>
            </>
          ),
        },
        {
          title: t('tracking.events'),
          dataIndex: 'events',
          align: 'right',
          render: (n: number) => showCount(n, language),
        },
        {
          title: '',
          key: 'retry',
          align: 'right',
          render: (_, one) => (
            <Button size="small" loading={retry.isPending} onClick={() => retry.mutate({ code: one.code })}>
              {t('tracking.tryAgain')}
            </Button>
          ),
        },
      ]}
    />
  );
}

function Events({ events, retry }: { readonly events: Queue['events']; readonly retry: Retry }) {
  const { t, language } = useText();
  return (
    <Table
      size="small"
      rowKey={(one) => `${one.sourceId}/${one.eventId}`}
      pagination={{ pageSize: 10, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
      scroll={{ x: 600 }}
      dataSource={events}
      columns={[
        { title: t('tracking.orderOne'), key: 'order', render: (_, one) => one.orderId ?? one.eventId },
        { title: t('tracking.queueReason'), dataIndex: 'title' },
        { title: t('tracking.source'), dataIndex: 'sourceName' },
        { title: t('tracking.receivedAt'), key: 'at', render: (_, one) => showMoment(one.receivedAt, language) },
        { title: t('tracking.attempts'), dataIndex: 'attempts', align: 'right' },
        {
          title: '',
          key: 'retry',
          align: 'right',
          render: (_, { sourceId, eventId }) => (
            <Button size="small" type="link" onClick={() => retry.mutate({ sourceId, eventId })}>
              {t('tracking.tryAgain')}
            </Button>
          ),
        },
      ]}
    />
  );
}

function UnknownCodes({ queue }: { readonly queue: Queue }) {
  const { t, language } = useText();
  if (queue.unknownCodes.length === 0) return null;
  return (
    <p style={{ marginTop: 12 }}>
      {t('tracking.unknownCodes')}{' '}
      {queue.unknownCodes.slice(0, 12).map((one) => (
        <Tag key={one.code}>
          {one.code} × {showCount(one.orders, language)}
        </Tag>
      ))}
      <span className="muted">{t('tracking.unknownCodesHint')}</span>
    </p>
  );
}

/** Nothing is shown while everything could be used. */
export function OrderQueue({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const retry = useRetry(campaign);
  const queue = useQuery({
    queryKey: ['order-queue', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/order-queue`, queueShape),
    refetchInterval: 15_000,
  });
  const found = queue.data;
  if (!found || (found.reasons.length === 0 && found.unknownCodes.length === 0)) return null;
  return (
    <Section
      title={t('tracking.queue')}
      aside={
        found.reasons.length > 0 ? (
          <Button size="small" loading={retry.isPending} onClick={() => retry.mutate({})}>
            {t('tracking.tryAllAgain')}
          </Button>
        ) : null
      }
    >
      {retry.data ? (
        <Alert
          type={retry.data.left > 0 ? 'info' : 'success'}
          title={t('tracking.retried', retry.data)}
          style={{ marginBottom: 8 }}
        />
      ) : null}
      {retry.error ? <Problem error={retry.error} /> : null}
      {found.reasons.length > 0 ? <Reasons queue={found} retry={retry} /> : null}
      <UnknownCodes queue={found} />
    </Section>
  );
}
