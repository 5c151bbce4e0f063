// Files of orders: every kind is recognised, good rows stay, bad ones are told, the same file again changes nothing.
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { shopApp } from '../../test/support/shop-app.ts';
import { jdRow, personal, shopifyOrder, taobaoRow, weChatOrder } from '../../test/support/shop-documents.ts';
import { aForm } from '../../test/support/wrong.ts';

const { app, pool, campaign, orderOf } = await shopApp();

const upload = async (name: string, content: string | Buffer, query = '') => {
  const { payload, headers } = aForm(name, content);
  const url = `/api/v1/campaigns/${campaign.id}/orders${query}`;
  const cookie = await app.cookieOf('manager');
  return (await app.server.inject({ method: 'POST', url, payload: payload!, headers: { ...headers!, cookie } })).json();
};

const taobao = `创建时间,付款时间,更新时间,商品ID,商品数,商品单价,订单状态,付款金额,推广位ID,淘宝子订单号,会员ID
2026-11-11 10:00:00,2026-11-11 10:01:00,2026-11-20 10:00:00,abc-1,2,¥60.00,订单付款,¥99.90,mm_1_2_3,3300000000000000011,13800000000
2026-11-11 11:00:00,2026-11-11 11:01:00,2026-11-21 10:00:00,abc-2,1,60.00,订单失效,60.00,mm_1_2_3,3300000000000000012,13800000000
2026-11-11 12:00:00,2026-11-11 12:01:00,2026-11-21 10:00:00,abc-3,1,60.00,订单付款,-60.00,mm_1_2_3,3300000000000000013,
2026-11-11 12:00:00,2026-11-11 12:01:00,2026-11-21 10:00:00,abc-3,1,60.00,订单付款,60.00,mm_1_2_3,3.3E+18,
`;

test('an exported table of Taobao union is recognised, tried without storing, and taken once', async () => {
  const tried = await upload('taobao.csv', iconv.encode(taobao, 'gb18030'), '?trial=true');
  expect(tried).toMatchObject({ kind: 'taobao_union', rows: 4, stored: 0, rejected: 2, unused: ['会员ID'] });
  expect(tried.columns).toMatchObject({ trade_id: '淘宝子订单号', adzone_id: '推广位ID' });
  expect(await orderOf('3300000000000000011')).toBeUndefined();
  const done = await upload('taobao.csv', iconv.encode(taobao, 'gb18030'));
  expect(done).toMatchObject({ rows: 4, stored: 2, unchanged: 0, rejected: 2 });
  expect(
    done.rejects.map((one: { line: number; column: string; code: string }) => [one.line, one.column, one.code]),
  ).toEqual([
    [4, '付款金额', 'order_amount_unreadable'],
    [5, '淘宝子订单号', 'order_id_damaged'],
  ]);
  expect(await upload('taobao.csv', taobao)).toMatchObject({ stored: 0, unchanged: 2, rejected: 2 });
  expect(await orderOf('3300000000000000011')).toMatchObject({
    at: '2026-11-11T02:00:00Z',
    lines: [{ gross: 12_000, discount: 2_010, refunded: 0 }],
  });
  expect((await orderOf('3300000000000000012')).lines).toMatchObject([{ gross: 6_000, refunded: 6_000 }]);
});

test('a 维权 refund waits for its order', async () => {
  const table =
    '淘宝子订单号,维权退款金额,维权状态,维权完成时间\n3300000000000000021,20.00,维权成功,2026-12-01 00:00:00\n';
  expect(await upload('refunds.csv', table)).toMatchObject({ kind: 'taobao_union', waiting: 1 });
  const rows = [taobaoRow({ trade_id: '3300000000000000021' })];
  expect(await upload('orders.json', JSON.stringify({ data: { results: rows } }))).toMatchObject({
    kind: 'taobao_union',
    stored: 1,
  });
  expect((await orderOf('3300000000000000021')).lines).toMatchObject([{ refunded: 2_000 }]);
});

test('documents of JD union and WeChat shop, a line each', async () => {
  const lines = [jdRow(), weChatOrder(), { hello: 1 }].map((one) => JSON.stringify(one)).join('\n');
  expect(await upload('mixed.jsonl', lines)).toMatchObject({
    rows: 3,
    stored: 2,
    rejected: 1,
    rejects: [{ line: 3, code: 'order_document_unknown' }],
  });
  expect((await orderOf('300000000001/100012')).lines).toMatchObject([
    { gross: 9_000, discount: 1_000, refunded: 2_667 },
  ]);
  expect((await orderOf('3700000000000000001')).lines).toMatchObject([{ gross: 3_000, discount: 300, refunded: 900 }]);
});

test('an exported table of Douyin shop with its talent, and any table by columns that are named', async () => {
  const douyin =
    '主订单编号,子订单编号,选购商品,商家编码,商品数量,商品单价,优惠总金额,平台优惠,运费,订单提交时间,支付完成时间,达人ID,收件人\n6900000000000000031,6900000000000000032,无花果酱,JAM-1,2,88.00,17.60,5.00,8.00,2026-11-11 10:00:00,2026-11-11 10:01:00,777,Rossi\n';
  expect(await upload('douyin.csv', douyin)).toMatchObject({ kind: 'table', stored: 1, unused: ['收件人'] });
  expect((await orderOf('6900000000000000031')).lines).toMatchObject([{ quantity: 2, gross: 17_600, discount: 1_760 }]);
  const own = 'n,when,what,how much\nX-1,2026-11-11 10:00,jam,10.00\n';
  expect(await upload('own.csv', own)).toMatchObject({ code: 'orders_file_unreadable' });
  const columns = encodeURIComponent(JSON.stringify({ order: 'n', at: 'when', product: 'what', gross: 'how much' }));
  expect(await upload('own.csv', own, `?columns=${columns}`)).toMatchObject({ stored: 1 });
});

test('an order that a file told and a push told is one order', async () => {
  const document = shopifyOrder({ id: 61, currency: 'CNY' });
  expect(await upload('shopify.json', JSON.stringify([document]))).toMatchObject({ kind: 'shopify', stored: 1 });
  expect(await upload('shopify.json', JSON.stringify([{ ...document, note: 'changed' }]))).toMatchObject({
    unchanged: 1,
  });
});

test('a JSON file that is cut off, too deep or without orders is refused whole', async () => {
  expect(await upload('a.json', '[{"a":')).toMatchObject({ code: 'orders_file_damaged' });
  expect(await upload('a.json', `[{"a":${'['.repeat(50)}${']'.repeat(50)}}]`)).toMatchObject({
    code: 'document_too_deep',
  });
  expect(await upload('a.json', '{"a":1}')).toMatchObject({ code: 'orders_file_empty' });
});

test('nothing personal of any file is kept', async () => {
  const { rows } = await pool.query('select string_agg(document::text, $1) as all from webhook_event', [' ']);
  expect(personal.filter((word) => rows[0].all.includes(word))).toEqual([]);
});
