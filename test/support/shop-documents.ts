// Invented documents in the forms of the shops, with the personal data that such documents carry: it must never be kept.
import { createHash, createHmac } from 'node:crypto';

/** Words that stand for a buyer in all documents below; none may be found in what is kept. */
export const personal = [
  'Rossi',
  'rossi@example.com',
  '13800000000',
  '203.0.113.9',
  '某路 1 号',
  'happy birthday Anna',
  '110101199001011234',
];

export const shopifyOrder = (more: Record<string, unknown> = {}) => ({
  id: 5_000_000_000_001,
  name: '#1001',
  email: 'rossi@example.com',
  browser_ip: '203.0.113.9',
  created_at: '2026-11-11T10:00:00+08:00',
  processed_at: '2026-11-11T10:01:00+08:00',
  updated_at: '2026-11-11T10:01:00+08:00',
  currency: 'EUR',
  financial_status: 'paid',
  test: false,
  total_price: '105.00',
  total_shipping_price_set: { shop_money: { amount: '5.00', currency_code: 'EUR' } },
  customer: { first_name: 'Anna', last_name: 'Rossi', phone: '13800000000' },
  note: 'happy birthday Anna',
  discount_codes: [{ code: 'fichi10', amount: '20.00', type: 'fixed_amount' }],
  note_attributes: [
    { name: 'kol_visitor', value: 'visitor-1' },
    { name: 'gift_message', value: 'happy birthday Anna' },
  ],
  landing_site: '/fichi?utm_source=douyin&utm_medium=kol&email=rossi@example.com&kol_visitor=visitor-2',
  line_items: [
    {
      id: 71,
      product_id: 81,
      sku: 'JAM-1',
      title: 'Fig jam',
      quantity: 2,
      price: '40.00',
      total_discount: '0.00',
      discount_allocations: [{ amount: '16.00', discount_application_index: 0 }],
      properties: [{ name: 'engraving', value: 'Rossi' }],
    },
    {
      id: 72,
      product_id: 82,
      sku: 'HONEY-1',
      title: 'Honey',
      quantity: 1,
      price: '40.00',
      total_discount: '0.00',
      discount_allocations: [{ amount: '4.00', discount_application_index: 0 }],
      properties: [],
    },
  ],
  refunds: [],
  ...more,
});

export const shopifyRefund = (
  id: number,
  amount: string,
  lines: readonly (readonly [number, number])[] = [],
  at = '2026-11-13T09:00:00+08:00',
) => ({
  id,
  order_id: 5_000_000_000_001,
  created_at: at,
  processed_at: at,
  note: 'happy birthday Anna',
  refund_line_items: lines.map(([line_item_id, quantity]) => ({ line_item_id, quantity, subtotal: 0, total_tax: 0 })),
  order_adjustments: [],
  transactions: [{ amount, currency: 'EUR', kind: 'refund', status: 'success' }],
});

export const wooOrder = (more: Record<string, unknown> = {}) => ({
  id: 1001,
  number: '1001',
  status: 'processing',
  currency: 'EUR',
  date_created_gmt: '2026-11-11T02:00:00',
  date_modified_gmt: '2026-11-11T02:01:00',
  date_paid_gmt: '2026-11-11T02:01:00',
  shipping_total: '5.00',
  total: '115.00',
  total_tax: '10.00',
  customer_ip_address: '203.0.113.9',
  billing: { last_name: 'Rossi', email: 'rossi@example.com', phone: '13800000000' },
  customer_note: 'happy birthday Anna',
  meta_data: [
    { id: 1, key: '_wc_order_attribution_utm_source', value: 'xiaohongshu' },
    {
      id: 2,
      key: '_wc_order_attribution_session_entry',
      value: 'https://fichi.example/?kol_visitor=visitor-3&mail=rossi@example.com',
    },
    { id: 3, key: '_billing_tax_id', value: '110101199001011234' },
  ],
  line_items: [
    { id: 1, product_id: 9, sku: 'JAM-1', quantity: 3, subtotal: '90.00', total: '70.00', total_tax: '7.00' },
    { id: 2, product_id: 8, sku: 'HONEY-1', quantity: 1, subtotal: '30.00', total: '30.00', total_tax: '3.00' },
  ],
  coupon_lines: [{ id: 4, code: 'fichi10', discount: '20.00', discount_tax: '2.00' }],
  refunds: [],
  ...more,
});

