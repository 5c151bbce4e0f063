// What each shop's document says in our terms.
import { expect, test } from 'vitest';
import {
  douyinDetail,
  jdRow,
  shopifyOrder,
  shopifyRefund,
  taobaoRow,
  weChatOrder,
  wooOrder,
  youzanMessage,
} from '../../../test/support/shop-documents.ts';
import { parseExact } from './deliveries.ts';
import type { ShopKind } from './kinds.ts';
import type { Around, Said } from './said.ts';
import { keepDocument, readDocument } from './shops.ts';

const nowhere: Around = { topic: null, shop: null };
function read(kind: ShopKind, document: unknown, around: Around = nowhere): readonly Said[] {
  const said = readDocument(kind, keepDocument(kind, document), around);
  if (!said.ok) throw new Error(said.problem.code);
  return said.value;
}
const faultOf = (kind: ShopKind, document: unknown, around: Around = nowhere) => {
  const said = readDocument(kind, keepDocument(kind, document), around);
  return said.ok ? null : said.problem.code;
};

test('an order of Shopify without tax and shipping, its visitor from the notes before the landing page', () => {
  expect(read('shopify', shopifyOrder())).toEqual([
    {
      type: 'order',
      id: '5000000000001',
      at: '2026-11-11T02:00:00.000Z',
      paidAt: '2026-11-11T02:01:00.000Z',
      changedAt: '2026-11-11T02:01:00.000Z',
      currency: 'EUR',
      visitor: 'visitor-1',
      coupons: ['fichi10'],
      isTest: false,
      exchangeOf: null,
      utm: { utm_source: 'douyin', utm_medium: 'kol' },
      hints: [],
      lines: [
        {
          id: '71',
          product: '81',
          sku: 'JAM-1',
          category: null,
          quantity: 2,
          gross: 8_000,
          discount: 1_600,
          platformDiscount: 0,
          shipping: 333,
          tax: 0,
        },
        {
          id: '72',
          product: '82',
          sku: 'HONEY-1',
          category: null,
          quantity: 1,
          gross: 4_000,
          discount: 400,
          platformDiscount: 0,
          shipping: 167,
          tax: 0,
        },
      ],
    },
  ]);
});

test('where prices hold the tax it is taken out of gross and discount alike, and the net is right to the cent', () => {
  const line = {
    id: 1,
    product_id: 2,
    quantity: 1,
    price: '122.00',
    discount_allocations: [{ amount: '12.20' }],
    tax_lines: [{ price: '19.80' }],
  };
  const [said] = read(
    'shopify',
    shopifyOrder({ taxes_included: true, line_items: [line], total_shipping_price_set: undefined }),
  );
  expect(said).toMatchObject({ lines: [{ gross: 10_000, discount: 1_000, tax: 1_980 }] });
});

test('an order of Shopify that is not paid, and a trial', () => {
  expect(read('shopify', shopifyOrder({ financial_status: 'pending', test: true }))[0]).toMatchObject({
    paidAt: null,
    isTest: true,
  });
});

test('a refund of Shopify counts what was really paid back', () => {
  const refund = shopifyRefund(9, '32.00', [[71, 1]]);
  const said = {
    type: 'refund',
    id: '9',
    order: '5000000000001',
    at: '2026-11-13T01:00:00.000Z',
    kind: 'return',
    lines: [{ line: '71', pieces: 1 }],
    money: 3_200,
    rest: false,
  };
  expect(read('shopify', refund, { topic: 'refunds/create', shop: null })).toEqual([said]);
  expect(read('shopify', shopifyOrder({ refunds: [refund] }))[1]).toEqual(said);
  const failed = { ...refund, transactions: [{ ...refund.transactions[0], status: 'failure' }] };
  expect(read('shopify', failed, { topic: 'refunds/create', shop: null })).toEqual([]);
});

test('ids beyond what a double holds stay exact', () => {
  const text = JSON.stringify(shopifyOrder()).replace('5000000000001', '9007199254740993');
  expect(read('shopify', parseExact(text))[0]).toMatchObject({ id: '9007199254740993' });
});

test('an order of WooCommerce is named by its shop, and a refund comes with an update', () => {
  const shop = { topic: 'order.updated', shop: 'fichi.example' };
  const [order, refund] = read(
    'woocommerce',
    wooOrder({ refunds: [{ id: 5, reason: 'Rossi', total: '-11.00' }] }),
    shop,
  );
  expect(order).toMatchObject({
    id: 'fichi.example/1001',
    visitor: 'visitor-3',
    coupons: ['fichi10'],
    utm: { utm_source: 'xiaohongshu' },
    paidAt: '2026-11-11T02:01:00.000Z',
    lines: [
      { id: '1', gross: 9_000, discount: 2_000, tax: 700, shipping: 375 },
      { id: '2', gross: 3_000, discount: 0, tax: 300, shipping: 125 },
    ],
  });
  expect(refund).toMatchObject({ id: 'fichi.example/1001/5', order: 'fichi.example/1001', money: 1_100, lines: [] });
});

test('an order of WooCommerce that was paid and cancelled goes back whole', () => {
  expect(read('woocommerce', wooOrder({ status: 'cancelled' }))[1]).toMatchObject({ id: '1001/void', rest: true });
  expect(read('woocommerce', wooOrder({ status: 'cancelled', date_paid_gmt: null }))).toHaveLength(1);
  expect(faultOf('woocommerce', { id: 1001 }, { topic: 'order.deleted', shop: null })).toBe('order_deleted');
});

