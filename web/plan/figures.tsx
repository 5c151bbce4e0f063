// The figure that matters with its band and proof, what it costs, and what the same money does when chosen by hand.
import { say as fill } from '../../src/base/words.ts';
import type { PlanFigures } from '../../src/plan/contract-view.ts';
import { caseTexts, caseWords, gapText } from '../../src/plan/words-case.ts';
import { useText } from '../text.ts';
import { showAbout, showCount, showShare } from '../ui/format.ts';
import { widthsOf } from './bars.ts';
import { likelyLoss } from './notes.tsx';
import styles from './plan.module.css';
import { leastGap, showBand, showWhole, showWorth } from './worth.ts';

function ByHand({ plan }: { readonly plan: PlanFigures }) {
  const { t, language } = useText();
  const rows = [
    { key: 'thisPlan', value: plan.value },
    { key: 'lowestPrice', value: plan.byHand.lowestPrice },
    { key: 'biggestNames', value: plan.byHand.biggestNames },
    ...(plan.byHand.agency === null ? [] : [{ key: 'agency', value: plan.byHand.agency } as const]),
  ] as const;
  const widths = widthsOf(rows.map((row) => row.value));
  return (
    <div className={`${styles.hand} ${styles.across}`}>
      <span className="muted">{t('plan.byHand')}</span>
      {rows.map((row, place) => (
        <div key={row.key} className={styles.bar}>
          <span>{t(`plan.${row.key}`)}</span>
          <i style={{ width: `${widths[place]}%` }} data-own={row.key === 'thisPlan'} />
          <span className="figure">{showWorth(row.value, plan.goal, plan.currency, language)}</span>
        </div>
      ))}
    </div>
  );
}

/** The sentence of the proof: proven best, or how far from it at the most. */
export function Proof({ plan }: { readonly plan: PlanFigures }) {
  const { t, language } = useText();
  if (plan.gap === null) return null;
  const gap = gapText(plan.case?.gap ?? plan.gap, language);
  const isBest = plan.isOptimal || plan.gap < leastGap;
  const ofAverage = isBest ? t('plan.optimal') : t('plan.gap', { gap });
  return (
    <span className={styles.proof}>✓ {plan.case === null ? ofAverage : fill(caseWords.proof, language, { gap })}</span>
  );
}

/** What choosing for bad or good luck won, and what it costs on average. */
function CaseSentence({ plan }: { readonly plan: PlanFigures }) {
  const { language } = useText();
  const worth = (value: number) => showWorth(value, plan.goal, plan.currency, language);
  const texts = caseTexts(plan, worth, language);
  return texts.length === 0 ? null : <p className={styles.across}>{texts.join(language === 'zh' ? '' : ' ')}</p>;
}

export function Figures({ plan, isOld = false }: { readonly plan: PlanFigures; readonly isOld?: boolean }) {
  const { t, language } = useText();
  const band = showBand(plan, language);
  const perThousand = plan.reach > 0 ? showWhole((plan.cost / plan.reach) * 1_000, plan.currency, language) : null;
  return (
    <div className={styles.figures} data-old={isOld}>
      <div>
        <span className="muted">{t(`plan.goalFigure_${plan.goal}`)}</span>
        <strong className={styles.big}>{showWorth(plan.value, plan.goal, plan.currency, language)}</strong>
        {band ? <span className="muted">{t('plan.band', { band })}</span> : null}
        <Proof plan={plan} />
      </div>
      <div>
        <span className="muted">{t('plan.cost')}</span>
        <strong className={styles.big}>{showWhole(plan.cost, plan.currency, language)}</strong>
        <span className="muted">{t('plan.ofBudget', { budget: showWhole(plan.budget, plan.currency, language) })}</span>
        {perThousand === null ? null : <span className="muted">{t('plan.perThousand', { cost: perThousand })}</span>}
      </div>
      <div>
        <span className="muted">{t('plan.alsoBrings')}</span>
        {plan.goal === 'reach' ? null : (
          <span>{t('plan.peopleReached', { n: showCount(Math.round(plan.reach), language) })}</span>
        )}
        <span>{t('plan.views', { n: showCount(Math.round(plan.views), language) })}</span>
        {plan.goal === 'engagement' || plan.engagement === 0 ? null : (
          <span>{t('plan.interactions', { n: showCount(Math.round(plan.engagement), language) })}</span>
        )}
        {plan.sales === null || plan.goal === 'sales' ? null : (
          <span>{t('plan.sales', { sum: showAbout(plan.sales, plan.currency, language) })}</span>
        )}
        {plan.lossChance === null ? null : (
          <span className={plan.lossChance > likelyLoss ? styles.above : ''}>
            {t('plan.lossChance', { share: showShare(plan.lossChance, language, 0) })}
          </span>
        )}
        <span className="muted">{t('plan.from', { n: plan.candidates, ms: Math.round(plan.milliseconds) })}</span>
      </div>
      <CaseSentence plan={plan} />
      <ByHand plan={plan} />
    </div>
  );
}
