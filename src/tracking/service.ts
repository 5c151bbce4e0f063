// Links, clicks, coupons, orders and refunds: stored once, decided once, answered only when committed.

import { present } from '../base/assert.ts';
import { openCampaign, openPlacement } from '../campaign/service.ts';
import type { Db } from '../db/connect.ts';
import type { Coupon, Link, LinkChange, Order, OrderSource, OrderView, Refund, Summary } from './contract.ts';
import { decideWinner } from './decide.ts';
import { refuse } from './errors.ts';
import {
  changeLink,
  insertCoupon,
  insertLink,
  insertSource,
  listCoupons,
  listLinks,
  listSources,
} from './store-link.ts';
import {
  findOrder,
  hasRefund,
  insertDecisions,
  insertOrder,
  insertRefund,
  listOrders,
  markPaid,
  type StoredOrder,
  summarise,
} from './store-order.ts';
import { findWinnerFacts } from './store-winner.ts';

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
    ...{ expiresAt: null, isPaused: false, seen: 0 },
    people: 0,
    clicks: 0,
    machines: 0,
  };
}

export async function openLinks(db: Db, campaignId: string, publicUrl: string): Promise<Link[]> {
  await openCampaign(db, campaignId);
  return (await listLinks(db, campaignId)).map((link) => ({ ...link, url: `${publicUrl}/r/${link.code}` }));
}

/** Ends, pauses or wakes a link. Refuses `link_not_found`. */
export async function editLink(db: Db, code: string, change: LinkChange, linkUrl: string, now: Date): Promise<Link> {
  const campaignId = await changeLink(db, code, change, now);
  if (campaignId === null) throw refuse('link_not_found');
  const links = await openLinks(db, campaignId, linkUrl);
  return present(
    links.find((one) => one.code === code),
    'a link that was changed is there',
  );
}

/** Gives a code to a placement. Refuses `coupon_code_given`. */
export async function makeCoupon(db: Db, code: string, placementId: string): Promise<Coupon> {
  const placement = await openPlacement(db, placementId);
  if (!(await insertCoupon(db, code, placement))) throw refuse('coupon_code_given', { code });
  return {
    code,
    campaignId: placement.campaignId,
    placementId,
    kolId: placement.kolId,
    kolName: placement.kolName,
    orders: 0,
  };
}

export async function openCoupons(db: Db, campaignId: string): Promise<Coupon[]> {
  await openCampaign(db, campaignId);
  return listCoupons(db, campaignId);
}

const withAddress =
  (publicUrl: string) =>
  (source: Omit<OrderSource, 'url'>): OrderSource => ({ ...source, url: `${publicUrl}/hooks/orders/${source.id}` });

export async function makeSource(db: Db, campaignId: string, name: string, publicUrl: string): Promise<OrderSource> {
  await openCampaign(db, campaignId);
  return withAddress(publicUrl)(await insertSource(db, campaignId, name));
}

export async function openSources(db: Db, campaignId: string, publicUrl: string): Promise<OrderSource[]> {
  await openCampaign(db, campaignId);
  return (await listSources(db, campaignId)).map(withAddress(publicUrl));
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

export type Taken = 'stored' | 'unchanged';

const sameOrder = (stored: StoredOrder, order: Order): boolean =>
  stored.currency === order.currency &&
  stored.lines.length === order.lines.length &&
  order.lines.every((line) =>
    stored.lines.some(
      (one) =>
        one.id === line.id &&
        one.product === line.product &&
        one.gross === line.gross &&
        one.discount === line.discount &&
        one.quantity === line.quantity,
    ),
  );

/** Stores an order and decides its winner, once. Refuses `order_changed`: amounts change by refunds only. */
export async function takeOrder(db: Db, campaignId: string, order: Order): Promise<Taken> {
  if (await insertOrder(db, campaignId, order)) {
    const { kolId, placementId, code, facts } = decideWinner(order, await findWinnerFacts(db, campaignId, order));
    await insertDecisions(
      db,
      campaignId,
      order.id,
      order.lines.map((line) => ({ lineId: line.id, kolId, placementId, code, facts })),
    );
    return 'stored';
  }
  const stored = await findOrder(db, campaignId, order.id);
  if (!stored || !sameOrder(stored, order)) throw refuse('order_changed', { order: order.id });
  if (order.paidAt !== null && stored.paidAt === null)
    return (await markPaid(db, campaignId, order.id, order.paidAt)) ? 'stored' : 'unchanged';
  return 'unchanged';
}

/** Stores a refund, once. Refuses `order_unknown`, `order_line_unknown`, `refund_exceeds_order`. */
export async function takeRefund(db: Db, campaignId: string, refund: Refund): Promise<Taken> {
  const order = await findOrder(db, campaignId, refund.order);
  if (!order) throw refuse('order_unknown', { order: refund.order });
  if (await hasRefund(db, campaignId, refund.id)) return 'unchanged';
  const asked = new Map<string, number>();
  for (const { line, amount } of refund.lines) asked.set(line, (asked.get(line) ?? 0) + amount);
  for (const [id, amount] of asked) {
    const line = order.lines.find((one) => one.id === id);
    if (!line) throw refuse('order_line_unknown', { order: refund.order, line: id });
    if (amount > line.gross - line.discount - line.refunded) throw refuse('refund_exceeds_order', { line: id });
  }
  await insertRefund(db, campaignId, { ...refund, lines: [...asked].map(([line, amount]) => ({ line, amount })) });
  return 'stored';
}
