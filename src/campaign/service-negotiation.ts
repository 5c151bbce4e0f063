// Offers and counter-offers: made by either side, answered by the other; what is accepted becomes contents, terms and state in
// one transaction, so that the campaign's money is right at once.
import { estimateFormats } from '../archive/service-rates.ts';
import { dayOf } from '../base/day.ts';
import { Refused } from '../base/refusal.ts';
import { type Language, say } from '../base/words.ts';
import { findBrief } from '../brand/store.ts';
import type { Db } from '../db/connect.ts';
import { openPlan } from '../plan/service.ts';
import type { Placement } from './contract.ts';
import {
  type Answer,
  type CampaignMoney,
  type KolOffer,
  type NewOffer,
  newOfferShape,
  type Offer,
  type OfferView,
} from './contract-negotiation.ts';
import { plainAgreement } from './contract-terms.ts';
import type { Invite, Invited } from './contract-work.ts';
import { refuseWork } from './errors-work.ts';
import { besideOffer, comparablesOf } from './offer-beside.ts';
import { agreeTermsIn, openCampaign, openPlacement } from './service.ts';
import { checkRecord } from './service-draft.ts';
import { makePrivateLink } from './service-private-link.ts';
import { listPlacements, lockCampaign, movePlacement } from './store.ts';
import { type Actor, insertAct } from './store-act.ts';
import { answerOffer, insertOffer, listOffers, writeOfferedContents } from './store-offer.ts';

/** Offers of a placement, oldest first. Refuses `placement_not_found`. */
export async function openOffers(db: Db, placementId: string): Promise<Offer[]> {
  await openPlacement(db, placementId);
  return listOffers(db, placementId);
}

/** Refuses contents of other placements, named by whoever holds a private link. */
function checkContents({ deliverables }: Placement, fees: readonly { readonly deliverableId: string | null }[]): void {
  const own = new Set(deliverables.map((one) => one.id));
  const named = fees.flatMap((one) => one.deliverableId ?? []);
  if (named.some((id) => !own.has(id)) || new Set(named).size < named.length) throw refuseWork('offer_foreign_content');
}

/**
 * Makes an offer, which takes the place of one that waits. Refuses `placement_not_found`, `offer_too_late` once something is
 * agreed, `offer_foreign_content`, `record_full`.
 */
export async function makeOffer(
  db: Db,
  placementId: string,
  asked: NewOffer,
  actor: Actor,
  now: Date,
): Promise<Offer[]> {
  const { fees, terms, note } = newOfferShape.parse(asked);
  await db.transaction().execute(async (tx) => {
    const placement = await openPlacement(tx, placementId);
    if (placement.state !== 'invited') throw refuseWork('offer_too_late');
    checkContents(placement, fees);
    await checkRecord(tx, placementId, actor);
    await insertOffer(tx, { placementId, fees, terms: terms ?? placement.terms, note }, actor, now);
    await insertAct(tx, actor, {
      placementId,
      act: 'offer',
      facts: { total: fees.reduce((sum, one) => sum + one.fee, 0) },
      at: now,
    });
  });
  return listOffers(db, placementId);
}

/** A KOL's offer: on the terms of the newest offer, with another share of sales where it asks for one. Refuses as `makeOffer`. */
export async function counterOffer(
  db: Db,
  placementId: string,
  asked: KolOffer,
  actor: Actor,
  now: Date,
): Promise<Offer[]> {
  const { commissionBps, ...rest } = asked;
  const newest = (await openOffers(db, placementId)).at(-1)?.terms ?? (await openPlacement(db, placementId)).terms;
  const { commission } = commissionBps === null ? newest : plainAgreement(commissionBps, 0, 0);
  return makeOffer(db, placementId, { ...rest, terms: { ...newest, commission } }, actor, now);
}

const isForeignKey = (error: unknown) => (error as { code?: string }).code === '23503';

/** Makes an accepted offer true: contents, terms, state. */
async function agree(db: Db, placement: Placement, offer: Offer, by: string, now: Date): Promise<void> {
  await lockCampaign(db, placement.campaignId);
  try {
    await writeOfferedContents(db, placement, offer.fees);
  } catch (error) {
    if (isForeignKey(error)) throw refuseWork('content_in_use');
    throw error;
  }
  // An offer is about money and days; the conditions of the contract are those that were written last.
  const terms = { ...offer.terms, conditions: placement.terms.conditions };
  await agreeTermsIn(db, placement.id, { terms, note: offer.note }, by, now);
  await movePlacement(db, placement.id, 'invited', 'agreed', by, null);
}

