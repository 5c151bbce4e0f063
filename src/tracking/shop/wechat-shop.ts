// WeChat shop 微信小店 (视频号): orders as its interface and its tools give them (分, epoch seconds).
import type { Result } from '../../base/result.ts';
import type { Keep } from './keep.ts';
import { type Fields, fieldsOf, hasMoment, itemsOf, Reading, textOf } from './read.ts';
import { type Around, type Hint, noBack, type Said, type SaidFault, type SaidLine, type SaidOrder } from './said.ts';
import { shareOut } from './share-out.ts';

/** The allow-list of orders; `openid`, `unionid`, sharers and deliveries are persons and stay outside. */
export const weChatShopKeep: Keep = {
  order_id: true,
  status: true,
  create_time: true,
  update_time: true,
  order_detail: {
    product_infos: [
      {
        product_id: true,
        sku_id: true,
        out_sku_id: true,
        sku_cnt: true,
        sale_price: true,
        real_price: true,
        finish_aftersale_sku_cnt: true,
      },
    ],
    pay_info: { pay_time: true },
    price_info: { freight: true, finder_discounted_price: true },
    coupon_info: { user_coupon_id: true },
    ext_info: { finder_id: true, live_id: true },
    commission_infos: [{ sku_id: true, type: true, finder_id: true }],
    source_info: [{ sku_id: true, account_type: true, account_id: true }],
    source_infos: [{ sku_id: true, account_type: true, account_id: true }],
  },
};

function lineOf(reading: Reading, line: Fields, at: string, id: string): SaidLine {
  const quantity = reading.quantity(line.sku_cnt, `${at}.sku_cnt`);
  const full = reading.minor(line.sale_price, `${at}.sale_price`) * quantity;
  const paid = reading.minor(line.real_price, `${at}.real_price`);
  const gross = Math.max(full, paid);
  return {
    id,
    product: textOf(line.product_id) ?? '-',
    sku: textOf(line.out_sku_id) ?? textOf(line.sku_id),
    category: null,
    quantity,
    gross,
    discount: gross - paid,
    platformDiscount: 0,
    shipping: 0,
    tax: 0,
  };
}

/** Who sold: the talent of a commission, the account a product was sold from, the live room. */
function hintsOf(detail: Fields, lineOfSku: ReadonlyMap<string, string>): Hint[] {
  const hints: Hint[] = [];
  const add = (kind: Hint['kind'], value: unknown, sku: unknown) => {
    const text = textOf(value);
    if (text !== null && text !== '0') hints.push({ kind, value: text, line: lineOfSku.get(String(sku)) ?? null });
  };
  for (const one of itemsOf(detail.commission_infos)) if (one.type !== 1) add('finder', one.finder_id, one.sku_id);
  for (const one of itemsOf(detail.commission_infos)) if (one.type === 1) add('finder', one.finder_id, one.sku_id);
  for (const one of itemsOf(detail.source_infos ?? detail.source_info))
    if (String(one.account_type) === '1') add('finder', one.account_id, one.sku_id);
  const ext = fieldsOf(detail.ext_info);
  add('finder', ext.finder_id, null);
  add('live', ext.live_id, null);
  return hints;
}

/** Reads what `weChatShopKeep` left of an order. Pieces whose return is done go back at their share of the line. */
export function readWeChatShop(document: unknown, _around: Around): Result<readonly Said[], SaidFault> {
  const reading = new Reading();
  const order = fieldsOf(document);
  const detail = fieldsOf(order.order_detail);
  const id = reading.id(order.order_id, 'order_id');
  const items = itemsOf(detail.product_infos);
  if (items.length === 0) reading.refuse('order_without_lines', 'product_infos');
  const lineOfSku = new Map<string, string>();
  const lines = items.map((line, index) => {
    const sku = reading.id(line.sku_id, `product_infos[${index}].sku_id`);
    const own = lineOfSku.has(sku) ? `${sku}-${index + 1}` : sku;
    if (!lineOfSku.has(sku)) lineOfSku.set(sku, own);
    return lineOf(reading, line, `product_infos[${index}]`, own);
  });
  const freight = shareOut(
    reading.minorOr0(fieldsOf(detail.price_info).freight, 'freight'),
    lines.map((line) => line.gross),
  );
  const pay = fieldsOf(detail.pay_info);
  const at = reading.seconds(order.create_time, 'create_time');
  const changedAt = hasMoment(order.update_time) ? reading.seconds(order.update_time, 'update_time') : null;
  const said: SaidOrder = {
    type: 'order',
    id,
    at,
    paidAt: hasMoment(pay.pay_time) ? reading.seconds(pay.pay_time, 'pay_time') : null,
    changedAt,
    currency: 'CNY',
    visitor: null,
    coupons: [textOf(fieldsOf(detail.coupon_info).user_coupon_id)].flatMap((one) => one ?? []),
    isTest: false,
    exchangeOf: null,
    utm: {},
    hints: hintsOf(detail, lineOfSku),
    lines: lines.map((line, index) => ({ ...line, shipping: freight[index] ?? 0 })),
  };
  const back = items.flatMap((item, index): Said[] => {
    const count = textOf(item.finish_aftersale_sku_cnt);
    if (count === null || count === '0') return [];
    const pieces = reading.quantity(count, `product_infos[${index}].finish_aftersale_sku_cnt`);
    const line = lines[index]?.id ?? '';
    const refundId = `${id}/${line}/aftersale`;
    return [
      {
        ...noBack,
        type: 'refund',
        id: refundId,
        order: id,
        at: changedAt ?? at,
        kind: 'return',
        lines: [{ line, pieces }],
      },
    ];
  });
  return reading.answer([said, ...back]);
}
