// What could not be kept and what could not be counted in, said where it matters.
import { Alert } from 'antd';
import type { PlanFigures } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import { relaxedRule } from './relaxed-rule.ts';

function useRule() {
  const { t, say } = useText();
  return (pointer: string): string => {
    const rule = relaxedRule(pointer);
    if (rule.kind === 'share') return t('plan.ruleTier', { tier: say(rule.of) });
    return rule.kind === 'must' ? t('plan.ruleMust') : pointer;
  };
}

const told = ['forecast_behind', 'no_order_value', 'assumed_rates', 'estimated_prices', 'earlier'] as const;

/** From here on a loss is likelier than not. */
export const likelyLoss = 0.5;

interface NotesProps {
  readonly plan: PlanFigures;
  /** How many KOLs were asked for at least. */
  readonly minKols: number | null;
}

export function Notes({ plan, minKols }: NotesProps) {
  const { t, language } = useText();
  const ruleOf = useRule();
  const notes = told.filter((note) => plan.notes.includes(note)).map((note) => t(`plan.note_${note}`));
  if (plan.unforeseeable > 0) notes.push(t('plan.unforeseeable', { n: plan.unforeseeable }));
  if (plan.lossChance !== null && plan.lossChance > likelyLoss && plan.goal !== 'profit')
    notes.unshift(t('plan.lossLikely', { share: showShare(plan.lossChance, language, 0) }));
  const tooFew =
    minKols !== null && plan.kols < minKols ? t('plan.tooFew', { wanted: minKols, found: plan.kols }) : null;
  return (
    <>
      {tooFew ? <Alert type="warning" showIcon title={tooFew} style={{ marginBottom: 12 }} /> : null}
      {plan.relaxed.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('plan.relaxed', { rules: plan.relaxed.map(ruleOf).join(', ') })}
          style={{ marginBottom: 12 }}
        />
      ) : null}
      {notes.length > 0 ? (
        <p className="muted" style={{ marginBottom: 12 }}>
          {notes.join(' ')}
        </p>
      ) : null}
    </>
  );
}
