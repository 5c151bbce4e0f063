// One statement, looking like the document it is; every amount stands above the lines it is made of.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Table } from 'antd';
import { say as fill, languages } from '../../src/base/words.ts';
import type { Campaign } from '../../src/campaign/contract.ts';
import { type StatementView, statementViewShape } from '../../src/settlement/contract-view.ts';
import { showBps, tellReason } from '../../src/settlement/document.ts';
import { statementWords } from '../../src/settlement/statement-words.ts';
import { settlementWords } from '../../src/settlement/words.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showMoney } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import styles from './settlement.module.css';

const parts = ['fixed', 'commission', 'guaranteeTopUp', 'capCut', 'returns', 'carried'] as const;

function Sums({ statement }: { statement: StatementView }) {
  const { say, language } = useText();
  const money = (amount: string | bigint) => showMoney(Number(amount), statement.currency, language);
  return (
    <dl className={styles.sums}>
      {parts
        .filter((part) => statement[part] !== '0')
        .map((part) => (
          <div key={part}>
            <dt>{say(settlementWords[part])}</dt>
            <dd>{money(part === 'capCut' ? -BigInt(statement[part]) : statement[part])}</dd>
          </div>
        ))}
      <div className={styles.total}>
        <dt>{say(statementWords.total)}</dt>
        <dd>{money(statement.total)}</dd>
      </div>
      <div className={styles.total}>
        <dt>{say(statementWords.payable)}</dt>
        <dd>{money(statement.payable)}</dd>
      </div>
    </dl>
  );
}

function Lines({ statement }: { statement: StatementView }) {
  const { say, language } = useText();
  const money = (amount: string) => showMoney(Number(amount), statement.currency, language);
  if (statement.lines.length === 0) return <p className="muted">{say(statementWords.noLines)}</p>;
  return (
    <Table
      size="small"
      rowKey={(line) => `${line.order}/${line.line}/${line.refund ?? ''}`}
      pagination={{ pageSize: 10, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
      scroll={{ x: 560 }}
      dataSource={statement.lines}
      columns={[
        { title: say(statementWords.order), key: 'order', render: (_, line) => `${line.order} / ${line.line}` },
        { title: say(statementWords.net), key: 'net', align: 'right', render: (_, line) => money(line.net) },
        {
          title: say(statementWords.rate),
          key: 'rate',
          align: 'right',
          render: (_, line) => showBps(line.bps, language),
        },
        {
          title: say(statementWords.commissionAmount),
          key: 'commission',
          align: 'right',
          render: (_, line) => money(line.commission),
        },
        {
          title: say(statementWords.reason),
          key: 'reason',
          render: (_, line) => (
            <>
              {tellReason(line, language)}
              {line.converted ? (
                <span className="muted">
                  {' '}
                  {`${line.converted.rate} (${line.converted.on}, ${line.converted.source})`}
                </span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

export function StatementSheet({
  campaign,
  statement,
}: {
  readonly campaign: Campaign;
  readonly statement: StatementView;
}) {
  const { t, say, language } = useText();
  const queries = useQueryClient();
  const path = `/campaigns/${campaign.id}/statements/${encodeURIComponent(statement.periodId)}/${encodeURIComponent(statement.kolId)}`;
  const pay = useMutation({
    mutationFn: () => call('POST', `${path}/payout`, statementViewShape),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <article className={styles.sheet}>
      <header>
        <div>
          <h2>
            {say(statementWords.title)} · {statement.kolName}
          </h2>
          <span className="muted">
            {fill(statementWords.period, language, {
              period: statement.periodId,
              day: showDay(statement.closedAt, language),
            })}
          </span>
        </div>
        <div className={styles.files}>
          <a href={`/api/v1${path}/statement.csv?language=${language}`}>CSV</a>
          {languages.map((one) => (
            <a key={one} href={`/api/v1${path}/statement.pdf?language=${one}`}>
              PDF {one}
            </a>
          ))}
        </div>
      </header>
      <Sums statement={statement} />
      <Lines statement={statement} />
      {pay.error ? <Problem error={pay.error} /> : null}
      {statement.paidAt ? (
        <p className={styles.paid}>
          ✓ {fill(statementWords.paid, language, { day: showDay(statement.paidAt, language) })}
        </p>
      ) : statement.payable === '0' ? null : (
        <Button loading={pay.isPending} onClick={() => pay.mutate()}>
          {t('settlement.pay')}
        </Button>
      )}
    </article>
  );
}
