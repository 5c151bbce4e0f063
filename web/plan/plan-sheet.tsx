// One plan: the figure that matters with its proof, the lines with what each adds, and how choosing by hand compares.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Button, InputNumber, Table, type TableColumnsType, Tooltip } from 'antd';
import { type ReactNode, useState } from 'react';
import { tiers } from '../../src/base/id.ts';
import { formatTerms, platformTerms, tierTerms } from '../../src/base/terms.ts';
import { type PlanLine, type PlanView, planViewShape } from '../../src/plan/contract-view.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showCount, showMoney, showShare } from '../ui/format.ts';
import { Loaded } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './plan.module.css';

function ByHand({ plan }: { plan: PlanView }) {
  const { t, language } = useText();
  const rows = [
    { key: 'thisPlan', value: plan.reach },
    { key: 'lowestPrice', value: plan.byHand.lowestPrice },
    { key: 'biggestNames', value: plan.byHand.biggestNames },
  ] as const;
  const most = Math.max(...rows.map((row) => row.value), 1);
  return (
    <div className={styles.hand}>
      <span className="muted">{t('plan.byHand')}</span>
      {rows.map((row) => (
        <div key={row.key} className={styles.bar}>
          <span>{t(`plan.${row.key}`)}</span>
          <i style={{ width: `${(row.value / most) * 100}%` }} data-own={row.key === 'thisPlan'} />
          <span className="figure">{showCount(row.value, language)}</span>
        </div>
      ))}
    </div>
  );
}

function Figures({ plan }: { plan: PlanView }) {
  const { t, language } = useText();
  return (
    <div className={styles.figures}>
      <div>
        <span className="muted">{t('plan.reach')}</span>
        <strong className={styles.big}>{showCount(plan.reach, language)}</strong>
        <span className="muted">{t('plan.reachHint')}</span>
        {plan.gap === null ? null : (
          <span className={styles.proof}>
            ✓ {plan.gap < 0.00005 ? t('plan.optimal') : t('plan.gap', { gap: showShare(plan.gap, language, 2) })}
          </span>
        )}
      </div>
      <div>
        <span className="muted">{t('plan.cost')}</span>
        <strong className={styles.big}>{showMoney(plan.cost, plan.currency, language)}</strong>
        <span className="muted">
          {t('plan.budget')} {showMoney(plan.budget, plan.currency, language)}
        </span>
        <span className="muted">{t('plan.from', { n: plan.candidates, ms: Math.round(plan.milliseconds) })}</span>
      </div>
      <ByHand plan={plan} />
    </div>
  );
}

interface LinesProps {
  readonly plan: PlanView;
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
  readonly toggle: (list: 'kept' | 'dropped', id: string) => void;
}

function useLineColumns(plan: PlanView): TableColumnsType<PlanLine> {
  const { t, say, language } = useText();
  return [
    {
      title: t('plan.kol'),
      key: 'kol',
      render: (_, line) => (
        <Tooltip title={line.reasons.map((reason) => say(reason.text)).join(' · ')}>
          <span style={{ display: 'grid', lineHeight: 1.3 }}>
            <Link to="/archive/$kolId" params={{ kolId: line.kolId }}>
              {line.name}
            </Link>
            <span className="muted">
              {say(platformTerms[line.platform])} · {say(tierTerms[line.tier])}
            </span>
          </span>
        </Tooltip>
      ),
    },
    { title: '', key: 'verdict', render: (_, line) => <Verdict verdict={line.verdict} /> },
    { title: t('plan.format'), key: 'format', render: (_, line) => say(formatTerms[line.format]) },
    { title: t('plan.posts'), dataIndex: 'posts', align: 'right' },
    {
      title: t('plan.cost'),
      key: 'cost',
      align: 'right',
      render: (_, line) => (
        <span className={line.priceSource === 'estimated' ? 'estimate' : ''}>
          {showMoney(line.cost, plan.currency, language)}
          {line.priceSource === 'estimated' ? <sup title={t('plan.estimated')}> ᵉ</sup> : null}
        </span>
      ),
    },
    {
      title: t('plan.adds'),
      key: 'adds',
      align: 'right',
      render: (_, line) => `+${showCount(line.adds, language)}`,
    },
  ];
}

