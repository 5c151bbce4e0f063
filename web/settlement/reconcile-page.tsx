// Our settlement and the marketplace's, order by order: what it comes to, what differs, why, and what to do.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Grid, Segmented, Table } from 'antd';
import { useState } from 'react';
import type { Campaign } from '../../src/campaign/contract.ts';
import { type DifferenceView, type Reconciliation, reconciliationShape } from '../../src/settlement/contract-market.ts';
import { differenceWords, marketWords, reasonWords } from '../../src/settlement/words-market.ts';
import type { Me } from '../account/session.ts';
import { get } from '../api.ts';
import { ChosenCampaign } from '../campaign/chosen.tsx';
import { useText } from '../text.ts';
import { showCount, showDay, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Section } from '../ui/page.tsx';
import { MarketFile } from './market-file.tsx';
import styles from './payout.module.css';

/** Differences that the page asks for; files hold all. */
const mostListed = 500;

function useAmount() {
  const { language } = useText();
  return (amount: string | null, currency: string) =>
    amount === null ? '–' : showMoney(Number(amount), currency, language);
}

function Totals({ found }: { readonly found: Reconciliation }) {
  const { t, say, language } = useText();
  const money = useAmount();
  return (
    <Section title={t('reconcile.totals')}>
      <p className={styles.hint}>
        {t('reconcile.counted', { orders: found.orders, equal: found.equal, different: found.different })}
      </p>
      {found.totals.length === 0 ? null : (
        <Table
          size="small"
          rowKey={(one) => `${one.code} ${one.currency}`}
          pagination={false}
          style={{ maxWidth: 640 }}
          dataSource={found.totals}
          columns={[
            { title: say(marketWords.what), key: 'what', render: (_, one) => say(differenceWords[one.code]) },
            {
              title: t('reconcile.orders'),
              key: 'orders',
              align: 'right',
              render: (_, one) => showCount(one.orders, language),
            },
            {
              title: say(marketWords.difference),
              key: 'difference',
              align: 'right',
              render: (_, one) => money(one.difference, one.currency),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** Both figures: amounts, or the period and the day where these differ. */
function Figures({ one, side }: { readonly one: DifferenceView; readonly side: 'ours' | 'theirs' }) {
  const { language } = useText();
  const money = useAmount();
  if (one.code !== 'period') return money(one[side], one.currency);
  if (side === 'ours') return one.ourPeriod ?? '–';
  return one.theirDay === null ? '–' : showDay(one.theirDay, language);
}

/** The likely reason and what to do. */
function Why({ one }: { readonly one: DifferenceView }) {
  const { say } = useText();
  const { why, mend } = reasonWords[one.reason];
  return (
    <>
      <div>{say(why)}</div>
      <div className="muted">{say(mend)}</div>
    </>
  );
}

function List({ campaign, found }: { readonly campaign: Campaign; readonly found: Reconciliation }) {
  const { t, say, language } = useText();
  const isWide = Grid.useBreakpoint().md !== false;
  const money = useAmount();
  const path = `/api/v1/campaigns/${campaign.id}/reconciliation`;
  return (
    <>
      <div className={styles.files}>
        <a href={`${path}.xlsx?language=${language}`}>Excel</a>
        <a href={`${path}.csv?language=${language}`}>CSV</a>
      </div>
      <Table
        size="small"
        rowKey={(one) => `${one.order} ${one.code}`}
        pagination={{ pageSize: 50, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
        {...(isWide ? { scroll: { x: 900 } } : {})}
        dataSource={found.differences}
        columns={[
          {
            title: say(marketWords.order),
            key: 'order',
            render: (_, one) => (
              <>
                <span className={styles.id}>{one.order}</span>
                <div className="muted">{one.kols.join(' · ')}</div>
              </>
            ),
          },
          {
            title: say(marketWords.what),
            key: 'what',
            render: (_, one) => (
              <>
                {say(differenceWords[one.code])}
                {isWide ? null : <Why one={one} />}
              </>
            ),
          },
          {
            title: say(marketWords.ours),
            key: 'ours',
            align: 'right',
            render: (_, one) => <Figures one={one} side="ours" />,
          },
          {
            title: say(marketWords.theirs),
            key: 'theirs',
            align: 'right',
            render: (_, one) => <Figures one={one} side="theirs" />,
          },
          {
            title: say(marketWords.difference),
            key: 'difference',
            align: 'right',
            responsive: ['md'],
            render: (_, one) => money(one.difference, one.currency),
          },
          { title: say(marketWords.why), key: 'why', responsive: ['md'], render: (_, one) => <Why one={one} /> },
        ]}
      />
      {found.isWhole ? null : <p className="muted">{t('reconcile.more', { n: found.differences.length })}</p>}
    </>
  );
}

function Differences({ campaign, whole }: { readonly campaign: Campaign; readonly whole: Reconciliation }) {
  const { t, say } = useText();
  const [code, setCode] = useState<DifferenceView['code'] | ''>('');
  const chosen = useQuery({
    queryKey: ['reconciliation', campaign.id, code],
    queryFn: () =>
      get(`/campaigns/${campaign.id}/reconciliation?limit=${mostListed}&code=${code}`, reconciliationShape),
    enabled: code !== '',
  });
  const codes = [...new Set(whole.totals.map((one) => one.code))];
  if (codes.length === 0) return <Empty text={t('reconcile.equal')} />;
  return (
    <Section title={t('reconcile.list')}>
      <div className={styles.method}>
        <Segmented
          value={code}
          aria-label={say(marketWords.what)}
          onChange={setCode}
          options={[
            { value: '' as const, label: t('reconcile.all') },
            ...codes.map((value) => ({ value, label: say(differenceWords[value]) })),
          ]}
        />
      </div>
      {code === '' ? (
        <List campaign={campaign} found={whole} />
      ) : (
        <Loaded query={chosen}>{(found) => <List campaign={campaign} found={found} />}</Loaded>
      )}
    </Section>
  );
}

function Files({ found }: { readonly found: Reconciliation }) {
  const { t, language } = useText();
  return (
    <Section title={t('reconcile.files')}>
      {found.files.map((one) => (
        <p key={`${one.name} ${one.importedAt}`}>
          {one.name}{' '}
          <span className="muted">
            {t('reconcile.fileLine', {
              ...{ source: t(`reconcile.source_${one.source}`), kept: one.kept, rejected: one.rejected },
              ...{ by: one.importedBy, day: showDay(one.importedAt, language) },
            })}
          </span>
        </p>
      ))}
    </Section>
  );
}

function Content({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const whole = useQuery({
    queryKey: ['reconciliation', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/reconciliation?limit=${mostListed}`, reconciliationShape),
  });
  return (
    <Loaded query={whole}>
      {(found) =>
        found.files.length === 0 ? (
          <Empty text={t('reconcile.none')} />
        ) : (
          <>
            <Totals found={found} />
            <Differences campaign={campaign} whole={found} />
            <Files found={found} />
          </>
        )
      }
    </Loaded>
  );
}

export function ReconcilePage() {
  const { t } = useText();
  const me = useQueryClient().getQueryData<Me | null>(['me']);
  return (
    <ChosenCampaign
      guide="settlement"
      title={t('reconcile.title')}
      answers={t('reconcile.answers')}
      actions={(campaign) => (
        <>
          <Link to="/settlement">{t('reconcile.back')}</Link>
          {me?.role === 'viewer' ? null : <MarketFile key={campaign.id} campaign={campaign} />}
        </>
      )}
    >
      {(campaign) => <Content key={campaign.id} campaign={campaign} />}
    </ChosenCampaign>
  );
}
