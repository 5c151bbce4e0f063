// Takes one event of a shop: keeps it, builds its order anew from all that was heard, writes what changed, decides whose it is.
import { canonicalJson } from '../base/json.ts';
import type { Db } from '../db/connect.ts';
import { type Decidable, decideUnits } from './service-decide.ts';
import { type Heard, type Outcome, rebuildOrder } from './shop/rebuild.ts';
import { orderOf } from './shop/said.ts';
import { readDocument } from './shop/shops.ts';
import { nothingWritten, writeBuilt } from './store-built.ts';
import { type KeptEvent, keepEvent, loadPast, lockOrder, noteOutcome, type OrderPast } from './store-event.ts';
import { type GivenLate, listExchanges, listUnwonOrders } from './store-order.ts';

/** An event as it comes in: its document has lost what is personal already. */
export type Arriving = Pick<KeptEvent, 'sourceId' | 'eventId' | 'kind' | 'sourceShop' | 'shop' | 'topic' | 'document'>;

export interface Taken {
  readonly result: 'stored' | 'unchanged' | 'waiting' | 'refused';
  readonly outcome: Outcome;
}

interface Understood extends Heard {
  readonly orderId: string | null;
}

/** What an event says, or why nothing of it may be used. */
export function understand(event: Arriving, receivedAt: Date): Understood {
  const receivedMs = receivedAt.getTime();
  const around = { topic: event.topic, shop: event.shop ?? event.sourceShop };
  const read = readDocument(event.kind, event.document, around);
  const said = read.ok ? read.value : [];
  const orderId = said[0] === undefined ? null : orderOf(said[0]);
  const wait = (state: Outcome['state'], code: string, facts: Outcome['facts']): Understood => ({
    ...{ receivedMs, said: [], orderId },
    hold: { state, code, facts },
  });
  if (!read.ok) return wait('refused', read.problem.code, read.problem.facts);
  if (event.shop !== null && event.sourceShop === null) return wait('waiting', 'shop_not_set', { shop: event.shop });
  if (event.shop !== event.sourceShop && event.shop !== null)
    return wait('refused', 'order_of_other_shop', { shop: event.shop });
  return { receivedMs, said, orderId, hold: null };
}

const isSame = (a: Pick<KeptEvent, 'topic' | 'document'>, b: Pick<KeptEvent, 'topic' | 'document'>) =>
  a.topic === b.topic && canonicalJson(a.document) === canonicalJson(b.document);

/** Which order an event is of, null where that cannot be told; what it is locked by; and the order that this one replaces. */
export function orderNamed(event: Arriving) {
  const { orderId, said } = understand(event, new Date(0));
  const replaced = said.find((one) => one.type === 'order')?.exchangeOf ?? null;
  return { orderId, lockedBy: orderId ?? event.eventId, replaced };
}

/** What nothing is done for. */
export const unchanged: Taken = { result: 'unchanged', outcome: { state: 'applied', code: null, facts: {} } };

/** Brings what was sent in exchange for an order to the KOLs of what it replaces, as long as no period was closed on it. */
async function followExchanges(db: Db, campaignId: string, root: string, done: readonly string[] = []): Promise<void> {
  if (done.includes(root)) return;
  for (const next of await listExchanges(db, campaignId, root)) {
    await lockOrder(db, campaignId, next);
    await redecideOrder(db, campaignId, next, { isBasisOther: true, gone: [], isNew: false });
    await followExchanges(db, campaignId, next, [...done, root]);
  }
}

/** Decides an order that is locked anew from what was heard of it; false when nothing of it can be sold. */
async function redecideOrder(db: Db, campaignId: string, root: string, how: Decidable): Promise<boolean> {
  const past = await loadPast(db, campaignId, root, null);
  const heard = hearAgain(past, undefined).map((one) => one.heard);
  const { units } = rebuildOrder(heard, past.closesMs);
  if (units.length === 0) return false;
  await decideUnits(db, campaignId, units, how);
  return true;
}

/** Writes an order as it was built; decides its winner when it is new or what decides it changed. */
async function write(
  db: Db,
  campaignId: string,
  root: string,
  events: readonly Heard[],
  past: OrderPast,
  isNew: boolean,
) {
  const built = rebuildOrder(events, past.closesMs);
  const written =
    built.units.length === 0 && isNew ? nothingWritten : await writeBuilt(db, campaignId, root, built, isNew);
  if (written.isChanged) {
    await decideUnits(db, campaignId, built.units, { ...written, isNew });
    await followExchanges(db, campaignId, root);
  }
  return { built, written };
}

