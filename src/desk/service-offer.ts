// Experts' offers: who makes them, who may use them, and which of their times are free.
import { findPerson } from '../account/store.ts';
import { addDays } from '../base/day.ts';
import { type Language, say } from '../base/words.ts';
import type { Company } from '../brand/contract-company.ts';
import { provinces } from '../brand/provinces.ts';
import { openBrand } from '../brand/service.ts';
import { findCompany } from '../brand/store-company.ts';
import { sectorTerms, sizeTerms } from '../brand/words-company.ts';
import type { Db } from '../db/connect.ts';
import type { Caller } from '../http/access.ts';
import { type ClosedReason, whyClosed } from './allowed.ts';
import type { NewOffer, Offer, OfferChange, OfferView, SlotsView } from './contract-offer.ts';
import { refuseDesk } from './errors.ts';
import { freeSlots, isWithinHours, type Slot } from './slots.ts';
import { listBusy, listOpenOfOffer } from './store-appointment.ts';
import { findOffer, insertOffer, listOffers, lockExpert, saveExpert, updateOffer } from './store-offer.ts';
import { closedWords } from './words.ts';
import { momentAt, wallClock } from './zone.ts';

const dayMs = 86_400_000;

/** Refuses `expert_offer_not_found`. */
export async function openOffer(db: Db, id: string): Promise<Offer> {
  const offer = await findOffer(db, id);
  if (!offer) throw refuseDesk('expert_offer_not_found', { id });
  return offer;
}

const mayChange = (offer: Offer, caller: Caller) => caller.userId === offer.expertId || caller.role === 'owner';

/** What the company has to be, in the reader's language: provinces by name, sizes and sectors by their words. */
export function tellClosed(offer: Offer, reason: ClosedReason, language: Language): string {
  const listed = reason.startsWith('province')
    ? offer.provinces.map((code) => provinces[code])
    : reason.startsWith('size')
      ? offer.sizes.map((size) => sizeTerms[size][language])
      : offer.sectors.map((sector) => sectorTerms[sector][language]);
  return say(closedWords[reason], language, { listed: listed.join(language === 'zh' ? '、' : ', ') });
}

export interface Viewer {
  readonly caller: Caller;
  readonly language: Language;
  readonly now: Date;
}

async function viewOf(
  db: Db,
  offer: Offer,
  company: { readonly of: Company | null } | null,
  { caller, language, now }: Viewer,
): Promise<OfferView> {
  const reason = company === null ? null : whyClosed(offer, company.of);
  const isMine = mayChange(offer, caller);
  const booked = isMine ? await listOpenOfOffer(db, offer.id, now) : [];
  return {
    ...offer,
    // The room in which others are met is for those who have an appointment there.
    videoLink: isMine ? offer.videoLink : null,
    closed: reason === null ? null : { reason, text: tellClosed(offer, reason, language) },
    mayChange: isMine,
    outside: isMine ? booked.filter((slot: Slot) => !isWithinHours(offer, slot)).length : null,
  };
}

const companyOf = async (db: Db, brandId: string | null) =>
  brandId === null ? null : { of: await findCompany(db, (await openBrand(db, brandId)).id) };

/** Offers as they stand to a brand; what is not active only to those who may change it. Refuses `brand_not_found`. */
export async function openOffers(db: Db, brandId: string | null, viewer: Viewer): Promise<OfferView[]> {
  const company = await companyOf(db, brandId);
  const shown = (await listOffers(db)).filter((offer) => offer.isActive || mayChange(offer, viewer.caller));
  return Promise.all(shown.map((offer) => viewOf(db, offer, company, viewer)));
}

export async function openOfferView(db: Db, id: string, brandId: string | null, viewer: Viewer): Promise<OfferView> {
  return viewOf(db, await openOffer(db, id), await companyOf(db, brandId), viewer);
}

/**
 * Makes an offer, and its expert an expert. Managers and owners for themselves, owners for anybody. Refuses `expert_by_owner`,
 * `expert_not_found`.
 */
export async function addOffer(db: Db, { expertId, ...offer }: NewOffer, viewer: Viewer): Promise<OfferView> {
  const { caller, now } = viewer;
  const ofWhom = expertId ?? caller.userId;
  if (ofWhom !== caller.userId && caller.role !== 'owner') throw refuseDesk('expert_by_owner');
  const person = await findPerson(db, ofWhom);
  if (!person) throw refuseDesk('expert_not_found', { id: ofWhom });
  const id = await db.transaction().execute(async (tx) => {
    await saveExpert(tx, person, now);
    return insertOffer(tx, person.id, offer, now);
  });
  return openOfferView(db, id, null, viewer);
}

/** Changes an offer; nothing that is booked moves. Refuses `expert_offer_not_found`, `not_your_offer`. */
export async function changeOffer(db: Db, id: string, change: OfferChange, viewer: Viewer): Promise<OfferView> {
  const offer = await openOffer(db, id);
  if (!mayChange(offer, viewer.caller)) throw refuseDesk('not_your_offer');
  await db.transaction().execute(async (tx) => {
    await lockExpert(tx, offer.expertId); // a booking in flight is decided by the offer of before, or of after
    await updateOffer(tx, id, change, viewer.now);
  });
  return openOfferView(db, id, null, viewer);
}

interface SlotsAsked {
  readonly from?: string | undefined;
  readonly days: number;
  readonly appointment?: string | undefined;
}

/** Free times of an offer from a day on, as clocks in its zone count days. None while it is not active. */
export async function openSlots(db: Db, id: string, asked: SlotsAsked, now: Date): Promise<SlotsView> {
  const offer = await openOffer(db, id);
  const at = now.getTime();
  const first = asked.from ?? wallClock(at, offer.zone).day;
  const midnight = (day: string) => momentAt({ day, minute: 0 }, offer.zone) ?? Date.parse(`${day}T00:00:00Z`);
  const [from, to] = [midnight(first), midnight(addDays(first, asked.days)) - 1];
  const busy = await listBusy(db, offer.expertId, now, asked.appointment ?? null);
  const free = offer.isActive ? freeSlots(offer, busy, { from, to, now: at }) : [];
  const ahead = { from: at, to: at + offer.horizonDays * dayMs, now: at, most: 1 };
  const [next] = free.length > 0 || !offer.isActive ? [] : freeSlots(offer, busy, ahead);
  const iso = (moment: number) => new Date(moment).toISOString();
  return {
    zone: offer.zone,
    slots: free.map(({ start, end }) => ({ startsAt: iso(start), endsAt: iso(end) })),
    next: next === undefined ? null : iso(next.start),
  };
}
