// What of the desk waits for a person today.
import type { Db } from '../db/connect.ts';
import type { Caller } from '../http/access.ts';
import type { DeskLine } from './contract-today.ts';
import { appointmentReminders, questionReminders } from './reminders.ts';
import { openAppointments } from './service-appointment.ts';
import { openQuestions } from './service-question.ts';
import { listOffers } from './store-offer.ts';
import { deskTopics } from './topics.ts';

/** Topics of a person's offers, and for an owner those that nobody offers. */
async function topicsOf(db: Db, caller: Caller): Promise<readonly string[]> {
  const active = (await listOffers(db)).filter((one) => one.isActive);
  const own = active.filter((one) => one.expertId === caller.userId).flatMap((one) => one.topics);
  const offered = new Set(active.flatMap((one) => one.topics));
  return caller.role === 'owner' ? [...own, ...deskTopics.filter((topic) => !offered.has(topic))] : own;
}

export async function openDeskToday(db: Db, caller: Caller, now: Date): Promise<DeskLine[]> {
  const appointments = await openAppointments(db, 'mine', caller, now);
  const [waiting, own] = [await openQuestions(db, 'waiting', caller), await openQuestions(db, 'mine', caller)];
  const reader = { personId: caller.userId, topics: await topicsOf(db, caller), isOwner: caller.role === 'owner' };
  return [
    ...appointmentReminders(appointments, caller.userId, now.getTime()),
    ...questionReminders(waiting, own, reader, now.getTime()),
  ];
}
