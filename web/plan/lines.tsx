// The lines of a plan: who, what is booked, what it costs, what it adds beyond the others. On a phone they are cards.
import { Link } from '@tanstack/react-router';
import { Button, Grid, Table, type TableColumnsType, Tooltip } from 'antd';
import { type ReactNode, useState } from 'react';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import type { PlanLine } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { showCount, showShare } from '../ui/format.ts';
import { Verdict } from '../ui/verdict.tsx';
import { showPieces } from './pieces.ts';
import styles from './plan.module.css';
import { showWhole } from './worth.ts';

interface LinesProps {
  readonly lines: readonly PlanLine[];
  readonly currency: string;
  /** Buttons of a line. */
  readonly actions?: (line: PlanLine) => ReactNode;
  /** What the buttons are for; changing the line where absent. */
  readonly actionsTitle?: string;
}

function Who({ line }: { readonly line: PlanLine }) {
  const { say } = useText();
  return (
    <Tooltip title={[line.name, ...line.reasons.map((reason) => say(reason.text))].join(' · ')}>
      <span className={styles.who}>
        <Link to="/archive/$kolId" params={{ kolId: line.kolId }} className={styles.name}>
          {line.name}
        </Link>
        <span className={`muted ${styles.number}`}>
          {say(platformTerms[line.platform])} · {say(tierTerms[line.tier])}
        </span>
      </span>
    </Tooltip>
  );
}

function Cost({ line, currency }: { readonly line: PlanLine; readonly currency: string }) {
  const { t, language } = useText();
  const money = (amount: number) => showWhole(amount, currency, language);
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

function useColumns({ currency, actions, actionsTitle }: Omit<LinesProps, 'lines'>): TableColumnsType<PlanLine> {
  const { t, say, language } = useText();
  return [
    {
      title: t('plan.kol'),
      key: 'kol',
      render: (_, line) => (
        <>
          <Who line={line} />
          <small>
            <Verdict verdict={line.verdict} />
          </small>
        </>
      ),
    },
    {
      title: t('plan.booked'),
      key: 'booked',
      render: (_, line) => (
        <span className={`${styles.who} ${styles.booked}`}>
          <span>{showPieces(line.pieces, say)}</span>
          <span className={`muted ${styles.number}`}>{t(`plan.pay_${line.payKind}`)}</span>
          <Tooltip title={t(`plan.basis_${line.basis}`, { n: line.forecastPosts })}>
            <span className="muted">
              {t('plan.viewsBand', {
                low: showCount(Math.round(line.viewsBand.p10), language),
                high: showCount(Math.round(line.viewsBand.p90), language),
              })}
            </span>
          </Tooltip>
        </span>
      ),
    },
    {
      title: t('plan.cost'),
      key: 'cost',
      align: 'right',
      className: styles.number!,
      render: (_, line) => <Cost line={line} currency={currency} />,
    },
    {
      title: t('plan.adds'),
      key: 'adds',
      align: 'right',
      className: styles.number!,
      render: (_, line) => (
        <Tooltip title={t('plan.addsHint', { alone: showCount(Math.round(line.alone), language) })}>
          <span className={styles.who}>
            <span>+{showCount(Math.round(line.adds), language)}</span>
            <span className="muted">{t('plan.shared', { share: showShare(line.overlap, language, 0) })}</span>
          </span>
        </Tooltip>
      ),
    },
    {
      title: t('plan.perThousandNew'),
      key: 'per',
      width: 84,
      align: 'right',
      className: styles.number!,
      render: (_, line) => (line.costPerNew === null ? '–' : showWhole(line.costPerNew * 1_000, currency, language)),
    },
    ...(actions
      ? [{ title: actionsTitle ?? t('plan.change'), key: 'act', render: (_: unknown, line: PlanLine) => actions(line) }]
      : []),
  ];
}

/** Cards that a phone shows before it is asked for the rest. */
const cardsAtFirst = 8;

function Cards({ lines, currency, actions }: LinesProps) {
  const { t, say, language } = useText();
  const [areAllShown, setAllShown] = useState(false);
  const isLong = lines.length > cardsAtFirst + 1 && !areAllShown;
  return (
    <>
      <ul className={styles.cards}>
        {(isLong ? lines.slice(0, cardsAtFirst) : lines).map((line) => (
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
                <dt>{t('plan.perThousandNew')}</dt>
                <dd>{line.costPerNew === null ? '–' : showWhole(line.costPerNew * 1_000, currency, language)}</dd>
              </div>
            </dl>
            {actions ? <div className={styles.cardActions}>{actions(line)}</div> : null}
          </li>
        ))}
      </ul>
      {isLong ? (
        <Button block style={{ marginTop: 10 }} onClick={() => setAllShown(true)}>
          {t('plan.showAll', { n: lines.length })}
        </Button>
      ) : null}
    </>
  );
}

export function Lines(props: LinesProps) {
  const screens = Grid.useBreakpoint();
  const columns = useColumns(props);
  if (props.lines.length === 0) return null;
  if (screens.md === false) return <Cards {...props} />;
  return (
    <Table<PlanLine>
      size="small"
      rowKey="accountId"
      pagination={{ pageSize: 50, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
      scroll={{ x: 700 }}
      dataSource={[...props.lines]}
      columns={columns}
    />
  );
}
