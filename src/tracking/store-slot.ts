// When KOLs of a campaign sell live.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Db } from '../db/connect.ts';
import type { NewSlot, Slot } from './contract-touch.ts';

const iso = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`);

export async function insertSlot(
  db: Db,
  placement: { readonly id: string; readonly campaignId: string; readonly kolId: string },
  slot: NewSlot,
): Promise<string> {
  const id = randomUUID();
  await sql`insert into live_slot (campaign_id, id, placement_id, kol_id, starts_at, ends_at, skus)
    values (${placement.campaignId}, ${id}, ${placement.id}, ${placement.kolId}, ${slot.startsAt}, ${slot.endsAt}, ${[...new Set(slot.skus)]}::text[])`.execute(
    db,
  );
  return id;
}

/** Slots of a campaign by time; decisions name the slot as `slot` in their facts. */
export async function listSlots(db: Db, campaignId: string): Promise<Slot[]> {
  const { rows } = await sql<Slot>`
    select s.id, s.campaign_id, s.placement_id, s.kol_id, k.name as kol_name, ${iso('s.starts_at')} as starts_at, ${iso('s.ends_at')} as ends_at, s.skus,
      (select count(distinct t.order_id)::int from attribution t where t.campaign_id = s.campaign_id and t.facts->>'slot' = s.id) as orders,
      coalesce((select array_agg(distinct n.name order by n.name) from live_slot o join kol n on n.id = o.kol_id
        where o.campaign_id = s.campaign_id and o.kol_id <> s.kol_id and o.starts_at < s.ends_at and o.ends_at > s.starts_at), '{}') as overlaps
    from live_slot s join kol k on k.id = s.kol_id where s.campaign_id = ${campaignId} order by s.starts_at, s.id`.execute(
    db,
  );
  return rows;
}

export interface HeldSlot {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly orders: number;
  /** When the last order was made that the slot decided; null where it decided none. */
  readonly lastOrderAt: Date | null;
}

/** A slot with what it decided; its campaign is locked. */
export async function findSlot(db: Db, campaignId: string, id: string): Promise<HeldSlot | null> {
  const { rows } = await sql<Pick<HeldSlot, 'startsAt' | 'endsAt'>>`
    select starts_at, ends_at from live_slot where campaign_id = ${campaignId} and id = ${id}`.execute(db);
  const [slot] = rows;
  if (!slot) return null;
  const decided = await sql<{ orders: number; lastOrderAt: Date | null }>`
    select count(distinct o.id)::int as orders, max(o.at) as last_order_at from attribution t
    join shop_order o on o.campaign_id = t.campaign_id and o.id = t.order_id
    where t.campaign_id = ${campaignId} and t.facts->>'slot' = ${id}`.execute(db);
  return {
    ...slot,
    orders: decided.rows[0]?.orders ?? 0,
    lastOrderAt: decided.rows[0]?.lastOrderAt ?? null,
  };
}

export async function endSlot(db: Db, campaignId: string, id: string, endsAt: Date): Promise<void> {
  await sql`update live_slot set ends_at = ${endsAt} where campaign_id = ${campaignId} and id = ${id}`.execute(db);
}

export async function deleteSlot(db: Db, campaignId: string, id: string): Promise<void> {
  await sql`delete from live_slot where campaign_id = ${campaignId} and id = ${id}`.execute(db);
}
