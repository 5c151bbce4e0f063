// What a campaign has sold so far, in groups that are small however many orders there are.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { OrderGroup, SoldGroup } from './sold-groups.ts';

/** A sum of all lines that somebody won, with what came back of each. */
const wonLines = (campaignId: string) => sql`(
  select t.kol_id, t.facts, o.root_id, o.currency, o.at, o.paid_at, l.product, l.category, l.gross - l.discount as sold, coalesce(r.amount, 0) as returned
  from attribution t join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id and not o.is_test
  join order_line l on l.campaign_id = t.campaign_id and l.order_id = t.order_id and l.id = t.line_id
  left join (select order_id, line_id, sum(amount) as amount from order_refund where campaign_id = ${campaignId} group by 1, 2) r
    on r.order_id = t.order_id and r.line_id = t.line_id
  where t.campaign_id = ${campaignId} and t.kol_id is not null)`;

export async function listSoldGroups(db: Db, campaignId: string): Promise<SoldGroup[]> {
  const { rows } = await sql<SoldGroup>`
    with terms as (
      select p.kol_id, a.version, a.valid_from, lead(a.valid_from) over (partition by p.id order by a.version) as valid_to
      from placement p join agreement_terms a on a.placement_id = p.id where p.campaign_id = ${campaignId})
    select s.kol_id, s.currency, v.version as terms_version, s.product, s.category, to_char(s.paid_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as paid_on,
      count(*)::int as lines, (count(*) filter (where s.returned > 0))::int as returned_lines, sum(s.sold)::bigint as sold, sum(s.returned)::bigint as returned,
      coalesce(sum(s.sold) filter (where s.returned > 0), 0)::bigint as sold_of_returned
    from ${wonLines(campaignId)} s left join terms v on v.kol_id = s.kol_id and s.at >= v.valid_from and (v.valid_to is null or s.at < v.valid_to)
    group by 1, 2, 3, 4, 5, 6`.execute(db);
  return rows;
}

/** Orders, what was added to them included, by KOL and the link that won. */
export async function listOrderGroups(db: Db, campaignId: string): Promise<OrderGroup[]> {
  const { rows } = await sql<OrderGroup>`
    select kol_id, link, currency, count(*)::int as orders, sum(net)::bigint as net,
      sum(returned)::bigint as returned, sum(net::float8 * net::float8) as squares
    from (select s.kol_id, s.facts->>'link' as link, s.currency, s.root_id,
            sum(s.sold - s.returned) as net, sum(s.returned) as returned
          from ${wonLines(campaignId)} s group by 1, 2, 3, 4) orders group by 1, 2, 3`.execute(db);
  return rows;
}

export interface OrderCounts {
  /** With a line that a KOL won; an order that two KOLs share is one. */
  readonly orders: number;
  readonly unpaid: number;
  readonly unattributed: number;
}

/** Orders of a campaign, what was added to them not counted. Trials of a shop are left out. */
export async function countOrders(db: Db, campaignId: string): Promise<OrderCounts> {
  const { rows } = await sql<OrderCounts>`
    select (count(*) filter (where is_won))::int as orders, (count(*) filter (where is_won and paid_at is null))::int as unpaid, (count(*) filter (where not is_won))::int as unattributed
    from (select o.paid_at, exists (select 1 from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id and t.kol_id is not null) as is_won
          from shop_order o where o.campaign_id = ${campaignId} and o.id = o.root_id and not o.is_test) orders`.execute(
    db,
  );
  return rows[0]!;
}

export interface SalesState {
  /** Changes whenever an order, a refund, who won, a post, terms, a statement or a rate does. */
  readonly version: string;
  readonly newestOrderAt: Date | null;
}

/** A cheap sign of whether sales and their cost are as they were. */
export async function findSalesState(db: Db, campaignId: string): Promise<SalesState> {
  const { rows } = await sql<SalesState>`
    select o.newest as newest_order_at, concat_ws('/', o.n, extract(epoch from o.newest), r.n, extract(epoch from r.newest), t.n, extract(epoch from t.newest),
      p.n, p.state, d.n, d.done, a.n, s.n, x.n) as version
    from (select count(*) as n, max(known_at) as newest from shop_order where campaign_id = ${campaignId}) o,
      (select count(*) as n, max(known_at) as newest from order_refund where campaign_id = ${campaignId}) r,
      (select count(*) as n, max(decided_at) as newest from attribution where campaign_id = ${campaignId}) t,
      (select count(*) as n, md5(string_agg(state, ',' order by id)) as state from placement where campaign_id = ${campaignId}) p,
      (select count(*) as n, concat(count(d.done_at), '-', sum(d.cut)) as done from deliverable d join placement q on q.id = d.placement_id where q.campaign_id = ${campaignId}) d,
      (select count(*) as n from agreement_terms v join placement q on q.id = v.placement_id where q.campaign_id = ${campaignId}) a,
      (select count(*) as n from statement where campaign_id = ${campaignId}) s, (select count(*) as n from exchange_rate) x`.execute(
    db,
  );
  return rows[0]!;
}
