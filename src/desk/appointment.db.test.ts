import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { testApp } from '../../test/support/app.ts';
import { brandIn, offerOf } from '../../test/support/desk.ts';
import type { Role } from '../account/contract.ts';
import { findPerson, listPeople } from '../account/store.ts';
import type { Refused } from '../base/refusal.ts';
import type { Caller } from '../http/access.ts';
import type { NewAppointment } from './contract-appointment.ts';
import {
  book,
  cancel,
  changeVideoLink,
  move,
  openAppointment,
  openAppointments,
  tellOutcome,
} from './service-appointment.ts';
import { openCalendarFile } from './service-calendar.ts';
import { addOffer, changeOffer, openOffers, openOfferView, openSlots } from './service-offer.ts';

const app = await testApp();
const { db } = app.database;
/** A Monday in summer, eight in Rome. */
const now = new Date('2026-06-08T06:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const callers = new Map<Role, Caller>();
const by = (role: Role) => callers.get(role)!;
const viewer = (role: Role, language: 'it' | 'zh' = 'it') => ({ caller: by(role), language, now });
let modena = '';
let milano = '';
let unknown = '';
let offerId = '';

/** The code of the refusal, and what it says of single fields. */
const refusal = async (work: Promise<unknown>) => {
  const refused = await work.then(
    () => null,
    (error: Refused) => error,
  );
  return refused === null ? null : { code: refused.code, faults: refused.faults.map((one) => one.text.it) };
};
let made = 0;
const wish = (startsAt: string, change: Partial<NewAppointment> = {}): NewAppointment => ({
  key: `key-of-test-${made++}`,
  offerId,
  brandId: modena,
  startsAt,
  topic: 'logistics',
  language: 'it',
  about: 'Codice doganale',
  page: { path: '/brands', title: 'Marchi' },
  ...change,
});

beforeAll(async () => {
  for (const role of ['owner', 'manager', 'viewer'] as const) await app.cookieOf(role);
  for (const one of await listPeople(db))
    callers.set(one.role, { userId: one.id, name: one.name, email: one.email, role: one.role, by: 'session' });
  modena = await brandIn(db, 'Acetaia', 'MO');
  milano = await brandIn(db, 'Navigli', 'MI');
  unknown = await brandIn(db, 'Senza sede', null);
  const offer = offerOf({ provinces: ['MO', 'RE'] });
  offerId = (await addOffer(db, { ...offer, expertId: by('manager').userId }, viewer('owner'))).id;
});

test('an owner makes anybody an expert, a manager oneself, and nobody makes one who is not there', async () => {
  const offer = { ...offerOf({ isActive: false }), expertId: by('owner').userId };
  expect(await refusal(addOffer(db, offer, viewer('manager')))).toMatchObject({ code: 'expert_by_owner' });
  expect(await refusal(addOffer(db, { ...offer, expertId: 'x' }, viewer('owner')))).toMatchObject({
    code: 'expert_not_found',
  });
  const own = await addOffer(db, { ...offer, expertId: null }, viewer('manager'));
  expect(own).toMatchObject({ expertName: 'manager', mayChange: true, isActive: false });
  expect(await refusal(changeOffer(db, own.id, offer, viewer('viewer')))).toMatchObject({ code: 'not_your_offer' });
  // Where others are met is told to those who have an appointment, and to those who may change it.
  expect((await openOfferView(db, offerId, null, viewer('viewer'))).videoLink).toBeNull();
  expect((await openOfferView(db, offerId, null, viewer('owner'))).videoLink).toBe('https://meet.example.com/lucia');
  // What is not active stands before those alone who may change it.
  expect((await openOffers(db, null, viewer('viewer'))).map((one) => one.id)).toEqual([offerId]);
});

test('a brand sees why an offer is not for it, in its language, and a province that is not said lets nobody in', async () => {
  const seen = async (brand: string, language: 'it' | 'zh') =>
    (await openOfferView(db, offerId, brand, viewer('viewer', language))).closed;
  expect(await seen(modena, 'it')).toBeNull();
  expect(await seen(milano, 'it')).toEqual({
    reason: 'province',
    text: 'È riservato alle aziende di: Modena, Reggio Emilia.',
  });
  expect(await seen(unknown, 'zh')).toMatchObject({ reason: 'province_unknown' });
  const start = '2026-06-10T07:00:00.000Z';
  const refused = await refusal(book(db, wish(start, { brandId: milano }), by('viewer'), now));
  expect(refused).toEqual({
    code: 'expert_offer_closed',
    faults: ['È riservato alle aziende di: Modena, Reggio Emilia.'],
  });
  expect(await refusal(book(db, wish(start, { brandId: unknown }), by('viewer'), now))).toMatchObject({
    code: 'expert_offer_closed',
  });
});

test('a booking holds its slot, the same click twice is one booking, and a brand holds no more than one', async () => {
  const first = wish('2026-06-10T07:00:00.000Z');
  const { appointment, isNew } = await book(db, first, by('viewer'), now);
  expect(isNew).toBe(true);
  expect(appointment).toMatchObject({
    state: 'booked',
    expertName: 'manager',
    brandName: 'Acetaia',
    bookerName: 'viewer',
    endsAt: '2026-06-10T07:30:00.000Z',
    videoLink: 'https://meet.example.com/lucia',
    page: { path: '/brands', title: 'Marchi' },
    sequence: 0,
    isExpert: false,
    mayMove: true,
    mayTell: false,
  });
  const again = await book(db, first, by('viewer'), now);
  expect(again).toMatchObject({ isNew: false, appointment: { id: appointment.id } });
  const free = await openSlots(db, offerId, { from: '2026-06-10', days: 1 }, now);
  expect(free.slots[0]?.startsAt).toBe('2026-06-10T07:30:00.000Z');
  expect(await refusal(book(db, wish('2026-06-11T07:00:00.000Z'), by('viewer'), now))).toMatchObject({
    code: 'too_many_open',
  });
});

test('who comes too late is told the next three free times, in Italy and in China', async () => {
  expect(await refusal(book(db, wish('2026-06-10T07:00:00.000Z'), by('owner'), now))).toEqual({
    code: 'slot_taken',
    faults: [
      'Ancora libero: mer 10 giu 09:30–10:00 in Italia / 15:30–16:00 in Cina; mer 10 giu 10:00–10:30 in Italia / 16:00–16:30 in Cina; mer 10 giu 10:30–11:00 in Italia / 16:30–17:00 in Cina',
    ],
  });
  const odd = await refusal(book(db, wish('2026-06-10T08:10:00.000Z'), by('owner'), now));
  expect(odd?.code).toBe('slot_not_offered');
  // A day of notice.
  expect(await refusal(book(db, wish('2026-06-08T08:00:00.000Z'), by('owner'), now))).toMatchObject({
    code: 'slot_not_offered',
  });
  expect(
    await refusal(book(db, wish('2026-06-11T08:00:00.000Z', { topic: 'tax', language: 'en' }), by('owner'), now)),
  ).toEqual({
    code: 'booking_mismatch',
    faults: ['questa offerta non tratta questo tema', 'l’esperto non parla questa lingua'],
  });
});

test('an appointment is moved with a reason while there is time, and its calendar entry follows', async () => {
  const [mine] = await openAppointments(db, 'mine', by('viewer'), now);
  const id = mine!.id;
  const moved = await move(
    db,
    id,
    { startsAt: '2026-06-12T16:30:00.000Z', reason: 'Fiera a Shanghai' },
    by('viewer'),
    now,
  ).catch((error: Refused) => error.code);
  expect(moved).toBe('slot_not_offered'); // 18:30, after the hours
  const there = { startsAt: '2026-06-12T15:30:00.000Z', reason: 'Fiera a Shanghai' };
  expect(await move(db, id, there, by('viewer'), now)).toMatchObject({ state: 'moved', sequence: 1 });
  expect(await move(db, id, there, by('viewer'), now)).toMatchObject({ sequence: 1, events: { length: 2 } });
  const close = new Date('2026-06-12T14:00:00Z');
  expect(await refusal(move(db, id, { ...there, startsAt: '2026-06-16T08:00:00.000Z' }, by('viewer'), close))).toEqual({
    code: 'too_late_to_move',
    faults: [],
  });
  const text = await openCalendarFile(db, id, { ...viewer('viewer', 'zh'), now });
  expect(text).toContain('DTSTART:20260612T153000Z\r\n');
  expect(text).toContain('SEQUENCE:1\r\n');
  expect(text.replaceAll('\r\n ', '')).toContain('意大利时间 6月12日周五 17:30–18:00 / 北京时间 23:30–00:00');
  // Its old time is free again.
  const free = await openSlots(db, offerId, { from: '2026-06-10', days: 1 }, now);
  expect(free.slots[0]?.startsAt).toBe('2026-06-10T07:00:00.000Z');
});

test('new hours move nothing: what stands outside of them is shown as such, and its time is still taken', async () => {
  const narrow = offerOf({ provinces: ['MO', 'RE'], hours: Array.from({ length: 7 }, () => [{ from: 540, to: 720 }]) });
  expect(await changeOffer(db, offerId, narrow, viewer('manager'))).toMatchObject({ outside: 1 });
  const [mine] = await openAppointments(db, 'mine', by('viewer'), now);
  expect(mine).toMatchObject({ startsAt: '2026-06-12T15:30:00.000Z', isOutside: true });
  expect((await openOfferView(db, offerId, null, viewer('viewer'))).outside).toBeNull();
  await changeOffer(db, offerId, offerOf({ provinces: ['MO', 'RE'] }), viewer('owner'));
  const other = await addOffer(
    db,
    { ...offerOf({ slotMinutes: 60, pauseMinutes: 15, topics: ['law'] }), expertId: by('manager').userId },
    viewer('owner'),
  );
  // 15:15Z–16:15Z under the second offer meets what was booked under the first.
  const free = await openSlots(db, other.id, { from: '2026-06-12', days: 1 }, now);
  expect(free.slots.at(-1)?.startsAt).toBe('2026-06-12T13:15:00.000Z');
});

test('an appointment is there for its people alone, and only they change it', async () => {
  const [mine] = await openAppointments(db, 'mine', by('viewer'), now);
  const stranger: Caller = { ...by('viewer'), userId: 'somebody' };
  expect(await refusal(openAppointment(db, mine!.id, stranger, now))).toMatchObject({ code: 'appointment_not_found' });
  expect(await openAppointments(db, 'all', stranger, now)).toEqual([]);
  const manager: Caller = { ...by('manager'), userId: 'another manager' };
  expect(await openAppointment(db, mine!.id, manager, now)).toMatchObject({ mayMove: false, mayCancel: false });
  expect(await refusal(cancel(db, mine!.id, { reason: 'perché sì' }, manager, now))).toMatchObject({
    code: 'expert_only',
  });
  expect(await refusal(changeVideoLink(db, mine!.id, 'https://x.example', by('viewer'), now))).toMatchObject({
    code: 'expert_only',
  });
  expect(await changeVideoLink(db, mine!.id, 'https://x.example', by('manager'), now)).toMatchObject({
    videoLink: 'https://x.example',
    sequence: 2,
  });
});

test('the expert notes what was advised once it has begun, more than once if need be, and the booker reads it', async () => {
  const [mine] = await openAppointments(db, 'mine', by('viewer'), now);
  const note = { outcome: 'held', advised: 'Codice 2209', nextSteps: null } as const;
  expect(await refusal(tellOutcome(db, mine!.id, note, by('manager'), now))).toMatchObject({ code: 'not_yet_begun' });
  const after = new Date('2026-06-12T16:00:00Z');
  expect(await refusal(tellOutcome(db, mine!.id, note, by('viewer'), after))).toMatchObject({ code: 'expert_only' });
  await tellOutcome(db, mine!.id, note, by('manager'), after);
  await tellOutcome(db, mine!.id, { ...note, nextSteps: 'Chiedere la BTI' }, by('manager'), after);
  const read = await openAppointment(db, mine!.id, by('viewer'), after);
  expect(read.state).toBe('held');
  expect(read.events.map((one) => one.kind)).toEqual(['booked', 'moved', 'video_link', 'held', 'noted']);
  expect(read.events.at(-1)).toMatchObject({ advised: 'Codice 2209', nextSteps: 'Chiedere la BTI' });
  expect(await refusal(cancel(db, mine!.id, { reason: 'tardi' }, by('viewer'), after))).toMatchObject({
    code: 'appointment_closed',
  });
});

test('cancelling late is noted, takes the calendar entry back and frees slot and brand', async () => {
  const start = '2026-06-15T07:00:00.000Z';
  const { appointment } = await book(db, wish(start), by('viewer'), now);
  const dayBefore = new Date('2026-06-14T10:00:00Z');
  const gone = await cancel(db, appointment.id, { reason: 'Malattia' }, by('manager'), dayBefore);
  expect(gone).toMatchObject({ state: 'cancelled', sequence: 1, mayMove: false, mayCancel: false });
  expect(gone.events.at(-1)).toMatchObject({ kind: 'cancelled', reason: 'Malattia', isLate: true, byName: 'manager' });
  expect(await openCalendarFile(db, appointment.id, viewer('viewer'))).toContain('METHOD:CANCEL');
  const next = await book(db, wish(start), by('viewer'), now);
  expect(next.isNew).toBe(true);
  await cancel(db, next.appointment.id, { reason: 'Prova finita' }, by('viewer'), later(1));
});

test('what happened to an appointment is never rewritten', async () => {
  await expect(sql`update appointment_event set reason = 'x'`.execute(db)).rejects.toThrow();
  await expect(sql`delete from appointment_event`.execute(db)).rejects.toThrow();
});

test('PostgreSQL itself gives one time of an expert once', async () => {
  const { appointment } = await book(db, wish('2026-06-17T07:00:00.000Z'), by('viewer'), now);
  const copy = sql`insert into appointment (id, key, offer_id, expert_id, brand_id, booker_id, booker_name, starts_at, ends_at, free_from, state, topic, language, about)
    select 'copy', 'copy', offer_id, expert_id, brand_id, booker_id, booker_name, starts_at, ends_at, free_from, 'booked', topic, language, about
    from appointment where id = ${appointment.id}`;
  await expect(copy.execute(db)).rejects.toThrow('appointment_once');
  await cancel(db, appointment.id, { reason: 'Prova finita' }, by('viewer'), now);
});

test('an expert who leaves the workspace offers nothing any more, and what was booked keeps the name', async () => {
  const guest = { ...by('viewer'), userId: 'guest' };
  await sql`insert into "user" (id, name, email, email_verified, role, created_at, updated_at)
    values ('guest', 'Ospite', 'ospite@example.com', true, 'viewer', now(), now())`.execute(db);
  const offer = await addOffer(db, { ...offerOf({ mostOpen: 5 }), expertId: guest.userId }, viewer('owner'));
  const { appointment } = await book(db, wish('2026-06-18T07:00:00.000Z', { offerId: offer.id }), by('viewer'), now);
  await sql`delete from "user" where id = 'guest'`.execute(db);
  expect(await findPerson(db, 'guest')).toBeNull();
  expect(await openAppointment(db, appointment.id, by('viewer'), now)).toMatchObject({ expertName: 'Ospite' });
  const late = wish('2026-06-18T08:00:00.000Z', { offerId: offer.id });
  expect(await refusal(book(db, late, by('viewer'), now))).toMatchObject({ code: 'expert_offer_paused' });
});
