// The offers so far, and what the KOL may do with the one that waits: accept, decline, ask for something else.
import { type FormEvent, useState } from 'react';
import type { Currency } from '../../src/base/money.ts';
import { parseAmount } from '../../src/base/money.ts';
import { formatTerms } from '../../src/base/terms.ts';
import type { Offer } from '../../src/campaign/contract-negotiation.ts';
import { plainShare } from '../../src/campaign/contract-terms.ts';
import { showDay, showMoney, showShare } from '../ui/format.ts';
import styles from './kol.module.css';
import { Card, Field, Line, Press, Trouble } from './kol-parts.tsx';
import { useAct, useGiven } from './kol-text.tsx';
import { kolWords } from './words-kol.ts';

function OfferLines({ offer }: { readonly offer: Offer }) {
  const { tell, page, language } = useGiven();
  const share = plainShare(offer.terms);
  const total = offer.fees.reduce((sum, one) => sum + one.fee, 0);
  const told =
    share === null
      ? tell(kolWords.commissionSteps)
      : share === 0
        ? tell(kolWords.commissionNone)
        : showShare(share / 10_000, language, 2);
  return (
    <>
      {offer.fees.map((one, index) => (
        <Line
          key={one.deliverableId ?? index}
          label={`${tell(formatTerms[one.format])}${one.dueOn === null ? '' : ` · ${tell(kolWords.dueOn, { day: showDay(one.dueOn, language) })}`}`}
        >
          {showMoney(one.fee, page.currency, language)}
        </Line>
      ))}
      <Line label={<strong>{tell(kolWords.total)}</strong>}>
        <strong>{showMoney(total, page.currency, language)}</strong>
      </Line>
      <Line label={tell(kolWords.commission)}>{told}</Line>
      {share === 0 ? null : <p className={styles.muted}>{tell(kolWords.returns, { n: offer.terms.returnDays })}</p>}
      {offer.note === null ? null : <p className={styles.text}>{offer.note}</p>}
    </>
  );
}

/** Fees as they are typed, in major units. */
function Counter({ offer, close }: { readonly offer: Offer; readonly close: () => void }) {
  const { tell, page } = useGiven();
  const { act, isBusy, problem } = useAct();
  const currency = page.currency as Currency;
  const major = (fee: number) => String(fee / 100);
  const [fees, setFees] = useState(offer.fees.map((one) => major(one.fee)));
  const share = plainShare(offer.terms);
  const [percent, setPercent] = useState(share === null ? '' : String(share / 100));
  const [note, setNote] = useState('');
  const amounts = fees.map((text) => parseAmount(text.replace(',', '.'), currency));
  const bps = percent === '' ? null : Math.round(Number(percent.replace(',', '.')) * 100);
  const isBad = amounts.some((one) => one === null || one < 0n) || (bps !== null && !(bps >= 0 && bps <= 10_000));
  const send = (event: FormEvent) => {
    event.preventDefault();
    const asked = offer.fees.map((one, index) => ({ ...one, fee: Number(amounts[index]) }));
    act('POST', '/offers', { fees: asked, commissionBps: bps === share ? null : bps, note: note || null }, close);
  };
  return (
    <form className={styles.part} onSubmit={send}>
      {offer.fees.map((one, index) => (
        <Field
          key={one.deliverableId ?? index}
          label={`${tell(formatTerms[one.format])} · ${tell(kolWords.yourFee, { currency })}`}
        >
          <input
            inputMode="decimal"
            value={fees[index]}
            onChange={(event) => setFees(fees.map((old, place) => (place === index ? event.target.value : old)))}
          />
        </Field>
      ))}
      {share === null ? null : (
        <Field label={tell(kolWords.yourShare)}>
          <input inputMode="decimal" value={percent} onChange={(event) => setPercent(event.target.value)} />
        </Field>
      )}
      <Field label={tell(kolWords.note)}>
        <input value={note} maxLength={2_000} onChange={(event) => setNote(event.target.value)} />
      </Field>
      {isBad ? <p className={styles.problem}>{tell(kolWords.badAmount)}</p> : null}
      <Trouble problem={problem} />
      <div className={styles.actions}>
        <Press text={tell(kolWords.counterSend)} isFirst isSubmit isBusy={isBusy || isBad} />
        <Press text={tell(kolWords.cancel)} onPress={close} />
      </div>
    </form>
  );
}

function OpenOffer({ offer }: { readonly offer: Offer }) {
  const { tell } = useGiven();
  const { act, isBusy, problem } = useAct();
  const [isCountering, setCountering] = useState(false);
  if (isCountering) return <Counter offer={offer} close={() => setCountering(false)} />;
  const answer = (given: 'accepted' | 'declined') => act('POST', `/offers/${offer.id}/answer`, { answer: given });
  return (
    <>
      <Trouble problem={problem} />
      <div className={styles.actions}>
        <Press text={tell(kolWords.accept)} isFirst isBusy={isBusy} onPress={() => answer('accepted')} />
        <Press text={tell(kolWords.counter)} isBusy={isBusy} onPress={() => setCountering(true)} />
        <Press text={tell(kolWords.decline)} isBusy={isBusy} onPress={() => answer('declined')} />
      </div>
    </>
  );
}

export function KolOffers() {
  const { tell, page } = useGiven();
  const [isAll, setAll] = useState(false);
  if (page.offers.length === 0) return null;
  const newest = page.offers.toReversed();
  const shown = isAll ? newest : newest.slice(0, 1);
  return (
    <Card id="offers" title={tell(kolWords.offers)}>
      {shown.map((offer) => (
        <div key={offer.id} className={styles.part}>
          <Line
            label={<h3>{tell(kolWords[`offerFrom_${offer.side}`], { n: offer.number, brand: page.brandName })}</h3>}
          >
            <span className={styles.standing}>{tell(kolWords[`offer_${offer.state}`])}</span>
          </Line>
          <OfferLines offer={offer} />
          {offer.state === 'open' && offer.side === 'brand' && page.state === 'invited' ? (
            <OpenOffer offer={offer} />
          ) : null}
        </div>
      ))}
      {isAll || newest.length < 2 ? null : (
        <Press text={tell(kolWords.earlierOffers, { n: newest.length - 1 })} onPress={() => setAll(true)} />
      )}
    </Card>
  );
}
