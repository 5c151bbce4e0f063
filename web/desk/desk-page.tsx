// The help desk: doors to what helps, what the reader has booked, and for experts whom they meet and what they offer.
import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { type AppointmentView, isOpen } from '../../src/desk/contract-appointment.ts';
import type { OfferView } from '../../src/desk/contract-offer.ts';
import { topicNames } from '../../src/desk/words.ts';
import { useMe } from '../account/session.ts';
import { useText } from '../text.ts';
import { Loaded, Page, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './desk.module.css';
import { textFor, useAppointments, useOffers } from './queries.ts';
import { QuestionRows } from './question-rows.tsx';
import { Times } from './times.tsx';

const doors = [
  { to: '/assessments', text: 'desk.assess', hint: 'desk.assessHint' },
  { to: '/desk/book', text: 'desk.book', hint: 'desk.bookHint' },
  { to: '/desk/questions/new', text: 'question.ask', hint: 'question.askHint' },
  { to: '/guide', text: 'desk.guide', hint: 'desk.guideHint' },
] as const;

function Doors() {
  const { t } = useText();
  return (
    <nav className={styles.doors} aria-label={t('desk.doors')}>
      {doors.map((door) => (
        <Link key={door.to} {...(door as { to: string })} className={styles.door ?? ''}>
          <strong>{t(door.text)}</strong>
          <span className="muted">{t(door.hint)}</span>
        </Link>
      ))}
    </nav>
  );
}

function AppointmentRow({ appointment }: { readonly appointment: AppointmentView }) {
  const { t, say } = useText();
  const other = appointment.isExpert ? appointment.brandName : t('desk.with', { name: appointment.expertName });
  return (
    <li>
      <Link
        to="/desk/appointments/$appointmentId"
        params={{ appointmentId: appointment.id }}
        className={styles.row ?? ''}
        data-over={!isOpen(appointment.state)}
      >
        <Times span={appointment} />
        <span>
          <strong>{other}</strong> · {say(topicNames[appointment.topic])}
        </span>
        <span>
          {appointment.state === 'booked' ? null : <Tag>{t(`desk.s_${appointment.state}`)}</Tag>}
          {appointment.isOutside ? <Tag color="warning">{t('desk.isOutside').split('.')[0]}</Tag> : null}
        </span>
      </Link>
    </li>
  );
}

function AppointmentRows({ all, none }: { readonly all: readonly AppointmentView[]; readonly none: ReactNode }) {
  const { t } = useText();
  const now = Date.now();
  const ahead = all.filter((one) => isOpen(one.state) && Date.parse(one.endsAt) > now);
  const rest = all.filter((one) => !ahead.includes(one));
  return (
    <>
      {ahead.length === 0 ? none : null}
      <ul className={styles.rows}>
        {ahead.map((one) => (
          <AppointmentRow key={one.id} appointment={one} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details className={styles.fold}>
          <summary className="muted">{t('desk.earlier', { n: rest.length })}</summary>
          <ul className={styles.rows}>
            {rest.map((one) => (
              <AppointmentRow key={one.id} appointment={one} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OfferRow({ offer }: { readonly offer: OfferView }) {
  const { t, say, language } = useText();
  const title = textFor(offer.title, language);
  return (
    <li>
      <Link to="/desk/offers/$offerId" params={{ offerId: offer.id }} className={styles.row ?? ''}>
        <strong lang={title.language}>{title.text}</strong>
        <span className="muted">
          {offer.expertName} · {offer.topics.map((topic) => say(topicNames[topic])).join(' · ')}
        </span>
        <span>
          {offer.isActive ? null : <Tag>{t('desk.isPaused')}</Tag>}
          {(offer.outside ?? 0) > 0 ? <Tag color="warning">{t('desk.outside', { n: offer.outside! })}</Tag> : null}
        </span>
      </Link>
    </li>
  );
}

function Offers({ offers, canMake }: { readonly offers: readonly OfferView[]; readonly canMake: boolean }) {
  const { t } = useText();
  const me = useMe();
  const shown = offers.filter((one) => one.mayChange);
  if (shown.length === 0 && !canMake) return null;
  return (
    <Section
      title={t(me.data?.role === 'owner' ? 'desk.allOffers' : 'desk.offers')}
      aside={
        canMake ? (
          <Link to="/desk/offers/$offerId" params={{ offerId: 'new' }}>
            {t('desk.newOffer')}
          </Link>
        ) : null
      }
    >
      {shown.length === 0 ? <p className="muted">{t('desk.noOffers')}</p> : null}
      <ul className={styles.rows}>
        {shown.map((one) => (
          <OfferRow key={one.id} offer={one} />
        ))}
      </ul>
    </Section>
  );
}

export function DeskPage() {
  const { t } = useText();
  const me = useMe();
  const appointments = useAppointments();
  const offers = useOffers(null);
  const isExpert = (offers.data ?? []).some((one) => one.expertId === me.data?.userId);
  return (
    <Touch>
      <Page title={t('desk.title')} answers={t('desk.answers')}>
        <Doors />
        <QuestionRows of="waiting" isAlways={isExpert} />
        <Loaded query={appointments} rows={4}>
          {(all) => {
            const [met, booked] = [all.filter((one) => one.isExpert), all.filter((one) => !one.isExpert)];
            return (
              <>
                {met.length > 0 || isExpert ? (
                  <Section title={t('desk.week')}>
                    <AppointmentRows all={met} none={<p className="muted">{t('desk.none')}</p>} />
                  </Section>
                ) : null}
                <Section title={t('desk.mine')} aside={<Link to="/desk/book">{t('desk.book')}</Link>}>
                  <AppointmentRows all={booked} none={<p className="muted">{t('desk.none')}</p>} />
                </Section>
              </>
            );
          }}
        </Loaded>
        <QuestionRows of="mine" isAlways />
        {offers.data ? <Offers offers={offers.data} canMake={me.data?.role !== 'viewer'} /> : null}
      </Page>
    </Touch>
  );
}
