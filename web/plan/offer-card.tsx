// One way to pay a KOL: what it costs, what may come of it as a bar, and who carries the risk.
import { Button } from 'antd';
import type { OffersView, OfferView } from '../../src/plan/contract-offer.ts';
import { useText } from '../text.ts';
import { showAbout, showMoney, showShare } from '../ui/format.ts';
import styles from './offer.module.css';
import { type Profit, type ProfitScale, placesOf } from './profit-bar.ts';

interface BarProps {
  readonly profit: Profit;
  readonly currency: string;
  readonly scale: ProfitScale;
}

function ProfitBar({ profit, currency, scale }: BarProps) {
  const { t, language } = useText();
  const { zero, left, width, middle } = placesOf(profit, scale);
  const money = (minor: number) => showAbout(minor, currency, language);
  const { p10, p50, p90 } = profit;
  return (
    <div>
      <span className="muted">{t('offer.profit')}</span>
      <div
        className={styles.band}
        role="img"
        aria-label={t('offer.profitBand', { low: money(p10), middle: money(p50), high: money(p90) })}
      >
        <i className={styles.zero} style={{ left: `${zero}%` }} />
        <i className={styles.range} style={{ left: `${left}%`, width: `${width}%` }} />
        <i className={styles.middle} style={{ left: `${middle}%` }} />
      </div>
      <div className={styles.ends}>
        <span>{money(p10)}</span>
        <strong>{money(p50)}</strong>
        <span>{money(p90)}</span>
      </div>
    </div>
  );
}

function Facts({
  offer,
  currency,
}: {
  readonly offer: Pick<OfferView, 'expectedCost' | 'profit'>;
  readonly currency: string;
}) {
  const { t, language } = useText();
  const { profit } = offer;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('offer.cost')}</dt>
        <dd className="figure">{showMoney(offer.expectedCost, currency, language)}</dd>
      </div>
      {profit === null ? null : (
        <>
          <div>
            <dt>{t('offer.loss')}</dt>
            <dd className="figure">{showShare(profit.lossChance, language, 0)}</dd>
          </div>
          <div>
            <dt>{t('offer.breakEven')}</dt>
            <dd className="figure">
              {profit.breakEven === null ? t('offer.never') : showAbout(profit.breakEven.before, currency, language)}
              {profit.breakEven === null ? null : (
                <small className="muted">
                  {t('offer.afterReturns', { money: showAbout(profit.breakEven.after, currency, language) })}
                </small>
              )}
            </dd>
          </div>
        </>
      )}
    </dl>
  );
}

interface TermsProps {
  readonly terms: { readonly fixed: number; readonly commissionBps: number };
  readonly currency: string;
}

export function Terms({ terms: { fixed, commissionBps }, currency }: TermsProps) {
  const { t, language } = useText();
  const money = showMoney(fixed, currency, language);
  if (commissionBps === 0) return <strong className={styles.terms}>{money}</strong>;
  return (
    <span>
      <strong className={styles.terms}>
        {t('offer.plus', { fixed: money, rate: showShare(commissionBps / 10_000, language, 2) })}
      </strong>
      <small className="muted">{t('offer.ofNet')}</small>
    </span>
  );
}

interface CardProps extends BarlessProps {
  readonly offer: OfferView;
}
interface BarlessProps {
  readonly currency: string;
  readonly scale: BarProps['scale'];
  readonly isChosen: boolean;
  readonly choose: () => void;
}

export function OfferCard({ offer, currency, scale, isChosen, choose }: CardProps) {
  const { t, say, language } = useText();
  const money = (minor: number) => showAbout(minor, currency, language);
  return (
    <article className={styles.card} data-chosen={isChosen}>
      <h3>{t(`offer.${offer.kind}`)}</h3>
      <Terms terms={offer} currency={currency} />
      {offer.profit === null ? null : <ProfitBar profit={offer.profit} currency={currency} scale={scale} />}
      <Facts offer={offer} currency={currency} />
      <p>{say(offer.carries)}</p>
      {offer.guaranteeInstead === null ? null : (
        <p className="muted">{t('offer.guarantee', { money: money(offer.guaranteeInstead) })}</p>
      )}
      {offer.cap === null ? null : (
        <p className="muted">{t('offer.cap', { at: money(offer.cap.at), saves: money(offer.cap.saves) })}</p>
      )}
      <Button type={isChosen ? 'primary' : 'default'} aria-pressed={isChosen} onClick={choose}>
        {t('offer.choose')}
      </Button>
    </article>
  );
}

/** A way to pay that is not offered, with its reason. */
export function LeftCard({ left }: { readonly left: OffersView['left'][number] }) {
  const { t, say } = useText();
  return (
    <article className={styles.card} data-left="true">
      <h3>{t(`offer.${left.kind}`)}</h3>
      <p className="muted">{say(left.text)}</p>
    </article>
  );
}

/** What the plan reckons with, beside the three. */
export function PlannedRow({
  planned,
  ...card
}: BarlessProps & { readonly planned: NonNullable<OffersView['asPlanned']> }) {
  const { t } = useText();
  return (
    <article className={styles.planned} data-chosen={card.isChosen}>
      <div>
        <h3>{t('offer.planned')}</h3>
        <Terms terms={planned} currency={card.currency} />
        <p className="muted">{t('offer.plannedHint')}</p>
      </div>
      {planned.profit === null ? null : <ProfitBar profit={planned.profit} {...card} />}
      <Facts offer={planned} currency={card.currency} />
      <Button type={card.isChosen ? 'primary' : 'default'} aria-pressed={card.isChosen} onClick={card.choose}>
        {t('offer.choose')}
      </Button>
    </article>
  );
}
