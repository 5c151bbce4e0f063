// Booking, moving and cancelling appointments, and what came of them. One expert's times are decided one after the other: whoever
// books holds the expert's row until it is done.
import type { Fault } from '../base/refusal.ts';
import { languages, type Phrase, say } from '../base/words.ts';
import { openBrand } from '../brand/service.ts';
import { findCompany } from '../brand/store-company.ts';
import type { Db } from '../db/connect.ts';
import type { Caller } from '../http/access.ts';
import { whyClosed } from './allowed.ts';
import { bothTimes } from './appointment-text.ts';
import {
  type Appointment,
  type AppointmentView,
  isOpen,
  type NewAppointment,
  type Outcome,
} from './contract-appointment.ts';
import type { Offer } from './contract-offer.ts';
import { type DeskPolicy, defaultDeskPolicy } from './desk-policy.ts';
import { refuseDesk } from './errors.ts';
import { openOffer, tellClosed } from './service-offer.ts';
import { type Busy, freeSlots, isWithinHours, judgeStart, type Slot } from './slots.ts';
import {
  countOpen,
  findAppointment,
  findByKey,
  insertAppointment,
  insertEvent,
  listAppointments,
  listBusy,
  moveAppointment,
  type StoredAppointment,
  setState,
  setVideoLink,
} from './store-appointment.ts';
import { listOffers, lockExpert } from './store-offer.ts';
import { faultWords } from './words.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;
/** Free times that a refusal names. */
const namedTimes = 3;

const inEvery = (tell: (language: (typeof languages)[number]) => string): Phrase =>
  Object.fromEntries(languages.map((language) => [language, tell(language)])) as Phrase;

/** The free times that follow a start, else the first there are, for whoever came too late. */
function freeInstead(offer: Offer, busy: readonly Busy[], start: number, now: number): Fault[] {
  const to = now + offer.horizonDays * dayMs;
  const after = freeSlots(offer, busy, { from: start, to, now, most: namedTimes });
  const free = after.length > 0 ? after : freeSlots(offer, busy, { from: now, to, now, most: namedTimes });
  if (free.length === 0) return [];
  const iso = (moment: number) => new Date(moment).toISOString();
  const times = inEvery((language) =>
    free
      .map((slot) => bothTimes({ startsAt: iso(slot.start), endsAt: iso(slot.end) }, language))
      .join(language === 'zh' ? '；' : '; '),
  );
  return [
    { pointer: '/startsAt', text: inEvery((language) => say(faultWords.free, language, { times: times[language] })) },
  ];
}

/** The slot that begins then. Refuses `slot_taken` and `slot_not_offered`, each with the next free times. */
function slotAt(offer: Offer, busy: readonly Busy[], startsAt: string, now: Date): Slot {
  const asked = { start: Date.parse(startsAt), now: now.getTime() };
  const judged = judgeStart(offer, busy, asked);
  if (judged.answer === 'free') return judged.slot;
  const code = judged.answer === 'taken' ? 'slot_taken' : 'slot_not_offered';
  throw refuseDesk(code, {}, freeInstead(offer, busy, asked.start, asked.now));
}

const withHours = (appointment: StoredAppointment, offer: Offer | undefined): Appointment => {
  const slot = { start: Date.parse(appointment.startsAt), end: Date.parse(appointment.endsAt) };
  const isOutside = offer !== undefined && isOpen(appointment.state) && !isWithinHours(offer, slot);
  return { ...appointment, isOutside };
};

const isExpertOf = (one: StoredAppointment, caller: Caller) => one.expertId === caller.userId;
const isParty = (one: StoredAppointment, caller: Caller) =>
  one.bookerId === caller.userId || isExpertOf(one, caller) || caller.role === 'owner';

/** An appointment with what the reader may do with it now. */
function viewOf(one: Appointment, caller: Caller, now: Date, policy: DeskPolicy): AppointmentView {
  const left = Date.parse(one.startsAt) - now.getTime();
  const stands = isOpen(one.state) && isParty(one, caller);
  return {
    ...one,
    isExpert: isExpertOf(one, caller),
    mayMove: stands && left >= policy.moveHours * hourMs,
    mayCancel: stands && left > 0,
    isLateToCancel: left < policy.lateHours * hourMs,
    mayTell: (isExpertOf(one, caller) || caller.role === 'owner') && one.state !== 'cancelled' && left <= 0,
  };
}