test('an order of Youzan in yuan and Beijing time, and a refund that went through', () => {
  const refunds = [
    { refund_id: 'R1', refund_fee: '46.00', refund_state: 60, oids: [{ oid: '1' }] },
    { refund_id: 'R2', refund_fee: '10.00', refund_state: 1, oids: [{ oid: '1' }] },
  ];
  const [order, ...others] = read('youzan', youzanMessage({ refund_order: refunds }), {
    topic: 'trade_TradePaid',
    shop: null,
  });
  expect(order).toMatchObject({
    id: 'E20261111100000012300001',
    at: '2026-11-11T02:00:00.000Z',
    coupons: ['C1'],
    lines: [{ id: '1', product: '77', sku: 'JAM-1', quantity: 2, gross: 11_000, discount: 1_800, shipping: 800 }],
  });
  expect(others).toEqual([expect.objectContaining({ id: 'R1', lines: [{ line: '1', amount: 4_600 }], money: null })]);
});

test('an order of Douyin shop names its author and video, and what the platform paid of the discount', () => {
  expect(read('douyin_shop', douyinDetail())[0]).toMatchObject({
    id: '6900000000000000001',
    hints: [
      { kind: 'author', value: '777', line: '6900000000000000002' },
      { kind: 'content', value: '7300000000000000001', line: '6900000000000000002' },
    ],
    lines: [{ quantity: 2, gross: 10_000, discount: 1_000, platformDiscount: 300, shipping: 500 }],
  });
});

test('a push of Douyin shop says that an order was paid or that money went back', () => {
  expect(read('douyin_shop', { p_id: '1', s_ids: ['2'], pay_time: 1_794_362_460, pay_amount: 900 })).toEqual([
    { type: 'paid', order: '1', at: '2026-11-11T02:01:00.000Z' },
  ]);
  const refund = {
    p_id: '1',
    s_id: '2',
    aftersale_id: 'A',
    refund_amount: 900,
    refund_post_amount: 100,
    success_time: 1_794_362_460,
  };
  expect(read('douyin_shop', refund)).toEqual([
    expect.objectContaining({ type: 'refund', id: 'A', order: '1', lines: [{ line: '2', amount: 800 }] }),
  ]);
});

test('an order of WeChat shop gives pieces back whose return is done', () => {
  const [order, back] = read('wechat_shop', weChatOrder());
  expect(order).toMatchObject({
    hints: [{ kind: 'finder', value: 'sph-li', line: null }],
    lines: [{ id: '12', gross: 3_000, discount: 300 }],
  });
  expect(back).toMatchObject({ lines: [{ line: '12', pieces: 1 }] });
});

test('rows of Taobao union: a pid of three parts, a void order goes back whole, 维权 refunds name the sub-order', () => {
  const [order] = read('taobao_union', taobaoRow());
  expect(order).toMatchObject({
    id: '3300000000000000002',
    paidAt: '2026-11-11T02:01:00.000Z',
    changedAt: '2026-11-11T02:05:00.000Z',
    hints: [{ kind: 'pid', value: 'mm_100_200_300' }],
    lines: [{ product: 'abc-123', gross: 12_000, discount: 2_010 }],
  });
  expect(read('taobao_union', taobaoRow({ tk_status: 13 }))[1]).toMatchObject({ rest: true });
  const rights = {
    tb_trade_id: '3300000000000000002',
    refund_fee: '20.00',
    refund_status: 2,
    tk_refund_time: '2026-12-01 00:00:00',
  };
  expect(read('taobao_union', rights)).toEqual([
    expect.objectContaining({ order: '3300000000000000002', lines: [{ line: '1', amount: 2_000 }] }),
  ]);
  expect(read('taobao_union', { ...rights, refund_status: 4 })).toEqual([]);
});

test('rows of JD union: pieces that came back, and an order that became void', () => {
  const [order, back] = read('jd_union', jdRow());
  expect(order).toMatchObject({
    id: '300000000001/100012',
    hints: [{ kind: 'sub_union', value: 'kol-li' }],
    lines: [{ gross: 9_000, discount: 1_000 }],
  });
  expect(back).toMatchObject({ lines: [{ line: '1', pieces: 1 }] });
  expect(read('jd_union', jdRow({ validCode: 3, skuReturnNum: 0 }))).toMatchObject([{ paidAt: null }, { rest: true }]);
});

test.each([
  ['a negative quantity', { line_items: [{ id: 1, quantity: -1, price: '1.00' }] }, 'quantity_wrong'],
  ['half a piece', { line_items: [{ id: 1, quantity: 1.5, price: '1.00' }] }, 'quantity_wrong'],
  ['a negative price', { line_items: [{ id: 1, quantity: 1, price: '-1.00' }] }, 'amount_wrong'],
  ['a tenth of a cent', { line_items: [{ id: 1, quantity: 1, price: '1.001' }] }, 'amount_wrong'],
  ['an unknown currency', { currency: 'ITL' }, 'currency_unknown'],
  ['no lines', { line_items: [] }, 'order_without_lines'],
  [
    'a discount beyond the price',
    { line_items: [{ id: 1, quantity: 1, price: '1.00', total_discount: '2.00' }] },
    'discount_too_large',
  ],
  ['no day', { created_at: 'yesterday' }, 'moment_unreadable'],
  ['no id', { id: null }, 'order_id_missing'],
])('an order with %s is refused by name', (_, more, code) => {
  expect(faultOf('shopify', shopifyOrder(more))).toBe(code);
});
