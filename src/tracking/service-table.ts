// The door for files: rows become documents of a shop, good ones stay although others are rejected.
import type { z } from 'zod';
import type { Language } from '../base/words.ts';
import { openCampaign } from '../campaign/service.ts';
import type { Db } from '../db/connect.ts';
import type { orderImportShape } from './contract-order-file.ts';
import { refuse } from './errors.ts';
import { openOrdersFile } from './file-orders.ts';
import { type Choice, firstLines, prepareDocuments, prepareTable } from './order-documents.ts';
import { columnOf, type OrderReject } from './orders-table.ts';
import { unchanged } from './service-event.ts';
import { takeDocuments } from './service-group.ts';
import { orderRejectWords } from './words.ts';

export type OrderImport = z.infer<typeof orderImportShape>;

const rejectCodes: Readonly<Record<string, OrderReject['code']>> = {
  refund_exceeds_order: 'order_refund_too_large',
  order_changed: 'order_differs',
  currency_changed: 'order_differs',
  order_id_missing: 'order_id_missing',
  moment_unreadable: 'order_time_unreadable',
  amount_wrong: 'order_amount_unreadable',
  quantity_wrong: 'order_quantity_unreadable',
  currency_unknown: 'order_currency_unknown',
  text_unusable: 'order_text_unusable',
};

/**
 * Takes a file of orders: good ones stay although others are rejected. rows = stored + unchanged + waiting + rejected. `isTrial`
 * recognises and reads, and stores nothing: then all that can be read counts as unchanged, and where columns are missing no row can.
 * Otherwise refuses `orders_file_unreadable` for these; and as `openOrdersFile`.
 */
export async function takeOrdersFile(
  db: Db,
  campaignId: string,
  bytes: Buffer,
  language: Language,
  { columns = {}, reading = {}, isTrial = false }: Partial<Choice> & { readonly isTrial?: boolean } = {},
): Promise<OrderImport> {
  await openCampaign(db, campaignId);
  const file = await openOrdersFile(bytes);
  const prepared =
    file.kind === 'table'
      ? prepareTable(file.header, file.rows, { columns, reading })
      : prepareDocuments(file.documents);
  const { missing } = prepared;
  if (missing.length > 0 && !isTrial)
    throw refuse('orders_file_unreadable', { columns: missing.map(columnOf).join(', ') });
  const all: OrderReject[] = [...prepared.rejects];
  const counts = { stored: 0, unchanged: 0, waiting: 0 };
  const taken = isTrial ? [] : await takeDocuments(db, campaignId, prepared.items);
  for (const [index, { lines, value }] of prepared.items.entries()) {
    const { result, outcome } = taken[index] ?? unchanged;
    if (result !== 'refused') {
      counts[result] += lines.length;
      continue;
    }
    const code = rejectCodes[outcome.code ?? ''] ?? 'order_document_unknown';
    all.push(...lines.map((line) => ({ line, column: null, code, value }) as const));
  }
  all.sort((a, b) => a.line - b.line);
  const headers = file.kind === 'table' ? file.header.filter((name) => name.trim() !== '') : [];
  const used = new Set(Object.values(prepared.columns));
  return {
    ...{ kind: prepared.kind, headers, columns: prepared.columns, missing: [...missing], reading: prepared.reading },
    unused: headers.filter((name) => !used.has(name)),
    first: firstLines(prepared),
    rows: prepared.rows,
    ...counts,
    rejected: missing.length > 0 ? prepared.rows : all.length,
    rejects: all.slice(0, 100).map((one) => ({ ...one, advice: orderRejectWords[one.code][language] })),
  };
}
