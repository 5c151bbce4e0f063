// Links, clicks, coupons, orders and refunds: stored once, decided once, answered only when committed.
import { randomUUID } from 'node:crypto';
import { openCampaign, openPlacement } from '../campaign/service.ts';
import type { Db } from '../db/connect.ts';
import { type Asking, recogniseAgent } from './agent.ts';
import type { Coupon, Link, OrderView, Summary } from './contract.ts';
import { refuse } from './errors.ts';
import { redecideUnwon } from './service-event.ts';
import { type ClickWriter, findLinkTarget, type LinkTarget } from './store-click.ts';
import { insertCoupon, insertLink, listCoupons, listLinks } from './store-link.ts';
import { listOrders, summarise } from './store-order.ts';
import { decorateTarget, slug } from './target.ts';

export async function makeLink(db: Db, placementId: string, targetUrl: string, publicUrl: string): Promise<Link> {
  const placement = await openPlacement(db, placementId);
  const code = await insertLink(db, placement, targetUrl);
  return {
    code,
    url: `${publicUrl}/r/${code}`,
    campaignId: placement.campaignId,
    placementId,
    kolId: placement.kolId,
    kolName: placement.kolName,
    targetUrl,
    people: 0,
    clicks: 0,
    machines: 0,
  };
}

export async function openLinks(db: Db, campaignId: string, publicUrl: string): Promise<Link[]> {
  await openCampaign(db, campaignId);
  return (await listLinks(db, campaignId)).map((link) => ({ ...link, url: `${publicUrl}/r/${link.code}` }));
}

/** Gives a code to a placement, and with it the orders that named it before and that nobody won. Refuses `coupon_code_given`. */
export async function makeCoupon(db: Db, code: string, placementId: string): Promise<Coupon> {
  const placement = await openPlacement(db, placementId);
  const orders = await db.transaction().execute(async (tx) => {
    if (!(await insertCoupon(tx, code, placement))) throw refuse('coupon_code_given', { code });
    return redecideUnwon(tx, placement.campaignId, code);
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
export async function openSummary(db: Db, campaignId: string): Promise<Summary> {
  await openCampaign(db, campaignId);
  return summarise(db, campaignId);
}

/** Targets of links, kept for a few seconds only: the database is the truth, this saves it a question per click. */
export function createLinkCache(db: Db, clock: () => number) {
  const kept = new Map<string, { target: LinkTarget | null; until: number }>();
  return async (code: string): Promise<LinkTarget | null> => {
    const known = kept.get(code);
    if (known && known.until > clock()) return known.target;
    const target = await findLinkTarget(db, code);
    if (kept.size > 50_000) kept.clear();
    kept.set(code, { target, until: clock() + 5_000 });
    return target;
  };
}

export interface Followed {
  readonly location: string;
  readonly visitor: string;
}

/** Records a click and says where to go. Resolves only after the commit. Refuses `link_not_found`. */
export async function followLink(
  find: (code: string) => Promise<LinkTarget | null>,
  clicks: ClickWriter,
  code: string,
  visitor: string | null,
  asking: Asking,
): Promise<Followed> {
  const target = await find(code);
  if (!target) throw refuse('link_not_found');
  const agent = recogniseAgent(asking);
  const who = visitor ?? randomUUID();
  await clicks.record({
    campaignId: target.campaignId,
    id: randomUUID(),
    at: new Date(),
    linkCode: code,
    visitor: who,
    kind: agent.kind,
    app: agent.app,
  });
  return {
    location: decorateTarget(target.targetUrl, {
      platform: target.platform,
      campaign: slug(target.campaignName),
      kol: target.kolId,
      visitor: who,
    }),
    visitor: who,
  };
}
