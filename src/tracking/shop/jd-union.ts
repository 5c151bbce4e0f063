// JD union 京东联盟: rows of `jd.union.open.order.row.query` and of the exported table (元, Beijing time). One row is an order of
// one line. The fields come from one third-party source: see docs/guide/tracking.md.
import type { Result } from '../../base/result.ts';
import type { Keep } from './keep.ts';
import { type Fields, fieldsOf, hasMoment, Reading, textOf } from './read.ts';
import { type Around, type Hint, noBack, type Said, type SaidFault } from './said.ts';

/** The allow-list. */
export const jdUnionKeep: Keep = {
  id: true,
  orderId: true,
  parentId: true,
  orderTime: true,
  finishTime: true,
  modifyTime: true,
  skuId: true,
  skuNum: true,
  skuReturnNum: true,
  price: true,
  estimateCosPrice: true,
  actualCosPrice: true,
  validCode: true,
  siteId: true,
  positionId: true,
  pid: true,
  subUnionId: true,
  giftCouponKey: true,
};

/** 16 已付款, 17 已完成, and 25–28, where the union pays nothing but the sale stands. 15 and 24 wait for money; the rest is void. */
const paidStates = /^(16|17|25|26|27|28|已付款|已完成)$/;
const openStates = /^(15|24|待付款|已付定金)$/;

const given = (value: unknown) => {
  const text = textOf(value);
  return text === null || /^0+$/.test(text) ? null : text;
};

function hintsOf(row: Fields): Hint[] {
  const pid = given(row.pid) ?? given(row.positionId);
  const sub = given(row.subUnionId);
  return [
    ...(pid === null ? [] : [{ kind: 'pid', value: pid, line: null } as const]),
    ...(sub === null ? [] : [{ kind: 'sub_union', value: sub.slice(0, 80), line: null } as const]),
  ];
}

/** Reads one row. Pieces that came back go back at their share of the line; an order that became void goes back whole. */
export function readJdUnion(document: unknown, _around: Around): Result<readonly Said[], SaidFault> {
  const reading = new Reading();
  const row = fieldsOf(document);
  const product = reading.id(row.skuId, 'skuId');
  const id = `${reading.id(row.orderId, 'orderId')}/${product}`;
  const quantity = reading.quantity(row.skuNum, 'skuNum');
  const full = reading.majorOr0(row.price, 'CNY', 'price') * quantity;
  const paid = reading.major(row.estimateCosPrice, 'CNY', 'estimateCosPrice');
  const at = reading.beijing(row.orderTime, 'orderTime');
  const changedAt = hasMoment(row.modifyTime) ? reading.beijing(row.modifyTime, 'modifyTime') : null;
  const status = textOf(row.validCode) ?? '';
  const isOpen = openStates.test(status);
  const gross = Math.max(full, paid);
  const line = { id: '1', product, sku: product, category: null, quantity, gross, discount: gross - paid };
  const order: Said = {
    type: 'order',
    id,
    at,
    // The union gives no time of payment; an order stays open for a day at most.
    paidAt: paidStates.test(status) ? at : null,
    changedAt,
    currency: 'CNY',
    visitor: null,
    coupons: [],
    isTest: false,
    exchangeOf: null,
    utm: {},
    hints: hintsOf(row),
    lines: [{ ...line, platformDiscount: 0, shipping: 0, tax: 0 }],
  };
  const refund = { ...noBack, type: 'refund', order: id, at: changedAt ?? at, kind: 'return' } as const;
  const returned = given(row.skuReturnNum);
  const back: Said[] = [];
  if (returned !== null)
    back.push({
      ...refund,
      id: `${id}/return`,
      lines: [{ line: '1', pieces: reading.quantity(returned, 'skuReturnNum') }],
    });
  if (!isOpen && !paidStates.test(status)) back.push({ ...refund, id: `${id}/void`, rest: true });
  return reading.answer([order, ...back]);
}
