// What of the desk waits for a person today.
import type { Db } from '../db/connect.ts';
import type { Caller } from '../http/access.ts';
import type { DeskLine } from './contract-today.ts';
import { appointmentReminders } from './reminders.ts';
import { openAppointments } from './service-appointment.ts';

export async function openDeskToday(db: Db, caller: Caller, now: Date): Promise<DeskLine[]> {
  return appointmentReminders(await openAppointments(db, 'mine', caller, now), caller.userId, now.getTime());
}
