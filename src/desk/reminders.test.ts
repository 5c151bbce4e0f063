import { expect, test } from 'vitest';
import type { AppointmentView } from './contract-appointment.ts';
import { appointmentReminders } from './reminders.ts';

const appointment = {
  id: 'a',
  offerId: 'o',
  offerTitle: { it: 'Dogana', en: null, zh: null },
  expertId: 'lucia',
  expertName: 'Lucia',
  brandId: 'b',
  brandName: 'Acetaia',
  bookerId: 'marco',
  bookerName: 'Marco',
  startsAt: '2026-11-26T09:00:00.000Z',
  endsAt: '2026-11-26T09:30:00.000Z',
  state: 'moved',
  topic: 'logistics',
  language: 'it',
  about: 'HS',
  page: null,
  videoLink: null,
  ownVideoLink: null,
  sequence: 1,
  isOutside: false,
  events: [],
  isExpert: false,
  mayMove: true,
  mayCancel: true,
  isLateToCancel: false,
  mayTell: false,
} satisfies AppointmentView;
const told = (who: string, at: string, change: Partial<AppointmentView> = {}) =>
  appointmentReminders([{ ...appointment, ...change }], who, Date.parse(at)).map((one) => [one.kind, one.withName]);

test('three days ahead both sides are reminded, of the other, until it ends', () => {
  expect(told('marco', '2026-11-23T08:00:00Z')).toEqual([]);
  expect(told('marco', '2026-11-23T09:00:00Z')).toEqual([['appointment_soon', 'Lucia']]);
  expect(told('lucia', '2026-11-26T09:20:00Z')).toEqual([['appointment_soon', 'Acetaia']]);
  expect(told('somebody', '2026-11-26T08:00:00Z')).toEqual([]);
});

test('after it the expert alone is asked what came of it, for two weeks, and no more once it is said', () => {
  expect(told('lucia', '2026-11-26T10:00:00Z')).toEqual([['appointment_over', 'Acetaia']]);
  expect(told('marco', '2026-11-26T10:00:00Z')).toEqual([]);
  expect(told('lucia', '2026-12-26T10:00:00Z')).toEqual([]);
  expect(told('lucia', '2026-11-26T10:00:00Z', { state: 'held' })).toEqual([]);
  expect(told('lucia', '2026-11-24T10:00:00Z', { state: 'cancelled' })).toEqual([]);
});
