// Orders from a table: one row per order line, amounts in major units, refunds in columns of their own.
import type { z } from 'zod';
import { parseAmount } from '../base/money.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { guessDateOrder, readMoment } from '../import/dates.ts';
import { guessDecimal, plainAmount } from './amount-text.ts';
import { type Order, orderShape, type Refund, refundShape } from './contract.ts';
import {
  neededFields,
  type OrderCurrency,
  type OrderField,
  orderCurrencies,
  orderFields,
  type Reading,
} from './contract-order-file.ts';
import type { OrderRejectCode } from './words.ts';

/** Names of the columns as shops and their export tools write them; the first is ours. */
const columns: Readonly<Record<OrderField, readonly [string, ...string[]]>> = {
  order: ['order_id', 'order', 'ordine', '订单号', '订单编号', '主订单编号'],
  line: ['line_id', 'line', 'riga', '子订单编号', '商品单号'],
  at: ['at', 'created_at', 'order_time', 'data', '下单时间', '订单创建时间', '订单提交时间', '订单下单时间'],
  paidAt: ['paid_at', 'pagato_il', '付款时间', '支付时间', '支付完成时间', '订单支付时间'],
  updatedAt: ['updated_at', 'aggiornato_il', '更新时间', '最后更新时间'],
  currency: ['currency', 'valuta', '币种'],
  product: ['product', 'prodotto', '商品', '商品名称', '选购商品', '商品id'],
  sku: ['sku', '商家编码', 'sku编码', '商品编码'],
  category: ['category', 'categoria', '类目', '商品类目'],
  quantity: ['quantity', 'qty', 'quantita', 'quantità', '数量', '商品数量'],
  gross: ['gross', 'lordo', '金额', '商品金额', '商品总价'],
  unitPrice: ['unit_price', 'prezzo', '商品单价', '单价'],
  discount: ['discount', 'sconto', '优惠', '优惠金额', '优惠总金额', '商品优惠'],
  platformDiscount: ['platform_discount', 'sconto_piattaforma', '平台优惠', '平台实际承担优惠金额'],
  shipping: ['shipping', 'spedizione', '运费'],
  tax: ['tax', 'iva', '税费'],
  coupon: ['coupon', 'code', 'codice', '优惠码', '优惠券', '口令'],
  visitor: ['visitor', 'kol_visitor', 'visitatore'],
  refund: ['refund', 'refunded', 'rimborso', '退款', '退款金额'],
  refundAt: ['refund_at', 'refunded_at', 'rimborsato_il', '退款时间', '退款成功时间', '售后完成时间'],
  author: ['author_id', '达人id', '带货达人id'],
  finder: ['finder_id', '视频号id', '带货账号id'],
};
type Field = OrderField;

export type ColumnMap = ReadonlyMap<Field, number>;

/** What a person said of the columns: which column a field is, or null for none; a field that is absent goes by its names. */
export type ChosenColumns = Readonly<Partial<Record<OrderField, string | null>>>;

/** The name of a field in a file of ours. */
export const columnOf = (field: OrderField): string => columns[field][0];

/**
 * Finds the columns of a header, and the fields that are missing: without them no order can be read, or their chosen column is not in
 * the file. `chosen` goes before any name. A SKU stands for the product where no product is named, a unit price for the gross amount.
 */
export function mapColumns(
  header: readonly string[],
  chosen: ChosenColumns = {},
): { readonly map: ColumnMap; readonly missing: readonly OrderField[] } {
  const names = header.map((name) => name.trim().toLowerCase());
  const map = new Map<Field, number>();
  const taken = new Set(Object.values(chosen).map((name) => name?.trim().toLowerCase()));
  for (const field of orderFields) {
    const wanted = chosen[field];
    if (wanted === null) continue;
    // A column that was chosen for one field is not read for another one by its name as well.
    const index = names.findIndex((name) =>
      wanted === undefined ? columns[field].includes(name) && !taken.has(name) : name === wanted.trim().toLowerCase(),
    );
    if (index >= 0) map.set(field, index);
  }
  const needed = neededFields.filter((fields) => !fields.some((field) => map.has(field))).map(([first]) => first);
  const absent = orderFields.filter((field) => typeof chosen[field] === 'string' && !map.has(field));
  const missing = [...new Set([...needed, ...absent])];
  const sku = map.get('sku');
  if (sku !== undefined && !map.has('product')) map.set('product', sku);
  return { map, missing };
}

