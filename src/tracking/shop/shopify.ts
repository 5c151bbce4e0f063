// Shopify: orders/* and refunds/create (REST webhooks; decimal strings in the shop's currency, ids as text).
import type { Result } from '../../base/result.ts';
import { type Keep, keepAddress, keepPairs, marksOf } from './keep.ts';
import { type Fields, fieldsOf, hasMoment, isTrue, itemsOf, Reading, textOf } from './read.ts';
import type { Around, Said, SaidFault, SaidLine, SaidOrder, SaidRefund } from './said.ts';
import { partOf, shareOut } from './share-out.ts';

const isOurs = (name: string) => name === 'kol_visitor' || /^utm_[a-z]{1,20}$/.test(name);

const refund: Keep = {
  id: true,
  order_id: true,
  created_at: true,
  processed_at: true,
  refund_line_items: [{ line_item_id: true, quantity: true, subtotal: true, total_tax: true }],
  order_adjustments: [{ amount: true, kind: true }],
  transactions: [{ amount: true, currency: true, kind: true, status: true }],
};

/** The allow-list of orders and refunds. */
export const shopifyKeep: Keep = {
  ...refund,
  name: true,
  updated_at: true,
  currency: true,
  taxes_included: true,
  financial_status: true,
  cancelled_at: true,
  test: true,
  source_name: true,
  total_price: true,
  total_shipping_price_set: { shop_money: { amount: true, currency_code: true } },
  discount_codes: [{ code: true }],
  note_attributes: keepPairs('name', isOurs),
  landing_site: keepAddress,
  line_items: [
    {
      id: true,
      product_id: true,
      variant_id: true,
      sku: true,
      quantity: true,
      current_quantity: true,
      price: true,
      total_discount: true,
      discount_allocations: [{ amount: true }],
      tax_lines: [{ price: true }],
    },
  ],
  refunds: [refund],
};

/** Financial states in which money has come in. */
const paidStates = new Set(['paid', 'partially_refunded', 'refunded']);

/**
 * One line without tax. Where prices hold the tax, what the buyer paid for the goods less the tax is the net, and the
 * discount is cut in the same proportion, so that gross − discount is that net to the cent.
 */
function lineOf(reading: Reading, line: Fields, at: string, order: Fields): SaidLine {
  const currency = reading.currency(order.currency, 'currency');
  const quantity = reading.quantity(line.quantity, `${at}.quantity`);
  const full = reading.major(line.price, currency, `${at}.price`) * quantity;
  const allocations = itemsOf(line.discount_allocations);
  const given = allocations.length > 0 ? allocations.map((one) => one.amount) : [line.total_discount];
  const discount = given.reduce<number>((sum, one) => sum + reading.majorOr0(one, currency, `${at}.discount`), 0);
  if (discount > full) reading.refuse('discount_too_large', `${at}.discount`, discount);
  const tax = itemsOf(line.tax_lines).reduce((sum, one) => sum + reading.majorOr0(one.price, currency, `${at}.tax`), 0);
  const isTaxIn = isTrue(order.taxes_included) && tax > 0 && tax <= full - discount;
  const net = full - discount - (isTaxIn ? tax : 0);
  const cut = isTaxIn ? partOf(discount, net, full - discount) : discount;
  return {
    id: reading.id(line.id, `${at}.id`),
    product: textOf(line.product_id) ?? textOf(line.sku) ?? textOf(line.id) ?? '-',
    sku: textOf(line.sku),
    category: null,
    quantity,
    gross: net + cut,
    discount: cut,
    platformDiscount: 0,
    shipping: 0,
    tax,
  };
}

