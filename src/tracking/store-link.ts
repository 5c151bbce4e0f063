// Links and coupon codes of a campaign.
import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Coupon, Link } from './contract.ts';
import { linkCode } from './target.ts';

type LinkRow = Omit<Link, 'url'>;

export async function insertLink(
  db: Db,
  placement: { id: string; campaignId: string; kolId: string },
  targetUrl: string,
): Promise<string> {
  for (;;) {
    const code = linkCode(randomBytes(7));
    const { rows } = await sql`insert into link (code, campaign_id, placement_id, kol_id, target_url)
      values (${code}, ${placement.campaignId}, ${placement.id}, ${placement.kolId}, ${targetUrl}) on conflict do nothing returning code`.execute(
      db,
    );
    if (rows.length > 0) return code;
  }
}

/** Links of a campaign with their counts; people are counted once per visitor and Chinese day. */
export async function listLinks(db: Db, campaignId: string): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select l.code, l.campaign_id, l.placement_id, l.kol_id, k.name as kol_name, l.target_url,
           coalesce(c.people, 0)::int as people, coalesce(c.clicks, 0)::int as clicks, coalesce(c.machines, 0)::int as machines
    from link l join kol k on k.id = l.kol_id left join (
      select link_code, count(distinct (visitor, (at at time zone 'Asia/Shanghai')::date)) filter (where kind = 'person') as people,
             count(*) filter (where kind = 'person') as clicks, count(*) filter (where kind <> 'person') as machines
      from click where campaign_id = ${campaignId} group by link_code
    ) c on c.link_code = l.code
    where l.campaign_id = ${campaignId} order by l.created_at, l.code`.execute(db);
  return rows;
}

/** False when the code is already given to somebody. */
export async function insertCoupon(
  db: Db,
  code: string,
  placement: { id: string; campaignId: string; kolId: string },
): Promise<boolean> {
  const { rows } = await sql`insert into coupon (code, campaign_id, placement_id, kol_id)
    values (${code}, ${placement.campaignId}, ${placement.id}, ${placement.kolId}) on conflict do nothing returning code`.execute(
    db,
  );
  return rows.length > 0;
}

export async function listCoupons(db: Db, campaignId: string): Promise<Coupon[]> {
  const { rows } = await sql<Coupon>`
    select c.code, c.campaign_id, c.placement_id, c.kol_id, k.name as kol_name,
           (select count(*)::int from shop_order o where o.campaign_id = c.campaign_id and o.id = o.root_id and not o.is_test and lower(c.code) = any(select lower(x) from unnest(o.coupons) as u(x))) as orders
    from coupon c join kol k on k.id = c.kol_id where c.campaign_id = ${campaignId} order by c.created_at, c.code`.execute(
    db,
  );
  return rows;
}
