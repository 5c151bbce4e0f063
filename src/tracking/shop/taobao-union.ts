// Taobao union 淘宝联盟: order details and 维权 refunds, as the interface and the exported tables give them (元, Beijing time).
// Every sub-order is an order of one line: exports by time tear orders apart, so that a main order is never known to be whole.
import type { Result } from '../../base/result.ts';
import type { Keep } from './keep.ts';
import { type Fields, fieldsOf, hasMoment, Reading, textOf } from './read.ts';
import { type Around, type Hint, noBack, type Said, type SaidFault } from './said.ts';

/** The allow-list; `special_id` names a buyer and stays outside. */
export const taobaoUnionKeep: Keep = {
  trade_parent_id: true,
  trade_id: true,
  tk_create_time: true,
  tb_paid_time: true,
  tk_paid_time: true,
  click_time: true,
  modified_time: true,
  item_id: true,
  item_num: true,
  item_price: true,
  alipay_total_price: true,
  tk_status: true,
  refund_tag: true,
  pub_id: true,
  site_id: true,
  adzone_id: true,
  relation_id: true,
  order_type: true,
  flow_source: true,
  tb_trade_parent_id: true,
  tb_trade_id: true,
  refund_fee: true,
  refund_status: true,
  tk_refund_time: true,
  tk_refund_suit_time: true,
};

/** 12 付款, 14 成功, 3 结算; 13 失效; 11 未付款. The exported table writes words. */
const paidStates = /^(3|12|14|订单付款|订单成功|订单结算|已付款|已收货|已结算)$/;
const voidStates = /^(13|订单失效|已失效)$/;
const refundedStates = /^(2|维权成功|退款成功|成功)$/;

/** An id that is zero means none. */
const given = (value: unknown) => {
  const text = textOf(value);
  return text === null || /^0+$/.test(text) ? null : text;
};

function hintsOf(row: Fields): Hint[] {
  const [pub, site, zone] = [given(row.pub_id), given(row.site_id), given(row.adzone_id)];
  const pid = zone === null ? null : pub !== null && site !== null ? `mm_${pub}_${site}_${zone}` : zone;
  const relation = given(row.relation_id);
  return [
    ...(pid === null ? [] : [{ kind: 'pid', value: pid, line: null } as const]),
    ...(relation === null ? [] : [{ kind: 'relation', value: relation, line: null } as const]),
  ];
}

function orderFrom(reading: Reading, row: Fields): Said[] {
  const id = reading.id(row.trade_id, 'trade_id');
  const quantity = reading.quantity(row.item_num ?? 1, 'item_num');
  const paid = reading.major(row.alipay_total_price, 'CNY', 'alipay_total_price');
  const full = reading.majorOr0(row.item_price, 'CNY', 'item_price') * quantity;
  const gross = Math.max(full, paid);
  const at = reading.beijing(row.tk_create_time, 'tk_create_time');
  const paidTime = hasMoment(row.tb_paid_time) ? row.tb_paid_time : row.tk_paid_time;
  const status = textOf(row.tk_status) ?? '';
  const isVoid = voidStates.test(status);
  const changedAt = hasMoment(row.modified_time) ? reading.beijing(row.modified_time, 'modified_time') : null;
  const isPaid = (paidStates.test(status) || isVoid) && hasMoment(paidTime);
  const line = { id: '1', product: textOf(row.item_id) ?? '-', sku: null, category: null, quantity, gross };
  const order: Said = {
    type: 'order',
    id,
    at,
    paidAt: isPaid ? reading.beijing(paidTime, 'tb_paid_time') : null,
    changedAt,
    currency: 'CNY',
    visitor: null,
    coupons: [],
    isTest: false,
    exchangeOf: null,
    utm: {},
    hints: hintsOf(row),
    lines: [{ ...line, discount: gross - paid, platformDiscount: 0, shipping: 0, tax: 0 }],
  };
  if (!isVoid || order.paidAt === null) return [order];
  const refund = {
    type: 'refund',
    id: `${id}/void`,
    order: id,
    at: changedAt ?? order.paidAt,
    kind: 'return',
  } as const;
  return [order, { ...noBack, ...refund, rest: true }];
}

/** A 维权 refund; null while it is not won. */
function refundFrom(reading: Reading, row: Fields): Said | null {
  if (!refundedStates.test(textOf(row.refund_status) ?? '')) return null;
  const order = reading.id(row.tb_trade_id, 'tb_trade_id');
  const time = hasMoment(row.tk_refund_time) ? row.tk_refund_time : row.tk_refund_suit_time;
  return {
    ...noBack,
    type: 'refund',
    id: `${order}/rights`,
    order,
    at: reading.beijing(time, 'tk_refund_time'),
    kind: 'return',
    lines: [{ line: '1', amount: reading.major(row.refund_fee, 'CNY', 'refund_fee') }],
  };
}

/** Reads one row of order details, or of 维权 refunds where it has `tb_trade_id`. */
export function readTaobaoUnion(document: unknown, _around: Around): Result<readonly Said[], SaidFault> {
  const reading = new Reading();
  const row = fieldsOf(document);
  if (row.tb_trade_id === undefined) return reading.answer(orderFrom(reading, row));
  const refund = refundFrom(reading, row);
  return reading.answer(refund === null ? [] : [refund]);
}
