// Touchpoints of placements: everything in one answer, prepared in one step, and live slots.
import { present } from '../base/assert.ts';
import { openCampaign, openPlacement } from '../campaign/service.ts';
import { lockCampaign } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import type { NewSlot, Slot, Touchpoints } from './contract-touch.ts';
import { proposeCodes } from './coupon-code.ts';
import { refuse } from './errors.ts';
import { encodeQr, type Qr } from './qr.ts';
import type { QrLevel } from './qr-levels.ts';
import { redecideUnwon } from './service-event.ts';
import { openPolicies } from './service-policy.ts';
import { findLinkTarget } from './store-click.ts';
import { insertCoupon, insertLink } from './store-link.ts';
import { deleteSlot, endSlot, findSlot, insertSlot, listSlots } from './store-slot.ts';
import { listGiven, listTakenCodes, listTouchPlacements } from './store-touch.ts';
import { gatherTouchpoints } from './touch.ts';

/** Of all placements of a campaign, by the KOL's name. Refuses `campaign_not_found`. */
export async function openAllTouchpoints(
  db: Db,
  campaignId: string,
  linkUrl: string,
  now: Date,
): Promise<Touchpoints[]> {
  await openCampaign(db, campaignId);
  const [placements, given, slots] = [
    await listTouchPlacements(db, campaignId),
    await listGiven(db, campaignId),
    await listSlots(db, campaignId),
  ];
  const policies = await openPolicies(db, campaignId, now);
  const { policy } = present(
    policies.find((one) => one.isInForce),
    'a policy is in force',
  );
  return placements.map((one) => gatherTouchpoints(one, { ...given, slots, policy }, linkUrl, now));
}

/** Everything of one placement. Refuses `placement_not_found`. */
export async function openTouchpoints(db: Db, placementId: string, linkUrl: string, now: Date): Promise<Touchpoints> {
  const { campaignId } = await openPlacement(db, placementId);
  const all = await openAllTouchpoints(db, campaignId, linkUrl, now);
  return present(
    all.find((one) => one.placementId === placementId),
    'a placement has touchpoints',
  );
}

/**
 * Makes what can be made without asking: a link where none leads anywhere, and a coupon code where there is none. What is
 * there stays, so that a second call makes nothing. Refuses `placement_not_found`, `link_target_missing`.
 */
export async function prepareTouchpoints(
  db: Db,
  placementId: string,
  targetUrl: string | null,
  linkUrl: string,
  now: Date,
): Promise<Touchpoints> {
  await db.transaction().execute(async (tx) => {
    const placement = await openPlacement(tx, placementId);
    await lockCampaign(tx, placement.campaignId);
    const { missing, brandName, kolName, ...known } = await openTouchpoints(tx, placementId, linkUrl, now);
    if (missing.includes('link')) {
      const target = targetUrl ?? known.targetUrl;
      if (target === null) throw refuse('link_target_missing');
      await insertLink(tx, placement, target, null);
    }
    if (missing.includes('coupon')) {
      const proposals = proposeCodes(brandName, kolName);
      const taken = await listTakenCodes(tx, proposals);
      // Where all are taken a person chooses: the form for a code of one's own stays.
      for (const code of proposals.filter((one) => !taken.has(one.toLowerCase())))
        if (await insertCoupon(tx, code, placement)) {
          await redecideUnwon(tx, placement.campaignId, { kind: 'coupon', code });
          break;
        }
    }
  });
  return openTouchpoints(db, placementId, linkUrl, now);
}

/** The QR code of a link. Refuses `link_not_found`. */
export async function openQr(db: Db, code: string, level: QrLevel, linkUrl: string): Promise<Qr> {
  if (!(await findLinkTarget(db, code))) throw refuse('link_not_found');
  return encodeQr(`${linkUrl}/r/${code}`, level);
}

async function openSlot(db: Db, campaignId: string, id: string): Promise<Slot> {
  const found = (await listSlots(db, campaignId)).find((one) => one.id === id);
  if (!found) throw refuse('slot_not_found');
  return found;
}

/** The longest time after a live slot in which an order may still count, whatever terms and policy say. */
const longestAfterMs = 86_400_000;
const afterSlot = (endsAt: Date) => new Date(endsAt.getTime() + longestAfterMs);

/** Adds a live slot to a placement, and with it the orders of that time that nobody won. Refuses `placement_not_found`. */
export async function addSlot(db: Db, placementId: string, slot: NewSlot): Promise<Slot> {
  const placement = await openPlacement(db, placementId);
  const { campaignId } = placement;
  const id = await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    const made = await insertSlot(tx, placement, slot);
    const span = { from: new Date(slot.startsAt), to: afterSlot(new Date(slot.endsAt)) };
    await redecideUnwon(tx, campaignId, { kind: 'slot', ...span });
    return made;
  });
  return openSlot(db, campaignId, id);
}

/** Slots of a campaign by time. Refuses `campaign_not_found`. */
export async function openSlots(db: Db, campaignId: string): Promise<Slot[]> {
  await openCampaign(db, campaignId);
  return listSlots(db, campaignId);
}

/**
 * Moves the end of a slot. Refuses `slot_not_found`, `slot_order`, and `slot_decided` where an order that it decided would
 * fall outside.
 */
export async function moveSlotEnd(db: Db, campaignId: string, id: string, endsAt: Date): Promise<Slot> {
  await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    const held = await findSlot(tx, campaignId, id);
    if (!held) throw refuse('slot_not_found');
    if (endsAt <= held.startsAt) throw refuse('slot_order');
    // An order may have come after the end: only where the end moves to the front can one fall outside.
    const isShorter = endsAt < held.endsAt;
    if (isShorter && held.lastOrderAt !== null && endsAt < held.lastOrderAt)
      throw refuse('slot_decided', { orders: held.orders });
    await endSlot(tx, campaignId, id, endsAt);
    if (!isShorter) await redecideUnwon(tx, campaignId, { kind: 'slot', from: held.endsAt, to: afterSlot(endsAt) });
  });
  return openSlot(db, campaignId, id);
}

/** Removes a slot that decided nothing. Refuses `slot_not_found`, `slot_decided`. */
export async function removeSlot(db: Db, campaignId: string, id: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    const held = await findSlot(tx, campaignId, id);
    if (!held) throw refuse('slot_not_found');
    if (held.orders > 0) throw refuse('slot_decided', { orders: held.orders });
    await deleteSlot(tx, campaignId, id);
  });
}
