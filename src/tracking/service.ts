// Links, clicks, coupons, orders and refunds: stored once, decided once, answered only when committed.
import { randomUUID } from 'node:crypto';
import { openCampaign, openPlacement } from '../campaign/service.ts';
import type { Db } from '../db/connect.ts';
import { type Asking, recogniseAgent } from './agent.ts';
import type { Coupon, Link, Order, OrderSource, OrderView, Refund, Summary } from './contract.ts';
import { decideWinner } from './decide.ts';
import { refuse } from './errors.ts';
import { type ClickWriter, findLinkTarget, type LinkTarget } from './store-click.ts';
import { insertCoupon, insertLink, insertSource, listCoupons, listLinks, listSources } from './store-link.ts';
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