function Lines({ plan, kept, dropped, toggle }: LinesProps) {
  const { t } = useText();
  const columns = useLineColumns(plan);
  return (
    <Table<PlanLine>
      size="small"
      rowKey="accountId"
      pagination={{ pageSize: 50, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
      scroll={{ x: 820 }}
      dataSource={plan.lines}
      columns={[
        ...columns,
        {
          title: '',
          key: 'choose',
          render: (_, line) => (
            <span style={{ whiteSpace: 'nowrap' }}>
              <Button
                size="small"
                type={kept.includes(line.accountId) ? 'primary' : 'text'}
                aria-pressed={kept.includes(line.accountId)}
                onClick={() => toggle('kept', line.accountId)}
              >
                {t('plan.keep')}
              </Button>
              <Button
                size="small"
                type="text"
                danger={dropped.includes(line.accountId)}
                aria-pressed={dropped.includes(line.accountId)}
                onClick={() => toggle('dropped', line.accountId)}
              >
                {t('plan.drop')}
              </Button>
            </span>
          ),
        },
      ]}
    />
  );
}

/** A rule that was relaxed, by its place in the instance: `/tierShares/micro/min`, `/must/0`. */
function useRule() {
  const { t, say } = useText();
  return (pointer: string): string => {
    const tier = tiers.find((one) => pointer.startsWith(`/tierShares/${one}/`));
    if (tier) return t('plan.ruleTier', { tier: say(tierTerms[tier]) });
    return pointer.startsWith('/must/') ? t('plan.ruleMust') : pointer;
  };
}

interface SheetProps {
  readonly planId: string;
  readonly again: (wishes: object) => void;
  readonly isPlanning: boolean;
  /** The next step, which belongs to a later stage. */
  readonly next: (plan: PlanView) => ReactNode;
}

export function PlanSheet({ planId, again, isPlanning, next }: SheetProps) {
  const { t } = useText();
  const ruleOf = useRule();
  const plan = useQuery({ queryKey: ['plan', planId], queryFn: () => get(`/plans/${planId}`, planViewShape) });
  const [chosen, setChosen] = useState<{ kept: string[]; dropped: string[] }>({ kept: [], dropped: [] });
  const [budget, setBudget] = useState<number | null>(null);
  const toggle = (list: 'kept' | 'dropped', id: string) => {
    const other = list === 'kept' ? 'dropped' : 'kept';
    setChosen(
      (now) =>
        ({
          [list]: now[list].includes(id) ? now[list].filter((one) => one !== id) : [...now[list], id],
          [other]: now[other].filter((one) => one !== id),
        }) as typeof now,
    );
  };
  return (
    <Loaded query={plan} rows={10}>
      {(one) => (
        <>
          <Figures plan={one} />
          {one.relaxed.length > 0 ? (
            <Alert type="warning" showIcon title={t('plan.relaxed', { rules: one.relaxed.map(ruleOf).join(', ') })} />
          ) : null}
          {one.unforeseeable > 0 ? <p className="muted">{t('plan.unforeseeable', { n: one.unforeseeable })}</p> : null}
          <Lines plan={one} kept={chosen.kept} dropped={chosen.dropped} toggle={toggle} />
          <div className={styles.actions}>
            <InputNumber
              aria-label={t('plan.budget')}
              prefix={t('plan.budget')}
              suffix={one.currency}
              min={1}
              value={budget ?? one.budget / 100}
              onChange={setBudget}
              style={{ width: 220 }}
            />
            <Button
              loading={isPlanning}
              onClick={() =>
                again({
                  must: chosen.kept,
                  ban: chosen.dropped,
                  budget: Math.round((budget ?? one.budget / 100) * 100),
                })
              }
            >
              {t('plan.again')}
            </Button>
            {next(one)}
          </div>
        </>
      )}
    </Loaded>
  );
}
