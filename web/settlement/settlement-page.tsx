// Statements as documents, what waits, and the ledger behind them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Input, Space, Table } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Campaign } from '../../src/campaign/contract.ts';
import {
  type SettlementPreview,
  type SettlementView,
  settlementPreviewShape,
  settlementViewShape,
} from '../../src/settlement/contract-view.ts';
import { statementWords } from '../../src/settlement/statement-words.ts';
import { settlementWords } from '../../src/settlement/words.ts';
import type { Me } from '../account/session.ts';
import { call, get } from '../api.ts';
import { ChosenCampaign } from '../campaign/chosen.tsx';
import { type TextKey, useText } from '../text.ts';
import { showCount, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Problem, Section } from '../ui/page.tsx';
import { StatementSheet } from './statement-sheet.tsx';

const useSettlement = (campaign: Campaign) =>
  useQuery({
    queryKey: ['settlement', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/settlement`, settlementViewShape),
  });

/** The name of a period of this month that is not taken yet. */
function freeName(taken: ReadonlySet<string>): string {
  const month = new Date().toISOString().slice(0, 7);
  const names = [month, ...Array.from(taken, (_, index) => `${month}-${index + 2}`)];
  return names.find((name) => !taken.has(name)) ?? month;
}

function Close({ campaign }: { campaign: Campaign }) {
  const { t } = useText();
  const queries = useQueryClient();
  const settlement = useSettlement(campaign);
  const [written, write] = useState<string | null>(null);
  const id = written ?? freeName(new Set(settlement.data?.periods.map((one) => one.id)));
  const close = useMutation({
    mutationFn: () => call('POST', `/campaigns/${campaign.id}/periods`, settlementViewShape, { id }),
    onSuccess: () => {
      write(null);
      return queries.invalidateQueries();
    },
  });
  return (
    <>
      <Space.Compact>
        <Input
          value={id}
          onChange={(event) => write(event.target.value)}
          aria-label={t('settlement.periodName')}
          placeholder={t('settlement.periodName')}
          style={{ width: 140 }}
        />
        <Button type="primary" loading={close.isPending} onClick={() => close.mutate()}>
          {t('settlement.close')}
        </Button>
      </Space.Compact>
      {close.error ? <Problem error={close.error} /> : null}
    </>
  );
}

function Preview({ view }: { view: SettlementPreview }) {
  const { t, say, language } = useText();
  if (view.preview.length === 0) return null;
  const money = (key: 'fixed' | 'commission' | 'payable') => ({
    title: say(key === 'payable' ? statementWords.payable : settlementWords[key]),
    key,
    align: 'right' as const,
    render: (_: unknown, row: SettlementPreview['preview'][number]) =>
      showMoney(Number(row[key]), row.currency, language),
  });
  return (
    <Section title={t('settlement.preview')} aside={t('settlement.previewHint')}>
      <Table
        size="small"
        rowKey="kolId"
        pagination={false}
        scroll={{ x: 480 }}
        style={{ maxWidth: 860 }}
        dataSource={view.preview}
        columns={[
          { title: say(statementWords.kol), dataIndex: 'kolName' },
          { title: t('settlement.lines'), dataIndex: 'lines', align: 'right' },
          money('fixed'),
          money('commission'),
          money('payable'),
        ]}
      />
    </Section>
  );
}

function Waiting({ view }: { view: SettlementPreview }) {
  const { t, say, language } = useText();
  if (view.waiting.length === 0) return null;
  return (
    <Section title={t('settlement.waiting')}>
      {view.waiting.map(({ code, lines }) => (
        <p key={code}>
          {say(settlementWords[code])}: <span className="figure">{showCount(lines, language)}</span>{' '}
          <span className="muted">
            {view.unsettled
              .filter((one) => one.code === code)
              .slice(0, 8)
              .map((one) => `${one.order}/${one.line}`)
              .join(', ')}
          </span>
        </p>
      ))}
    </Section>
  );
}

/** Accounts that are not a KOL's, by their name in the ledger. */
const accountTexts: Readonly<Record<string, TextKey>> = {
  'expense:fixed': 'settlement.expense_fixed',
  'expense:commission': 'settlement.expense_commission',
  'expense:guarantee': 'settlement.expense_guarantee',
  'expense:returns': 'settlement.expense_returns',
  'expense:bonus': 'settlement.expense_bonus',
  'expense:service_fee': 'settlement.expense_service_fee',
  'platform:payable': 'settlement.platform',
  'tax:withheld': 'settlement.tax',
  bank: 'settlement.bank',
};

function Ledger({ view }: { view: SettlementView }) {
  const { t, language } = useText();
  if (view.balances.length === 0) return null;
  const names = new Map(
    view.statements.map((one) => [
      one.kolId.startsWith('agency:') ? `${one.kolId}:payable` : `kol:${one.kolId}:payable`,
      one.kolName,
    ]),
  );
  const titleOf = (account: string, balance: string) => {
    const text = accountTexts[account];
    if (text) return t(text);
    // Debts stand with a minus; what was paid and went back since is owed by the KOL.
    return t(BigInt(balance) > 0n ? 'settlement.owedBy' : 'settlement.owedTo', { kol: names.get(account) ?? account });
  };
  return (
    <Section
      title={t('settlement.ledger')}
      aside={view.periods[0] ? `${t('settlement.head')} ${view.periods[0].head.slice(0, 23)}…` : null}
    >
      <Table
        size="small"
        rowKey={(row) => `${row.account}${row.currency}`}
        pagination={false}
        style={{ maxWidth: 560 }}
        dataSource={view.balances}
        columns={[
          { title: t('settlement.account'), key: 'account', render: (_, row) => titleOf(row.account, row.balance) },
          {
            title: t('settlement.balance'),
            key: 'balance',
            align: 'right',
            render: (_, row) => showMoney(Number(row.balance), row.currency, language),
          },
        ]}
      />
    </Section>
  );
}

function Content({ campaign, ask }: { readonly campaign: Campaign; readonly ask: Ask }) {
  const { t } = useText();
  const settlement = useSettlement(campaign);
  const preview = useQuery({
    queryKey: ['settlement', campaign.id, 'preview'],
    queryFn: () => get(`/campaigns/${campaign.id}/settlement/preview`, settlementPreviewShape),
  });
  const isEmpty = settlement.data?.statements.length === 0 && preview.data?.preview.length === 0;
  return (
    <>
      {isEmpty ? <Empty text={t('settlement.none')} /> : null}
      <Loaded query={settlement}>
        {(view) =>
          view.statements.map((statement) => (
            <StatementSheet
              key={statement.id}
              campaign={campaign}
              statement={statement}
              ask={ask}
              nameOf={(kolId) => view.statements.find((one) => one.kolId === kolId)?.kolName ?? kolId}
            />
          ))
        }
      </Loaded>
      <Loaded query={preview}>
        {(view) => (
          <>
            <Preview view={view} />
            <Waiting view={view} />
          </>
        )}
      </Loaded>
      {settlement.data ? <Ledger view={settlement.data} /> : null}
    </>
  );
}

/** Payouts are those of all campaigns, and not for viewers. */
function Payouts() {
  const { t } = useText();
  const me = useQueryClient().getQueryData<Me | null>(['me']);
  const navigate = useNavigate();
  if (me?.role === 'viewer') return null;
  return <Button onClick={() => void navigate({ to: '/settlement/payouts' })}>{t('payout.title')}</Button>;
}

function Reconcile({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/settlement/reconcile', search: { campaign: campaign.id } as never });
  return <Button onClick={open}>{t('reconcile.title')}</Button>;
}

/** Asks an expert about a statement: drawn by the desk. */
type Ask = (title: string) => ReactNode;

export function SettlementPage({ ask }: { readonly ask: Ask }) {
  const { t } = useText();
  return (
    <ChosenCampaign
      guide="settlement"
      title={t('settlement.title')}
      answers={t('settlement.answers')}
      actions={(campaign) => (
        <>
          <Close key={campaign.id} campaign={campaign} />
          <Payouts />
          <Reconcile campaign={campaign} />
        </>
      )}
    >
      {(campaign) => <Content campaign={campaign} ask={ask} />}
    </ChosenCampaign>
  );
}
