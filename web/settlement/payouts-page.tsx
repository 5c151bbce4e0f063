// Payouts of all campaigns: what is due, batches with their files, how each is paid, and from which account.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Table } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { batchHeadShape, duePayoutShape } from '../../src/settlement/contract-batch.ts';
import {
  type Payee,
  type Payer,
  payeeShape,
  payerShape,
  type ShownDetails,
} from '../../src/settlement/contract-payee.ts';
import type { Me } from '../account/session.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Empty, Loaded, Page, Section } from '../ui/page.tsx';
import { PayeeDrawer, PayerDrawer } from './details-drawer.tsx';
import { DuePayouts } from './due-payouts.tsx';
import styles from './payout.module.css';
import { PayoutBatches } from './payout-batches.tsx';

function useShown() {
  const { t, language } = useText();
  return {
    account: (details: ShownDetails | null) => (details ? `${t(`payout.${details.method}`)} ${details.mask}` : '–'),
    since: (details: ShownDetails | null) =>
      details ? `${details.savedBy}, ${showDay(details.savedAt, language)}` : '',
  };
}

function Payers({ payers }: { readonly payers: readonly Payer[] }) {
  const { t } = useText();
  const shown = useShown();
  const [chosen, setChosen] = useState<Payer | null>(null);
  return (
    <>
      <Table
        size="small"
        rowKey="method"
        pagination={false}
        style={{ maxWidth: 720 }}
        dataSource={[...payers]}
        columns={[
          {
            title: t('payout.method'),
            dataIndex: 'method',
            render: (method: Payer['method']) => t(`payout.${method}`),
          },
          { title: t('payout.account'), key: 'account', render: (_, one) => one.details?.mask ?? '–' },
          {
            title: '',
            key: 'since',
            responsive: ['md'],
            render: (_, one) => <span className="muted">{shown.since(one.details)}</span>,
          },
          {
            title: '',
            key: 'change',
            align: 'right',
            render: (_, one) => (
              <Button size="small" onClick={() => setChosen(one)}>
                {t(one.details ? 'payout.change' : 'payout.enter')}
              </Button>
            ),
          },
        ]}
      />
      {chosen ? <PayerDrawer payer={chosen} close={() => setChosen(null)} /> : null}
    </>
  );
}

function Payees({ payees }: { readonly payees: readonly Payee[] }) {
  const { t } = useText();
  const shown = useShown();
  const [chosen, setChosen] = useState<Payee | null>(null);
  return (
    <>
      <Table
        size="small"
        rowKey="payeeId"
        pagination={{ pageSize: 20, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
        style={{ maxWidth: 720 }}
        dataSource={[...payees]}
        columns={[
          { title: t('payout.payee'), dataIndex: 'name' },
          { title: t('payout.account'), key: 'account', render: (_, one) => shown.account(one.details) },
          {
            title: '',
            key: 'since',
            responsive: ['md'],
            render: (_, one) => <span className="muted">{shown.since(one.details)}</span>,
          },
          {
            title: '',
            key: 'change',
            align: 'right',
            render: (_, one) => (
              <Button size="small" onClick={() => setChosen(one)}>
                {t(one.details ? 'payout.change' : 'payout.enter')}
              </Button>
            ),
          },
        ]}
      />
      {chosen ? <PayeeDrawer payeeId={chosen.payeeId} name={chosen.name} close={() => setChosen(null)} /> : null}
    </>
  );
}

function Content() {
  const { t } = useText();
  const due = useQuery({ queryKey: ['payouts-due'], queryFn: () => get('/payouts/due', z.array(duePayoutShape)) });
  const batches = useQuery({
    queryKey: ['payout-batches'],
    queryFn: () => get('/payout-batches', z.array(batchHeadShape)),
  });
  const payers = useQuery({ queryKey: ['payers'], queryFn: () => get('/payers', z.array(payerShape)) });
  const payees = useQuery({ queryKey: ['payees'], queryFn: () => get('/payees', z.array(payeeShape)) });
  return (
    <>
      <Section title={t('payout.due')}>
        <p className={`muted ${styles.hint}`}>{t('payout.dueHint')}</p>
        <Loaded query={due}>{(rows) => <DuePayouts due={rows} payers={payers.data ?? []} />}</Loaded>
      </Section>
      <Section title={t('payout.batches')}>
        <p className={`muted ${styles.hint}`}>{t('payout.batchesHint')}</p>
        <Loaded query={batches}>{(heads) => <PayoutBatches batches={heads} />}</Loaded>
      </Section>
      <Section title={t('payout.payees')}>
        <Loaded query={payees}>{(rows) => <Payees payees={rows} />}</Loaded>
      </Section>
      <Section title={t('payout.payers')}>
        <p className={`muted ${styles.hint}`}>{t('payout.payersHint')}</p>
        <Loaded query={payers}>{(rows) => <Payers payers={rows} />}</Loaded>
      </Section>
    </>
  );
}

export function PayoutsPage() {
  const { t } = useText();
  const me = useQueryClient().getQueryData<Me | null>(['me']);
  return (
    <Page
      title={t('payout.title')}
      answers={t('payout.answers')}
      actions={<Link to="/settlement">{t('payout.back')}</Link>}
    >
      {me?.role === 'viewer' ? <Empty text={t('payout.managersOnly')} /> : <Content />}
    </Page>
  );
}
