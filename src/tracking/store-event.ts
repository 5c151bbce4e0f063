// Every event of a shop as it was received, minus personal data, with what became of it.
import { sql } from 'kysely';
import type { Facts } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { ShopKind } from './shop/kinds.ts';
import type { Outcome } from './shop/rebuild.ts';

export interface KeptEvent {
  readonly sourceId: string;
  readonly eventId: string;
  readonly kind: ShopKind;
  /** The shop that the source speaks for, and the one that the event names. */
  readonly sourceShop: string | null;
  readonly shop: string | null;
  readonly topic: string | null;
  readonly document: unknown;
  /** From when it counts: when it was received, or applied after it had waited. */
  readonly countedAt: Date;
  readonly state: Outcome['state'];
  readonly code: string | null;
  readonly facts: Facts;
}

export interface OrderPast {
  readonly now: Date;
  /** When periods of the campaign were closed, earliest first. */
  readonly closesMs: readonly number[];
  /** In the order in which they count. */
  readonly events: readonly KeptEvent[];
}

/**
 * One at a time works on an order, and no period of its campaign is closed meanwhile: what is learned now is later than every
 * close. False when there is no such campaign.
 */
export async function lockOrder(db: Db, campaignId: string, orderId: string): Promise<boolean> {
  const { rows } = await sql`with c as (select 1 from campaign where id = ${campaignId} for key share)
    select pg_advisory_xact_lock(hashtextextended(${`${campaignId}\n${orderId}`}, 0)) from c`.execute(db);
  return rows.length > 0;
}

/** All that was heard of an order, and this event if it was heard before, whatever it is about. */
export async function loadPast(
  db: Db,
  campaignId: string,
  orderId: string | null,
  event: { readonly sourceId: string; readonly eventId: string } | null,
): Promise<OrderPast> {
  const { rows } = await sql<{
    now: Date;
    closes: number[] | null;
    events: (Omit<KeptEvent, 'countedAt' | 'document'> & { countedMs: number; document: string | null })[] | null;
  }>`select clock_timestamp() as now,
      (select jsonb_agg(floor(extract(epoch from closed_at) * 1000) order by closed_at) from settlement_period where campaign_id = ${campaignId}) as closes,
      (select jsonb_agg(jsonb_build_object('sourceId', e.source_id, 'eventId', e.event_id, 'kind', s.kind, 'sourceShop', s.shop, 'shop', e.shop,
          'topic', e.topic, 'document', e.document::text, 'countedMs', floor(extract(epoch from e.counted_at) * 1000), 'state', e.state, 'code', e.code,
          'facts', e.facts) order by e.counted_at, e.sequence)
       from webhook_event e join order_source s on s.id = e.source_id
       where e.campaign_id = ${campaignId} and (e.order_id = ${orderId} or (e.source_id = ${event?.sourceId ?? null} and e.event_id = ${event?.eventId ?? null}))) as events`.execute(
    db,
  );
  const row = rows[0]!;
  return {
    now: row.now,
    closesMs: row.closes ?? [],
    // As text, because the names inside a shop's document are the shop's and must stay as they are.
    events: (row.events ?? []).map(({ countedMs, document, ...one }) => ({
      ...one,
      document: document === null ? null : JSON.parse(document),
      countedAt: new Date(countedMs),
    })),
  };
}

export interface NewEvent {
  readonly campaignId: string;
  readonly sourceId: string;
  readonly eventId: string;
  readonly orderId: string | null;
  readonly topic: string | null;
  readonly shop: string | null;
  readonly document: unknown;
  readonly receivedAt: Date;
  readonly outcome: Outcome;
}

/** Keeps an event; one that waited or was refused under the same id is replaced and counted as tried again. */
export async function keepEvent(db: Db, one: NewEvent): Promise<void> {
  const { state, code, facts } = one.outcome;
  await sql`insert into webhook_event (campaign_id, source_id, event_id, order_id, topic, shop, document, received_at, counted_at, state, code, facts)
    values (${one.campaignId}, ${one.sourceId}, ${one.eventId}, ${one.orderId}, ${one.topic}, ${one.shop}, ${JSON.stringify(one.document)}::jsonb,
      ${one.receivedAt}, ${one.receivedAt}, ${state}, ${code}, ${JSON.stringify(facts)}::jsonb)
    on conflict (campaign_id, source_id, event_id) do update set order_id = excluded.order_id, topic = excluded.topic, shop = excluded.shop,
      document = excluded.document, counted_at = excluded.counted_at, state = excluded.state, code = excluded.code, facts = excluded.facts,
      attempts = webhook_event.attempts + 1, tried_at = clock_timestamp()`.execute(db);
}

