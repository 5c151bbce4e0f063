// The negotiation: every offer of both sides with how it stands beside plan and comparables; the newest can be answered.
import { Button, Input } from 'antd';
import { useState } from 'react';
import { type Currency, parseAmount } from '../../src/base/money.ts';
import { formatTerms } from '../../src/base/terms.ts';
import type { Placement } from '../../src/campaign/contract.ts';
import type { Offer, OfferView } from '../../src/campaign/contract-negotiation.ts';
import { plainAgreement, plainShare } from '../../src/campaign/contract-terms.ts';
import { useText } from '../text.ts';
import { showDay, showMoment, showMoney, showShare } from '../ui/format.ts';
import { Loaded, Problem } from '../ui/page.tsx';
import { useDoing, useOffers, useOfferViews } from './queries-work.ts';
import styles from './work.module.css';

function Beside({ view, currency }: { readonly view: OfferView | undefined; readonly currency: string }) {
  const { t, language } = useText();
  if (view === undefined) return null;
  const money = (minor: number) => showMoney(minor, currency, language);
  const { overPlan, comparables, position } = view;
  const plan =
    overPlan === null
      ? t('work.noPlan')
      : overPlan === 0
        ? t('work.asPlan')
        : t(overPlan > 0 ? 'work.overPlan' : 'work.underPlan', { amount: money(Math.abs(overPlan)) });
  const facts = comparables && { n: comparables.count, low: money(comparables.low), high: money(comparables.high) };
  const others =
    facts === null
      ? t('work.noComparables')
      : `${t(comparables?.step === 'norm' ? 'work.comparablesNorm' : 'work.comparables', facts)}: ${t(`work.pos_${position ?? 'within'}`)}`;
  return (
    <span className={styles.beside} data-high={position === 'above' || (overPlan ?? 0) > 0}>
      {plan} · {others}
    </span>
  );
}

function OfferRow({ offer, view, currency }: { offer: Offer; view: OfferView | undefined; currency: string }) {
  const { t, say, language } = useText();
  const share = plainShare(offer.terms);
  const total = offer.fees.reduce((sum, one) => sum + one.fee, 0);
  return (
    <li className={styles.offer} data-side={offer.side}>
      <div className={styles.offerHead}>
        <strong>
          {offer.number}. {t(`work.from_${offer.side}`)} · {showMoney(total, currency, language)}
        </strong>
        <span className="muted">
          {t(`work.offer_${offer.state}`)}
          {offer.answeredBy === null ? '' : ` · ${offer.answeredBy}`} · {showMoment(offer.at, language)}
        </span>
      </div>
      <span className="muted">
        {offer.fees
          .map((one) => {
            const due = one.dueOn === null ? '' : ` (${showDay(one.dueOn, language)})`;
            return `${say(formatTerms[one.format])} ${showMoney(one.fee, currency, language)}${due}`;
          })
          .join(' · ')}
        {' · '}
        {t('work.commission')} {share === null ? t('campaign.byRules') : showShare(share / 10_000, language, 2)}
      </span>
      {offer.note === null ? null : <q>{offer.note}</q>}
      {offer.answerNote === null ? null : <q>{offer.answerNote}</q>}
      <Beside view={view} currency={currency} />
    </li>
  );
}

interface ShareProps {
  readonly percent: string;
  readonly isBad: boolean;
  readonly write: (percent: string) => void;
}

function ShareField({ percent, isBad, write }: ShareProps) {
  const { t } = useText();
  return (
    <div className={styles.field}>
      <span className="muted">{t('work.commissionPercent')}</span>
      <Input
        aria-label={t('work.commissionPercent')}
        inputMode="decimal"
        status={isBad ? 'error' : ''}
        value={percent}
        onChange={(event) => write(event.target.value)}
      />
    </div>
  );
}

