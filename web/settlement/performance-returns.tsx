// What may still come back, by the day on which that ends, and what the cost is made of.
import type { Result } from '../../src/settlement/contract-result.ts';
import { useText } from '../text.ts';
import { showCount, showDay, showMoney, showNearDay, showShare } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';
import styles from './performance.module.css';

const mostDays = 14;

/** The first days one by one, the rest as one row. */
function shownDays(maturing: Result['maturing']): (Result['maturing'][number] & { readonly isRest: boolean })[] {
  const dated = maturing.filter((one) => one.day !== null).map((one) => ({ ...one, isRest: false }));
  const rest = dated.slice(mostDays);
  const undated = maturing.filter((one) => one.day === null).map((one) => ({ ...one, isRest: false }));
  if (rest.length === 0) return [...dated, ...undated];
  const sum = (key: 'lines' | 'net') => rest.reduce((total, one) => total + one[key], 0);
  return [
    ...dated.slice(0, mostDays),
    { day: rest[0]!.day, lines: sum('lines'), net: sum('net'), isRest: true },
    ...undated,
  ];
}

export function Maturing({ result }: { readonly result: Result }) {
  const { t, language } = useText();
  const { maturing, returns, currency } = result;
  const rows = shownDays(maturing);
  const most = Math.max(...rows.map((row) => row.net), 1);
  const { share, prior } = returns;
  const percent = (value: number) => showShare(value, language, 0);
  return (
    <Section title={t('performance.maturing')} aside={t('performance.maturingHint')}>
      {rows.length === 0 ? <p className="muted">{t('performance.maturingNone')}</p> : null}
      <ul className={styles.days}>
        {rows.map((row) => (
          <li key={`${row.day}${row.isRest}`}>
            <span>
              {row.isRest
                ? t('performance.later')
                : row.day === null
                  ? t('performance.noTerms')
                  : showNearDay(row.day, language)}
            </span>
            <span className={styles.bar} aria-hidden="true">
              <i className={styles.fill} style={{ width: `${(Math.max(0, row.net) / most) * 100}%` }} />
            </span>
            <span className="figure">{showMoney(row.net, currency, language)}</span>
            <span className="figure muted">{t('performance.lines', { n: showCount(row.lines, language) })}</span>
          </li>
        ))}
      </ul>
      {share === null ? null : (
        <p className={`muted ${styles.note}`}>
          {t('performance.returnsShare', {
            middle: percent(share.middle),
            low: percent(share.low),
            high: percent(share.high),
            mean: percent(prior.mean),
            weight: prior.weight,
            from: t(`performance.prior_${prior.from}`),
          })}
        </p>
      )}
    </Section>
  );
}

export function CostParts({ result }: { readonly result: Result }) {
  const { t, language } = useText();
  const { cost, currency, rates, marginBps } = result;
  const rows = [
    ['fixedDone', cost.fixedDone],
    ['fixedAgreed', cost.fixedAgreed],
    ['earned', cost.earned],
    ['expected', cost.expectedAfterReturns],
    ['serviceFee', cost.serviceFee],
    ['total', cost.total],
  ] as const;
  const used = rates.map((rate) => `${rate.pair} ${rate.value} (${rate.source}, ${showDay(rate.on, language)})`);
  return (
    <Section title={t('performance.costTitle')}>
      <dl className={styles.parts}>
        {rows
          .filter(([key, amount]) => key === 'total' || amount !== 0)
          .map(([key, amount]) => (
            <div key={key} data-total={key === 'total'}>
              <dt>{t(`performance.${key}`)}</dt>
              <dd className={key === 'expected' ? 'figure estimate' : 'figure'}>
                {showMoney(amount, currency, language)}
              </dd>
            </div>
          ))}
      </dl>
      <p className={`muted ${styles.note}`}>
        {marginBps === null ? null : t('performance.marginNote', { margin: showShare(marginBps / 10_000, language) })}{' '}
        {used.length > 0 ? t('performance.ratesUsed', { rates: used.join('; ') }) : null}
      </p>
    </Section>
  );
}
