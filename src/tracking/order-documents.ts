// What a file of orders holds → documents of a shop, each with the rows that it came from, and the rows that cannot be read.

import type { z } from 'zod';
import type { OrderField, orderImportShape, Reading } from './contract-order-file.ts';
import { kindOfDocument } from './document-kind.ts';
import {
  type ChosenColumns,
  columnOf,
  guessReading,
  mapColumns,
  type OrderReject,
  type OrderRow,
  readOrders,
} from './orders-table.ts';
import type { ShopKind } from './shop/kinds.ts';
import { keepDocument, readDocument } from './shop/shops.ts';
import { type FoundUnion, readUnionRow, recogniseUnion } from './union-table.ts';

/** Documents of a file, each with the rows that it came from. */
export interface Prepared {
  readonly kind: ShopKind;
  readonly columns: Readonly<Record<string, string>>;
  /** Fields that are missing: then there is no document. */
  readonly missing: readonly OrderField[];
  readonly reading: Reading | null;
  readonly rows: number;
  readonly items: readonly {
    readonly lines: readonly number[];
    readonly kind: ShopKind;
    readonly document: unknown;
    readonly value: string;
  }[];
  readonly rejects: readonly OrderReject[];
}

export interface Choice {
  readonly columns: ChosenColumns;
  readonly reading: Partial<Reading>;
}

const namesOf = (map: ReadonlyMap<string, number>, header: readonly string[]) =>
  Object.fromEntries([...map].map(([field, index]) => [field, header[index] ?? '']));

function prepareUnion(found: FoundUnion, header: readonly string[], rows: readonly OrderRow[]): Prepared {
  const read = rows.map((row) => ({ row, read: readUnionRow(found, header, row) }));
  const { kind } = found.table;
  return {
    ...{ kind, columns: namesOf(found.map, header), missing: [], reading: null, rows: rows.length },
    items: read.flatMap(({ row, read: one }) =>
      one.ok ? [{ lines: [row.line], kind, document: one.value, value: row.cells[0] ?? '' }] : [],
    ),
    rejects: read.flatMap(({ read: one }) => (one.ok ? [] : [one.problem])),
  };
}

/** A table, of a union where its header says so and nobody says otherwise. Where a column is missing there is no document. */
export function prepareTable(header: readonly string[], rows: readonly OrderRow[], choice: Choice): Prepared {
  const union = Object.keys(choice.columns).length === 0 ? recogniseUnion(header) : null;
  if (union) return prepareUnion(union, header, rows);
  const { map, missing } = mapColumns(header, choice.columns);
  const reading = guessReading(map, rows, choice.reading);
  const { orders, rejects } = missing.length > 0 ? { orders: [], rejects: [] } : readOrders(map, rows, reading);
  const items = orders.map(({ rows: lines, order, refunds }) => ({
    ...{ lines, kind: 'table' as const, document: { order, refunds }, value: order.id },
  }));
  // A fault is told by the file's own name of its column, which is what a person can look for.
  const named = new Map([...map].map(([field, index]) => [columnOf(field), header[index]]));
  const told = rejects.map((one) => ({ ...one, column: (one.column && named.get(one.column)) ?? one.column }));
  return { kind: 'table', columns: namesOf(map, header), missing, reading, rows: rows.length, items, rejects: told };
}

/** Documents as an interface gives them. */
export function prepareDocuments(documents: readonly { readonly line: number; readonly value: unknown }[]): Prepared {
  const known = documents.map((one) => ({ ...one, kind: kindOfDocument(one.value) }));
  const rejects = known
    .filter((one) => one.kind === null)
    .map(({ line }): OrderReject => ({ line, column: null, code: 'order_document_unknown', value: null }));
  const items = known.flatMap(({ line, value, kind }) =>
    kind === null ? [] : [{ lines: [line], kind, document: value, value: '' }],
  );
  const nothing = { columns: {}, missing: [], reading: null };
  return { kind: items[0]?.kind ?? 'table', ...nothing, rows: documents.length, items, rejects };
}

const shownLines = 5;

/** The first order lines as they are read, for a person to see whether that is right. */
export function firstLines({ items }: Prepared): z.infer<typeof orderImportShape>['first'] {
  return items
    .slice(0, shownLines)
    .flatMap(({ kind, document }) => {
      const read = readDocument(kind, keepDocument(kind, document), { topic: null, shop: null });
      const orders = (read.ok ? read.value : []).flatMap((one) => (one.type === 'order' ? [one] : []));
      return orders.flatMap(({ id, at, paidAt, currency, lines }) =>
        lines.map(({ product, quantity, gross, discount }) => ({
          ...{ order: id, product, quantity, net: gross - discount, currency, at, paidAt },
        })),
      );
    })
    .slice(0, shownLines);
}
