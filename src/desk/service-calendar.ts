// The calendar file of an appointment, in the reader's language.
import { type Language, localeOf } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { Caller } from '../http/access.ts';
import { appointmentText, appointmentTitle, type ToldAppointment } from './appointment-text.ts';
import { writeCalendar } from './calendar-file.ts';
import type { Appointment } from './contract-appointment.ts';
import { openAppointment } from './service-appointment.ts';
import { topicNames } from './words.ts';

/** An appointment as it is told in one language. */
export const toldIn = (one: Appointment, language: Language): ToldAppointment => ({
  ...one,
  topic: topicNames[one.topic][language],
  isCancelled: one.state === 'cancelled',
});

/** The iCalendar document of an appointment. Refuses `appointment_not_found`, also to those who are no party to it. */
export async function openCalendarFile(
  db: Db,
  id: string,
  { caller, language, now }: { readonly caller: Caller; readonly language: Language; readonly now: Date },
): Promise<string> {
  const one = await openAppointment(db, id, caller, now);
  const told = toldIn(one, language);
  const title = appointmentTitle(told, language);
  return writeCalendar({
    ...one,
    ...told,
    title,
    text: appointmentText(told, language),
    reminder: title,
    language: localeOf(language),
    changedAt: one.events.at(-1)?.at ?? one.startsAt,
  });
}
