// The figures of a launch night, large, each with where it is from.
import type { ReactNode } from 'react';
import type { Band, Result, UnknownReason } from '../../src/settlement/contract-result.ts';
import { useText } from '../text.ts';
import { showAgo, showCount, showMoney, showShare } from '../ui/format.ts';
import { useNow } from './live-dot.tsx';
import styles from './performance.module.css';

function Figure({
  label,
  from,
  children,
}: {
  readonly label: string;
  readonly from: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.figure}>
      <span className="muted">{label}</span>
      <strong>{children}</strong>
      <small className="muted">{from}</small>
    </div>
  );
}

interface RatioProps {
  readonly label: string;
  readonly band: Band | null;
  readonly unknown: UnknownReason | null;
  readonly enoughOrders: number;
  readonly show: (value: number) => string;
}

function Ratio({ label, band, unknown, enoughOrders, show }: RatioProps) {
  const { t, language } = useText();
  if (band === null) {
    const text = t(`performance.${unknown ?? 'few_orders'}`, { n: showCount(enoughOrders, language) });
    return (
      <Figure label={label} from={text}>
        –
      </Figure>
    );
  }
  return (
    <Figure label={label} from={t('performance.bandFrom', { low: show(band.low), high: show(band.high) })}>
      <span className="estimate">{show(band.middle)}</span>
    </Figure>
  );
}

function useSales(result: Result) {
  const { t, language } = useText();
  const { sales, returns } = result;
  const notes = [
    t('performance.ordersFrom'),
    ...(sales.unpaid > 0 ? [t('performance.ordersUnpaid', { n: sales.unpaid })] : []),
    ...(sales.unattributed > 0 ? [t('performance.ordersNobody', { n: sales.unattributed })] : []),
  ];
  const returned =
    returns.matured === 0
      ? t('performance.returnedNone')
      : t('performance.returnedFrom', { share: showShare(returns.returned / returns.matured, language) });
  return { orders: notes.join(' · '), returned };
}

export function PerformanceFigures({ result }: { readonly result: Result }) {
  const { t, language } = useText();
  const now = useNow();
  const notes = useSales(result);
  const { clicks, sales, returns, cost, currency, enoughOrders } = result;
  const money = (amount: number) => showMoney(amount, currency, language);
  const ratio = (value: number) =>
    value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const signed = (value: number) => `${value > 0 ? '+' : ''}${showShare(value, language, 0)}`;
  return (
    <section className={styles.figures} aria-label={t('performance.title')}>
      <Figure
        label={t('performance.visits')}
        from={t('performance.visitsFrom', { clicks: clicks.clicks, machines: clicks.machines })}
      >
        {showCount(clicks.visits, language)}
      </Figure>
      <Figure label={t('performance.orders')} from={notes.orders}>
        {showCount(sales.orders, language)}
      </Figure>
      <Figure label={t('performance.net')} from={t('performance.netFrom')}>
        {money(sales.net)}
      </Figure>
      <Figure label={t('performance.returned')} from={notes.returned}>
        {money(sales.returned)}
      </Figure>
      <Figure
        label={t('performance.open')}
        from={t('performance.openFrom', {
          n: returns.openLines,
          amount: returns.expected === null ? '–' : money(returns.expected),
        })}
      >
        {money(returns.openNet)}
      </Figure>
      <Figure
        label={t('performance.cost')}
        from={t('performance.costFrom', { ago: showAgo(cost.asOf, language, now) })}
      >
        {money(cost.total)}
      </Figure>
      <Ratio
        label={t('performance.roas')}
        band={result.roas}
        unknown={result.roasUnknown}
        enoughOrders={enoughOrders}
        show={ratio}
      />
      <Ratio
        label={t('performance.roi')}
        band={result.roi}
        unknown={result.roiUnknown}
        enoughOrders={enoughOrders}
        show={signed}
      />
    </section>
  );
}
