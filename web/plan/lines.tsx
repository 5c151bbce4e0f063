// The lines of a plan: who, what is booked, what it costs, what it adds beyond the others. On a phone they are cards.
import { Link } from '@tanstack/react-router';
import { Grid, Table, type TableColumnsType, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import type { PlanLine } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { showCount, showMoney, showShare } from '../ui/format.ts';
import { Verdict } from '../ui/verdict.tsx';
import { showPieces } from './pieces.ts';
import styles from './plan.module.css';

interface LinesProps {
  readonly lines: readonly PlanLine[];
  readonly currency: string;
  /** Buttons of a line. */
  readonly actions?: (line: PlanLine) => ReactNode;
}

function Who({ line, hasVerdict = false }: { readonly line: PlanLine; readonly hasVerdict?: boolean }) {
  const { say } = useText();
  return (
    <Tooltip title={line.reasons.map((reason) => say(reason.text)).join(' · ')}>
      <span className={styles.who}>
        <Link to="/archive/$kolId" params={{ kolId: line.kolId }}>
          {line.name}
        </Link>
        <span className="muted">
          {say(platformTerms[line.platform])} · {say(tierTerms[line.tier])}
        </span>
        {hasVerdict ? <Verdict verdict={line.verdict} /> : null}
      </span>
    </Tooltip>
  );
}

function Cost({ line, currency }: { readonly line: PlanLine; readonly currency: string }) {
  const { t, language } = useText();
  const money = (amount: number) => showMoney(amount, currency, language);
  const isEstimated = line.priceSource === 'estimated';
  return (
    <span className={styles.who}>
      <span className={isEstimated ? 'estimate' : ''}>
        {money(line.cost)}
        {isEstimated ? <sup title={t('plan.estimated')}> ᵉ</sup> : null}
      </span>
      {line.commission === null || line.commission === 0 ? null : (
        <span className="muted">
          {t('plan.withCommission', { fee: money(line.fee), commission: money(line.commission) })}
        </span>
      )}
      {line.overComparables === null ? null : (
        <span className={styles.above}>{t('plan.above', { share: showShare(line.overComparables, language, 0) })}</span>
      )}
    </span>
  );
}

function useColumns({ currency, actions }: Omit<LinesProps, 'lines'>): TableColumnsType<PlanLine> {
  const { t, say, language } = useText();
  return [
    { title: t('plan.kol'), key: 'kol', render: (_, line) => <Who line={line} hasVerdict /> },
    {
      title: t('plan.booked'),
      key: 'booked',
      render: (_, line) => (
        <span className={styles.who}>
          <span>{showPieces(line.pieces, say)}</span>
          <span className="muted">{t(`plan.pay_${line.payKind}`)}</span>
        </span>
      ),
    },
    {
      title: t('plan.cost'),
      key: 'cost',
      align: 'right',
      render: (_, line) => <Cost line={line} currency={currency} />,
    },
    {
      title: t('plan.adds'),
      key: 'adds',
      align: 'right',
      render: (_, line) => (
        <Tooltip title={t('plan.addsHint', { alone: showCount(Math.round(line.alone), language) })}>
          <span className={styles.who}>
            <span>+{showCount(Math.round(line.adds), language)}</span>
            <span className="muted">{t('plan.shared', { share: showShare(line.overlap, language, 0) })}</span>
            {line.costPerNew === null ? null : (
              <span className="muted">
                {t('plan.perThousand', { cost: showMoney(line.costPerNew * 1_000, currency, language) })}
              </span>
            )}
          </span>
        </Tooltip>
      ),
    },
    ...(actions
      ? [{ title: t('plan.change'), key: 'act', render: (_: unknown, line: PlanLine) => actions(line) }]
      : []),
  ];
}

function Cards({ lines, currency, actions }: LinesProps) {
  const { t, say, language } = useText();
  return (
    <ul className={styles.cards}>
      {lines.map((line) => (
        <li key={line.accountId}>
          <div className={styles.cardHead}>
            <Who line={line} />
            <Verdict verdict={line.verdict} />
          </div>
          <span className="muted">{showPieces(line.pieces, say)}</span>
          <dl>
            <div>
              <dt>{t('plan.cost')}</dt>
              <dd>
                <Cost line={line} currency={currency} />
              </dd>
            </div>
            <div>
              <dt>{t('plan.adds')}</dt>
              <dd>+{showCount(Math.round(line.adds), language)}</dd>
            </div>
            <div>
              <dt>{t('plan.overlap')}</dt>
              <dd>{showShare(line.overlap, language, 0)}</dd>
            </div>
          </dl>
          {actions ? <div className={styles.cardActions}>{actions(line)}</div> : null}
        </li>
      ))}
    </ul>
  );
}

export function Lines(props: LinesProps) {
  const screens = Grid.useBreakpoint();
  const columns = useColumns(props);
  if (screens.md === false) return <Cards {...props} />;
  return (
    <Table<PlanLine>
      size="small"
      rowKey="accountId"
      pagination={{ pageSize: 50, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
      scroll={{ x: 620 }}
      dataSource={[...props.lines]}
      columns={columns}
    />
  );
}