/** What went back in one refund: pieces of lines, and the money; null while no transaction of it succeeded. */
function refundOf(reading: Reading, one: Fields, order: string): SaidRefund | null {
  const transactions = itemsOf(one.transactions).filter((t) => t.kind === 'refund' && t.status === 'success');
  if (transactions.length === 0) return null;
  const currency = reading.currency(transactions[0]?.currency, 'transactions.currency');
  const amountOf = (value: unknown) => reading.major((textOf(value) ?? '').replace('-', ''), currency, 'amount');
  const money = transactions.reduce((sum, t) => sum + reading.major(t.amount, currency, 'transactions.amount'), 0);
  const shipping = itemsOf(one.order_adjustments)
    .filter((row) => row.kind === 'shipping_refund')
    .reduce((sum, row) => sum + amountOf(row.amount), 0);
  const lines = itemsOf(one.refund_line_items)
    .filter((row) => row.quantity !== 0)
    .map((row) => ({
      line: reading.id(row.line_item_id, 'refund_line_items.line_item_id'),
      pieces: reading.quantity(row.quantity, 'refund_line_items.quantity'),
    }));
  return {
    type: 'refund',
    id: reading.id(one.id, 'id'),
    order,
    at: reading.moment(hasMoment(one.processed_at) ? one.processed_at : one.created_at, 'created_at'),
    kind: 'return',
    lines,
    money: Math.max(0, money - shipping),
    rest: false,
  };
}

function orderFrom(reading: Reading, order: Fields): Said[] {
  const id = reading.id(order.id, 'id');
  const currency = reading.currency(order.currency, 'currency');
  const items = itemsOf(order.line_items).filter((line) => line.quantity !== 0);
  if (items.length === 0) reading.refuse('order_without_lines', 'line_items');
  const lines = items.map((line, index) => lineOf(reading, line, `line_items[${index}]`, order));
  const shipping = fieldsOf(fieldsOf(order.total_shipping_price_set).shop_money);
  const freight = shareOut(
    reading.majorOr0(shipping.amount, currency, 'total_shipping_price_set'),
    lines.map((line) => line.gross),
  );
  const landing = marksOf(order.landing_site);
  const notes = new Map(itemsOf(order.note_attributes).map((one) => [String(one.name), textOf(one.value)]));
  const noted = [...notes].filter((one): one is [string, string] => one[0].startsWith('utm_') && one[1] !== null);
  const isPaid = paidStates.has(String(order.financial_status));
  const said: SaidOrder = {
    type: 'order',
    id,
    at: reading.moment(order.created_at, 'created_at'),
    paidAt: isPaid
      ? reading.moment(hasMoment(order.processed_at) ? order.processed_at : order.created_at, 'processed_at')
      : null,
    changedAt: hasMoment(order.updated_at) ? reading.moment(order.updated_at, 'updated_at') : null,
    currency,
    visitor: notes.get('kol_visitor') ?? landing.visitor,
    coupons: itemsOf(order.discount_codes).flatMap((one) => textOf(one.code) ?? []),
    isTest: isTrue(order.test),
    exchangeOf: null,
    utm: { ...landing.utm, ...Object.fromEntries(noted) },
    hints: [],
    lines: lines.map((line, index) => ({ ...line, shipping: freight[index] ?? 0 })),
  };
  const refunds = itemsOf(order.refunds).flatMap((one) => refundOf(reading, one, id) ?? []);
  return [said, ...refunds];
}

/** Reads what `shopifyKeep` left of a delivery. Other topics than orders and refunds say nothing. */
export function readShopify(document: unknown, around: Around): Result<readonly Said[], SaidFault> {
  const reading = new Reading();
  const fields = fieldsOf(document);
  if (around.topic === 'orders/delete') reading.refuse('order_deleted', 'id', textOf(fields.id));
  if (around.topic?.startsWith('refunds/')) {
    const said = refundOf(reading, fields, reading.id(fields.order_id, 'order_id'));
    return reading.answer(said === null ? [] : [said]);
  }
  if (around.topic !== null && !around.topic.startsWith('orders/')) return reading.answer([]);
  return reading.answer(orderFrom(reading, fields));
}
