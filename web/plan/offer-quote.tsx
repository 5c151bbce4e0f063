// What a KOL asks beside what comparable KOLs ask and are paid, and from which sum the offers start.
import { Segmented } from 'antd';
import { formatTerms } from '../../src/base/terms.ts';
import type { OffersView, QuotedPiece } from '../../src/plan/contract-offer.ts';
import { useText } from '../text.ts';
import { showMoney, showShare } from '../ui/format.ts';
import styles from './offer.module.css';

function Compared({ piece, currency }: { readonly piece: QuotedPiece; readonly currency: string }) {
  const { t, say, language } = useText();
  const { comparables, position, over, usuallyPaid } = piece;
  const money = (minor: number) => showMoney(minor, currency, language);
  return (
    <li>
      {position === null ? null : (
        <span className={styles.position} data-position={position}>
          {t(`offer.${position}`)}
          {over === null ? '' : ` (${over >= 0 ? '+' : '−'}${showShare(Math.abs(over), language, 0)})`}
        </span>
      )}{' '}
      {comparables === null
        ? null
        : t(comparables.step === 'norm' ? 'offer.norms' : 'offer.comparables', {
            format: say(formatTerms[piece.format]),
            n: comparables.count,
            low: money(comparables.low),
            middle: money(comparables.middle),
            high: money(comparables.high),
          })}
      {usuallyPaid === null ? null : ` · ${t('offer.paid', { money: money(usuallyPaid) })}`}
    </li>
  );
}

interface QuoteProps {
  readonly offers: OffersView;
  readonly fee: number | null;
  readonly startFrom: (fee: number | null) => void;
}

export function OfferQuote({ offers, fee, startFrom }: QuoteProps) {
  const { t, say, language } = useText();
  const { asked, askedSource, counter, currency, quotes } = offers;
  const money = (minor: number) => showMoney(minor, currency, language);
  return (
    <section className={styles.quote}>
      <h3>
        {asked === null
          ? t('offer.unknownPrice')
          : t(askedSource === 'quoted' ? 'offer.asked' : 'offer.estimated', { money: money(asked) })}
      </h3>
      <ul>
        {quotes.map((piece) => (
          <Compared key={piece.format} piece={piece} currency={currency} />
        ))}
      </ul>
      {counter === null ? null : <p>{say(counter.text)}</p>}
      {counter === null || asked === null || counter.fee === asked ? null : (
        <Segmented
          vertical={window.innerWidth < 480}
          aria-label={t('offer.startFrom')}
          value={fee === null ? 'asked' : 'counter'}
          options={[
            { value: 'asked', label: t('offer.asAsked', { money: money(asked) }) },
            { value: 'counter', label: t('offer.counter', { money: money(counter.fee) }) },
          ]}
          onChange={(value) => startFrom(value === 'asked' ? null : counter.fee)}
        />
      )}
    </section>
  );
}