/**
 * An appointment as its people see it: booker, expert, owners and managers. To others it is not there. Refuses
 * `appointment_not_found`.
 */
export async function openAppointment(
  db: Db,
  id: string,
  caller: Caller,
  now: Date,
  policy: DeskPolicy = defaultDeskPolicy,
): Promise<AppointmentView> {
  const found = await findAppointment(db, id);
  if (!found || !(isParty(found, caller) || caller.role === 'manager'))
    throw refuseDesk('appointment_not_found', { id });
  return viewOf(withHours(found, await openOffer(db, found.offerId)), caller, now, policy);
}

/** Appointments of the caller, or of everybody for owners and managers; the next first. */
export async function openAppointments(
  db: Db,
  of: 'mine' | 'all',
  caller: Caller,
  now: Date,
  policy: DeskPolicy = defaultDeskPolicy,
): Promise<AppointmentView[]> {
  const personId = of === 'all' && caller.role !== 'viewer' ? null : caller.userId;
  const offers = new Map((await listOffers(db)).map((offer) => [offer.id, offer]));
  const found = await listAppointments(db, personId, now);
  return found.map((one) => viewOf(withHours(one, offers.get(one.offerId)), caller, now, policy));
}

/** Refuses what an offer does not cover: `expert_offer_paused`, `expert_offer_closed`, `booking_mismatch`. */
async function checkCovered(db: Db, offer: Offer, booking: NewAppointment): Promise<void> {
  if (!offer.isActive) throw refuseDesk('expert_offer_paused');
  const reason = whyClosed(offer, await findCompany(db, booking.brandId));
  if (reason !== null) {
    const text = inEvery((language) => tellClosed(offer, reason, language));
    throw refuseDesk('expert_offer_closed', {}, [{ pointer: '/brandId', text }]);
  }
  const faults: Fault[] = [];
  if (!offer.topics.includes(booking.topic)) faults.push({ pointer: '/topic', text: faultWords.topic });
  if (!offer.languages.includes(booking.language)) faults.push({ pointer: '/language', text: faultWords.language });
  if (faults.length > 0) throw refuseDesk('booking_mismatch', {}, faults);
}

/**
 * Refuses what can be seen to be taken without waiting for anybody: of many who want one time at once, all but the first few are
 * answered side by side. What is not refused here is decided under the lock.
 */
async function refuseTaken(db: Db, booking: NewAppointment, caller: Caller, now: Date): Promise<Offer> {
  const offer = await openOffer(db, booking.offerId);
  const busy = await listBusy(db, offer.expertId, now);
  const asked = { start: Date.parse(booking.startsAt), now: now.getTime() };
  if (judgeStart(offer, busy, asked).answer !== 'taken') return offer;
  if ((await findByKey(db, caller.userId, booking.key)) !== null) return offer;
  await checkCovered(db, offer, booking);
  throw refuseDesk('slot_taken', {}, freeInstead(offer, busy, asked.start, asked.now));
}

/**
 * Books a slot for a brand, or answers with what the same person booked under the same key. Refuses `brand_not_found`,
 * `expert_offer_not_found`, what an offer does not cover, `too_many_open`, `slot_taken`, `slot_not_offered`.
 */
export async function book(
  db: Db,
  booking: NewAppointment,
  caller: Caller,
  now: Date,
): Promise<{ readonly appointment: AppointmentView; readonly isNew: boolean }> {
  const brand = await openBrand(db, booking.brandId);
  const { expertId } = await refuseTaken(db, booking, caller, now);
  const made = await db.transaction().execute(async (tx) => {
    await lockExpert(tx, expertId);
    const known = await findByKey(tx, caller.userId, booking.key);
    if (known !== null) return { id: known, isNew: false };
    const offer = await openOffer(tx, booking.offerId); // as it is now that nobody can change it
    await checkCovered(tx, offer, booking);
    const slot = slotAt(offer, await listBusy(tx, expertId, now), booking.startsAt, now);
    const open = await countOpen(tx, brand.id, offer.id, now);
    if (open >= offer.mostOpen) throw refuseDesk('too_many_open', { brand: brand.name, n: open });
    const { pauseMinutes } = offer;
    const by = { bookerId: caller.userId, bookerName: caller.name };
    const id = await insertAppointment(tx, { ...booking, ...by, expertId, slot, pauseMinutes });
    await insertEvent(tx, id, { kind: 'booked', by: caller, at: now });
    return { id, isNew: true };
  });
  return { appointment: await openAppointment(db, made.id, caller, now), isNew: made.isNew };
}

