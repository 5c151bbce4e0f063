// What the desk reminds a person of. Nothing is mailed: it stands on Today.
import { type AppointmentView, isOpen } from './contract-appointment.ts';
import type { Question } from './contract-question.ts';
import type { DeskLine } from './contract-today.ts';
import { type DeskPolicy, defaultDeskPolicy } from './desk-policy.ts';

const dayMs = 86_400_000;

/**
 * Appointments that are near, for both sides, until they end; and those that ended and of which the expert has not said what came.
 * `personId`: who reads. Moments as ISO 8601 text.
 */
export function appointmentReminders(
  appointments: readonly AppointmentView[],
  personId: string,
  now: number,
  policy: DeskPolicy = defaultDeskPolicy,
): DeskLine[] {
  const lines = appointments.flatMap((one): DeskLine[] => {
    if (!isOpen(one.state)) return [];
    const [isExpert, isBooker] = [one.expertId === personId, one.bookerId === personId];
    if (!isExpert && !isBooker) return [];
    const [start, end] = [Date.parse(one.startsAt), Date.parse(one.endsAt)];
    const line = {
      id: one.id,
      topic: one.topic,
      title: null,
      withName: isExpert ? one.brandName : one.expertName,
      startsAt: one.startsAt,
      endsAt: one.endsAt,
      dueAt: null,
      videoLink: one.videoLink,
      isExpert,
    };
    if (now < end) return start - now <= policy.remindDays * dayMs ? [{ ...line, kind: 'appointment_soon' }] : [];
    return isExpert && now - end <= policy.outcomeDays * dayMs ? [{ ...line, kind: 'appointment_over' }] : [];
  });
  return lines.sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
}

export interface QuestionReader {
  readonly personId: string;
  /** What of the questions that nobody took is the reader's: those of their offers, and for owners those of no offer. */
  readonly topics: readonly string[];
  /** Owners are told of every question that nobody took in time. */
  readonly isOwner: boolean;
}

/**
 * Questions that wait for the reader, the one that is due first at the top: what they took, and what nobody took and is theirs;
 * then their own that were answered and that they have not rated.
 */
export function questionReminders(
  waiting: readonly Question[],
  own: readonly Question[],
  { personId, topics, isOwner }: QuestionReader,
  now: number,
): DeskLine[] {
  const lineOf = (one: Question, kind: DeskLine['kind'], withName: string | null): DeskLine => ({
    ...{ kind, withName, id: one.id, topic: one.topic, title: one.subject },
    ...{ startsAt: null, endsAt: null, dueAt: one.dueAt, videoLink: null, isExpert: kind === 'question_waiting' },
  });
  const mine = waiting.filter(
    (one) =>
      one.state === 'open' &&
      one.askerId !== personId &&
      (one.assignedId === personId ||
        (one.assignedId === null && (topics.includes(one.topic) || (isOwner && Date.parse(one.dueAt) < now)))),
  );
  const answered = own.filter((one) => one.state === 'answered' && one.rating === null && one.askerId === personId);
  return [
    ...mine
      .map((one) => lineOf(one, 'question_waiting', one.brandName ?? one.askerName))
      .sort((a, b) => (a.dueAt ?? '').localeCompare(b.dueAt ?? '')),
    ...answered.map((one) => lineOf(one, 'question_answered', one.assignedName)),
  ];
}
