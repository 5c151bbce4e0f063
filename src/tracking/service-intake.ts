// The door for shops: a delivery is verified as it arrived, stripped of what is personal, and taken message by message.
import { faultsIn } from '../base/faults.ts';
import { canonicalJson } from '../base/json.ts';
import type { Refused } from '../base/refusal.ts';
import type { Db } from '../db/connect.ts';
import { refuse as refuseHttp } from '../http/errors.ts';
import { webhookShape } from './contract.ts';
import { refuse } from './errors.ts';
import { type Arriving, type Taken, takeEvent, unchanged, understand } from './service-event.ts';
import { hashOf, isPing, isSigned } from './service-signature.ts';
import { type Header, isTooDeep, type Message, parseExact, unpackDelivery } from './shop/deliveries.ts';
import type { PushKind } from './shop/kinds.ts';
import { keepDocument } from './shop/shops.ts';
import { countForged, countTurnedAway, keepEvent } from './store-event.ts';
import { findSource, type SourceRow } from './store-source.ts';

export type Result = Taken['result'] | 'ping';
export interface Answered {
  readonly kind: PushKind;
  readonly result: Result;
  /** Why it waits or was refused. */
  readonly code: string | null;
}

type PushSource = SourceRow & { readonly kind: PushKind };

const freshMinutes = 5;

/** Refuses `wrong_signature`, and `stale_delivery` for a signed time more than five minutes away. */
async function checkSignature(db: Db, source: PushSource, header: Header, body: Buffer, now: Date): Promise<void> {
  if (!isSigned(source, header, body)) {
    await countForged(db, source.id);
    throw refuse('wrong_signature');
  }
  const timestamp = source.kind === 'generic' ? header('x-kolosseo-timestamp') : undefined;
  if (timestamp === undefined) return;
  const away = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!(away <= freshMinutes * 60))
    throw await turnAway(db, source, refuse('stale_delivery', { minutes: freshMinutes }));
}

/** Counts a refusal at the door, so that the page can tell of it. */
async function turnAway(db: Db, source: SourceRow, refused: Refused): Promise<Refused> {
  await countTurnedAway(db, source.id, refused.code);
  return refused;
}

async function parseBody(db: Db, source: SourceRow, body: Buffer): Promise<unknown> {
  const text = body.toString('utf8');
  if (isTooDeep(text)) throw await turnAway(db, source, refuse('document_too_deep'));
  try {
    return parseExact(text);
  } catch {
    throw await turnAway(db, source, refuseHttp('unreadable_body'));
  }
}

/** What says nothing of an order, such as another topic, needs no transaction. */
function take(db: Db, source: SourceRow, event: Arriving): Promise<Taken> | Taken {
  const { hold, said } = understand(event, new Date(0));
  if (hold === null && said.length === 0) return unchanged;
  return db.transaction().execute((tx) => takeEvent(tx, source.campaignId, event));
}

/** A document that our contract does not take is kept as refused: with what is wrong and without its inside. */
async function keepInvalid(db: Db, source: SourceRow, document: unknown, faults: Refused['faults']): Promise<void> {
  const given = (document as { eventId?: unknown } | null)?.eventId;
  const eventId =
    typeof given === 'string' && given.length > 0 && given.length <= 200 && !given.includes('\u0000')
      ? given
      : hashOf(canonicalJson(document));
  const facts = {
    field: faults
      .map((one) => one.pointer)
      .slice(0, 5)
      .join(' '),
  };
  await keepEvent(db, {
    ...{ campaignId: source.campaignId, sourceId: source.id, eventId, orderId: null, topic: null, shop: null },
    ...{ document: null, receivedAt: new Date(), outcome: { state: 'refused', code: 'invalid_document', facts } },
  });
}

/** Our own form: a sender that does it wrong is told at once, and may send the same event again. */
async function takeGeneric(db: Db, source: PushSource, document: unknown): Promise<Answered> {
  const read = webhookShape.safeParse(document);
  if (!read.success) {
    const faults = faultsIn(read.error.issues, document);
    await keepInvalid(db, source, document, faults);
    throw refuseHttp('invalid_request', {}, faults);
  }
  const { eventId, event } = read.data;
  const { result, outcome } = await take(db, source, {
    ...{ sourceId: source.id, eventId, kind: 'generic', sourceShop: null, shop: null, topic: null, document: event },
  });
  if (result !== 'refused') return { kind: 'generic', result, code: outcome.code };
  const code =
    outcome.code === 'order_changed' || outcome.code === 'currency_changed' ? outcome.code : 'refund_exceeds_order';
  throw refuse(code, outcome.facts);
}

async function takeMessage(db: Db, source: PushSource, message: Message): Promise<Taken> {
  const document = keepDocument(source.kind, message.document);
  const eventId = message.eventId ?? hashOf(canonicalJson([message.topic, document]));
  return take(db, source, {
    ...{ sourceId: source.id, eventId: eventId.slice(0, 200), kind: source.kind, sourceShop: source.shop },
    ...{ shop: message.shop, topic: message.topic, document },
  });
}

/** A shop's own form. What is well signed and of this shop is answered with success even where it waits or is refused: shops stop sending after errors, and the queue keeps it. */
async function takeShop(db: Db, source: PushSource, header: Header, document: unknown): Promise<Answered> {
  const { kind } = source;
  if (kind === 'generic') return takeGeneric(db, source, document);
  const unpacked = unpackDelivery(kind, header, document);
  if (!unpacked.ok) throw await turnAway(db, source, refuseHttp('unreadable_body'));
  const messages = unpacked.value;
  const other = messages.find((one) => one.shop !== null && source.shop !== null && one.shop !== source.shop);
  if (other) throw await turnAway(db, source, refuse('other_shop', { shop: other.shop, own: source.shop }));
  const taken: Taken[] = [];
  for (const message of messages) taken.push(await takeMessage(db, source, message));
  const worst = (['refused', 'waiting', 'stored', 'unchanged'] as const).find((one) =>
    taken.some(({ result }) => result === one),
  );
  const told = taken.find(({ result }) => result === worst);
  return { kind, result: worst ?? 'unchanged', code: told?.outcome.code ?? null };
}

/**
 * Takes one delivery of a shop. A second delivery of the same event changes nothing. Refuses `source_not_found`,
 * `wrong_signature`, `stale_delivery`, `document_too_deep`, `unreadable_body`, `other_shop`; of our own form also
 * `invalid_request`, `order_changed`, `currency_changed`, `refund_exceeds_order`: then the event may be sent again.
 */
export async function takeDelivery(
  db: Db,
  sourceId: string,
  body: Buffer,
  header: Header,
  now: Date,
): Promise<Answered> {
  const found = await findSource(db, sourceId);
  if (!found || found.secret === '') throw refuse('source_not_found', { id: sourceId });
  const source = found as PushSource;
  if (isPing(source.kind, header, body)) return { kind: source.kind, result: 'ping', code: null };
  await checkSignature(db, source, header, body, now);
  return takeShop(db, source, header, await parseBody(db, source, body));
}

/** Counts a delivery that was too large to be read. */
export async function noteTooLarge(db: Db, sourceId: string): Promise<void> {
  await countTurnedAway(db, sourceId, 'body_too_large');
}