/** Runs a change of an open appointment while its expert's times stand still. Refuses those who are no party to it. */
async function changing(
  db: Db,
  id: string,
  caller: Caller,
  now: Date,
  change: (tx: Db, one: StoredAppointment) => Promise<void>,
): Promise<AppointmentView> {
  const { expertId } = await openAppointment(db, id, caller, now);
  await db.transaction().execute(async (tx) => {
    await lockExpert(tx, expertId);
    const one = (await findAppointment(tx, id))!;
    if (!isParty(one, caller)) throw refuseDesk('expert_only');
    await change(tx, one);
  });
  return openAppointment(db, id, caller, now);
}

/**
 * Moves an open appointment to another free slot of its offer. Moving it to where it is changes nothing. Refuses
 * `appointment_closed`, `too_late_to_move`, `slot_taken`, `slot_not_offered`.
 */
export function move(
  db: Db,
  id: string,
  { startsAt, reason }: { readonly startsAt: string; readonly reason: string },
  caller: Caller,
  now: Date,
  policy: DeskPolicy = defaultDeskPolicy,
): Promise<AppointmentView> {
  return changing(db, id, caller, now, async (tx, one) => {
    if (!isOpen(one.state)) throw refuseDesk('appointment_closed');
    if (Date.parse(one.startsAt) === Date.parse(startsAt)) return;
    if (Date.parse(one.startsAt) - now.getTime() < policy.moveHours * hourMs)
      throw refuseDesk('too_late_to_move', { hours: policy.moveHours });
    const offer = await openOffer(tx, one.offerId);
    const slot = slotAt(offer, await listBusy(tx, one.expertId, now, id), startsAt, now);
    await moveAppointment(tx, id, slot, offer.pauseMinutes);
    await insertEvent(tx, id, { kind: 'moved', by: caller, at: now, reason });
  });
}

/** Cancels an open appointment that has not begun; its time is free again. Late is noted, not refused. Refuses `appointment_closed`. */
export function cancel(
  db: Db,
  id: string,
  { reason }: { readonly reason: string },
  caller: Caller,
  now: Date,
  policy: DeskPolicy = defaultDeskPolicy,
): Promise<AppointmentView> {
  return changing(db, id, caller, now, async (tx, one) => {
    const left = Date.parse(one.startsAt) - now.getTime();
    if (!isOpen(one.state) || left <= 0) throw refuseDesk('appointment_closed');
    await setState(tx, id, 'cancelled');
    await insertEvent(tx, id, {
      kind: 'cancelled',
      by: caller,
      at: now,
      reason,
      isLate: left < policy.lateHours * hourMs,
    });
  });
}

const refuseOthers = (one: StoredAppointment, caller: Caller) => {
  if (!isExpertOf(one, caller) && caller.role !== 'owner') throw refuseDesk('expert_only');
};

/** What came of it, told by the expert; told again, the newest counts. Refuses `expert_only`, `not_yet_begun`, `appointment_closed`. */
export function tellOutcome(
  db: Db,
  id: string,
  { outcome, advised, nextSteps }: Outcome,
  caller: Caller,
  now: Date,
): Promise<AppointmentView> {
  return changing(db, id, caller, now, async (tx, one) => {
    refuseOthers(one, caller);
    if (one.state === 'cancelled') throw refuseDesk('appointment_closed');
    if (Date.parse(one.startsAt) > now.getTime()) throw refuseDesk('not_yet_begun');
    const kind = one.state === outcome ? 'noted' : outcome;
    await setState(tx, id, outcome);
    await insertEvent(tx, id, { kind, by: caller, at: now, advised: advised || null, nextSteps: nextSteps || null });
  });
}

/** The video link of this appointment alone. Refuses `expert_only`, `appointment_closed`. */
export function changeVideoLink(
  db: Db,
  id: string,
  videoLink: string | null,
  caller: Caller,
  now: Date,
): Promise<AppointmentView> {
  return changing(db, id, caller, now, async (tx, one) => {
    refuseOthers(one, caller);
    if (!isOpen(one.state)) throw refuseDesk('appointment_closed');
    if (one.ownVideoLink === videoLink) return;
    await setVideoLink(tx, id, videoLink);
    await insertEvent(tx, id, { kind: 'video_link', by: caller, at: now });
  });
}
