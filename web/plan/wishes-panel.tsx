// What the plan is asked for: goal, budget, risk and limits, with what the brief says beside.
import { Button, Grid, InputNumber, Select, Slider } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { Currency } from '../../src/base/money.ts';
import { platformTerms, tierTerms, topicTerms } from '../../src/base/terms.ts';
import { type Brief, planGoals } from '../../src/brand/contract.ts';
import { type Draft, risks, type Wishes } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { showDay, showList, showShare } from '../ui/format.ts';
import { AgencyField } from './agency-field.tsx';
import { sliderOf } from './budget-slider.ts';
import styles from './plan.module.css';
import { showWhole } from './worth.ts';

interface PanelProps {
  readonly brief: Brief;
  readonly wishes: Wishes;
  readonly draft: Draft | undefined;
  readonly change: (next: Partial<Wishes>) => void;
  /** Whether no plan could be made of these wishes. */
  readonly hasFailed: boolean;
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
      <span className="muted">
        {showList(
          brief.topics.map((topic) => say(topicTerms[topic])),
          language,
        )}
      </span>
      <span className="muted">
        {brief.platforms.length === 0
          ? t('plan.anyPlatform')
          : showList(
              brief.platforms.map((one) => say(platformTerms[one])),
              language,
            )}
      </span>
      {period ? <span className="muted">{period}</span> : null}
      {shares.length > 0 ? <span className="muted">{shares.join(' · ')}</span> : null}
    </div>
  );
}

type BudgetProps = Pick<PanelProps, 'brief' | 'wishes' | 'change'>;

function BudgetField({ brief, wishes, change }: BudgetProps) {
  const { t, language } = useText();
  const [typed, setTyped] = useState<number | null>(null);
  const budget = wishes.budget ?? brief.budget;
  const { unit, most, step } = sliderOf(brief.budget, budget, brief.currency as Currency);
  const set = (next: number) => {
    setTyped(null);
    change({ budget: Math.max(1, Math.round(next)) });
  };
  // A sum half written is not a budget: it counts once it is confirmed or left.
  const confirm = () => (typed === null ? undefined : set(typed * unit));
  return (
    <Field label={t('plan.budget')}>
      <Slider
        min={step}
        max={most}
        step={step}
        value={budget}
        onChange={set}
        tooltip={{ formatter: (value) => showWhole(value ?? 0, brief.currency, language) }}
        ariaLabelForHandle={t('plan.budget')}
      />
      <InputNumber
        aria-label={t('plan.budget')}
        min={1 / unit}
        value={typed ?? budget / unit}
        suffix={brief.currency}
        style={{ width: '100%' }}
        onChange={setTyped}
        onStep={(value) => set(value * unit)}
        onPressEnter={confirm}
        onBlur={confirm}
      />
    </Field>
  );
}

function Changes({ wishes, draft, change }: Pick<PanelProps, 'wishes' | 'draft' | 'change'>) {
  const { t } = useText();
  // Who was left out is in no later plan: names are kept as they pass.
  const names = useRef(new Map<string, string>()).current;
  for (const one of [...(draft?.lines ?? []), ...(draft?.notTaken ?? [])]) names.set(one.accountId, one.name);
  const nameOf = (id: string) => names.get(id) ?? id;
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

/** As many as may be asked for. */
const mostKols = 10_000;

function Fields({ brief, wishes, draft, change }: Omit<PanelProps, 'hasFailed'>) {
  const { t } = useText();
  return (
    <>
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
            max={wishes.maxKols ?? mostKols}
            value={wishes.minKols}
            onChange={(minKols) => change({ minKols })}
          />
          <InputNumber
            aria-label={t('plan.atMost')}
            placeholder={t('plan.atMost')}
            min={wishes.minKols ?? 1}
            max={mostKols}
            value={wishes.maxKols}
            onChange={(maxKols) => change({ maxKols })}
          />
        </span>
      </Field>
      <Field label={t('plan.compareList')}>
        <AgencyField choose={(agency) => change({ agency: [...agency] })} />
      </Field>
      <Changes wishes={wishes} draft={draft} change={change} />
    </>
  );
}

/** The wishes beside the plan; where there is no room, one line that opens, so that the plan comes first. */
export function WishesPanel({ hasFailed, ...props }: PanelProps) {
  const { t, language } = useText();
  const [isOpen, setOpen] = useState(false);
  const isNarrow = Grid.useBreakpoint().lg === false;
  const { brief, wishes } = props;
  if (!isNarrow)
    return (
      <div className={styles.panel}>
        <Fields {...props} />
      </div>
    );
  return (
    <details
      className={styles.panel}
      open={isOpen || hasFailed}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span>
          <strong>{showWhole(wishes.budget ?? brief.budget, brief.currency, language)}</strong>
          <span className="muted">
            {' · '}
            {t(`plan.goal_${wishes.goal ?? brief.planGoal}`)} · {t(`plan.risk_${wishes.risk}`)}
          </span>
        </span>
        <span className={styles.open}>{t(isOpen || hasFailed ? 'plan.closeWishes' : 'plan.change')}</span>
      </summary>
      <div className={styles.fields}>
        <Fields {...props} />
      </div>
    </details>
  );
}
