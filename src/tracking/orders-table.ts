// Orders from a table: one row per order line, amounts in major units, refunds in columns of their own.
import type { z } from 'zod';
import { isCurrency, parseAmount } from '../base/money.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { readMoment } from '../import/dates.ts';
import { type Order, orderShape, type Refund, refundShape } from './contract.ts';
import type { OrderRejectCode } from './words.ts';

/** Names of the columns as shops and their export tools write them; the first is ours. */
const columns = {
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
} as const;
export type OrderField = keyof typeof columns;
type Field = OrderField;
export const orderFields = Object.keys(columns) as readonly OrderField[];
const required: readonly Field[] = ['order', 'at', 'product', 'gross'];

export type ColumnMap = ReadonlyMap<Field, number>;

/**
 * Finds the columns of a header; names the ones without which no order can be read. `chosen` says of a field which column it is,
 * before any name. A SKU stands for the product where no product is named, a unit price for the gross amount.
 */
export function mapColumns(
  header: readonly string[],
  chosen: Readonly<Partial<Record<OrderField, string>>> = {},
): Result<ColumnMap, readonly string[]> {
  const names = header.map((name) => name.trim().toLowerCase());
  const found = new Map<Field, number>();
  for (const [field, synonyms] of Object.entries(columns) as [Field, readonly string[]][]) {
    const wanted = chosen[field]?.trim().toLowerCase();
    const index = names.findIndex((name) => (wanted === undefined ? synonyms.includes(name) : name === wanted));
    if (index >= 0) found.set(field, index);
  }
  const sku = found.get('sku');
  if (sku !== undefined && !found.has('product')) found.set('product', sku);
  const missing = required.filter((field) => !found.has(field) && !(field === 'gross' && found.has('unitPrice')));
  return missing.length > 0 ? failed(missing.map((field) => columns[field][0])) : ok(found);
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

function readAt(text: string): string | null {
  const moment = readMoment(text, { order: 'dmy', seenAt: null });
  return moment.ok && moment.value !== null ? new Date(moment.value).toISOString() : null;
}

function readMinor(text: string, currency: 'CNY' | 'EUR' | 'USD'): number | null {
  const amount = parseAmount(text.replace(/[¥￥€$,\s元]/g, ''), currency);
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
function readAmounts(cell: Cell, money: 'CNY' | 'EUR' | 'USD', quantity: number): Result<Amounts, Field> {
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
function readLine(row: OrderRow, cell: Cell): Result<ReadLine, Omit<OrderReject, 'line'>> {
  const fault = (column: Field, code: OrderRejectCode) =>
    failed({ column: columns[column][0], code, value: cell(column) || null });
  const order = cell('order');
  if (!order) return fault('order', 'order_id_missing');
  if (/^\d(\.\d+)?e\+\d+$/i.test(order)) return fault('order', 'order_id_damaged');
  const unusable = texts.find(([field, longest]) => cell(field).length > longest || cell(field).includes('\u0000'));
  if (unusable) return fault(unusable[0], 'order_text_unusable');
  const currency = (cell('currency') || 'CNY').toUpperCase().replace('RMB', 'CNY');
  if (!isCurrency(currency) || !['CNY', 'EUR', 'USD'].includes(currency))
    return fault('currency', 'order_currency_unknown');
  const money = currency as 'CNY' | 'EUR' | 'USD';
  const at = readAt(cell('at'));
  if (at === null) return fault('at', 'order_time_unreadable');
  const paidAt = cell('paidAt') ? readAt(cell('paidAt')) : null;
  if (cell('paidAt') && paidAt === null) return fault('paidAt', 'order_time_unreadable');
  const quantity = cell('quantity') ? Number(cell('quantity')) : 1;
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > 1e6)
    return fault('quantity', 'order_quantity_unreadable');
  const amounts = readAmounts(cell, money, quantity);
  if (!amounts.ok) return fault(amounts.problem, 'order_amount_unreadable');
  const { gross, discount } = amounts.value;
  const updatedAt = cell('updatedAt') ? readAt(cell('updatedAt')) : null;
  if (cell('updatedAt') && updatedAt === null) return fault('updatedAt', 'order_time_unreadable');
  const refund = cell('refund') ? readMinor(cell('refund'), money) : 0;
  if (refund === null || refund < 0) return fault('refund', 'order_amount_unreadable');
  if (refund > gross - discount) return fault('refund', 'order_refund_too_large');
  const refundAt = refund > 0 ? readAt(cell('refundAt')) : null;
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
      currency: money,
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
export function readOrders(map: ColumnMap, rows: readonly OrderRow[]): ReadOrders {
  const rejects: OrderReject[] = [];
  const orders = new Map<string, { rows: number[]; order: z.input<typeof orderShape>; refunds: Refund[] }>();
  for (const row of rows) {
    const read = readLine(row, (field) => (map.has(field) ? (row.cells[map.get(field)!] ?? '').trim() : ''));
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