/**
 * Answers the newest offer of the other side. Accepted, it becomes what is agreed; declined by the KOL, the placement stays
 * invited for another offer. Refuses `offer_closed`, `offer_own`, `offer_too_late`, `content_in_use`.
 */
export async function answerToOffer(
  db: Db,
  { placementId, offerId }: { readonly placementId: string; readonly offerId: string },
  { answer, note }: Answer,
  actor: Actor,
  now: Date,
): Promise<Offer[]> {
  await db.transaction().execute(async (tx) => {
    const placement = await openPlacement(tx, placementId);
    const offer = (await listOffers(tx, placementId)).find((one) => one.id === offerId);
    if (offer?.state !== 'open') throw refuseWork('offer_closed');
    if (offer.side === actor.side) throw refuseWork('offer_own');
    if (placement.state !== 'invited') throw refuseWork('offer_too_late');
    if (!(await answerOffer(tx, offer, { answer, note, by: actor.name }, now))) throw refuseWork('offer_closed');
    const facts = { number: offer.number, ...(note === null ? {} : { note }) };
    await insertAct(tx, actor, { placementId, act: `offer_${answer}`, facts, at: now });
    if (answer === 'accepted') await agree(tx, placement, offer, actor.name, now);
  });
  return listOffers(db, placementId);
}

/**
 * Invites many KOLs at once: each gets an offer of its contents as they stand, where none waits, and a private link. Who is no
 * longer invited, or waits for our answer, is told with the reason and left as it is.
 */
export async function inviteTogether(
  db: Db,
  { placementIds, ...wish }: Invite,
  making: { readonly by: string; readonly publicUrl: string; readonly now: Date },
  language: Language,
): Promise<Invited> {
  const { by, now } = making;
  const answers: Invited = [];
  for (const id of new Set(placementIds)) {
    const { kolName, state, offer, deliverables } = await openPlacement(db, id);
    try {
      if (state !== 'invited') throw refuseWork('offer_too_late');
      const waits = offer?.answer === null ? offer.side : null;
      if (waits === 'kol') throw refuseWork('offer_waits');
      const fees = deliverables.map((one) => ({
        deliverableId: one.id,
        format: one.format,
        dueOn: one.dueOn,
        fee: one.fee,
      }));
      if (waits === null) await makeOffer(db, id, { fees }, { side: 'brand', name: by, linkId: null }, now);
      const { url } = await makePrivateLink(db, id, wish, making);
      answers.push({ placementId: id, kolName, url, why: null });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      answers.push({ placementId: id, kolName, url: null, why: say(error.kind.title, language, error.facts) });
    }
  }
  return answers;
}

/** The plan's fee of every KOL of a campaign; empty without a plan. */
async function plannedFees(db: Db, planId: string | null): Promise<ReadonlyMap<string, number>> {
  if (planId === null) return new Map();
  const { lines } = await openPlan(db, planId);
  return new Map(lines.map((line) => [line.accountId, line.fee]));
}

/** How each offer of a placement stands beside the plan and comparables. Refuses `placement_not_found`. */
export async function viewOffers(db: Db, placementId: string, now: Date): Promise<OfferView[]> {
  const placement = await openPlacement(db, placementId);
  const campaign = await openCampaign(db, placement.campaignId);
  const offers = await listOffers(db, placementId);
  const planned = (await plannedFees(db, campaign.planId)).get(placement.accountId) ?? null;
  const formats = offers.flatMap((offer) => offer.fees.map((one) => one.format));
  const estimates = await estimateFormats(db, placement.accountId, formats, dayOf(now));
  return offers.map((offer) => besideOffer(offer, planned, comparablesOf(offer.fees, estimates, placement.currency)));
}

const feesOf = (placements: readonly Placement[]) =>
  placements.flatMap((one) => one.deliverables).reduce((sum, one) => sum + one.fee, 0);

/** The money of a campaign beside its plan and the brief's budget. Refuses `campaign_not_found`. */
export async function openMoney(db: Db, campaignId: string): Promise<CampaignMoney> {
  const { currency, planId, briefId } = await openCampaign(db, campaignId);
  const [placements, plannedByAccount] = [await listPlacements(db, campaignId), await plannedFees(db, planId)];
  const brief = briefId === null ? null : await findBrief(db, briefId);
  const budget = brief !== null && brief.currency === currency ? brief.budget : null;
  const planned = planId === null ? null : [...plannedByAccount.values()].reduce((sum, fee) => sum + fee, 0);
  const agreed = feesOf(placements.filter((one) => !['invited', 'declined', 'cancelled'].includes(one.state)));
  const offered = feesOf(placements.filter((one) => one.state === 'invited'));
  return { currency, budget, planned, agreed, offered, left: budget === null ? null : budget - agreed - offered };
}
