// Brands with products and competitors, and their briefs.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { Brand, Brief, NewBrand, NewBrief } from './contract.ts';

const brandColumns = sql`b.id, b.name, b.description, b.terms,
  coalesce((select jsonb_agg(jsonb_build_object('name', p.name, 'productClass', p.product_class, 'terms', p.terms) order by p.name) from product p where p.brand_id = b.id), '[]') as products,
  coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'fame', c.fame, 'productClass', c.product_class) order by c.name) from competitor c where c.brand_id = b.id), '[]') as competitors`;

export async function listBrands(db: Db): Promise<Brand[]> {
  return (await sql<Brand>`select ${brandColumns} from brand b order by b.name`.execute(db)).rows;
}

export async function findBrand(db: Db, id: string): Promise<Brand | null> {
  return (await sql<Brand>`select ${brandColumns} from brand b where b.id = ${id}`.execute(db)).rows[0] ?? null;
}

export async function findBrandByName(db: Db, name: string): Promise<Brand | null> {
  return (await sql<Brand>`select ${brandColumns} from brand b where b.name = ${name}`.execute(db)).rows[0] ?? null;
}

/** Writes a brand with all it holds, in place of what was there under this id. */
export async function saveBrand(db: Db, id: string, brand: NewBrand): Promise<void> {
  const write = async (tx: Db) => {
    await sql`insert into brand (id, name, description, terms) values (${id}, ${brand.name}, ${brand.description}, ${brand.terms}::text[])
      on conflict (id) do update set name = excluded.name, description = excluded.description, terms = excluded.terms`.execute(
      tx,
    );
    await sql`delete from product where brand_id = ${id}`.execute(tx);
    await sql`delete from competitor where brand_id = ${id}`.execute(tx);
    for (const product of brand.products)
      await sql`insert into product (id, brand_id, name, product_class, terms)
        values (${randomUUID()}, ${id}, ${product.name}, ${product.productClass}, ${product.terms}::text[])`.execute(
        tx,
      );
    for (const competitor of brand.competitors)
      await sql`insert into competitor (id, brand_id, name, fame, product_class)
        values (${randomUUID()}, ${id}, ${competitor.name}, ${competitor.fame}, ${competitor.productClass})
        on conflict (brand_id, name) do update set fame = excluded.fame, product_class = excluded.product_class`.execute(
        tx,
      );
  };
  await (db.isTransaction ? write(db) : db.transaction().execute(write));
}

// Without the plugin that turns names to camel case: it would rename tiers and platforms inside the shares too.
const briefColumns = sql`f.id, f.brand_id as "brandId", b.name as "brandName", f.name, f.goal, f.topics, f.platforms, f.budget, f.currency,
  f.starts_on as "startsOn", f.ends_on as "endsOn", coalesce(f.audience, '{"genders": [], "ages": [], "regions": []}') as audience,
  coalesce(f.plan_goal, 'reach') as "planGoal", f.tier_shares as "tierShares", coalesce(f.platform_shares, '{}') as "platformShares",
  f.average_order as "averageOrder", f.margin_bps as "marginBps", f.return_rate_bps as "returnRateBps", f.platform_fee_bps as "platformFeeBps",
  f.commission_bps as "commissionBps",
  f.fixed_share_bps as "fixedShareBps", f.exclude, f.must, f.verdicts, f.cooling_off_days as "coolingOffDays",
  to_char(f.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt"`;

export async function listBriefs(db: Db, brandId: string | null): Promise<Brief[]> {
  const { rows } = await sql<Brief>`select ${briefColumns} from brief f join brand b on b.id = f.brand_id
      where ${brandId}::text is null or f.brand_id = ${brandId} order by f.created_at desc, f.id`.execute(
    db.withoutPlugins(),
  );
  return rows;
}

export async function findBrief(db: Db, id: string): Promise<Brief | null> {
  const { rows } = await sql<Brief>`
    select ${briefColumns} from brief f join brand b on b.id = f.brand_id where f.id = ${id}`.execute(
    db.withoutPlugins(),
  );
  return rows[0] ?? null;
}

export async function saveBrief(db: Db, id: string, brandId: string, brief: NewBrief): Promise<void> {
  const { audience, tierShares, platformShares } = brief;
  await sql`
    insert into brief (id, brand_id, name, goal, topics, platforms, budget, currency, starts_on, ends_on, audience, plan_goal, tier_shares, platform_shares,
                       average_order, margin_bps, return_rate_bps, platform_fee_bps, commission_bps, fixed_share_bps, exclude, must, verdicts, cooling_off_days)
    values (${id}, ${brandId}, ${brief.name}, ${brief.goal}, ${brief.topics}::text[], ${brief.platforms}::text[], ${brief.budget}, ${brief.currency},
            ${brief.startsOn}, ${brief.endsOn}, ${JSON.stringify(audience)}::jsonb, ${brief.planGoal}, ${JSON.stringify(tierShares)}::jsonb,
            ${JSON.stringify(platformShares)}::jsonb, ${brief.averageOrder}, ${brief.marginBps}, ${brief.returnRateBps}, ${brief.platformFeeBps},
            ${brief.commissionBps}, ${brief.fixedShareBps}, ${brief.exclude}::text[], ${brief.must}::text[], ${brief.verdicts}::text[], ${brief.coolingOffDays})
    on conflict (id) do update set name = excluded.name, goal = excluded.goal, topics = excluded.topics, platforms = excluded.platforms,
      budget = excluded.budget, currency = excluded.currency, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
      audience = excluded.audience, plan_goal = excluded.plan_goal, tier_shares = excluded.tier_shares, platform_shares = excluded.platform_shares,
      average_order = excluded.average_order, margin_bps = excluded.margin_bps, return_rate_bps = excluded.return_rate_bps,
      platform_fee_bps = excluded.platform_fee_bps, commission_bps = excluded.commission_bps, fixed_share_bps = excluded.fixed_share_bps, exclude = excluded.exclude, must = excluded.must,
      verdicts = excluded.verdicts, cooling_off_days = excluded.cooling_off_days, updated_at = now()`.execute(db);
}
