// WooCommerce: order.created, order.updated, order.deleted (decimal strings without tax; a refund comes as an update).
import type { Result } from '../../base/result.ts';
import { type Keep, keepPairs, marksOf } from './keep.ts';
import { type Fields, fieldsOf, hasMoment, itemsOf, Reading, textOf } from './read.ts';
import { type Around, noBack, type Said, type SaidFault, type SaidLine, type SaidOrder } from './said.ts';
import { shareOut } from './share-out.ts';

const attribution = '_wc_order_attribution_';
const isOurs = (name: string) =>
  name === 'kol_visitor' || name.startsWith(`${attribution}utm_`) || name === `${attribution}session_entry`;

/** The allow-list of orders. */
export const wooCommerceKeep: Keep = {
  id: true,
  number: true,
  status: true,
  currency: true,
  date_created_gmt: true,
  date_modified_gmt: true,
  date_paid_gmt: true,
  shipping_total: true,
  total: true,
  total_tax: true,
  meta_data: keepPairs('key', isOurs),
  line_items: [
    {
      id: true,
      product_id: true,
      variation_id: true,
      sku: true,
      quantity: true,
      subtotal: true,
      total: true,
      total_tax: true,
    },
  ],
  coupon_lines: [{ code: true }],
  refunds: [{ id: true, total: true }],
};

/** States in which an order that was paid is a sale no longer. */
const voidStates = new Set(['cancelled', 'refunded', 'trash', 'failed']);

function lineOf(reading: Reading, line: Fields, at: string, order: SaidOrder['currency']): SaidLine {
  const full = reading.major(line.subtotal, order, `${at}.subtotal`);
  const paid = reading.major(line.total, order, `${at}.total`);
  const gross = Math.max(full, paid);
  return {
    id: reading.id(line.id, `${at}.id`),
    product: textOf(line.product_id) ?? textOf(line.sku) ?? '-',
    sku: textOf(line.sku),
    category: null,
    quantity: reading.quantity(line.quantity, `${at}.quantity`),
    gross,
    discount: gross - paid,
    platformDiscount: 0,
    shipping: 0,
    tax: reading.majorOr0(line.total_tax, order, `${at}.total_tax`),
  };
}

/** Numbers of one shop mean nothing beyond it: the id of an order is the shop's address and its number. */
const orderId = (reading: Reading, id: unknown, shop: string | null) =>
  `${shop === null ? '' : `${shop}/`}${reading.id(id, 'id')}`;

/** The shop's name as we compare it: the host of its address. */
export function hostOf(address: string | null): string | null {
  const text = address?.trim().toLowerCase() ?? '';
  if (text === '') return null;
  const bare = text.replace(/^[a-z]+:\/\//, '').replace(/^www\./, '');
  return bare.split(/[/?#]/)[0] || null;
}

function orderFrom(reading: Reading, order: Fields, around: Around): Said[] {
  const id = orderId(reading, order.id, around.shop);
  const currency = reading.currency(order.currency, 'currency');
  const items = itemsOf(order.line_items).filter((line) => line.quantity !== 0);
  if (items.length === 0) reading.refuse('order_without_lines', 'line_items');
  const lines = items.map((line, index) => lineOf(reading, line, `line_items[${index}]`, currency));
  const freight = shareOut(
    reading.majorOr0(order.shipping_total, currency, 'shipping_total'),
    lines.map((line) => line.gross),
  );
  const meta = new Map(itemsOf(order.meta_data).map((one) => [String(one.key), textOf(one.value)]));
  const entry = marksOf(meta.get(`${attribution}session_entry`));
  const utm = [...meta].flatMap(([key, value]) =>
    key.startsWith(`${attribution}utm_`) && value !== null ? [[key.slice(attribution.length), value]] : [],
  );
  const changedAt = hasMoment(order.date_modified_gmt)
    ? reading.utc(order.date_modified_gmt, 'date_modified_gmt')
    : null;
  const said: SaidOrder = {
    type: 'order',
    id,
    at: reading.utc(order.date_created_gmt, 'date_created_gmt'),
    paidAt: hasMoment(order.date_paid_gmt) ? reading.utc(order.date_paid_gmt, 'date_paid_gmt') : null,
    changedAt,
    currency,
    visitor: meta.get('kol_visitor') ?? entry.visitor,
    coupons: itemsOf(order.coupon_lines).flatMap((one) => textOf(one.code) ?? []),
    isTest: false,
    exchangeOf: null,
    utm: { ...entry.utm, ...Object.fromEntries(utm) },
    hints: [],
    lines: lines.map((line, index) => ({ ...line, shipping: freight[index] ?? 0 })),
  };
  const at = changedAt ?? said.at;
  const refunds: Said[] = itemsOf(order.refunds).map((one) => ({
    ...noBack,
    type: 'refund',
    id: `${id}/${reading.id(one.id, 'refunds.id')}`,
    order: id,
    at,
    kind: 'return',
    money: reading.major((textOf(one.total) ?? '').replace('-', ''), currency, 'refunds.total'),
  }));
  if (said.paidAt !== null && voidStates.has(String(order.status)))
    refunds.push({ ...noBack, type: 'refund', id: `${id}/void`, order: id, at, kind: 'return', rest: true });
  return [said, ...refunds];
}

/** Reads what `wooCommerceKeep` left of a delivery. Other topics than those of orders say nothing. */
export function readWooCommerce(document: unknown, around: Around): Result<readonly Said[], SaidFault> {
  const reading = new Reading();
  const fields = fieldsOf(document);
  if (around.topic === 'order.deleted') reading.refuse('order_deleted', 'id', textOf(fields.id));
  if (around.topic !== null && !around.topic.startsWith('order.')) return reading.answer([]);
  return reading.answer(orderFrom(reading, fields, around));
}
