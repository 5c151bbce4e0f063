// What is owed and approved, by method and currency: choose, see what it comes to, prepare the file.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Table } from 'antd';
import { useState } from 'react';
import { batchShape, type DuePayout } from '../../src/settlement/contract-batch.ts';
import type { Payer, PayoutMethod } from '../../src/settlement/contract-payee.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showCount, showMoney } from '../ui/format.ts';
import { Empty, Problem } from '../ui/page.tsx';
import { PayeeDrawer } from './details-drawer.tsx';
import styles from './payout.module.css';

const keyOf = (one: DuePayout) => JSON.stringify([one.campaignId, one.periodId, one.kolId]);

interface Group {
  readonly method: PayoutMethod;
  readonly currency: string;
  readonly rows: readonly DuePayout[];
}

/** Statements in no batch, by method and currency. */
function groupsOf(due: readonly DuePayout[]): Group[] {
  const groups = new Map<string, Group & { rows: DuePayout[] }>();
  for (const one of due) {
    if (one.method === null || one.batchId !== null) continue;
    const key = `${one.method} ${one.currency}`;
    const group = groups.get(key) ?? { method: one.method, currency: one.currency, rows: [] };
    group.rows.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function usePayee() {
  const [payee, setPayee] = useState<{ id: string; name: string } | null>(null);
  return {
    choose: (one: DuePayout) => setPayee({ id: one.kolId, name: one.kolName }),
    drawer: payee ? <PayeeDrawer payeeId={payee.id} name={payee.name} close={() => setPayee(null)} /> : null,
  };
}

function DueTable(props: {
  readonly rows: readonly DuePayout[];
  readonly chosen?: readonly string[];
  readonly choose?: (keys: string[]) => void;
}) {
  const { t, language } = useText();
  const payee = usePayee();
  const { rows, chosen, choose } = props;
  return (
    <>
      <div className={styles.wide}>
        <Table
          size="small"
          rowKey={keyOf}
          pagination={{ pageSize: 50, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
          dataSource={[...rows]}
          {...(chosen && choose
            ? { rowSelection: { selectedRowKeys: [...chosen], onChange: (keys) => choose(keys.map(String)) } }
            : {})}
          columns={[
            { title: t('payout.payee'), dataIndex: 'kolName' },
            {
              title: t('payout.amount'),
              key: 'amount',
              align: 'right',
              render: (_, one) => showMoney(Number(one.amount), one.currency, language),
            },
            { title: t('payout.account'), dataIndex: 'mask', render: (mask: string | null) => mask ?? '–' },
            {
              title: t('payout.campaign'),
              key: 'campaign',
              responsive: ['md'],
              render: (_, one) => `${one.campaignName} · ${one.periodId}`,
            },
            {
              title: '',
              key: 'change',
              align: 'right',
              render: (_, one) => (
                <Button size="small" onClick={() => payee.choose(one)}>
                  {t(one.method === null ? 'payout.enter' : 'payout.change')}
                </Button>
              ),
            },
          ]}
        />
      </div>
      {payee.drawer}
    </>
  );
}

function PrepareGroup({ group, hasPayer }: { readonly group: Group; readonly hasPayer: boolean }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [executeOn, setExecuteOn] = useState(() => new Date().toISOString().slice(0, 10));
  const { method, currency, rows } = group;
  const chosen = rows.filter((one) => !left.has(keyOf(one)));
  const total = chosen.reduce((sum, one) => sum + BigInt(one.amount), 0n);
  const prepare = useMutation({
    mutationFn: () => {
      const statements = chosen.map(({ campaignId, periodId, kolId }) => ({ campaignId, periodId, kolId }));
      return call('POST', '/payout-batches', batchShape, { method, executeOn, statements });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const facts = { n: showCount(chosen.length, language), total: showMoney(Number(total), currency, language) };
  return (
    <section className={styles.group}>
      <header>
        <h3>
          {t(`payout.${method}`)} · {currency}
        </h3>
        <span className="figure">{t('payout.chosen', facts)}</span>
      </header>
      <DueTable
        rows={rows}
        chosen={chosen.map(keyOf)}
        choose={(keys) => setLeft(new Set(rows.map(keyOf).filter((key) => !keys.includes(key))))}
      />
      <div className={styles.act}>
        <span className={styles.dated}>
          {t('payout.executeOn')}
          <Input
            type="date"
            aria-label={t('payout.executeOn')}
            value={executeOn}
            onChange={(event) => setExecuteOn(event.target.value)}
          />
        </span>
        <Button
          type="primary"
          disabled={chosen.length === 0 || !hasPayer || executeOn === ''}
          loading={prepare.isPending}
          onClick={() => prepare.mutate()}
        >
          {t('payout.prepare')}
        </Button>
        {hasPayer ? null : <span className={styles.warn}>{t('payout.noPayer')}</span>}
      </div>
      {prepare.error ? <Problem error={prepare.error} /> : null}
    </section>
  );
}

export function DuePayouts(props: { readonly due: readonly DuePayout[]; readonly payers: readonly Payer[] }) {
  const { t } = useText();
  const groups = groupsOf(props.due);
  const missing = props.due.filter((one) => one.method === null);
  const hasPayer = (method: PayoutMethod) =>
    method === 'bank' || props.payers.some((payer) => payer.method === method && payer.details !== null);
  if (groups.length === 0 && missing.length === 0) return <Empty text={t('payout.nothingDue')} />;
  return (
    <>
      {groups.map((group) => (
        <PrepareGroup key={`${group.method} ${group.currency}`} group={group} hasPayer={hasPayer(group.method)} />
      ))}
      {missing.length === 0 ? null : (
        <section className={styles.group}>
          <header>
            <h3>{t('payout.missing')}</h3>
            <span className="muted">{t('payout.missingHint')}</span>
          </header>
          <DueTable rows={missing} />
        </section>
      )}
    </>
  );
}
