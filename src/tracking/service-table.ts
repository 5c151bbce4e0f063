// The door for files: rows become documents of a shop, good ones stay although others are rejected.
import { canonicalJson } from '../base/json.ts';
import type { Language } from '../base/words.ts';
import { openCampaign } from '../campaign/service.ts';
import type { Db } from '../db/connect.ts';
import { refuse } from './errors.ts';
import { splitOrdersTable } from './file-orders.ts';
import { mapColumns, type OrderReject, readOrders } from './orders-table.ts';
import { type Taken, takeEvent } from './service-event.ts';
import { hashOf } from './service-signature.ts';
import { keepDocument, type ShopKind } from './shop/shops.ts';
import { insertSource } from './store-source.ts';
import { orderRejectWords } from './words.ts';

export interface OrderImport {
  readonly rows: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly waiting: number;
  readonly rejected: number;
  readonly rejects: readonly (OrderReject & { readonly advice: string })[];
}

/** Where a campaign's files of one kind come from; made when the first comes. */
export async function fileSource(db: Db, campaignId: string, kind: ShopKind): Promise<string> {
  const id = `${campaignId}:${kind}`;
  await insertSource(db, {
    id,
    campaignId,
    name: 'CSV/XLSX',
    kind,
    shop: null,
    appKey: null,
    secret: '',
    secondSecret: null,
  });
  return id;
}

/** Takes one document of a file; what is refused leaves nothing behind, because its row is told as rejected. */
export async function takeDocument(db: Db, campaignId: string, kind: ShopKind, document: unknown): Promise<Taken> {
  const kept = keepDocument(kind, document);
  const sourceId = await fileSource(db, campaignId, kind);
  const event = {
    sourceId,
    eventId: hashOf(canonicalJson(kept)),
    kind,
    sourceShop: null,
    shop: null,
    topic: null,
    document: kept,
  };
  let taken: Taken | null = null;
  try {
    return await db.transaction().execute(async (tx) => {
      taken = await takeEvent(tx, campaignId, event);
      if (taken.result === 'refused') throw new Error('rolled back');
      return taken;
    });
  } catch (error) {
    if (taken !== null && (taken as Taken).result === 'refused') return taken;
    throw error;
  }
}

/** Takes a table of orders, order by order: good ones stay although others are rejected. rows = stored + unchanged + waiting + rejected. */
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
  const counts = { stored: 0, unchanged: 0, waiting: 0 };
  for (const { rows: lines, order, refunds } of orders) {
    const { result, outcome } = await takeDocument(db, campaignId, 'table', { order, refunds });
    if (result !== 'refused') {
      counts[result] += lines.length;
      continue;
    }
    const code = outcome.code === 'refund_exceeds_order' ? 'order_refund_too_large' : 'order_differs';
    all.push(...lines.map((line) => ({ line, column: null, code, value: order.id }) as const));
  }
  all.sort((a, b) => a.line - b.line);
  return {
    rows: rows.length,
    ...counts,
    rejected: all.length,
    rejects: all.slice(0, 100).map((one) => ({ ...one, advice: orderRejectWords[one.code][language] })),
  };
}
