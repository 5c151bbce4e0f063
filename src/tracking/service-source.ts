// Sources of orders, native ids, and the queue of what waits or was refused.
import { randomBytes, randomUUID } from 'node:crypto';
import { type Language, say } from '../base/words.ts';
import { openCampaign, openPlacement } from '../campaign/service.ts';
import { lockCampaign } from '../campaign/store.ts';
import type { Db } from '../db/connect.ts';
import type { MadeSource, NativeId, NewSource, OrderSource, Queue, SourceChange } from './contract-source.ts';
import { refuse } from './errors.ts';
import { refuseClaim } from './errors-attribution.ts';
import { rebuildFromEvents, redecideUnwon, retryUnplaced } from './service-event.ts';
import { pushKinds, type ShopKind } from './shop/kinds.ts';
import { hostOf } from './shop/woocommerce.ts';
import { countQueue, listHeardOrders, listQueue, listUnknownCodes, type QueueFilter } from './store-event.ts';
import {
  type CountedSource,
  changeSource,
  deleteNativeId,
  findSource,
  insertNativeId,
  insertSource,
  listNativeIds,
  listSources,
  type SourceRow,
} from './store-source.ts';
import { reasonOf } from './words-queue.ts';

const isPush = (kind: ShopKind) => (pushKinds as readonly string[]).includes(kind);

function viewSource(source: CountedSource, publicUrl: string): OrderSource {
  const { secret, secondSecret, lastEventAt, ...rest } = source;
  return {
    ...rest,
    url: isPush(source.kind) ? `${publicUrl}/hooks/orders/${source.id}` : null,
    secretEnds: secret.length < 12 ? null : secret.slice(-4),
    hasSecondSecret: secondSecret !== null,
    lastEventAt: lastEventAt?.toISOString() ?? null,
  };
}

/** The shop as deliveries name it: a host for shops on the web, an id for the others. */
const shopName = (kind: ShopKind, shop: string | null) =>
  shop === null ? null : kind === 'shopify' || kind === 'woocommerce' ? hostOf(shop) : shop.trim();

/** Shops that make the secret themselves: it must be given. */
const givesSecret = new Set<ShopKind>(['shopify', 'youzan', 'douyin_shop']);
const signsAppKey = new Set<ShopKind>(['youzan', 'douyin_shop']);

/** Makes a source; its secret is answered here and never again. Refuses `source_secret_missing`, `source_app_key_missing`. */
export async function makeSource(
  db: Db,
  campaignId: string,
  asked: Pick<NewSource, 'name'> & Partial<NewSource>,
  publicUrl: string,
): Promise<MadeSource> {
  await openCampaign(db, campaignId);
  const kind = asked.kind ?? 'generic';
  if (givesSecret.has(kind) && !asked.secret) throw refuse('source_secret_missing');
  if (signsAppKey.has(kind) && !asked.appKey) throw refuse('source_app_key_missing');
  const source: SourceRow = {
    id: randomUUID(),
    campaignId,
    name: asked.name,
    kind,
    shop: shopName(kind, asked.shop ?? null),
    appKey: asked.appKey ?? null,
    secret: asked.secret ?? randomBytes(32).toString('hex'),
    secondSecret: asked.secondSecret ?? null,
  };
  await insertSource(db, source);
  const nothing = { received: 0, applied: 0, waiting: 0, refused: 0, forged: 0, turnedAway: 0 };
  const counted = { ...source, ...nothing, turnedAwayCode: null, lastEventAt: null };
  return { ...viewSource(counted, publicUrl), secret: source.secret };
}

/** Changes what a source says of itself, and takes what waited for it. Refuses `source_not_found`. */
export async function mendSource(db: Db, id: string, change: SourceChange, publicUrl: string): Promise<OrderSource> {
  const source = await findSource(db, id);
  if (!source) throw refuse('source_not_found', { id });
  const shop = change.shop === undefined ? source.shop : shopName(source.kind, change.shop);
  await changeSource(db, {
    ...source,
    name: change.name ?? source.name,
    shop,
    appKey: change.appKey ?? source.appKey,
    secret: change.secret ?? source.secret,
    secondSecret: change.secondSecret === undefined ? source.secondSecret : change.secondSecret,
  });
  if (shop !== source.shop) await retryEvents(db, source.campaignId, { sourceId: id });
  const found = (await openSources(db, source.campaignId, publicUrl)).find((one) => one.id === id);
  if (!found) throw refuse('source_not_found', { id });
  return found;
}

