// Douyin shop 抖店: pushes that an order was paid or refunded, and orders as `order/orderDetail` gives them (分, epoch seconds).
import type { Result } from '../../base/result.ts';
import type { Keep } from './keep.ts';
import { type Fields, fieldsOf, hasMoment, itemsOf, Reading, textOf } from './read.ts';
import { type Around, type Hint, noBack, type Said, type SaidFault, type SaidLine, type SaidOrder } from './said.ts';
import { shareOut } from './share-out.ts';

const coupons: Keep = { coupon_info: [{ coupon_id: true, coupon_meta_id: true }] };

const detail: Keep = {
  order_id: true,
  order_status: true,
  create_time: true,
  pay_time: true,
  update_time: true,
  post_amount: true,
  promotion_platform_amount: true,
  promotion_detail: {
    shop_discount_detail: coupons,
    platform_discount_detail: coupons,
    kol_discount_detail: coupons,
  },
  sku_order_list: [
    {
      order_id: true,
      author_id: true,
      room_id: true,
      video_id: true,
      product_id: true,
      sku_id: true,
      item_num: true,
      sum_amount: true,
      origin_amount: true,
      pay_amount: true,
    },
  ],
};

/** The allow-list of a push's data and of an order's detail. */
export const douyinShopKeep: Keep = {
  p_id: true,
  s_id: true,
  shop_id: true,
  pay_time: true,
  pay_amount: true,
  aftersale_id: true,
  aftersale_type: true,
  refund_amount: true,
  refund_post_amount: true,
  success_time: true,
  ...detail,
  shop_order_detail: detail,
};

function lineOf(reading: Reading, line: Fields, at: string): SaidLine {
  const quantity = reading.quantity(line.item_num, `${at}.item_num`);
  const paid = reading.minor(line.pay_amount, `${at}.pay_amount`);
  const full =
    line.sum_amount === undefined
      ? reading.minorOr0(line.origin_amount, `${at}.origin_amount`) * quantity
      : reading.minor(line.sum_amount, `${at}.sum_amount`);
  const gross = Math.max(full, paid);
  return {
    id: reading.id(line.order_id, `${at}.order_id`),
    product: textOf(line.product_id) ?? '-',
    sku: textOf(line.sku_id),
    category: null,
    quantity,
    gross,
    discount: gross - paid,
    platformDiscount: 0,
    shipping: 0,
    tax: 0,
  };
}

/** Zero means none in this shop's ids. */
const idOf = (value: unknown) => {
  const text = textOf(value);
  return text === '0' ? null : text;
};

function hintsOf(items: readonly Fields[], lines: readonly SaidLine[]): Hint[] {
  return items.flatMap((item, index) => {
    const named = [
      { kind: 'author', value: idOf(item.author_id) },
      { kind: 'content', value: idOf(item.video_id) },
      { kind: 'live', value: idOf(item.room_id) },
    ] as const;
    return named.flatMap(({ kind, value }) =>
      value === null ? [] : [{ kind, value, line: lines[index]?.id ?? null }],
    );
  });
}

function orderFrom(reading: Reading, order: Fields): Said[] {
  const items = itemsOf(order.sku_order_list);
  if (items.length === 0) reading.refuse('order_without_lines', 'sku_order_list');
  const lines = items.map((line, index) => lineOf(reading, line, `sku_order_list[${index}]`));
  const discounts = lines.map((line) => line.discount);
  const cut = discounts.reduce((sum, one) => sum + one, 0);
  const subsidy = Math.min(cut, reading.minorOr0(order.promotion_platform_amount, 'promotion_platform_amount'));
  const platform = shareOut(subsidy, discounts);
  const freight = shareOut(
    reading.minorOr0(order.post_amount, 'post_amount'),
    lines.map((line) => line.gross),
  );
  const said: SaidOrder = {
    type: 'order',
    id: reading.id(order.order_id, 'order_id'),
    at: reading.seconds(order.create_time, 'create_time'),
    paidAt: hasMoment(order.pay_time) ? reading.seconds(order.pay_time, 'pay_time') : null,
    changedAt: hasMoment(order.update_time) ? reading.seconds(order.update_time, 'update_time') : null,
    currency: 'CNY',
    visitor: null,
    coupons: Object.values(fieldsOf(order.promotion_detail)).flatMap((one) =>
      itemsOf(fieldsOf(one).coupon_info).flatMap((coupon) => textOf(coupon.coupon_meta_id ?? coupon.coupon_id) ?? []),
    ),
    isTest: false,
    exchangeOf: null,
    utm: {},
    hints: hintsOf(items, lines),
    lines: lines.map((line, index) => ({
      ...line,
      platformDiscount: platform[index] ?? 0,
      shipping: freight[index] ?? 0,
    })),
  };
  return [said];
}

function refundOf(reading: Reading, data: Fields): Said {
  const order = reading.id(data.p_id, 'p_id');
  const amount = reading.minor(data.refund_amount, 'refund_amount');
  const freight = reading.minorOr0(data.refund_post_amount, 'refund_post_amount');
  const line = idOf(data.s_id);
  const goods = Math.max(0, amount - freight);
  return {
    ...noBack,
    type: 'refund',
    id: reading.id(data.aftersale_id, 'aftersale_id'),
    order,
    at: reading.seconds(data.success_time, 'success_time'),
    kind: 'return',
    lines: line === null ? [] : [{ line, amount: goods }],
    money: line === null ? amount : null,
  };
}

/** Reads what `douyinShopKeep` left of a push's data. A push that only says “paid” leaves what was bought to the order's detail. */
export function readDouyinShop(document: unknown, _around: Around): Result<readonly Said[], SaidFault> {
  const reading = new Reading();
  const data = fieldsOf(document);
  const order = data.shop_order_detail === undefined ? data : fieldsOf(data.shop_order_detail);
  if (order.sku_order_list !== undefined) return reading.answer(orderFrom(reading, order));
  if (data.aftersale_id !== undefined && data.refund_amount !== undefined)
    return reading.answer([refundOf(reading, data)]);
  if (data.p_id !== undefined && hasMoment(data.pay_time)) {
    const at = reading.seconds(data.pay_time, 'pay_time');
    return reading.answer([{ type: 'paid', order: reading.id(data.p_id, 'p_id'), at }]);
  }
  return reading.answer([]);
}