/** An offer of ours: the contents as they are, or as the newest offer has them. */
function OfferForm({ placement, newest }: { readonly placement: Placement; readonly newest: Offer | undefined }) {
  const { t, say } = useText();
  const start =
    newest?.fees ??
    placement.deliverables.map(({ id, format, dueOn, fee }) => ({ deliverableId: id, format, dueOn, fee }));
  const [fees, setFees] = useState(start.map((one) => String(one.fee / 100)));
  const [note, setNote] = useState('');
  const terms = newest?.terms ?? placement.terms;
  const share = plainShare(terms);
  const [percent, setPercent] = useState(share === null ? '' : String(share / 100));
  const bps = Math.round(Number(percent.replace(',', '.')) * 100);
  const isBadShare = share !== null && !(percent.trim() !== '' && bps >= 0 && bps <= 10_000);
  const currency = placement.currency as Currency;
  const amounts = fees.map((text) => parseAmount(text.trim().replace(',', '.'), currency));
  const isBad = isBadShare || amounts.some((one) => one === null || one < 0n);
  const commission = share === null || bps === share ? terms.commission : plainAgreement(bps, 0, 0).commission;
  const send = useDoing(
    () => ({
      method: 'POST' as const,
      path: `/placements/${placement.id}/offers`,
      body: {
        fees: start.map((one, index) => ({ ...one, fee: Number(amounts[index]) })),
        terms: { ...terms, commission },
        note: note || null,
      },
    }),
    () => setNote(''),
  );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(undefined);
      }}
    >
      {start.map((one, index) => {
        const label = t('work.feeOf', { format: say(formatTerms[one.format]), currency });
        return (
          <div key={one.deliverableId ?? index} className={styles.field}>
            <span className="muted">{label}</span>
            <Input
              aria-label={label}
              value={fees[index] ?? ''}
              inputMode="decimal"
              status={amounts[index] === null ? 'error' : ''}
              onChange={(event) => setFees(fees.map((old, place) => (place === index ? event.target.value : old)))}
            />
          </div>
        );
      })}
      {share === null ? null : <ShareField percent={percent} isBad={isBadShare} write={setPercent} />}
      <div className={styles.field}>
        <span className="muted">{t('work.note')}</span>
        <Input aria-label={t('work.note')} value={note} onChange={(event) => setNote(event.target.value)} />
      </div>
      {isBad ? <span className={styles.late}>{t('work.badAmount')}</span> : null}
      <Button htmlType="submit" disabled={isBad} loading={send.isPending}>
        {t(newest === undefined ? 'work.makeOffer' : newest.side === 'kol' ? 'work.counter' : 'work.newOffer')}
      </Button>
      {send.error ? <Problem error={send.error} /> : null}
    </form>
  );
}

function Answering({ placement, offer }: { readonly placement: Placement; readonly offer: Offer }) {
  const { t } = useText();
  const answer = useDoing((given: 'accepted' | 'declined') => ({
    method: 'POST',
    path: `/placements/${placement.id}/offers/${offer.id}/answer`,
    body: { answer: given },
  }));
  return (
    <div className={styles.actions}>
      <Button type="primary" loading={answer.isPending} onClick={() => answer.mutate('accepted')}>
        {t('work.accept')}
      </Button>
      <Button disabled={answer.isPending} onClick={() => answer.mutate('declined')}>
        {t('work.decline')}
      </Button>
      {answer.error ? <Problem error={answer.error} /> : null}
    </div>
  );
}

export function OffersPanel({ placement }: { readonly placement: Placement }) {
  const { t } = useText();
  const offers = useOffers(placement.id);
  const views = useOfferViews(placement.id);
  return (
    <Loaded query={offers} rows={2}>
      {(rows) => {
        const newest = rows.at(-1);
        const isWaiting = newest?.state === 'open' && newest.side === 'kol' && placement.state === 'invited';
        return (
          <>
            {rows.length === 0 ? <p className="muted">{t('work.noOffer')}</p> : null}
            <ol className={styles.offers}>
              {rows.map((offer) => (
                <OfferRow
                  key={offer.id}
                  offer={offer}
                  view={views.data?.find((one) => one.offerId === offer.id)}
                  currency={placement.currency}
                />
              ))}
            </ol>
            {isWaiting ? <Answering placement={placement} offer={newest} /> : null}
            {placement.state !== 'invited' ? null : newest === undefined ? (
              <OfferForm key="first" placement={placement} newest={newest} />
            ) : (
              <details className={styles.fold}>
                <summary>{t(newest.side === 'kol' ? 'work.counterOpen' : 'work.newOfferOpen')}</summary>
                <OfferForm key={newest.id} placement={placement} newest={newest} />
              </details>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
