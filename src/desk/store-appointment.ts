// Appointments and what happened to them. Events are only ever added.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Appointment, AppointmentEvent, AppointmentState, NewAppointment } from './contract-appointment.ts';
import type { LocalText } from './contract-offer.ts';
import type { Busy, Slot } from './slots.ts';

/** An appointment as it is stored: whether it is within hours is for whoever knows the offer. */
export type StoredAppointment = Omit<Appointment, 'isOutside'>;

type Row = Omit<StoredAppointment, 'page' | 'offerTitle'> & {
  offerTitle: LocalText;
  pagePath: string | null;
  pageTitle: string | null;
};

const toAppointment = ({ pagePath, pageTitle, ...row }: Row): StoredAppointment => ({
  ...row,
  page: pagePath === null || pageTitle === null ? null : { path: pagePath, title: pageTitle },
});

const appointmentQuery = sql`
  select a.id, a.offer_id, o.title as offer_title, a.expert_id, coalesce(u.name, e.name) as expert_name, a.brand_id, b.name as brand_name,
    a.booker_id, a.booker_name, ${iso('a.starts_at')} as starts_at, ${iso('a.ends_at')} as ends_at, a.state, a.topic, a.language, a.about,
    a.page_path, a.page_title, coalesce(a.video_link, o.video_link) as video_link, a.video_link as own_video_link, a.sequence,
    coalesce((select jsonb_agg(jsonb_build_object('kind', v.kind, 'byName', v.by_name, 'at', ${iso('v.at')}, 'startsAt', ${iso('v.starts_at')},
       'reason', v.reason, 'isLate', v.is_late, 'advised', v.advised, 'nextSteps', v.next_steps) order by v.id)
       from appointment_event v where v.appointment_id = a.id), '[]') as events
  from appointment a join expert_offer o on o.id = a.offer_id join expert e on e.id = a.expert_id join brand b on b.id = a.brand_id
    left join "user" u on u.id = a.expert_id`;

export async function findAppointment(db: Db, id: string): Promise<StoredAppointment | null> {
  const { rows } = await sql<Row>`${appointmentQuery} where a.id = ${id}`.execute(db);
  return rows[0] ? toAppointment(rows[0]) : null;
}

/** The appointment that this person booked under this key. */
export async function findByKey(db: Db, bookerId: string, key: string): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`select id from appointment where booker_id = ${bookerId} and key = ${key}`.execute(db);
  return rows[0]?.id ?? null;
}

/** Appointments that a person booked or is the expert of, or of everybody; the next first, then what is past, newest first. */
export async function listAppointments(db: Db, personId: string | null, now: Date): Promise<StoredAppointment[]> {
  const { rows } = await sql<Row>`${appointmentQuery}
    where ${personId}::text is null or a.booker_id = ${personId} or a.expert_id = ${personId}
    order by a.ends_at < ${now} or a.state not in ('booked', 'moved'),
      case when a.ends_at < ${now} or a.state not in ('booked', 'moved') then -extract(epoch from a.starts_at) else extract(epoch from a.starts_at) end, a.id
    limit 500`.execute(db);
  return rows.map(toAppointment);
}

/** Open appointments of one offer. */
export async function listOpenOfOffer(db: Db, offerId: string, now: Date): Promise<Slot[]> {
  const { rows } =
    await sql<Slot>`select extract(epoch from starts_at)::float8 * 1000 as start, extract(epoch from ends_at)::float8 * 1000 as end
    from appointment where offer_id = ${offerId} and state in ('booked', 'moved') and ends_at > ${now}`.execute(db);
  return rows;
}

/** What an expert has promised from a moment on, under all offers; without one appointment, where it is to be moved. */
export async function listBusy(db: Db, expertId: string, from: Date, without: string | null = null): Promise<Busy[]> {
  const { rows } =
    await sql<Busy>`select extract(epoch from starts_at)::float8 * 1000 as start, extract(epoch from free_from)::float8 * 1000 as free_from
    from appointment where expert_id = ${expertId} and state in ('booked', 'moved') and free_from > ${from}
      and id is distinct from ${without} order by starts_at`.execute(db);
  return rows;
}

/** Open bookings to come of a brand under one offer. */
export async function countOpen(db: Db, brandId: string, offerId: string, now: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from appointment
    where brand_id = ${brandId} and offer_id = ${offerId} and state in ('booked', 'moved') and ends_at > ${now}`.execute(
    db,
  );
  return rows[0]!.n;
}

export interface Booking extends NewAppointment {
  readonly expertId: string;
  readonly bookerId: string;
  readonly bookerName: string;
  readonly slot: Slot;
  readonly pauseMinutes: number;
}

const freeFrom = (slot: Slot, pauseMinutes: number) => new Date(slot.end + pauseMinutes * 60_000);

export async function insertAppointment(db: Db, booking: Booking): Promise<string> {
  const id = randomUUID();
  const { slot, pauseMinutes, page } = booking;
  await sql`insert into appointment (id, key, offer_id, expert_id, brand_id, booker_id, booker_name, starts_at, ends_at, free_from, state, topic,
      language, about, page_path, page_title)
    values (${id}, ${booking.key}, ${booking.offerId}, ${booking.expertId}, ${booking.brandId}, ${booking.bookerId}, ${booking.bookerName},
      ${new Date(slot.start)}, ${new Date(slot.end)}, ${freeFrom(slot, pauseMinutes)}, 'booked', ${booking.topic}, ${booking.language},
      ${booking.about}, ${page?.path ?? null}, ${page?.title ?? null})`.execute(db);
  return id;
}

export async function moveAppointment(db: Db, id: string, slot: Slot, pauseMinutes: number): Promise<void> {
  await sql`update appointment set starts_at = ${new Date(slot.start)}, ends_at = ${new Date(slot.end)},
      free_from = ${freeFrom(slot, pauseMinutes)}, state = 'moved', sequence = sequence + 1 where id = ${id}`.execute(
    db,
  );
}

/** Ends an appointment. For calendars only a cancellation is a change. */
export async function setState(db: Db, id: string, state: AppointmentState): Promise<void> {
  await sql`update appointment set state = ${state}, sequence = sequence + ${state === 'cancelled' ? 1 : 0} where id = ${id}`.execute(
    db,
  );
}

/** The link of one appointment; null: that of the offer. */
export async function setVideoLink(db: Db, id: string, videoLink: string | null): Promise<void> {
  await sql`update appointment set video_link = ${videoLink}, sequence = sequence + 1 where id = ${id}`.execute(db);
}

export interface NewEvent {
  readonly kind: AppointmentEvent['kind'];
  readonly by: { readonly userId: string; readonly name: string };
  readonly at: Date;
  readonly reason?: string | null;
  readonly isLate?: boolean;
  readonly advised?: string | null;
  readonly nextSteps?: string | null;
}

/** Adds to the history, with the time at which the appointment stands now. */
export async function insertEvent(db: Db, appointmentId: string, event: NewEvent): Promise<void> {
  await sql`insert into appointment_event (appointment_id, kind, by_id, by_name, at, starts_at, reason, is_late, advised, next_steps)
    select id, ${event.kind}, ${event.by.userId}, ${event.by.name}, ${event.at}, starts_at, ${event.reason ?? null}, ${event.isLate ?? false},
      ${event.advised ?? null}, ${event.nextSteps ?? null} from appointment where id = ${appointmentId}`.execute(db);
}
