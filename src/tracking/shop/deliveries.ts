// What a push holds: one message or several, each with what makes it one of a kind, its topic, the shop that speaks, the document.
import { failed, ok, type Result } from '../../base/result.ts';
import { fieldsOf, isTrue, itemsOf, textOf } from './read.ts';
import { hostOf } from './woocommerce.ts';

export interface Message {
  /** Null where the shop gives none: then the document speaks for itself. */
  readonly eventId: string | null;
  readonly topic: string | null;
  /** Null where the push does not name its shop. */
  readonly shop: string | null;
  readonly document: unknown;
}

/** The value of a header, by its name in lower case. */
export type Header = (name: string) => string | undefined;

const either = (header: Header, ...names: string[]) => names.map(header).find((one) => one !== undefined) ?? null;

/** One event of Shopify comes under several topics, each with the same id. */
function fromShopify(header: Header, document: unknown): Message[] {
  const topic = either(header, 'x-shopify-topic', 'shopify-topic');
  const event = either(header, 'x-shopify-event-id', 'shopify-event-id', 'x-shopify-webhook-id', 'shopify-webhook-id');
  const shop = hostOf(either(header, 'x-shopify-shop-domain', 'shopify-shop-domain'));
  return [{ eventId: event === null ? null : `${event}/${topic ?? ''}`, topic, shop, document }];
}

function fromWooCommerce(header: Header, document: unknown): Message[] {
  const delivery = header('x-wc-webhook-delivery-id');
  const fields = fieldsOf(document);
  const changed = textOf(fields.date_modified_gmt) ?? '';
  const eventId = delivery === undefined ? null : `${delivery}/${textOf(fields.id) ?? ''}/${changed}`;
  const shop = hostOf(header('x-wc-webhook-source') ?? null);
  return [{ eventId, topic: header('x-wc-webhook-topic') ?? null, shop, document }];
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(text));
  } catch {
    return undefined;
  }
}

/** Youzan wraps its message as URL-encoded JSON. */
function fromYouzan(document: unknown): Message[] | null {
  const fields = fieldsOf(document);
  const message = decoded(textOf(fields.msg) ?? '');
  if (message === undefined) return null;
  const topic = textOf(fields.type);
  const [id, version] = [textOf(fields.id), textOf(fields.version)];
  const eventId = textOf(fields.msg_id) ?? (id === null ? null : `${topic ?? ''}/${id}/${version ?? ''}`);
  const inner = { ...fieldsOf(message), test: isTrue(fields.test) };
  return [{ eventId, topic, shop: textOf(fields.kdt_id), document: inner }];
}

/** Tag 0 is the platform's own trial of the address. */
function fromDouyinShop(document: unknown): Message[] {
  return itemsOf(Array.isArray(document) ? document : [document]).flatMap((one) => {
    const topic = textOf(one.tag);
    if (topic === '0') return [];
    const data = typeof one.data === 'string' ? (decodedPlain(one.data) ?? {}) : one.data;
    const shop = textOf(fieldsOf(data).shop_id) ?? textOf(fieldsOf(fieldsOf(data).shop_order_detail).shop_id);
    return [{ eventId: textOf(one.msg_id) ?? textOf(one.msgId), topic, shop, document: data }];
  });
}

function decodedPlain(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The messages of a push whose signature is right. Fails where its inside cannot be read. */
export function unpackDelivery(
  kind: 'shopify' | 'woocommerce' | 'youzan' | 'douyin_shop',
  header: Header,
  document: unknown,
): Result<readonly Message[], 'unreadable'> {
  if (kind === 'shopify') return ok(fromShopify(header, document));
  if (kind === 'woocommerce') return ok(fromWooCommerce(header, document));
  if (kind === 'douyin_shop') return ok(fromDouyinShop(document));
  const messages = fromYouzan(document);
  return messages === null ? failed('unreadable') : ok(messages);
}

const deepest = 40;

/** Whether brackets nest deeper than any shop's document does. Brackets inside texts do not count. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at);
    if (isInText) {
      if (char === 0x5c) at += 1;
      else if (char === 0x22) isInText = false;
    } else if (char === 0x22) isInText = true;
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
  }
  return false;
}

const longNumber = /[:[,]\s*-?\d{16,}/;

/** JSON as a value, whole numbers that a double would round kept as text. Throws what `JSON.parse` throws. */
export function parseExact(text: string): unknown {
  if (!longNumber.test(text)) return JSON.parse(text);
  const exact = (_key: string, value: unknown, context?: { source?: string }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
      ? context?.source
      : value;
  return JSON.parse(text, exact as (key: string, value: unknown) => unknown);
}
