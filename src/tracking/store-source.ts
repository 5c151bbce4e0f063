// Where the orders of a campaign come from, with what came, and native ids that were given to its KOLs.
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { NativeId } from './contract-source.ts';
import type { ShopKind } from './shop/kinds.ts';

export interface SourceRow {
  readonly id: string;
  readonly campaignId: string;
  readonly name: string;
  readonly kind: ShopKind;
  readonly shop: string | null;
  readonly appKey: string | null;
  readonly secret: string;
  readonly secondSecret: string | null;
}

export interface CountedSource extends SourceRow {
  readonly received: number;
  readonly applied: number;
  readonly waiting: number;
  readonly refused: number;
  readonly forged: number;
  readonly turnedAway: number;
  readonly turnedAwayCode: string | null;
  readonly lastEventAt: Date | null;
}

/** Stores a source; one that is there already stays as it is. */
export async function insertSource(db: Db, one: SourceRow): Promise<void> {
  await sql`insert into order_source (id, campaign_id, name, kind, shop, app_key, secret, second_secret)
    values (${one.id}, ${one.campaignId}, ${one.name}, ${one.kind}, ${one.shop}, ${one.appKey}, ${one.secret}, ${one.secondSecret})
    on conflict (id) do nothing`.execute(db);
}

export async function changeSource(db: Db, one: SourceRow): Promise<void> {
  await sql`update order_source set name = ${one.name}, shop = ${one.shop}, app_key = ${one.appKey}, secret = ${one.secret}, second_secret = ${one.secondSecret}
    where id = ${one.id}`.execute(db);
}

export async function findSource(db: Db, id: string): Promise<SourceRow | null> {
  const { rows } =
    await sql<SourceRow>`select id, campaign_id, name, kind, shop, app_key, secret, second_secret from order_source where id = ${id}`.execute(
      db,
    );
  return rows[0] ?? null;
}

/** Sources with what came: events by what became of them, and what was turned away at the door. */
export async function listSources(db: Db, campaignId: string): Promise<CountedSource[]> {
  const { rows } = await sql<CountedSource>`
    select s.id, s.campaign_id, s.name, s.kind, s.shop, s.app_key, s.secret, s.second_secret, s.forged, s.turned_away, s.turned_away_code,
      coalesce(e.received, 0)::int as received, coalesce(e.applied, 0)::int as applied, coalesce(e.waiting, 0)::int as waiting,
      coalesce(e.refused, 0)::int as refused, e.last_event_at
    from order_source s left join (
      select source_id, count(*) as received, count(*) filter (where state = 'applied') as applied, count(*) filter (where state = 'waiting') as waiting,
        count(*) filter (where state = 'refused') as refused, max(received_at) as last_event_at
      from webhook_event where campaign_id = ${campaignId} group by source_id) e on e.source_id = s.id
    where s.campaign_id = ${campaignId} order by s.created_at, s.id`.execute(db);
  return rows;
}

/** Gives a native id to a placement; answers who has it: another KOL where it was given before. */
export async function insertNativeId(
  db: Db,
  campaignId: string,
  one: { readonly kind: string; readonly value: string },
  placement: { readonly id: string; readonly kolId: string },
): Promise<string> {
  const { rows } = await sql<{ kolId: string }>`
    insert into native_id (campaign_id, kind, value, placement_id, kol_id)
    values (${campaignId}, ${one.kind}, ${one.value}, ${placement.id}, ${placement.kolId})
    on conflict (campaign_id, kind, value) do update
      set placement_id = case when native_id.kol_id = excluded.kol_id then excluded.placement_id else native_id.placement_id end
    returning kol_id`.execute(db);
  return rows[0]!.kolId;
}

/** Takes a native id back; answers how many lines it decided (then it stays), null where nobody has it. */
export async function deleteNativeId(
  db: Db,
  campaignId: string,
  { kind, value }: { readonly kind: string; readonly value: string },
): Promise<number | null> {
  const { rows } =
    await sql`select 1 from native_id where campaign_id = ${campaignId} and kind = ${kind} and value = ${value}`.execute(
      db,
    );
  if (rows.length === 0) return null;
  const decided = await sql<{ lines: number }>`
    select count(*)::int as lines from attribution where campaign_id = ${campaignId} and kol_id is not null
      and ((code = 'sku' and ${kind} = 'sku' and facts->>'sku' = ${value}) or (code = 'live' and ${kind} = 'live' and facts->>'room' = ${value})
        or (code = 'code' and facts->>'kind' = ${kind} and facts->>'value' = ${value}))`.execute(db);
  const lines = decided.rows[0]?.lines ?? 0;
  if (lines === 0)
    await sql`delete from native_id where campaign_id = ${campaignId} and kind = ${kind} and value = ${value}`.execute(
      db,
    );
  return lines;
}

export async function listNativeIds(db: Db, campaignId: string): Promise<NativeId[]> {
  const { rows } = await sql<NativeId>`select n.kind, n.value, n.placement_id, n.kol_id, k.name as kol_name
    from native_id n join kol k on k.id = n.kol_id where n.campaign_id = ${campaignId} order by n.kind, n.value`.execute(
    db,
  );
  return rows;
}