export const youzanMessage = (more: Record<string, unknown> = {}) => ({
  full_order_info: {
    order_info: {
      tid: 'E20261111100000012300001',
      created: '2026-11-11 10:00:00',
      pay_time: '2026-11-11 10:01:00',
      update_time: '2026-11-11 10:01:00',
      status: 'WAIT_SELLER_SEND_GOODS',
    },
    pay_info: { total_fee: '110.00', payment: '100.00', post_fee: '8.00' },
    address_info: { receiver_name: 'Rossi', receiver_tel: '13800000000', delivery_address: '某路 1 号' },
    orders: [
      {
        oid: '1',
        item_id: 77,
        sku_id: 78,
        outer_item_id: 'JAM-1',
        num: 2,
        price: '55.00',
        payment: '92.00',
        buyer_messages: '110101199001011234',
      },
    ],
  },
  order_promotion: { order: [{ coupon_id: 'C1', discount_fee: '18.00' }] },
  refund_order: [],
  ...more,
});

export const douyinDetail = (more: Record<string, unknown> = {}) => ({
  order_id: '6900000000000000001',
  order_status: 2,
  create_time: 1_794_362_400,
  pay_time: 1_794_362_460,
  update_time: 1_794_362_460,
  post_amount: 500,
  promotion_platform_amount: 300,
  encrypt_post_receiver: 'Rossi',
  post_tel: '13800000000',
  sku_order_list: [
    {
      order_id: '6900000000000000002',
      author_id: 777,
      author_name: '李小甜',
      room_id: 0,
      video_id: '7300000000000000001',
      product_id: 333,
      sku_id: 334,
      item_num: 2,
      sum_amount: 10_000,
      pay_amount: 9_000,
    },
  ],
  ...more,
});

export const weChatOrder = (more: Record<string, unknown> = {}) => ({
  order_id: '3700000000000000001',
  openid: 'Rossi',
  status: 20,
  create_time: 1_794_362_400,
  update_time: 1_794_362_460,
  order_detail: {
    product_infos: [
      { product_id: '11', sku_id: '12', sku_cnt: 3, sale_price: 1_000, real_price: 2_700, finish_aftersale_sku_cnt: 1 },
    ],
    pay_info: { pay_time: 1_794_362_460, transaction_id: '110101199001011234' },
    price_info: { freight: 0 },
    delivery_info: { address_info: { user_name: 'Rossi', tel_number: '13800000000' } },
    ext_info: { finder_id: 'sph-li' },
  },
  ...more,
});

export const taobaoRow = (more: Record<string, unknown> = {}) => ({
  trade_parent_id: '3300000000000000001',
  trade_id: '3300000000000000002',
  tk_create_time: '2026-11-11 10:00:00',
  tb_paid_time: '2026-11-11 10:01:00',
  modified_time: '2026-11-11 10:05:00',
  item_id: 'abc-123',
  item_num: 2,
  item_price: '60.00',
  alipay_total_price: '99.90',
  tk_status: 12,
  pub_id: 100,
  site_id: 200,
  adzone_id: 300,
  special_id: '13800000000',
  ...more,
});

export const jdRow = (more: Record<string, unknown> = {}) => ({
  id: '1',
  orderId: 300_000_000_001,
  orderTime: '2026-11-11 10:00:00',
  modifyTime: '2026-11-12 10:00:00',
  skuId: 100_012,
  skuNum: 3,
  skuReturnNum: 1,
  price: 30,
  estimateCosPrice: 80,
  validCode: 16,
  subUnionId: 'kol-li',
  positionId: 0,
  ...more,
});

export const base64Hmac = (secret: string, body: string | Buffer) =>
  createHmac('sha256', secret).update(body).digest('base64');
export const md5 = (...parts: readonly string[]) => createHash('md5').update(parts.join('')).digest('hex');