export interface OrderRow {
  /** Physical line of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface OrderReject {
  readonly line: number;
  readonly column: string | null;
  readonly code: OrderRejectCode;
  readonly value: string | null;
}

/** Ids are short, because a refund is named by its order, its line and its time together. */
const longestId = 80;
const texts: readonly (readonly [Field, number])[] = [
  ['order', longestId],
  ['line', longestId],
  ['product', 200],
  ['visitor', 200],
  ['coupon', 200],
  ['sku', 200],
  ['category', 200],
  ['author', 200],
  ['finder', 200],
];

interface ReadLine {
  readonly row: number;
  readonly order: Omit<z.input<typeof orderShape>, 'lines'>;
  readonly line: z.input<typeof orderShape>['lines'][number];
  readonly hints: readonly { readonly kind: 'author' | 'finder'; readonly value: string }[];
  readonly refund: { amount: number; at: string } | null;
}

type Cell = (field: Field) => string;

const amountFields = ['gross', 'unitPrice', 'discount', 'platformDiscount', 'shipping', 'tax', 'refund'] as const;
const dateFields = ['at', 'paidAt', 'updatedAt', 'refundAt'] as const;

/** How a table is read as far as nobody says it: the decimal mark and the sequence of dates by its cells, yuan. */
export function guessReading(map: ColumnMap, rows: readonly OrderRow[], said: Partial<Reading> = {}): Reading {
  const cellsOf = (fields: readonly Field[]) =>
    rows.flatMap(({ cells }) => fields.flatMap((field) => (map.has(field) ? [cells[map.get(field)!] ?? ''] : [])));
  return {
    currency: said.currency ?? 'CNY',
    decimal: said.decimal ?? guessDecimal(cellsOf(amountFields)),
    dates: said.dates ?? guessDateOrder(cellsOf(dateFields)) ?? 'dmy',
  };
}

function readAt(text: string, order: Reading['dates']): string | null {
  const moment = readMoment(text, { order, seenAt: null });
  return moment.ok && moment.value !== null ? new Date(moment.value).toISOString() : null;
}

interface Money {
  readonly currency: OrderCurrency;
  readonly decimal: Reading['decimal'];
}

function readMinor(text: string, { currency, decimal }: Money): number | null {
  const plain = plainAmount(text, decimal);
  const amount = plain === null ? null : parseAmount(plain, currency);
  return amount === null || amount > 10n ** 13n ? null : Number(amount);
}

interface Amounts {
  readonly gross: number;
  readonly discount: number;
  readonly platformDiscount: number;
  readonly shipping: number;
  readonly tax: number;
}

/** The amounts of a line, or the column at fault. */
function readAmounts(cell: Cell, money: Money, quantity: number): Result<Amounts, Field> {
  const read = (field: Field) => (cell(field) ? readMinor(cell(field), money) : 0);
  const unit = cell('gross') ? null : cell('unitPrice') ? readMinor(cell('unitPrice'), money) : null;
  const gross = cell('gross') ? readMinor(cell('gross'), money) : unit === null ? null : unit * quantity;
  if (gross === null || gross < 0 || gross > 1e13) return failed('gross');
  const discount = read('discount');
  if (discount === null || discount < 0 || discount > gross) return failed('discount');
  const platformDiscount = read('platformDiscount');
  if (platformDiscount === null || platformDiscount < 0) return failed('platformDiscount');
  const [shipping, tax] = [read('shipping'), read('tax')];
  if (shipping === null || shipping < 0) return failed('shipping');
  if (tax === null || tax < 0) return failed('tax');
  return ok({ gross, discount, platformDiscount: Math.min(platformDiscount, discount), shipping, tax });
}

/** Reads one row; the first cell at fault decides. */
function readLine(row: OrderRow, cell: Cell, reading: Reading): Result<ReadLine, Omit<OrderReject, 'line'>> {
  const fault = (column: Field, code: OrderRejectCode) =>
    failed({ column: columns[column][0], code, value: cell(column) || null });
  const order = cell('order');
  if (!order) return fault('order', 'order_id_missing');
  if (/^\d(\.\d+)?e\+\d+$/i.test(order)) return fault('order', 'order_id_damaged');
  const unusable = texts.find(([field, longest]) => cell(field).length > longest || cell(field).includes('\u0000'));
  if (unusable) return fault(unusable[0], 'order_text_unusable');
  const currency = (cell('currency') || reading.currency).toUpperCase().replace('RMB', 'CNY');
  const known = orderCurrencies.find((one) => one === currency);
  if (known === undefined) return fault('currency', 'order_currency_unknown');
  const money = { currency: known, decimal: reading.decimal };
  const timeOf = (field: Field) => readAt(cell(field), reading.dates);
  const at = timeOf('at');
  if (at === null) return fault('at', 'order_time_unreadable');
  const paidAt = cell('paidAt') ? timeOf('paidAt') : null;
  if (cell('paidAt') && paidAt === null) return fault('paidAt', 'order_time_unreadable');
  const quantity = cell('quantity') ? Number(cell('quantity')) : 1;
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 1e6)
    return fault('quantity', 'order_quantity_unreadable');
  const amounts = readAmounts(cell, money, quantity);
  if (!amounts.ok) return fault(amounts.problem, 'order_amount_unreadable');
  const { gross, discount } = amounts.value;
  const updatedAt = cell('updatedAt') ? timeOf('updatedAt') : null;
  if (cell('updatedAt') && updatedAt === null) return fault('updatedAt', 'order_time_unreadable');
  const refund = cell('refund') ? readMinor(cell('refund'), money) : 0;
  if (refund === null || refund < 0) return fault('refund', 'order_amount_unreadable');
  if (refund > gross - discount) return fault('refund', 'order_refund_too_large');
  const refundAt = refund > 0 ? timeOf('refundAt') : null;
  if (refund > 0 && refundAt === null) return fault('refundAt', 'order_time_unreadable');
  const coupons = cell('coupon')
    .split(/[;,，；\s]+/)
    .filter(Boolean);
  return ok({
    row: row.line,
    order: {
      type: 'order',
      id: order,
      at,
      paidAt,
      updatedAt,
      currency: known,
      visitor: cell('visitor') || null,
      coupons,
    },
    line: {
      id: cell('line') || cell('product').slice(0, longestId),
      product: cell('product') || '-',
      sku: cell('sku') || null,
      category: cell('category') || null,
      quantity,
      ...amounts.value,
    },
    hints: (['author', 'finder'] as const).flatMap((kind) => (cell(kind) ? [{ kind, value: cell(kind) }] : [])),
    refund: refundAt === null ? null : { amount: refund, at: refundAt },
  });
}

