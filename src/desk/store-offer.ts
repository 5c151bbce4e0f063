// Experts and what they offer.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import { iso } from '../db/moment-column.ts';
import type { Offer, OfferChange } from './contract-offer.ts';

// An expert is called what the person is called today; whoever is gone keeps the name of then.
const offerQuery = sql`
  select o.id, o.expert_id, coalesce(u.name, e.name) as expert_name, o.title, o.about, o.topics, o.languages, o.provinces, o.sizes, o.sectors, o.hours,
    o.zone, o.slot_minutes, o.pause_minutes, o.notice_hours, o.horizon_days, o.days_off, o.most_open, o.video_link,
    o.is_active and u.id is not null as is_active, ${iso('o.updated_at')} as updated_at
  from expert_offer o join expert e on e.id = o.expert_id left join "user" u on u.id = o.expert_id`;

/** All offers, by expert and age. An offer of somebody who left the workspace is not active. */
export async function listOffers(db: Db): Promise<Offer[]> {
  const { rows } = await sql<Offer>`${offerQuery} order by e.since, o.expert_id, o.id`.execute(db);
  return rows;
}

export async function findOffer(db: Db, id: string): Promise<Offer | null> {
  const { rows } = await sql<Offer>`${offerQuery} where o.id = ${id}`.execute(db);
  return rows[0] ?? null;
}

/** Makes a person an expert, or finds that they are one. */
export async function saveExpert(db: Db, { id, name }: { id: string; name: string }, now: Date): Promise<void> {
  await sql`insert into expert (id, name, since) values (${id}, ${name}, ${now}) on conflict (id) do update set name = excluded.name`.execute(
    db,
  );
}

/** Whether a person has, or had, an offer. */
export async function isExpert(db: Db, id: string): Promise<boolean> {
  return (await sql`select 1 from expert where id = ${id}`.execute(db)).rows.length > 0;
}

/** Until the end of the transaction nobody else books, moves or cancels anything of this expert. */
export async function lockExpert(db: Db, id: string): Promise<void> {
  await sql`select 1 from expert where id = ${id} for update`.execute(db);
}

const fieldsOf = (offer: OfferChange) => ({
  title: JSON.stringify(offer.title),
  about: JSON.stringify(offer.about),
  hours: JSON.stringify(offer.hours),
});

export async function insertOffer(db: Db, expertId: string, offer: OfferChange, now: Date): Promise<string> {
  const id = randomUUID();
  const { title, about, hours } = fieldsOf(offer);
  await sql`insert into expert_offer (id, expert_id, title, about, topics, languages, provinces, sizes, sectors, hours, zone, slot_minutes,
      pause_minutes, notice_hours, horizon_days, days_off, most_open, video_link, is_active, updated_at)
    values (${id}, ${expertId}, ${title}::jsonb, ${about}::jsonb, ${offer.topics}::text[], ${offer.languages}::text[], ${offer.provinces}::text[],
      ${offer.sizes}::text[], ${offer.sectors}::text[], ${hours}::jsonb, ${offer.zone}, ${offer.slotMinutes}, ${offer.pauseMinutes},
      ${offer.noticeHours}, ${offer.horizonDays}, ${offer.daysOff}::text[], ${offer.mostOpen}, ${offer.videoLink}, ${offer.isActive}, ${now})`.execute(
    db,
  );
  return id;
}

/** Changes an offer. What is booked stays where it is. */
export async function updateOffer(db: Db, id: string, offer: OfferChange, now: Date): Promise<void> {
  const { title, about, hours } = fieldsOf(offer);
  await sql`update expert_offer set title = ${title}::jsonb, about = ${about}::jsonb, topics = ${offer.topics}::text[],
      languages = ${offer.languages}::text[], provinces = ${offer.provinces}::text[], sizes = ${offer.sizes}::text[],
      sectors = ${offer.sectors}::text[], hours = ${hours}::jsonb, zone = ${offer.zone}, slot_minutes = ${offer.slotMinutes},
      pause_minutes = ${offer.pauseMinutes}, notice_hours = ${offer.noticeHours}, horizon_days = ${offer.horizonDays},
      days_off = ${offer.daysOff}::text[], most_open = ${offer.mostOpen}, video_link = ${offer.videoLink}, is_active = ${offer.isActive},
      updated_at = ${now}
    where id = ${id}`.execute(db);
}
