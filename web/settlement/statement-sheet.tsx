// One statement, looking like the document it is; every amount stands above the lines it is made of.
import { useQuery } from '@tanstack/react-query';
import { Table } from 'antd';
import type { ReactNode } from 'react';
import { say as fill, languages } from '../../src/base/words.ts';
import type { Campaign } from '../../src/campaign/contract.ts';
import { type StatementView, statementViewShape } from '../../src/settlement/contract-view.ts';
import { showBps, tellReason } from '../../src/settlement/document.ts';
import { fixedParts } from '../../src/settlement/fixed-parts.ts';
import { statementWords } from '../../src/settlement/statement-words.ts';
import { settlementWords } from '../../src/settlement/words.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showMoney } from '../ui/format.ts';
import styles from './settlement.module.css';
import { StatementSteps } from './statement-steps.tsx';

/** The parts of the total that are not zero, with their sign. */
function partsOf(statement: StatementView): readonly (readonly [keyof typeof settlementWords, bigint])[] {
  const { agency, shares } = statement;
  const { fees, killFees } = fixedParts(statement);
  const parts = [
    ['fixed', fees],
    ['killFee', killFees],
    ['commission', BigInt(statement.commission)],
    ['capCut', -BigInt(statement.capCut)],
    ['bonus', BigInt(statement.bonus)],
    ['guaranteeTopUp', BigInt(statement.guaranteeTopUp)],
    ['returns', BigInt(statement.returns)],
    ['agencyShare', -BigInt(agency?.amount ?? 0)],
    ['shares', shares.reduce((sum, one) => sum + BigInt(one.amount), 0n)],
    ['carried', BigInt(statement.carried)],
  ] as const;
  return parts.filter(([, amount]) => amount !== 0n);
}

function Sums({ statement }: { statement: StatementView }) {
  const { say, language } = useText();
  const money = (amount: string | bigint) => showMoney(Number(amount), statement.currency, language);
  const withheld = BigInt(statement.withheld);
  const row = (label: string, amount: string | bigint, isTotal = false) => (
    <div key={label} className={isTotal ? styles.total : undefined}>
      <dt>{label}</dt>
      <dd>{money(amount)}</dd>
    </div>
  );
  return (
    <dl className={styles.sums}>
      {partsOf(statement).map(([part, amount]) => row(say(settlementWords[part]), amount))}
      {row(say(statementWords.total), statement.total, true)}
      {row(say(statementWords.payable), statement.payable, true)}
      {withheld === 0n ? null : (
        <>
          {row(say(settlementWords.withheld), -withheld)}
          {row(say(settlementWords.paidOut), BigInt(statement.payable) - withheld, true)}
        </>
      )}
      {statement.serviceFee === '0' ? null : row(say(settlementWords.serviceFee), statement.serviceFee)}
    </dl>
  );
}

function Lines({ path, statement }: { readonly path: string; readonly statement: StatementView }) {
  const { say, language } = useText();
  const whole = useQuery({
    queryKey: ['statement', path],
    queryFn: () => get(path, statementViewShape),
    enabled: statement.lineCount > 0,
  });
  const money = (amount: string) => showMoney(Number(amount), statement.currency, language);
  if (statement.lineCount === 0) return <p className="muted">{say(statementWords.noLines)}</p>;
  return (
    <Table
      size="small"
      rowKey={(line) => `${line.order}/${line.line}/${line.refund ?? ''}`}
      pagination={{ pageSize: 10, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
      scroll={{ x: 560 }}
      loading={whole.isPending}
      dataSource={whole.data?.lines ?? []}
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
                  {say(statementWords.conversion)}{' '}
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

/** An agency's shares of its KOLs' statements. */
function Shares({ statement, nameOf }: Pick<SheetProps, 'statement' | 'nameOf'>) {
  const { say, language } = useText();
  return (
    <Table
      size="small"
      rowKey="kol"
      pagination={{ pageSize: 10, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
      dataSource={statement.shares}
      columns={[
        { title: say(statementWords.kol), key: 'kol', render: (_, { kol }) => nameOf(kol) },
        {
          title: say(statementWords.share),
          key: 'amount',
          align: 'right',
          render: (_, { amount }) => showMoney(Number(amount), statement.currency, language),
        },
      ]}
    />
  );
}

interface SheetProps {
  readonly campaign: Campaign;
  readonly statement: StatementView;
  /** Names of KOLs with a statement. */
  readonly nameOf: (kolId: string) => string;
  readonly ask: (title: string) => ReactNode;
}

export function StatementSheet({ campaign, statement, nameOf, ask }: SheetProps) {
  const { say, t, language } = useText();
  const path = `/campaigns/${campaign.id}/statements/${encodeURIComponent(statement.periodId)}/${encodeURIComponent(statement.kolId)}`;
  return (
    <article className={styles.sheet} aria-label={`${statement.periodId} · ${statement.kolName}`}>
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
          <a href={`/api/v1${path}/statement.xlsx?language=${language}`}>Excel</a>
          <a href={`/api/v1${path}/statement.csv?language=${language}`}>CSV</a>
          {languages.map((one) => (
            <a key={one} href={`/api/v1${path}/statement.pdf?language=${one}`}>
              PDF {one}
            </a>
          ))}
          {ask(`${statement.kolName} · ${statement.periodId}`)}
        </div>
      </header>
      <Sums statement={statement} />
      {BigInt(statement.total) < 0n ? (
        <p className="muted">
          {t('settlement.carriesOver', { amount: showMoney(Number(statement.total), statement.currency, language) })}
        </p>
      ) : null}
      {statement.shares.length > 0 ? (
        <Shares statement={statement} nameOf={nameOf} />
      ) : (
        <Lines path={path} statement={statement} />
      )}
      <StatementSteps path={path} statement={statement} />
    </article>
  );
}