export async function openSources(db: Db, campaignId: string, publicUrl: string): Promise<OrderSource[]> {
  await openCampaign(db, campaignId);
  return (await listSources(db, campaignId)).map((one) => viewSource(one, publicUrl));
}

/** What waits or was refused, by reason, with advice. Refuses `campaign_not_found`. */
export async function openQueue(db: Db, campaignId: string, code: string | null, language: Language): Promise<Queue> {
  await openCampaign(db, campaignId);
  const [reasons, events, unknownCodes] = [
    await countQueue(db, campaignId),
    await listQueue(db, campaignId, { code: code ?? undefined }, 200),
    await listUnknownCodes(db, campaignId),
  ];
  return {
    reasons: reasons.map((one) => {
      const { title, advice } = reasonOf(one.code);
      // Of several events the sentence names none.
      const found = events.find((event) => event.code === one.code)?.facts ?? {};
      const facts = one.events === 1 ? found : Object.fromEntries(Object.keys(found).map((name) => [name, '…']));
      return { ...one, title: say(title, language, facts), advice: advice[language] };
    }),
    events: events.map(({ receivedAt, triedAt, facts, kind: _, ...one }) => ({
      ...one,
      title: say(reasonOf(one.code).title, language, facts),
      advice: say(reasonOf(one.code).advice, language, facts),
      receivedAt: receivedAt.toISOString(),
      triedAt: triedAt.toISOString(),
    })),
    unknownCodes,
  };
}

const mostTries = 5_000;

/** Tries events again that wait or were refused: one, all of a source or reason, or all. */
export async function retryEvents(
  db: Db,
  campaignId: string,
  filter: QueueFilter,
): Promise<{ tried: number; applied: number; left: number }> {
  await openCampaign(db, campaignId);
  const before = await listQueue(db, campaignId, filter, mostTries);
  const orders = [...new Set(before.flatMap((one) => one.orderId ?? []))].toSorted();
  for (const order of orders) await db.transaction().execute((tx) => rebuildFromEvents(tx, campaignId, order));
  for (const one of before.filter((event) => event.orderId === null))
    await db.transaction().execute((tx) => retryUnplaced(tx, campaignId, one));
  const left = (await listQueue(db, campaignId, filter, mostTries)).length;
  return { tried: before.length, applied: Math.max(0, before.length - left), left };
}

/** Builds every order of a campaign anew from its events; answers how many there are and how many tables said otherwise. */
export async function rebuildCampaign(db: Db, campaignId: string): Promise<{ orders: number; changed: number }> {
  await openCampaign(db, campaignId);
  const orders = await listHeardOrders(db, campaignId);
  let changed = 0;
  for (const order of orders)
    if (await db.transaction().execute((tx) => rebuildFromEvents(tx, campaignId, order))) changed += 1;
  return { orders: orders.length, changed };
}

/**
 * Gives a native id (a SKU, a pid, an author …) to a placement of the campaign, and with it the lines that named it before and
 * that nobody won. Refuses `placement_of_other_campaign`, and `native_id_given` where another KOL has it.
 */
export async function giveNativeId(
  db: Db,
  campaignId: string,
  asked: Pick<NativeId, 'kind' | 'value' | 'placementId'>,
): Promise<NativeId> {
  const placement = await openPlacement(db, asked.placementId);
  if (placement.campaignId !== campaignId) throw refuse('placement_of_other_campaign');
  await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    const holder = await insertNativeId(tx, campaignId, asked, placement);
    if (holder !== placement.kolId) throw refuseClaim('native_id_given', { value: asked.value });
    await redecideUnwon(tx, campaignId, { kind: 'native', value: asked.value });
  });
  return { ...asked, kolId: placement.kolId, kolName: placement.kolName };
}

/** Takes a native id back that decided nothing. Refuses `native_id_unknown`, `native_id_decided`. */
export async function takeNativeId(db: Db, campaignId: string, asked: Pick<NativeId, 'kind' | 'value'>): Promise<void> {
  await openCampaign(db, campaignId);
  await db.transaction().execute(async (tx) => {
    await lockCampaign(tx, campaignId);
    const lines = await deleteNativeId(tx, campaignId, asked);
    if (lines === null) throw refuseClaim('native_id_unknown', { value: asked.value });
    if (lines > 0) throw refuseClaim('native_id_decided', { value: asked.value, lines });
  });
}

export async function openNativeIds(db: Db, campaignId: string): Promise<NativeId[]> {
  await openCampaign(db, campaignId);
  return listNativeIds(db, campaignId);
}