/** Notes what became of an event now, and from when it counts. */
export async function noteOutcome(
  db: Db,
  campaignId: string,
  event: Pick<KeptEvent, 'sourceId' | 'eventId'>,
  { state, code, facts }: Outcome,
  countedAt: Date,
): Promise<void> {
  await sql`update webhook_event set state = ${state}, code = ${code}, facts = ${JSON.stringify(facts)}::jsonb, attempts = attempts + 1,
      tried_at = clock_timestamp(), counted_at = ${countedAt}
    where campaign_id = ${campaignId} and source_id = ${event.sourceId} and event_id = ${event.eventId}`.execute(db);
}

/** Counts a delivery that nobody of the shop signed. */
export async function countForged(db: Db, sourceId: string): Promise<void> {
  await sql`update order_source set forged = forged + 1, forged_at = clock_timestamp() where id = ${sourceId}`.execute(
    db,
  );
}

/** Counts a delivery that was turned away at the door, with why. */
export async function countTurnedAway(db: Db, sourceId: string, code: string): Promise<void> {
  await sql`update order_source set turned_away = turned_away + 1, turned_away_at = clock_timestamp(), turned_away_code = ${code}
    where id = ${sourceId}`.execute(db);
}

export interface QueueRow {
  readonly sourceId: string;
  readonly sourceName: string;
  readonly kind: ShopKind;
  readonly eventId: string;
  readonly orderId: string | null;
  readonly state: 'waiting' | 'refused';
  readonly code: string;
  readonly facts: Facts;
  readonly attempts: number;
  readonly receivedAt: Date;
  readonly triedAt: Date;
}

export interface QueueFilter {
  readonly sourceId?: string | undefined;
  readonly eventId?: string | undefined;
  readonly code?: string | undefined;
}

/** What waits or was refused, newest first. */
export async function listQueue(db: Db, campaignId: string, filter: QueueFilter, limit: number): Promise<QueueRow[]> {
  const { sourceId = null, eventId = null, code = null } = filter;
  const { rows } = await sql<QueueRow>`
    select e.source_id, s.name as source_name, s.kind, e.event_id, e.order_id, e.state, e.code, e.facts, e.attempts, e.received_at, e.tried_at
    from webhook_event e join order_source s on s.id = e.source_id
    where e.campaign_id = ${campaignId} and e.state <> 'applied' and (${code}::text is null or e.code = ${code})
      and (${sourceId}::text is null or e.source_id = ${sourceId}) and (${eventId}::text is null or e.event_id = ${eventId})
    order by e.sequence desc limit ${limit}`.execute(db);
  return rows;
}

/** How many wait or were refused, by reason. */
export async function countQueue(
  db: Db,
  campaignId: string,
): Promise<{ state: 'waiting' | 'refused'; code: string; events: number }[]> {
  const { rows } = await sql<{ state: 'waiting' | 'refused'; code: string; events: number }>`
    select state, code, count(*)::int as events from webhook_event where campaign_id = ${campaignId} and state <> 'applied'
    group by 1, 2 order by 3 desc, 2`.execute(db);
  return rows;
}

/** Codes that orders without a KOL name and nobody was given, with how many such orders there are. */
export async function listUnknownCodes(db: Db, campaignId: string): Promise<{ code: string; orders: number }[]> {
  const { rows } = await sql<{ code: string; orders: number }>`
    select lower(c.code) as code, count(*)::int as orders from shop_order o cross join unnest(o.coupons) as c(code)
    where o.campaign_id = ${campaignId} and not o.is_test and o.id = o.root_id
      and not exists (select 1 from attribution t where t.campaign_id = o.campaign_id and t.order_id = o.id and t.kol_id is not null)
      and not exists (select 1 from coupon k where k.campaign_id = o.campaign_id and lower(k.code) = lower(c.code))
    group by 1 order by 2 desc, 1 limit 50`.execute(db);
  return rows;
}

/** Every order of which something was heard, for building all of them anew. */
export async function listHeardOrders(db: Db, campaignId: string): Promise<string[]> {
  const { rows } = await sql<{ orderId: string }>`
    select distinct order_id from webhook_event where campaign_id = ${campaignId} and order_id is not null and document is not null order by 1`.execute(
    db,
  );
  return rows.map((row) => row.orderId);
}

/** Tells PostgreSQL how large the tables of orders have grown: plans that it keeps for foreign keys were made for fewer rows. */
export async function measureOrderTables(db: Db): Promise<void> {
  await sql`analyze webhook_event, shop_order, order_line, order_refund, attribution`.execute(db);
}
