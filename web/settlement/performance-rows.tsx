// How each KOL and each post is doing.
import { Link } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { formatTerms } from '../../src/base/terms.ts';
import type { Result } from '../../src/settlement/contract-result.ts';
import { useText } from '../text.ts';
import { showCount, showMoney } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';

function useColumns(currency: string) {
  const { t, language } = useText();
  type Key = 'visits' | 'clicks' | 'orders';
  type MoneyKey = 'net' | 'returned' | 'cost' | 'fee';
  const count = (key: Key) => ({
    title: t(`performance.${key}`),
    dataIndex: key,
    align: 'right' as const,
    render: (value: number) => showCount(value, language),
  });
  const money = (key: MoneyKey) => ({
    title: t(`performance.${key}`),
    dataIndex: key,
    align: 'right' as const,
    render: (value: number | null) => (value === null ? '–' : showMoney(value, currency, language)),
  });
  return { count, money };
}

export function ByKol({ result }: { readonly result: Result }) {
  const { t, language } = useText();
  const { count, money } = useColumns(result.currency);
  const [isAll, setAll] = useState(false);
  const seen = result.byKol.filter((row) => row.visits > 0 || row.orders > 0 || row.cost !== null);
  // Before anything came, all are shown.
  const quiet = seen.length === 0 ? 0 : result.byKol.length - seen.length;
  return (
    <Section title={t('performance.byKol')}>
      <Table
        size="small"
        rowKey="placementId"
        pagination={{ pageSize: 50, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 720 }}
        dataSource={isAll || seen.length === 0 ? result.byKol : seen}
        columns={[
          {
            title: t('performance.kol'),
            key: 'kol',
            render: (_, row) => (
              <Link
                to="/campaigns/$campaignId/touchpoints/$placementId"
                params={{ campaignId: result.campaignId, placementId: row.placementId } as never}
              >
                {row.kolName}
              </Link>
            ),
          },
          count('visits'),
          count('clicks'),
          count('orders'),
          money('net'),
          money('returned'),
          money('cost'),
          {
            title: t('performance.roas'),
            dataIndex: 'roas',
            align: 'right',
            render: (value: number | null) =>
              value === null
                ? '–'
                : value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
          },
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

export function ByPost({ result }: { readonly result: Result }) {
  const { t, say } = useText();
  const { count, money } = useColumns(result.currency);
  return (
    <Section title={t('performance.byPost')} aside={t('performance.byPostHint')}>
      {result.byPost.length === 0 ? (
        <p className="muted">{t('performance.byPostNone')}</p>
      ) : (
        <Table
          size="small"
          rowKey="deliverableId"
          pagination={{ pageSize: 50, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 720 }}
          dataSource={result.byPost}
          columns={[
            { title: t('performance.kol'), dataIndex: 'kolName' },
            {
              title: t('performance.post'),
              key: 'post',
              render: (_, row) => {
                const name = row.format in formatTerms ? say(formatTerms[row.format as 'video']) : row.format;
                return row.url ? (
                  <a href={row.url} target="_blank" rel="noreferrer">
                    {name}
                  </a>
                ) : (
                  name
                );
              },
            },
            count('visits'),
            count('clicks'),
            count('orders'),
            money('net'),
            money('returned'),
            money('fee'),
          ]}
        />
      )}
    </Section>
  );
}
