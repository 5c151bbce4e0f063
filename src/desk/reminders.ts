// What the desk reminds a person of. Nothing is mailed: it stands on Today.
import { type AppointmentView, isOpen } from './contract-appointment.ts';
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
