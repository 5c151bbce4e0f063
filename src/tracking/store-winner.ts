// What the decision about an order needs to know: coupons, the visitor's clicks, and the windows of the terms.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Order } from './contract.ts';

export interface WinnerFacts {
  readonly coupons: readonly { readonly code: string; readonly kolId: string; readonly placementId: string }[];
  readonly clicks: readonly {
    readonly linkCode: string;
    readonly kolId: string;
    readonly placementId: string;
    readonly at: Date;
  }[];
  /** Every version of the terms of every placement, the oldest first. */
  readonly windows: readonly {
    readonly kolId: string;
    readonly placementId: string;
    readonly attributionDays: number;
    readonly termsFrom: Date;
  }[];
}

/** Clicks of people only: a preview or a bot earns nobody a commission. Oldest first, ties by id. */
export async function findWinnerFacts(db: Db, campaignId: string, order: Order): Promise<WinnerFacts> {
  const [coupons, clicks, windows] = await Promise.all([
    sql<
      WinnerFacts['coupons'][number]
    >`select code, kol_id, placement_id from coupon where campaign_id = ${campaignId} and code = any(${order.coupons}::text[])`.execute(
      db,
    ),
    sql<WinnerFacts['clicks'][number]>`
      select e.link_code, l.kol_id, l.placement_id, e.at from click e join link l on l.code = e.link_code
      where e.campaign_id = ${campaignId} and e.visitor = ${order.visitor ?? ''} and e.at <= ${order.at} and e.kind = 'person'
      order by e.at, e.id`.execute(db),
    sql<WinnerFacts['windows'][number]>`
      select p.kol_id, p.id as placement_id, (t.document->>'attributionDays')::int as attribution_days, t.valid_from as terms_from
      from placement p join agreement_terms t on t.placement_id = p.id where p.campaign_id = ${campaignId} order by t.valid_from, t.version`.execute(
      db,
    ),
  ]);
  return { coupons: coupons.rows, clicks: clicks.rows, windows: windows.rows };
}
