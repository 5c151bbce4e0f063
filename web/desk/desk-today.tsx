// What the desk puts on Today: appointments that are near, and those of which the expert has not said what came.
import { Link } from '@tanstack/react-router';
import { shownTimes } from '../../src/desk/appointment-text.ts';
import type { DeskLine } from '../../src/desk/contract-today.ts';
import { useText } from '../text.ts';
import { Section } from '../ui/page.tsx';
import styles from './desk.module.css';
import { Due } from './due.tsx';
import { useDeskToday } from './queries.ts';

/** `gio 26 nov`, and both times: `10:00 / 17:00 in Cina`. */
function whenOf(line: DeskLine, language: 'it' | 'en' | 'zh', china: string) {
  const span = { startsAt: line.startsAt ?? '', endsAt: line.endsAt ?? '' };
  const [italian, chinese] = shownTimes(span, language);
  const first = (time: string | undefined) => time?.split('–')[0] ?? '';
  const chineseDay = chinese?.day === null ? '' : `${chinese?.day} `;
  return { day: italian?.day ?? '', time: `${first(italian?.time)} / ${china} ${chineseDay}${first(chinese?.time)}` };
}

function QuestionLine({ line }: { readonly line: DeskLine }) {
  const { t } = useText();
  const isWaiting = line.kind === 'question_waiting';
  const facts = { title: line.title, name: line.withName };
  return (
    <li className={styles.todayLine} data-urgent={isWaiting && Date.parse(line.dueAt ?? '') < Date.now()}>
      <Link to="/desk/questions/$questionId" params={{ questionId: line.id }}>
        {t(isWaiting ? 'question.t_waiting' : 'question.t_answered', facts)}
      </Link>
      {isWaiting && line.dueAt !== null ? <Due question={{ dueAt: line.dueAt, state: 'open' }} /> : null}
    </li>
  );
}

function Line({ line }: { readonly line: DeskLine }) {
  const { t, language } = useText();
  const name = line.withName ?? '';
  const { day, time } = whenOf(line, language, t('desk.china'));
  const text =
    line.kind === 'appointment_soon' ? t('desk.t_soon', { day, time, name }) : t('desk.t_over', { day, name });
  return (
    <li className={styles.todayLine} data-urgent={line.kind === 'appointment_over'}>
      <Link to="/desk/appointments/$appointmentId" params={{ appointmentId: line.id }}>
        {text}
      </Link>
      {line.kind === 'appointment_soon' ? (
        <span className={styles.actions}>
          {line.videoLink === null ? null : (
            <a href={line.videoLink} target="_blank" rel="noreferrer">
              {t('desk.join')}
            </a>
          )}
          <a href={`/api/v1/appointments/${line.id}/calendar.ics?language=${language}`} download="appointment.ics">
            {t('desk.calendar')}
          </a>
        </span>
      ) : null}
    </li>
  );
}

export function DeskToday() {
  const { t } = useText();
  const lines = useDeskToday().data ?? [];
  if (lines.length === 0) return null;
  return (
    <Section title={t('desk.today')} aside={String(lines.length)}>
      <ul className={styles.rows}>
        {lines.map((line) => {
          const Shown = line.kind.startsWith('question') ? QuestionLine : Line;
          return <Shown key={`${line.kind} ${line.id}`} line={line} />;
        })}
      </ul>
    </Section>
  );
}
