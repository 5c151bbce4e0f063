// Offers to one line of a plan: the quote judged, three ways to pay side by side, what they rest on, and the message.
import { Alert } from 'antd';
import { useState } from 'react';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import { say as fill } from '../../src/base/words.ts';
import { type OffersView, offerShape } from '../../src/plan/contract-offer.ts';
import type { PlanLine } from '../../src/plan/contract-view.ts';
import { pieceWords } from '../../src/plan/words-message.ts';
import { useText } from '../text.ts';
import { showAbout, showHash, showShare } from '../ui/format.ts';
import { Loaded } from '../ui/page.tsx';
import styles from './offer.module.css';
import { LeftCard, OfferCard, PlannedRow } from './offer-card.tsx';
import { OfferMessage } from './offer-message.tsx';
import { OfferQuote } from './offer-quote.tsx';
import { scaleOf } from './profit-bar.ts';
import { useOffers } from './queries-offer.ts';

function Rests({ offers }: { readonly offers: OffersView }) {
  const { t, say, language } = useText();
  const { sales, rests, padding, currency } = offers;
  const money = (minor: number) => showAbout(minor, currency, language);
  const policies = Object.entries(rests.policies).map(
    ([name, version]) => `${name} ${version.startsWith('sha256:') ? showHash(version) : version}`,
  );
  return (
    <details className={styles.rests}>
      <summary>{t('offer.rests')}</summary>
      <ul>
        {sales === null ? null : (
          <li>
            {t('offer.sales', {
              low: money(sales.net.p10),
              middle: money(sales.net.p50),
              high: money(sales.net.p90),
            })}
          </li>
        )}
        {rests.lines.map((line) => (
          <li key={line.en}>{say(line)}</li>
        ))}
        <li>{t('offer.padding', { share: showShare(padding.bps / 10_000, language, 0), source: padding.source })}</li>
        <li className="muted">{t('offer.policies', { list: policies.join(', ') })}</li>
      </ul>
    </details>
  );
}

interface CardsProps {
  readonly offers: OffersView;
  readonly chosen: string | null;
  readonly choose: (kind: string) => void;
}

function Cards({ offers, chosen, choose }: CardsProps) {
  const { t } = useText();
  const { currency, asPlanned } = offers;
  const scale = scaleOf(offers);
  const props = (kind: string) => ({ currency, scale, isChosen: chosen === kind, choose: () => choose(kind) });
  return (
    <>
      {offers.offers.length > 1 ? <p className="muted">{t('offer.equal')}</p> : null}
      <div className={styles.cards}>
        {offerShape.shape.kind.options.map((kind) => {
          const offer = offers.offers.find((one) => one.kind === kind);
          const left = offers.left.find((one) => one.kind === kind);
          if (offer) return <OfferCard key={kind} offer={offer} {...props(kind)} />;
          return left ? <LeftCard key={kind} left={left} /> : null;
        })}
      </div>
      {asPlanned === null ? null : <PlannedRow planned={asPlanned} {...props('planned')} />}
    </>
  );
}

/** To be opened in a drawer: what to offer the KOL of a line for what the line books. */
export function OfferPanel({ briefId, line }: { readonly briefId: string; readonly line: PlanLine }) {
  const { say, language } = useText();
  const [fee, setFee] = useState<number | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const question = { briefId, account: line.accountId, option: line.option, fee };
  const offers = useOffers(question);
  const booked = line.pieces.map(({ format, posts }) => fill(pieceWords[format], language, { n: posts }));
  return (
    <div className={styles.panel}>
      <header>
        <p className="muted">
          {[say(platformTerms[line.platform]), say(tierTerms[line.tier]), booked.join(' + ')].join(' · ')}
        </p>
      </header>
      <Loaded query={offers} rows={10}>
        {(found) => (
          <>
            <OfferQuote offers={found} fee={fee} startFrom={setFee} />
            {found.missing.map(({ code, text }) => (
              <Alert key={code} type="info" showIcon title={say(text)} />
            ))}
            <Cards offers={found} chosen={chosen} choose={setChosen} />
            <Rests offers={found} />
            {chosen === null ? null : <OfferMessage question={question} offer={chosen} />}
          </>
        )}
      </Loaded>
    </div>
  );
}
