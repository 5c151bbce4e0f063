// Youzan 有赞: trade_* pushes (元 as text, Beijing time). The states of refunds are unverified: see docs/guide/tracking.md.
import type { Result } from '../../base/result.ts';
import type { Keep } from './keep.ts';
import { type Fields, fieldsOf, hasMoment, isTrue, itemsOf, Reading, textOf } from './read.ts';
import { type Around, noBack, type Said, type SaidFault, type SaidLine, type SaidOrder } from './said.ts';
import { shareOut } from './share-out.ts';

const refund: Keep = {
  refund_id: true,
  refund_fee: true,
  refunded_fee: true,
  refund_state: true,
  update_time: true,
  oids: (value: unknown) =>
    Array.isArray(value) ? value.flatMap((one) => textOf(fieldsOf(one).oid) ?? textOf(one) ?? []) : undefined,
};

/** The allow-list of the message that was wrapped in a push; `test` is the push's own mark. */
export const youzanKeep: Keep = {
  test: true,
  tid: true,
  ...refund,
  full_order_info: {
    order_info: {
      tid: true,
      created: true,
      pay_time: true,
      update_time: true,
      status: true,
      close_type: true,
      refund_state: true,
    },
    pay_info: { total_fee: true, payment: true, post_fee: true },
    orders: [
      {
        oid: true,
        item_id: true,
        sku_id: true,
        outer_item_id: true,
        num: true,
        price: true,
        discount_price: true,
        total_fee: true,
        payment: true,
      },
    ],
    source_info: { source: { platform: true, wx_entrance: true }, biz_source: true },
  },
  order_promotion: { order: [{ coupon_id: true, promotion_id: true }] },
  refund_order: [refund],
};

/** A refund that went through; the others are asked for, refused or closed. */
const refunded = '60';

function lineOf(reading: Reading, line: Fields, at: string): SaidLine {
  const quantity = reading.quantity(line.num, `${at}.num`);
  const gross = reading.major(line.price, 'CNY', `${at}.price`) * quantity;
  const paid = reading.major(line.payment ?? line.total_fee, 'CNY', `${at}.payment`);
  return {
    id: reading.id(line.oid, `${at}.oid`),
    product: textOf(line.item_id) ?? '-',
    sku: textOf(line.outer_item_id) ?? textOf(line.sku_id),
    category: null,
    quantity,
    gross: Math.max(gross, paid),
    discount: Math.max(gross, paid) - paid,
    platformDiscount: 0,
    shipping: 0,
    tax: 0,
  };
}

/** A refund of the whole order, or of its lines: where several are named, of all of them together. */
function refundOf(reading: Reading, one: Fields, order: string, at: string): Said {
  const money = reading.major(one.refund_fee ?? one.refunded_fee, 'CNY', 'refund_fee');
  const oids = Array.isArray(one.oids) ? one.oids.map(String) : [];
  const lines = oids.length === 1 ? [{ line: oids[0]!, amount: money }] : [];
  return {
    ...noBack,
    type: 'refund',
    id: reading.id(one.refund_id, 'refund_id'),
    order,
    at: hasMoment(one.update_time) ? reading.beijing(one.update_time, 'update_time') : at,
    kind: 'return',
    lines,
    money: lines.length > 0 ? null : money,
  };
}

function orderFrom(reading: Reading, message: Fields): Said[] {
  const full = fieldsOf(message.full_order_info);
  const info = fieldsOf(full.order_info);
  const id = reading.id(info.tid, 'order_info.tid');
  const items = itemsOf(full.orders);
  if (items.length === 0) reading.refuse('order_without_lines', 'orders');
  const lines = items.map((line, index) => lineOf(reading, line, `orders[${index}]`));
  const freight = shareOut(
    reading.majorOr0(fieldsOf(full.pay_info).post_fee, 'CNY', 'post_fee'),
    lines.map((line) => line.gross),
  );
  const at = reading.beijing(info.created, 'order_info.created');
  const changedAt = hasMoment(info.update_time) ? reading.beijing(info.update_time, 'update_time') : null;
  const promotions = itemsOf(fieldsOf(message.order_promotion).order);
  const said: SaidOrder = {
    type: 'order',
    id,
    at,
    paidAt: hasMoment(info.pay_time) ? reading.beijing(info.pay_time, 'order_info.pay_time') : null,
    changedAt,
    currency: 'CNY',
    visitor: null,
    coupons: promotions.flatMap((one) => textOf(one.coupon_id) ?? []),
    isTest: isTrue(message.test),
    exchangeOf: null,
    utm: {},
    hints: [],
    lines: lines.map((line, index) => ({ ...line, shipping: freight[index] ?? 0 })),
  };
  const refunds = itemsOf(message.refund_order)
    .filter((one) => textOf(one.refund_state) === refunded)
    .map((one) => refundOf(reading, one, id, changedAt ?? at));
  return [said, ...refunds];
}

/** Reads what `youzanKeep` left of a message. Topics are `trade_…`; others say nothing. */
export function readYouzan(document: unknown, around: Around): Result<readonly Said[], SaidFault> {
  const reading = new Reading();
  const message = fieldsOf(document);
  if (/refund.*success/i.test(around.topic ?? '') && message.full_order_info === undefined) {
    const at = reading.beijing(message.update_time, 'update_time');
    return reading.answer([refundOf(reading, message, reading.id(message.tid, 'tid'), at)]);
  }
  if (!/^trade_/i.test(around.topic ?? 'trade_') || message.full_order_info === undefined) return reading.answer([]);
  return reading.answer(orderFrom(reading, message));
}