export interface ReadOrders {
  /** Orders in the order of the file, each with the lines of the file it came from and its refund. */
  readonly orders: readonly {
    readonly rows: readonly number[];
    readonly order: Order;
    readonly refunds: readonly Refund[];
  }[];
  readonly rejects: readonly OrderReject[];
}

/** Reads a whole table. Rows of one order are put together; a row that repeats a line is refused. */
export function readOrders(map: ColumnMap, rows: readonly OrderRow[], reading: Reading): ReadOrders {
  const rejects: OrderReject[] = [];
  const orders = new Map<string, { rows: number[]; order: z.input<typeof orderShape>; refunds: Refund[] }>();
  for (const row of rows) {
    const cell = (field: Field) => (map.has(field) ? (row.cells[map.get(field)!] ?? '').trim() : '');
    const read = readLine(row, cell, reading);
    if (!read.ok) {
      rejects.push({ line: row.line, ...read.problem });
      continue;
    }
    const { order, line, hints, refund } = read.value;
    const known = orders.get(order.id) ?? { rows: [], order: { ...order, lines: [] }, refunds: [] };
    if (known.order.lines.some((one) => one.id === line.id)) {
      rejects.push({ line: row.line, column: columns.line[0], code: 'order_line_twice', value: line.id });
      continue;
    }
    known.rows.push(row.line);
    known.order.lines.push(line);
    known.order.hints = [...(known.order.hints ?? []), ...hints.map((one) => ({ ...one, line: line.id }))];
    if (refund)
      known.refunds.push(
        refundShape.parse({
          type: 'refund',
          id: `${order.id}/${line.id}/${refund.at}`,
          order: order.id,
          at: refund.at,
          lines: [{ line: line.id, amount: refund.amount }],
        }),
      );
    orders.set(order.id, known);
  }
  return { orders: [...orders.values()].map((one) => ({ ...one, order: orderShape.parse(one.order) })), rejects };
}
