// Links, clicks, coupons, orders and refunds: stored once, decided once, answered only when committed.

import { present } from '../base/assert.ts';
import { openCampaign, openPlacement } from '../campaign/service.ts';
import { lockCampaign } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import type { Coupon, Link, LinkChange, NewLink, OrderView, Summary } from './contract.ts';
import { refuse } from './errors.ts';
import { redecideUnwon } from './service-event.ts';
import { countClicks } from './service-tally.ts';
import { changeLink, insertCoupon, insertLink, listCoupons, listLinks } from './store-link.ts';
import { listOrders } from './store-order.ts';
import { countOrders, listKolSales, listLinkOwners, listSeen } from './store-summary.ts';
import { summariseClicks } from './summary.ts';

/** Makes a link of a placement, or of one of its posts. Refuses `placement_not_found`, `deliverable_of_other_placement`. */
export async function makeLink(
  db: Db,
  { placementId, targetUrl, deliverableId }: NewLink,
  publicUrl: string,
): Promise<Link> {
  const placement = await openPlacement(db, placementId);
  if (deliverableId !== null && !placement.deliverables.some((one) => one.id === deliverableId))
    throw refuse('deliverable_of_other_placement');
  const code = await insertLink(db, placement, targetUrl, deliverableId);
  return {
    code,
    url: `${publicUrl}/r/${code}`,
    campaignId: placement.campaignId,
    placementId,
    kolId: placement.kolId,
    kolName: placement.kolName,
    targetUrl,
    deliverableId,
    ...{ expiresAt: null, isPaused: false, seen: 0 },
    people: 0,
    clicks: 0,
    machines: 0,
  };
}

/** Links of a campaign with their counts. Refuses `campaign_not_found`. */
export async function openLinks(db: Db, campaignId: string, publicUrl: string, now: Date): Promise<Link[]> {
  await openCampaign(db, campaignId);
  const counts = new Map((await countClicks(db, campaignId, now)).links.map((one) => [one.code, one]));
  const seen = new Map((await listSeen(db, campaignId)).map((one) => [one.code, one.seen]));
  return (await listLinks(db, campaignId)).map((link) => {
    const { visits = 0, clicks = 0, machines = 0 } = counts.get(link.code) ?? {};
    return {
      ...link,
      url: `${publicUrl}/r/${link.code}`,
      people: visits,
      clicks,
      machines,
      seen: seen.get(link.code) ?? 0,
    };
  });
}

/** Ends, pauses or wakes a link. Refuses `link_not_found`. */
export async function editLink(db: Db, code: string, change: LinkChange, linkUrl: string, now: Date): Promise<Link> {
  const campaignId = await changeLink(db, code, change, now);
  if (campaignId === null) throw refuse('link_not_found');
  const links = await openLinks(db, campaignId, linkUrl, now);
  return present(
    links.find((one) => one.code === code),
    'a link that was changed is there',
  );
}

/** Gives a code to a placement, and with it the orders that named it before and that nobody won. Refuses `coupon_code_given`. */
export async function makeCoupon(db: Db, code: string, placementId: string): Promise<Coupon> {
  const placement = await openPlacement(db, placementId);
  const orders = await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, placement.campaignId);
    if (!(await insertCoupon(tx, code, placement))) throw refuse('coupon_code_given', { code });
    return redecideUnwon(tx, placement.campaignId, { kind: 'coupon', code });
  });
  return {
    code,
    campaignId: placement.campaignId,
    placementId,
    kolId: placement.kolId,
    kolName: placement.kolName,
    orders,
  };
}

export async function openCoupons(db: Db, campaignId: string): Promise<Coupon[]> {
  await openCampaign(db, campaignId);
  return listCoupons(db, campaignId);
}

/** The newest orders of a campaign, each line with its winner. Refuses `campaign_not_found`. */
export async function openOrders(db: Db, campaignId: string, limit: number): Promise<OrderView[]> {
  await openCampaign(db, campaignId);
  return listOrders(db, campaignId, limit);
}

/** Clicks, orders and sales of a campaign. Refuses `campaign_not_found`. */
export async function openSummary(db: Db, campaignId: string, now: Date): Promise<Summary> {
  await openCampaign(db, campaignId);
  const counts = await countClicks(db, campaignId, now, new Date(0));
  const [sales, seen, links] = [
    await listKolSales(db, campaignId),
    await listSeen(db, campaignId),
    await listLinkOwners(db, campaignId),
  ];
  return { ...summariseClicks(counts, { sales, seen, links }, now), ...(await countOrders(db, campaignId)) };
}