/** Events as they are heard now: what was not applied before counts from now on, so that no closed period can hold it. */
function hearAgain(past: OrderPast, except: KeptEvent | undefined): { event: KeptEvent; heard: Understood }[] {
  return past.events
    .filter((one) => one !== except && one.document !== null)
    .map((event) => ({ event, heard: understand(event, event.state === 'applied' ? event.countedAt : past.now) }))
    .toSorted((a, b) => a.heard.receivedMs - b.heard.receivedMs);
}

/** Notes what became of events that were kept before, where that changed. */
async function noteChanges(
  db: Db,
  campaignId: string,
  events: ReturnType<typeof hearAgain>,
  outcomes: readonly Outcome[],
  isTry: boolean,
): Promise<void> {
  for (const [index, { event, heard }] of events.entries()) {
    const outcome = outcomes[index];
    if (!outcome) continue;
    const isNews = outcome.state !== event.state || outcome.code !== event.code;
    if (isNews || (isTry && outcome.state !== 'applied'))
      await noteOutcome(db, campaignId, event, outcome, new Date(heard.receivedMs));
  }
}

/**
 * Takes an event within a transaction. The same event again changes nothing; one that waited or was refused is tried again. A
 * refund before its order waits and is taken when the order comes; an older state never overwrites a newer one.
 */
export async function takeEvent(db: Db, campaignId: string, event: Arriving): Promise<Taken> {
  const before = orderNamed(event);
  // The order that this one replaces is locked first, always in this sequence: one of the two sees the other.
  if (before.replaced !== null) await lockOrder(db, campaignId, before.replaced);
  await lockOrder(db, campaignId, before.lockedBy);
  const past = await loadPast(db, campaignId, before.orderId, event);
  const known = past.events.find((one) => one.sourceId === event.sourceId && one.eventId === event.eventId);
  if (known?.state === 'applied') return unchanged;
  if (past.events.some((one) => one.state === 'applied' && isSame(one, event))) return unchanged;
  const { orderId, ...heard } = understand(event, past.now);
  const others = hearAgain(past, known);
  const all = [...others.map((one) => one.heard), heard];
  if (heard.hold === null && heard.said.length === 0) return unchanged;
  if (orderId === null) {
    const outcome = heard.hold ?? unchanged.outcome;
    await keepEvent(db, { ...event, campaignId, orderId, receivedAt: past.now, outcome });
    return { result: outcome.state === 'applied' ? 'unchanged' : outcome.state, outcome };
  }
  const { built, written } = await write(db, campaignId, orderId, all, past, others.length === 0);
  await noteChanges(db, campaignId, others, built.outcomes, false);
  const outcome = built.outcomes.at(-1) ?? unchanged.outcome;
  await keepEvent(db, { ...event, campaignId, orderId, receivedAt: past.now, outcome });
  const result = outcome.state === 'applied' ? (written.isChanged ? 'stored' : 'unchanged') : outcome.state;
  return { result, outcome };
}

/** Builds one order anew from its events; true when a table said something else. Waiting events are tried with it. */
export async function rebuildFromEvents(db: Db, campaignId: string, orderId: string): Promise<boolean> {
  await lockOrder(db, campaignId, orderId);
  const past = await loadPast(db, campaignId, orderId, null);
  const events = hearAgain(past, undefined);
  const { built, written } = await write(
    db,
    campaignId,
    orderId,
    events.map((one) => one.heard),
    past,
    false,
  );
  await noteChanges(db, campaignId, events, built.outcomes, true);
  return written.isChanged;
}

/**
 * Decides lines anew that nobody won although they name what somebody was given now. Answers how many orders were looked at. The
 * campaign must be locked before what is given is written (`lockCampaign`): an order in flight would miss it, and a lock for each
 * of many thousand orders is more than PostgreSQL keeps.
 */
export async function redecideUnwon(db: Db, campaignId: string, given: GivenLate): Promise<number> {
  let looked = 0;
  for (const root of await listUnwonOrders(db, campaignId, given)) {
    const how = { isBasisOther: false, gone: [], isNew: false, isUnwonAgain: true };
    if (!(await redecideOrder(db, campaignId, root, how))) continue;
    await followExchanges(db, campaignId, root);
    looked += 1;
  }
  return looked;
}

/** Reads an event again that could not be told whose order it is about: a newer program may understand it. */
export async function retryUnplaced(
  db: Db,
  campaignId: string,
  one: { sourceId: string; eventId: string },
): Promise<void> {
  const past = await loadPast(db, campaignId, null, one);
  const event = past.events[0];
  if (event && event.document !== null) await takeEvent(db, campaignId, event);
}
