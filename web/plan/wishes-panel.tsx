// What the plan is asked for: goal, budget, risk and limits, with what the brief says beside.
import { Button, InputNumber, Select, Slider } from 'antd';
import type { ReactNode } from 'react';
import { platformTerms, tierTerms, topicTerms } from '../../src/base/terms.ts';
import { type Brief, planGoals } from '../../src/brand/contract.ts';
import { type Draft, risks, type Wishes } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { showDay, showMoney, showShare } from '../ui/format.ts';
import styles from './plan.module.css';

interface PanelProps {
  readonly brief: Brief;
  readonly wishes: Wishes;
  readonly draft: Draft | undefined;
  readonly change: (next: Partial<Wishes>) => void;
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className="muted">{label}</span>
      {children}
    </div>
  );
}

/** The brief in a few lines. */
function BriefFacts({ brief }: { readonly brief: Brief }) {
  const { t, say, language } = useText();
  const shares = Object.entries(brief.tierShares).map(([tier, share]) => {
    const name = say(tierTerms[tier as keyof typeof tierTerms]);
    return `${name} ${showShare(share?.min ?? 0, language, 0)}–${showShare(share?.max ?? 1, language, 0)}`;
  });
  const period = [brief.startsOn, brief.endsOn].flatMap((day) => (day ? [showDay(day, language)] : [])).join(' – ');
  return (
    <div className={styles.brief}>
      <strong>{brief.brandName}</strong>
      <span>{brief.name}</span>
      <span className="muted">{brief.topics.map((topic) => say(topicTerms[topic])).join(', ')}</span>
      <span className="muted">
        {brief.platforms.length === 0
          ? t('plan.anyPlatform')
          : brief.platforms.map((one) => say(platformTerms[one])).join(', ')}
      </span>
      {period ? <span className="muted">{period}</span> : null}
      {shares.length > 0 ? <span className="muted">{shares.join(' · ')}</span> : null}
    </div>
  );
}

/** Money that the slider goes over: from a tenth to three times what the brief has. */
const sliderSteps = 120;

function BudgetField({ brief, wishes, change }: Omit<PanelProps, 'draft'>) {
  const { t, language } = useText();
  const budget = wishes.budget ?? brief.budget;
  const most = Math.max(3 * brief.budget, budget);
  const step = Math.max(1, Math.round(most / sliderSteps / 100) * 100);
  const set = (next: number) => change({ budget: Math.max(1, Math.round(next)) });
  return (
    <Field label={t('plan.budget')}>
      <Slider
        min={step}
        max={most}
        step={step}
        value={budget}
        onChange={set}
        tooltip={{ formatter: (value) => showMoney(value ?? 0, brief.currency, language) }}
        ariaLabelForHandle={t('plan.budget')}
      />
      <InputNumber
        aria-label={t('plan.budget')}
        min={1}
        value={budget / 100}
        suffix={brief.currency}
        style={{ width: '100%' }}
        onChange={(value) => (value ? set(value * 100) : undefined)}
      />
    </Field>
  );
}

function Changes({ wishes, draft, change }: Omit<PanelProps, 'brief'>) {
  const { t } = useText();
  const nameOf = (id: string) =>
    draft?.lines.find((line) => line.accountId === id)?.name ??
    draft?.notTaken.find((one) => one.accountId === id)?.name ??
    id;
  const undo = (label: string, ids: readonly string[], next: (id: string) => Partial<Wishes>) =>
    ids.length === 0 ? null : (
      <Field label={label}>
        <span className={styles.chips}>
          {ids.map((id) => (
            <Button
              key={id}
              size="small"
              onClick={() => change(next(id))}
              aria-label={t('plan.undo', { name: nameOf(id) })}
            >
              {nameOf(id)} ✕
            </Button>
          ))}
        </span>
      </Field>
    );
  return (
    <>
      {undo(
        t('plan.locked'),
        wishes.lock.map(({ accountId }) => accountId),
        (id) => ({
          lock: wishes.lock.filter(({ accountId }) => accountId !== id),
        }),
      )}
      {undo(t('plan.wanted'), wishes.must, (id) => ({ must: wishes.must.filter((one) => one !== id) }))}
      {undo(t('plan.banned'), wishes.ban, (id) => ({ ban: wishes.ban.filter((one) => one !== id) }))}
    </>
  );
}

export function WishesPanel({ brief, wishes, draft, change }: PanelProps) {
  const { t } = useText();
  return (
    <div className={styles.panel}>
      <BriefFacts brief={brief} />
      <BudgetField brief={brief} wishes={wishes} change={change} />
      <Field label={t('plan.goal')}>
        <Select
          aria-label={t('plan.goal')}
          value={wishes.goal ?? brief.planGoal}
          options={planGoals.map((goal) => ({ value: goal, label: t(`plan.goal_${goal}`) }))}
          onChange={(goal) => change({ goal })}
        />
      </Field>
      <Field label={t('plan.risk')}>
        <Select
          aria-label={t('plan.risk')}
          value={wishes.risk}
          options={risks.map((risk) => ({ value: risk, label: t(`plan.risk_${risk}`) }))}
          onChange={(risk) => change({ risk })}
        />
      </Field>
      <Field label={t('plan.kolCount')}>
        <span className={styles.chips}>
          <InputNumber
            aria-label={t('plan.atLeast')}
            placeholder={t('plan.atLeast')}
            min={1}
            value={wishes.minKols}
            onChange={(minKols) => change({ minKols })}
          />
          <InputNumber
            aria-label={t('plan.atMost')}
            placeholder={t('plan.atMost')}
            min={1}
            value={wishes.maxKols}
            onChange={(maxKols) => change({ maxKols })}
          />
        </span>
      </Field>
      <Changes wishes={wishes} draft={draft} change={change} />
    </div>
  );
}
