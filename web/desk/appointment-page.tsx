// One appointment: when, with whom, how to join; what to do next; what was advised; and what happened to it.
import { CalendarOutlined, VideoCameraOutlined } from '@ant-design/icons';
import { useParams } from '@tanstack/react-router';
import { Button, Input, Radio, Tag } from 'antd';
import { useState } from 'react';
import { appointmentText, bothTimes } from '../../src/desk/appointment-text.ts';
import { type AppointmentEvent, type AppointmentView, isOpen } from '../../src/desk/contract-appointment.ts';
import { topicNames } from '../../src/desk/words.ts';
import { languageLabels } from '../campaign/brief-sheet.tsx';
import { useDoing } from '../campaign/queries-work.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import { BackLink } from './back-link.tsx';
import { ChangeAppointment } from './change-appointment.tsx';
import { CopyText } from './copy-text.tsx';
import styles from './desk.module.css';
import { textFor, useAppointment } from './queries.ts';
import { Times } from './times.tsx';

interface OfOne {
  readonly appointment: AppointmentView;
}

function Facts({ appointment }: OfOne) {
  const { t, say } = useText();
  const { page } = appointment;
  const facts = [
    [t('desk.expert'), appointment.expertName],
    [t('desk.brand'), appointment.brandName],
    [t('desk.booker'), appointment.bookerName],
    [t('desk.topic'), say(topicNames[appointment.topic])],
    [t('desk.language'), languageLabels[appointment.language]],
    [t('desk.about'), appointment.about],
  ];
  return (
    <Section title={t('desk.facts')}>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {page === null ? null : (
          <div>
            <dt>{t('desk.page')}</dt>
            <dd>
              <a href={page.path}>{page.title}</a>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

function Next() {
  const { t } = useText();
  return (
    <Section title={t('desk.next')}>
      <ul className={styles.steps}>
        {(['nextCalendar', 'nextToday', 'nextMove'] as const).map((step) => (
          <li key={step}>{t(`desk.${step}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Note({ appointment }: OfOne) {
  const { t } = useText();
  const told = appointment.events.findLast((one) => one.advised !== null || one.nextSteps !== null);
  return (
    <Section title={t('desk.note')}>
      {told === undefined ? <p className="muted">{t('desk.noteNone')}</p> : null}
      {told?.advised ? <p className={styles.text}>{told.advised}</p> : null}
      {told?.nextSteps ? (
        <>
          <h3>{t('desk.nextSteps')}</h3>
          <p className={styles.text}>{told.nextSteps}</p>
        </>
      ) : null}
    </Section>
  );
}

/** For the expert, once it has begun. */
function OutcomeForm({ appointment }: OfOne) {
  const { t } = useText();
  const told = appointment.events.findLast((one) => one.advised !== null || one.nextSteps !== null);
  const [outcome, setOutcome] = useState(appointment.state === 'missed' ? 'missed' : 'held');
  const [advised, setAdvised] = useState(told?.advised ?? '');
  const [nextSteps, setNextSteps] = useState(told?.nextSteps ?? '');
  const save = useDoing(() => ({
    method: 'POST' as const,
    path: `/appointments/${appointment.id}/outcome`,
    body: { outcome, advised: advised || null, nextSteps: nextSteps || null },
  }));
  return (
    <Section title={t('desk.outcome')}>
      <div className={styles.stack}>
        <Radio.Group
          value={outcome}
          options={(['held', 'missed'] as const).map((value) => ({ value, label: t(`desk.o_${value}`) }))}
          onChange={(event) => setOutcome(event.target.value)}
        />
        <Input.TextArea
          autoSize={{ minRows: 3 }}
          maxLength={10_000}
          value={advised}
          placeholder={t('desk.note')}
          aria-label={t('desk.note')}
          onChange={(event) => setAdvised(event.target.value)}
        />
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          maxLength={5_000}
          value={nextSteps}
          placeholder={t('desk.nextSteps')}
          aria-label={t('desk.nextSteps')}
          onChange={(event) => setNextSteps(event.target.value)}
        />
        {save.error ? <Problem error={save.error} /> : null}
        <div>
          <Button type="primary" loading={save.isPending} onClick={() => save.mutate(undefined)}>
            {t('desk.saveOutcome')}
          </Button>
        </div>
      </div>
    </Section>
  );
}

/** For the expert: a link for this appointment alone. */
function LinkForm({ appointment }: OfOne) {
  const { t } = useText();
  const [link, setLink] = useState(appointment.ownVideoLink ?? '');
  const save = useDoing(() => ({
    method: 'PUT' as const,
    path: `/appointments/${appointment.id}/video-link`,
    body: { videoLink: link.trim() || null },
  }));
  return (
    <details className={styles.fold}>
      <summary className="muted">{t('desk.videoLink')}</summary>
      <div className={styles.actions}>
        <Input
          className={styles.wide ?? ''}
          type="url"
          value={link}
          placeholder={appointment.videoLink ?? 'https://'}
          aria-label={t('desk.videoLink')}
          onChange={(event) => setLink(event.target.value)}
        />
        <Button loading={save.isPending} onClick={() => save.mutate(undefined)}>
          {t('desk.saveLink')}
        </Button>
      </div>
      {save.error ? <Problem error={save.error} /> : null}
    </details>
  );
}

function EventLine({ event, minutes }: { readonly event: AppointmentEvent; readonly minutes: number }) {
  const { t, language } = useText();
  const endsAt = new Date(Date.parse(event.startsAt) + minutes * 60_000).toISOString();
  const what =
    event.kind === 'moved'
      ? t('desk.e_moved', { when: bothTimes({ startsAt: event.startsAt, endsAt }, language) })
      : t(event.kind === 'cancelled' && event.isLate ? 'desk.e_cancelledLate' : `desk.e_${event.kind}`);
  return (
    <li>
      <span>
        <strong>{event.byName}</strong>: {what}
      </span>
      {event.reason === null ? null : <q>{event.reason}</q>}
      <span className="muted">{showMoment(event.at, language)}</span>
    </li>
  );
}

function Doors({ appointment }: OfOne) {
  const { t, language } = useText();
  return (
    <>
      {isOpen(appointment.state) && appointment.videoLink !== null ? (
        <Button
          type="primary"
          icon={<VideoCameraOutlined />}
          href={appointment.videoLink}
          target="_blank"
          rel="noreferrer"
        >
          {t('desk.join')}
        </Button>
      ) : null}
      <Button
        icon={<CalendarOutlined />}
        href={`/api/v1/appointments/${appointment.id}/calendar.ics?language=${language}`}
        download="appointment.ics"
      >
        {t('desk.calendar')}
      </Button>
      <ChangeAppointment appointment={appointment} />
    </>
  );
}

function Content({ appointment }: OfOne) {
  const { t } = useText();
  const minutes = (Date.parse(appointment.endsAt) - Date.parse(appointment.startsAt)) / 60_000;
  const stands = isOpen(appointment.state);
  const isBegun = Date.parse(appointment.startsAt) <= Date.now();
  return (
    <div className={styles.columns}>
      <div>
        <div className={styles.when}>
          <Times span={appointment} isLarge />
          {appointment.isOutside ? <p className={styles.warn}>{t('desk.isOutside')}</p> : null}
          {stands && appointment.videoLink === null ? <p className="muted">{t('desk.noLink')}</p> : null}
          {stands && appointment.isExpert ? <LinkForm appointment={appointment} /> : null}
        </div>
        {stands && !isBegun && !appointment.isExpert ? <Next /> : null}
        {appointment.mayTell ? <OutcomeForm key={appointment.events.length} appointment={appointment} /> : null}
        {isBegun && !appointment.mayTell && appointment.state !== 'cancelled' ? (
          <Note appointment={appointment} />
        ) : null}
        {stands || appointment.state === 'cancelled' ? (
          <CopyText
            textIn={(one) =>
              appointmentText(
                {
                  ...appointment,
                  topic: topicNames[appointment.topic][one],
                  isCancelled: appointment.state === 'cancelled',
                },
                one,
              )
            }
          />
        ) : null}
      </div>
      <div>
        <Facts appointment={appointment} />
        <Section title={t('desk.history')}>
          <ul className={styles.events}>
            {appointment.events.toReversed().map((event) => (
              <EventLine key={event.at + event.kind} event={event} minutes={minutes} />
            ))}
          </ul>
        </Section>
      </div>
    </div>
  );
}

export function AppointmentPage() {
  const { t, language } = useText();
  const { appointmentId } = useParams({ strict: false }) as { appointmentId: string };
  const appointment = useAppointment(appointmentId);
  return (
    <Loaded query={appointment}>
      {(one) => (
        <Touch>
          <Page
            title={
              <>
                {textFor(one.offerTitle, language).text} <Tag>{t(`desk.s_${one.state}`)}</Tag>
              </>
            }
            answers={
              <>
                <BackLink /> · {one.brandName} · {t('desk.with', { name: one.expertName })}
              </>
            }
            actions={<Doors appointment={one} />}
          >
            <Content appointment={one} />
          </Page>
        </Touch>
      )}
    </Loaded>
  );
}
