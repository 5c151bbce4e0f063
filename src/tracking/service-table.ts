// The door for files: rows become documents of a shop, good ones stay although others are rejected.
import type { Language } from '../base/words.ts';
import { openCampaign } from '../campaign/service.ts';
import type { Db } from '../db/connect.ts';
import { kindOfDocument } from './document-kind.ts';
import { refuse } from './errors.ts';
import { openOrdersFile } from './file-orders.ts';
import { mapColumns, type OrderField, type OrderReject, type OrderRow, readOrders } from './orders-table.ts';
import { unchanged } from './service-event.ts';
import { takeDocuments } from './service-group.ts';
import type { ShopKind } from './shop/kinds.ts';
import { type FoundUnion, readUnionRow, recogniseUnion } from './union-table.ts';
import { orderRejectWords } from './words.ts';

export type ChosenColumns = Readonly<Partial<Record<OrderField, string>>>;

export interface OrderImport {
  readonly kind: ShopKind;
  /** Field → column of the file; empty for documents. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns of the file that nothing was read from. */
  readonly unused: readonly string[];
  readonly rows: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly waiting: number;
  readonly rejected: number;
  readonly rejects: readonly (OrderReject & { readonly advice: string })[];
}

/** Documents of a file, each with the rows that it came from. */
interface Prepared {
  readonly kind: ShopKind;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: number;
  readonly items: readonly {
    readonly lines: readonly number[];
    readonly kind: ShopKind;
    readonly document: unknown;
    readonly value: string;
  }[];
  readonly rejects: readonly OrderReject[];
}

const namesOf = (map: ReadonlyMap<string, number>, header: readonly string[]) =>
  Object.fromEntries([...map].map(([field, index]) => [field, header[index] ?? '']));

function prepareUnion(found: FoundUnion, header: readonly string[], rows: readonly OrderRow[]): Prepared {
  const read = rows.map((row) => ({ row, read: readUnionRow(found, header, row) }));
  const { kind } = found.table;
  return {
    kind,
    columns: namesOf(found.map, header),
    rows: rows.length,
    items: read.flatMap(({ row, read: one }) =>
      one.ok ? [{ lines: [row.line], kind, document: one.value, value: row.cells[0] ?? '' }] : [],
    ),
    rejects: read.flatMap(({ read: one }) => (one.ok ? [] : [one.problem])),
  };
}

function prepareTable(header: readonly string[], rows: readonly OrderRow[], chosen: ChosenColumns): Prepared {
  const union = Object.keys(chosen).length === 0 ? recogniseUnion(header) : null;
  if (union) return prepareUnion(union, header, rows);
  const map = mapColumns(header, chosen);
  if (!map.ok) throw refuse('orders_file_unreadable', { columns: map.problem.join(', ') });
  const { orders, rejects } = readOrders(map.value, rows);
  const items = orders.map(({ rows: lines, order, refunds }) => ({
    ...{ lines, kind: 'table' as const, document: { order, refunds }, value: order.id },
  }));
  return { kind: 'table', columns: namesOf(map.value, header), rows: rows.length, items, rejects };
}

function prepareDocuments(documents: readonly { readonly line: number; readonly value: unknown }[]): Prepared {
  const known = documents.map((one) => ({ ...one, kind: kindOfDocument(one.value) }));
  const rejects = known
    .filter((one) => one.kind === null)
    .map(({ line }): OrderReject => ({ line, column: null, code: 'order_document_unknown', value: null }));
  const items = known.flatMap(({ line, value, kind }) =>
    kind === null ? [] : [{ lines: [line], kind, document: value, value: '' }],
  );
  return { kind: items[0]?.kind ?? 'table', columns: {}, rows: documents.length, items, rejects };
}

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
 * Takes a file of orders, order by order: good ones stay although others are rejected. rows = stored + unchanged + waiting +
 * rejected. `isTrial` recognises and reads, and stores nothing: then all that can be read counts as unchanged.
 */
export async function takeOrdersFile(
  db: Db,
  campaignId: string,
  bytes: Buffer,
  language: Language,
  { chosen = {}, isTrial = false }: { readonly chosen?: ChosenColumns; readonly isTrial?: boolean } = {},
): Promise<OrderImport> {
  await openCampaign(db, campaignId);
  const file = await openOrdersFile(bytes);
  const prepared =
    file.kind === 'table' ? prepareTable(file.header, file.rows, chosen) : prepareDocuments(file.documents);
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
  const header = file.kind === 'table' ? file.header : [];
  const used = new Set(Object.values(prepared.columns));
  return {
    kind: prepared.kind,
    columns: prepared.columns,
    unused: header.filter((name) => name.trim() !== '' && !used.has(name)),
    rows: prepared.rows,
    ...counts,
    rejected: all.length,
    rejects: all.slice(0, 100).map((one) => ({ ...one, advice: orderRejectWords[one.code][language] })),
  };
}
