// The two doors for orders: a signed webhook and a table.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { faultsIn } from '../base/faults.ts';
import { Refused } from '../base/refusal.ts';
import type { Language } from '../base/words.ts';
import { openCampaign } from '../campaign/service.ts';
import type { Db } from '../db/connect.ts';
import { refuse as refuseHttp } from '../http/errors.ts';
import { webhookShape } from './contract.ts';
import { refuse } from './errors.ts';
import { splitOrdersTable } from './file-orders.ts';
import { mapColumns, type OrderReject, readOrders } from './orders-table.ts';
import { type Taken, takeOrder, takeRefund } from './service.ts';
import { findSource, noteEvent } from './store-link.ts';
import { orderRejectWords } from './words.ts';

/** How a shop vouches for a delivery. */
export interface Vouched {
  readonly signature: string | undefined;
  /** Epoch seconds as sent; then the signature covers it too, and a delivery that is kept back cannot be sent later. */
  readonly timestamp?: string | undefined;
}

const freshMinutes = 5;

/** `sha256=` and the hex HMAC-SHA256 of the raw body, or of `timestamp.body` where the sender gives its time. */
export function signBody(secret: string, body: Buffer, timestamp?: string): string {
  const hmac = createHmac('sha256', secret);
  if (timestamp !== undefined) hmac.update(`${timestamp}.`);
  return `sha256=${hmac.update(body).digest('hex')}`;
}

/** Refuses `wrong_signature`, and `stale_delivery` for a signed time more than five minutes away. */
function checkSignature(secret: string, body: Buffer, { signature, timestamp }: Vouched, now: Date): void {
  const right = Buffer.from(signBody(secret, body, timestamp));
  const given = Buffer.from(signature ?? '');
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw refuse('wrong_signature');
  if (timestamp === undefined) return;
  const away = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!(away <= freshMinutes * 60)) throw refuse('stale_delivery', { minutes: freshMinutes });
}

function parseBody(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw refuseHttp('unreadable_body');
  }
}

/**
 * Takes one delivery of a shop. A second delivery of the same event changes nothing and is answered as the first.
 * Refuses `source_not_found`, `wrong_signature`, `stale_delivery`, `invalid_request`, and what the order or refund itself is refused for;
 * then the event counts as not delivered, and the shop may try again.
 */
export async function takeDelivery(
  db: Db,
  sourceId: string,
  body: Buffer,
  vouched: Vouched,
  now: Date,
): Promise<Taken> {
  const source = await findSource(db, sourceId);
  if (!source) throw refuse('source_not_found', { id: sourceId });
  checkSignature(source.secret, body, vouched, now);
  const document = parseBody(body);
  const read = webhookShape.safeParse(document);
  if (!read.success) throw refuseHttp('invalid_request', {}, faultsIn(read.error.issues, document));
  const { eventId, event } = read.data;
  return db.transaction().execute(async (tx) => {
    if (!(await noteEvent(tx, sourceId, eventId))) return 'unchanged';
    return event.type === 'order' ? takeOrder(tx, source.campaignId, event) : takeRefund(tx, source.campaignId, event);
  });
}

export interface OrderImport {
  readonly rows: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly rejects: readonly (OrderReject & { readonly advice: string })[];
}

/** Takes a table of orders, order by order: good ones stay although others are rejected. rows = stored + unchanged + rejected. */
export async function takeOrdersTable(
  db: Db,
  campaignId: string,
  bytes: Buffer,
  language: Language,
): Promise<OrderImport> {
  await openCampaign(db, campaignId);
  const { header, rows } = splitOrdersTable(bytes);
  const map = mapColumns(header);
  if (!map.ok) throw refuse('orders_file_unreadable', { columns: map.problem.join(', ') });
  const { orders, rejects } = readOrders(map.value, rows);
  const all: OrderReject[] = [...rejects];
  let stored = 0;
  for (const { rows: lines, order, refunds } of orders) {
    try {
      const taken = await db.transaction().execute(async (tx) => {
        const results = [await takeOrder(tx, campaignId, order)];
        for (const refund of refunds) results.push(await takeRefund(tx, campaignId, refund));
        return results.includes('stored');
      });
      if (taken) stored += lines.length;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const code = error.code === 'order_changed' ? 'order_differs' : 'order_refund_too_large';
      all.push(...lines.map((line) => ({ line, column: null, code, value: order.id }) as const));
    }
  }
  all.sort((a, b) => a.line - b.line);
  return {
    rows: rows.length,
    stored,
    unchanged: rows.length - stored - all.length,
    rejected: all.length,
    rejects: all.slice(0, 100).map((one) => ({ ...one, advice: orderRejectWords[one.code][language] })),
  };
}
